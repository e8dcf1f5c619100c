/** Spørsmålene fra importhjelpen på norsk bokmål: hva vi så, hvorfor det betyr noe, hva som må avgjøres. */
import type { ObservationState } from "../../import/observations.ts";
import type { QuestionTexts } from "./en.ts";

function hvor({ series, period }: { readonly series: string; readonly period: string }): string {
  return `${series === "" ? "" : ` for ${series}`}${period === "" ? "" : ` i ${period}`}`;
}

function serien(series: string): string {
  return series === "" ? "Serien" : `Serien ${series}`;
}

export const nb: QuestionTexts = {
  noValue: "ingen verdi",
  more: (count, one) =>
    one ? `Det er ${count} til av samme slag.` : `Det er ${count} til av samme slag.`,
  states: {
    normal: "en vanlig verdi",
    revised: "rettet",
    provisional: "foreløpig",
    estimated: "anslått",
    forecast: "framskrevet",
    unreliable: "usikker",
    "definition-differs": "annen definisjon",
    break: "brudd i serien",
    "not-applicable": "ikke aktuelt",
    missing: "mangler",
    suppressed: "holdt tilbake",
  },
  "dummy-series": (facts, say) => {
    switch (facts.what) {
      case "starter":
        return "Dette er eksempelradene som følger med programmet Open SDG. Ingen har talt dem. Finnes det en fil med ekte tall?";
      case "placeholder-names":
        return `Gruppene i ${facts.dimension} heter ${say.names(facts.names)}, som i et eksempel. Er tallene ekte, og hvem gjelder de?`;
      case "constant":
        return `${serien(facts.series)} er ${say.number(facts.value)} hver gang, fra ${facts.from} til ${facts.to}. Er det talt hver gang, eller bare fylt inn?`;
      case "run":
        return `${serien(facts.series)} har verdien ${say.number(facts.value)} i ${say.number(facts.times)} perioder på rad, fra ${facts.from} til ${facts.to}. Er det talt hver gang, eller er tallet gjentatt?`;
      case "steps":
        return `${serien(facts.series)} endrer seg med nøyaktig ${say.number(facts.step)} hver gang og begynner på ${say.number(facts.value)}. Er tallene talt, eller er de laget?`;
      case "years":
        return `${serien(facts.series)} har selve årstallene som verdier (${say.number(facts.value)} og så videre). Har vi lest feil kolonne?`;
    }
  },
  "unit-contradiction": (facts, say) => {
    switch (facts.what) {
      case "over-100":
        return `Enheten er «${facts.unit}», men det står ${say.number(facts.value)}${hvor(facts)}. Kan andelen være over 100, eller er enheten feil?`;
      case "over-base":
        return `Enheten er «${facts.unit}», men det står ${say.number(facts.value)}${hvor(facts)}, altså mer enn ${say.number(facts.base)}. Er det et antall, eller er enheten feil?`;
      case "rate-or-count":
        return `«${facts.unit}» skal være en rate, men verdiene er hele tall fra ${say.number(facts.least)} til ${say.number(facts.greatest)}, og det står ikke per hvor mange. Er det antall?`;
      case "share-as-percent":
        return `Enheten er «${facts.unit}», men ingen verdi er over 1 (den høyeste er ${say.number(facts.value)}). Er det under én prosent, eller betyr 1 alle?`;
      case "two-scales":
        return `Enheten er «${facts.unit}», men noen verdier ligger rundt ${say.number(facts.small)} og andre rundt ${say.number(facts.large)}, og ingen imellom. Er noen skrevet som deler av 1 og andre i prosent?`;
      case "part-of-one":
        return `«${facts.unit}» telles i hele tall, men det står ${say.number(facts.value)}${hvor(facts)}. Er det et antall, et snitt eller en andel?`;
    }
  },
  "negative-count": (facts, say) =>
    `Det står ${say.number(facts.value)}${hvor(facts)}, men et antall («${facts.unit}») kan ikke være under null. Er det en endring eller en feil?`,
  "mixed-status-spelling": (facts, say) =>
    `Filen skriver samme status på flere måter: ${say.names(facts.printed)}. Vi leser alle som: ${nb.states[facts.state as ObservationState]}. Betyr de det samme?`,
  "category-spelling": (facts, say) =>
    `${facts.dimension} har ${say.names(facts.names)}, og bare skrivemåten er ulik. Er det det samme?`,
  "duplicate-period": (facts, say) =>
    facts.what === "same"
      ? `Samme verdi står flere ganger i filen${hvor(facts)} (${say.number(facts.value)}). Vi vil beholde den én gang. Mangler det noe som skiller radene?`
      : `Det er to verdier${hvor(facts)}: ${say.number(facts.value)} og ${say.number(facts.other)}. Hvilken er riktig, eller hvilken kolonne skiller dem?`,
  "same-figures-twice": (facts, say) =>
    `«${facts.series}» og «${facts.other}» har de samme ${say.number(facts.times)} verdiene. Er det samme sak med to navn, eller er den ene kopiert ved en feil?`,
  "changed-history": (facts, say) =>
    `Tall som alt ligger her, er endret siden forrige import, mest${hvor(facts)}: før ${say.number(facts.before)}, nå ${say.number(facts.now)}. ${facts.marked > 0 ? `Kilden merker ${say.number(facts.marked)} av dem som rettet.` : "Kilden merker dem ikke som rettet."} Vet dere hvorfor?`,
  "vanished-figures": (facts, say) =>
    `${facts.figures === 1 ? "Ett tall" : `${say.number(facts.figures)} tall`} fra forrige import er borte, for eksempel ${say.number(facts.before)}${hvor(facts)}. Er de trukket tilbake, eller er filen ufullstendig?`,
  "older-file": (facts, say) =>
    `Kilden har datert denne filen ${say.day(facts.now)}. Den som alt ligger her, er fra ${say.day(facts.before)}. Er det riktig fil?`,
  "total-not-sum": (facts, say) => {
    const difference = facts.sum - facts.total;
    const whole = facts.whole === "" ? "totalen" : `«${facts.whole}»`;
    return `Delene av ${facts.dimension} blir ${say.number(facts.sum)} til sammen${hvor(facts)}. Det er ${say.number(Math.abs(difference))} ${difference < 0 ? "mindre" : "mer"} enn ${whole}, som er ${say.number(facts.total)}.${facts.places > 1 ? ` Slik er det ${say.number(facts.places)} steder.` : ""} Hva er riktig?`;
  },
  "suspicious-jump": (facts, say) => {
    const values = `${say.number(facts.value)}${hvor(facts)}`;
    switch (facts.what) {
      case "factor":
        return `Verdien er ${values}, omtrent ${say.number(facts.factor)} ganger mer eller mindre enn naboene (${say.number(facts.before)}). Er kommaet eller enheten feil?`;
      case "sign":
        return `Verdien er ${values}, mens alle andre i serien har motsatt fortegn. Er et minus falt bort eller kommet til?`;
      case "zero":
        return `Verdien er ${values}, men den var ${say.number(facts.before)} rett før. Var det ingen, eller mangler tallet?`;
      case "jump":
        return `Verdien går fra ${say.number(facts.before)} til ${values}, langt mer enn serien pleier. Har det skjedd noe, teller man på en ny måte, eller er det en feil?`;
    }
  },
  "gap-in-periods": (facts) =>
    `Filen går fra ${facts.first} til ${facts.last}, men sier ingenting om ${facts.missing}. Ble det ikke talt da, eller mangler det noe?`,
  "future-period": (facts, say) =>
    `Det er verdier for ${facts.period}, som ikke hadde begynt ${say.day(facts.reference)}. Er det framskrivinger?`,
  "municipality-code-change": (facts, say) => {
    switch (facts.what) {
      case "both":
        return `Filen har kommuner med både gammelt og nytt nummer (${facts.old}, nå ${facts.present}), endret innen ${facts.year}. Skal hver av dem være én serie?`;
      case "split":
        return `Kommunene med nummer ${facts.old} ble delt innen ${facts.year} (nå ${facts.present}). Tallene før og etter gjelder ikke samme område. Hvordan skal de vises?`;
      case "outdated":
        return `${facts.codes === 1 ? "Én kommune har et nummer" : `${say.number(facts.codes)} kommuner har numre`} som gikk ut innen ${facts.year}: ${facts.old}, i dag ${facts.present}. Nyere filer bruker de nye numrene. Skal seriene fortsette under dem?`;
      case "same-name":
        return `${facts.name} skifter kode fra ${facts.old} til ${facts.present}. Er det samme sted, med samme grenser?`;
    }
  },
  "revealed-suppression": (facts) => {
    const about = facts.where === "" ? "" : ` Det gjelder ${facts.where}.`;
    const why =
      facts.exact === 1
        ? `De kan regnes ut av summene i filen selv (${facts.equation}).`
        : `Én gruppe utgjør allerede hele totalen (${facts.equation}), og hvis gruppene ikke overlapper, er det ingenting igjen til de andre.`;
    return `Filen skjuler tall som den også røper. ${why}${about} Si fra til kilden, og hold tallene utenfor det dere publiserer.`;
  },
  "year-start-assumed": (facts, say) =>
    `Filen sier ikke i hvilken måned et år som ${facts.period} begynner. Vi har lest det som måned ${say.number(facts.month)}. Stemmer det?`,
};

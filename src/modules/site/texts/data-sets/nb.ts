/** Det de åpne sidene om datasett sier, på bokmål. */
import type { DataSetPageTexts } from "./en.ts";

const list = new Intl.ListFormat("nb-NO", { type: "conjunction" });

export const nb = {
  title: "Datasett",
  lead: (count) =>
    count === 1
      ? "Ett datasett, som kan deles opp etter gruppe og sted."
      : `${count} datasett, som kan deles opp etter gruppe og sted.`,
  none: "Ingen datasett er frigitt ennå",
  noneHelp: "Datasettene står her når tallene er skjermet, kontrollert og frigitt.",
  all: "Alle datasett",
  kicker: "Datasett",
  kinds: {
    count: "Antall",
    rate: "Rater",
    share: "Andeler",
    mean: "Gjennomsnitt",
    index: "Indekstall",
  },
  about: (kind, by, cells, span) => {
    const groups = by.length === 0 ? "" : ` etter ${list.format(by)}`;
    const when =
      span === undefined
        ? ""
        : span[0] === span[1]
          ? `, ${span[0]}`
          : `, fra ${span[0]} til ${span[1]}`;
    return `${kind}${groups}${when}. I alt ${cells} tall.`;
  },
  total: "I alt",
  manyMore: (count) => `${count} inndelinger til`,
  notReleased: "Ingenting i dette datasettet er frigitt ennå",
  notReleasedHelp:
    "Tallene står her når de er skjermet, kontrollert og frigitt. Før det kan ingen utenfor se dem.",
  quarter: (quarter, year) => `${quarter}. kvartal ${year}`,

  choose: {
    title: "Del opp tallene",
    label: "Hva du vil se",
    all: (count) => `Alle ${count}`,
    allPeriods: "Alle perioder",
    typed: (count) => `En av ${count}: navnet eller koden, eller * for alle`,
    more: (count) => `${count} til å velge mellom`,
    submit: "Vis disse tallene",
    unknownTitle: "Noe i adressen finnes ikke",
    unknown: (asked, dimension) =>
      `«${asked}» finnes ikke under «${dimension}». Du ser det vanlige utvalget i stedet.`,
    onMap: (dimension) => `Hele «${dimension}» på kartet`,
  },

  figures: {
    title: "Tallene",
    all: "alle",
    nothing: "Ingenting er telt for dette utvalget",
    nothingHelp: "Ikke alle kombinasjoner har tall. Velg totalen for en av gruppene.",
    tooMany: "Det er mer enn en side kan vise",
    tooManyHelp: "Velg mindre, eller last ned fila. Der står alt.",
    cut: (shown, all) => `Dette er de første ${shown} av ${all} rader. Alle står i fila.`,
    tooManyLines: (count) =>
      `${count} linjer går ikke an å skille fra hverandre i ett diagram. Velg færre grupper for å få et.`,
    notDrawn: (names) =>
      `Ikke med i diagrammet, fordi det ikke finnes noe tall å tegne: ${names.join("; ")}.`,
    sumsNotDrawn: (names) =>
      names.length > 3
        ? "Summene av disse gruppene er ikke med i diagrammet, fordi de andre ville sett små ut ved siden av dem."
        : `Ikke med i diagrammet, fordi de andre ville sett små ut ved siden av summen: ${names.join("; ")}.`,
    units: "Tallene har ulike enheter og kan derfor ikke stå i samme diagram.",
    asTable: "Det samme i tabell",
    table: "Alle disse tallene i tabell",
    group: "Gruppe",
    period: "Periode",
    value: "Verdi",
    highest: (head, sum, high, low) =>
      `${head}: ${[...sum, `høyest ${high[0]} (${high[1]}), lavest ${low[0]} (${low[1]})`].join("; ")}.`,
    and: (names) => list.format(names),
    andMore: (name, more) => `${name} og ${more} til`,
    withheldOf: (withheld, count) => `${withheld} av disse ${count} tallene er holdt tilbake.`,
    range: (count, first, last, low, high) =>
      `${count} tall fra ${first} til ${last}. Det laveste er ${low[0]} (${low[1]}), det høyeste ${high[0]} (${high[1]}).`,
    gaps: (told) => `Hull i linjene: ${told.join("; ")}.`,
    break: (period) => `Telt på en annen måte fra ${period}: linja er ikke ført videre`,
    differs: (period) => `Definert på en annen måte i ${period}: tallet står for seg selv`,
    mapTitle: (title, period) =>
      period === undefined ? `${title} på kartet` : `${title} på kartet: ${period}`,
    mapSource: (name, source, licence) => `Kart: ${name}. ${source}, ${licence}.`,
  },

  marks: {
    suppressed: "holdt tilbake, for å verne mennesker eller av kilden selv",
    missing: "kilden oppgir ikke noe tall",
    "not-applicable": "her kan det ikke finnes noe tall",
    zero: "null: et tall som andre tall, ikke et hull",
  },
  legend: "Hva tegnene betyr",
  states: {
    revised: "rettet",
    provisional: "foreløpig",
    estimated: "anslag",
    forecast: "prognose",
    unreliable: "usikkert",
    "definition-differs": "annen definisjon",
    break: "ny måte å telle på",
  },

  protection: {
    title: "Hva som er holdt tilbake, og hvorfor",
    nothing: "Ingenting er holdt tilbake.",
    asDelivered: "Tallene står her slik kilden har offentliggjort dem.",
    withheld: ({ cells, withheld, primary, secondary, bySource }) => {
      const one = (count: string, single: string, several: string) =>
        count === "1" ? single : several;
      const reasons = [
        ...(primary === undefined
          ? []
          : [
              [
                primary,
                `fordi ${one(primary, "det", "de")} gjelder så få at noen kunne bli kjent igjen`,
              ] as const,
            ]),
        ...(secondary === undefined
          ? []
          : [
              [
                secondary,
                `fordi andre tall kunne vært regnet ut av ${one(secondary, "det", "dem")}`,
              ] as const,
            ]),
        ...(bySource === undefined
          ? []
          : [[bySource, `fordi kilden holder ${one(bySource, "det", "dem")} tilbake`] as const]),
      ];
      const [only, ...others] = reasons;
      const head = `Av ${cells} tall er ${withheld} holdt tilbake`;
      return only !== undefined && others.length === 0
        ? `${head}, ${only[1]}.`
        : `${head}: ${list.format(reasons.map((reason) => reason.join(" ")))}.`;
    },
    checked:
      "Før frigivingen ble det prøvd å regne ut de skjulte tallene fra dem som er åpne, med et eget program. Det lot seg ikke gjøre.",
  },

  source: {
    title: "Kilde",
    source: "Kilde",
    licence: "Lisens",
    unit: "Enhet",
    fetched: "Hentet",
    notFetched: "ikke oppgitt",
    released: "Frigitt",
    release: (number, at) => `${at}, frigiving nr. ${number}`,
    record: (position) => `Innføring ${position} i den offentlige protokollen`,
  },

  files: {
    title: "Last ned og siter",
    these: "Disse tallene",
    whole: "Hele datasettet",
    csv: "CSV",
    jsonStat: "JSON-stat",
    cite: (city, title, number, source) =>
      `${city}: ${title} (frigiving ${number}). Tall: ${source}. Rosario.`,
  },

  indicator: {
    title: "Del opp tallene",
    lead: (title) => `Datasettet «${title}» går nærmere inn på dette. Kilden er oppgitt der.`,
    open: "Se hele datasettet",
  },
} satisfies DataSetPageTexts;

/** Die Fragen der Importhilfe auf Deutsch: was auffiel, warum es zählt, was zu entscheiden ist. */
import type { ObservationState } from "../../import/observations.ts";
import type { QuestionTexts } from "./en.ts";

function wo({ series, period }: { readonly series: string; readonly period: string }): string {
  return `${series === "" ? "" : ` bei ${series}`}${period === "" ? "" : ` (${period})`}`;
}

function reihe(series: string): string {
  return series === "" ? "Die Reihe" : `Die Reihe ${series}`;
}

export const de: QuestionTexts = {
  noValue: "kein Wert",
  more: (count, one) =>
    one
      ? `Es gibt ${count} weiteren Fall dieser Art.`
      : `Es gibt ${count} weitere Fälle dieser Art.`,
  states: {
    normal: "gewöhnlicher Wert",
    revised: "berichtigt",
    provisional: "vorläufig",
    estimated: "geschätzt",
    forecast: "Prognose",
    unreliable: "unsicher",
    "definition-differs": "anders definiert",
    break: "Bruch in der Reihe",
    "not-applicable": "trifft nicht zu",
    missing: "fehlt",
    suppressed: "unterdrückt",
  },
  "dummy-series": (facts, say) => {
    switch (facts.what) {
      case "starter":
        return "Das sind die Beispielzeilen, die mit der Software Open SDG mitkommen. Niemand hat sie gezählt. Gibt es eine Datei mit echten Zahlen?";
      case "placeholder-names":
        return `Die Gruppen in ${facts.dimension} heißen ${say.names(facts.names)}, wie in einem Muster. Sind die Zahlen echt, und wen betreffen sie?`;
      case "constant":
        return `${reihe(facts.series)} ist jedes Mal ${say.number(facts.value)}, von ${facts.from} bis ${facts.to}. Wurde jedes Mal gezählt oder nur ausgefüllt?`;
      case "run":
        return `${reihe(facts.series)} hat in ${say.number(facts.times)} Perioden hintereinander den Wert ${say.number(facts.value)}, von ${facts.from} bis ${facts.to}. Wurde jedes Mal gezählt oder der Wert fortgeschrieben?`;
      case "steps":
        return `${reihe(facts.series)} ändert sich jedes Mal um genau ${say.number(facts.step)} und beginnt bei ${say.number(facts.value)}. Wurde gezählt, oder sind die Werte erfunden oder als Linie gezogen?`;
      case "years":
        return `${reihe(facts.series)} hat die Jahreszahlen selbst als Werte (${say.number(facts.value)} und so weiter). Wurde die falsche Spalte gelesen?`;
    }
  },
  "unit-contradiction": (facts, say) => {
    switch (facts.what) {
      case "over-100":
        return `Die Einheit ist „${facts.unit}“, aber es steht ${say.number(facts.value)} da${wo(facts)}. Kann dieser Anteil über 100 liegen, oder stimmt die Einheit nicht?`;
      case "over-base":
        return `Die Einheit ist „${facts.unit}“, aber es steht ${say.number(facts.value)} da${wo(facts)}, also mehr als ${say.number(facts.base)}. Ist es eine Anzahl, oder stimmt die Einheit nicht?`;
      case "rate-or-count":
        return `„${facts.unit}“ soll eine Rate sein, aber die Werte sind ganze Zahlen von ${say.number(facts.least)} bis ${say.number(facts.greatest)}, und es steht nicht dabei, auf wie viele. Sind es Anzahlen?`;
      case "share-as-percent":
        return `Die Einheit ist „${facts.unit}“, aber kein Wert liegt über 1 (der höchste ist ${say.number(facts.value)}). Ist es weniger als ein Prozent, oder heißt 1 alle?`;
      case "two-scales":
        return `Die Einheit ist „${facts.unit}“, aber manche Werte liegen um ${say.number(facts.small)} und andere um ${say.number(facts.large)}, dazwischen keiner. Sind manche als Teile von 1 und andere in Prozent geschrieben?`;
      case "part-of-one":
        return `„${facts.unit}“ wird in ganzen Zahlen gezählt, aber es steht ${say.number(facts.value)} da${wo(facts)}. Ist es eine Anzahl, ein Mittelwert oder ein Anteil?`;
    }
  },
  "negative-count": (facts, say) =>
    `Es steht ${say.number(facts.value)} da${wo(facts)}, aber eine Anzahl („${facts.unit}“) kann nicht unter null liegen. Ist es eine Veränderung oder ein Fehler?`,
  "mixed-status-spelling": (facts, say) =>
    `Die Datei schreibt einen Status auf mehrere Arten: ${say.names(facts.printed)}. Wir lesen alle als: ${de.states[facts.state as ObservationState]}. Bedeuten sie dasselbe?`,
  "category-spelling": (facts, say) =>
    `In ${facts.dimension} gibt es ${say.names(facts.names)}, nur verschieden geschrieben. Ist es dasselbe?`,
  "duplicate-period": (facts, say) =>
    facts.what === "same"
      ? `Derselbe Wert steht mehrmals in der Datei${wo(facts)}: ${say.number(facts.value)}. Wir würden ihn einmal behalten. Fehlt etwas, das die Zeilen unterscheidet?`
      : `Es gibt zwei Werte${wo(facts)}: ${say.number(facts.value)} und ${say.number(facts.other)}. Welcher stimmt, oder welche Spalte unterscheidet sie?`,
  "same-figures-twice": (facts, say) =>
    `„${facts.series}“ und „${facts.other}“ haben dieselben ${say.number(facts.times)} Werte. Ist es dasselbe unter zwei Namen, oder wurde eines versehentlich kopiert?`,
  "changed-history": (facts, say) =>
    `Zahlen, die schon hier liegen, haben sich seit dem letzten Import geändert, am meisten${wo(facts)}: vorher ${say.number(facts.before)}, jetzt ${say.number(facts.now)}. ${facts.marked > 0 ? `${say.number(facts.marked)} davon kennzeichnet die Quelle als berichtigt.` : "Die Quelle kennzeichnet sie nicht als berichtigt."} Wissen Sie, warum?`,
  "vanished-figures": (facts, say) =>
    `${facts.figures === 1 ? "Eine Zahl" : `${say.number(facts.figures)} Zahlen`} aus dem letzten Import ${facts.figures === 1 ? "fehlt" : "fehlen"}, zum Beispiel ${say.number(facts.before)}${wo(facts)}. Wurden sie zurückgezogen, oder ist die Datei unvollständig?`,
  "older-file": (facts, say) =>
    `Die Quelle hat diese Datei mit ${say.day(facts.now)} datiert; die schon vorhandene ist vom ${say.day(facts.before)}. Ist es die richtige Datei?`,
  "total-not-sum": (facts, say) => {
    const difference = facts.sum - facts.total;
    const whole = facts.whole === "" ? "die Summe" : `„${facts.whole}“`;
    return `Die Teile von ${facts.dimension} ergeben zusammen ${say.number(facts.sum)}${wo(facts)}, aber ${whole} ist ${say.number(facts.total)}: um ${say.number(Math.abs(difference))} zu ${difference < 0 ? "wenig" : "viel"} in den Teilen.${facts.places > 1 ? ` So ist es an ${say.number(facts.places)} Stellen.` : ""} Was stimmt?`;
  },
  "suspicious-jump": (facts, say) => {
    const values = `${say.number(facts.value)}${wo(facts)}`;
    switch (facts.what) {
      case "factor":
        return `Der Wert ist ${values}, etwa das ${say.number(facts.factor)}-Fache oder ein ${say.number(facts.factor)}stel seiner Nachbarn (${say.number(facts.before)}). Stimmt das Komma oder die Einheit nicht?`;
      case "sign":
        return `Der Wert ist ${values}, während alle anderen der Reihe das andere Vorzeichen haben. Fehlt ein Minus, oder ist eines zu viel?`;
      case "zero":
        return `Der Wert ist ${values}, davor aber ${say.number(facts.before)}. War da niemand, oder fehlt der Wert?`;
      case "jump":
        return `Der Wert geht von ${say.number(facts.before)} auf ${values}, weit mehr als in dieser Reihe üblich. Ist etwas geschehen, wird anders gezählt, oder ist es ein Fehler?`;
    }
  },
  "gap-in-periods": (facts) =>
    `Die Datei reicht von ${facts.first} bis ${facts.last}, sagt aber nichts zu ${facts.missing}. Wurde da nicht gezählt, oder fehlt etwas?`,
  "future-period": (facts, say) =>
    `Es gibt Werte für ${facts.period}; das hatte am ${say.day(facts.reference)} noch nicht begonnen. Sind es Prognosen?`,
  "municipality-code-change": (facts, say) => {
    switch (facts.what) {
      case "both":
        return `In der Datei stehen Gemeinden mit alter und neuer Nummer (${facts.old}, jetzt ${facts.present}), bis ${facts.year} geändert. Soll jede eine einzige Reihe sein?`;
      case "split":
        return `Die Gemeinden mit den Nummern ${facts.old} wurden bis ${facts.year} geteilt (jetzt ${facts.present}). Die Zahlen davor und danach gelten nicht für dasselbe Gebiet. Wie sollen sie gezeigt werden?`;
      case "outdated":
        return `${facts.codes === 1 ? "Eine Gemeinde hat eine Nummer, die" : `${say.number(facts.codes)} Gemeinden haben Nummern, die`} bis ${facts.year} ausgelaufen ${facts.codes === 1 ? "ist" : "sind"}: ${facts.old}, heute ${facts.present}. Neuere Dateien verwenden die neuen Nummern. Sollen die Reihen darunter weitergehen?`;
      case "same-name":
        return `${facts.name} wechselt den Code von ${facts.old} auf ${facts.present}. Ist es derselbe Ort mit denselben Grenzen?`;
    }
  },
  "revealed-suppression": (facts) => {
    const about = facts.where === "" ? "" : ` Es betrifft ${facts.where}.`;
    const why =
      facts.exact === 1
        ? `Sie lassen sich aus den Summen der Datei selbst berechnen (${facts.equation}).`
        : `Eine Gruppe macht schon die ganze Summe aus (${facts.equation}); wenn sich die Gruppen nicht überschneiden, bleibt für die anderen nichts.`;
    return `Die Datei verbirgt Zahlen, die sie zugleich verrät. ${why}${about} Sagen Sie es der Quelle, und veröffentlichen Sie diese Zahlen nicht.`;
  },
  "year-start-assumed": (facts, say) =>
    `Die Datei sagt nicht, in welchem Monat ein Jahr wie ${facts.period} beginnt. Wir haben es ab Monat ${say.number(facts.month)} gelesen. Stimmt das?`,
};

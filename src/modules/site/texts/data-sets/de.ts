/** Was die öffentlichen Seiten der Datensätze sagen, auf Deutsch. */
import type { DataSetPageTexts } from "./en.ts";

const list = new Intl.ListFormat("de-AT", { type: "conjunction" });

export const de = {
  title: "Datensätze",
  lead: (count) =>
    count === 1
      ? "Ein Datensatz, der sich nach Gruppen und Orten aufschlüsseln lässt."
      : `${count} Datensätze, die sich nach Gruppen und Orten aufschlüsseln lassen.`,
  none: "Noch ist kein Datensatz freigegeben",
  noneHelp: "Datensätze stehen hier, sobald ihre Zahlen geschützt, geprüft und freigegeben sind.",
  all: "Alle Datensätze",
  kicker: "Datensatz",
  kinds: {
    count: "Anzahl",
    rate: "Raten",
    share: "Anteile",
    mean: "Durchschnitte",
    index: "Indexwerte",
  },
  about: (kind, by, cells, span) => {
    const groups = by.length === 0 ? "" : ` nach ${list.format(by)}`;
    const when =
      span === undefined
        ? ""
        : span[0] === span[1]
          ? `, ${span[0]}`
          : `, von ${span[0]} bis ${span[1]}`;
    return `${kind}${groups}${when}. Insgesamt ${cells} Zahlen.`;
  },
  total: "Insgesamt",
  manyMore: (count) => `${count} weitere Gliederungen`,
  notReleased: "Aus diesem Datensatz ist noch nichts freigegeben",
  notReleasedHelp:
    "Seine Zahlen stehen hier, sobald sie geschützt, geprüft und freigegeben sind. Bis dahin kann sie draußen niemand sehen.",
  quarter: (quarter, year) => `${quarter}. Quartal ${year}`,

  choose: {
    title: "Zahlen aufschlüsseln",
    label: "Was Sie sehen möchten",
    all: (count) => `Alle ${count}`,
    allPeriods: "Alle Zeiträume",
    typed: (count) => `Eines von ${count}: der Name oder der Code, oder * für alle`,
    more: (count) => `${count} weitere zur Auswahl`,
    submit: "Diese Zahlen zeigen",
    unknownTitle: "Etwas in der Adresse gibt es nicht",
    unknown: (asked, dimension) =>
      `„${asked}“ gibt es unter „${dimension}“ nicht. Sie sehen stattdessen die übliche Auswahl.`,
    onMap: (dimension) => `Alles unter „${dimension}“ auf der Karte`,
  },

  figures: {
    title: "Die Zahlen",
    all: "alle",
    nothing: "Zu dieser Auswahl wurde nichts gezählt",
    nothingHelp:
      "Nicht jede Kombination hat Zahlen. Wählen Sie bei einer der Gruppen die Gesamtzahl.",
    tooMany: "Das ist mehr, als eine Seite zeigen kann",
    tooManyHelp: "Wählen Sie weniger, oder nehmen Sie die Datei: Darin steht alles.",
    cut: (shown, all) =>
      `Das sind die ersten ${shown} von ${all} Zeilen. In der Datei stehen alle.`,
    tooManyLines: (count) =>
      `${count} Linien lassen sich in einem Diagramm nicht auseinanderhalten. Wählen Sie weniger Gruppen, dann sehen Sie eines.`,
    notDrawn: (names) =>
      `Nicht im Diagramm, weil es keine Zahl zu zeichnen gibt: ${names.join("; ")}.`,
    sumsNotDrawn: (names) =>
      names.length > 3
        ? "Die Summen dieser Gruppen stehen nicht im Diagramm, weil die anderen neben ihnen klein aussähen."
        : `Nicht im Diagramm, weil die anderen neben der Summe klein aussähen: ${names.join("; ")}.`,
    units: "Diese Zahlen haben verschiedene Einheiten und teilen sich deshalb kein Diagramm.",
    asTable: "Dasselbe als Tabelle",
    table: "Alle diese Zahlen als Tabelle",
    group: "Gruppe",
    period: "Zeitraum",
    value: "Wert",
    highest: (head, sum, high, low) =>
      `${head}: ${[...sum, `am höchsten ${high[0]} (${high[1]}), am niedrigsten ${low[0]} (${low[1]})`].join("; ")}.`,
    and: (names) => list.format(names),
    andMore: (name, more) => `${name} und ${more} weitere`,
    withheldOf: (withheld, count) =>
      `Von diesen ${count} Zahlen ${withheld === "1" ? "wird eine" : `werden ${withheld}`} nicht genannt.`,
    range: (count, first, last, low, high) =>
      `${count} Zahlen von ${first} bis ${last}. Die niedrigste ist ${low[0]} (${low[1]}), die höchste ${high[0]} (${high[1]}).`,
    gaps: (told) => `Lücken in den Linien: ${told.join("; ")}.`,
    break: (period) => `Ab ${period} wird anders gezählt: Die Linie wird nicht fortgesetzt`,
    differs: (period) => `${period} anders definiert: Diese Zahl steht für sich`,
    mapTitle: (title, period) =>
      period === undefined ? `${title} auf der Karte` : `${title} auf der Karte: ${period}`,
    mapSource: (name, source, licence) => `Karte: ${name}. ${source}, ${licence}.`,
  },

  marks: {
    suppressed: "nicht genannt, zum Schutz von Menschen oder schon von der Quelle",
    missing: "die Quelle nennt keine Zahl",
    "not-applicable": "hier kann es keine Zahl geben",
    zero: "null: eine Zahl wie jede andere, keine Lücke",
  },
  legend: "Was die Zeichen bedeuten",
  states: {
    revised: "berichtigt",
    provisional: "vorläufig",
    estimated: "Schätzung",
    forecast: "Prognose",
    unreliable: "unsicher",
    "definition-differs": "anders definiert",
    break: "neue Zählweise",
  },

  protection: {
    title: "Was nicht genannt wird, und warum",
    nothing: "Alle Zahlen werden genannt.",
    asDelivered: "Die Zahlen stehen hier so, wie die Quelle sie veröffentlicht hat.",
    withheld: ({ cells, withheld, primary, secondary, bySource }) => {
      const one = (count: string, single: string, several: string) =>
        count === "1" ? single : several;
      const reasons = [
        ...(primary === undefined
          ? []
          : [
              [
                primary,
                `weil sie so wenige ${one(primary, "betrifft", "betreffen")}, dass man jemanden erkennen könnte`,
              ] as const,
            ]),
        ...(secondary === undefined
          ? []
          : [
              [
                secondary,
                `weil sich mit ${one(secondary, "ihr", "ihnen")} andere ausrechnen ließen`,
              ] as const,
            ]),
        ...(bySource === undefined
          ? []
          : [[bySource, "weil schon die Quelle sie nicht nennt"] as const]),
      ];
      const [only, ...others] = reasons;
      const head = `Von ${cells} Zahlen ${withheld === "1" ? "wird eine" : `werden ${withheld}`} nicht genannt`;
      return only !== undefined && others.length === 0
        ? `${head}, ${only[1]}.`
        : `${head}: ${reasons.map((reason) => reason.join(", ")).join("; ")}.`;
    },
    checked:
      "Vor der Freigabe wurde mit einem eigenen Programm versucht, die verborgenen Zahlen aus den veröffentlichten auszurechnen. Es gelang nicht.",
  },

  source: {
    title: "Quelle",
    source: "Quelle",
    licence: "Lizenz",
    unit: "Einheit",
    fetched: "Abgerufen",
    notFetched: "nicht angegeben",
    released: "Freigegeben",
    release: (number, at) => `${at}, Freigabe Nr. ${number}`,
    record: (position) => `Eintrag ${position} im öffentlichen Protokoll`,
  },

  files: {
    title: "Herunterladen und zitieren",
    these: "Diese Zahlen",
    whole: "Der ganze Datensatz",
    csv: "CSV",
    jsonStat: "JSON-stat",
    cite: (city, title, number, source) =>
      `${city}: ${title} (Freigabe ${number}). Zahlen: ${source}. Rosario.`,
  },

  indicator: {
    title: "Zahlen aufschlüsseln",
    lead: (title) =>
      `Der Datensatz „${title}“ geht genauer darauf ein. Seine Quelle ist dort angegeben.`,
    open: "Den ganzen Datensatz ansehen",
  },
} satisfies DataSetPageTexts;

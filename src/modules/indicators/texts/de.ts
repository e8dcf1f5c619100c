/** Die Wörter zu Indikatoren und Zahlen auf Deutsch. */
import type { IndicatorTexts } from "./en.ts";

const zahlen = (count: number) => (count === 1 ? "eine Zahl" : `${count} Zahlen`);

export const de = {
  problems: {
    "not-utf8": () =>
      "Die Datei ist nicht in UTF-8. Speichern Sie sie als „CSV UTF-8“ und wählen Sie sie noch einmal aus.",
    "too-large": ({ hint }) => `Die Datei ist größer als ${hint}.`,
    "no-rows": () => "In der Datei stehen keine Zahlen.",
    "unnamed-column": ({ value }) => `Spalte ${value} hat keinen Namen.`,
    "repeated-column": ({ column }) => `Die Spalte ${column} gibt es zweimal.`,
    "too-many-columns": ({ value, hint }) =>
      `Die Datei hat ${value} Spalten; höchstens ${hint} sind möglich.`,
    "missing-column": ({ column }) => `Die Spalte ${column} fehlt.`,
    "ragged-row": ({ value, hint }) => `Die Zeile hat ${value} Zellen, die Kopfzeile ${hint}.`,
    "broken-quotes": () =>
      "Ein Anführungszeichen ist nicht geschlossen oder steht mitten in einer Zelle.",
    "field-too-long": ({ column, hint }) => `Der Text in ${column} ist länger als ${hint} Zeichen.`,
    "unknown-city": ({ value }) =>
      `Diese Zeile gehört zu einer anderen Stadt: ${value || "(leer)"}.`,
    "unknown-indicator": ({ value, hint }) =>
      `Keine Reihe heißt so: ${value}.${hint === undefined ? "" : ` Meinten Sie ${hint}?`}`,
    "unknown-unit": ({ value, hint }) =>
      `Diese Reihe wird nicht in ${value || "(leer)"} gemessen, sondern in ${hint}.`,
    "unknown-qualifier": ({ value, hint }) =>
      `${value || "Eine leere Zelle"} sagt nicht, wie sicher die Zahl ist. Möglich sind: ${hint}.`,
    "unknown-basis": ({ value, hint }) =>
      `${value} sagt nicht, woher das Jahr stammt. Möglich sind: ${hint}.`,
    "no-value": () => "Der Wert fehlt. Gibt es keine Zahl, so steht das in der Spalte qualifier.",
    "unexpected-value": ({ value }) =>
      `Laut Spalte qualifier gibt es keine Zahl, der Wert ist aber ${value}.`,
    "decimal-comma": ({ value, hint }) =>
      `${value} lässt sich auf zwei Arten lesen. Schreiben Sie Dezimalstellen mit Punkt, ${hint}, und Tausender ohne Zeichen.`,
    "not-a-number": ({ value }) =>
      `${value} ist keine Zahl. Schreiben Sie nur Ziffern, ohne Einheit und Leerzeichen.`,
    implausible: ({ value, hint }) =>
      hint === "0"
        ? `Eine Anzahl kann nicht ${value} sein.`
        : `Ein Anteil kann nicht ${value} Prozent sein; er liegt zwischen 0 und 100.`,
    "half-interval": () => "Ein Intervall hat zwei Grenzen. Schreiben Sie beide oder keine.",
    "bad-interval": ({ hint }) => `Die Zahl liegt nicht in ihrem Intervall ${hint}.`,
    "bad-n": ({ value }) =>
      `${value} ist keine Zahl von Personen oder Fällen. Schreiben Sie nur Ziffern.`,
    "no-period": () => "Der Zeitraum fehlt.",
    "unknown-period": ({ value }) =>
      `Diese Form des Zeitraums kennen wir nicht: „${value}“. Schreiben Sie ihn wie 2024, 2023/24, autumn 2024 oder 31 March 2024. Ist die Quelle selbst unklar, so geben Sie das Jahr an, wie Sie es lesen.`,
    "not-a-year": ({ value }) => (value ? `${value} ist kein Jahr.` : "Das Jahr fehlt."),
    "period-year-mismatch": ({ value, hint }) =>
      `Das Jahr ist ${value}, der Zeitraum endet aber ${hint}.`,
    "duplicate-period": ({ value, other }) =>
      `Zeile ${other} enthält eine Zahl für dieselbe Reihe und denselben Zeitraum, ${value}.`,
    "no-source": () => "Die Quelle fehlt. Jede Zahl sagt, woher sie stammt.",
    "bad-address": () =>
      "Die Adresse der Quelle lässt sich nicht öffnen. Sie beginnt mit http:// oder https://.",
    "bad-date": ({ value }) => `${value} ist kein Datum wie 2024-05-17.`,
    "more-problems": ({ value }) =>
      `Es gibt mehr als ${value} Fehler. Der Rest der Datei wurde nicht gelesen.`,
  },
  problemAt: (row) => (row === 0 ? "" : `Zeile ${row}: `),
  remarks: { estimate: "Schätzung", "part-year": "Teil des Jahres", provisional: "vorläufig" },
  statuses: {
    missing: "keine Zahl",
    "not-applicable": "entfällt",
    suppressed: "nicht genannt",
  },
  qualifiers: {
    exact: "Genau",
    "at-least": "Mindestens so viel",
    "at-most": "Höchstens so viel",
    about: "Ungefähr",
    estimate: "Eine Schätzung",
    "part-year": "Nur ein Teil des Zeitraums ist gezählt",
    provisional: "Vorläufig: kann sich noch ändern",
  },
  noFigureBecause: {
    missing: "Es gibt keine Zahl",
    "not-applicable": "Die Frage stellt sich nicht",
    suppressed: "Zum Schutz von Menschen nicht genannt",
  },
  chart: {
    range: (count, [from, to], [low, lowWhen], [high, highWhen]) =>
      `Die Grafik zeigt ${count} Zahlen von ${from} bis ${to}; die niedrigste ist ${low} (${lowWhen}), die höchste ${high} (${highWhen}).`,
    notJoined: "Verschiedene Reihen sind nicht durch eine Linie verbunden.",
    gaps: (told) => `Keine Zahl gibt es für ${told.join("; ")}.`,
  },
  table: {
    caption: "Alle Zahlen",
    period: "Zeitraum",
    series: "Reihe",
    value: "Wert",
    source: "Quelle und Anmerkung",
    ourReading: "unsere Lesart",
    readFrom: (printed) => `Zeitraum gelesen aus „${printed}“`,
  },
  sources: {
    named: (count, names) => `${count === 1 ? "Quelle" : "Quellen"}: ${names}.`,
    fetched: (first, last) =>
      last === undefined ? `Abgerufen am ${first}.` : `Abgerufen zwischen ${first} und ${last}.`,
    licence: (names) => `Lizenz: ${names}.`,
    noLicence: (count) =>
      count === 1 ? "Die Quelle nennt keine Lizenz." : "Die Quellen nennen keine Lizenz.",
  },
  limits: { doesNotShow: "Was das nicht zeigt.", calculation: "So wird gerechnet." },
  pages: {
    title: "Zahlen",
    lead: (indicators, drafts) =>
      drafts === 0
        ? `${indicators} Indikatoren. Alles Eingetragene ist veröffentlicht.`
        : `${indicators} Indikatoren, ${zahlen(drafts)} noch nicht veröffentlicht.`,
    importFile: "Zahlen aus einer Datei einlesen",
    dataSets: "Datensätze mit Gruppen und Bezirken",
    followUp: "Die Weiterverfolgung selbst",
    columns: { indicator: "Indikator", latest: "Letzte Zahl", period: "Zeitraum", state: "Stand" },
    noFigure: "Noch keine",
    allReleased: "Veröffentlicht",
    drafts: (count) => (count === 1 ? "1 Entwurf" : `${count} Entwürfe`),
    count: (count) => (count === 1 ? "1 Indikator" : `${count} Indikatoren`),
    noIndicators: "Noch sind keine Indikatoren angelegt",
    enter: "Eine Zahl eintragen",
    entered: {
      added: "Die Zahl ist als Entwurf eingetragen.",
      corrected: "Die Zahl ist berichtigt. Die frühere bleibt im Verzeichnis.",
      unchanged: "Genau diese Zahl war schon da; nichts wurde geändert.",
    },
    release: {
      title: "Veröffentlichen",
      warning:
        "Veröffentlichte Zahlen stehen sofort auf den öffentlichen Seiten. Sie lassen sich später berichtigen, aber nicht zurücknehmen.",
      button: (count) => `${count === 1 ? "Eine Zahl" : `${count} Zahlen`} veröffentlichen`,
      all: (count) => `Alle Entwürfe veröffentlichen (${count})`,
      done: (count) =>
        count === 1 ? "Eine Zahl ist veröffentlicht." : `${count} Zahlen sind veröffentlicht.`,
      nothing: "Es gab nichts zu veröffentlichen.",
    },
    indicator: {
      publicPage: "Öffentliche Seite",
      figures: "Zahlen",
      state: "Stand",
      released: "Veröffentlicht",
      draft: "Entwurf",
      none: "Noch keine Zahlen. Tragen Sie unten die erste ein.",
      series: "Reihe",
      seriesHelp:
        "Eine Quelle, eine Definition, ein Gebiet. Eine Zahl mit anderer Definition gehört in eine andere Reihe.",
      period: "Zeitraum",
      periodHelp:
        "So, wie die Quelle ihn schreibt: 2024, 2023/24, autumn 2024, 31 March 2024, Apr-Sep 2024.",
      year: "Das Jahr, wie Sie es lesen",
      yearHelp: "Nur wenn die Quelle den Zeitraum nicht klar nennt.",
      value: "Wert",
      valueHelp: (unit) =>
        `In ${unit}. Ziffern mit Dezimalpunkt, ohne Tausenderzeichen. Leer lassen, wenn es keine Zahl gibt.`,
      qualifier: "Wie sicher ist die Zahl?",
      spread: {
        title: "Intervall und Zahl dahinter",
        help: "Nur wenn die Quelle sie nennt.",
        lower: "Untere Grenze",
        upper: "Obere Grenze",
        n: "Personen oder Fälle hinter der Zahl",
        nHelp: "Wie viele geantwortet haben, oder der Nenner einer Rate oder eines Anteils.",
      },
      source: "Quelle",
      sourceHelp: "Die Adresse oder der Name des Dokuments.",
      note: "Anmerkung",
      noteHelp: "Was man über genau diese Zahl wissen muss.",
      retrieved: "Abgerufen am",
      licence: "Lizenz",
      licenceHelp: "Nur wenn die Quelle eine nennt.",
      submit: "Zahl eintragen",
      correct: "Gespeicherte Zahl durch meine ersetzen",
      conflict: (period, saved) =>
        `Für ${period} gibt es schon eine Zahl: ${saved}. Was Sie geschrieben haben, steht noch im Formular. Senden Sie es noch einmal, wenn Ihre stimmt.`,
      unknownSeries: "Wählen Sie eine Reihe.",
    },
    upload: {
      title: "Zahlen einlesen",
      lead: "Eine CSV-Datei im langen Format. Nichts wird gespeichert, bevor Sie gesehen haben, was sich ändert.",
      file: "Datei",
      fileHelp: "CSV in UTF-8, höchstens 32 MB.",
      columnsTitle: "Die Spalten",
      columnsHelp: (columns, optional) =>
        `${columns}. In beliebiger Reihenfolge; ${optional} dürfen fehlen.`,
      submit: "Datei lesen",
      noFile: "Wählen Sie eine Datei.",
      problemsTitle: (count) =>
        count === 1
          ? "Ein Fehler. Nichts wurde gespeichert."
          : `${count} Fehler. Nichts wurde gespeichert.`,
      problemsHelp:
        "Berichtigen Sie die Datei und wählen Sie sie noch einmal aus. Die betroffenen Zellen sind markiert.",
      more: (count) => `Und ${count} weitere.`,
      row: "Zeile",
      problem: "Fehler",
      wrongRows: "Zeilen mit Fehlern",
      expired:
        "Diese Datei ist nicht mehr da: Sie ist schon eingelesen, oder sie wurde vor mehr als einem Tag ausgewählt. Soll sie noch einmal eingelesen werden, wählen Sie sie neu aus.",
      ignored: (columns) =>
        `Diese Spalten gehören nicht zum Format und wurden übergangen: ${columns}.`,
      readTitle: "Das haben wir gelesen",
      firstRows: (count, shown) =>
        count <= shown ? "Alle Zeilen" : `Die ersten ${shown} von ${count} Zeilen`,
      changeTitle: "Das ändert sich",
      change: (added, corrected, unchanged) =>
        [`${added} neu`, `${corrected} berichtigt`, `${unchanged} wie bisher`].join(", "),
      nothing: "Alle Zahlen sind schon da. Es gibt nichts zu speichern.",
      corrections: "Berichtigte Zahlen",
      old: "Jetzt",
      fresh: "Danach",
      sameValue: "gleicher Wert, andere Wörter",
      confirm: (count) => `${count === 1 ? "Eine Zahl" : `${count} Zahlen`} eintragen`,
      changedMeanwhile:
        "Seit Sie diese Datei gelesen haben, hat jemand Zahlen eingetragen. Sehen Sie sich die Änderungen noch einmal an.",
      back: "Zurück zu den Zahlen",
      done: (added, corrected) =>
        `Eingetragen: ${added} neu, ${corrected} berichtigt. Sie sind Entwürfe, bis Sie sie veröffentlichen.`,
    },
  },
  command: {
    counts: (rows, added, corrected, unchanged) =>
      `${rows} Zeilen: ${added} neu, ${corrected} berichtigt, ${unchanged} wie bisher`,
    dryRun: "Probelauf: Nichts wurde gespeichert.",
    failed: (count) =>
      `${count === 1 ? "Ein Fehler" : `${count} Fehler`}: Nichts wurde gespeichert.`,
    released: (count) => `Veröffentlicht: ${count}`,
    ignored: (columns) => `Übergangene Spalten: ${columns}`,
  },
} satisfies IndicatorTexts;

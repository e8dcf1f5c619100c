/** Die Wörter der Seiten, auf denen Indikatoren angelegt werden, auf Deutsch. */
import type { DefinitionTexts } from "./en.ts";

export const de = {
  add: "Indikator anlegen",
  edit: "Definition bearbeiten",
  titleOf: (name) => `Definition: ${name}`,
  crumb: "Definition",
  leadNew:
    "Schreiben Sie, was gemessen wird und was sich daraus nicht ablesen lässt. Die erste Reihe gehört dazu; weitere können später folgen. Der Text ist öffentlich, sobald Sie speichern, Zahlen erst, wenn sie veröffentlicht sind.",
  leadEdit:
    "Was Sie speichern, steht sofort auf den öffentlichen Seiten. Veröffentlichte Berichte behalten die Worte, mit denen sie erschienen sind.",
  address: (path) => `Adresse: ${path}`,
  defined: (path) =>
    `Der Indikator ist angelegt und hat seine öffentliche Seite: ${path}. Zahlen stehen dort, sobald sie veröffentlicht sind.`,
  saved: "Die Definition ist gespeichert.",
  measured: "Was gemessen wird",
  name: "Name",
  nameHelp: "In einfachen Worten: Menschen, die auf der Straße schlafen.",
  slug: "Teil der Adresse",
  slugHelp:
    "Bleibt das Feld leer, entsteht er aus dem Namen. Später lässt er sich nicht mehr ändern.",
  right: "Recht",
  followUp: "Keines: Es geht um die Weiterverfolgung selbst",
  type: "Art des Indikators",
  types: {
    structural: {
      label: "Struktur",
      help: "Wozu sich die Stadt verpflichtet hat: ein Beschluss, ein Plan, eine Stelle, die es gibt oder nicht.",
    },
    process: {
      label: "Prozess",
      help: "Was die Stadt tut: Geld, Personal, Kurse, bearbeitete Fälle.",
    },
    outcome: {
      label: "Ergebnis",
      help: "Wie es den Menschen geht: wer auf der Straße schläft, wer wartet, wer angegriffen wurde.",
    },
  },
  kind: "Art der Zahl",
  kinds: {
    count: { label: "Anzahl", help: "So viele Menschen, Fälle oder Dinge: 9 Menschen." },
    rate: { label: "Rate", help: "So viele auf 1.000 Menschen: 4 pro 1.000." },
    share: { label: "Anteil", help: "Ein Teil eines Ganzen, in Prozent: 12 Prozent." },
    mean: { label: "Durchschnitt", help: "Ein Mittelwert oder Median: 570 Pfund in der Woche." },
    gap: {
      label: "Abstand",
      help: "Der Unterschied zwischen zwei Gruppen oder Orten: 9 Monate Rückstand.",
    },
  },
  unit: "Einheit",
  unitHelp: (known) =>
    `So, wie sie nach der Zahl steht. Diese sind bekannt und werden in jeder Sprache ausgeschrieben: ${known}. Jede andere erscheint so, wie Sie sie schreiben.`,
  direction: "Was ist besser?",
  directions: {
    up: { label: "Mehr ist besser", help: "Ein Anstieg ist eine gute Nachricht." },
    down: { label: "Weniger ist besser", help: "Ein Rückgang ist eine gute Nachricht." },
    none: {
      label: "Weder noch",
      help: "Die Zahl zeigt, wie groß etwas ist; das ist weder gut noch schlecht.",
    },
    ambiguous: {
      label: "Es kommt darauf an",
      help: "Ein Anstieg kann eine gute oder eine schlechte Nachricht sein: Mehr Meldungen können mehr Hass bedeuten oder mehr Vertrauen. Schreiben Sie unter „Was er nicht zeigt“, warum.",
    },
  },
  limits: "Was er nicht zeigt",
  limitsHelp:
    "Was man aus den Zahlen fälschlich herauslesen könnte. Kommt es darauf an, ob ein Anstieg gut ist, so schreiben Sie hier, warum.",
  limitsWhy:
    "Schreiben Sie, warum ein Anstieg gut oder schlecht sein kann und was die Zahlen sonst nicht zeigen.",
  dataOwner: "Wer die Daten führt",
  dataOwnerHelp: "Die Stelle oder Organisation, bei der die Daten liegen.",
  calculation: "So wird gerechnet",
  calculationHelp: "Nur wenn nicht einfach gezählt wird.",
  series: "Reihen",
  seriesLead:
    "Eine Reihe hat eine Quelle, eine Definition, ein Gebiet und eine Gruppe. Ändert sich davon etwas, legen Sie eine neue Reihe an: Zahlen aus zwei Reihen werden nie verbunden.",
  firstSeries: "Die erste Reihe",
  addSeries: "Reihe hinzufügen",
  inUse: "in Gebrauch",
  seriesName: "Name der Reihe",
  seriesNameHelp: "Kurz, um Reihen zu unterscheiden: Straßenzählung.",
  definition: "Was genau gezählt wird",
  definitionHelp: "So, wie die Quelle es sagt.",
  source: "Quelle",
  sourceHelp: "Wer die Zahlen veröffentlicht und wo.",
  geography: "Gebiet",
  breakdown: "Gruppe",
  breakdownHelp: "Nur wenn eine Gruppe gezählt wird: Frauen, unter 18 Jahren.",
  seriesUnit: "Einheit dieser Reihe",
  seriesUnitHelp: "Nur wenn sie eine andere ist als die des Indikators.",
  starts: "Geteilte Jahre wie 2023/24 beginnen im",
  startsHelp: "Gilt für Zahlen, die ab jetzt eingetragen werden.",
  inFiles: "So heißt die Reihe in Dateien",
  inFilesHelp:
    "Eine Zeile gehört zu der Reihe, deren drei Zellen und Einheit sie Buchstabe für Buchstabe trägt.",
  fileName: "Spalte indicator",
  fileNameDefault: "Leer: der Name des Indikators.",
  fileBreakdown: "Spalte breakdown",
  fileBreakdownDefault: "Leer: die Gruppe.",
  fileGeography: "Spalte geography",
  fileGeographyDefault: "Leer: das Gebiet.",
  use: "Reihe in Gebrauch",
  useHelp: "Von ihr sprechen die Sätze und die Startseite.",
  useNew: "Die, die ich gerade hinzufüge",
  create: "Indikator anlegen",
  save: "Definition speichern",
  cancel: "Zurück zu den Zahlen",
  noneYet:
    "Beginnen Sie mit dem, wonach am häufigsten gefragt wird: einer Zahl, die schon jemand jedes Jahr erhebt.",
  noneYetWait: "Die Koordination legt sie an.",
  somebody: "Jemand anderes",
  savedAt: (day, time) => `am ${day} um ${time}`,
  refusals: {
    "not-permitted": "Ihre Rolle umfasst das nicht.",
    "no-name": "Schreiben Sie, was gemessen wird.",
    "bad-slug":
      "Schreiben Sie einen Teil der Adresse aus Kleinbuchstaben von a bis z, Ziffern und einzelnen Bindestrichen; import, new und release sind vergeben.",
    "slug-taken":
      "Diese Adresse hat schon ein anderer Indikator. Schreiben Sie eine andere oder einen Namen, der die beiden unterscheidet.",
    "changed-meanwhile": "Jemand hat vor Ihnen gespeichert.",
    "unknown-right": "Wählen Sie ein Recht oder die Weiterverfolgung selbst.",
    "unknown-type": "Wählen Sie die Art des Indikators.",
    "unknown-kind": "Wählen Sie die Art der Zahl.",
    "unknown-direction": "Wählen Sie, was besser ist.",
    "no-unit": "Schreiben Sie die Einheit.",
    "unit-in-use":
      "In der bisherigen Einheit gibt es schon Zahlen. Legen Sie für die neue eine eigene Reihe an.",
    "no-limits": "Schreiben Sie, was die Zahlen nicht zeigen.",
    "no-data-owner": "Schreiben Sie, wer die Daten führt.",
    "no-primary-series": "Wählen Sie die Reihe in Gebrauch.",
    "many-primary-series": "Nur eine Reihe kann in Gebrauch sein.",
    "no-series-name": "Geben Sie der Reihe einen Namen.",
    "bad-series-slug":
      "Die Reihe braucht einen Namen aus Kleinbuchstaben von a bis z, Ziffern und einzelnen Bindestrichen.",
    "duplicate-series": "So heißt schon eine andere Reihe.",
    "no-source": "Schreiben Sie, woher die Zahlen kommen.",
    "no-geography": "Schreiben Sie, welches Gebiet gezählt wird.",
    "bad-year-start": "Wählen Sie einen Monat.",
    "no-file-name": "Schreiben Sie, wie die Reihe in Dateien heißt.",
    "series-taken":
      "So heißt in Dateien schon eine andere Reihe. Geben Sie dieser dort einen anderen Namen, eine andere Gruppe oder ein anderes Gebiet.",
  },
  command: {
    notJson: (reason) => `Die Datei ist kein JSON: ${reason}`,
    notDefinitions: (place, reason) => `${place || "Die Datei"}: ${reason}`,
    refused: (indicator, series, reason) =>
      `${indicator}${series === undefined ? "" : `, Reihe ${series}`}: ${reason}`,
    none: "Nichts wurde gespeichert.",
    counts: (all, added, changed, unchanged) =>
      `${all === 1 ? "1 Indikator" : `${all} Indikatoren`}: ${added} neu, ${changed} geändert, ${unchanged} wie bisher`,
  },
} satisfies DefinitionTexts;

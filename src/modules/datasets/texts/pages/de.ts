/** Die Wörter der Arbeitsseiten für Datensätze auf Deutsch. */
import type { DataSetPageTexts } from "./en.ts";

const werte = (anzahl: string) => `${anzahl} ${anzahl === "1" ? "Wert" : "Werte"}`;

const formate: Readonly<Record<string, string>> = {
  csv: "CSV",
  "open-sdg": "Open SDG",
  rosario: "Rosarios eigenes Format",
  xlsx: "Excel",
  "json-stat-1": "JSON-stat 1",
  "json-stat-2": "JSON-stat 2",
  eurostat: "Eurostat",
  "pxwebapi-2": "PxWebApi 2",
  "sdmx-json-2": "SDMX-JSON 2",
};

export const de = {
  title: "Datensätze",
  lead: "Tabellen mit Zahlen, jede aus einer Quelle. Sie bleiben im Rathaus, bis sie jemand freigibt. Vorher sorgt Rosario dafür, dass sie niemanden in einer kleinen Gruppe verraten.",
  count: (count) => (count === 1 ? "Ein Datensatz" : `${count} Datensätze`),
  none: "Es gibt noch keine Datensätze",
  noneHelp:
    "Legen Sie einen an: was die Zahlen sind, woher sie kommen und was über wenige Menschen nicht gesagt werden darf. Danach wählen Sie eine Datei.",
  noneHelpWait: "Eine Koordinatorin legt sie an. Danach können Sie hier Dateien einlesen.",
  add: "Datensatz anlegen",
  maps: "Gebietskarten",
  toFigures: "Zahlen",
  columns: {
    dataSet: "Datensatz",
    imported: "Zuletzt eingelesen",
    released: "Freigegeben",
    state: "Stand",
  },
  notImported: "Noch nichts",
  notReleased: "Noch nichts",
  importedOn: (day, number) => `${day} (Import ${number})`,
  releasedOn: (day, number) => `${day} (Freigabe ${number})`,
  state: {
    empty: "Noch keine Zahlen",
    unreleased: "Nicht freigegeben",
    behind: "Neuere Zahlen warten",
    current: "Alles freigegeben",
  },

  one: {
    publicPage: "Öffentliche Seite",
    edit: "Definition bearbeiten",
    lead: {
      empty: "Noch wurden keine Zahlen eingelesen.",
      unreleased: (count) =>
        count === "1"
          ? "Hier liegt 1 Wert. Er ist noch nicht öffentlich."
          : `Hier liegen ${count} Werte. Keiner davon ist öffentlich.`,
      behind: (release) =>
        `Hier liegen neuere Zahlen als die öffentlichen, die aus Freigabe ${release} stammen.`,
      current: (release) => `Die neuesten Zahlen sind öffentlich (Freigabe ${release}).`,
    },
    facts: { kind: "Art der Zahl", unit: "Einheit", source: "Quelle", licence: "Lizenz" },
    importFile: "Datei einlesen",
    imports: "Importe",
    importsHelp:
      "Hier steht jede Datei, die eingelesen wurde. Für jeden Zeitraum gilt die letzte. Die Dateien selbst werden nie öffentlich.",
    noImports: "Noch wurde nichts eingelesen.",
    importsCaption: "Importe, die neuesten zuerst",
    importColumns: {
      origin: "Import",
      on: "Wann und wer",
      content: "Inhalt",
      hash: "Fingerabdruck (SHA-256)",
    },
    numbered: (number, origin) => `${number}: ${origin}`,
    terminal: "wer Rosario betreibt",
    content: (format, count, span) =>
      `${formate[format] ?? format}, ${werte(count)}${span === "" ? "" : `, ${span}`}`,
    span: (first, last) => (first === last ? first : `${first} bis ${last}`),
    retrieved: (day) => `abgerufen am ${day}`,
    takenBack: (day) => `Zurückgenommen am ${day}`,
    answers: (number, count) =>
      `Import ${number}: ${count === 1 ? "eine Frage beantwortet" : `${count} Fragen beantwortet`}`,
    accepted: "Ohne Anmerkung angenommen.",
    note: (text) => `Anmerkung: ${text}`,
    takeBack: "Der Weg zurück",
    takeBackHelp: (number) =>
      `War Import ${number} ein Fehler, nehmen Sie ihn zurück. Dann gilt wieder, was vorher hier lag. Freigegebenes bleibt öffentlich, bis Sie neu freigeben.`,
    takeBackButton: (number) => `Import ${number} zurücknehmen`,
    tookBack: (number) =>
      `Import ${number} ist zurückgenommen. Es gilt wieder, was vorher hier lag.`,
    notTheLast:
      "Nur der letzte Import lässt sich zurücknehmen, und inzwischen wurde ein anderer eingelesen oder zurückgenommen. Sehen Sie die Liste noch einmal an.",
    imported: (count, periods, fresh) =>
      `${werte(count)} in ${periods} ${periods === "1" ? "Zeitraum" : "Zeiträumen"} eingelesen. ${fresh === "0" ? "Kein Zeitraum ist neu." : `Neue Zeiträume: ${fresh}.`} Öffentlich werden die Zahlen erst mit der Freigabe.`,
    unchanged: "Dieselben Zahlen liegen schon hier. Nichts wurde geändert.",
    defined:
      "Der Datensatz ist angelegt. Nun braucht er Zahlen: Wählen Sie eine Datei oder rufen Sie sie ab.",
    savedDefinition: "Die Definition ist gespeichert.",
  },

  fetch: {
    title: "Beim statistischen Amt abrufen",
    asks: (host) =>
      `Wenn Sie auf den Knopf drücken, fragt Rosario ${host}, und sonst niemanden, nach:`,
    table: "Tabelle",
    address: "Adresse",
    selection: "Auswahl",
    wholeTable: "was das Amt von sich aus gibt",
    onlyNew:
      "Nur Zeiträume, die noch nicht hier sind, werden abgerufen. Sieht etwas merkwürdig aus, fragt Rosario, bevor etwas eingelesen wird.",
    oneFile:
      "Jedes Mal wird die ganze Datei abgerufen. Sieht etwas merkwürdig aus, fragt Rosario, bevor etwas eingelesen wird.",
    everything: "Alle Zeiträume neu abrufen, damit auch Berichtigungen kommen",
    button: "Neu abrufen",
    first: "Abrufen",
    nothingNew: "Das Amt hat nichts Neues.",
    questionsLead: (count) =>
      `${werte(count)} kamen vom Amt. Manches sieht merkwürdig aus. Bevor Sie antworten, wird nichts eingelesen.`,
    submit: "Abgerufenes einlesen",
    refused: "Nichts wurde abgerufen",
    none: "Dieser Datensatz hat kein Rezept. Mit einem holt Rosario die Zahlen auf Knopfdruck direkt beim statistischen Amt.",
    addRecipe: "Rezept angeben",
  },

  rules: {
    title: "Was über wenige Menschen nicht gesagt wird",
    asDelivered:
      "Das Amt, das die Zahlen gemacht hat, hat sie geschützt. Was es zurückhält, bleibt zurückgehalten, und eine Prüfung stellt fest, ob sich davon etwas errechnen lässt.",
    threshold: (most) => `Anzahlen von 1 bis ${most} werden zurückgehalten.`,
    thresholdNone: "Keine Anzahl wird zurückgehalten, weil sie klein ist.",
    zerosProtected:
      "Nullen werden wie kleine Anzahlen zurückgehalten, denn „niemand davon“ kann etwas über alle in einer Gruppe sagen.",
    zerosPublished: "Nullen werden gezeigt.",
    contributors: (measure, few) =>
      `Werte, die auf ${few} oder weniger Beitragenden beruhen (${measure}), werden zurückgehalten.`,
    share: (measure, parts) =>
      `${measure} wird zurückgehalten, wo ${parts} so klein ist, dass es zurückgehalten wird.`,
    counts: (measures) => `Das sind Anzahlen von Menschen: ${measures}.`,
    others:
      "Auch einige andere Zahlen werden zurückgehalten, damit niemand die kleinen aus den Summen errechnen kann. Bevor etwas öffentlich wird, prüft Rosario auf anderem Weg, ob das reicht.",
    bySource: "Was die Quelle selbst zurückhält, bleibt zurückgehalten.",
  },

  release: {
    title: "Freigabe",
    never: "Von diesem Datensatz ist nichts öffentlich.",
    last: (number, day, count, withheld) =>
      `Freigabe ${number} vom ${day} zeigt ${werte(count)}${withheld === "0" ? "" : ` und hält ${withheld} zurück`}.`,
    see: "Ansehen, was freigegeben würde",
    seeAgain: "Ansehen, was eine neue Freigabe zeigen würde",
    pageTitle: (name) => `Freigabe: ${name}`,
    safe: "Die Prüfung fand nichts, was sich errechnen lässt.",
    planTitle: "Was öffentlich wird",
    told: "Gezeigt",
    primary: "Zurückgehalten, weil klein oder auf wenigen beruhend",
    secondary: "Zurückgehalten, damit niemand die kleinen errechnen kann",
    bySource: "Von der Quelle zurückgehalten",
    total: "Werte insgesamt",
    noneWithheld: "Kein Wert wird zurückgehalten.",
    measures: (counts, others) =>
      `Rosario schützt als Anzahlen von Menschen: ${counts}. Gezeigt, wie sie sind, werden: ${others}.`,
    asDelivered:
      "Rosario hält selbst nichts zurück, denn der Datensatz wird gezeigt, wie er geliefert wurde. Sind es eigene Zahlen der Stadt, lassen Sie sie zuerst von Rosario schützen.",
    howAudited: "Wie geprüft wurde",
    audited: (unknown, sums) =>
      unknown === "0"
        ? "Nichts ist zurückgehalten, also gibt es nichts zu errechnen."
        : `Die Prüfung versuchte, ${werte(unknown)} aus ${sums} ${sums === "1" ? "Summe" : "Summen"} zu errechnen und aus dem, was alle wissen: dass Anzahlen ganz sind und nicht unter null.`,
    method: "Methode",
    warning:
      "Freigegebene Zahlen können alle sehen, herunterladen und behalten. Das lässt sich nicht rückgängig machen. Ist etwas falsch, berichtigen Sie die Zahlen und geben neu frei; dann werden die neuen gezeigt. Die Freigabe steht im öffentlichen Protokoll.",
    button: (count) => `${werte(count)} freigeben`,
    unchanged: "Genau das ist schon öffentlich. Es gibt nichts freizugeben.",
    unsafeTitle: "Das darf nicht freigegeben werden",
    unsafe: (count) =>
      count === "1"
        ? "1 zurückgehaltener Wert ließe sich aus den anderen errechnen."
        : `${count} zurückgehaltene Werte ließen sich aus den anderen errechnen.`,
    revealed: "Was sich errechnen ließe",
    revealedCaption: "Zurückgehaltene Werte und was sie verrät",
    revealedMore: (count) => `Und ${count} weitere.`,
    from: "aus",
    all: "alle",
    remedies: "Was hilft, die kleinste Änderung zuerst",
    withhold: (count) => `${count} weitere ${count === "1" ? "Wert" : "Werte"} zurückhalten:`,
    merge: (categories, dimension, cost) =>
      `${categories} (${dimension}) vor dem Einlesen zusammenlegen. Das kostet ${werte(cost)}.`,
    widen: (periods, cost) =>
      `Die Zeiträume ${periods} vor dem Einlesen zusammenlegen. Das kostet ${werte(cost)}.`,
    noRemedy:
      "Keine kleine Änderung gefunden. Sehen Sie die genannten Werte an oder fragen Sie das Amt, das sie gemacht hat.",
    letRosario:
      "Rosario hält diese Werte selbst zurück, wenn der Datensatz hier geschützt wird, statt so zu bleiben, wie er geliefert wurde.",
    changeRules: "Regeln ändern",
    done: (number, count, withheld) =>
      `Freigabe ${number} ist öffentlich. Sie zeigt ${werte(count)}${withheld === "0" ? "" : ` und hält ${withheld} zurück`}.`,
    place: "Wert",
    how: "Wie",
  },

  map: {
    title: "Karte",
    none: "Dieser Datensatz wird auf keiner Karte gezeichnet.",
    on: (map, dimension) => `Gezeichnet auf ${map} nach ${dimension}.`,
    noMaps: "Es gibt noch keine Gebietskarte. Laden Sie zuerst eine hoch.",
    addMap: "Gebietskarte hochladen",
    help: "Die Codes müssen dieselben sein wie auf der Karte.",
    map: "Gebietskarte",
    mapHelp: "Wählen Sie keine, wird der Datensatz auf keiner Karte gezeichnet.",
    dimension: "Gliederung, die sagt, wo, etwa der Bezirk",
    button: "Wahl der Karte speichern",
    drawn: "Der Datensatz wird auf der Karte gezeichnet.",
    drawnWithout: (codes) =>
      `Der Datensatz wird auf der Karte gezeichnet. Kein Gebiet gibt es für: ${codes}.`,
    removed: "Der Datensatz wird auf keiner Karte mehr gezeichnet.",
    noneFits: (codes, areas) =>
      `Keiner der Codes ist ein Gebiet dieser Karte. Der Datensatz hat ${codes}; die Karte hat ${areas}. Vielleicht stehen die Codes in einem anderen Feld der Kartendatei.`,
    chooseMap: "Wählen Sie eine Gebietskarte.",
    chooseDimension: "Wählen Sie die Dimension, die sagt, wo.",
    nothingImported: "Lesen Sie zuerst Zahlen ein: Ohne sie kennt niemand die Dimensionen.",
  },

  definition: {
    titleNew: "Datensatz anlegen",
    titleOf: (name) => `Definition: ${name}`,
    crumb: "Definition",
    leadNew:
      "Was die Zahlen sind und was über wenige Menschen nicht gesagt werden darf. Vor der Freigabe ist nichts öffentlich.",
    leadEdit: "Neue Regeln gelten ab der nächsten Freigabe. Freigegebenes bleibt, wie es ist.",
    what: "Was es ist",
    title: "Titel",
    titleHelp: "In einfachen Worten: Asylsuchende nach Bezirk.",
    slug: "Teil der Adresse",
    slugHelp:
      "Bleibt das Feld leer, wird er aus dem Titel gemacht. Später lässt er sich nicht ändern.",
    kind: "Art der Zahl",
    kinds: {
      count: {
        label: "Anzahl",
        help: "So viele Menschen, Fälle oder Dinge. Nur Anzahlen lassen sich zusammenzählen.",
      },
      rate: { label: "Rate", help: "So viele je 1.000 Menschen." },
      share: { label: "Anteil", help: "Ein Teil eines Ganzen, in Prozent." },
      mean: { label: "Durchschnitt", help: "Ein Mittelwert oder Median." },
      index: { label: "Index", help: "Eine Zahl im Vergleich zu einem Jahr, das 100 ist." },
    },
    unit: "Einheit",
    unitHelp: "Wie sie nach der Zahl steht: Menschen, Haushalte, Euro.",
    source: "Quelle",
    sourceHelp:
      "Wer die Zahlen gemacht hat, mit der Nummer der Tabelle: Statistik Norwegen, Tabelle 07221.",
    licence: "Lizenz",
    licenceHelp:
      "Unter der die Quelle sie weitergibt: CC BY 4.0. Kennt sie niemand, schreiben Sie das.",
    protection: "Was über wenige Menschen nicht gesagt werden darf",
    mode: "Wer die Menschen in den Zahlen schützt",
    modes: {
      protect: {
        label: "Rosario schützt sie hier",
        help: "Für eigene Zahlen der Stadt. Kleine Anzahlen werden zurückgehalten, und einige weitere, damit sie niemand errechnen kann.",
      },
      "as-delivered": {
        label: "Das Amt hat es getan",
        help: "Für veröffentlichte amtliche Statistik. Was das Amt zurückhält, bleibt zurückgehalten; die Prüfung sagt, ob das reicht.",
      },
    },
    threshold: "Anzahlen zurückhalten bis",
    thresholdHelp:
      "4 hält 1 bis 4 zurück, wie es Statistik Norwegen für Gemeinden tut. 0 hält keine zurück.",
    zeros: "Nullen",
    zeroChoices: {
      protected: {
        label: "Wie kleine Anzahlen zurückhalten",
        help: "„Niemand davon“ kann etwas über alle in einer Gruppe sagen.",
      },
      published: { label: "Zeigen", help: "Wo eine Null über niemanden etwas sagt." },
    },
    more: "Weitere Regeln: Beitragende, Anteile, welche Maße Anzahlen sind",
    moreHelp: "Nur für Datensätze mit mehreren Maßen. Schreiben Sie die Codes wie in der Datei.",
    contributorsMeasure: "Maß, das Beitragende zählt",
    contributorsFew: "Zurückhalten, wo es höchstens so groß ist",
    share: (place) => `Anteil ${place}: das Maß`,
    numerator: "Sein Zähler",
    denominator: "Sein Nenner",
    counts: "Maße, die Anzahlen von Menschen sind",
    countsHelp: "Eines je Zeile. Bleibt das Feld leer, sagen es Art und Einheiten.",
    recipe: "Woher er abgerufen wird",
    question: "Adresse, Tabelle und Auswahl",
    way: "So kommen die Zahlen hierher",
    ways: {
      none: { label: "Jemand wählt hier eine Datei", help: "CSV, Excel und andere Formate." },
      "pxwebapi-2": {
        label: "Tabelle eines statistischen Amts (PxWebApi 2)",
        help: "Statistik Norwegen, Statistik Schweden und andere. Nur neue Zeiträume werden abgerufen.",
      },
      address: {
        label: "Datei an einer Adresse",
        help: "CSV, Excel, JSON-stat, Eurostat, SDMX. Jedes Mal die ganze Datei.",
      },
    },
    address: "Adresse",
    addressHelp:
      "Die Wurzel der Schnittstelle, etwa https://data.ssb.no/api/pxwebapi/v2, oder die Adresse der Datei selbst.",
    table: "Tabelle",
    selection: "Auswahl",
    selectionHelp:
      "Eine Zeile je Variable: Region = 4601, 4602. Ausdrücke gehen auch: Tid = top(5), from(2015), *.",
    codeLists: "Codelisten",
    codeListsHelp: "Eine Zeile je Variable: Region = agg_KommSummer.",
    language: "Sprache der Antwort",
    languageHelp: "Wie das Amt sie nennt: en, no, sv.",
    hints: "Hilfe beim Lesen der Datei",
    yearStarts: "Monat, in dem Jahre wie 2014/15 beginnen (1 bis 12)",
    timeColumn: "Spalte mit dem Zeitraum",
    valueColumn: "Spalte mit den Werten",
    sheet: "Blatt der Arbeitsmappe",
    decimal: "Dezimalzahlen stehen mit",
    decimals: { point: "Punkt: 1.5", comma: "Komma: 1,5" },
    create: "Datensatz anlegen",
    save: "Definition speichern",
    cancel: "Abbrechen",
    somebody: "Jemand",
    savedAt: (day, time) => `am ${day} um ${time}`,
    problems: {
      kind: "Wählen Sie die Art der Zahl.",
      "slug-taken": "Es gibt schon einen Datensatz mit dieser Adresse. Wählen Sie eine andere.",
      "recipe.selection": "Eine Zeile der Auswahl ist nicht so geschrieben: Region = 4601, 4602.",
      "recipe.codeLists":
        "Eine Zeile der Codelisten ist nicht so geschrieben: Region = agg_KommSummer.",
      "recipe.unused":
        "Sie haben geschrieben, woher die Zahlen kommen oder wie sie gelesen werden. Wählen Sie, wie die Zahlen hierherkommen, oder leeren Sie die Felder darunter.",
      "year-starts": "Schreiben Sie den Monat als Zahl von 1 bis 12.",
    },
  },

  upload: {
    title: "Datei einlesen",
    titleOf: (name) => `Einlesen: ${name}`,
    lead: "CSV, Excel, JSON-stat, Eurostat, SDMX oder Open SDG. Nichts wird gespeichert, bevor Sie gesehen haben, was sich ändert.",
    file: "Datei",
    fileHelp: "Höchstens 32 MB. Größere Dateien liest ein, wer Rosario betreibt.",
    retrieved: "Tag, an dem die Datei bei der Quelle abgerufen wurde",
    submit: "Datei lesen",
    noFile: "Wählen Sie eine Datei, die nicht leer ist.",
    badDay: "Das ist kein Tag.",
    futureDay: "Dieser Tag ist noch nicht gekommen.",
    expired:
      "Diese Datei ist nicht mehr hier: Sie wurde eingelesen, oder sie wurde vor mehr als einem Tag gewählt. Wählen Sie sie erneut, wenn sie noch eingelesen werden soll.",
    errorsTitle: (count) =>
      count === 1
        ? "Ein Fehler in der Datei. Nichts wurde gespeichert."
        : `${count} Fehler in der Datei. Nichts wurde gespeichert.`,
    errorsMore: (count) => `Und ${count} weitere.`,
    errorAt: (row) => `Zeile ${row}: `,
    otherDimensions: (expected, found) =>
      `Der Datensatz ist nach ${expected} gegliedert, die Datei nach ${found}.`,
    steps: { read: "Was wir gelesen haben", ask: "Was wir fragen", change: "Was sich ändert" },
    readLead: (format, count, span) =>
      `${formate[format] ?? format}: ${werte(count)}${span === "" ? "" : `, ${span}`}.`,
    fileTitle: "Titel in der Datei",
    fileSource: "Quelle in der Datei",
    updated: "Vom Amt geändert",
    dividedBy: "Gegliedert nach",
    dimension: (label, count) =>
      `${label} (${count === 1 ? "eine Kategorie" : `${count} Kategorien`})`,
    firstRows: (shown, count) => `Die ersten ${shown} von ${count} Werten`,
    row: "Zeile",
    inFile: "Nr.",
    period: "Zeitraum",
    value: "Wert",
    state: "Zeichen",
    noValue: "keiner",
    passedOver: (count) =>
      count === 1
        ? "Eines wurde nicht als Wert gelesen"
        : `${count} Dinge wurden nicht als Werte gelesen`,
    passedOverKinds: {
      preamble: "Über der Tabelle",
      footnote: "Unter der Tabelle",
      column: "Spalte, die wir nicht brauchen",
      row: "Zeile ohne Wert",
    },
    remarks: "Was die Datei neben den Werten sagt",
    askLead: (count) =>
      count === 1
        ? "Eines in der Datei sieht merkwürdig aus. Stimmt es?"
        : `${count} Dinge in der Datei sehen merkwürdig aus. Stimmen sie?`,
    askNothing: "Nichts in der Datei sieht merkwürdig aus.",
    question: (place, count) => `Frage ${place} von ${count}`,
    rowsOf: (place, count) =>
      count === 1
        ? `Frage ${place}: die betreffende Zeile`
        : `Frage ${place}: die betreffenden Zeilen`,
    rowsMore: (place, shown, count) =>
      `Frage ${place}: die ersten ${shown} von ${count} betreffenden Zeilen`,
    verdict: "Stimmt es?",
    right: "Ja, so einlesen",
    wrong: "Nein, etwas ist falsch",
    note: "Warum, in wenigen Worten",
    noteHelp: "Bleibt beim Import, damit nächstes Jahr niemand wieder fragen muss.",
    remembered: (number) =>
      `Das wurde bei Import ${number} beantwortet. Die Antwort ist eingetragen.`,
    unanswered: (place) => `Frage ${place}: Sagen Sie, ob es stimmt.`,
    noteTooLong: (place, most) => `Frage ${place}: Die Anmerkung ist länger als ${most} Zeichen.`,
    seeChanges: "Ansehen, was sich ändert",
    wrongTitle: "Nichts ist eingelesen",
    wrongLead:
      "Sie haben Fehler gefunden. Berichtigen Sie die Datei, oder fragen Sie das Amt, das sie gemacht hat, und wählen Sie sie neu. Ihre Antworten unten bleiben einen Tag lang stehen.",
    again: "Andere Datei wählen",
    backTo: "Zurück zum Datensatz",
    changeLead: (added, changed, gone, same) =>
      `${[
        ...(added === "0" ? [] : [added === "1" ? "1 neuer Wert" : `${added} neue Werte`]),
        ...(changed === "0" ? [] : [`${changed} geändert`]),
        ...(gone === "0" ? [] : [`${gone} entfallen`]),
        ...(same === "0" ? [] : [`${same} wie bisher`]),
      ].join(", ")}.`,
    changeHelp:
      "Die Datei ersetzt ganze Zeiträume: Was von einem Zeitraum der Datei in ihr fehlt, gilt nicht mehr.",
    nothing: "Alle diese Zahlen liegen schon hier. Es gibt nichts einzulesen.",
    changedCaption: (shown, all) =>
      String(shown) === all
        ? "Werte, die sich ändern"
        : `Die ersten ${shown} von ${all} Werten, die sich ändern`,
    group: "Gruppe",
    old: "Jetzt",
    fresh: "Dann",
    gone: "entfällt",
    answered: (count) =>
      count === 1 ? "Eine Frage ist beantwortet." : `${count} Fragen sind beantwortet.`,
    changeAnswers: "Antworten ändern",
    confirm: (count) => `${werte(count)} einlesen`,
    raw: "Die Zahlen bleiben im Rathaus. Öffentlich wird nichts, bevor es jemand freigibt. Überlegen Sie es sich anders, können Sie den Import danach zurücknehmen.",
    askedMeanwhile:
      "Seit Sie geantwortet haben, hat jemand Zahlen eingelesen. Sehen Sie die Fragen noch einmal an. Von dieser Datei ist nichts eingelesen.",
    changedMeanwhile:
      "Seit Sie diese Datei gelesen haben, hat jemand Zahlen eingelesen. Sehen Sie die Änderungen noch einmal an.",
  },
  states: {
    normal: "",
    revised: "revidiert",
    provisional: "vorläufig",
    estimated: "geschätzt",
    forecast: "Prognose",
    unreliable: "unsicher",
    "definition-differs": "anders definiert",
    break: "Bruch in der Reihe",
    "not-applicable": "nicht anwendbar",
    missing: "fehlt",
    suppressed: "von der Quelle zurückgehalten",
  },
} satisfies DataSetPageTexts;

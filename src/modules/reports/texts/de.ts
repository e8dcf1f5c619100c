/** What this module says, in German as Austria writes it. */
import type { ReportTexts } from "./en.ts";

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;
const SMALL = ["Keine", "Eine", "Zwei", "Drei", "Vier", "Fünf", "Sechs", "Sieben", "Acht", "Neun"];
const spelled = (count: number): string => SMALL[count] ?? String(count);

export const de = {
  parts: {
    foreword: "Vorwort",
    challenge: "Die Herausforderung",
    "best-practice": "Was gelingt",
    method: "Methode",
  },

  book: {
    title: (city: string, year: number): string => `Menschenrechtsbericht ${city} ${year}`,
    contents: "Inhalt",
    draft: "Entwurf",
    draftOf: (date: string): string => `Entwurf vom ${date}`,
    draftNotice: "Das ist ein Entwurf. Er ist nicht veröffentlicht und kann sich noch ändern.",
    madeUpNotice: (city: string): string =>
      `Dieser Bericht handelt von einer Stadt, die es nicht gibt. ${city}, die Menschen, Zahlen und Beschlüsse sind erfunden und zeigen, wie man Rosario benutzt.`,
    madeUpMark: "Erfunden",
    demonstrationNotice: (city: string, issuer: string): string =>
      `Dieser Bericht ist eine Demonstration aus veröffentlichten Zahlen. Er stammt weder von der Stadt ${city} noch vom genannten Herausgeber (${issuer}). Niemand dort hat ihn gesehen oder gebilligt.`,
    demonstrationText: (issuer: string): string =>
      `Demonstrationstext, weder von der Stadt noch vom Herausgeber (${issuer}).`,
    thingsToKnow: (count: number): string =>
      count === 1 ? "Das sollte man wissen" : `${spelled(count)} Dinge, die man wissen sollte`,
    asks: "Was es von der Stadt verlangt",
    articles: "Wo es steht",
    articlesCaption: "Artikel aus Übereinkommen und Chartas",
    articleColumn: "Artikel",
    subjectColumn: "Worum es geht",
    article: (instrument: string, article: string): string => `${instrument} ${article}`,
    figures: "Was die Zahlen sagen",
    noChallenge: "Dazu ist noch nichts geschrieben.",
    noFigures: "Zu diesem Recht enthält diese Ausgabe keine Zahlen.",
    newHere: "Neue Empfehlungen",
    otherIndicators: "Die Arbeit in Zahlen",
    otherIndicatorsLead: "Diese Zahlen betreffen die Arbeit selbst, nicht ein einzelnes Recht.",
    followTitle: "Was aus früheren Empfehlungen wurde",
    followLead: (count: number, date: string): string =>
      count === 1
        ? `Eine Empfehlung aus früheren Berichten, Stand ${date}. Was die Stadt sagt und was der Beirat urteilt, steht nebeneinander.`
        : `${spelled(count)} Empfehlungen aus früheren Berichten, Stand ${date}. Was die Stadt sagt und was der Beirat urteilt, steht nebeneinander.`,
    followNone: "Es gibt keine früheren Empfehlungen.",
    newTitle: "Neue Empfehlungen",
    newLead: (count: number): string =>
      count === 1
        ? "Dieser Bericht enthält eine Empfehlung."
        : `Dieser Bericht enthält ${spelled(count).toLowerCase()} Empfehlungen.`,
    newNone: "Dieser Bericht enthält keine neuen Empfehlungen.",
    newCaption: "Empfehlungen dieses Berichts",
    recommendation: "Empfehlung",
    right: "Recht",
    addressee: "Gerichtet an",
    answerDue: "Antwort bis",
    noDeadline: "Keine Frist gesetzt",
    noRight: "Die Umsetzung selbst",
    paraphrased: "Sinngemäß, nicht im Wortlaut des Beirats.",
    source: "Quelle",
    sources: "Quellen",
    sourcesLead: "Alle Adressen, auf die dieser Bericht verweist, jede einmal.",
    otherSources: "Unterlagen ohne Adresse",
    sourcesNone: "Dieser Bericht nennt keine Quellen.",
    retrieved: (date: string): string => `abgerufen am ${date}`,
    licence: (licence: string): string => `Lizenz: ${licence}`,
    noLicence: "Wo keine Lizenz steht, nennt die Quelle keine.",
    published: (date: string): string => `Veröffentlicht: ${date}`,
    frozen: (sha256: string): string =>
      `Zahlen und Texte dieser Ausgabe wurden bei der Veröffentlichung eingefroren. SHA-256-Wert von edition.json: ${sha256}`,
    verify:
      "So lässt sie sich prüfen: edition.json aus dem Datenpaket nehmen, den SHA-256-Wert berechnen und mit dem Eintrag „edition.published“ im öffentlichen Protokoll der Stadt vergleichen.",
    licences:
      "Jede Zahl behält die Lizenz, die ihre Quelle nennt. Die Texte dürfen mit Angabe der Quelle zitiert werden.",
    madeWith: "Erstellt mit Rosario, der offenen Plattform für Menschenrechtsstädte.",
  },

  reports: {
    title: "Berichte",
    lead: (count: number): string =>
      count === 0
        ? "Es ist noch kein Bericht erschienen."
        : count === 1
          ? "Ein Bericht: was die Zahlen sagen, was empfohlen wurde und was daraus wurde."
          : `${spelled(count)} Berichte: was die Zahlen sagen, was empfohlen wurde und was daraus wurde.`,
    none: "Es gibt noch keinen Bericht",
    noneHelp: "Die Stadt hat, soweit wir wissen, keinen Menschenrechtsbericht veröffentlicht.",
    elsewhere: "Anderswo erschienen. Der Link führt zur Quelle.",
    demonstration: "Eine Demonstration aus veröffentlichten Zahlen",
    unknownDate: "Datum der Veröffentlichung nicht bekannt",
    inTheMaking: (year: number): string => `Der Bericht über ${year} ist in Arbeit.`,
    pdf: "PDF",
    pdfHelp: "barrierefrei, für Papier und Vorleseprogramme",
    data: "Daten",
    dataHelp: "Zahlen, Empfehlungen und die ganze Ausgabe, mit Prüfsummen",
    download: "Zum Mitnehmen",
    table: "Die Zahlen als Tabelle",
    backToContents: "Inhalt",
    allContents: "Alle Zahlen und Empfehlungen",
    nextChapter: "Weiter:",
    figures: (figures: number): string => plural(figures, "Zahl", "Zahlen"),
  },

  packageReadMe: (facts): string =>
    [
      facts.title,
      "=".repeat(facts.title.length),
      "",
      `Datenpaket zur Ausgabe ${facts.year} des Menschenrechtsberichts über ${facts.city}.`,
      ...(facts.madeUp ? ["", "Alles darin ist erfunden. Diese Stadt gibt es nicht."] : []),
      ...(facts.demonstration
        ? ["", "Eine Demonstration aus veröffentlichten Zahlen. Kein Bericht der Stadt selbst."]
        : []),
      "",
      "figures.csv          alle Zahlen der Ausgabe: Wert, Einheit, Zeitraum, Vorbehalt, Quelle",
      "recommendations.csv  die Empfehlungen mit Antworten und Urteilen, je eine Zeile",
      ...facts.tables,
      "edition.json         alles, woraus die Ausgabe gemacht ist, als kanonisches JSON (RFC 8785)",
      ...(facts.proofs === 0
        ? []
        : ["proofs/              Belege, dass dies im öffentlichen Protokoll der Stadt steht"]),
      "SHA256SUMS           Prüfsummen: sha256sum -c SHA256SUMS",
      "",
      "Die Ausgabe wurde bei der Veröffentlichung eingefroren. Der SHA-256-Wert von",
      "edition.json lautet",
      facts.sha256,
      "und steht im öffentlichen Protokoll der Stadt, im Eintrag edition.published.",
      "",
      ...(facts.proofs === 0
        ? []
        : [
            "Belege",
            "------",
            "In proofs/ ist jede N.json ein Eintrag des öffentlichen Protokolls und N.tlog-proof",
            "der Beleg, dass er bei der Veröffentlichung dort stand. So prüfen Sie alle, ohne Netz:",
            "",
            "  rosario ledger verify proofs",
            "",
            "Die Belege folgen dem offenen Format C2SP tlog-proof (https://c2sp.org/tlog-proof).",
            "Auch andere Programme können sie prüfen: Ein Eintrag ist der Inhalt der .json-Datei,",
            "Byte für Byte, und die Schlüssel stehen in proofs/policy. Vergleichen Sie sie mit der",
            "Datei policy an der Adresse der Stadt.",
            "",
          ]),
      "Lizenzen",
      "--------",
      "Jede Zahl behält die Lizenz, die ihre Quelle nennt. Die Spalte licence ist leer,",
      "wo die Quelle keine nennt. Genannte Lizenzen:",
      ...(facts.licences.length === 0 ? ["  keine"] : facts.licences.map((one) => `  ${one}`)),
      "",
    ].join("\n"),

  desk: {
    title: "Mein Arbeitsplatz",
    lead: (count: number): string =>
      count === 0
        ? "Heute wartet nichts auf Sie."
        : count === 1
          ? "Eine Sache wartet auf Sie."
          : `${spelled(count)} Dinge warten auf Sie.`,
    tasks: "Jetzt zu tun",
    nothing: "Nichts wartet auf Sie",
    nothingHelp: "Was fällig wird, steht hier zuerst.",
    more: (count: number): string =>
      count === 1 ? "Danach wartet noch eine Sache." : `Danach warten noch ${count} Sachen.`,
    dueOn: (date: string): string => `bis ${date}`,
    late: "Überfällig",
    cycle: "Der Kreislauf des Berichts",
    cycleLead: (year: number): string => `So steht es heute um den Bericht ${year}.`,
    silence: "Wer nicht geantwortet hat",
    silenceCaption: "Empfehlungen ohne Antwort, die am längsten überfälligen zuerst",
    silenceNone: "Alle Empfehlungen sind beantwortet",
    silenceNoneHelp: "Neue kommen mit der nächsten Ausgabe.",
    dueColumn: "Antwort bis",
    lateColumn: "Verspätung",
    daysLate: (days: number): string => plural(days, "Tag überfällig", "Tage überfällig"),
    notYetDue: "noch nicht fällig",
    comes: "Was als Nächstes kommt",
    comesNone: "Es ist kein Termin gesetzt.",
    answerDue: (reference: string): string => `Antwort auf ${reference} fällig`,
    nextReport: (year: number): string => `Der Bericht ${year} ist dieses Jahr fällig`,
    task: {
      adopt: (year: number): string => `Empfehlungen des Berichts ${year} eintragen`,
      "adopt-why": "Es ist noch keine eingetragen.",
      open: (year: number): string => `Bericht ${year} beginnen`,
      "open-why": (last: number | undefined): string =>
        last === undefined
          ? "Die Stadt hat noch keinen Bericht."
          : `Der letzte Bericht handelt von ${last}. Seine Indikatoren und die offenen Empfehlungen werden übernommen.`,
      figures: (count: number): string =>
        `Zahlen für ${plural(count, "Indikator", "Indikatoren")} eintragen`,
      "figures-why": (year: number): string => `Ihnen fehlt eine Zahl für den Bericht ${year}.`,
      release: (count: number): string =>
        `Zahlen von ${plural(count, "Indikator", "Indikatoren")} freigeben`,
      "release-why":
        "Sie sind eingetragen, aber nicht freigegeben, und stehen daher nicht im Bericht.",
      choose: (year: number): string => `Wählen, womit der Bericht ${year} beginnt`,
      "choose-why": "Bis zu fünf Indikatoren, deren Sätze alle kennen sollten.",
      write: (count: number): string => plural(count, "Text schreiben", "Texte schreiben"),
      "write-why": (first: string): string => `Zuerst: ${first}`,
      publish: (year: number): string => `Bericht ${year} veröffentlichen`,
      "publish-why": "Zahlen und Texte sind da.",
      draft: (year: number): string => `Entwurf des Berichts ${year} lesen`,
      "draft-why": "So sähe er aus, wenn er jetzt erschiene.",
      read: (year: number): string => `Bericht ${year} lesen`,
      "read-why": "Der zuletzt veröffentlichte.",
    },
    knots: {
      open: "Beginn",
      figures: "Zahlen",
      texts: "Texte",
      recommendations: "Empfehlungen",
      publish: "Veröffentlichung",
      answers: "Antworten",
      judgements: "Urteile",
    },
    go: "Erledigen",
    look: "Ansehen",
    knotTitles: {
      opened: (date: string): string => `Begonnen am ${date}`,
      all: "Alles da",
      missing: (count: number): string => (count === 1 ? "1 fehlt" : `${count} fehlen`),
      leftOut: (count: number): string =>
        count === 1 ? "1 Text fehlt darin" : `${count} Texte fehlen darin`,
      made: (count: number): string => plural(count, "Empfehlung", "Empfehlungen"),
      none: "Noch keine",
      published: (date: string): string => `Veröffentlicht: ${date}`,
      notPublished: "Noch nicht veröffentlicht",
      answered: (answered: number, all: number): string => `${answered} von ${all} beantwortet`,
      judged: (judged: number, all: number): string => `${judged} von ${all} beurteilt`,
      later: "Nach der Veröffentlichung",
    },
  },

  editions: {
    title: "Bericht erstellen",
    lead: "Jede Ausgabe wird begonnen, gefüllt und einmal veröffentlicht. Dann ist sie eingefroren.",
    states: { open: "In Arbeit", published: "Veröffentlicht", elsewhere: "Anderswo erschienen" },
    none: "Es gibt noch keine Ausgabe",
    noneHelp: "Beginnen Sie unten die erste.",
    openTitle: "Nächste Ausgabe beginnen",
    openHelp:
      "Die Indikatoren der letzten Ausgabe und alle noch offenen Empfehlungen werden übernommen.",
    yearField: "Das Jahr, von dem sie handelt",
    yearHelp: (cycle: number): string =>
      cycle === 1 ? "Ein Jahr nach der letzten." : `${spelled(cycle)} Jahre nach der letzten.`,
    openSubmit: "Ausgabe beginnen",
    pastTitle: "Anderswo erschienenen Bericht eintragen",
    pastHelp: "Damit die Liste der Berichte vollständig ist. Er steht dort mit einem Link.",
    titleField: "Titel",
    sourceField: "Adresse, unter der er steht",
    publishedField: "Veröffentlicht am",
    publishedHelp: "Leer lassen, wenn das Datum nicht bekannt ist.",
    pastSubmit: "Bericht eintragen",
    badDate: "Schreiben Sie das Datum mit Jahr, Monat und Tag.",
  },

  edition: {
    kicker: "Bericht erstellen",
    lead: (missing: number): string =>
      missing === 0
        ? "Es fehlt nichts. Der Bericht kann erscheinen."
        : missing === 1
          ? "Eine Sache fehlt."
          : `${spelled(missing)} Dinge fehlen.`,
    frozenLead: (date: string): string =>
      `Veröffentlicht und eingefroren: ${date}. Er kann nicht mehr geändert werden.`,
    elsewhereLead: "Dieser Bericht ist anderswo erschienen. Hier ist nichts zu tun.",
    missing: "Was fehlt",
    missingNone: "Es fehlt nichts",
    missingNoneHelp: "Lesen Sie den Entwurf noch einmal und veröffentlichen Sie ihn dann.",
    chapters: "Die Texte",
    chaptersCaption: "Texte und wann sie zuletzt gespeichert wurden",
    place: "Text",
    written: "Geschrieben auf",
    lastSaved: "Zuletzt gespeichert",
    notWritten: "Nicht geschrieben",
    optional: "Nur wo es etwas zu erzählen gibt",
    figures: "Indikatoren",
    figuresLead: (count: number, highlights: number): string =>
      `${plural(count, "Indikator", "Indikatoren")}, davon stehen ${highlights} am Anfang des Berichts.`,
    chooseLink: "Indikatoren wählen",
    back: "Zurück zur Ausgabe",
    preview: "Entwurf lesen",
    readReport: "Bericht lesen",
    words: "Titel und Untertitel",
    titleField: "Titel",
    subtitleField: "Untertitel",
    inLanguage: (label: string, language: string): string => `${label} (${language})`,
    wordsSubmit: "Titel und Untertitel speichern",
    publish: "Veröffentlichen",
    publishLead:
      "Mit der Veröffentlichung werden Zahlen und Texte so eingefroren, wie sie sind. Das lässt sich nicht rückgängig machen.",
    publishLink: "Zur Veröffentlichung",
    done: {
      opened: "Die Ausgabe ist begonnen",
      described: "Der Titel ist gespeichert",
      chosen: "Die Indikatoren sind gespeichert",
      saved: "Der Text ist gespeichert",
      published: "Der Bericht ist veröffentlicht",
      recorded: "Der Bericht ist eingetragen",
    },
    openedHelp: (indicators: number): string =>
      indicators === 1
        ? "1 Indikator wurde übernommen."
        : `${indicators} Indikatoren wurden übernommen.`,
  },

  missing: {
    groups: {
      recommendations: (): string => "Neue Empfehlungen",
      figures: (count: number): string => plural(count, "Zahl einzutragen", "Zahlen einzutragen"),
      drafts: (count: number): string =>
        plural(count, "Indikator freizugeben", "Indikatoren freizugeben"),
      texts: (count: number): string => plural(count, "Text zu schreiben", "Texte zu schreiben"),
      answers: (count: number): string => plural(count, "Antwort der Stadt", "Antworten der Stadt"),
      assessments: (count: number): string =>
        plural(count, "Urteil des Beirats", "Urteile des Beirats"),
      choices: (count: number): string => plural(count, "Entscheidung", "Entscheidungen"),
    },
    figure: (name: string): string => `Zahl fehlt: ${name}`,
    figureWhy: (latest: number | undefined): string =>
      latest === undefined
        ? "Es gibt noch gar keine Zahl."
        : `Die letzte Zahl ist aus dem Jahr ${latest}.`,
    draft: (name: string): string => `Nicht freigegeben: ${name}`,
    draftWhy: (count: number): string =>
      count === 1
        ? "1 Zahl ist eingetragen, aber nicht freigegeben, und steht daher nicht im Bericht."
        : `${count} Zahlen sind eingetragen, aber nicht freigegeben, und stehen daher nicht im Bericht.`,
    section: (place: string): string => `Nicht geschrieben: ${place}`,
    sectionWhy: "Im Bericht stünde, dass dazu nichts geschrieben ist.",
    answer: (reference: string): string => `Antwort fehlt: ${reference}`,
    answerWhy: (days: number): string =>
      days > 0
        ? `Seit ${plural(days, "Tag", "Tagen")} überfällig.`
        : "Im Bericht wird stehen, dass keine Antwort bekannt ist.",
    assessment: (reference: string): string => `Nicht beurteilt: ${reference}`,
    assessmentWhy: "Der Beirat hat sie nicht beurteilt, seit sie in diesen Bericht kam.",
    recommendations: "Keine neuen Empfehlungen",
    recommendationsWhy: "Die Geschäftsstelle des Beirats trägt sie ein.",
    indicators: "Keine Indikatoren gewählt",
    indicatorsWhy: "Ein Bericht ohne Zahlen kann nicht erscheinen.",
    highlights: "Nicht gewählt, womit der Bericht beginnt",
    highlightsWhy: "Wählen Sie bis zu fünf Indikatoren, deren Sätze alle kennen sollten.",
    enter: "Zahl eintragen",
    release: "Freigeben",
    write: "Schreiben",
    answerIt: "Beantworten",
    judge: "Beurteilen",
    adopt: "Empfehlungen ansehen",
    choose: "Wählen",
  },

  section: {
    onRight: (right: string, part: string): string => `${right}: ${part}`,
    language: "Sprache",
    version: (version: number, date: string): string => `Version ${version}, gespeichert ${date}`,
    notYet: "Hier ist noch nichts gespeichert.",
    markdown: (language: string): string => `Text auf ${language}`,
    markdownHelp:
      "Markdown: Leerzeile zwischen Absätzen, **fett**, [ein Link](https://…), - für Listen.",
    save: "Text speichern",
    showPreview: "Zeigen, wie er aussehen wird",
    preview: "So wird er aussehen",
    previewNote: "Noch nicht gespeichert.",
    previewEmpty: "Es gibt nichts zu zeigen.",
    figures: "Die Zahlen zu diesem Recht",
    figuresNone: "Zu diesem Recht enthält diese Ausgabe keine Zahlen.",
    somebody: "Jemand anders",
    yourself: "Sie selbst, in einem anderen Fenster,",
    when: (date: string, time: string): string => `am ${date} um ${time} Uhr`,
    saveMine: "Stattdessen meinen Text speichern",
    takeTheirs: "Den gespeicherten Text behalten",
    conflictField: "Der Text",
    published: "Diese Ausgabe ist veröffentlicht. Ihre Texte lassen sich nicht mehr ändern.",
    readOnly: "Sie können diesen Text lesen, aber nicht ändern.",
  },

  indicators: {
    title: "Indikatoren dieser Ausgabe",
    lead: "Welche Zahlen der Bericht verfolgt, in welcher Reihenfolge, und mit welchen Sätzen er beginnt.",
    order: "Platz",
    orderHelp:
      "Die Nummern geben die Reihenfolge im Buch an. Ohne Nummer bleibt der Indikator weg.",
    name: "Indikator",
    right: "Recht",
    noRight: "Die Arbeit selbst",
    latest: "Letzte Zahl",
    noFigure: "keine",
    highlight: "Am Anfang",
    highlightFor: (name: string): string => `${name} steht am Anfang des Berichts`,
    orderFor: (name: string): string => `Platz von ${name}`,
    submit: "Auswahl speichern",
    none: "Die Stadt hat noch keine Indikatoren",
    noneHelp: "Zuerst werden Zahlen importiert oder eingetragen.",
    badOrder: (name: string): string => `${name}: Der Platz muss eine ganze Zahl sein.`,
  },

  publication: {
    title: (year: number): string => `Bericht ${year} veröffentlichen`,
    lead: "Das lässt sich nicht rückgängig machen.",
    happens: "Was geschieht",
    steps: (figures: number): readonly string[] => [
      `${plural(figures, "freigegebene Zahl", "freigegebene Zahlen")}, alle Texte und Empfehlungen werden so eingefroren, wie sie jetzt sind.`,
      "Alle können den Bericht auf den Seiten der Stadt lesen, als PDF und als Daten.",
      "Das öffentliche Protokoll der Stadt erhält einen Eintrag mit dem SHA-256-Wert des Berichts, damit ihn niemand unbemerkt ändern kann.",
      "Eine Zahl, die später berichtigt wird, ändert den nächsten Bericht und nicht diesen.",
    ],
    missing: "Was fehlen wird",
    missingLead: "Der Bericht kann trotzdem erscheinen. Er sagt offen, was fehlt.",
    drafts: (count: number): string =>
      count === 1
        ? "1 Zahl ist eingetragen, aber nicht freigegeben. Sie wird nicht im Bericht stehen."
        : `${count} Zahlen sind eingetragen, aber nicht freigegeben. Sie werden nicht im Bericht stehen.`,
    confirm: "Ich habe den Entwurf gelesen, und der Bericht soll erscheinen.",
    confirmMissing: "Bestätigen Sie, dass Sie den Entwurf gelesen haben.",
    submit: (year: number): string => `Bericht ${year} endgültig veröffentlichen`,
    noFigures: "Der Bericht kann noch nicht erscheinen: Keine seiner Zahlen ist freigegeben.",
    cancel: "Jetzt nicht",
  },
} satisfies ReportTexts;

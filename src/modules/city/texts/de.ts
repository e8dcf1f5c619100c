/** Worte für Profil, Erklärung und Weg der Stadt, auf Deutsch. */
import type { CityTexts } from "./en.ts";

export const de = {
  profile: "Profil der Stadt",
  profileLead: "Was alle Seiten über die Stadt sagen, und die Regeln für die jährliche Arbeit.",
  history: "Änderungen des Profils",
  historyLead:
    "Alle Profile, die die Stadt hatte, das neueste zuerst. Das öffentliche Protokoll zeigt, dass jedes gespeichert wurde.",
  changed: (when) => `Gespeichert ${when}`,
  firstSaved: "Das erste Profil.",
  changes: "Was geändert wurde",
  field: "Feld",
  before: "Vorher",
  after: "Nachher",
  nothing: "nichts",
  declaration: "Erklärung",
  declarationLead:
    "Was die Stadt versprochen hat, wann, und wozu sie sich verpflichtet. Eine Änderung wird eine neue Fassung, und das öffentliche Protokoll zeigt, dass es sie gab.",
  noDeclaration: "Es ist noch keine Erklärung eingetragen.",
  events: "Der Weg",
  eventsLead:
    "Was zur Erklärung führte und was danach kam: mit Datum und Quelle. Ein eingetragener Schritt bleibt stehen.",
  charters: "Chartas",
  chartersLead:
    "An welche Chartas sich die Stadt gebunden hat: wann, durch wessen Beschluss und wo das zu lesen ist. Tritt die Stadt aus, bleibt das stehen.",
  background: "Hintergrund",
  backgroundLead:
    "Die Geschichte und die Verhältnisse, aus denen die Arbeit für die Menschenrechte kommt. Eine Änderung wird eine neue Fassung.",
  rights: "Rechte",
  moreAboutCity: "Über die Stadt",

  name: "Name der Stadt",
  languages: ["Erste Sprache", "Zweite Sprache", "Dritte Sprache"],
  languagesHelp: "Die erste sehen alle, die noch keine gewählt haben.",
  cycleYears: "Jahre zwischen zwei Berichten",
  answerDays: "Tage für die Antwort auf eine Empfehlung",
  answerDaysHelp:
    "Die Frist steht fest, sobald eine Empfehlung beschlossen ist. Spätere Änderungen verschieben sie nicht.",
  issuer: "Wer den Bericht und seine Empfehlungen verfasst",
  issuerHelp: "Zum Beispiel der Menschenrechtsbeirat.",
  answerer: "Wer für die Stadt antwortet",
  answererHelp: "Zum Beispiel der Gemeinderat.",
  timeZone: "Zeitzone",
  timeZoneHelp:
    "Uhrzeiten von Sitzungen stehen darin. Ohne Wahl gilt die der Installation. Sitzungen, die vorher einberufen wurden, zeigen danach andere Uhrzeiten.",
  colour: "Farbe",
  colourHelp: "Eine Raute und sechs Ziffern oder Buchstaben von a bis f, etwa #0B5A6B.",
  crest: "Wappen",
  crestHelp:
    "Ein Bild, das anstelle des Fadens neben dem Namen der Stadt steht. PNG, JPEG oder WebP, am besten quadratisch.",
  crestNow: "Das Wappen jetzt",
  noCrest: "Entfernen",
  noPicture: "Wählen Sie ein Bild: PNG, JPEG oder WebP.",
  frameworks: "Rahmenwerke, nach denen die Stadt arbeitet",
  frameworksHelp: "Ohne Auswahl gelten alle.",
  grounds: "Diskriminierungsgründe, die in der Stadt zählen",
  groundsHelp:
    "Ohne Auswahl gelten alle. Die Namen sind unsere eigenen Worte und nicht am Gesetz geprüft.",
  saveProfile: "Speichern",

  on: "Datum",
  onHelp:
    "Ein Jahr, ein Monat oder ein Tag: 2020, 12.2020 oder 10.12.2020. Nicht genauer, als Sie es wissen.",
  title: "Titel",
  promise: "Das Versprechen in einem Satz",
  promiseHelp: "Es steht oben auf der Startseite.",
  definition: "Was die Stadt unter einer Menschenrechtsstadt versteht",
  definitionHelp:
    "Die eigene Definition der Stadt, falls sie eine hat. Sie gehört zur Erklärung und hat deren Fassungen.",
  text: "Text der Erklärung",
  textHelp: "Ganz oder der Teil, auf den es ankommt. Markdown ist möglich.",
  sources: "Quellen",
  sourcesHelp: "Eine Webadresse pro Zeile.",
  commitments: "Verpflichtungen",
  commitmentsLead:
    "Wozu sich die Stadt verpflichtet hat. Um eine Verpflichtung zu entfernen, leeren Sie alle ihre Felder.",
  commitment: (number: number) => `Verpflichtung ${number}`,
  newCommitment: "Neue Verpflichtung",
  commitmentText: "Wozu sich die Stadt verpflichtet",
  commitmentRight: "Das Recht, um das es geht",
  commitmentOn: "Datum der Verpflichtung",
  commitmentOnHelp:
    "Wann sich die Stadt verpflichtet hat. Was sie nach der Erklärung beschlossen hat, steht getrennt von ihr.",
  commitmentSource: "Quelle",
  sourceHelp: "Eine Webadresse.",
  addCommitment: "Weitere Verpflichtung hinzufügen",
  adopt: "Erklärung eintragen",
  adoptAgain: "Als neue Fassung eintragen",

  roadKind: "Auf welchem Weg",
  roadKindHelp:
    "Formell: was die Stadt beschlossen hat, etwa eine Erklärung oder ein Gesetz. Informell: was Menschen begonnen haben, etwa eine Kampagne, ein Netzwerk oder eine Bürgerinitiative.",
  roadKinds: { formal: "Formeller Weg", informal: "Informeller Weg" },
  charter: "Welche Charta",
  charterHelp: "Eine aus dem Katalog. Fehlt sie dort, schreiben Sie unten ihren Namen.",
  charterNamed: "Eine andere Charta, mit ihrem Namen",
  adoptedBy: "Wer sie für die Stadt beschlossen hat",
  adoptedByHelp: "Zum Beispiel der Gemeinderat oder die Bürgermeisterin.",
  adoptCharter: "Charta eintragen",
  leaveCharter: "Austritt der Stadt eintragen",
  leftOn: (day) => `Die Stadt ist ausgetreten: ${day}.`,
  reason: "Grund",
  noCharters: "Noch ist keine Charta eingetragen.",
  recordedCharters: (count) => (count === 1 ? "1 Charta" : `${count} Chartas`),
  backgroundText: "Der Hintergrund",
  backgroundHelp: "Wo es begann, wie die Stadt ist, wer es vorangebracht hat.",
  tellBackground: "Hintergrund eintragen",
  versions: "Fassungen der Erklärung",
  versionsLead: (count) =>
    count === 0
      ? "Die Stadt hat keine Erklärung."
      : count === 1
        ? "Die Erklärung hat eine Fassung."
        : `Die Erklärung hat ${count} Fassungen. Was gestrichen wurde, ist durchgestrichen, was neu ist, unterstrichen.`,
  versionsNone: "Erklärt sich die Stadt, steht jede Fassung hier, mit dem, was sie geändert hat.",
  version: (number) => `Fassung ${number}`,
  versionDates: (declared, recorded) => `Vom ${declared}, eingetragen am ${recorded}`,
  firstVersion: (commitments) =>
    commitments === 1
      ? "Die erste Fassung, mit 1 Verpflichtung."
      : commitments === 0
        ? "Die erste Fassung. Eigene Verpflichtungen sind nicht eingetragen."
        : `Die erste Fassung, mit ${commitments} Verpflichtungen.`,
  boundLater: (commitments) =>
    commitments === 1
      ? "Später hat sich die Stadt zu 1 weiteren Sache verpflichtet. Sie ist bei dieser Fassung eingetragen, gehört aber nicht zu ihr."
      : `Später hat sich die Stadt zu ${commitments} weiteren Dingen verpflichtet. Sie sind bei dieser Fassung eingetragen, gehören aber nicht zu ihr.`,
  onlyOrder: "Nur die Reihenfolge der Verpflichtungen ist eine andere.",
  isNew: "neu",
  isGone: "gestrichen",
  changedParts: {
    on: "Datum",
    title: "Titel",
    promise: "Versprechen",
    definition: "Definition",
    text: "Text",
    sources: "Quellen",
  },

  eventText: "Was geschah",
  recordEvent: "Schritt eintragen",
  noEvents: "Noch ist nichts eingetragen. Der erste Schritt kann Jahre zurückliegen.",
  recordedEvents: (count: number) => (count === 1 ? "1 Schritt" : `${count} Schritte`),
  seePublic: "Zur öffentlichen Seite",

  saved: {
    profile: "Gespeichert.",
    declaration: "Die Erklärung ist eingetragen.",
    event: "Der Schritt ist eingetragen.",
    charter: "Eingetragen.",
    background: "Der Hintergrund ist eingetragen.",
  },
  somebody: "Jemand anderes",
  savedAt: (day: string, time: string) => `am ${day} um ${time}`,

  letterSubject: (city: string) => `Ihr Link zur Anmeldung bei ${city}`,
  letter: (city: string, link: string) =>
    `Guten Tag,\n\n${city} hat nun einen Platz auf Rosario, und Sie haben die Koordination. Dieser Link meldet Sie an; er gilt einmal und eine Stunde lang. Später fordern Sie auf der Anmeldeseite einen neuen an.\n\n${link}\n`,

  refusals: {
    "not-permitted": "Ihre Rolle umfasst das nicht.",
    "no-name": "Geben Sie den Namen der Stadt an.",
    "bad-country": "Geben Sie das Land mit zwei Großbuchstaben an, etwa AT, GB oder NO.",
    "bad-language": "Wählen Sie mindestens eine Sprache, und jede nur einmal.",
    "bad-cycle": "Geben Sie eine Zahl von 1 bis 5 Jahren an.",
    "bad-answer-days": "Geben Sie eine Zahl von 1 bis 730 Tagen an.",
    "bad-time-zone": "Wählen Sie eine Zeitzone aus der Liste.",
    "bad-colour": "Geben Sie eine Raute und sechs Ziffern oder Buchstaben von a bis f an.",
    "weak-colour":
      "Diese Farbe ist zu hell, um auf Weiß gesehen zu werden. Wählen Sie eine dunklere.",
    "unknown-framework": "Wählen Sie Rahmenwerke aus der Liste, jedes einmal.",
    "unknown-ground": "Wählen Sie Gründe aus der Liste, jeden einmal.",
    "unknown-file": "Das Bild ist nicht mehr da. Hängen Sie es noch einmal an.",
    "no-issuer": "Geben Sie an, wer den Bericht verfasst.",
    "no-answerer": "Geben Sie an, wer für die Stadt antwortet.",
    "bad-slug":
      "Verwenden Sie Kleinbuchstaben von a bis z, Ziffern und einzelne Bindestriche, mit einem Buchstaben am Anfang. Einige Wörter wie assets sind vergeben.",
    "bad-domain":
      "Schreiben Sie den Namen eines Hosts, etwa rechte.stadt.at, ohne https:// und ohne Pfad.",
    "domain-taken": "Diese Adresse gehört einer anderen Stadt hier oder der Installation selbst.",
    "slug-taken": "Diese Adresse hat hier schon eine andere Stadt.",
    "not-first": "Hier gibt es schon eine Stadt.",
    "no-person": "Geben Sie den Namen der Koordinatorin oder des Koordinators an.",
    "no-email": "Geben Sie die E-Mail-Adresse der Koordination an, etwa name@stadt.at.",
    "changed-meanwhile": "Jemand hat vor Ihnen gespeichert.",
    "no-title": "Geben Sie den Titel an.",
    "no-promise": "Geben Sie das Versprechen an.",
    "bad-date": "Geben Sie ein Datum an, etwa 2020, 12.2020 oder 10.12.2020.",
    "future-date": "Dieser Tag liegt noch in der Zukunft.",
    "bad-source": "Eine Quelle ist eine Webadresse, die mit https:// oder http:// beginnt.",
    "unknown-number": "Eine der Verpflichtungen hat eine Nummer, die es in keiner Fassung gab.",
    "too-long": "So viel liest niemand. Kürzen Sie es.",
    "no-charter": "Wählen Sie eine Charta, oder schreiben Sie ihren Namen.",
    "two-charters": "Wählen Sie eine Charta oder schreiben Sie einen Namen, nicht beides.",
    "unknown-charter": "Wählen Sie eine Charta aus der Liste.",
    "adopted-already": "Die Stadt ist an diese Charta schon gebunden.",
    "no-adopter": "Schreiben Sie, wer sie für die Stadt beschlossen hat.",
    "no-reason": "Schreiben Sie den Grund.",
    "before-adoption": "Das ist vor dem Beitritt der Stadt.",
    "withdrawn-already": "Die Stadt ist aus dieser Charta schon ausgetreten.",
    "empty-commitment":
      "Schreiben Sie, wozu sich die Stadt verpflichtet, oder leeren Sie auch die anderen Felder.",
    "unknown-right": "Wählen Sie eines der Rechte der Stadt.",
    "no-text": "Schreiben Sie, was geschah.",
  },
} satisfies CityTexts;

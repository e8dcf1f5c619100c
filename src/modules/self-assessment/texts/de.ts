/** What this module says, in German as it is written in Austria. */
import type { SelfAssessmentTexts } from "./en.ts";

const list = new Intl.ListFormat("de-AT", { type: "conjunction" });
const elements = (count: number): string => (count === 1 ? "1 Element" : `${count} Elementen`);

export const de = {
  title: "Selbstbewertung",
  lead: (assessments: number): string =>
    assessments === 0
      ? "Die Stadt hat noch nicht veröffentlicht, wie weit sie gekommen ist."
      : assessments === 1
        ? "Wie weit die Stadt gekommen ist, gemessen an einem Rahmenwerk."
        : `Wie weit die Stadt gekommen ist, in ${assessments} Bewertungen nach Rahmenwerken, die andere gemacht haben.`,
  about:
    "Ein Rahmenwerk zählt auf, was eine Menschenrechtsstadt haben soll. Hier steht zu jedem Element, wie weit die Stadt gekommen ist und worauf sich das stützt. Punkte gibt es nicht: Ein Element kann mehr wiegen als zehn.",
  none: "Noch ist nichts veröffentlicht",
  noneHelp:
    "Die Koordination beginnt eine Bewertung auf der Arbeitsseite und veröffentlicht sie als Ganzes.",
  states: {
    reviewed: "Überprüft",
    "in-use": "In Verwendung",
    "in-place": "Vorhanden",
    planned: "Geplant",
    none: "Nicht vorhanden",
    "not-relevant": "Hier nicht zutreffend",
    "not-assessed": "Nicht bewertet",
    internal: "Intern",
  },
  stateMeanings: {
    reviewed: "Es wird verwendet, und jemand hat geprüft, wie gut es wirkt.",
    "in-use": "Es ist da, und Menschen arbeiten damit.",
    "in-place": "Es ist da; dass es verwendet wird, hat niemand gezeigt.",
    planned: "Es ist beschlossen und noch nicht da.",
    none: "Es gibt nichts dergleichen.",
    "not-relevant": "Es passt hier nicht. Sagen Sie, warum.",
    "not-assessed": "Die Antwort zurücknehmen: Niemand hat hingesehen.",
  },
  counts: (framework: string, year: number): string => `${framework}, ${year}, nach Stand`,
  sentence: (assessed: number, all: number): string =>
    assessed === all
      ? "Alle Elemente sind bewertet."
      : `${assessed} von ${elements(all)} bewertet.`,
  years: "Über die Jahre",
  yearsOf: (framework: string): string => `${framework} über die Jahre`,
  yearsLead: (years: number): string =>
    years === 1
      ? "Ein Jahr ist veröffentlicht. Die Veränderung zeigt sich mit dem zweiten."
      : `${years} Jahre nebeneinander.`,
  change: ({ from, to, moved, newly, dropped }) => {
    const parts = [
      ...(moved > 0
        ? [moved === 1 ? "ein Element hat sich bewegt" : `${moved} Elemente haben sich bewegt`]
        : []),
      ...(newly > 0 ? [newly === 1 ? "eines ist neu bewertet" : `${newly} sind neu bewertet`] : []),
      ...(dropped > 0
        ? [dropped === 1 ? "eines ist nicht mehr bewertet" : `${dropped} sind nicht mehr bewertet`]
        : []),
    ];
    return parts.length === 0
      ? `Von ${from} auf ${to} hat sich nichts bewegt.`
      : `Von ${from} auf ${to}: ${list.format(parts)}.`;
  },
  before: (state) => `vorher: ${state}`,
  wholeYears: "Jedes Jahr mit seinen Nachweisen:",
  ourTranslation:
    "Die deutschen Namen sind unsere Übersetzungen. Niemand hat sie überprüft. Die englischen stehen in Klammern.",
  element: "Element",
  gone: "Nicht im Rahmenwerk",
  state: "Stand",
  year: "Jahr",
  framework: "Rahmenwerk",
  frameworks: "Rahmenwerke",
  confirmed: {
    "partly-seen": "Name nur zum Teil am offiziellen Text überprüft",
    "not-seen": "Name nicht am offiziellen Text überprüft",
  },
  confirmedNote: (count: number): string =>
    count === 0
      ? "Die Namen aller Elemente sind am offiziellen Text überprüft."
      : `${count === 1 ? "Ein Name ist" : `${count} Namen sind`} nicht am offiziellen Text überprüft; das steht jeweils dabei.`,
  assessedBy: "Bewertet von:",
  publishedOn: (on: string): string => `Veröffentlicht am ${on}`,
  version: (number: number): string => `Fassung ${number}`,
  versions: "Fassungen",
  versionOn: (number: number, on: string): string => `Fassung ${number}, veröffentlicht am ${on}`,
  older: "Das ist eine frühere Fassung. Eine spätere steht daneben.",
  latest: "Die letzte Fassung lesen",
  internalNote: (count: number): string =>
    count === 1
      ? "Eine Antwort ist intern: Sie wird gezählt und nicht gezeigt."
      : `${count} Antworten sind intern: Sie werden gezählt und nicht gezeigt.`,
  evidence: "Nachweise",
  noEvidence: "Es sind keine Nachweise genannt.",
  unsupported: "Kein Nachweis genannt",
  explanation: "Erklärung",
  reason: "Warum es hier nicht zutrifft",
  responsible: "Verantwortlich",
  nextStep: "Nächster Schritt",
  until: (day: string): string => `bis ${day}`,
  takenFrom: (year: number): string => `Aus ${year} übernommen, seither nicht angesehen`,
  unnamed: "Nicht gesagt",
  csv: "Antworten herunterladen (CSV)",
  csvWhole: "Antworten herunterladen (CSV), auch die internen",
  kinds: {
    declaration: "Erklärung",
    body: "Gremium",
    plan: "Plan",
    measure: "Maßnahme",
    recommendation: "Empfehlung",
    indicator: "Indikator",
    edition: "Bericht",
  },
  work: {
    lead: "Element für Element, mit dem, worauf sich die Antwort stützt. Nichts ist öffentlich, bevor Sie es als Ganzes veröffentlichen.",
    running: "Bewertungen",
    none: "Noch ist keine Bewertung begonnen",
    noneHelp: "Wählen Sie unten ein Rahmenwerk und ein Jahr.",
    open: "Bewertung beginnen",
    openButton: "Beginnen",
    assessor: "Wer bewertet",
    assessorHelp:
      "Zum Beispiel: die Stadt, Büro für Menschenrechte. Es steht auf der öffentlichen Seite.",
    opened: "Die Bewertung ist begonnen.",
    answered: (answered: number, all: number): string => `${answered} von ${all} beantwortet`,
    notPublished: "Nicht veröffentlicht",
    published: (number: number, on: string): string => `Fassung ${number} am ${on} veröffentlicht`,
    changed: "Seither geändert",
    publicPage: "Die öffentliche Seite",
    group: (name: string): string => `Antworten: ${name}`,
    groups: "Gruppen von Elementen",
    earlier: "Mit den Antworten eines früheren Jahres beginnen",
    earlierHelp:
      "Elemente ohne Antwort bekommen die des letzten Jahres davor. Sie sind markiert, bis jemand sie speichert.",
    taken: (count: number, year: number): string =>
      `${count === 1 ? "Eine Antwort" : `${count} Antworten`} aus ${year} übernommen.`,
    publish: "Veröffentlichen",
    publishHelp:
      "Was öffentlich ist, wird so eingefroren, wie es steht, und kommt ins öffentliche Protokoll. Es lässt sich nicht zurücknehmen; was Sie später ändern, erscheint als weitere Fassung daneben.",
    publishButton: (framework: string, year: number): string =>
      `${framework}, ${year} veröffentlichen`,
    isPublished: (number: number): string => `Fassung ${number} ist veröffentlicht.`,
    isPublishedBefore: "Seit der Veröffentlichung hat sich nichts geändert.",
    imports: "Antworten aus einer Datei einlesen",
    importsHelp:
      "Eine Datei, wie man sie hier herunterladen kann. Ist etwas darin falsch, wird nichts eingelesen.",
    file: "Datei (CSV)",
    importButton: "Antworten einlesen",
    imported: (kept: number, unchanged: number): string => `${kept} neu, ${unchanged} wie bisher.`,
    add: "Eigenes Rahmenwerk hinzufügen",
    addHelp:
      "Eine CSV-Datei, ein Element pro Zeile. Eine Datei mit demselben Namen des Rahmenwerks ist eine spätere Fassung davon.",
    columnsLead: "Die Datei hat diese Spalten:",
    columns: {
      framework: "Der Name des Rahmenwerks, in jeder Zeile derselbe.",
      group: "Die Gruppe, zu der das Element gehört. Darf leer sein.",
      code: "Das Kürzel des Elements: Buchstaben, Ziffern, Punkte und Bindestriche.",
      short_name: "Der Name des Elements.",
      confirmed:
        "Wie sicher der Name ist: seen (am offiziellen Text überprüft), partly-seen (zum Teil überprüft) oder not-seen (nicht überprüft). Leer heißt not-seen.",
      source: "Wo der Text zu lesen ist. Darf leer sein.",
      note: "Eine Notiz für alle, die damit arbeiten. Darf leer sein.",
    },
    example: "Beispieldatei herunterladen (CSV)",
    addButton: "Rahmenwerk hinzufügen",
    added: (name: string, version: number): string =>
      `${name} ist hinzugefügt, Fassung ${version}.`,
    noFile: "Wählen Sie eine Datei",
    fileWrong: "Die Datei wurde nicht angenommen",
    save: (code: string): string => `${code} speichern`,
    saved: (code: string): string => `${code} ist gespeichert.`,
    answerForm: "Antworten",
    openForm: "Ändern",
    chooseState: "Wie weit die Stadt gekommen ist",
    reasonHelp: "Nur wenn es hier nicht zutrifft.",
    evidenceHelp:
      "Beginnen Sie zu schreiben: Was die Stadt hier hat, wird vorgeschlagen, zum Beispiel indicator:hate-crime. Eine Adresse im Web geht auch. Leeren Sie ein Feld, um es herauszunehmen.",
    evidenceLine: (number: number): string => `Nachweis ${number}`,
    department: "Verantwortliche Abteilung",
    responsible: "Verantwortlich, in Worten",
    nextStepOn: "Bis wann",
    visibility: "Wer es sieht",
    visibilities: {
      public: "Alle, sobald es veröffentlicht ist",
      internal: "Nur wer hier arbeitet; es wird gezählt",
    },
    meanwhile:
      "Jemand anderer hat dieses Element gespeichert, während Sie geschrieben haben. Was gesagt wurde, steht über dem Formular. Ihr Text steht noch im Formular; speichern Sie ihn, wenn er noch stimmt.",
    theirs: "Was jetzt dort steht",
    back: "Alle Gruppen",
  },
  inRow: (line: number, column: string | undefined, why: string): string =>
    column === undefined ? `Zeile ${line}: ${why}` : `Zeile ${line}, ${column}: ${why}`,
  rows: {
    "no-columns": "Die Datei ist leer",
    "too-many-columns": "Es sind zu viele Spalten",
    "unnamed-column": "Eine Spalte hat keinen Namen",
    "duplicate-column": "Zwei Spalten heißen gleich",
    "ragged-row": "Die Zeile hat mehr oder weniger Zellen als die Überschrift",
    "bad-quotes": "Ein Anführungszeichen ist offen oder steht falsch",
    "field-too-long": "Eine Zelle ist zu lang",
    "too-many-problems": "Es sind so viele Fehler, dass der Rest nicht gelesen wurde",
    "not-utf8": "Speichern Sie die Datei als UTF-8",
    "missing-column": "Die Spalte fehlt",
    "no-rows": "Unter der Überschrift steht keine Zeile",
    "too-many-rows": "Es sind mehr als 500 Elemente",
    "empty-cell": "Die Zelle ist leer",
    "other-framework": "Die Datei beginnt mit einem anderen Rahmenwerk",
    "bad-name": "Der Name hat weder Buchstaben noch Ziffern",
    "bad-code": "Ein Kürzel hat Buchstaben, Ziffern, Punkte und Bindestriche",
    "unknown-confirmed": "Schreiben Sie seen, partly-seen oder not-seen",
    "same-element": "Dieses Element steht schon in der Datei",
    "bad-visibility": "Schreiben Sie public oder internal",
    "bad-date": "Schreiben Sie den Tag als 2027-05-17",
  },
  pastStep: (day) => `Der ${day} ist vorbei. Wählen Sie einen Tag, der noch kommt.`,
  badDate: "Schreiben Sie das Datum mit Tag, Monat und Jahr",
  refusals: {
    "not-permitted": "Sie dürfen das nicht.",
    "framework-taken": "Ein Rahmenwerk des Katalogs hat diesen Namen",
    "bad-file": "Die Datei wurde nicht angenommen",
    "unknown-framework": "Wählen Sie ein Rahmenwerk",
    "unknown-assessment": "Diese Bewertung gibt es nicht.",
    "unknown-element": "Das Rahmenwerk hat dieses Element nicht",
    "bad-year": "Schreiben Sie ein Jahr von 1990 bis zum nächsten",
    "no-assessor": "Schreiben Sie, wer bewertet",
    "opened-already": "Für dieses Jahr gibt es eine Bewertung",
    "unknown-state": "Wählen Sie, wie weit die Stadt gekommen ist",
    "no-state": "Wählen Sie, wie weit die Stadt gekommen ist",
    "no-reason": "Schreiben Sie, warum es hier nicht zutrifft",
    "no-next-step": "Schreiben Sie, was als Nächstes kommt, oder nehmen Sie den Tag weg",
    "past-step": "Dieser Tag ist vorbei. Wählen Sie einen, der noch kommt",
    "bad-evidence":
      "Nennen Sie etwas, was die Stadt hier hat, zum Beispiel indicator:hate-crime, oder eine Adresse, die mit https:// beginnt, höchstens zwanzig",
    "unknown-evidence": "Die Stadt hat hier nichts mit diesem Namen",
    "unknown-file": "Diese Datei ist nicht hier oder wurde zurückgezogen",
    "unknown-department": "Wählen Sie eine Abteilung der Stadt",
    "too-long": "Kürzen Sie den Text",
    "said-meanwhile": "Jemand anderer hat es inzwischen gespeichert",
    "nothing-assessed": "Beantworten Sie zuerst mindestens ein Element",
    "no-earlier": "Es gibt keine Antworten aus einem früheren Jahr",
    "all-answered": "Jedes Element mit einer früheren Antwort ist beantwortet",
  },
  desk: {
    step: (step: string): string => `Den nächsten Schritt tun: ${step}`,
    stepMany: (count: number): string => `${count} nächste Schritte tun`,
    stepWhy: (year: number): string => `Geplant in der Selbstbewertung für ${year}.`,
  },
} satisfies SelfAssessmentTexts;

/** What this module says, in German as it is written in Austria. */
import { evidenceTexts } from "../../evidence/index.ts";
import type { RecommendationTexts } from "./en.ts";
import { VERDICT_WORDS, YARDSTICK } from "./verdicts.ts";

const ORDINALS = [
  "Zweiter",
  "Dritter",
  "Vierter",
  "Fünfter",
  "Sechster",
  "Siebenter",
  "Achter",
  "Neunter",
  "Zehnter",
];
const TIMES = ["", "einmal", "zweimal", "dreimal", "viermal", "fünfmal", "sechsmal"];
const days = (count: number): string => (count === 1 ? "einen Tag" : `${count} Tage`);

export const de = {
  verdicts: VERDICT_WORDS.de,
  yardstick: YARDSTICK.de,
  answers: {
    accepted: { mark: "Angenommen", meaning: "Die Stadt macht, was verlangt wird." },
    partly: {
      mark: "Teilweise angenommen",
      meaning: "Die Stadt macht einen Teil. Die Begründung sagt, was sie macht und was nicht.",
    },
    rejected: {
      mark: "Abgelehnt",
      meaning: "Die Stadt macht es nicht. Die Begründung sagt, warum.",
    },
    "outside-competence": {
      mark: "Stadt nicht zuständig",
      meaning: "Darüber entscheidet jemand anderer. Die Begründung sagt, wer.",
    },
  },
  window: {
    by: (day: string): string => `Noch nicht beurteilt. Vorgesehen ist das bis ${day}.`,
    between: (from: string, by: string): string =>
      `Noch nicht beurteilt. Vorgesehen ist das zwischen ${from} und ${by}.`,
    silent: (body: string, day: string): string =>
      `Noch nicht beurteilt von: ${body}. Vorgesehen war das bis ${day}.`,
  },
  closings: {
    met: {
      mark: "Beendet: umgesetzt",
      meaning: "Der Beirat hält sie für vollständig umgesetzt und hat sie beendet.",
    },
    overtaken: { mark: "Beendet: überholt", meaning: "Etwas anderes ist an ihre Stelle getreten." },
    withdrawn: { mark: "Beendet: zurückgezogen", meaning: "Der Beirat verlangt das nicht mehr." },
    reopened: { mark: "Wieder aufgenommen", meaning: "Der Beirat verlangt das wieder." },
  },
  moved: {
    times: (times: number, from: string, to: string, count: number): string =>
      `Die Frist wurde ${TIMES[times] ?? `${times}-mal`} verschoben: vom ${from} auf den ${to}, ${
        count < 0 ? `um ${days(-count)} nach vorn` : `insgesamt um ${days(count)}`
      }.`,
    setLater: (to: string): string => `Zuerst gab es keine Frist. Gesetzt wurde der ${to}.`,
    byBody: "vom Beirat verschoben",
    byCity: "von der Stadt verschoben",
    afterPassing: "erst nach ihrem Ablauf verschoben",
    one: (from: string | undefined, to: string): string =>
      from === undefined ? `Gesetzt auf den ${to}` : `Vom ${from} auf den ${to}`,
  },
  noAnswer: "Keine Antwort bekannt",
  late: (count: number): string =>
    count === 1 ? "Keine Antwort, 1 Tag überfällig" : `Keine Antwort, ${count} Tage überfällig`,
  claimed: "Bisher getan",
  running: (times: number): string => `${ORDINALS[times - 2] ?? `${times}.`} Bericht in Folge.`,

  voices: {
    city: "Die Stadt sagt",
    body: (name: string): string => `${name} urteilt`,
    noAnswerKnown: "Es ist keine Antwort bekannt.",
    noAnswerYet: (due: string): string => `Noch keine Antwort. Fällig ist sie am ${due}.`,
    noAnswerLate: (due: string, count: number): string =>
      `Noch keine Antwort. Fällig war sie am ${due}, vor ${count === 1 ? "einem Tag" : `${count} Tagen`}.`,
    notJudged: "Noch nicht beurteilt.",
    source: "Quelle",
    evidence: "Nachweis",
    lookedAt: "Grundlage",
  },

  matrix: {
    caption: "Was aus jeder Empfehlung geworden ist",
    recommendation: "Empfehlung",
    made: "Gegeben",
    carriedOver: (times: number): string => `Weitergeführt (${times})`,
    noAnswer: "Keine Antwort",
    inYear: (mark: string, year: number): string => `${mark} (${year})`,
    silent: "Nichts bekannt",
    before: "–",
  },

  list: {
    objections: "Einsprüche",
    showAll: (count: number): string => `Alle ${count} zeigen`,
    pages: "Seiten",
    pageOf: (page: number, pages: number): string => `Seite ${page} von ${pages}`,
    previous: "Vorige Seite",
    next: "Nächste Seite",
    title: "Empfehlungen",
    lead: (waiting: number): string =>
      waiting === 0
        ? "Nichts wartet auf Sie."
        : waiting === 1
          ? "Eine Empfehlung wartet auf Sie."
          : `${waiting} Empfehlungen warten auf Sie.`,
    allLead: "Was von der Stadt verlangt wurde und wie es um jede Empfehlung steht.",
    awaitAnswer: "Warten auf die Antwort der Stadt",
    noneAwaitAnswer: "Jede Empfehlung hat ihre Antwort",
    noneAwaitAnswerHelp: "Die nächsten kommen mit dem nächsten Bericht.",
    promised: "Beantwortet, noch nicht vollständig umgesetzt",
    promisedHelp:
      "Schreiben Sie, was getan wurde, sobald es etwas zu zeigen gibt. Danach urteilt der Beirat.",
    nonePromised: "Keine beantwortete Empfehlung ist mehr offen",
    awaitAssessment: "Warten auf Ihr Urteil",
    noneAwaitAssessment: "Alles, was offen ist, ist beurteilt",
    noneAwaitAssessmentHelp:
      "Was nicht vollständig umgesetzt ist, kommt mit dem nächsten Bericht wieder.",
    others: "Alle anderen",
    all: "Alle Empfehlungen",
    none: "Es gibt noch keine Empfehlungen",
    noneHelp:
      "Das Sekretariat des Beirats trägt ein, was er beschlossen hat. Dann steht es hier mit den Fristen.",
    adopt: "Empfehlung eintragen",
    due: (date: string): string => `Antwort fällig am ${date}`,
  },

  page: {
    revise: "Neu fassen",
    reviseHelp: "Die frühere Fassung bleibt lesbar, mit dem Tag und dem Grund der neuen.",
    move: "Frist verschieben",
    moveHelpBody: "Es wird gezeigt, dass der Beirat sie verschoben hat.",
    moveHelpCity:
      "Es wird gezeigt, dass die Stadt sie verschoben hat, und welcher Tag zuerst galt.",
    assign: "Welcher Abteilung sie gehört",
    close: "Beenden",
    reopen: "Wieder aufnehmen",
    owner: "Abteilung",
    noOwner: "Ohne Zuständige",
    outsidePowers: "Die Stadt ist dafür nicht zuständig.",
    window: "Zu beurteilen",
    versions: "Frühere Fassungen",
    departmentActed:
      "Eine Abteilung, in der Sie arbeiten oder gearbeitet haben, hat sich zu dieser Empfehlung für die Stadt geäußert. Jemand anderer muss sie beurteilen.",
    tooEarly: (from: string): string =>
      `Für ein Urteil ist es zu früh. Der Beirat will ab ${from} urteilen.`,
    kicker: (reference: string, edition: number): string => `${reference}, Bericht ${edition}`,
    issuedBy: "Von wem",
    addressee: "An wen",
    adoptedOn: "Beschlossen",
    answerDueOn: "Antwort fällig",
    noDeadline: "Es wurde keine Frist gesetzt",
    right: "Recht",
    noRight: "Zur Nachverfolgung selbst",
    source: "Quelle",
    paraphrased: "In unseren Worten, nicht in denen des Beirats.",
    history: "Was gesagt wurde",
    publicPage: "Die öffentliche Seite",
    answer: "Für die Stadt antworten",
    answerAgain: "Neu antworten",
    answerAgainHelp: "Die neue Antwort steht neben der alten. Beide bleiben sichtbar.",
    claim: "Sagen, was getan wurde",
    openForm: "Formular öffnen",
    assess: "Beurteilen, was daraus geworden ist",
    assessAgain: "Neu beurteilen",
    actedAndJudged:
      "Sie haben sich zu dieser Empfehlung für die Stadt geäußert. Jemand anderer muss sie beurteilen.",
  },

  scale: {
    title: "Skala der Urteile",
    lead: "Die Stufen, nach denen Sie urteilen, von der besten zur schlechtesten, und woran gemessen wird.",
    help: "Ein Block für jede Stufe, die letzten für neue. Soll eine Stufe weg, leeren Sie ihren Namen und wann sie gegeben wird.",
    mark: (number: number): string => `Stufe ${number}`,
    newMark: "Neue Stufe",
    name: "Name",
    meaning: "Wann sie gegeben wird",
    counted: "Zählt und erscheint in der Farbe von",
    countedHelp: "So lassen sich verschiedene Skalen zusammen zählen.",
    place: "Platz",
    placeHelp: "1 ist die beste. Bekommt eine Stufe den Platz einer anderen, steht sie vor ihr.",
    yardstick: "Maßstab",
    yardstickHelp: "Woran gemessen wird, zum Beispiel die Erklärung der Stadt.",
    send: "Diese Skala festlegen",
    done: "Die Skala gilt ab jetzt. Was vorher beurteilt wurde, behält seine Worte.",
    publicPage: "Die öffentliche Seite mit allen Skalen",
    otherLanguages: "Die Worte in anderen Sprachen bleiben, wo Kürzel und Platz gleich sind.",
  },

  evaluation: {
    title: (year: number): string => `Beurteilung des Berichts ${year}`,
    open: (year: number): string => `Bericht ${year} beurteilen`,
    lead: (due: number, noted: number): string =>
      due === 0
        ? "In diesem Bericht wartet nichts auf ein Urteil."
        : `${noted} von ${due} haben ein Urteil mit Begründung.`,
    help: "Gehen Sie eine nach der anderen durch. Was Sie speichern, sehen nur der Beirat und wer prüft, bis es beschlossen ist.",
    none: "Hier wartet nichts auf ein Urteil",
    noneHelp: "Was beurteilt ist, steht auf den öffentlichen Seiten.",
    contents: "Was zu beurteilen ist",
    measures: "Maßnahmen aus den Plänen der Stadt",
    noMeasures: "Es ist keine Maßnahme damit verbunden.",
    figures: "Zahlen zu diesem Recht",
    objections: "Einsprüche zu diesem Recht",
    noted: "notiert",
    notNoted: "noch kein Urteil",
    note: (reference: string): string => `Ihr Urteil zu ${reference}`,
    save: "Notiz speichern",
    saved: (reference: string): string => `Die Notiz zu ${reference} ist gespeichert.`,
    savedAt: (when: string): string => `Zuletzt gespeichert ${when}`,
    somebody: "Jemand",
    later: "Noch nicht zu beurteilen",
    laterOn: (date: string): string => `ab ${date}`,
    judged: "Schon beurteilt",
    adoptTitle: "Beurteilung beschließen",
    adoptHelp:
      "Alle Urteile werden auf einmal veröffentlicht, jedes mit seiner Begründung, im Namen des Beirats. Danach lassen sie sich nicht mehr ändern.",
    adopt: (count: number): string =>
      count === 1 ? "Ein Urteil beschließen" : `Alle ${count} Urteile beschließen`,
    adopted: (count: number): string =>
      count === 1
        ? "Ein Urteil ist beschlossen und steht im öffentlichen Protokoll."
        : `${count} Urteile sind als ein Beschluss gefasst und stehen im öffentlichen Protokoll.`,
    lacking: "Hier fehlt das Urteil oder die Begründung:",
    acted: "Hier haben Sie oder eine Ihrer Abteilungen für die Stadt gesprochen:",
    tooEarly: "Für diese ist der Tag zu früh:",
  },

  fields: {
    department: "Abteilung",
    departmentHelp:
      "Für die Sie schreiben. Wer dort arbeitet, urteilt nicht darüber, was daraus wird.",
    noDepartment: "Keine Abteilung",
    judgedEvidence: "Was Sie sich angesehen haben",
    judgedEvidenceHelp: "Adressen oder Dokumente, damit es andere auch ansehen können.",
    dissent: "Minderheitsmeinung",
    dissentHelp: "Was einige von Ihnen stattdessen meinen. Es steht öffentlich neben dem Urteil.",
    revisionReason: "Warum der Text geändert wird",
    newDeadline: "Neue Frist",
    moveReason: "Warum sie verschoben wird",
    owner: "Welcher Abteilung sie gehört",
    closingKind: "Wie sie endet",
    closingReason: "Begründung",
    judgeFrom: "Nicht zu beurteilen vor",
    judgeBy: "Zu beurteilen bis",
    judgeByHelp:
      "Nach diesem Tag wird gezeigt, dass der Beirat selbst schweigt. Ohne Datum gibt es keinen Zeitraum.",
    outsidePowers: "Die Stadt ist dafür nicht zuständig",
    outsidePowersHelp: "Sie richtet sich an jemand anderen, und die Seite sagt das.",
    articles: "Artikel",
    articlesHelp: "Als Kürzel, eines je Zeile, zum Beispiel ICESCR 11.",
    furtherRights: "Weitere Rechte, um die es geht",
    kind: "Antwort der Stadt",
    reason: "Begründung",
    answerReasonHelp:
      "Was die Stadt tun wird, wann und wer zuständig ist; oder warum nicht. Der Text wird veröffentlicht.",
    decidedOn: "Entschieden am",
    dateHelp: "Lassen Sie es so, wenn es heute war.",
    source: "Wo man es nachlesen kann",
    sourceHelp: "Die Adresse des Protokolls oder Beschlusses, falls es eine gibt.",
    done: "Was getan wurde",
    doneHelp: "Das Wichtigste zuerst: was, wann, für wen. Der Text wird veröffentlicht.",
    evidence: "Nachweis",
    evidenceHelp: "Eine Adresse oder der Name eines Dokuments, in dem es andere sehen können.",
    next: "Was als Nächstes kommt",
    nextInText: (next: string): string => `Als Nächstes: ${next}`,
    asOf: "Stand vom",
    verdict: "Urteil",
    assessReasonHelp:
      "Was Sie sich angesehen und was Sie gefunden haben. Die Stadt kann es nicht ändern.",
    by: "Wer urteilt",
    assessedOn: "Beschlossen am",
    edition: "Bericht",
    editionHelp: "Das Jahr des Berichts, in dem sie stehen wird.",
    topic: "Worum es geht",
    topicHelp: "Zwei, drei Wörter, zum Beispiel „Wohnungen für Familien“.",
    text: "Die Empfehlung",
    textHelp: "Wie sie beschlossen wurde, Wort für Wort.",
    addressee: "An wen",
    addresseeHelp: "Auch jemand außerhalb der Stadt, etwa das Land oder der Bund.",
    issuedBy: "Von wem",
    adoptedOn: "Beschlossen am",
    answerDueOn: "Antwort fällig am",
    answerDueOnHelp: "Nach diesem Tag ist die Antwort überfällig. Ohne Datum gibt es keine Frist.",
  },
  send: {
    revision: "Neu fassen",
    revise: "Neue Fassung veröffentlichen",
    move: "Frist verschieben",
    assignment: "Dieser Abteilung geben",
    closing: "Beenden",
    reopening: "Wieder aufnehmen",
    answer: "Antwort absenden",
    claim: "Absenden, was getan wurde",
    assessment: "Urteil absenden",
    recommendation: "Empfehlung eintragen",
    cancel: "Zurück zur Liste",
    forever:
      "Was Sie absenden, wird veröffentlicht und bleibt stehen. Fehler berichtigt ein neuer Eintrag.",
  },
  done: {
    revised: "Die neue Fassung steht im öffentlichen Protokoll.",
    moved: "Die neue Frist steht im öffentlichen Protokoll.",
    assigned: "Sie gehört jetzt dieser Abteilung.",
    closed: "Sie ist beendet. Das steht im öffentlichen Protokoll.",
    reopened: "Sie ist wieder offen. Das steht im öffentlichen Protokoll.",
    answered: "Die Antwort steht im öffentlichen Protokoll.",
    claimed: "Was getan wurde, steht im öffentlichen Protokoll.",
    assessed: "Das Urteil steht im öffentlichen Protokoll.",
    adopted: (reference: string): string =>
      `${reference} ist eingetragen und steht im öffentlichen Protokoll.`,
    addAnother: "Das Formular ist bereit für die nächste.",
    see: (reference: string): string => `${reference} ansehen`,
  },
  meanwhile:
    "Während Sie geschrieben haben, hat hier jemand anderer geschrieben. Sie finden es unter „Was gesagt wurde“. Ihr Text steht noch im Formular. Senden Sie ihn ab, wenn er noch stimmt.",
  refusals: {
    ...evidenceTexts("de").fileRefusals,
    "not-permitted": "Das dürfen Sie nicht.",
    "unknown-recommendation": "Diese Empfehlung gibt es nicht.",
    "unknown-kind": "Wählen Sie die Antwort der Stadt",
    "no-reason": "Schreiben Sie die Begründung",
    "future-date": "Wählen Sie einen Tag, der schon war",
    "before-adoption": "Wählen Sie einen Tag nach dem Beschluss der Empfehlung",
    "too-long": "Kürzen Sie den Text",
    "said-meanwhile": "Jemand anderer hat inzwischen hier geschrieben",
    "no-text": "Schreiben Sie den Text",
    "unknown-verdict": "Wählen Sie ein Urteil",
    "no-body": "Schreiben Sie, wer urteilt",
    "no-source": "Geben Sie an, wo man es nachlesen kann",
    "bad-edition": "Schreiben Sie das Jahr des Berichts, zum Beispiel 2027",
    "unknown-department": "Wählen Sie eine der Abteilungen der Stadt",
    "before-window": "Für ein Urteil ist es zu früh: der Zeitraum hat noch nicht begonnen",
    "department-acted":
      "Wer in einer Abteilung arbeitet oder arbeitete, die für die Stadt gesprochen hat, urteilt nicht",
    "acted-and-judged": "Wer für die Stadt gesprochen hat, urteilt nicht",
    "no-topic": "Schreiben Sie, worum es geht",
    "no-addressee": "Schreiben Sie, an wen sie sich richtet",
    "no-issuer": "Schreiben Sie, von wem sie kommt",
    "deadline-before-adoption": "Wählen Sie eine Frist nach dem Beschluss",
    "bad-reference": "Die Nummer muss aussehen wie YORK-2027-01",
    "reference-taken": "Diese Nummer gehört zu einer anderen Empfehlung",
    "unknown-right": "Wählen Sie eines der Rechte der Stadt",
    "unknown-article": "Wählen Sie Artikel aus dem Katalog",
    "bad-window": "Der Zeitraum beginnt nach dem Beschluss und endet nach seinem Beginn",
    "no-yardstick": "Schreiben Sie, woran gemessen wird",
    "no-marks": "Eine Skala hat zwei bis zwölf Stufen",
    "bad-code": "Das Kürzel hat kleine Buchstaben, Ziffern und einzelne Bindestriche",
    "code-twice": "Zwei Stufen haben dasselbe Kürzel",
    "no-name": "Jede Stufe braucht einen Namen",
    "unknown-class": "Wählen Sie für jede Stufe, wie sie zählt",
    "answered-already":
      "Die Stadt hat geantwortet; es gibt keine Frist mehr, die man verschieben kann",
    "nothing-awaited": "Sie ist beendet; niemand wartet auf eine Antwort",
    "bad-deadline": "Wählen Sie den neuen Tag",
    "unknown-closing": "Wählen Sie, wie sie endet",
    "closed-already": "Sie ist schon beendet",
    "not-judged-met":
      "Beurteilen Sie sie zuerst als vollständig umgesetzt; dann kann sie so beendet werden",
    "not-closed": "Sie ist offen",
    "nothing-to-judge": "In diesem Bericht wartet nichts auf ein Urteil",
    incomplete: "Bei einigen fehlt das Urteil oder die Begründung",
    "adopter-acted":
      "Sie haben zu einigen für die Stadt gesprochen; jemand anderer muss beschließen",
    "bad-day":
      "Einige lassen sich an diesem Tag nicht beurteilen: er liegt vor dem Beschluss oder vor dem Zeitraum",
    "saved-by-another": "Jemand anderer hat inzwischen gespeichert",
    "bad-date": "Schreiben Sie das Datum mit Tag, Monat und Jahr",
  },
  desk: {
    answer: (topic: string): string => `Auf die Empfehlung „${topic}“ antworten`,
    answerMany: (count: number): string => `${count} Empfehlungen beantworten`,
    answerLate: (count: number): string => `${count} überfällige Empfehlungen beantworten`,
    answerWhy: "Die Stadt schuldet eine Antwort.",
    noDeadline: "Die Stadt schuldet eine Antwort; eine Frist gibt es nicht.",
    judge: (count: number, year: number): string =>
      `${count === 1 ? "1 Empfehlung" : `${count} Empfehlungen`} im Bericht ${year} beurteilen`,
    judgeWhy: "Niemand hat geurteilt, seit sie in diesen Bericht kamen.",
  },
} satisfies RecommendationTexts;

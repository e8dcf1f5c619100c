/** What this module says, in German as it is written in Austria. */
import type { RecommendationTexts } from "./en.ts";

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

export const de = {
  verdicts: {
    fully: {
      mark: "Vollständig umgesetzt",
      meaning: "Was verlangt war, gibt es, und es kommt bei den Menschen an.",
    },
    largely: {
      mark: "Weitgehend umgesetzt",
      meaning: "Das meiste gibt es. Was fehlt, ist nicht das Wesentliche.",
    },
    unevenly: {
      mark: "Sehr uneinheitlich umgesetzt",
      meaning:
        "Manches ist getan, anderes nicht; oder es erreicht die einen und die anderen nicht.",
    },
    not: {
      mark: "Nicht umgesetzt",
      meaning: "Für die Menschen, um die es geht, hat sich nichts geändert.",
    },
    "cannot-judge": {
      mark: "Nicht beurteilbar",
      meaning: "Was wir gesehen haben, reicht nicht aus. Die Begründung sagt, was fehlt.",
    },
  },
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
  },

  matrix: {
    caption: "Was aus jeder Empfehlung geworden ist",
    recommendation: "Empfehlung",
    made: "Gegeben",
    carriedOver: "Weitergeführt",
    inYear: (mark: string, year: number): string => `${mark} (${year})`,
    silent: "Nichts bekannt",
    before: "–",
  },

  list: {
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

  fields: {
    language: "Sprache Ihres Textes",
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
    answer: "Antwort absenden",
    claim: "Absenden, was getan wurde",
    assessment: "Urteil absenden",
    recommendation: "Empfehlung eintragen",
    cancel: "Zurück zur Liste",
    forever:
      "Was Sie absenden, wird veröffentlicht und bleibt stehen. Fehler berichtigt ein neuer Eintrag.",
  },
  done: {
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
    "acted-and-judged": "Wer für die Stadt gesprochen hat, urteilt nicht",
    "no-topic": "Schreiben Sie, worum es geht",
    "no-addressee": "Schreiben Sie, an wen sie sich richtet",
    "no-issuer": "Schreiben Sie, von wem sie kommt",
    "deadline-before-adoption": "Wählen Sie eine Frist nach dem Beschluss",
    "bad-reference": "Die Nummer muss aussehen wie YORK-2027-01",
    "reference-taken": "Diese Nummer gehört zu einer anderen Empfehlung",
    "unknown-right": "Wählen Sie eines der Rechte der Stadt",
    "bad-date": "Schreiben Sie das Datum mit Tag, Monat und Jahr",
  },
} satisfies RecommendationTexts;

/** What this module says, in German as it is written in Austria. */
import type { ObjectionTexts } from "./en.ts";

export const de = {
  withdrawn: "Zurückgezogen",
  lateBy: (count: number): string => `${count === 1 ? "1 Tag" : `${count} Tage`} nach der Frist`,
  title: "Einsprüche",
  lead: (waiting: number): string =>
    waiting === 0
      ? "Kein Einspruch wartet auf eine Antwort."
      : waiting === 1
        ? "Ein Einspruch wartet auf eine Antwort."
        : `${waiting} Einsprüche warten auf eine Antwort.`,
  enter: "Einspruch eintragen",
  none: "Es gibt noch keine Einsprüche",
  noneHelp: "Das Sekretariat des Beirats trägt ein, was Organisationen einbringen.",
  organisation: "Welche Organisation",
  against: "Wogegen er sich richtet",
  targets: {
    decision: { mark: "Eine Entscheidung", meaning: "Etwas, was die Stadt entschieden hat." },
    inaction: { mark: "Eine Untätigkeit", meaning: "Etwas, was die Stadt unterlassen hat." },
  },
  what: "Welche Entscheidung, oder was unterblieben ist",
  happenedOn: "Wann das war",
  article: "Artikel",
  articleHelp: "Als Kürzel, zum Beispiel ICESCR 11.",
  text: "Warum es unvereinbar ist",
  textHelp: "In den Worten der Organisation. Der Text wird veröffentlicht.",
  filedOn: "Eingegangen am",
  send: "Einspruch eintragen",
  filed: (reference: string): string => `${reference} steht im öffentlichen Protokoll.`,
  answerTitle: "Für die Stadt antworten",
  kind: "Antwort der Stadt",
  kinds: {
    upheld: {
      mark: "Stattgegeben",
      meaning: "Die Organisation hat recht. Die Begründung sagt, was sich ändert.",
    },
    partly: {
      mark: "Teilweise stattgegeben",
      meaning: "Die Begründung sagt, worin und worin nicht.",
    },
    rejected: {
      mark: "Abgelehnt",
      meaning: "Die Stadt hält es für vereinbar. Die Begründung sagt, warum.",
    },
  },
  sendAnswer: "Antwort absenden",
  withdrawTitle: "Die Organisation zieht ihn zurück",
  sendWithdrawal: "Rückzug eintragen",
  publicPage: "Die öffentliche Seite",
  waitingTitle: "Über das öffentliche Formular gesendet",
  waitingHelp:
    "Die Adresse ist bestätigt. Niemand sieht diese Einsprüche, bis Sie sie durchlassen. Was Sie abweisen, wird öffentlich nach dem Grund gezählt, und sein Text wird gelöscht.",
  letThrough: "Durchlassen",
  turnAway: "Abweisen",
  why: "Warum er nicht veröffentlicht wird",
  reasons: {
    "not-about-the-city": "Betrifft nicht die Stadt",
    "not-an-organisation": "Nicht von einer Organisation",
    "personal-data": "Er nennt Personen",
    abuse: "Missbrauch",
    "sent-twice": "Doppelt gesendet",
  },
  decided: "Das ist entschieden.",
  publicTitle: "Einspruch erheben",
  publicLead:
    "Für Organisationen. Sie bekommen eine E-Mail mit einem Link. Erst wenn Sie ihn geöffnet haben, sieht das Sekretariat des Beirats, was Sie gesendet haben.",
  publicHelp:
    "Nennen Sie keine Personen. Was Sie schreiben, wird unter dem Namen Ihrer Organisation veröffentlicht.",
  email: "E-Mail-Adresse der Organisation",
  emailHelp:
    "Nur für den Link. Sie wird nicht veröffentlicht und gelöscht, sobald entschieden ist.",
  sendPublic: "Absenden",
  sentTitle: "Sehen Sie in Ihr Postfach",
  sent: "Wir haben Ihnen einen Link gesendet. Öffnen Sie ihn binnen 48 Stunden, sonst wird gelöscht, was Sie gesendet haben.",
  confirmTitle: "Einspruch bestätigen",
  confirm: "Bestätigen",
  confirmHelp: "Ein Druck, und das Sekretariat des Beirats bekommt ihn.",
  confirmedTitle: "Er ist beim Sekretariat des Beirats",
  confirmed:
    "Sie finden ihn auf der Seite der Einsprüche, sobald er durchgelassen ist. Dann beginnt die Frist der Stadt.",
  deadTitle: "Dieser Link gilt nicht mehr",
  dead: "Er wurde schon verwendet, oder 48 Stunden sind vorbei. Senden Sie den Einspruch noch einmal.",
  mailSubject: (city: string): string => `Bestätigen Sie den Einspruch an ${city}`,
  mail: (link: string): string =>
    `Jemand hat von dieser Adresse einen Einspruch gesendet.\n\nÖffnen Sie diesen Link binnen 48 Stunden, um ihn zu bestätigen:\n${link}\n\nWaren Sie das nicht, tun Sie nichts: dann wird gelöscht, was gesendet wurde.`,
  late: (count: number): string =>
    count === 1 ? "Keine Antwort, 1 Tag überfällig" : `Keine Antwort, ${count} Tage überfällig`,
  waiting: "Noch keine Antwort",
  recommendations: "Empfehlungen",
  due: (date: string): string => `Antwort fällig am ${date}`,
  answerDueOn: "Antwort fällig",
  noDeadline: "Es wurde keine Frist gesetzt",
  right: "Recht",
  history: "Was gesagt wurde",
  openForm: "Formular öffnen",
  reason: "Begründung",
  answerReasonHelp:
    "Was die Stadt tun wird, wann und wer zuständig ist; oder warum nicht. Der Text wird veröffentlicht.",
  decidedOn: "Entschieden am",
  dateHelp: "Lassen Sie es so, wenn es heute war.",
  source: "Wo man es nachlesen kann",
  sourceHelp: "Die Adresse des Protokolls oder Beschlusses, falls es eine gibt.",
  forever:
    "Was Sie absenden, wird veröffentlicht und bleibt stehen. Fehler berichtigt ein neuer Eintrag.",
  answered: "Die Antwort steht im öffentlichen Protokoll.",
  meanwhile:
    "Während Sie geschrieben haben, hat hier jemand anderer geschrieben. Sie finden es unter „Was gesagt wurde“. Ihr Text steht noch im Formular. Senden Sie ihn ab, wenn er noch stimmt.",
  refusals: {
    "not-permitted": "Das dürfen Sie nicht.",
    "unknown-kind": "Wählen Sie die Antwort der Stadt",
    "no-reason": "Schreiben Sie die Begründung",
    "future-date": "Wählen Sie einen Tag, der schon war",
    "too-long": "Kürzen Sie den Text",
    "said-meanwhile": "Jemand anderer hat inzwischen hier geschrieben",
    "no-text": "Schreiben Sie den Text",
    "no-source": "Geben Sie an, wo man es nachlesen kann",
    "reference-taken": "Diese Nummer gehört zu einem anderen Einspruch",
    "unknown-right": "Wählen Sie eines der Rechte der Stadt",
    "unknown-article": "Wählen Sie einen Artikel aus dem Katalog",
    "unknown-objection": "Diesen Einspruch gibt es nicht.",
    "before-filing": "Wählen Sie einen Tag nach dem Eingang des Einspruchs",
    "withdrawn-already": "Die Organisation hat ihn zurückgezogen",
    "no-organisation": "Schreiben Sie, welche Organisation Einspruch erhebt",
    "unknown-target": "Wählen Sie, wogegen er sich richtet",
    "no-what": "Schreiben Sie, welche Entscheidung oder was unterblieben ist",
    "deadline-before-filing": "Wählen Sie eine Frist nach dem Eingang",
    "bad-objection-reference": "Die Nummer muss aussehen wie YORK-OBJ-2027-01",
    "no-email": "Schreiben Sie eine E-Mail-Adresse",
    "too-many": "Heute wurden zu viele gesendet; versuchen Sie es morgen wieder",
    "unknown-submission": "Das ist schon entschieden",
    "unknown-reason": "Wählen Sie einen Grund",
    "dead-link": "Dieser Link gilt nicht mehr",
    "bad-date": "Schreiben Sie das Datum mit Tag, Monat und Jahr",
  },
} satisfies ObjectionTexts;

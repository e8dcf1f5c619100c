/** Die Worte dieses Moduls auf Deutsch. */
import { evidenceTexts } from "../../evidence/index.ts";
import type { RequestTexts } from "./en.ts";

const antworten = (count: number): string => (count === 1 ? "eine Antwort" : `${count} Antworten`);
const fragen = (count: number): string => (count === 1 ? "1 Frage" : `${count} Fragen`);
const tage = (days: number): string => (days === 1 ? "1 Tag" : `${days} Tage`);
const verspätet = (late: number): string =>
  late === 0
    ? "Keine ist überfällig."
    : late === 1
      ? "Eine ist überfällig."
      : `${late} sind überfällig.`;

export const de = {
  late: (days: number): string => `${tage(days)} überfällig`,
  due: (date: string): string => `Bis ${date}`,

  letter: {
    subject: (city: string, count: number, late: number): string =>
      late === 0
        ? `${city} bittet Sie um ${antworten(count)}`
        : `${city} bittet Sie um ${antworten(count)}, ${late === count && late === 1 ? "sie ist" : late === 1 ? "eine ist" : `${late} sind`} überfällig`,
    headSubject: (city: string, count: number): string =>
      `Ihre Abteilung ist ${city} ${antworten(count)} schuldig`,
    greeting: (name: string): string => `Guten Tag, ${name},`,
    asks: (city: string, count: number): string =>
      `${city} bittet Sie um ${antworten(count)} zu dem, was die Stadt bei den Menschenrechten versprochen hat:`,
    leads: (city: string, count: number, days: number): string =>
      `Sie leiten eine Abteilung, die ${city} ${antworten(count)} schuldig ist. Die Frist ist seit ${days === 1 ? "mindestens einem Tag" : `mindestens ${days} Tagen`} vorbei:`,
    more: (count: number): string => `Und ${count} weitere.`,
    insteadOf: (name: string): string => `Sie vertreten ${name}.`,
    answerHere: "Antworten Sie hier. Sie brauchen kein Passwort und je Antwort drei Minuten:",
    linkRules: (date: string): string =>
      `Der Link ist nur für Sie und gilt bis ${date}. Solange etwas offen ist, bringt jede wöchentliche E-Mail einen neuen. Bitte leiten Sie diese E-Mail nicht weiter: Auf der Seite können Sie jede Frage an jemanden aus dem Kollegium weitergeben.`,
    afterwards: (days: number): string =>
      `Was sonst geschieht: ${tage(days)} nach der Frist erfährt es die Abteilungsleitung. Dann zeigt die öffentliche Seite, dass niemand geantwortet hat. Dort steht die Abteilung, nie Ihr Name.`,
    afterwardsHead:
      "Die öffentliche Seite zeigt jetzt, dass niemand geantwortet hat, mit dem Namen Ihrer Abteilung und den Tagen. Sie können selbst antworten oder die Frage an jemanden weitergeben, der es weiß.",
    why: "Warum Sie das bekommen: Auf der Seite sehen Sie, wer Sie fragt und als was. Dort können Sie eine Frage zurückgeben, die nicht zu Ihnen gehört, und sagen, wer Sie vertritt. Sie bekommen höchstens eine solche E-Mail in der Woche und keine, wenn nichts offen ist.",
  },

  mine: {
    title: "Was Sie gefragt werden",
    lead: (count: number, late: number): string =>
      count === 0
        ? "Für Sie ist nichts offen. Danke."
        : `${count === 1 ? "Eine Antwort ist offen." : `${count} Antworten sind offen.`} ${verspätet(late)}`,
    asked: "Sie wurden gefragt",
    insteadOf: (name: string): string => `Sie vertreten ${name}`,
    head: "Sie leiten die Abteilung",
    answer: "Antworten",
    draft: (when: string): string => `Begonnen am ${when}, nicht gesendet`,
    away: "Wenn Sie nicht da sind",
    awayHelp:
      "Dann bekommt jemand anderer die E-Mails und darf antworten. Sie selbst können es weiterhin.",
    awayWho: "Wer vertritt Sie",
    awayFrom: "Erster Tag",
    awayTo: "Letzter Tag",
    awaySend: "Vertretung eintragen",
    awayNow: (name: string, from: string, to: string): string =>
      `${name} vertritt Sie von ${from} bis ${to}.`,
    awayEnd: "Beenden",
    leaving: "Alles weitergeben",
    leavingHelp:
      "Wechseln Sie die Stelle, bekommt jemand aus dem Kollegium alles auf einmal, und Ihre Links gelten nicht mehr.",
    leavingSend: "Alles weitergeben",
    giveAllBack: "Alles zurückgeben",
    calendar: "Ihre Fristen im Kalender",
    calendarHelp:
      "Eine Adresse, die Ihr Kalender abonnieren kann. Wer sie hat, sieht, was Sie gefragt werden und bis wann, sonst nichts.",
    calendarMake: "Adresse erstellen",
    calendarMade: "Die Adresse Ihres Kalenders",
    calendarOnce: "Sie wird nur jetzt gezeigt. Erstellen Sie eine neue, gilt die alte nicht mehr.",
    wrongHands: "Ist eine E-Mail in falsche Hände geraten?",
    wrongHandsHelp: "Dann sperren Sie alle Ihre Links. Mit der nächsten E-Mail kommt ein neuer.",
    wrongHandsSend: "Meine Links sperren",
    why: "Warum bekomme ich das?",
    arrange: "Vertretung eintragen, Kalender abonnieren oder Ihre Links sperren",
    close: "Seite verlassen",
    empty: "Wenn Sie etwas gefragt werden, steht es hier und in einer E-Mail pro Woche.",
  },

  form: {
    kicker: (from: string, reference: string): string => `${from} fragt, ${reference}`,
    questions: {
      answer: "Was antwortet die Stadt, und warum?",
      progress: "Was wurde dafür getan?",
      measure: "Was wurde bei dieser Maßnahme getan?",
    },
    asked: (name: string, date: string): string => `${name} hat Sie am ${date} gefragt:`,
    passedOn: (name: string): string => `${name} hat es weitergegeben:`,
    note: "Hinweis",
    readAll: "Alles dazu lesen",
    last: (date: string): string => `Zuletzt, ${date}`,
    nobodyYet: "Dazu hat noch niemand etwas gesagt.",
    evidenceOf: "Nachweis",
    prefilled: "Die Felder beginnen damit. Ändern Sie, was heute anders ist.",
    kind: "Antwort der Stadt",
    kinds: {
      accepted: { label: "Angenommen", help: "Die Stadt macht es." },
      partly: { label: "Teilweise angenommen", help: "Die Stadt macht einen Teil davon." },
      rejected: { label: "Abgelehnt", help: "Die Stadt macht es nicht." },
      "outside-competence": {
        label: "Nicht Sache der Stadt",
        help: "Die Stadt kann das nicht entscheiden.",
      },
    },
    reason: "Warum, wer was macht und bis wann",
    textHelp: "Was Sie schreiben, können alle lesen.",
    source: "Wo der Beschluss steht",
    text: "Was getan wurde",
    evidence: "Wo man es sehen kann",
    evidenceHelp: "Eine Adresse oder der Name eines Dokuments.",
    next: "Wie es weitergeht",
    nextInText: (next: string): string => `Weiter: ${next}`,
    language: "Sprache, in der Sie schreiben",
    send: "Antwort senden",
    saveDraft: "Für später speichern",
    forever:
      "Was Sie senden, ist öffentlich und bleibt stehen. Fehler berichtigt eine weitere Antwort.",
    savedAt: (when: string): string => `Gespeichert, nicht gesendet: ${when}`,
    saving: "Wird gespeichert …",
    notSaved: "Noch nicht gespeichert. Prüfen Sie Ihre Verbindung.",
    draftBack: (when: string): string =>
      `Sie haben am ${when} begonnen. Es steht da, wie Sie es verlassen haben.`,
    passOn: "An jemanden aus dem Kollegium weitergeben",
    passOnHelp:
      "Die Person bekommt es mit ihrer nächsten E-Mail, und es verschwindet von Ihrer Liste. Eine hier unbekannte Adresse muss enden wie Ihre.",
    colleague: "Jemand aus der Abteilung",
    email: "Oder eine E-Mail-Adresse",
    passOnNote: "Ein Wort dazu",
    passOnSend: "Weitergeben",
    giveBack: "Das gehört nicht zu mir",
    giveBackHelp: "Es geht zurück an die Koordination, die jemand anderen sucht.",
    giveBackReason: "Warum, und wer es wissen könnte",
    giveBackSend: "Zurückgeben",
    meanwhileTitle: "Jemand hat geantwortet, während Sie schrieben",
    meanwhile:
      "Diese Antwort steht oben als letzte. Ihr Text steht noch in den Feldern. Senden Sie ihn, wenn etwas fehlt.",
    back: "Alles, was Sie gefragt werden",
  },

  done: {
    replied: "Ihre Antwort steht im öffentlichen Protokoll",
    repliedLead:
      "Ab jetzt können alle sie lesen. Der Beirat liest sie, bevor er beurteilt, was aus seiner Empfehlung wurde.",
    repliedMeasure: "Ab jetzt können alle sie lesen, neben der Maßnahme.",
    handedOver: "Es ist weitergegeben",
    handedOverLead:
      "Die Person bekommt es mit ihrer nächsten E-Mail. Für Sie ist nichts mehr zu tun.",
    givenBack: "Es liegt wieder bei der Koordination",
    givenBackLead: "Sie sucht jemand anderen. Sie werden dazu nicht mehr gefragt.",
    allHandedOver: (count: number): string => `${fragen(count)} weitergegeben`,
    revoked: "Ihre Links sind gesperrt",
    revokedLead:
      "Keine E-Mail, die Sie bekommen haben, öffnet jetzt noch etwas. Die nächste bringt einen neuen Link.",
    away: "Die Vertretung ist eingetragen",
    awayEnded: "Die Vertretung ist beendet",
    saved: "Für später gespeichert. Es ist noch nicht gesendet.",
    see: "Öffentlich ansehen",
    none: "Sonst ist für Sie nichts offen.",
  },

  closed: {
    title: "Das ist beantwortet",
    lead: (name: string, date: string): string => `${name} hat am ${date} geantwortet.`,
    leadUnnamed: (date: string): string => `Am ${date} kam eine Antwort.`,
    withdrawn: (date: string): string => `Die Koordination hat die Frage am ${date} zurückgezogen.`,
    yours:
      "Was Sie geschrieben haben, wurde nicht gesendet. Hier ist es, damit nichts verloren geht:",
    notYours: "Das steht nicht auf Ihrer Liste",
    notYoursLead: "Danach ist jemand anderer gefragt, oder niemand mehr.",
  },

  why: {
    title: "Warum bekomme ich das?",
    lead: "Weil jemand wissen muss, was nur Sie und Ihre Abteilung wissen.",
    parts: (escalateAfter: number): readonly string[] => [
      "Ein Beirat oder ein Plan verlangt etwas von der Stadt. Die Koordination sieht nach, welche Abteilung es betrifft, und fragt dort eine Person.",
      "Sie bekommen höchstens eine E-Mail in der Woche und keine, wenn für Sie nichts offen ist.",
      `${tage(escalateAfter)} nach der Frist erfährt es die Abteilungsleitung. Dann zeigt die öffentliche Seite, dass die Antwort fehlt. Dort stehen die Abteilung und die Tage, nie eine Person.`,
      "Sie können eine Frage weitergeben, zurückgeben oder sagen, wer Sie vertritt. Ist nichts mehr bei Ihnen, hören die E-Mails von selbst auf.",
      "Ihren Namen haben wir, um Ihnen schreiben zu können und damit niemand die eigene Arbeit beurteilt. Er steht in keiner öffentlichen Datei.",
    ],
    yours: "Was jetzt bei Ihnen liegt, und warum",
    nothing: "Jetzt liegt nichts bei Ihnen.",
    askedBy: (name: string, date: string): string => `${name} hat am ${date} gefragt`,
    askedOn: (date: string): string => `Gefragt am ${date}`,
  },

  work: {
    title: "Anfragen",
    lead: (open: number, late: number): string =>
      open === 0
        ? "Jetzt wird niemand etwas gefragt."
        : `${open === 1 ? "Eine Antwort ist offen." : `${open} Antworten sind offen.`} ${verspätet(late)}`,
    back: (count: number): string =>
      count === 1 ? "Eine Frage kam zu Ihnen zurück" : `${count} Fragen kamen zu Ihnen zurück`,
    backHelp: "Finden Sie jemand anderen, oder ziehen Sie die Frage zurück.",
    byDepartment: "Unbeantwortet, nach Abteilung",
    caption: (department: string, count: number): string => `${department}: ${fragen(count)}`,
    what: "Was",
    who: "Wer",
    when: "Wann",
    nobody: "niemand",
    awayNow: (name: string): string => `abwesend, ${name} vertritt`,
    escalated: (date: string): string => `Leitung weiß es seit ${date}`,
    notTold: "Noch keine E-Mail",
    refusedLetter: "Die E-Mail war nicht zustellbar",
    change: "Weitergeben oder zurückziehen",
    withdraw: "Zurückziehen",
    withdrawReason: "Warum",
    arrange: "Fragen und regeln",
    departments: "Abteilungen und wer dort arbeitet",
    ask: "Um eine Antwort bitten",
    askAll: "Alle Zuständigen auf einmal fragen",
    askAllHelp:
      "Alle, die für etwas Offenes zuständig sind, werden gefragt, sofern sie es nicht schon sind. Jede Person bekommt eine E-Mail.",
    kind: "Worum es geht",
    kinds: {
      answer: "Antwort der Stadt auf eine Empfehlung",
      progress: "Was für eine Empfehlung getan wurde",
      measure: "Was bei einer Maßnahme getan wurde",
    },
    about: "Nummer der Empfehlung oder Maßnahme",
    aboutHelp: "Etwa YORK-2027-01.",
    among: "Jahr des Berichts oder Nummer des Plans",
    amongHelp: "Etwa 2027.",
    department: "Abteilung",
    departmentHelp: "Bleibt das Feld leer, fragen wir die zuständige.",
    person: "Person",
    personHelp:
      "Bleibt das Feld leer, fragen wir die erste Person der Abteilung, die sie nicht leitet.",
    dueOn: "Antwort bis",
    question: "Ihre Frage in eigenen Worten",
    questionHelp: "Bleibt das Feld leer, fragen wir wie immer.",
    send: "Fragen",
    sendAll: "Alle fragen",
    asked: (reference: string): string => `Gefragt. Die Anfrage hat die Nummer ${reference}.`,
    askedAll: (count: number, before: number): string =>
      `${count === 0 ? "Es ist keine neue Anfrage" : count === 1 ? "Eine Anfrage ist" : `${count} Anfragen sind`} gestellt.${before === 0 ? "" : ` ${before} gab es schon.`}`,
    notAsked: "Nicht gefragt",
    notAskedBecause: {
      "no-owner": "keine Abteilung ist zuständig",
      "nobody-there": "in der Abteilung arbeitet niemand",
      judges: "wer dort arbeitet, beurteilt sie",
    },
    withdrawn: "Die Anfrage ist zurückgezogen.",
    handedOver: (count: number): string => `${fragen(count)} weitergegeben.`,
    leaving: "Jemand geht oder ist abwesend",
    leavingHelp:
      "Geben Sie alles, was jemand gefragt wird, an jemand anderen weiter, oder sagen Sie, wer vertritt.",
    leavingWho: "Wer",
    leavingTo: "Wer übernimmt",
    leavingSend: "Alles weitergeben",
    substituteSend: "Vertretung eintragen",
    rhythm: "Wann die E-Mails hinausgehen",
    rhythmNow: (weekday: string, hour: number, days: number): string =>
      `Jeden ${weekday} ab ${hour} Uhr. Leitungen erfahren es ${tage(days)} nach der Frist.`,
    weekday: "Tag",
    weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"],
    hour: "Ab dieser Stunde",
    escalateAfter: "Die Leitung nach so vielen Tagen verständigen",
    rhythmSend: "Speichern",
    rhythmSet: "So gehen die E-Mails hinaus.",
    answered: "Zuletzt beantwortet",
    empty: "Niemand wird etwas gefragt. Fragen Sie jemanden, dann steht es hier bis zur Antwort.",
    ways: {
      link: "mit dem Link aus der E-Mail",
      "signed-in": "angemeldet",
      workbook: "mit der Tabelle",
      elsewhere: "auf der eigenen Seite",
    },
  },

  workbook: {
    title: "Die Fragen als Tabelle",
    lead: "Laden Sie die offenen Fragen dieses Jahres herunter, füllen Sie sie aus und laden Sie sie wieder hoch. Nichts wird gespeichert, bevor Sie gesehen haben, was.",
    download: "Fragen herunterladen",
    upload: "Ausgefüllte Datei hochladen",
    file: "Tabelle (.xlsx)",
    preview: "Ansehen",
    sheet: "Fragen",
    instructionsSheet: "So füllen Sie aus",
    instructions: [
      "Füllen Sie nur die weißen Spalten aus. Lassen Sie eine Zeile leer, wenn es nichts zu sagen gibt.",
      "Ändern Sie die grauen Spalten nicht: An ihnen finden wir die Frage wieder.",
      "Bei der Antwort auf eine Empfehlung wählen Sie aus der Liste in der Zelle: Angenommen, Teilweise angenommen, Abgelehnt, Nicht Sache der Stadt.",
      "Was Sie schreiben, können alle lesen, sobald die Datei hochgeladen ist.",
      "Formeln werden nicht berechnet: Schreiben Sie Text.",
    ],
    columns: {
      reference: "Anfrage",
      about: "Nummer",
      title: "Worum es geht",
      question: "Frage",
      last: "Letzte Antwort",
      due: "Frist",
      kind: "Antwort",
      text: "Was getan wurde, oder warum",
      evidence: "Nachweis",
      next: "Wie es weitergeht",
      seen: "Stand (nicht ändern)",
    },
    row: (row: number): string => `Zeile ${row}: `,
    problems: {
      "not-a-workbook": () => "Das ist keine Tabelle im Format .xlsx.",
      "too-large": () => "Die Datei ist zu groß, um eine von uns zu sein.",
      "no-sheet": () => "Das Blatt mit den Fragen fehlt. Laden Sie die Datei neu herunter.",
      "missing-column": ({ found }) => `Die Spalte „${found}“ fehlt.`,
      "unknown-request": ({ found }) => `Es gibt keine Anfrage ${found}.`,
      "not-yours": ({ found }) => `Die Anfrage ${found} gehört nicht Ihnen.`,
      closed: ({ found }) => `Die Anfrage ${found} ist beantwortet oder zurückgezogen.`,
      twice: ({ found }) => `Die Anfrage ${found} steht schon in einer früheren Zeile.`,
      "unknown-kind": ({ found }) =>
        `„${found}“ ist keine Antwort. Wählen Sie aus der Liste in der Zelle, zum Beispiel Teilweise angenommen.`,
      "no-text": () => "Schreiben Sie, was getan wurde, oder warum.",
      "kind-not-asked": () => "Hier wird keine Antwort verlangt. Leeren Sie die Spalte.",
      "too-long": ({ found }) => `Der Text ist länger als ${found} Zeichen.`,
      "said-meanwhile": () =>
        "Jemand hat geantwortet, seit die Datei heruntergeladen wurde. Lesen Sie es, und laden Sie die Datei neu herunter.",
      "row-refused": ({ found }) => `Die Zeile wurde nicht angenommen: ${found}.`,
    },
    found: (good: number, wrong: number, empty: number): string =>
      `${good === 1 ? "1 Antwort kann" : `${good} Antworten können`} gespeichert werden. ${wrong === 0 ? "Nichts ist falsch." : wrong === 1 ? "1 Zeile ist falsch." : `${wrong} Zeilen sind falsch.`}${empty === 0 ? "" : ` ${empty === 1 ? "1 Zeile ist leer und wird" : `${empty} Zeilen sind leer und werden`} übergangen.`}`,
    nothing: "Keine Zeile ist ausgefüllt.",
    previewCaption: "Was gespeichert wird",
    problemsTitle: "Was falsch ist",
    notRead: "Die Datei ließ sich nicht als eine von unseren lesen.",
    nothingStored: "Noch ist nichts gespeichert.",
    storeAll: (count: number): string =>
      `${count === 1 ? "Eine Antwort" : `${count} Antworten`} speichern`,
    storeGood: (count: number): string =>
      count === 1
        ? "Die eine richtige Antwort speichern"
        : `Die ${count} richtigen Antworten speichern`,
    stored: (count: number): string =>
      count === 1 ? "1 Antwort ist gespeichert." : `${count} Antworten sind gespeichert.`,
    again: "Datei neu wählen",
  },

  calendar: {
    name: (city: string): string => `Antworten für ${city}`,
    event: (title: string): string => `Antworten: ${title}`,
    description: (question: string, address: string): string =>
      `${question}\nÖffnen Sie den Link in der letzten E-Mail, oder melden Sie sich an: ${address}`,
  },

  refusals: {
    ...evidenceTexts("de").fileRefusals,
    "not-permitted": "Das dürfen Sie nicht.",
    "unknown-kind": "Wählen Sie eine Möglichkeit",
    "past-due": "Wählen Sie einen Tag, der noch kommt",
    "no-subject": "Schreiben Sie die Nummer",
    "unknown-subject": "Unter dieser Nummer ist nichts offen",
    "not-open": "Dazu ist nichts mehr zu sagen",
    "no-owner": "Keine Abteilung ist zuständig: Wählen Sie eine",
    "unknown-department": "Wählen Sie eine der Abteilungen der Stadt",
    "nobody-there": "In dieser Abteilung arbeitet noch niemand",
    "not-there": "Wählen Sie jemanden, der in der Abteilung arbeitet",
    judges: "Wer beurteilt, was die Stadt tut, kann nicht danach gefragt werden",
    "asked-already": "Dazu wird schon jemand gefragt",
    "too-long": "Kürzen Sie den Text",
    "unknown-request": "Diese Anfrage gibt es nicht",
    closed: "Das ist beantwortet oder zurückgezogen",
    "no-reason": "Schreiben Sie, warum",
    "no-email": "Schreiben Sie eine Adresse wie name@stadt.at",
    "unknown-person": "Wählen Sie eine Person",
    "foreign-address":
      "Die Adresse muss enden wie Ihre. Geben Sie die Frage stattdessen an die Koordination zurück",
    "same-person": "Wählen Sie jemand anderen",
    "wrong-days": "Der letzte Tag darf nicht vergangen sein und nicht vor dem ersten liegen",
    "not-yours": "Das steht nicht mehr auf Ihrer Liste",
    "no-text": "Schreiben Sie, was getan wurde",
    "said-meanwhile": "Jemand hat geantwortet, während Sie schrieben",
    "not-begun": "Das hat noch nicht begonnen. Antworten Sie, sobald es läuft",
    "not-your-measure":
      "Sie sind nicht in der Abteilung eingetragen, die für die Maßnahme zuständig ist. Bitten Sie die Koordination darum",
    "text-too-long": "Kürzen Sie den Text",
    "bad-rhythm": "Wählen Sie einen Arbeitstag, eine Stunde von 6 bis 17 und 1 bis 180 Tage",
    "bad-date": "Schreiben Sie das Datum mit Tag, Monat und Jahr",
    "no-file": "Wählen Sie eine Datei",
    "unknown-substitution": "Das ist schon beendet",
  },
  desk: {
    reply: (title: string): string => `Antworten: ${title}`,
    replyMany: (count: number): string => `${count} Fragen beantworten`,
    replyWhy: "Sie sind gefragt.",
    replyWhyMany: (title: string): string => `Zuerst: ${title}`,
    place: (title: string): string => `Jemand anderen fragen: ${title}`,
    placeMany: (count: number): string => `Für ${count} Fragen jemand anderen finden`,
    placeWhy: "Wer gefragt war, hat sie an Sie zurückgegeben.",
  },
} satisfies RequestTexts;

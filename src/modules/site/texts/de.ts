/** Was die öffentlichen Seiten sagen, auf Deutsch. */
import type { SiteTexts, StateCounts } from "./en.ts";

const NUMBERS = [
  "keine",
  "eine",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
];
const number = (count: number): string => NUMBERS[count] ?? String(count);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const list = new Intl.ListFormat("de-AT", { type: "conjunction" });

const CLAUSES = {
  done: "umgesetzt",
  underWay: "in Arbeit",
  late: "überfällig",
  unanswered: "ohne bekannte Antwort",
  declined: "abgelehnt",
  closed: "beendet",
} as const;
const STATES = ["done", "underWay", "late", "unanswered", "declined", "closed"] as const;

function promises(counts: StateCounts): string {
  const there = STATES.filter((state) => counts[state] > 0);
  const total = there.reduce((sum, state) => sum + counts[state], 0);
  const [only] = there;
  if (only === undefined) return "";
  if (total === 1) {
    return only === "unanswered"
      ? "Eine Empfehlung. Eine Antwort darauf ist nicht bekannt."
      : `Eine Empfehlung. Sie ist ${CLAUSES[only]}.`;
  }
  if (there.length === 1) {
    if (only === "unanswered") {
      return `Auf keine der ${number(total)} Empfehlungen ist eine Antwort bekannt.`;
    }
    const whole = total === 2 ? "Beide" : `Alle ${number(total)}`;
    return `${whole} Empfehlungen sind ${CLAUSES[only]}.`;
  }
  const clauses = there.map((state) => `${number(counts[state])} ${CLAUSES[state]}`);
  const verb = counts[there[0] ?? "done"] === 1 ? "ist" : "sind";
  return `Von ${number(total)} Empfehlungen ${verb} ${list.format(clauses)}.`;
}

export const de = {
  promises,
  states: {
    done: "umgesetzt",
    underWay: "in Arbeit",
    late: "überfällig",
    unanswered: "ohne bekannte Antwort",
    declined: "abgelehnt",
    closed: "beendet",
  },
  stateMeanings: {
    done: "Wer die Empfehlung gegeben hat, hält sie für vollständig umgesetzt.",
    underWay:
      "Die Stadt hat sie ganz oder teilweise angenommen oder gesagt, was sie getan hat. Oder sie gilt als teilweise umgesetzt.",
    late: "Die Frist für die Antwort der Stadt ist abgelaufen.",
    unanswered:
      "Wir kennen keine Antwort der Stadt. Das muss nicht heißen, dass nichts geschehen ist.",
    declined: "Die Stadt hat Nein gesagt, oder dass andere darüber entscheiden.",
    closed: "Wer die Empfehlung gegeben hat, hat sie beendet: Sie ist überholt oder zurückgezogen.",
  },
  onThisSubject: "die Nachverfolgung selbst",
  download: "Als Datei herunterladen (CSV)",
  demonstrationText: "Text der Demonstration: unsere Worte, nicht die der Stadt.",
  source: "Quelle",
  searchSite: "Website durchsuchen",

  front: {
    noDeclaration: "Hier ist noch keine Erklärung eingetragen.",
    stateTitle: "Was wurde versprochen, und was ist geschehen?",
    stateLabel: "Empfehlungen nach ihrem Stand",
    asked: (body) => `Empfohlen von: ${body}.`,
    noRecommendations: (city) =>
      `Hier sind keine Empfehlungen an ${city} eingetragen. Ob das Versprechen gehalten wird, lässt sich auf dieser Website deshalb nicht erkennen.`,
    allRecommendations: "Alle Empfehlungen",
    knowTitle: (count) =>
      count === 1
        ? "Eines, das man wissen sollte"
        : count < 6
          ? `${capital(number(count))} Dinge, die man wissen sollte`
          : "Was man wissen sollte",
    noFigures: "Es sind noch keine Zahlen freigegeben.",
    allFigures: "Alle Zahlen",
    rightsTitle: "Die Rechte",
    noRights: "Es sind noch keine Rechte ausgewählt.",
    noRecommendationsOnRight: "Keine Empfehlung zu diesem Recht.",
    roadTitle: "Der Weg bis heute",
    wholeRoad: (count) => `Der ganze Weg: ${count} Schritte`,
    stepsBetween: (count) =>
      count === 1 ? "Ein Schritt dazwischen" : `${capital(number(count))} Schritte dazwischen`,
    reportTitle: "Der jüngste Bericht",
    noReport: (city) => `Von ${city} gibt es hier noch keinen Menschenrechtsbericht.`,
    readReport: "Bericht lesen",
    pdf: "PDF",
    data: "Daten",
    published: (date) => `Veröffentlicht: ${date}`,
    allReports: "Alle Berichte",
  },

  rights: {
    title: "Rechte",
    lead: (city) => `Woran ${city} als Stadt der Menschenrechte arbeitet, und wie es darum steht.`,
    none: "Es sind noch keine Rechte ausgewählt",
    noneHelp: "Die Koordination beschreibt sie; dann stehen sie hier mit ihren Zahlen.",
  },

  right: {
    kicker: "Recht",
    asksTitle: (city) => `Was es von ${city} verlangt`,
    articles: (count) => (count === 1 ? "Der Artikel dahinter" : `Die ${count} Artikel dahinter`),
    articlesNote:
      "Die Kurztitel sind unsere eigenen Worte und nicht mit den amtlichen Texten verglichen.",
    article: (instrument, article) => `${instrument}, Artikel ${article}`,
    standsTitle: "Wie es steht",
    noIndicators: "Zu diesem Recht gibt es noch keine Zahlen",
    noIndicatorsHelp: "Ohne Zahlen sieht niemand, ob es besser oder schlechter wird.",
    groups: "Die Gruppen hinter dem Durchschnitt",
    groupsLabel: (name) => `${name}, nach Gruppen`,
    noGroups:
      "Keine dieser Zahlen ist nach Gruppen aufgeteilt. Wie groß die Unterschiede sind, wissen wir nicht.",
    promisedTitle: "Was versprochen ist, und was getan wird",
    commitments: "Wozu sich die Stadt selbst verpflichtet hat",
    noCommitments: "Die Erklärung enthält keine Verpflichtung eigens zu diesem Recht.",
    recommendations: "Empfehlungen",
    noRecommendations: "Zu diesem Recht ist hier keine Empfehlung eingetragen.",
    responsibleTitle: "Wer verantwortlich ist",
    asked: "Soll handeln",
    asks: "Fordert dazu auf",
    keepsFigures: "Führt die Zahlen",
    nobodyAsked: "Niemand ist namentlich aufgefordert",
    unknownTitle: "Was wir nicht wissen",
    oldFigure: (name, period) => `${name}: Die jüngste Zahl ist von ${period}.`,
    noFigure: (name) => `${name}: Es ist keine Zahl freigegeben.`,
    noAnswer: (reference) => `${reference}: Eine Antwort der Stadt ist nicht bekannt.`,
    notJudged: (reference) => `${reference}: Noch hat sie niemand beurteilt.`,
    doesNotShow: "Was die Zahlen nicht zeigen",
  },

  thread: {
    label: "Vom Versprechen zum Beleg",
    right: "Recht",
    challenge: "Herausforderung",
    figure: "Zahl",
    recommendation: "Empfehlung",
    answer: "Antwort",
    measure: "Maßnahme",
    evidence: "Nachweis",
    verdict: "Urteil",
    challengeIn: (year) => `Im Bericht ${year}`,
    noChallenge: "In keinem Bericht beschrieben",
    figures: (count) => (count === 1 ? "Ein Indikator" : `${capital(number(count))} Indikatoren`),
    noFigure: "Keine Zahl freigegeben",
    recommendations: (count) => `${capital(number(count))} gegeben`,
    noRecommendation: "Keine eingetragen",
    answers: (answered, total) =>
      total === 1 ? "Beantwortet" : `${capital(number(answered))} von ${number(total)} beantwortet`,
    noAnswer: "Keine Antwort bekannt",
    measures: (count) =>
      count === 1 ? "Ein Schritt ist gemeldet" : `${capital(number(count))} Schritte sind gemeldet`,
    noMeasure: "Nichts gemeldet",
    evidences: (count) => (count === 1 ? "Eine Quelle" : `${capital(number(count))} Quellen`),
    noEvidence: "Keiner vorgelegt",
    verdicts: (judged, total) =>
      total === 1 ? "Beurteilt" : `${capital(number(judged))} von ${number(total)} beurteilt`,
    noVerdict: "Noch nicht beurteilt",
    nothingToAnswer: "Noch nichts zu beantworten",
    nothingToJudge: "Noch nichts zu beurteilen",
    stillUnanswered: (count) =>
      count === 1
        ? "zu einer ist keine Antwort bekannt"
        : `zu ${number(count)} ist keine Antwort bekannt`,
    late: (count) => (count === 1 ? "eine ist überfällig" : `${number(count)} sind überfällig`),
  },

  indicators: {
    title: "Zahlen",
    lead: (count) =>
      count === 1
        ? "Ein Indikator, mit Quelle und dem, was er nicht zeigt."
        : `${count} Indikatoren, jeder mit Quellen und dem, was er nicht zeigt.`,
    none: "Es sind noch keine Zahlen freigegeben",
    noneHelp: "Zahlen stehen hier, sobald die Koordination sie freigegeben hat.",
    downloadAll: "Alle Zahlen als Datei (CSV)",
    aboutRight: "Über dieses Recht",
    aboutFollowUp: "Über die Nachverfolgung selbst",
    jump: "Rechte auf dieser Seite",
  },

  indicator: {
    kicker: "Zahl",
    chartTitle: "Die Zahlen",
    tables: "Alle Zahlen als Tabelle",
    others: "Die Reihen einzeln",
    othersNote:
      "Jede Linie hat ihre eigene Quelle, Definition oder ihren eigenen Ort. Keine Linie verbindet zwei davon, denn sie messen nicht dasselbe.",
    breaksTitle: "Reihen, die sich nicht vergleichen lassen",
    breaksNote: (count) =>
      count === 1
        ? "Es gibt eine weitere Reihe zum selben Thema. Sie setzt die obige nicht fort."
        : `Es gibt ${number(count)} weitere Reihen zum selben Thema. Sie setzen weder die obige noch einander fort.`,
    doesNotShowTitle: "Was das nicht zeigt",
    madeTitle: "Wie die Zahl entsteht",
    type: "Art des Indikators",
    types: {
      structural: "Struktur: Regeln und Einrichtungen",
      process: "Prozess: was getan wird",
      outcome: "Ergebnis: wie es den Menschen geht",
    },
    direction: "Was besser ist",
    directions: {
      up: "mehr ist besser",
      down: "weniger ist besser",
      none: "weder mehr noch weniger ist an sich besser",
      ambiguous: "ein Anstieg kann gut oder schlecht sein",
    },
    dataOwner: "Geführt von",
    calculation: "Berechnung",
    definition: "Definition",
    notCalculated: "Übernommen, wie die Quelle es druckt. Es ist nichts berechnet.",
    download: "Herunterladen und zitieren",
    cite: (city, name) => `${city}: ${name}. Rosario.`,
    readOn: (date) => `(gelesen am ${date}).`,
    citeLabel: "So zitieren Sie die Seite",
    threadTitle: "Vom Versprechen zum Beleg",
    recommendationsTitle: "Empfehlungen zum selben Recht",
  },

  recommendations: {
    title: "Empfehlungen",
    filter: "Zeigen",
    all: (count) => `alle (${count})`,
    byState: "Nach Stand",
    byRight: "Nach Recht",
    anyRight: "alle Rechte",
    none: "Hier sind keine Empfehlungen eingetragen",
    noneHelp: (city) =>
      `Gibt ein Gremium Empfehlungen an ${city}, stehen sie hier, mit der Antwort der Stadt und dem Urteil des Gremiums.`,
    noneMatch: "Keine Empfehlung passt dazu",
    noneMatchHelp: "Wählen Sie einen anderen Stand oder ein anderes Recht.",
    showAll: "Alle Empfehlungen zeigen",
    words: "Was die Wörter bedeuten",
    edition: (year) => `Bericht ${year}`,
    askedOf: (name) => `An: ${name}`,
  },

  recommendation: {
    kicker: (edition) => `Empfehlung im Bericht ${edition}`,
    paraphrased: "In unseren Worten, nicht in denen des Gremiums, das sie gegeben hat.",
    paraphrasedMark: "in unseren Worten",
    asks: "Wer fordert",
    asked: "An wen",
    adopted: "Gegeben",
    due: "Antwort fällig",
    noDeadline: "Es wurde keine Frist gesetzt",
    right: "Recht",
    source: "Quelle",
    voicesTitle: "Zwei Stimmen",
    figuresTitle: "Zahlen zu diesem Recht",
    noFigures: "Zu diesem Recht gibt es noch keine Zahlen.",
    articles: (count) => (count === 1 ? "Der Artikel dahinter" : `Die ${count} Artikel dahinter`),
    proofTitle: "Beleg im Protokoll",
    proofLead: (count) =>
      count === 1
        ? "Ein Eintrag im öffentlichen Protokoll betrifft diese Empfehlung."
        : `${capital(number(count))} Einträge im öffentlichen Protokoll betreffen diese Empfehlung.`,
    noProof: "Das öffentliche Protokoll enthält keinen Eintrag zu dieser Empfehlung.",
    columns: { position: "Eintrag", at: "Eingetragen", what: "Was" },
  },

  record: {
    title: "Öffentliches Protokoll",
    lead: "Alles, worauf sich die Öffentlichkeit verlassen können soll, ist hier eingetragen. Einträge kommen hinzu; sie werden nie geändert und nie entfernt.",
    size: (count) => (count === 1 ? "Ein Eintrag" : `${count} Einträge`),
    root: "Prüfsumme des ganzen Protokolls",
    none: "Das Protokoll ist leer",
    noneHelp: "Der erste Eintrag entsteht, wenn die Stadt hier angelegt wird.",
    entry: (position) => `Eintrag ${position}`,
    entries: "Einträge, die neuesten zuerst",
    older: "Ältere Einträge",
    newest: "Zurück zu den neuesten",
    by: (role) => `durch ${role}`,
    damaged: "Dieser Eintrag ist beschädigt. Sein Text ist nicht lesbar.",
    howTitle: "So können Sie es prüfen",
    how: [
      "Der Text jedes Eintrags hat eine Prüfsumme: SHA-256 über ein Nullbyte und den Text. Die Prüfsummen werden paarweise zu einem Baum verbunden (RFC 6962); seine Spitze ist die Prüfsumme des ganzen Protokolls.",
      "Ändert sich ein Buchstabe in einem Eintrag, ändert sich die Prüfsumme an der Spitze. Notieren Sie sie heute, und Sie können später zeigen, ob etwas von früher umgeschrieben wurde.",
      "Das Protokoll enthält keine Namen und keine Texte, nur Daten, Codes und Prüfsummen von Texten.",
    ],
    howCommand: "Wer die Website betreibt, prüft alles mit",
    howAnybody:
      "Alle anderen können es allein anhand der öffentlichen Dateien prüfen oder bezeugen, mit jedem Programm, das C2SP tlog-tiles liest, zum Beispiel",
    checkpoint: "Der signierte Stand des Protokolls (Prüfpunkt)",
    policy: "Die Schlüssel, mit denen signiert wird (Policy)",
    proofFile: "Dieser Beleg als Datei, zum Aufbewahren und zum Prüfen ohne Netz (tlog-proof)",
    file: "Das Protokoll als Datei (JSON)",
    about: "Betrifft",
    fingerprint: "Prüfsumme dieses Eintrags",
    text: "Der Text des Eintrags",
    path: "Der Weg zur Spitze",
    pathNote:
      "Verbinden Sie die Prüfsumme des Eintrags der Reihe nach mit diesen, und Sie erhalten die an der Spitze. Die Nummer des Eintrags sagt, was links und was rechts steht (RFC 9162, 2.1.3).",
    noPath: "Der Eintrag ist das ganze Protokoll: Seine Prüfsumme ist die an der Spitze.",
    holds: "Beim Erstellen dieser Seite geprüft: Der Eintrag steht im Protokoll.",
    broken:
      "Beim Erstellen dieser Seite geprüft: Der Eintrag passt nicht ins Protokoll. Jemand hat ihn geändert.",
    recordedAt: "Eingetragen",
    recordedBy: "Durch",
    roles: {
      editor: "die Redaktion",
      "body-member": "ein Mitglied des Gremiums",
      "case-worker": "die Fallbearbeitung",
      "key-holder": "eine Schlüssel verwahrende Person",
      statistician: "die Statistik",
      coordinator: "die Koordination der Stadt",
      "body-secretary": "das Sekretariat des Gremiums",
      contributor: "eine beitragende Stelle",
      reader: "eine lesende Person",
      host: "den Betreiber der Website",
      signatory: "jemanden, der unterschrieben hat",
    },
    types: {
      "city.founded": "Die Stadt wurde hier angelegt",
      "city.addressed": "Die Stadt bekam eine eigene Adresse oder gab sie auf",
      "city.described": "Das Profil der Stadt wurde geändert",
      "declaration.adopted": "Die Erklärung wurde eingetragen",
      "event.recorded": "Ein Schritt auf dem Weg wurde eingetragen",
      "charter.adopted": "Eine Charta, an die die Stadt gebunden ist, wurde eingetragen",
      "charter.withdrawn": "Die Stadt trat aus einer Charta aus",
      "background.told": "Die Stadt erzählte den Hintergrund",
      "commitment.assigned": "Für eine Verpflichtung wurde jemand zuständig",
      "commitment.scheduled": "Eine Verpflichtung bekam eine Frist oder eine neue",
      "commitment.reported": "Die Stadt sagte, was aus einer Verpflichtung wurde",
      "signatory.signed": "Jemand hat die Erklärung unterschrieben",
      "signatory.withdrawn": "Jemand hat eine Unterschrift zurückgezogen",
      "signatory.removed": "Eine Unterschrift wurde von der Liste genommen",
      "role.given": "Jemand bekam eine Rolle",
      "role.proposed": "Eine Rolle, für die es zwei braucht, wurde vorgeschlagen",
      "role.confirmed": "Eine zweite Person bestätigte eine Rolle",
      "role.declined": "Eine vorgeschlagene Rolle wurde abgelehnt",
      "role.ended": "Eine Rolle endete",
      "right.defined": "Ein Recht wurde beschrieben",
      "indicator.defined": "Ein Indikator wurde festgelegt",
      "figures.recorded": "Zahlen wurden eingetragen",
      "figures.released": "Zahlen wurden freigegeben",
      "dataset.defined": "Ein Datensatz wurde festgelegt",
      "dataset.imported": "In einen Datensatz wurden Zahlen eingelesen, noch nicht öffentlich",
      "dataset.released": "Ein Datensatz wurde freigegeben",
      "area-map.defined": "Eine Karte von Gebieten wurde festgelegt",
      "dataset.drawn": "Ein Datensatz wurde einer Karte zugeordnet oder von ihr gelöst",
      "dataset.import-taken-back": "Eine Einlesung in einen Datensatz wurde zurückgenommen",
      "recommendation.adopted": "Eine Empfehlung wurde gegeben",
      "recommendation.answered": "Die Stadt antwortete auf eine Empfehlung",
      "department.founded": "Eine Abteilung wurde angelegt",
      "department.renamed": "Eine Abteilung heißt jetzt anders",
      "department.staffed": "Jemand kam in eine Abteilung, leitet sie oder ging",
      "request.asked": "Eine Abteilung wurde gefragt",
      "request.handed-over": "Eine Anfrage ging an jemand anderen",
      "request.replied": "Eine Anfrage wurde beantwortet",
      "request.withdrawn": "Eine Anfrage wurde zurückgezogen",
      "request.escalated": "Eine Abteilungsleitung erfuhr von einer überfälligen Antwort",
      "plan.adopted": "Ein Plan wurde beschlossen",
      "plan.revised": "Ein Schritt in der Entstehung eines Plans wurde festgehalten",
      "measure.added": "Eine Maßnahme kam in einen Plan",
      "measure.assigned": "Eine Maßnahme wurde einer Abteilung gegeben",
      "measure.linked": "Eine Maßnahme wurde mit dem verbunden, dem sie dient",
      "measure.reported": "Die Stadt hat gemeldet, was zu einer Maßnahme getan wurde",
      "measure.ended": "Eine Maßnahme wurde beendet oder geht doch weiter",
      "measure.evaluated": "Eine Maßnahme wurde beurteilt",
      "milestone.set": "Ein Meilenstein wurde gesetzt",
      "milestone.moved": "Ein Meilenstein wurde verschoben",
      "milestone.reached": "Ein Meilenstein wurde erreicht",
      "budget.recorded": "Geld für eine Maßnahme wurde eingetragen",
      "grant.recorded": "Eine Förderung wurde eingetragen",
      "person.erased": "Eine Person wurde gelöscht",
      "sign-in.link-made": "Am Terminal entstand ein Link zur Anmeldung",
      "person.unlinked": "Was jemanden mit dem Protokoll verband, wurde vergessen",
      "follow-through.commented": "Die Stadt hat die Nachverfolgung kommentiert",
      "recommendation.assessed": "Eine Empfehlung wurde beurteilt",
      "recommendation.carried-over": "Eine Empfehlung wurde weitergeführt",
      "recommendation.revised": "Eine Empfehlung wurde neu gefasst",
      "recommendation.assigned": "Eine Empfehlung bekam ihre Abteilung",
      "recommendation.closed": "Eine Empfehlung wurde beendet oder wieder aufgenommen",
      "deadline.moved": "Eine Frist wurde verschoben",
      "verdict-scale.set": "Der Beirat legte seine Skala der Urteile fest",
      "evaluation.adopted": "Die Beurteilung eines Berichts wurde beschlossen",
      "evidence.published": "Eine Datei wurde als Nachweis veröffentlicht",
      "evidence.withdrawn": "Eine Datei, die etwas nachwies, wurde zurückgezogen",
      "decision-check.begun":
        "Eine Abteilung begann, in einem Geschäftsstück die Menschenrechte zu prüfen",
      "decision-check.finished": "In einem Geschäftsstück wurden die Menschenrechte geprüft",
      "decision-check.decided": "Der Beschluss zu einem geprüften Geschäftsstück wurde eingetragen",
      "decision-check.followed-up": "Gesagt wurde, was aus einem geprüften Geschäftsstück wurde",
      "decision-check.withdrawn": "Die Prüfung eines Geschäftsstücks wurde zurückgezogen",
      "decision-check.reviewed":
        "Ein Beirat sagte, wie gut in einem Geschäftsstück abgewogen wurde",
      "decision-check.replied": "Eine Abteilung antwortete auf das Urteil eines Beirats",
      "impact-assessment.finished": "Die volle Prüfung eines Geschäftsstücks wurde abgeschlossen",
      "case-count.entered": "Die Zahl der Geschäftsstücke wurde eingetragen",
      "sample-draw.announced": "Eine Ziehung per Los wurde angekündigt",
      "sample-draw.listed": "Die Liste einer Ziehung wurde festgelegt",
      "sample-draw.drawn": "Eine Stichprobe wurde per Los gezogen",
      "sample-draw.ended": "Eine Ziehung wurde abgesagt",
      "sample-review.adopted": "Ein Beirat beschloss seine Urteile über eine Stichprobe",
      "objection.filed": "Eine Organisation erhob Einspruch",
      "objection.answered": "Die Stadt antwortete auf einen Einspruch",
      "objection.withdrawn": "Ein Einspruch wurde zurückgezogen",
      "objection.turned-away": "Ein gesendeter Einspruch wurde nicht veröffentlicht",
      "meeting.called": "Ein Gremium wurde zu einer Sitzung einberufen",
      "meeting.moved": "Eine Sitzung wurde verschoben",
      "meeting.cancelled": "Eine Sitzung wurde abgesagt",
      "agenda.sent": "Die Tagesordnung einer Sitzung wurde ausgesendet",
      "agenda.changed": "Eine ausgesendete Tagesordnung wurde geändert",
      "conflict.declared": "Ein Mitglied meldete Befangenheit",
      "meeting.held": "Eine Sitzung hat stattgefunden",
      "decision.taken": "Ein Gremium fasste einen Beschluss",
      "decision.followed": "Aus einem Beschluss wurde eine Empfehlung, Stellungnahme oder Antwort",
      "task.given": "Ein Beschluss gab jemandem eine Aufgabe",
      "task.done": "Eine Aufgabe wurde als erledigt gemeldet",
      "minutes.approved": "Ein Protokoll wurde genehmigt",
      "minutes.corrected": "Ein Protokoll wurde berichtigt",
      "minutes.published": "Ein Protokoll wurde veröffentlicht",
      "question.asked": "Jemand stellte einer öffentlichen Sitzung eine Frage",
      "question.turned-away": "Eine gesendete Frage wurde nicht gezeigt",
      "question.answered": "Eine Frage wurde beantwortet",
      "question.name-removed": "Der Name bei einer Frage wurde entfernt",
      "meeting.recording-linked": "Die Aufzeichnung einer Sitzung wurde verlinkt",
      "meeting.effect-stated": "Es wurde gesagt, was eine Sitzung bewirkt hat",
      "meeting.sessions-counted": "Die Zahl der Sitzungen eines Jahres wurde eingetragen",
      "event.entered": "Eine Veranstaltung wurde eingetragen",
      "event.counted": "Es wurde gesagt, wie viele zu einer Veranstaltung kamen",
      "event.revised": "Eine Veranstaltung wurde geändert oder verlegt",
      "event.cancelled": "Eine Veranstaltung wurde abgesagt",
      "event.recording-linked": "Eine Aufzeichnung einer Veranstaltung wurde verlinkt",
      "body.defined": "Ein Beirat oder Gremium wurde eingetragen",
      "body.described": "Die Beschreibung eines Gremiums wurde geändert",
      "body.mandated": "Ein Gremium bekam einen Auftrag",
      "body.suspended": "Ein Gremium wurde ausgesetzt",
      "body.revived": "Ein Gremium ist wieder tätig",
      "body.dissolved": "Ein Gremium wurde aufgelöst",
      "body.sector-added": "Ein Gremium hat einen neuen Bereich",
      "body.seat-added": "Ein Gremium hat einen neuen Sitz",
      "body.seat-ended": "Ein Sitz eines Gremiums wurde aufgehoben",
      "body.member-entered": "Ein Sitz eines Gremiums wurde besetzt",
      "body.term-ended": "Eine Funktionsperiode endete vorzeitig",
      "body.name-chosen": "Ein Mitglied hat gewählt, ob der Name gezeigt wird",
      "body.member-forgotten": "Daten eines früheren Mitglieds wurden gelöscht",
      "body.chair-elected": "Ein Gremium hat Vorsitz oder Stellvertretung gewählt",
      "body.interest-declared": "Ein Mitglied hat ein Interesse offengelegt",
      "body.interest-ended": "Ein Interesse eines Mitglieds besteht nicht mehr",
      "body.composed": "Die Zusammensetzung eines Gremiums in Zahlen",
      "body.asked": "Die Stadt hat ein Gremium um Rat gefragt",
      "body.hearing-entered": "Ein Gremium wurde angehört oder nicht",
      "body.advice-answered": "Die Stadt hat gesagt, was aus dem Rat geworden ist",
      "map.entered": "Etwas wurde auf der Karte der Stadt eingetragen",
      "map.rewritten": "Ein Eintrag der Karte wurde neu geschrieben",
      "challenge.standing-set": "Jemand sagte, was aus einer Herausforderung wurde",
      "framework.added": "Die Stadt fügte ein eigenes Rahmenwerk hinzu",
      "self-assessment.published": "Die Stadt veröffentlichte, wie weit sie gekommen ist",
      "progress.claimed": "Die Stadt sagte, was sie getan hat",
      "edition.opened": "Die Arbeit an einem Bericht begann",
      "edition.published": "Ein Bericht wurde veröffentlicht",
      "edition.recorded": "Ein früherer Bericht wurde eingetragen",
    } as Readonly<Record<string, string>>,
  },

  sources: {
    title: "Quellen und Methode",
    lead: (count) =>
      count === 1
        ? "Alle freigegebenen Zahlen stammen aus einer Quelle."
        : `Jede freigegebene Zahl stammt aus einer dieser ${count} Quellen.`,
    none: "Es sind noch keine Zahlen freigegeben, also gibt es keine Quellen zu nennen",
    caption: "Die Quellen der freigegebenen Zahlen",
    columns: { retrieved: "Abgerufen", licence: "Lizenz" },
    notStated: "nicht angegeben",
    methodTitle: "Wie wir mit Zahlen umgehen",
    method: [
      "Eine Zahl wird übernommen, wie die Quelle sie druckt: mit Zeitraum, Einheit und Genauigkeit. Eine Veränderung wird aus zwei Zahlen berechnet, nie aus einer Schlagzeile abgeschrieben.",
      "Messen zwei Quellen dasselbe auf verschiedene Weise, bleiben es zwei Reihen. Keine Linie verbindet sie, und von der einen zur anderen wird keine Veränderung berechnet.",
      "Auf diesen Seiten steht eine Zahl erst, wenn ein Mensch sie freigegeben hat. Eine berichtigte Zahl ersetzt hier die frühere; ein veröffentlichter Bericht behält seine.",
      "Die Sätze über Zahlen entstehen aus den Zahlen selbst. Sie nennen keine Ursachen und sagen nichts voraus.",
    ],
  },

  catalogue: {
    title: "Konventionen und Rahmenwerke",
    lead: "Die Konventionen, auf denen die Menschenrechte ruhen, und die Rahmenwerke, an denen Städte sich messen.",
    note: "Die Titel der Artikel sind unsere eigenen Worte und nicht mit den amtlichen Texten verglichen.",
    search: "Konventionen und Rahmenwerke durchsuchen",
    searchSubmit: "Suchen",
    instruments: "Konventionen und Erklärungen",
    frameworks: "Rahmenwerke",
    adopted: (year) => `beschlossen ${year}`,
    articles: (count) => (count === 1 ? "1 Artikel" : `${count} Artikel`),
    noArticles: "Artikel noch nicht im Katalog",
    elements: (count) => (count === 1 ? "1 Punkt" : `${count} Punkte`),
    unconfirmed: (count) => `${count} nicht geprüft`,
    confirmed: {
      seen: "Text gelesen",
      "partly-seen": "Teilweise gelesen",
      "not-seen": "Nicht geprüft",
    },
    worksBy: (city) => `${city} arbeitet danach`,
    grounds: "Diskriminierungsgründe",
    groundsNote: "Die Namen sind unsere eigenen Worte und nicht am Gesetz geprüft.",
    ownWords: "Die deutschen Namen sind unsere, die englischen die des Rahmenwerks.",
    confirmedNote:
      "„Nicht geprüft“ heißt: Niemand hier hat den Text selbst gelesen. Der Wortlaut beruht auf allgemeinem Wissen.",
    whole: "Alle Konventionen und Rahmenwerke",
    hits: (count, query) =>
      count === 0
        ? `Nichts gefunden zu „${query}“`
        : count === 1
          ? `Ein Treffer zu „${query}“`
          : `${count} Treffer zu „${query}“`,
    body: "Überwacht von",
    inForce: "In Kraft",
    norway: "Norwegen",
    basis: "Grundlage",
    columns: { code: "Nr.", name: "In unseren Worten", confirmed: "Prüfung", source: "Quelle" },
    article: "Artikel",
    remark: "Anmerkung",
  },

  search: {
    title: "Suche",
    label: "Was suchen Sie?",
    help: "Ein Recht, eine Zahl, eine Empfehlung, einen Artikel.",
    submit: "Suchen",
    results: (count, query) =>
      count === 0
        ? `Nichts gefunden zu „${query}“`
        : count === 1
          ? `Ein Treffer zu „${query}“`
          : `${count} Treffer zu „${query}“`,
    none: "Versuchen Sie es mit einem anderen Wort oder mit weniger Wörtern.",
    rights: "Rechte",
    figures: "Zahlen",
    recommendations: "Empfehlungen",
    catalogue: "Konventionen und Rahmenwerke",
    more: (count) => `${count} weitere im Katalog`,
  },

  accessibility: {
    title: "Barrierefreiheit",
    lead: "Alle sollen diese Seiten lesen und jedes Formular benutzen können. Unser Ziel ist WCAG 2.2, Stufe AA.",
    doneTitle: "Was wir tun",
    done: [
      "Jede Seite und jedes Formular funktioniert ohne Skripte, allein mit der Tastatur und auf einem schmalen Telefon.",
      "Zu jedem Diagramm gibt es einen Satz, der sagt, was es zeigt, und eine Tabelle mit allen Zahlen.",
      "Farbe ist nie das Einzige, das zeigt, was etwas bedeutet.",
      "Berichte gibt es als Webseiten und als PDF mit Auszeichnung für Vorleseprogramme.",
    ],
    testedTitle: "Was geprüft ist",
    tested: [
      "Bei jeder Änderung am Programm prüft eine Maschine (axe) jede Art von Seite, auch ob man sie am Telefon seitlich schieben müsste.",
      "Maschinen finden nur einen Teil der Fehler. Eine Prüfung mit Menschen, die ein Vorleseprogramm benutzen, hat es für diese Website unseres Wissens nicht gegeben.",
    ],
    knownTitle: "Was fehlt, soweit wir wissen",
    known: [
      "Berichte auf anderen Websites sind vielleicht nicht barrierefrei.",
      "Texte, die es nur in einer Sprache gibt, stehen auf allen Seiten in dieser Sprache. Sie sind so ausgezeichnet, dass ein Vorleseprogramm sie richtig ausspricht.",
    ],
    reportTitle: "Wenn etwas nicht funktioniert",
    report: (city) =>
      `Sagen Sie ${city}, welche Seite es war und was Sie tun wollten. Die Stadt betreibt diese Website und muss antworten.`,
    reportDemonstration:
      "Dies ist eine Demonstration, die keine Stadt betreibt. Sagen Sie es der Person, die sie Ihnen gezeigt hat.",
  },

  cities: {
    title: "Städte der Menschenrechte",
    lead: "Städte, die hier zeigen, was sie versprochen haben und ob es geschehen ist.",
  },

  firstRun: {
    title: "Legen Sie Ihre Stadt an",
    lead: "Ein paar Antworten, und Ihre Stadt hat eigene Seiten. Alles außer der Adresse lässt sich später ändern.",
    name: "Name der Stadt oder Gemeinde",
    slug: "Teil der Adresse",
    slugHelp:
      "Kleinbuchstaben, Ziffern und Bindestriche, etwa „graz“. Lässt sich später nicht ändern.",
    language: "Die Sprache der Stadt",
    languageHelp: "Weitere Sprachen können später dazukommen.",
    country: "Land",
    countryHelp: "Zwei Buchstaben, etwa AT, GB oder NO.",
    person: "Ihr Name",
    email: "Ihre E-Mail-Adresse",
    emailHelp: "Sie übernehmen die Koordination. Ein Link zum Anmelden erscheint im Terminal.",
    submit: "Stadt anlegen",
    done: "Sehen Sie ins Terminal",
    doneLead:
      "Die Stadt ist angelegt. Im Terminal steht ein Link, mit dem Sie sich als Koordination anmelden.",
    toCity: "Zu den Seiten der Stadt",
    refusals: {
      "no-name": "Schreiben Sie den Namen der Stadt.",
      "bad-slug": "Nur Kleinbuchstaben, Ziffern und Bindestriche, am Anfang ein Buchstabe.",
      "slug-taken": "Eine andere Stadt hier hat diese Adresse schon.",
      "bad-language": "Wählen Sie eine Sprache.",
      "bad-country": "Schreiben Sie die zwei Buchstaben des Landes, etwa AT.",
      "no-person": "Schreiben Sie Ihren Namen.",
      "no-email": "Schreiben Sie eine E-Mail-Adresse, etwa name@stadt.example.",
    },
  },
} satisfies SiteTexts;

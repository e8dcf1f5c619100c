/** What follow-through says, in German as Austrians write it. */
import type { FactDate } from "../../../kernel/local-date.ts";
import { printDate } from "../../../kernel/local-date.ts";
import type { Unit } from "../figure.ts";
import type { Act } from "../symbolic-alarm.ts";
import type { FollowThroughTexts } from "./en.ts";

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
const number = (count: number): string => NUMBERS[count] ?? digits(count);
const dative = (count: number): string => (count === 1 ? "einer" : number(count));
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const digits = (count: number): string => count.toLocaleString("de-AT");
const days = (count: number): string => (count === 1 ? "einen Tag" : `${digits(count)} Tage`);
const inDays = (count: number): string => (count === 1 ? "einem Tag" : `${digits(count)} Tagen`);
const PREPOSITIONS = { day: "am ", month: "im ", year: "" } as const;
const when = (on: FactDate): string => `${PREPOSITIONS[on.precision]}${printDate(on, "de")}`;
const atLeast = (on: FactDate, count: number): string =>
  on.precision === "day" ? inDays(count) : `mindestens ${inDays(count)}`;

const UNITS: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  recommendations: ["Empfehlung", "Empfehlungen"],
  claims: ["Meldung", "Meldungen"],
  responsibilities: ["Empfehlung oder Maßnahme", "Empfehlungen und Maßnahmen"],
  promises: ["Zusage", "Zusagen"],
  milestones: ["Meilenstein", "Meilensteinen"],
  measures: ["Maßnahme", "Maßnahmen"],
  moves: ["Verschiebung", "Verschiebungen"],
  deadlines: ["Frist", "Fristen"],
  editions: ["Bericht", "Berichten"],
  indicators: ["Indikator", "Indikatoren"],
  objections: ["Einspruch", "Einsprüchen"],
  requests: ["Frage", "Fragen"],
  commitments: ["Verpflichtung", "Verpflichtungen"],
  meetings: ["Sitzung", "Sitzungen"],
  matters: ["Angelegenheit für ein Gremium", "Angelegenheiten für Gremien"],
  tasks: ["Aufgabe", "Aufgaben"],
};
/** "von 3 Berichten", but "3 Berichte". */
const ALONE: Readonly<Partial<Record<Unit, string>>> = {
  milestones: "Meilensteine",
  editions: "Berichte",
  objections: "Einsprüche",
};

const LAST: Readonly<Record<Act, (reference: string) => string>> = {
  answered: (reference) => `die Antwort auf ${reference}`,
  assessed: (reference) => `das Urteil über ${reference}`,
  published: (reference) => `der Bericht ${reference}`,
};

export const de = {
  figures: {
    answered: {
      label: "Beantwortet",
      definition:
        "Empfehlungen, zu denen eine Antwort der Stadt erfasst ist, was immer sie sagt und wann immer sie kam.",
    },
    unanswered: {
      label: "Keine Antwort bekannt",
      definition:
        "Empfehlungen, zu denen keine Antwort der Stadt erfasst ist. Das muss nicht heißen, dass nichts geschehen ist.",
    },
    "answered-in-time": {
      label: "Rechtzeitig beantwortet",
      definition:
        "Von den Empfehlungen mit Frist jene, deren erste Antwort spätestens am letzten Tag der Frist kam. Eine verschobene Frist gilt so, wie sie verschoben wurde; die Verschiebungen werden eigens gezählt.",
    },
    "answered-late": {
      label: "Verspätet beantwortet",
      definition:
        "Von den Empfehlungen mit Frist jene, deren erste Antwort nach der Frist kam. Ist nur Monat oder Jahr der Antwort bekannt, muss der ganze Zeitraum nach der Frist liegen.",
    },
    "answered-unclear": {
      label: "Beantwortet, ob rechtzeitig, ist unklar",
      definition:
        "Von den Empfehlungen mit Frist jene, bei denen man von der Antwort nur Monat oder Jahr kennt und die Frist mitten darin liegt. Niemand kann sagen, ob sie rechtzeitig kam; sie zählt als keines von beiden.",
    },
    overdue: {
      label: "Antwort überfällig",
      definition:
        "Von den Empfehlungen mit Frist jene, deren Frist ohne Antwort abgelaufen ist. Die Tage zählen von der Frist bis heute.",
    },
    "not-yet-due": {
      label: "Antwort noch nicht fällig",
      definition:
        "Von den Empfehlungen mit Frist jene, die noch keine Antwort haben und deren Frist noch läuft.",
    },
    "settled-unanswered": {
      label: "Ohne Antwort erledigt",
      definition:
        "Von den Empfehlungen mit Frist jene, die der Beirat als vollständig umgesetzt beurteilt oder abgeschlossen hat, bevor die Stadt geantwortet hatte. Eine Antwort ist nicht mehr offen.",
    },
    "no-deadline": {
      label: "Keine Frist gesetzt",
      definition:
        "Empfehlungen, für deren Antwort niemand einen Tag gesetzt hat, ob beantwortet oder nicht. Sie können weder rechtzeitig noch verspätet sein.",
    },
    "objections-unanswered": {
      label: "Einsprüche ohne Antwort",
      definition:
        "Einsprüche von Organisationen, die nicht zurückgezogen sind und auf die die Stadt nicht geantwortet hat. Die Tage zählen ab dem Tag, an dem die Antwort fällig war.",
    },
    "advice-unanswered": {
      label: "Rat ohne Antwort",
      definition:
        "Von den Angelegenheiten, in denen ein Gremium geraten hat, jene, zu denen die Stadt nicht gesagt hat, was daraus geworden ist. Die Tage ohne ein Wort zählen ab dem Rat; überfällig ist, was eine Frist hatte.",
    },
    "deadlines-moved": {
      label: "Verschobene Fristen",
      definition:
        "Wie oft eine Frist auf einen anderen Tag verlegt wurde: für Antworten auf Empfehlungen, für Meilensteine von Maßnahmen und für Verpflichtungen der Erklärung. Jede Verschiebung zählt einmal.",
    },
    "moved-three-times": {
      label: "Dreimal oder öfter verschoben",
      definition: "Von allen gesetzten Fristen jene, die mindestens dreimal verschoben wurden.",
    },
    "milestones-late": {
      label: "Meilensteine überfällig",
      definition:
        "Von den Meilensteinen, deren Tag vorbei ist, jene, die nicht erreicht sind. Meilensteine beendeter oder beurteilter Maßnahmen zählen nicht mit, außer sie wurden erreicht.",
    },
    "commitments-late": {
      label: "Verpflichtungen über der Frist",
      definition:
        "Von den Verpflichtungen der geltenden Erklärung, deren Tag vorbei ist, jene, von denen die Stadt nicht gesagt hat, dass sie erfüllt, nicht erfüllt oder aufgegeben sind. Steht nur ein Monat oder Jahr fest, zählt dessen letzter Tag.",
    },
    "hearings-late": {
      label: "Gremien nicht rechtzeitig angehört",
      definition:
        "Von den Angelegenheiten, in denen ein Gremium bis zu einem Tag anzuhören war, der vorbei ist, jene, in denen es nicht angehört wurde. Hat eine Seite gesagt, dass es nicht angehört wurde und warum, ist nichts mehr geschuldet.",
    },
    "decided-unheard": {
      label: "Ohne das Gremium entschieden",
      definition:
        "Von den Angelegenheiten, deren Zeit gekommen ist, jene, bei denen die Stadt selbst sagt, dass sie das Gremium nicht angehört hat. Ihre Zeit ist gekommen, wenn das Gremium angehört wurde, wenn eine Seite gesagt hat, dass es nicht angehört wurde, oder wenn die Frist vorbei ist. Ein Rat, der doch noch kam, zählt als Anhörung.",
    },
    "tasks-late": {
      label: "Aufgaben aus Sitzungen überfällig",
      definition:
        "Von den Aufgaben aus öffentlichen Sitzungen, deren Tag vorbei ist, jene, die niemand als erledigt gemeldet hat.",
    },
    escalated: {
      label: "Fragen, die an die Leitung gingen",
      definition:
        "Fragen an Abteilungen, die nach ihrem Tag so lange unbeantwortet blieben, dass die Leitung verständigt wurde, und die es noch immer sind.",
    },
    "promised-this-year": {
      label: "In diesem Jahr zugesagt",
      definition:
        "Empfehlungen, die die Stadt im Kalenderjahr dieser Seite zum ersten Mal ganz oder teilweise angenommen und seither nicht abgelehnt hat.",
    },
    "no-progress": {
      label: "Zugesagt, und seither kein Wort",
      definition:
        "Von den offenen Empfehlungen, die die Stadt ganz oder teilweise angenommen hat, jene, zu denen sie seit der Antwort nicht gesagt hat, was geschehen ist. Die Tage zählen ab der Antwort.",
    },
    "without-owner": {
      label: "Ohne Abteilung",
      definition:
        "Von den offenen Empfehlungen und Maßnahmen jene, für die keine Abteilung genannt ist.",
    },
    "without-evidence": {
      label: "Ohne Nachweis",
      definition:
        "Von den Meldungen der Stadt, was sie getan hat, zu Empfehlungen und Maßnahmen, jene, die nichts nennen, woran andere es prüfen können.",
    },
    "silent-measures": {
      label: "Stumme Maßnahmen",
      definition:
        "Von den Maßnahmen, die weder beendet noch beurteilt sind, jene, von denen mehr als 365 Tage lang nichts zu hören war: kein Fortschritt, kein erreichter Meilenstein.",
    },
    "silent-commitments": {
      label: "Stumme Verpflichtungen",
      definition:
        "Von den Verpflichtungen der geltenden Erklärung, die nicht erledigt sind, jene, zu denen hier seit mehr als 365 Tagen kein Wort der Stadt verzeichnet ist. Die Tage zählen vom letzten Wort der Stadt an, sonst von der Verpflichtung an.",
    },
    "silent-indicators": {
      label: "Stumme Indikatoren",
      definition:
        "Indikatoren, deren letzte freigegebene Zahl einen Zeitraum betrifft, der vor mehr als einem Berichtszyklus und einem Jahr endete, und Indikatoren ohne Zahl. Statistik erscheint binnen eines Jahres; ein Bericht ist also ohne Neues erschienen oder fällig gewesen. Die Tage zählen ab dem Ende dieses Zeitraums.",
    },
    "meetings-held": {
      label: "Abgehaltene Sitzungen",
      definition: "Sitzungen der Beiräte, die stattgefunden haben.",
    },
    "judged-fully": {
      label: "Als vollständig umgesetzt beurteilt",
      definition: "Empfehlungen, deren letztes Urteil des Beirats „vollständig umgesetzt“ lautet.",
    },
    "judged-largely": {
      label: "Als weitgehend umgesetzt beurteilt",
      definition: "Empfehlungen, deren letztes Urteil des Beirats „weitgehend umgesetzt“ lautet.",
    },
    "judged-unevenly": {
      label: "Als sehr uneinheitlich umgesetzt beurteilt",
      definition:
        "Empfehlungen, deren letztes Urteil des Beirats „sehr uneinheitlich umgesetzt“ lautet.",
    },
    "judged-not": {
      label: "Als nicht umgesetzt beurteilt",
      definition: "Empfehlungen, deren letztes Urteil des Beirats „nicht umgesetzt“ lautet.",
    },
    "cannot-be-judged": {
      label: "Nicht beurteilbar",
      definition:
        "Empfehlungen, von denen der Beirat zuletzt sagte, dass er sie nicht beurteilen kann.",
    },
    "not-judged": {
      label: "Nie beurteilt",
      definition: "Empfehlungen, zu denen kein Urteil des Beirats erfasst ist.",
    },
    "body-silent": {
      label: "Urteil des Beirats fehlt",
      definition:
        "Von den offenen Empfehlungen jene, zu denen für den Bericht, in dem sie zuletzt standen, kein Urteil erfasst ist, obwohl der Tag dafür vorbei ist: der gesetzte Tag oder, wo keiner gesetzt ist, ein Berichtszyklus und ein halbes Jahr, nachdem sie in diesen Bericht kamen.",
    },
    "editions-not-judged": {
      label: "Berichte ohne jedes Urteil",
      definition:
        "Von den Berichten mit Empfehlungen, auf die ein späterer Bericht gefolgt ist, jene, zu deren Empfehlungen kein einziges Urteil erfasst ist.",
    },
    repeated: {
      label: "Wiederholt",
      definition:
        "Von den offenen Empfehlungen jene, die in zwei oder mehr Berichten stehen, weil sie nicht vollständig umgesetzt sind. Gereiht danach, in wie vielen.",
    },
    "carried-over": {
      label: "Weitergeführt",
      definition:
        "Von den Empfehlungen, die im letzten Bericht stehen, jene, die ein früherer Bericht abgegeben hat.",
    },
  },
  groups: {
    answers: "Antworten",
    deadlines: "Fristen",
    work: "Was getan wurde",
    verdicts: "Urteile, und das Schweigen des Beirats",
    memory: "Was wiederkommt",
  },
  matters: {
    answer: "Antwort der Stadt",
    verdict: "Urteil des Beirats",
    milestone: "Meilenstein",
    objection: "Antwort auf einen Einspruch",
    request: "Antwort einer Abteilung",
    claim: "Was die Stadt nach eigenen Worten getan hat",
    progress: "Fortschritt",
    owner: "Zuständige Abteilung",
    promise: "Zusage",
    figure: "Neue Zahl",
    move: "Verschobene Frist",
    repetition: "Kommt wieder",
    edition: "Bericht",
    commitment: "Verpflichtung",
    hearing: "Anhörung eines Gremiums",
    unheard: "Ohne das Gremium entschieden",
    advice: "Antwort auf einen Rat",
    task: "Aufgabe aus einer Sitzung",
    meeting: "Sitzung",
  },
  arrivals: {
    overdue: (count) => `seit ${inDays(count)} überfällig`,
    late: (count) => `kam um ${days(count)} zu spät`,
    "in-time": () => "rechtzeitig",
    unclear: () => "ob rechtzeitig, ist unklar",
    "not-yet-due": () => "noch nicht fällig",
    "no-deadline": () => "keine Frist",
    "not-owed": () => "nicht mehr offen",
  },
  notRecorded: "hier noch nicht erfasst",
  nothingToCount: "nichts zu zählen",
  count: (value, of, unit) => {
    const [one, many] = UNITS[unit];
    if (of === null) return `${digits(value)} ${value === 1 ? one : (ALONE[unit] ?? many)}`;
    return `${digits(value)} von ${digits(of)} ${of === 1 ? one : many}`;
  },
  most: (times) => `bis zu ${number(times)} Berichte in Folge`,
  times: (times) => `${number(times)} Berichte in Folge`,
  silent: (count) => `seit ${inDays(count)} kein Wort`,
  noNewer: (count) => `seit ${inDays(count)} keine neuere Zahl`,
  ofThemMadeUp: (count, all) =>
    count === all ? "alle erfunden" : `${digits(count)} der ${digits(all)} erfunden`,
  madeUpMark: "erfunden",
  madeUp: "Erfunden, um zu zeigen, wie es geht; keine Tatsache über die Stadt.",
  moved: (count) =>
    count === 1 ? "einmal verschoben" : `${TIMES[count] ?? `${count}-mal`} verschoben`,

  alarmTitle: "Ein Jahr ohne Antwort, Urteil oder Bericht",
  alarm: (city, declaredOn, count, last) =>
    last === undefined
      ? `${city} hat sich ${when(declaredOn)} zur Menschenrechtsstadt erklärt. Seither, seit ${atLeast(declaredOn, count)}, ist hier nichts erfasst, was beantwortet, beurteilt oder veröffentlicht worden wäre.`
      : `${city} hat sich ${when(declaredOn)} zur Menschenrechtsstadt erklärt. Seit ${atLeast(last.on, count)} wurde hier nichts beantwortet, beurteilt oder veröffentlicht. Das Letzte war ${LAST[last.act](last.reference)}, ${when(last.on)}.`,
  lastAct: ({ act, reference, on }, count) =>
    `Zuletzt beantwortet, beurteilt oder veröffentlicht: ${LAST[act](reference)}, ${when(on)}${count === 0 ? "" : `, vor ${atLeast(on, count)}`}.`,

  summary: ({ recommendations, answered, overdue, longest, noDeadline, bodySilent }) =>
    [
      recommendations === 0
        ? "Hier sind keine Empfehlungen erfasst."
        : recommendations === 1
          ? `Auf die eine Empfehlung ist ${answered === 1 ? "eine" : "keine"} Antwort bekannt.`
          : `Auf ${answered === 0 ? "keine" : number(answered)} von ${number(recommendations)} Empfehlungen ist eine Antwort bekannt.`,
      overdue === 0
        ? ""
        : overdue === 1
          ? `Eine Antwort ist seit ${inDays(longest)} überfällig.`
          : `${capital(number(overdue))} Antworten sind überfällig, die längste seit ${inDays(longest)}.`,
      noDeadline === 0
        ? ""
        : noDeadline === recommendations
          ? "Für keine Antwort wurde eine Frist gesetzt; also kann keine Antwort überfällig sein."
          : `Für ${number(noDeadline)} hat niemand eine Frist gesetzt.`,
      bodySilent === 0
        ? ""
        : recommendations === 1
          ? "Das Urteil des Beirats dazu fehlt."
          : `Zu ${dative(bodySilent)} davon fehlt das Urteil des Beirats.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),

  comment: {
    timetable: "Was daraus wurde",
    citySays: (day) => `Die Stadt, ${day}:`,
    title: "Für die Stadt kommentieren",
    lead: "Was gezählt ist, bleibt, wie es ist. Ihr Kommentar steht öffentlich neben jeder Zeile dazu, mit dem heutigen Datum, und lässt sich nicht zurücknehmen.",
    label: "Was die Stadt dazu sagen will",
    help: "Zuerst die Tatsache, dann der Grund. Höchstens 2000 Zeichen.",
    language: "Sprache des Textes",
    submit: "Kommentar veröffentlichen",
    back: "Zurück zur Übersicht",
    earlier: "Was die Stadt bisher gesagt hat",
    none: "Die Stadt hat diese Zeile nicht kommentiert.",
    saved: "Der Kommentar ist veröffentlicht",
    meanwhile:
      "Inzwischen hat jemand anderer kommentiert. Lesen Sie es oben und senden Sie Ihren Text noch einmal, wenn es ihn noch braucht.",
  },
  refusals: {
    "not-permitted": "Für die Stadt kommentiert nur die Koordination.",
    "no-text": "Schreiben Sie den Kommentar.",
    "too-long": "Der Kommentar ist zu lang: höchstens 2000 Zeichen.",
    "unknown-row": "Eine solche Zeile gibt es nicht.",
    "commented-meanwhile": "Inzwischen hat jemand anderer kommentiert.",
  },

  command: {
    badDay: (text) => `--on verlangt einen Tag wie 2027-03-01, nicht ${text}`,
    badLanguage: (text) => `--language verlangt en, nb oder de, nicht ${text}`,
    title: (city, on) => `Was in ${city} daraus wurde, Stand ${on}`,
  },
} satisfies FollowThroughTexts;

const TIMES: Readonly<Record<number, string>> = { 2: "zweimal", 3: "dreimal", 4: "viermal" };

/** Was das Kapitel über das Arbeitsjahr der Stadt sagt, auf Deutsch. */
import type { MatterTally } from "../../working-year.ts";
import type { WorkingYearTexts } from "./en.ts";

const number = (count: number): string => count.toLocaleString("de-AT");
const several = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${number(count)} ${many}`;
const days = (count: number): string => several(count, "1 Tag", "Tage");
const outcomes = ({ inTime, late, notHeard, overdue, waiting }: MatterTally): string =>
  [
    [inTime, "rechtzeitig gehört"] as const,
    [late, "zu spät gehört"] as const,
    [notHeard, "nicht gehört"] as const,
    [overdue, "überfällig"] as const,
    [waiting, "noch nicht fällig"] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${number(count)} ${words}`)
    .join(", ");

export const de = {
  title: "So arbeitet die Stadt für die Menschenrechte",
  lead: (year, until) =>
    `Wer ${year} für die Menschenrechte gearbeitet hat, wer gehört wurde und wie es um die Versprechen stand. Gezählt wird nur dieses Jahr, bis zum ${until}.`,
  ways: "Jeder Name führt zu der Seite, auf der die Angaben stehen.",
  onlySources:
    "Das ist eine Demonstration: Hier steht nur, was veröffentlichte Quellen sagen. Dass etwas hier nicht steht, sagt nichts über die Stadt.",
  source: "Quelle:",
  none: "keine",
  bodies: {
    title: "Beiräte und Gremien",
    nobody: (year) => `${year} war kein Gremium bei der Arbeit.`,
    sentence: (working, year) =>
      `${year} ${working === 1 ? "war ein Gremium" : `waren ${number(working)} Gremien`} bei der Arbeit.`,
    suspended: (count) =>
      count === 1
        ? "Eines war das ganze Jahr ausgesetzt."
        : `${number(count)} waren das ganze Jahr ausgesetzt.`,
    unknownSince: (count) =>
      count === 1
        ? "Bei einem der folgenden ist nicht eingetragen, seit wann es besteht."
        : `Bei ${number(count)} der folgenden ist nicht eingetragen, seit wann sie bestehen.`,
    caption: (year, until) => `Beiräte und Gremien ${year}, Stand ${until}`,
    body: "Gremium",
    kind: "Art",
    since: "Seit",
    unknown: "nicht bekannt",
    breaks: "Unterbrechungen",
    suspendedFrom: (from) => `ausgesetzt seit ${from}`,
    suspendedUntil: (from, until) => `ausgesetzt ${from}, wieder bei der Arbeit ${until}`,
    dissolved: (on) => `aufgelöst: ${on}`,
    page: "die Seite der Stadt über Beiräte und Gremien",
  },
  matters: {
    title: "Wurden sie gehört?",
    nobody: (year) => `${year} wurde kein Gremium um Rat gefragt.`,
    sentence: (tally, year) =>
      `${year} wurden Gremien in ${several(tally.asked, "einer Angelegenheit", "Angelegenheiten")} um Rat gefragt: ${outcomes(tally)}.`,
    noDeadline: (count) =>
      count === 1
        ? "Bei einer davon, die als rechtzeitig gehört zählt, gab es keine Frist."
        : `Bei ${number(count)} davon, die als rechtzeitig gehört zählen, gab es keine Frist.`,
    earlier: (tally, year) =>
      `Aus früheren Jahren ${tally.asked === 1 ? "war eine Angelegenheit" : `waren ${number(tally.asked)} Angelegenheiten`} noch offen, als ${year} begann: ${outcomes(tally)}. In der Tabelle ${tally.asked === 1 ? "steht sie" : "stehen sie"} nicht.`,
    caption: (year, until) => `Angelegenheiten, zu denen ${year} gefragt wurde, Stand ${until}`,
    body: "Gremium",
    asked: "Gefragt",
    inTime: "Rechtzeitig gehört",
    late: "Zu spät gehört",
    notHeard: "Nicht gehört",
    overdue: "Überfällig",
    waiting: "Noch nicht fällig",
    listTitle: "Zu spät gehört, nicht gehört oder überfällig",
    askedOn: (date) => `, gefragt am ${date}).`,
    heardLate: (count) => `${days(count)} zu spät gehört.`,
    heardInTime: "Doch noch rechtzeitig gehört.",
    overdueBy: (count) => `Noch nicht gehört, ${days(count)} überfällig.`,
    because: {
      city: "Nicht gehört. Die Stadt sagt, warum:",
      body: "Nicht gehört. Das Gremium sagt, warum:",
    },
    becauseToo: { city: "Die Stadt sagt:", body: "Das Gremium sagt:" },
    page: "die Liste der Angelegenheiten auf den Seiten der Stadt",
  },
  meetings: {
    title: "Öffentliche Sitzungen",
    nothing: (year) => `Für ${year} sind weder öffentliche Sitzungen noch Fragen eingetragen.`,
    sentence: (held, year) =>
      held === 0
        ? `Für ${year} ist keine öffentliche Sitzung eingetragen.`
        : `${year} gab es ${several(held, "eine öffentliche Sitzung", "öffentliche Sitzungen")}.`,
    noQuestions: "Fragen sind keine eingetragen.",
    questions: (asked, answered) =>
      `${several(asked, "Eine Frage wurde", "Fragen wurden")} gestellt, ${answered === asked ? (asked === 1 ? "sie wurde beantwortet" : "alle wurden beantwortet") : `${answered === 0 ? "keine" : answered === 1 ? "eine" : number(answered)} ${answered > 1 ? "wurden" : "wurde"} beantwortet`}.`,
    answeredAfter: (count) => `Die längste Wartezeit auf eine Antwort: ${days(count)}.`,
    stillWaiting: (count) =>
      `Die längste Wartezeit: ${days(count)}, und diese Frage hatte noch keine Antwort.`,
    sessions: (count, year) =>
      `: ${several(count, "eine Sitzung", "Sitzungen")} im Jahr ${year}; wie viele davon öffentlich waren, ist nicht bekannt. Quelle: `,
    closed:
      "Nicht öffentliche Sitzungen zählen hier nicht mit: Die Öffentlichkeit erfährt nicht davon.",
    caption: (year, until) => `Öffentliche Sitzungen ${year}, Fragen und Antworten bis ${until}`,
    body: "Gremium",
    held: "Öffentliche Sitzungen",
    asked: "Fragen",
    answered: "Beantwortet",
    wait: "Längste Wartezeit",
    days,
    page: (year) => `die Sitzungen ${year} auf den Seiten der Stadt`,
  },
  commitments: {
    title: "Wozu sich die Stadt verpflichtet hat",
    nothing: (until) => `Am ${until} galt keine Erklärung mit Verpflichtungen.`,
    sentence: ({ all, kept, underWay, late, silent }, until) =>
      `Am ${until} hatte die Stadt ${several(all, "eine Verpflichtung", "Verpflichtungen")}. Nach eigener Angabe ${kept > 1 ? "waren" : "war"} ${kept === 0 ? "keine" : kept === 1 ? "eine" : number(kept)} erfüllt und ${underWay === 0 ? "keine" : underWay === 1 ? "eine" : number(underWay)} in Arbeit. Überfällig: ${late === 0 ? "keine" : number(late)}. Seit mehr als einem Jahr ohne ein Wort der Stadt: ${silent === 0 ? "keine" : number(silent)}.`,
    unsaid: (all, late, until) =>
      `Am ${until} hatte die Stadt ${several(all, "eine Verpflichtung", "Verpflichtungen")} und hatte hier nichts dazu gesagt.${late === 0 ? "" : ` Überfällig: ${number(late)}.`}`,
    ownWord: "Niemand außer der Stadt hat hier geurteilt.",
    caption: (until) => `Die Verpflichtungen der Stadt, Stand ${until}`,
    commitment: "Verpflichtung",
    due: "Bis wann",
    noDate: "kein Datum",
    stood: "Stand",
    page: "die Erklärung auf den Seiten der Stadt",
  },
  decisions: {
    title: "Entscheidungen, in denen Rechte abgewogen wurden",
    nothing: (year) => `${year} wurde keine Prüfung einer Entscheidung abgeschlossen.`,
    sentence: (weighed, year) =>
      `${year} wurden die Rechte in ${several(weighed, "einer Entscheidung", "Entscheidungen")} abgewogen. Wie viele Geschäftsstücke es gab, hat die Stadt nicht angegeben.`,
    outOf: (weighed, cases, year) =>
      `${year} gab es ${several(cases, "ein Geschäftsstück", "Geschäftsstücke")}. Abgewogen wurden die Rechte in ${weighed === 0 ? "keinem" : weighed === 1 ? "einem" : number(weighed)} davon`,
    share: (share) => `, das sind ${share}`,
    full: (made, needed) =>
      `Eine volle Prüfung war in ${several(needed, "einem Fall", "Fällen")} nötig. Gemacht: ${made === 0 ? "keine" : number(made)}.`,
    caption: (year, until) => `Geprüfte Entscheidungen ${year} nach Abteilung, Stand ${until}`,
    department: "Abteilung",
    weighed: "Geprüft",
    cases: "Von Geschäftsstücken",
    shareColumn: "Anteil",
    unknown: "nicht angegeben",
    casesFrom: "Zahl der Geschäftsstücke:",
    page: (year) => `die geprüften Entscheidungen ${year} auf den Seiten der Stadt`,
  },
  files: {
    bodies: "die Gremien des Jahres: Art, seit wann, Unterbrechungen",
    matters: "wozu sie gefragt wurden, ob sie gehört wurden, und warum nicht",
    meetings: "öffentliche Sitzungen, Fragen, Antworten, längste Wartezeit",
    commitments: "die Verpflichtungen der Erklärung und wie es um sie stand",
    decisions: "Entscheidungen, in denen Rechte abgewogen wurden, nach Abteilung",
    list: "eine Liste dieser Dateien mit den Typen ihrer Spalten",
  },
} satisfies WorkingYearTexts;

/** Ordene i de genererte setningene på norsk bokmål. */
import { printDay } from "../../../../kernel/local-date.ts";
import type { PrintedForm } from "../../printed-form.ts";
import { monthName } from "../month-name.ts";
import type { SentenceTexts } from "./en.ts";

const NUMBERS = [
  "ingen",
  "én",
  "to",
  "tre",
  "fire",
  "fem",
  "seks",
  "sju",
  "åtte",
  "ni",
  "ti",
  "elleve",
  "tolv",
];
const QUARTERS = ["første", "andre", "tredje", "fjerde"];
const SEASONS = { spring: "våren", summer: "sommeren", autumn: "høsten" } as const;
const ORDERED = {
  things: { up: "flere", down: "færre", same: "like mange som" },
  money: { up: "mer", down: "mindre", same: "det samme som" },
  level: { up: "høyere", down: "lavere", same: "det samme som" },
} as const;

const PLACES: Readonly<Record<string, string>> = {
  "Styria (office of City of Graz and Land Steiermark)": "i Steiermark",
  "North Yorkshire police force area": "i North Yorkshire",
  "Hordaland police district": "i Hordaland politidistrikt",
  "York Central constituency": "i valgkretsen York Central",
  "United Kingdom": "i Storbritannia",
  "Yorkshire and the Humber": "i Yorkshire og Humber",
  Norway: "i Norge",
};

function periodName(form: PrintedForm): string {
  switch (form.form) {
    case "year":
      return `${form.year}`;
    case "split":
      return form.text;
    case "years":
      return `${form.from}–${form.to}`;
    case "months":
      return `${monthName(form.from, "nb")} til ${monthName(form.to, "nb")} ${form.year}`;
    case "month":
      return `${monthName(form.month, "nb")} ${form.year}`;
    case "year-to":
      return `året fram til ${monthName(form.month, "nb")} ${form.year}`;
    case "quarter":
      return `${QUARTERS[form.quarter - 1]} kvartal ${form.year}`;
    case "season":
      return `${SEASONS[form.season]} ${form.year}`;
    case "day":
      return printDay(form.date, "nb");
  }
}

function during(form: PrintedForm): string {
  const name = periodName(form);
  if (form.partial) return `i deler av ${name}`;
  if (form.form === "day" || form.form === "season") return name;
  if (form.form === "months") return `fra ${name}`;
  if (form.form === "split" && form.school) return `i skoleåret ${name}`;
  if (form.form === "years" && form.together === "sum") return `i årene ${name} til sammen`;
  if (form.form === "years" && form.together === "average") {
    return `i gjennomsnitt i årene ${name}`;
  }
  if (form.form === "years") return `i årene ${name}`;
  return `i ${name}`;
}

export const nb = {
  numbers: NUMBERS,
  none: "ingen",
  period: { name: periodName, during, since: (form) => `siden ${periodName(form)}` },
  places: PLACES,
  inPlace: (place) => `i ${place}`,
  fromContext: "slik vi leser kilden",
  partYear: "deler av året",
  qualified: {
    "at-least": (value) => `minst ${value}`,
    "at-most": (value) => `høyst ${value}`,
    about: (value) => `omtrent ${value}`,
  },
  remarks: { estimate: "et anslag", provisional: "et foreløpig tall" },
  about: (difference) => `omtrent ${difference}`,
  yearBefore: "året før",
  figureBefore: "forrige tall",
  percent: (printed) => `${printed} prosent`,
  change: (growth, way, difference, percent, than) =>
    `${difference} ${ORDERED[growth][way]}${percent === undefined ? "" : ` (${percent})`} enn ${than}`,
  unchanged: (growth, than) => `${ORDERED[growth].same} ${than}`,
  noFigure: (name) => `${name}: Ingen tall er offentliggjort ennå.`,
  obstacles: {
    "no-figure": () => "Ingen tall er offentliggjort ennå.",
    "only-figure": () => "Det er det eneste tallet vi har, så det viser ingen retning.",
    "part-year": (earlier) =>
      `Ett av de to siste tallene gjelder bare deler av året, så det er ikke sammenlignet med ${earlier}.`,
    "open-ended": () => "En grense kan ikke sammenlignes, så vi oppgir ingen endring.",
    "different-length": (earlier) =>
      `Tallet for ${earlier} gjelder et kortere eller lengre tidsrom og er ikke sammenlignet.`,
    "different-season": (earlier) =>
      `Tallet for ${earlier} er fra en annen tid på året og er ikke sammenlignet.`,
    overlapping: (earlier) => `Tidsrommet overlapper med ${earlier}, så vi oppgir ingen endring.`,
    break: (earlier) =>
      `Måten å telle på er endret siden ${earlier}, så de to tallene er ikke sammenlignet.`,
  },
  onlyOfSeries: "Det er det eneste tallet i serien, så det viser ingen retning.",
  statuses: {
    missing: (period) => `For ${period} finnes det ikke noe tall.`,
    "not-applicable": (period) => `For ${period} er spørsmålet ikke aktuelt.`,
    suppressed: (period) => `Tallet for ${period} er holdt tilbake for å beskytte enkeltpersoner.`,
  },
  ambiguous: {
    rise: "En økning kan være både gode og dårlige nyheter.",
    fall: "En nedgang kan være både gode og dårlige nyheter.",
  },
  small: "Så små tall kan gå opp og ned ved en tilfeldighet.",
  others: (count, printed) =>
    count === 1
      ? "En annen serie har en annen kilde eller definisjon og kan ikke sammenlignes med denne."
      : `${printed} andre serier har andre kilder eller definisjoner og kan ikke sammenlignes med denne.`,
  fewFigures: (printed, since) =>
    `De ${printed} tallene ${since} sier ikke noe sikkert om utviklingen over tid.`,
} satisfies SentenceTexts;

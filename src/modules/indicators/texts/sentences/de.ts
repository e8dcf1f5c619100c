/** Die Wörter der erzeugten Sätze auf Deutsch. */
import { printDay } from "../../../../kernel/local-date.ts";
import type { PrintedForm } from "../../printed-form.ts";
import { monthName } from "../month-name.ts";
import type { SentenceTexts } from "./en.ts";

/** Eins bleibt eine Ziffer: Das Zahlwort müsste sich nach einem Hauptwort richten, das hier nicht steht. */
const NUMBERS = [
  "keine",
  "1",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
];
const QUARTERS = ["ersten", "zweiten", "dritten", "vierten"];
const SEASONS = { spring: "Frühling", summer: "Sommer", autumn: "Herbst" } as const;
const ORDERED = {
  things: { up: "mehr", down: "weniger", same: "gleich viele wie" },
  money: { up: "mehr", down: "weniger", same: "gleich viel wie" },
  level: { up: "höher", down: "niedriger", same: "gleich hoch wie" },
} as const;

const PLACES: Readonly<Record<string, string>> = {
  "Styria (office of City of Graz and Land Steiermark)": "in der Steiermark",
  "North Yorkshire police force area": "in North Yorkshire",
  "Hordaland police district": "im Polizeibezirk Hordaland",
  "York Central constituency": "im Wahlkreis York Central",
  "United Kingdom": "im Vereinigten Königreich",
  "Yorkshire and the Humber": "in Yorkshire und Humber",
  Norway: "in Norwegen",
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
      return `${monthName(form.from, "de")} bis ${monthName(form.to, "de")} ${form.year}`;
    case "month":
      return `${monthName(form.month, "de")} ${form.year}`;
    case "year-to":
      return `das Jahr bis ${monthName(form.month, "de")} ${form.year}`;
    case "quarter":
      return `das ${QUARTERS[form.quarter - 1]?.slice(0, -1)} Quartal ${form.year}`;
    case "season":
      return `${SEASONS[form.season]} ${form.year}`;
    case "day":
      return printDay(form.date, "de");
  }
}

/** The dative, as after "in" and "seit". */
function dative(form: PrintedForm): string {
  if (form.form === "quarter") return `${QUARTERS[form.quarter - 1]} Quartal ${form.year}`;
  return periodName(form).replace(/^das /, "");
}

function during(form: PrintedForm): string {
  const name = dative(form);
  if (form.partial) return `in einem Teil von ${name}`;
  switch (form.form) {
    case "day":
      return `am ${name}`;
    case "months":
      return `von ${name}`;
    case "month":
    case "season":
    case "quarter":
    case "year-to":
      return `im ${name}`;
    case "split":
      return `im ${form.school ? "Schuljahr" : "Jahr"} ${name}`;
    case "year":
      return `im Jahr ${name}`;
    case "years":
      if (form.together === "sum") return `in den Jahren ${name} zusammen`;
      if (form.together === "average") return `im Schnitt der Jahre ${name}`;
      return `in den Jahren ${name}`;
  }
}

function since(form: PrintedForm): string {
  if (form.form === "day" || form.form === "quarter") return `seit dem ${dative(form)}`;
  if (form.form === "year-to") return `seit dem ${dative(form)}`;
  return `seit ${dative(form)}`;
}

export const de = {
  numbers: NUMBERS,
  none: "keine",
  period: { name: periodName, during, since },
  places: PLACES,
  inPlace: (place) => `in ${place}`,
  fromContext: "so lesen wir die Quelle",
  partYear: "Teil des Jahres",
  qualified: {
    "at-least": (value) => `mindestens ${value}`,
    "at-most": (value) => `höchstens ${value}`,
    about: (value) => `rund ${value}`,
  },
  remarks: { estimate: "eine Schätzung", provisional: "eine vorläufige Zahl" },
  about: (difference) => `rund ${difference}`,
  yearBefore: "im Jahr davor",
  figureBefore: "die Zahl davor",
  percent: (printed) => `${printed} Prozent`,
  change: (growth, way, difference, percent, than) =>
    `${difference} ${ORDERED[growth][way]}${percent === undefined ? "" : ` (${percent})`} als ${than}`,
  unchanged: (growth, than) => `${ORDERED[growth].same} ${than}`,
  noFigure: (name) => `${name}: Noch ist keine Zahl veröffentlicht.`,
  obstacles: {
    "no-figure": () => "Noch ist keine Zahl veröffentlicht.",
    "only-figure": () => "Es ist die einzige Zahl, die wir haben; sie zeigt keine Richtung.",
    "part-year": (earlier) =>
      `Eine der letzten beiden Zahlen gilt nur für einen Teil des Jahres; mit ${earlier} wird daher nicht verglichen.`,
    "open-ended": () =>
      "Eine Grenze lässt sich nicht vergleichen; eine Veränderung nennen wir daher nicht.",
    "different-length": (earlier) =>
      `Die Zahl für ${earlier} gilt für einen kürzeren oder längeren Zeitraum und wird nicht verglichen.`,
    "different-season": (earlier) =>
      `Die Zahl für ${earlier} stammt aus einer anderen Jahreszeit und wird nicht verglichen.`,
    overlapping: (earlier) =>
      `Der Zeitraum überschneidet sich mit ${earlier}; eine Veränderung nennen wir daher nicht.`,
    break: (earlier) =>
      `Seit ${earlier} wird anders gezählt; die beiden Zahlen werden daher nicht verglichen.`,
  },
  onlyOfSeries: "Es ist die einzige Zahl dieser Reihe; sie zeigt keine Richtung.",
  statuses: {
    missing: (period) => `Für ${period} gibt es keine Zahl.`,
    "not-applicable": (period) => `Für ${period} stellt sich die Frage nicht.`,
    suppressed: (period) => `Die Zahl für ${period} wird zum Schutz von Menschen nicht genannt.`,
  },
  ambiguous: {
    rise: "Ein Anstieg kann eine gute oder eine schlechte Nachricht sein.",
    fall: "Ein Rückgang kann eine gute oder eine schlechte Nachricht sein.",
  },
  small: "So kleine Zahlen schwanken auch durch Zufall.",
  others: (count, printed) =>
    count === 1
      ? "Eine andere Reihe hat eine andere Quelle oder Definition und lässt sich damit nicht vergleichen."
      : `${printed} andere Reihen haben andere Quellen oder Definitionen und lassen sich damit nicht vergleichen.`,
  fewFigures: (printed, since) =>
    `Die ${printed} Zahlen ${since} lassen keine sichere Aussage über die lange Sicht zu.`,
} satisfies SentenceTexts;

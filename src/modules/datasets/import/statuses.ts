/**
 * The marks by which statistics offices say what a figure is worth, or why there is none, each as one state of our own list. Sources: SDMX
 * code list CL_OBS_STATUS 2.2; Eurostat's flags; the standard symbols of Statistics Norway and its Nordic neighbours (PxWeb); the signs of
 * the German and Austrian offices; the symbols of the UK's Government Statistical Service; the words of Open SDG sites; Rosario's qualifiers.
 */
import { OBSERVATION_STATES, type ObservationState } from "./observations.ts";

/**
 * Whose marks they are. The same mark may mean two things: `:` is a secret at Statistics Norway and a gap at Eurostat. `any` takes the
 * reading that gives least away.
 */
export type StatusVocabulary =
  | "any"
  | "px"
  | "eurostat"
  | "sdmx"
  | "open-sdg"
  | "imdi"
  | "german"
  | "rosario";

type Marks = Readonly<Record<string, ObservationState>>;

/** SDMX CL_OBS_STATUS. */
const SDMX: Marks = {
  a: "normal",
  b: "break",
  d: "definition-differs",
  e: "estimated",
  f: "forecast",
  g: "unreliable",
  h: "missing",
  i: "estimated",
  j: "definition-differs",
  k: "missing",
  l: "missing",
  m: "not-applicable",
  n: "unreliable",
  o: "missing",
  p: "provisional",
  q: "suppressed",
  r: "revised",
  s: "definition-differs",
  u: "unreliable",
  v: "provisional",
  w: "definition-differs",
  c: "suppressed",
  z: "not-applicable",
};

/** Eurostat's flags; several may stand together. */
const EUROSTAT: Marks = {
  ...pick(SDMX, "b c d e f n p r u z"),
  i: "estimated",
  s: "estimated",
  m: "missing",
  ":": "missing",
  "-": "not-applicable",
};

/** Statistics Norway's standard symbols, used by PxWeb in all the Nordic countries. */
const PX: Marks = {
  ".": "not-applicable",
  "..": "missing",
  "...": "missing",
  "….": "missing",
  "…": "missing",
  ":": "suppressed",
  "-": "normal",
  "–": "normal",
  "*": "provisional",
  "|": "break",
  "....": "missing",
  ".....": "missing",
  "......": "missing",
};

/** Statistisches Bundesamt and Statistik Austria, "Zeichenerklärung". */
const GERMAN: Marks = {
  ".": "suppressed",
  "...": "missing",
  "…": "missing",
  "..": "missing",
  "-": "normal",
  "–": "normal",
  "/": "missing",
  x: "not-applicable",
  "()": "unreliable",
  "|": "break",
  ":": "suppressed",
  p: "provisional",
  r: "revised",
  s: "estimated",
};

/** Immigrant statistics of Norway's Directorate of Integration: what is below five is hidden. */
const IMDI: Marks = { ":": "suppressed", ".": "not-applicable", "..": "missing" };

/** Rosario's own qualifiers. A limit is not the figure itself, so that it counts as an estimate; a part of a year is another thing. */
const ROSARIO: Marks = {
  exact: "normal",
  lower_bound: "estimated",
  upper_bound: "estimated",
  "at-least": "estimated",
  "at-most": "estimated",
  approximate: "estimated",
  about: "estimated",
  estimate: "estimated",
  partial: "definition-differs",
  "part-year": "definition-differs",
  provisional: "provisional",
  missing: "missing",
  not_applicable: "not-applicable",
  "not-applicable": "not-applicable",
  suppressed: "suppressed",
};

/** The Government Statistical Service's shorthand, with and without its square brackets. */
const GSS: Marks = {
  "[b]": "break",
  "[c]": "suppressed",
  "[e]": "estimated",
  "[er]": "estimated",
  "[f]": "forecast",
  "[low]": "normal",
  "[ns]": "normal",
  "[p]": "provisional",
  "[r]": "revised",
  "[s]": "normal",
  "[ss]": "normal",
  "[sss]": "normal",
  "[u]": "unreliable",
  "[w]": "missing",
  "[x]": "missing",
  "[z]": "not-applicable",
};

/** Marks of offices that have no list of their own here; without a figure beside them they hide rather than show. */
const LOOSE: Marks = {
  "*": "suppressed",
  "**": "suppressed",
  "(*)": "suppressed",
  "***": "suppressed",
  x: "suppressed",
  s: "suppressed",
  c: "suppressed",
  z: "not-applicable",
  ":": "suppressed",
  ".": "not-applicable",
  "..": "missing",
  "...": "missing",
  "…": "missing",
  "-": "missing",
  "–": "missing",
  "—": "missing",
  "--": "missing",
  "---": "missing",
  "?": "missing",
  "#n/a": "missing",
  "n/a": "missing",
  "n.a.": "missing",
  "n.a": "missing",
  na: "missing",
  nan: "missing",
  null: "missing",
  none: "missing",
  nil: "missing",
  nd: "missing",
  "n.d.": "missing",
};

/** Words, in the spellings met in files: lower case, with all but letters taken for a blank. */
const WORDS: Marks = {
  normal: "normal",
  "normal value": "normal",
  undefined: "normal",
  final: "normal",
  official: "normal",
  endelig: "normal",
  endgültig: "normal",
  revised: "revised",
  revidert: "revised",
  revidiert: "revised",
  reviderad: "revised",
  provisional: "provisional",
  "provisional value": "provisional",
  preliminary: "provisional",
  foreløpig: "provisional",
  "foreløpige tall": "provisional",
  førebels: "provisional",
  vorläufig: "provisional",
  preliminär: "provisional",
  unvalidated: "provisional",
  estimate: "estimated",
  estimated: "estimated",
  "estimated value": "estimated",
  "imputed value": "estimated",
  imputed: "estimated",
  anslag: "estimated",
  estimert: "estimated",
  geschätzt: "estimated",
  schätzung: "estimated",
  forecast: "forecast",
  "forecast value": "forecast",
  projection: "forecast",
  projected: "forecast",
  framskriving: "forecast",
  prognose: "forecast",
  "low reliability": "unreliable",
  unreliable: "unreliable",
  "experimental value": "unreliable",
  "not significant": "unreliable",
  usikker: "unreliable",
  "usikre tall": "unreliable",
  unsicher: "unreliable",
  "definition differs": "definition-differs",
  "includes data from another category": "definition-differs",
  "strike and other special events": "definition-differs",
  derogation: "definition-differs",
  break: "break",
  "time series break": "break",
  "break in series": "break",
  "break in time series": "break",
  brudd: "break",
  "brudd i tidsserien": "break",
  "brudd i tidsserie": "break",
  zeitreihenbruch: "break",
  "not applicable": "not-applicable",
  "not relevant": "not-applicable",
  "ikke aktuelt": "not-applicable",
  "ikke relevant": "not-applicable",
  "nicht anwendbar": "not-applicable",
  "trifft nicht zu": "not-applicable",
  "missing value data cannot exist": "not-applicable",
  missing: "missing",
  "missing value": "missing",
  "value missing": "missing",
  "missing data": "missing",
  "no data": "missing",
  "not available": "missing",
  "not collected": "missing",
  "data not available": "missing",
  "missing value holiday or weekend": "missing",
  "missing value data exist but were not collected": "missing",
  "data included in another category": "missing",
  mangler: "missing",
  "mangler data": "missing",
  "ikke tilgjengelig": "missing",
  fehlt: "missing",
  "nicht verfügbar": "missing",
  "keine angabe": "missing",
  suppressed: "suppressed",
  "missing value suppressed": "suppressed",
  "missing data suppressed": "suppressed",
  "value suppressed": "suppressed",
  "data suppressed": "suppressed",
  confidential: "suppressed",
  "confidential statistical information": "suppressed",
  redacted: "suppressed",
  withheld: "suppressed",
  konfidensiell: "suppressed",
  konfidensielt: "suppressed",
  skjult: "suppressed",
  prikket: "suppressed",
  undertrykt: "suppressed",
  geheim: "suppressed",
  vertraulich: "suppressed",
};

const VOCABULARIES: Readonly<Record<StatusVocabulary, readonly Marks[]>> = {
  px: [PX],
  eurostat: [EUROSTAT],
  sdmx: [SDMX],
  "open-sdg": [SDMX, GSS],
  imdi: [IMDI],
  german: [GERMAN],
  rosario: [ROSARIO],
  any: [ROSARIO, GSS, LOOSE, SDMX],
};

function pick(marks: Marks, letters: string): Marks {
  return Object.fromEntries(
    letters.split(" ").map((letter) => [letter, marks[letter] ?? "normal"]),
  );
}

function find(marks: Marks, key: string): ObservationState | undefined {
  return Object.hasOwn(marks, key) ? marks[key] : undefined;
}

/** The one of several states that counts: the furthest down in `OBSERVATION_STATES`. */
export function gravest(states: readonly ObservationState[]): ObservationState {
  return states.reduce(
    (worst, state) =>
      OBSERVATION_STATES.indexOf(state) > OBSERVATION_STATES.indexOf(worst) ? state : worst,
    "normal",
  );
}

/** Whether a state means that there is no value. */
export function isAbsent(state: ObservationState): boolean {
  return state === "not-applicable" || state === "missing" || state === "suppressed";
}

/**
 * What a printed status means: a mark (":"), a letter ("p"), several letters ("bp", "b, p"), or words ("Missing value; suppressed").
 * Nothing printed is `normal`; undefined where the mark is not known, which is an error of the file and never a guess.
 */
export function statusOf(
  printed: string,
  vocabulary: StatusVocabulary,
): ObservationState | undefined {
  const text = printed.trim().toLowerCase();
  if (text === "") return "normal";
  for (const marks of VOCABULARIES[vocabulary]) {
    const state = find(marks, text);
    if (state !== undefined) return state;
  }
  const words = text
    .replace(/^'|'$/g, "")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
  const worded = find(WORDS, words);
  if (worded !== undefined && words.length > 1) return worded;
  return statesTogether(text, vocabulary);
}

/** Several flags in one cell: words by semicolons, signs by blanks or commas too, or letters that stand together. */
function statesTogether(text: string, vocabulary: StatusVocabulary): ObservationState | undefined {
  const split = (by: RegExp) => text.split(by).filter((part) => part.trim() !== "");
  const phrases = split(/[;|]|, /);
  const parts = phrases.length > 1 ? phrases : split(/[\s,]+/);
  if (parts.length > 1) {
    const states = parts.map((part) => statusOf(part, vocabulary));
    return states.every((state) => state !== undefined) ? gravest(states) : undefined;
  }
  // ":c" and "bep"; words such as "base" are no flags, so that a letter stands once and there are few of them.
  const letters = [...text.replace(/[()[\]]/g, "")];
  if (letters.length < 1 || letters.length > 3 || new Set(letters).size < letters.length)
    return undefined;
  if (letters.length === 1 && text.length === 1) return undefined;
  const flags = vocabulary === "sdmx" ? SDMX : EUROSTAT;
  const states = letters.map((letter) => find(flags, letter));
  return states.every((state) => state !== undefined) ? gravest(states) : undefined;
}

/**
 * What stands in a cell that should hold a figure and holds none: the state that explains it, or `zero` where the sign is the office's way
 * to print nought. Undefined where it is no known sign; the reader then says so with the row.
 */
export function absenceOf(
  printed: string,
  vocabulary: StatusVocabulary,
): ObservationState | "zero" | undefined {
  const text = printed.trim();
  if (text === "") return "missing";
  // "<5", "under 3", "≥95": the office hides the figure behind a limit.
  if (/^(?:[<>≤≥]=?|under|over|below|unter)\s*\d+([.,]\d+)?\s*%?$/i.test(text)) return "suppressed";
  if ((vocabulary === "px" || vocabulary === "german") && /^[-–—]$/.test(text)) return "zero";
  const state = statusOf(text, vocabulary) ?? statusOf(text, "any");
  if (state === undefined) return undefined;
  // A mark that speaks of a figure, where there is none.
  if (isAbsent(state)) return state;
  const loose = find(LOOSE, text.toLowerCase());
  if (loose !== undefined && isAbsent(loose)) return loose;
  return state === "unreliable" ? "missing" : undefined;
}

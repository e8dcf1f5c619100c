/**
 * The marks by which statistics offices say what a figure is worth, or why there is none, each as one state of our own list. Sources: SDMX
 * code list CL_OBS_STATUS 2.2; Eurostat's flags; the standard symbols of Statistics Norway and its Nordic neighbours (PxWeb); the signs of
 * the German and Austrian offices; the symbols of the UK's Government Statistical Service; Rosario's qualifiers.
 */
import type { ObservationState } from "./observations.ts";

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

export type Marks = Readonly<Record<string, ObservationState>>;

/** SDMX CL_OBS_STATUS. */
export const SDMX: Marks = {
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
export const EUROSTAT: Marks = {
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
export const LOOSE: Marks = {
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

/** The lists of each vocabulary; the first that knows a mark counts. */
export const VOCABULARIES: Readonly<Record<StatusVocabulary, readonly Marks[]>> = {
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

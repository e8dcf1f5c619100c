/**
 * What a printed status means: the state that counts where several stand together, and what stands in a cell without a figure. The marks are
 * in `status-marks.ts`, the words in `status-words.ts`.
 */
import { OBSERVATION_STATES, type ObservationState } from "./observations.ts";
import {
  EUROSTAT,
  LOOSE,
  type Marks,
  SDMX,
  type StatusVocabulary,
  VOCABULARIES,
} from "./status-marks.ts";
import { STATUS_WORDS } from "./status-words.ts";

export type { StatusVocabulary };

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
  const worded = find(STATUS_WORDS, words);
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

/** The statuses of a file, each printed text once: what it means, and what it makes of the figure beside it. */
import type { ObservationState, PrintedStatus } from "../observations.ts";
import { absenceOf, isAbsent, type StatusVocabulary, statusOf } from "../statuses.ts";
import type { Findings } from "./findings.ts";

export type StatusBook = {
  readonly statuses: readonly PrintedStatus[];
  /** The place in `statuses` of what stands beside a figure; `row` is for the error if nobody knows it. */
  beside(printed: string, row: number): number;
  /** The place of what stands where there is no figure. */
  instead(printed: string, row: number): number;
  /** The same for a text in the place of the value: what no vocabulary knows is kept as it is and means `missing`. */
  word(printed: string, row: number): number;
  isKnown(printed: string): boolean;
  isAbsent(place: number): boolean;
};

/** As many as a column of 16 bits can name. */
const MOST = 65_535;

/** `words` are the office's own explanations of its flags, for those that no vocabulary knows. */
export function openStatusBook(
  vocabulary: StatusVocabulary,
  words: Readonly<Record<string, string>>,
  { wrong }: Pick<Findings, "wrong">,
): StatusBook {
  const statuses: PrintedStatus[] = [];
  const add = (printed: string, state: ObservationState, row: number): number => {
    if (statuses.length === MOST) wrong("too-many-statuses", { row });
    if (statuses.length >= MOST) return 0;
    statuses.push({ printed, state });
    return statuses.length - 1;
  };
  const kept = (state: (printed: string, row: number) => ObservationState) => {
    const places = new Map<string, number>();
    return (printed: string, row: number): number => {
      const known = places.get(printed);
      if (known !== undefined) return known;
      const place = add(printed, state(printed, row), row);
      places.set(printed, place);
      return place;
    };
  };

  const own = (printed: string): ObservationState | undefined => {
    const word = Object.hasOwn(words, printed.trim()) ? words[printed.trim()] : undefined;
    return word === undefined ? undefined : statusOf(word, "any");
  };
  const meaning = (printed: string) =>
    statusOf(printed, vocabulary) ?? statusOf(printed, "any") ?? own(printed);
  const unknown = (printed: string, row: number): undefined => {
    wrong("unknown-status", { row, found: printed });
  };
  /** Where nobody knows whose flags they are, a letter beside a figure speaks of the figure, as in SDMX, and does not take it away. */
  const ofFigure = (printed: string): ObservationState | undefined => {
    const state = vocabulary === "any" ? statusOf(printed, "sdmx") : undefined;
    return state === undefined || isAbsent(state) ? meaning(printed) : state;
  };
  const absent = (printed: string): ObservationState | undefined => {
    const state = absenceOf(printed, vocabulary);
    if (state === "zero") return "normal";
    if (state !== undefined) return isAbsent(state) ? state : "missing";
    return meaning(printed) === undefined ? undefined : "missing";
  };
  const withoutFigure = kept(
    (printed, row) => absent(printed) ?? unknown(printed, row) ?? "missing",
  );
  const asWord = kept((printed) => absent(printed) ?? "missing");
  return {
    statuses,
    beside: kept((printed, row) => ofFigure(printed) ?? unknown(printed, row) ?? "normal"),
    instead: withoutFigure,
    word: (printed, row) => (absent(printed) === undefined ? asWord : withoutFigure)(printed, row),
    isKnown: (printed) => absent(printed) !== undefined,
    isAbsent: (place) => isAbsent(statuses[place]?.state ?? "normal"),
  };
}

/** What each different cell of the value columns means: a number, a number with a flag, the office's sign for nought, or a reason why there is none. */
import type { ObservationState } from "../observations.ts";
import { absenceOf, type StatusVocabulary, statusOf } from "../statuses.ts";
import type { Column } from "./cell-table.ts";
import { type DecimalSign, readNumbers } from "./numbers.ts";
import type { TextErrorCode } from "./problems.ts";

export type ValueCells = {
  /** The value of each text; NaN where there is none. */
  readonly values: Float64Array;
  /** What stands in the cell besides a number: its place in `marks`, 0 for nothing; -1 where the cell can't be read. */
  readonly mark: Int32Array;
  readonly marks: readonly {
    readonly printed: string;
    readonly state: ObservationState;
    readonly absent: boolean;
  }[];
  /** Texts that stand for a mistake in the whole column. */
  readonly problems: readonly { readonly code: TextErrorCode; readonly text: number }[];
};

const NONE: ReadonlySet<string> = new Set();

/** Reads the texts of one value column, or of several that belong together: their numbers are written alike. */
export function readValueCells(
  columns: readonly Column[],
  vocabulary: StatusVocabulary,
  {
    pointed,
    whole,
    decimal,
  }: { readonly pointed: boolean; readonly whole: boolean; readonly decimal?: DecimalSign },
): ValueCells {
  const texts =
    columns.length === 1 ? (columns[0]?.texts ?? []) : columns.flatMap(({ texts: own }) => own);
  const { values, flags, problems } = readNumbers(texts, {
    typed: columns.every(({ typed }) => typed),
    numbers: columns.map(({ numbers }) => numbers ?? NONE).find(({ size }) => size > 0) ?? NONE,
    pointed,
    whole,
    ...(decimal === undefined ? {} : { decimal }),
  });
  const mark = new Int32Array(texts.length);
  const marks: ValueCells["marks"][number][] = [{ printed: "", state: "normal", absent: false }];
  const known = new Map<string, number>();
  const put = (printed: string, state: ObservationState, absent: boolean) => {
    const key = `${absent}|${state}|${printed}`;
    let place = known.get(key);
    if (place === undefined) {
      place = marks.length;
      marks.push({ printed, state, absent });
      known.set(key, place);
    }
    return place;
  };
  for (let at = 0; at < texts.length; at++) {
    if (!Number.isNaN(values[at])) {
      const flag = flags.get(at);
      if (flag !== undefined) {
        const state = flagState(flag, vocabulary);
        mark[at] = state === undefined ? -1 : put(flag, state, false);
      }
      continue;
    }
    const printed = (texts[at] ?? "").trim();
    const absence = absenceOf(printed, vocabulary);
    if (absence === undefined) mark[at] = -1;
    else if (absence === "zero") {
      values[at] = 0;
      mark[at] = put(printed, "normal", false);
    } else mark[at] = put(printed, absence, true);
  }
  return { values, mark, marks, problems };
}

/** A flag behind a number. Stars and daggers point to a note where the office gives them no other meaning. */
function flagState(flag: string, vocabulary: StatusVocabulary): ObservationState | undefined {
  if (/^[†‡#¹²³]+$/.test(flag)) return "normal";
  if (/^\*+$/.test(flag)) return vocabulary === "px" ? "provisional" : "normal";
  return statusOf(flag, vocabulary) ?? statusOf(flag, "any") ?? statusOf(flag, "eurostat");
}

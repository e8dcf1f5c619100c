/** The time dimension of a cube: each of its categories becomes an interval of days, or an error that says what was not understood. */
import {
  type ColumnPeriod,
  type Period,
  parsePeriod,
  readPeriods,
} from "../../../../kernel/period.ts";
import type { Category, PrintedPeriod } from "../observations.ts";
import type { JsonErrorCode } from "./findings.ts";

export type TimeLine = {
  readonly periods: readonly PrintedPeriod[];
  /** The places of categories that are no period, or could be two. */
  readonly unread: readonly { readonly place: number; readonly code: JsonErrorCode }[];
  /** Some period begins in a month that neither file nor hint says. */
  readonly assumedYearStart: boolean;
};

export type TimeSource<One extends Category> = {
  readonly yearStarts: number | undefined;
  /** The format writes months as ISO 8601 does, so that 2011-12 is a December. */
  readonly isIso: boolean;
  /** The period of a category, where the format states it besides its name. */
  readonly stated?: (category: One) => Period | undefined;
};

/** The name is what people read, so it counts; the code only where the name does not tell. */
export function timeLineOf<One extends Category>(
  categories: readonly One[],
  { yearStarts, isIso, stated = () => undefined }: TimeSource<One>,
): TimeLine {
  const hints = yearStarts === undefined ? {} : { yearStarts };
  const byLabel = readPeriods(
    categories.map(({ label }) => label),
    hints,
  );
  const byCode = readPeriods(
    categories.map(({ code }) => code),
    hints,
  );
  const unread: { place: number; code: JsonErrorCode }[] = [];
  let assumedYearStart = false;
  const periods = categories.flatMap((category, place): readonly PrintedPeriod[] => {
    const named = byLabel[place];
    const coded = byCode[place];
    const read = isRead(named) ? named : agrees(category) && isRead(coded) ? coded : undefined;
    const period = read?.period ?? stated(category) ?? (isIso ? isoPeriod(category) : undefined);
    if (period === undefined) {
      const isAmbiguous =
        named !== undefined && !isRead(named) && named.refused === "ambiguous-period";
      unread.push({ place, code: isAmbiguous ? "ambiguous-period" : "unknown-period" });
      return [];
    }
    assumedYearStart ||= read?.assumed ?? false;
    return [{ printed: category.label, period }];
  });
  return { periods, unread, assumedYearStart };
}

function isRead(
  answer: ReturnType<typeof readPeriods>[number] | undefined,
): answer is ColumnPeriod {
  return answer !== undefined && !("refused" in answer);
}

/** A code may not say less than the name: 2020M01 for "januar 2020", but not 2014 for "2014/15 (school year)". */
function agrees({ code, label }: Category): boolean {
  return (label.match(/\d+/g) ?? []).every((number) => code.includes(number));
}

function isoPeriod({ code }: Category): Period | undefined {
  const read = parsePeriod(code, 1);
  return "refused" in read ? undefined : read.period;
}

/** How a source printed a period, taken apart so that each language can say it: "autumn 2015" is høsten 2015 and im Herbst 2015. */
import type { LocalDate } from "../../kernel/local-date.ts";
import { periodDays, periodYear } from "../../kernel/period.ts";
import type { Observation } from "./indicator.ts";

export type Season = "spring" | "summer" | "autumn";

type Stretch =
  | { readonly form: "year"; readonly year: number }
  /** 2013/14; `school` when it begins in August or September. */
  | { readonly form: "split"; readonly text: string; readonly school: boolean }
  | {
      readonly form: "years";
      readonly from: number;
      readonly to: number;
      readonly together: "sum" | "average" | undefined;
    }
  | { readonly form: "months"; readonly from: number; readonly to: number; readonly year: number }
  | { readonly form: "month"; readonly month: number; readonly year: number }
  | { readonly form: "year-to"; readonly month: number; readonly year: number }
  | { readonly form: "quarter"; readonly quarter: number; readonly year: number }
  | { readonly form: "season"; readonly season: Season; readonly year: number }
  | { readonly form: "day"; readonly date: LocalDate };

export type PrintedForm = Stretch & {
  /** Only a part of the stretch was counted. */
  readonly partial: boolean;
  /** The source does not state it; it was read from its wording. */
  readonly fromContext: boolean;
};

type Told = Pick<Observation, "period" | "printedPeriod" | "periodBasis" | "qualifier">;

/** The form of a figure's period. A form that is not known is told by its year, and counts as read from the wording. */
export function formOf(figure: Told): PrintedForm {
  const whole = figure.printedPeriod.trim().replace(/ part-year$/i, "");
  const stretch = stretchOf(whole, figure);
  return {
    ...(stretch ?? { form: "year", year: periodYear(figure.period) }),
    partial: figure.qualifier === "part-year" || whole !== figure.printedPeriod.trim(),
    fromContext: figure.periodBasis === "context" || stretch === undefined,
  };
}

const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const MONTHS = new RegExp(`^${MONTH}(\\s*[-–—]\\s*${MONTH})? \\d{4}$`, "i");

function stretchOf(whole: string, { period }: Told): Stretch | undefined {
  const [startYear = 0, startMonth = 0] = period.start.split("-").map(Number);
  const [endYear = 0, endMonth = 0] = period.end.split("-").map(Number);
  if (/^(calendar )?\d{4}$/i.test(whole)) return { form: "year", year: endYear };
  if (/^\d{4}\/\d{2,4}$/.test(whole)) {
    return { form: "split", text: whole, school: startMonth === 8 || startMonth === 9 };
  }
  if (/^\d{4}\s*[-–—]\s*\d{4}/.test(whole)) {
    const word = /(total|average|two years|three years)$/i.exec(whole)?.[1]?.toLowerCase();
    const together = word === undefined ? undefined : word === "average" ? "average" : "sum";
    return { form: "years", from: startYear, to: endYear, together };
  }
  const season = /^(spring|summer|autumn) /i.exec(whole)?.[1]?.toLowerCase();
  if (season !== undefined) return { form: "season", season: season as Season, year: endYear };
  if (/^year to /i.test(whole)) return { form: "year-to", month: endMonth, year: endYear };
  if (/^\d{4}-?Q[1-4]$/i.test(whole)) {
    return { form: "quarter", quarter: endMonth / 3, year: endYear };
  }
  if (periodDays(period) === 1) return { form: "day", date: period.start };
  if (!MONTHS.test(whole)) return undefined;
  if (startMonth === endMonth) return { form: "month", month: endMonth, year: endYear };
  return { form: "months", from: startMonth, to: endMonth, year: endYear };
}

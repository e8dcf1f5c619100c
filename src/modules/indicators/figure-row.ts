/** Reads one figure from the texts that a file or a form gives: every cell is understood or refused, none is guessed. */
import type { Id } from "../../kernel/id.ts";
import { type LocalDate, parseLocalDate } from "../../kernel/local-date.ts";
import { type Period, parsePeriod, periodYear, yearPeriod } from "../../kernel/period.ts";
import { markSign } from "./figure-mark.ts";
import type { FigureProblem } from "./figure-problem.ts";
import {
  BASIS_WORDS,
  type FileColumn,
  type FileRow,
  QUALIFIER_WORDS,
  STATUS_WORDS,
} from "./file-layout.ts";
import { type Kind, QUALIFIERS, type Qualifier, type Series, type Status } from "./indicator.ts";

/** What reading a figure needs to know of its series. */
export type KnownSeries = Pick<
  Series,
  "id" | "slug" | "unit" | "yearStarts" | "fileName" | "fileBreakdown" | "fileGeography"
> & { readonly indicator: string; readonly kind: Kind };

/** A figure that was understood, not yet written down. */
export type NewFigure = {
  readonly series: Id<"Series">;
  readonly period: Period;
  readonly printedPeriod: string;
  readonly periodBasis: "stated" | "context";
  /** The digits as they were printed, so that 53.90 keeps its second decimal. */
  readonly value: string | null;
  readonly qualifier: Qualifier;
  readonly status: Status;
  readonly note: string;
  readonly source: string;
  readonly retrievedOn: LocalDate | null;
  readonly licence: string | null;
  /** The digits as they were printed, both with the same number of decimals. */
  readonly interval?: { readonly lower: string; readonly upper: string };
  readonly n?: number;
};

export type RowProblem = Omit<FigureProblem, "row">;

const LONGEST: Readonly<Partial<Record<FileColumn, number>>> = {
  period: 120,
  source: 2_000,
  note: 2_000,
  licence: 200,
};

/** The figure of a row, or everything that is wrong with it. */
export function readFigure(
  row: FileRow,
  series: KnownSeries,
): { readonly figure: NewFigure } | { readonly problems: readonly RowProblem[] } {
  const problems: RowProblem[] = [];
  const report = (column: FileColumn, code: RowProblem["code"], hint?: string) => {
    const value = row[column].slice(0, 120);
    problems.push({ column, code, value, ...(hint === undefined ? {} : { hint }) });
    return undefined;
  };

  for (const [column, most] of Object.entries(LONGEST) as [FileColumn, number][]) {
    if (row[column].length > most) report(column, "field-too-long", `${most}`);
  }
  const certainty = readQualifier(row, report);
  const value = readValue(row, series, certainty?.status ?? "given", report);
  const when = readPeriod(row, series, report);
  const spread = value === undefined ? {} : readSpread(row, value, report);
  checkSource(row, report);
  const retrievedOn = row.retrieved === "" ? null : parseLocalDate(row.retrieved);
  if (retrievedOn === undefined) report("retrieved", "bad-date");

  if (
    problems.length > 0 ||
    !certainty ||
    value === undefined ||
    !when ||
    !spread ||
    retrievedOn === undefined
  ) {
    return { problems };
  }
  const partial = when.partial && certainty.qualifier === "exact";
  return {
    figure: {
      series: series.id,
      period: when.period,
      printedPeriod: row.period,
      periodBasis: when.basis,
      value,
      qualifier: partial ? "part-year" : certainty.qualifier,
      status: certainty.status,
      note: row.note,
      source: row.source,
      retrievedOn,
      licence: row.licence === "" ? null : row.licence,
      ...spread,
    },
  };
}

type Report = (column: FileColumn, code: RowProblem["code"], hint?: string) => undefined;

function readQualifier(row: FileRow, report: Report) {
  const word = row.qualifier.toLowerCase();
  const qualifier = QUALIFIERS.find((one) => QUALIFIER_WORDS[one] === word || one === word);
  if (qualifier !== undefined) return { qualifier, status: "given" as Status };
  const found = Object.entries(STATUS_WORDS).find(
    ([status, file]) => file === word || status === word,
  );
  if (found !== undefined) return { qualifier: "exact" as Qualifier, status: found[0] as Status };
  return report("qualifier", "unknown-qualifier", Object.values(QUALIFIER_WORDS).join(", "));
}

/** More digits than these a number in the database's or the browser's arithmetic would not keep. */
const MOST_DIGITS = 15;

function readValue(row: FileRow, { kind, unit }: KnownSeries, status: Status, report: Report) {
  if (status !== "given") {
    const isBlank = row.value === "" || row.value === markSign(status);
    return isBlank ? null : report("value", "unexpected-value");
  }
  if (row.value === "") return report("value", "no-value");
  const value = readDigits(row, "value", report);
  if (value === undefined) return undefined;
  if (kind === "share" && unit === "percent" && (Number(value) < 0 || Number(value) > 100)) {
    return report("value", "implausible", "0–100");
  }
  if (kind === "count" && Number(value) < 0) return report("value", "implausible", "0");
  return value;
}

function readDigits(row: FileRow, column: FileColumn, report: Report): string | undefined {
  const text = row[column];
  if (/^-?\d+,\d+$/.test(text)) return report(column, "decimal-comma", text.replace(",", "."));
  const digits = text.replace(/[^0-9]/g, "").length;
  if (!/^-?\d+(\.\d+)?$/.test(text) || digits > MOST_DIGITS) return report(column, "not-a-number");
  return text.replace(/^(-?)0+(?=\d)/, "$1").replace(/^-(0(\.0+)?)$/, "$1");
}

/** More people or cases than this are behind no figure; it is also what the database's whole numbers hold. */
const MOST_BEHIND = 2_000_000_000;

/** The interval around the value and the number behind it, where there are any. */
function readSpread(
  row: FileRow,
  value: string | null,
  report: Report,
): Pick<NewFigure, "interval" | "n"> | undefined {
  if (row.lower === "" && row.upper === "" && row.n === "") return {};
  if (value === null) return report(row.n === "" ? "lower" : "n", "unexpected-value");
  const n = row.n === "" ? undefined : Number(row.n);
  if (n !== undefined && !(/^\d{1,10}$/.test(row.n) && n <= MOST_BEHIND))
    return report("n", "bad-n");
  const behind = n === undefined ? {} : { n };
  if (row.lower === "" && row.upper === "") return behind;
  if (row.lower === "" || row.upper === "") {
    return report(row.lower === "" ? "lower" : "upper", "half-interval");
  }
  const lower = readDigits(row, "lower", report);
  const upper = readDigits(row, "upper", report);
  if (lower === undefined || upper === undefined) return undefined;
  if (Number(lower) > Number(value) || Number(upper) < Number(value)) {
    return report("lower", "bad-interval", `${lower}–${upper}`);
  }
  const decimals = Math.max(...[lower, upper].map((digits) => digits.split(".")[1]?.length ?? 0));
  const padded = (digits: string): string => {
    const [whole = "", part = ""] = digits.split(".");
    return decimals === 0 ? whole : `${whole}.${part.padEnd(decimals, "0")}`;
  };
  return { interval: { lower: padded(lower), upper: padded(upper) }, ...behind };
}

function readPeriod(row: FileRow, { yearStarts }: KnownSeries, report: Report) {
  const basisWord = row.year_basis.toLowerCase();
  const fromContext = basisWord === BASIS_WORDS.context || basisWord === "context";
  if (!fromContext && basisWord !== "" && basisWord !== BASIS_WORDS.stated) {
    return report("year_basis", "unknown-basis", Object.values(BASIS_WORDS).join(", "));
  }
  if (row.year !== "" && !/^(19|20)\d{2}$/.test(row.year)) return report("year", "not-a-year");
  if (row.period === "") return report("period", "no-period");
  const year = Number(row.year);
  const read = parsePeriod(row.period, yearStarts);
  if ("refused" in read) {
    if (!fromContext) return report("period", "unknown-period");
    if (row.year === "") return report("year", "not-a-year");
    return { period: yearPeriod(year), partial: false, basis: "context" as const };
  }
  if (!fromContext && row.year !== "" && periodYear(read.period) !== year) {
    return report("year", "period-year-mismatch", `${periodYear(read.period)}`);
  }
  return { ...read, basis: fromContext ? ("context" as const) : ("stated" as const) };
}

/** A source is an address, words, or an address with words; an address must be one that a reader can open. */
function checkSource(row: FileRow, report: Report): void {
  if (row.source === "") report("source", "no-source");
  const addresses = row.source.match(/\b[a-z][a-z0-9+.-]*:\/\/\S*/gi) ?? [];
  const readable = (address: string) =>
    /^https?:\/\/[^/\s.]+\.[^/\s]/i.test(address) && URL.canParse(address);
  if (!addresses.every(readable) || /^(javascript|data|file|vbscript):/i.test(row.source)) {
    report("source", "bad-address");
  }
}

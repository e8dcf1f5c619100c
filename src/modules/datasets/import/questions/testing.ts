/**
 * Builds what a reader would have read, from lines such as "Year,Sex,Value", for the tests of the questions. An empty cell is the total;
 * `:` is a suppressed value, `..` a missing one.
 */
import type { LocalDate } from "../../../../kernel/local-date.ts";
import { parsePeriod } from "../../../../kernel/period.ts";
import type { ObservationState, ReadDimension, ReadFigures } from "../observations.ts";

type About = Partial<Pick<ReadFigures, "title" | "updatedAt" | "format" | "assumedYearStart">> & {
  /** Columns by role; all others are groups. */
  readonly roles?: Readonly<Record<string, ReadDimension["role"]>>;
  /** The labels that stand for all. */
  readonly totals?: readonly string[];
  readonly sums?: Readonly<Record<string, readonly { whole: string; parts: readonly string[] }[]>>;
  /** Names of categories whose codes are in the lines. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly states?: Readonly<Record<string, ObservationState>>;
  readonly yearStarts?: number;
};

const SIGNS: Readonly<Record<string, ObservationState>> = {
  ":": "suppressed",
  "..": "missing",
  "": "missing",
};

/** Figures from lines of which the first names the columns: the time first, the value last, a column "Status" for the printed states. */
export function aFile(lines: string, about: About = {}): ReadFigures {
  const [header = [], ...rows] = lines
    .trim()
    .split("\n")
    .map((line) => line.split(",").map((cell) => cell.trim()));
  const names = header.filter((name, n) => n > 0 && n < header.length - 1 && name !== "Status");
  const totals = about.totals ?? [""];
  const places = names.map(() => new Map<string, number>());
  const periods: ReadFigures["periods"][number][] = [];
  const statuses: ReadFigures["statuses"][number][] = [{ printed: "", state: "normal" }];
  const columns = {
    length: rows.length,
    categories: names.map(() => new Int32Array(rows.length)),
    period: new Int32Array(rows.length).fill(-1),
    value: new Float64Array(rows.length),
    status: new Uint16Array(rows.length),
    row: Int32Array.from(rows, (_, n) => n + 2),
  };
  for (const [n, row] of rows.entries()) {
    const printed = row[0] ?? "";
    if (printed !== "") {
      const known = periods.findIndex((one) => one.printed === printed);
      columns.period[n] = known < 0 ? periods.length : known;
      if (known < 0) periods.push({ printed, period: readPeriod(printed, about.yearStarts ?? 4) });
    }
    const value = row.at(-1) ?? "";
    columns.value[n] = value in SIGNS ? Number.NaN : Number(value);
    const word = header.indexOf("Status") < 0 ? "" : (row[header.indexOf("Status")] ?? "");
    const state = SIGNS[value] ?? about.states?.[word] ?? "normal";
    const flag = value in SIGNS ? value : word;
    const known = statuses.findIndex((one) => one.printed === flag && one.state === state);
    columns.status[n] = known < 0 ? statuses.length : known;
    if (known < 0) statuses.push({ printed: flag, state });
    for (const [place, name] of names.entries()) {
      const label = row[header.indexOf(name)] ?? "";
      const numbers = places[place] ?? new Map<string, number>();
      if (!numbers.has(label)) numbers.set(label, numbers.size);
      (columns.categories[place] as Int32Array)[n] = numbers.get(label) ?? 0;
    }
  }
  const dimensions = names.map((name, place): ReadDimension => {
    const labels = [...(places[place] ?? new Map<string, number>()).keys()];
    const total = labels.findIndex((label) => totals.includes(label));
    return {
      id: name,
      label: name,
      role: about.roles?.[name] ?? "group",
      categories: labels.map((code) => ({ code, label: about.labels?.[code] ?? code })),
      total: total < 0 ? null : total,
      sums: (about.sums?.[name] ?? []).map(({ whole, parts }) => ({
        whole: labels.indexOf(whole),
        parts: parts.map((part) => labels.indexOf(part)),
      })),
    };
  });
  return {
    format: about.format ?? "open-sdg",
    title: about.title ?? null,
    source: null,
    updatedAt: about.updatedAt ?? null,
    time: { id: header[0] ?? "", label: header[0] ?? "" },
    dimensions,
    periods,
    statuses,
    observations: columns,
    assumedYearStart: about.assumedYearStart ?? false,
  };
}

function readPeriod(printed: string, yearStarts: number) {
  const read = parsePeriod(printed, yearStarts);
  if ("refused" in read) throw new Error(`No period: ${printed}`);
  return read.period;
}

/** A day as the questions take it. */
export function day(text: string): LocalDate {
  return text as LocalDate;
}

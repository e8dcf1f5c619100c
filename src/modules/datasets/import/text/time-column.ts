/** The periods of a table: of one column, of a year and a part of it in two, or of Rosario's own layout, where the year may stand in. */
import { type ColumnPeriod, readPeriods, yearPeriod } from "../../../../kernel/period.ts";
import type { PrintedPeriod, ReadFigures, ReadingHints } from "../observations.ts";
import { type CellTable, type Column, tuples } from "./cell-table.ts";
import type { Roles } from "./columns.ts";
import { plainName, yearStartOf } from "./header-words.ts";
import type { Findings } from "./problems.ts";

export type TimeColumn = {
  readonly time: ReadFigures["time"];
  readonly periods: readonly PrintedPeriod[];
  /** For every row its place in `periods`. */
  readonly codes: Int32Array;
  readonly assumedYearStart: boolean;
};

type Cells = {
  readonly printed: readonly string[];
  readonly codes: Int32Array;
  readonly reads: readonly Read[];
};
type Read = ReturnType<typeof readPeriods>[number];

/** The time of each row. What is no period is an error with its row. */
export function readTime(
  table: CellTable,
  roles: Roles,
  hints: ReadingHints,
  found: Findings,
): TimeColumn {
  const column = roles.time;
  if (column === null)
    return {
      time: null,
      periods: [],
      codes: new Int32Array(table.length).fill(-1),
      assumedYearStart: false,
    };
  const yearStarts = hints.yearStarts ?? yearStartOf(column.name);
  const known = yearStarts === undefined ? {} : { yearStarts };
  const { printed, codes, reads } =
    roles.layout === "rosario"
      ? rosarioCells(table, column, known)
      : roles.timePart === null
        ? plainCells(column, known)
        : partCells(column, roles.timePart, known);
  const places = new Int32Array(printed.length).fill(-1);
  const periods: PrintedPeriod[] = [];
  const rows = new Int32Array(table.length);
  let assumed = false;
  for (let row = 0; row < table.length; row++) {
    const code = codes[row] ?? 0;
    const read = reads[code];
    if (read === undefined) continue;
    if ("refused" in read) {
      const text = printed[code] ?? "";
      const where = { row: table.rows[row] ?? 0, column: column.name, found: text };
      found.wrong(text === "" ? "no-period" : read.refused, where);
      continue;
    }
    if ((places[code] ?? -1) < 0) {
      places[code] = periods.length;
      periods.push({ printed: printed[code] ?? "", period: read.period });
      assumed ||= read.assumed;
    }
    rows[row] = places[code] ?? -1;
  }
  return {
    time: { id: column.name || "Period", label: column.name || "Period" },
    periods,
    codes: rows,
    assumedYearStart: assumed,
  };
}

type Known = Pick<ReadingHints, "yearStarts">;

function plainCells({ texts, codes }: Column, known: Known): Cells {
  // "2015" and "2015 " are one period.
  const printed: string[] = [];
  const same = new Map<string, number>();
  const to = texts.map((text) => {
    const trimmed = text.trim();
    const place = same.get(trimmed) ?? printed.length;
    if (place === printed.length) printed.push(trimmed);
    same.set(trimmed, place);
    return place;
  });
  const moved = printed.length === texts.length ? codes : codes.map((code) => to[code] ?? 0);
  return { printed, codes: moved, reads: readPeriods(printed, known) };
}

/** "2015" beside "March", "3", "Q1" or "1. kvartal". */
function partCells(year: Column, part: Column, known: Known): Cells {
  const { cells, codes } = tuples([year, part]);
  const letter = /quart|kvart/.test(plainName(part.name))
    ? "Q"
    : /week|uke|uge|vecka|woche/.test(plainName(part.name))
      ? "W"
      : /hal[fbv]/.test(plainName(part.name))
        ? "H"
        : "M";
  const joined = cells.map(([y = "", p = ""]) => {
    const [whole, bit] = [y.trim(), p.trim()];
    if (whole === "" || bit === "") return whole;
    return /^\d{1,2}$/.test(bit)
      ? `${whole}${letter}${bit}`
      : `${bit.replace(/^(\d)$/, `${letter}$1`)} ${whole}`;
  });
  const printed = cells.map((cell) =>
    cell
      .map((text) => text.trim())
      .join(" ")
      .trim(),
  );
  return { printed, codes, reads: readPeriods(joined, known) };
}

/** A period that the source does not state is the calendar year that somebody read from its words. */
function rosarioCells(table: CellTable, period: Column, known: Known): Cells {
  const named = (name: string) => table.columns.find((column) => plainName(column.name) === name);
  const year = named("year");
  const basis = named("year basis");
  const { cells, codes } = tuples([period, year ?? period, basis ?? period]);
  const printed = cells.map(([text = ""]) => text.trim());
  const reads = readPeriods(printed, known).map((read, at): Read => {
    const [, stated = "", why = ""] = cells[at] ?? [];
    const fromContext =
      basis !== undefined && /^(?:read from wording or )?context$/i.test(why.trim());
    if (!("refused" in read) || !fromContext || !/^(?:19|20)\d{2}$/.test(stated.trim()))
      return read;
    return {
      period: yearPeriod(Number(stated)),
      partial: false,
      assumed: false,
    } satisfies ColumnPeriod;
  });
  return { printed, codes, reads };
}

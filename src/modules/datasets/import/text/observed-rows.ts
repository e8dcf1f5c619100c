/** The value and the status of every row of a table: what its value cell means together with its status column. */
import type { PrintedStatus } from "../observations.ts";
import { gravest, isAbsent, statusOf } from "../statuses.ts";
import type { CellTable, Column } from "./cell-table.ts";
import type { Roles } from "./columns.ts";
import type { Findings } from "./problems.ts";
import type { ValueCells } from "./value-cells.ts";

const MOST_STATUSES = 65_535;

/** A row that cannot be read has no value and is told. */
export function observe(
  table: CellTable,
  roles: Roles,
  value: Column,
  cells: ValueCells,
  found: Findings,
) {
  const values = new Float64Array(table.length);
  const status = new Uint16Array(table.length);
  const statuses: PrintedStatus[] = [];
  const known = new Map<string, number>();
  const column = roles.status;
  const read = (text: string) => statusOf(text, roles.vocabulary) ?? statusOf(text, "any");
  const states = column?.texts.map(read);
  // Where nobody knows whose flags they are, a letter beside a figure speaks of it, as in SDMX, and does not take it away.
  const beside =
    roles.vocabulary === "any"
      ? column?.texts.map((text) => {
          const state = statusOf(text, "sdmx");
          return state === undefined || isAbsent(state) ? read(text) : state;
        })
      : states;
  // A status column and the marks in the value column meet in few pairs.
  const pairs = new Map<number, number>();
  for (let row = 0; row < table.length; row++) {
    const text = value.codes[row] ?? 0;
    const mark = cells.mark[text] ?? -1;
    const own = column?.codes[row] ?? 0;
    values[row] = cells.values[text] ?? Number.NaN;
    if (mark < 0) {
      found.wrong("not-a-number", {
        row: table.rows[row] ?? 0,
        column: value.name,
        found: value.texts[text] ?? "",
      });
      continue;
    }
    const pair = own * cells.marks.length + mark;
    let place = pairs.get(pair);
    if (place === undefined || place < 0) {
      const paired = pairOf(own, mark);
      place = typeof paired === "number" ? paired : -1;
      if (typeof paired !== "number") found.wrong(paired, whereIn(row, own));
      pairs.set(pair, place);
      if (place < 0) continue;
    }
    status[row] = place;
    // A figure that its own status takes back is not read: it may be one that was to be hidden.
    if (!Number.isNaN(values[row]) && isAbsent(statuses[place]?.state ?? "normal")) {
      found.remark("value-and-status", whereIn(row, own));
      values[row] = Number.NaN;
    }
  }

  function whereIn(row: number, own: number) {
    return {
      row: table.rows[row] ?? 0,
      column: column?.name ?? value.name,
      found: column?.texts[own]?.trim() ?? "",
    };
  }

  function pairOf(own: number, mark: number): number | "unknown-status" | "too-many-statuses" {
    const {
      printed,
      state: marked,
      absent,
    } = cells.marks[mark] ?? { printed: "", state: "normal" as const, absent: false };
    const meanings = absent ? states : beside;
    const state = meanings === undefined ? "normal" : meanings[own];
    if (state === undefined) return "unknown-status";
    const together = absent && printed === "" && isAbsent(state) ? state : gravest([state, marked]);
    const words = [column?.texts[own]?.trim() ?? "", printed].filter((one) => one !== "").join(" ");
    const key = `${together}|${words}`;
    const place = known.get(key) ?? statuses.length;
    if (place > MOST_STATUSES) return "too-many-statuses";
    if (place === statuses.length) statuses.push({ printed: words, state: together });
    known.set(key, place);
    return place;
  }

  return { values, status, statuses };
}

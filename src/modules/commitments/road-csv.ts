/** The road as a file: one step a row, with the road that it lies on. */
import { plain, type View } from "../../design/view.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import { writeCsv } from "../../platform/csv.ts";
import type { CityEvent } from "../city/index.ts";

export function roadCsv(events: readonly CityEvent[], reader: Pick<View, "preferred">): Uint8Array {
  const columns = ["on", "road", "step", "source"] as const;
  return writeCsv(
    columns,
    events.map(({ on, kind, text, source }) => ({
      on: dated(on),
      road: kind ?? "",
      step: plain(reader, text),
      source: source ?? "",
    })),
  );
}

function dated(on: FactDate): string {
  return on.date.slice(0, { day: 10, month: 7, year: 4 }[on.precision]);
}

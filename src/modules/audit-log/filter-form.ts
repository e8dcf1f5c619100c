/** What the auditor asked to see, read from the address; what is not understood narrows nothing. */
import { parseId } from "../../kernel/id.ts";
import { addDays } from "../../kernel/local-date.ts";
import { factDateOf } from "../../kernel/written.ts";
import type { TraceFilter } from "./list-traces.ts";
import { beginningOf } from "./start-of-day.ts";
import { DEEDS, OUTCOMES } from "./trace.ts";

export const FILTER_FIELDS = ["who", "did", "outcome", "about", "from", "until"] as const;
export type FilterValues = Readonly<Partial<Record<(typeof FILTER_FIELDS)[number], string>>>;

const LONGEST = 200;

/** The fields that were filled in. */
export function filterValues(sent: (name: string) => string | undefined): FilterValues {
  return Object.fromEntries(
    FILTER_FIELDS.flatMap((name) => {
      const value = sent(name)?.trim().slice(0, LONGEST) ?? "";
      return value === "" ? [] : [[name, value]];
    }),
  );
}

/** Days are whole days where the installation stands; the last one is among them. */
export function filterOf(values: FilterValues, timeZone: string): TraceFilter {
  const who = values.who === "terminal" ? "terminal" : parseId<"Account">(values.who ?? "");
  const did = DEEDS.find((one) => one === values.did);
  const outcome = OUTCOMES.find((one) => one === values.outcome);
  const from = factDateOf(values.from)?.date;
  const until = factDateOf(values.until)?.date;
  return {
    ...(who === undefined ? {} : { who }),
    ...(did === undefined ? {} : { did }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(values.about === undefined ? {} : { about: values.about }),
    ...(from === undefined ? {} : { from: beginningOf(from, timeZone) }),
    ...(until === undefined ? {} : { until: beginningOf(addDays(until, 1), timeZone) }),
  };
}

/** The same again as a query. */
export function queryOf(values: FilterValues, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...values, ...more }).toString();
  return query === "" ? "" : `?${query}`;
}

/** Writes figures down as drafts: new ones, and a new revision where a known one is corrected. What is the same stays untouched. */
import type { Id } from "../../kernel/id.ts";
import { type Context, newId } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { NewFigure } from "./figure-row.ts";
import { type CurrentFigure, listCurrent } from "./list-current.ts";
import * as store from "./store/figures.ts";

/** What would become of a figure. */
export type PlannedFigure =
  | { readonly change: "added" | "unchanged"; readonly figure: NewFigure }
  | { readonly change: "corrected"; readonly figure: NewFigure; readonly old: CurrentFigure };

/** Compares figures with what is written down; the order is kept. */
export async function planFigures(
  tx: CityTransaction,
  figures: readonly NewFigure[],
  indicator?: Id<"Indicator">,
): Promise<readonly PlannedFigure[]> {
  const known = new Map((await listCurrent(tx, indicator)).map((one) => [keyOf(one), one]));
  return figures.map((figure) => {
    const old = known.get(keyOf(figure));
    if (old === undefined) return { change: "added", figure };
    return isSame(old, figure)
      ? { change: "unchanged", figure }
      : { change: "corrected", figure, old };
  });
}

/** So many rows go to the database at once. */
const BATCH = 5_000;

/** Carries out a plan. The caller holds the city's series locked since before the plan was made. */
export async function writeFigures(
  context: Context,
  tx: CityTransaction,
  account: Id<"Account"> | null,
  plan: readonly PlannedFigure[],
): Promise<void> {
  const at = context.now();
  const rows = plan
    .filter(({ change }) => change !== "unchanged")
    .map((planned): store.FigureToInsert => {
      const { figure } = planned;
      return {
        id: newId<"Observation">(context),
        series_id: figure.series,
        period_start: figure.period.start,
        period_end: figure.period.end,
        revision: planned.change === "corrected" ? planned.old.revision + 1 : 1,
        printed_period: figure.printedPeriod,
        period_basis: figure.periodBasis,
        value: figure.value,
        qualifier: figure.qualifier,
        status: figure.status,
        note: figure.note,
        source: figure.source,
        retrieved_on: figure.retrievedOn,
        licence: figure.licence,
        lower: figure.interval?.lower ?? null,
        upper: figure.interval?.upper ?? null,
        n: figure.n ?? null,
      };
    });
  for (let start = 0; start < rows.length; start += BATCH) {
    await store.insertObservations(tx, {
      figures: rows.slice(start, start + BATCH),
      at,
      by: account,
    });
  }
}

/** The digits of a figure as its source printed them; empty where there is no value. */
export function digitsOf({ value, decimals }: Pick<CurrentFigure, "value" | "decimals">): string {
  return value === null ? "" : value.toFixed(decimals);
}

/** The bounds of an interval as their source printed them; empty where there is none. */
function boundsOf(interval: CurrentFigure["interval"] | NewFigure["interval"]): string {
  if (interval === undefined) return "";
  if (!("decimals" in interval)) return `${interval.lower}–${interval.upper}`;
  const { lower, upper, decimals } = interval;
  return `${lower.toFixed(decimals)}–${upper.toFixed(decimals)}`;
}

type Timed = Pick<NewFigure, "series" | "period">;

function keyOf({ series, period }: Timed): string {
  return `${series}/${period.start}/${period.end}`;
}

function isSame(old: CurrentFigure, figure: NewFigure): boolean {
  return (
    digitsOf(old) === (figure.value ?? "") &&
    old.printedPeriod === figure.printedPeriod &&
    old.periodBasis === figure.periodBasis &&
    old.qualifier === figure.qualifier &&
    old.status === figure.status &&
    old.note === figure.note &&
    old.source === figure.source &&
    old.retrievedOn === figure.retrievedOn &&
    old.licence === figure.licence &&
    boundsOf(old.interval) === boundsOf(figure.interval) &&
    old.n === figure.n
  );
}

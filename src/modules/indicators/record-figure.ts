/** Writes down one figure that somebody typed in; it passes the same checks as a row of a file. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import type { FigureProblem } from "./figure-problem.ts";
import { readFigure } from "./figure-row.ts";
import { BASIS_WORDS, type FileRow } from "./file-layout.ts";
import { listKnownSeries } from "./import-figures.ts";
import type { CurrentFigure } from "./list-current.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store/indicators.ts";
import { planFigures, writeFigures } from "./write-figures.ts";

export type FigureInput = {
  readonly series: Id<"Series">;
  /** As the source prints it. */
  readonly printedPeriod: string;
  /** The year as the wording is read, where the printed period is in no known form. */
  readonly year?: string;
  /** Digits with a decimal point; empty where there is no figure. */
  readonly value: string;
  /** A qualifier, or why there is no figure: missing, not-applicable, suppressed. */
  readonly qualifier: string;
  readonly source: string;
  readonly note?: string;
  readonly retrievedOn?: string;
  readonly licence?: string;
  /** The bounds of the interval as printed, and the number behind the figure. */
  readonly lower?: string;
  readonly upper?: string;
  readonly n?: string;
  /** The revision of this period that the person has seen and means to correct. */
  readonly replaces?: number;
};

export type RecordFigureRefusal =
  | Refusal<"not-permitted" | "unknown-series">
  | (Refusal<"bad-figure"> & { readonly problems: readonly FigureProblem[] })
  /** There is another figure for this period, which the person has not seen yet. */
  | (Refusal<"already-recorded"> & { readonly current: CurrentFigure });

export async function recordFigure(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: FigureInput,
): Promise<RecordFigureRefusal | { readonly recorded: "added" | "corrected" | "unchanged" }> {
  if (!may(actor, permissions, "import-figures")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx);
    const series = (await listKnownSeries(tx)).find(({ id }) => id === input.series);
    if (series === undefined) return { refused: "unknown-series" };
    const read = readFigure(rowOf(input), series);
    if ("problems" in read) {
      return { refused: "bad-figure", problems: read.problems.map((one) => ({ row: 0, ...one })) };
    }
    const plan = await planFigures(tx, [read.figure]);
    const [planned] = plan;
    if (planned === undefined) throw new Error("One figure makes a plan of one");
    if (planned.change === "corrected" && planned.old.revision !== input.replaces) {
      return { refused: "already-recorded", current: planned.old };
    }
    if (planned.change === "unchanged") return { recorded: "unchanged" };
    await writeFigures(context, tx, actor?.accountId ?? null, plan);
    const corrected = planned.change === "corrected" ? 1 : 0;
    await record(tx, {
      type: "figures.recorded",
      at: context.now(),
      by: actorRole(actor),
      subject: `indicator/${series.indicator}`,
      facts: { added: 1 - corrected, corrected, figures: textHash([planned.figure]) },
    });
    return { recorded: planned.change };
  });
}

function rowOf(input: FigureInput): FileRow {
  const year = (input.year ?? "").trim();
  return {
    city: "",
    right: "",
    indicator: "",
    unit: "",
    breakdown: "",
    geography: "",
    year,
    year_basis: year === "" ? BASIS_WORDS.stated : BASIS_WORDS.context,
    value: input.value.trim(),
    period: input.printedPeriod.trim(),
    qualifier: input.qualifier,
    source: input.source.trim(),
    note: (input.note ?? "").trim(),
    retrieved: (input.retrievedOn ?? "").trim(),
    licence: (input.licence ?? "").trim(),
    lower: (input.lower ?? "").trim(),
    upper: (input.upper ?? "").trim(),
    n: (input.n ?? "").trim(),
  };
}

/** Notes money for a measure: planned, granted or spent in a year. What was too much is taken back by a line below zero. */
import type { Id } from "../../kernel/id.ts";
import { isCurrency } from "../../kernel/money.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyOrNull } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { type BudgetLine, isBudgetKind, isBudgetYear } from "./measure.ts";
import { type MeasureForRefusal, measureFor } from "./measure-for.ts";
import { permissions } from "./permissions.ts";
import { budgetFacts } from "./record-facts.ts";
import { measureSubject } from "./reference.ts";
import * as store from "./store/money.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type RecordBudgetInput = {
  /** The measure's reference. */
  readonly measure: string;
  readonly kind: string;
  readonly year: number;
  /** In the smallest unit of the currency. */
  readonly amount: number;
  readonly currency: string;
  readonly source?: string | null;
  /** How many lines the person had before them; refused when there are others by now. */
  readonly seen?: number;
};

export type RecordBudgetRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-budget-kind"
      | "bad-year"
      | "bad-amount"
      | "unknown-currency"
      | "no-source"
      | "said-meanwhile"
    >
  | MeasureForRefusal
  | TooLong;

/** `unchanged` when the same line with the same source is there already. */
export async function recordBudget(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: RecordBudgetInput,
): Promise<RecordBudgetRefusal | { readonly recorded: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "record-budget")) return { refused: "not-permitted" };
  const { kind, year, amount, currency, seen } = input;
  const source = tidyOrNull(input.source);
  if (!isBudgetKind(kind)) return { refused: "unknown-budget-kind" };
  if (!isBudgetYear(year)) return { refused: "bad-year" };
  if (!Number.isSafeInteger(amount) || amount === 0) return { refused: "bad-amount" };
  if (!isCurrency(currency)) return { refused: "unknown-currency" };
  const tooLong = findTooLong({ source });
  if (tooLong !== undefined) return tooLong;
  return context.database.inCity(cityId, async (tx) => {
    const opened = await measureFor(tx, actor, input.measure);
    if ("refused" in opened) return opened;
    const { measure } = opened;
    if (source === null && !measure.demonstration && actor?.roles.includes(HOST))
      return { refused: "no-source" };
    const line: BudgetLine = { kind, year, amount, currency, source };
    const facts = budgetFacts(line, textHash);
    const isThere = measure.budget.some(
      (one) => textHash(budgetFacts(one, textHash)) === textHash(facts),
    );
    if (isThere) return { unchanged: true };
    if (seen !== undefined && seen !== measure.budget.length) return { refused: "said-meanwhile" };
    const at = context.now();
    await store.insertBudgetLine(tx, {
      id: newId<"BudgetLine">(context),
      measure: measure.id,
      ...line,
      at,
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "budget.recorded",
      at,
      by: actorRole(actor),
      subject: measureSubject(measure.reference),
      facts,
    });
    return { recorded: true };
  });
}

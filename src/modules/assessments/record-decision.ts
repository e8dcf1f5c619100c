/** Notes what the council decided on a case that was weighed. A case may come back to the council: the decision of the latest day counts. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { type CouncilDecision, checkSubject, isDecisionKind, isLongDecided } from "./check.ts";
import { type OpenCheckRefusal, openCheck } from "./open-check.ts";
import { permissions } from "./permissions.ts";
import { decidedFacts } from "./record-facts.ts";
import * as store from "./store/checks.ts";
import { type NamesPerson, problemOfTexts, type TooLong } from "./written.ts";

export type RecordDecisionInput = {
  readonly reference: string;
  /** as-proposed | changed | rejected | postponed */
  readonly kind: string;
  readonly text: Wording;
  readonly on?: LocalDate;
  /** Where the minutes are. */
  readonly source?: string | null;
};

export type RecordDecisionRefusal =
  | Refusal<
      "not-permitted" | "unknown-kind" | "no-text" | "future-date" | "not-finished" | "long-before"
    >
  | OpenCheckRefusal
  | TooLong
  | NamesPerson;

/** `unchanged` when exactly this was noted last of that day. */
export async function recordDecision(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: RecordDecisionInput,
): Promise<RecordDecisionRefusal | { readonly recorded: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "record-decision")) return { refused: "not-permitted" };
  const { kind, reference, on = today(context) } = input;
  const text = tidyWording(input.text);
  const source = tidyOrNull(input.source);
  if (!isDecisionKind(kind)) return { refused: "unknown-kind" };
  if (isEmptyWording(text)) return { refused: "no-text" };
  const wrong = problemOfTexts({ text, source });
  if (wrong !== undefined) return wrong;
  if (on > today(context)) return { refused: "future-date" };
  return context.database.inCity(cityId, async (tx) => {
    const check = await openCheck(tx, actor, reference);
    if ("refused" in check) return check;
    if (check.versions.length === 0) return { refused: "not-finished" };
    if (isLongDecided(on, check.begunOn)) return { refused: "long-before" };
    const number = check.decisions.length + 1;
    const decision: CouncilDecision = { number, kind, text, on, source };
    const last = check.decisions.findLast((one) => one.on === on);
    const facts = (one: CouncilDecision) => textHash({ ...decidedFacts(one), number: 0 });
    if (last !== undefined && facts(last) === facts(decision)) return { unchanged: true };
    const at = context.now();
    await store.insertDecision(tx, {
      ...{ check: check.id, number, kind, text, onDate: on, source, at },
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "decision-check.decided",
      at,
      by: actorRole(actor),
      subject: checkSubject(reference),
      facts: decidedFacts(decision),
    });
    return { recorded: true };
  });
}

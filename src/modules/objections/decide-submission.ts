/**
 * The body's secretary lets an objection through, which files it, or turns it away for a reason that is counted in public. Either way the
 * sender's address and words are removed from where they waited.
 */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { checkObjection, type ObjectionProblem } from "./check-objection.ts";
import { type EnterObjectionRefusal, enterObjection } from "./enter-objection.ts";
import { findObjection } from "./list-objections.ts";
import { listSubmissions } from "./list-submissions.ts";
import { OBJECTIONS_SUBJECT } from "./objection.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store/objections.ts";
import * as submissions from "./store/submissions.ts";
import { isTurnAwayReason } from "./submission.ts";
import type { TooLong } from "./written.ts";

export type DecideSubmissionInput = {
  readonly submission: Id<"ObjectionSubmission">;
  /** Empty lets it through; else why it is turned away. */
  readonly turnAway: string;
  readonly citySlug: string;
  readonly answerDays: number;
};

export type DecideSubmissionRefusal =
  | Refusal<"not-permitted" | "unknown-submission" | "unknown-reason" | ObjectionProblem>
  | EnterObjectionRefusal
  | TooLong;

export async function decideSubmission(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { submission: id, turnAway, citySlug, answerDays }: DecideSubmissionInput,
): Promise<
  DecideSubmissionRefusal | { readonly reference: string } | { readonly turnedAway: true }
> {
  if (!may(actor, permissions, "file-objection")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: "objection-submissions" });
    const [submission] = await listSubmissions(tx, id);
    if (submission === undefined) return { refused: "unknown-submission" };
    const decision = { id, at: context.now(), by: actor?.accountId ?? null };
    if (turnAway !== "") {
      if (!isTurnAwayReason(turnAway)) return { refused: "unknown-reason" };
      await submissions.updateDecided(tx, { ...decision, refusedFor: turnAway, objection: null });
      await record(tx, {
        type: "objection.turned-away",
        at: decision.at,
        by: actorRole(actor),
        subject: OBJECTIONS_SUBJECT,
        facts: { reason: turnAway },
      });
      return { turnedAway: true };
    }
    // The city's time to answer begins today: before, nobody could have read it.
    const checked = checkObjection({ ...submission, answerDays }, today(context));
    if ("refused" in checked) return checked;
    const entered = await enterObjection(context, tx, actor, { ...checked, citySlug });
    if ("refused" in entered) return entered;
    const objection = await findObjection(tx, entered.reference);
    if (objection === undefined) throw new Error("An objection that was just entered is not there");
    const through = { ...decision, refusedFor: null, objection: objection.id };
    await submissions.updateDecided(tx, through);
    return { reference: entered.reference };
  });
}

/** The body takes a recommendation up again that it had closed or judged fully met. It is open from then on, and carried over again. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { type ClosingInput, type EnterClosingRefusal, enterClosing } from "./enter-closing.ts";
import { isOver } from "./recommendation.ts";

export type ReopenRecommendationRefusal = EnterClosingRefusal | Refusal<"not-closed">;

export async function reopenRecommendation(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: ClosingInput,
): Promise<ReopenRecommendationRefusal | { readonly reopened: true }> {
  const entered = await enterClosing(
    context,
    cityId,
    actor,
    { ...input, kind: "reopened" },
    (one) => (isOver(one) ? undefined : "not-closed"),
  );
  return "refused" in entered ? entered : { reopened: true };
}

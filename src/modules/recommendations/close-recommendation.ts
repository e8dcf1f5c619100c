/** The body ends a recommendation: it was met, something else has overtaken it, or it is withdrawn. What is closed is not carried over. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { type ClosingInput, type EnterClosingRefusal, enterClosing } from "./enter-closing.ts";
import { CLOSINGS, isClosed, isSettled } from "./recommendation.ts";

export type CloseRecommendationInput = ClosingInput & {
  /** met | overtaken | withdrawn */
  readonly kind: string;
};

export type CloseRecommendationRefusal =
  | EnterClosingRefusal
  | Refusal<"unknown-closing" | "closed-already" | "not-judged-met">;

export async function closeRecommendation(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: CloseRecommendationInput,
): Promise<CloseRecommendationRefusal | { readonly closed: true }> {
  const kind = CLOSINGS.find((one) => one === input.kind && one !== "reopened");
  if (kind === undefined) return { refused: "unknown-closing" };
  const entered = await enterClosing(context, cityId, actor, { ...input, kind }, (one) => {
    if (isClosed(one)) return "closed-already";
    // "Met" is a verdict, and a verdict has its own way with a reason and an edition.
    return kind === "met" && !isSettled(one) ? "not-judged-met" : undefined;
  });
  return "refused" in entered ? entered : { closed: true };
}

/** Says of one element how far the city has come. Each saying is a dated fact; two people who write at once do not overwrite each other. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { type AnswerProblem, checkAnswer, type WrittenAnswer } from "./check-answer.ts";
import { findElement } from "./framework.ts";
import { isSame, type KeepAnswerRefusal, keepAnswer } from "./keep-answer.ts";
import { findFramework } from "./list-frameworks.ts";
import { findSelfAssessment, listAnswers } from "./list-self-assessments.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store/assessments.ts";
import type { TooLong } from "./written.ts";

export type AnswerElementInput = WrittenAnswer & {
  readonly framework: string;
  readonly year: number;
  /** The key of the element. */
  readonly element: string;
  /** How often something had been said of it when the person began; refused when it was more by now. */
  readonly seen?: number;
};

export type AnswerElementRefusal =
  | Refusal<
      "not-permitted" | "unknown-assessment" | "unknown-element" | "said-meanwhile" | AnswerProblem
    >
  | KeepAnswerRefusal
  | TooLong;

/** `unchanged` where exactly this was said last. */
export async function answerElement(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: AnswerElementInput,
): Promise<AnswerElementRefusal | { readonly kept: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "assess-element")) return { refused: "not-permitted" };
  const content = checkAnswer(input);
  if ("refused" in content) return content;
  const { framework: slug, year, element, seen } = input;

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: `self-assessment/${slug}/${year}` });
    const assessment = await findSelfAssessment(tx, slug, year);
    const framework = await findFramework(tx, slug);
    if (assessment === undefined || framework === undefined)
      return { refused: "unknown-assessment" };
    if (findElement(framework, element) === undefined) return { refused: "unknown-element" };
    const before = (await listAnswers(tx, assessment.id)).get(element);
    const kept = { assessment: assessment.id, element, content, before, lookedAt: true };
    if (seen !== undefined && seen !== (before?.number ?? 0)) {
      // Where somebody else said exactly the same meanwhile, nothing is in conflict.
      const isSaid = before !== undefined && isSame(before, content);
      return isSaid ? { unchanged: true } : { refused: "said-meanwhile" };
    }
    return keepAnswer(context, tx, actor, kept);
  });
}

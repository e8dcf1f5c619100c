/** Saves what the body has noted on a recommendation for an edition. Nothing is published by it, and no earlier saving is lost. */
import type { Id } from "../../kernel/id.ts";
import type { Language } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyText } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { hasUnknownFile } from "../evidence/index.ts";
import { findWhoActed } from "./enter-assessment.ts";
import type { AssessmentDraft } from "./evaluation.ts";
import { listDrafts } from "./list-drafts.ts";
import { findRecommendation } from "./list-recommendations.ts";
import { findScale } from "./list-scales.ts";
import { permissions } from "./permissions.ts";
import * as evaluations from "./store/evaluations.ts";
import * as store from "./store/recommendations.ts";
import { findMark } from "./verdict-scale.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type SaveAssessmentDraftInput = {
  readonly edition: number;
  readonly reference: string;
  /** The code of a mark on the scale; empty where none is chosen yet. */
  readonly mark: string;
  readonly reason: string;
  readonly evidence: string;
  readonly dissent: string;
  readonly language: Language;
  /** The version that the person had before them; 0 where there was none. */
  readonly basedOn: number;
};

export type SaveAssessmentDraftRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-recommendation"
      | "bad-edition"
      | "unknown-verdict"
      | "acted-and-judged"
      | "department-acted"
      | "unknown-file"
    >
  | TooLong
  /** What somebody else saved meanwhile. */
  | { readonly refused: "saved-by-another"; readonly theirs: AssessmentDraft };

/** `unchanged` when exactly this was saved last. */
export async function saveAssessmentDraft(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: SaveAssessmentDraftInput,
): Promise<SaveAssessmentDraftRefusal | { readonly version: number; readonly unchanged?: true }> {
  if (!may(actor, permissions, "draft-assessment")) return { refused: "not-permitted" };
  const { edition, reference, language, basedOn } = input;
  const reason = tidyText(input.reason);
  const evidence = tidyText(input.evidence);
  const dissent = tidyText(input.dissent);
  const mark = input.mark === "" ? null : input.mark;
  const tooLong = findTooLong({ reason, evidence, dissent });
  if (tooLong !== undefined) return tooLong;

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: `evaluation/${edition}` });
    const recommendation = await findRecommendation(tx, reference);
    if (recommendation === undefined) return { refused: "unknown-recommendation" };
    const stands = [recommendation.edition, ...recommendation.carriedInto].includes(edition);
    if (!stands) return { refused: "bad-edition" };
    if (mark !== null && findMark(await findScale(tx), mark) === undefined)
      return { refused: "unknown-verdict" };
    const acted = await findWhoActed(tx, recommendation, actor);
    if (acted !== undefined) return { refused: acted };
    if (await hasUnknownFile(tx, evidence)) return { refused: "unknown-file" };
    const last = (await listDrafts(tx, edition)).get(recommendation.id);
    const isSame =
      last !== undefined &&
      [last.mark, last.reason, last.evidence, last.dissent].join("\0") ===
        [mark, reason, evidence, dissent].join("\0");
    if (isSame) return { version: last.version, unchanged: true };
    if (last !== undefined && last.version !== basedOn)
      return { refused: "saved-by-another", theirs: last };
    const version = (last?.version ?? 0) + 1;
    await evaluations.insertDraft(tx, {
      ...{ id: newId<"AssessmentDraft">(context), recommendation: recommendation.id, edition },
      ...{ version, mark, reason, evidence, dissent, language },
      at: context.now(),
      account: actor?.accountId ?? null,
    });
    return { version };
  });
}

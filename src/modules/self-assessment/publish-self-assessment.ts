/** Publishes an assessment as a whole, frozen as it stands. What changes later is published as another version beside it. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { publishEvidence } from "../evidence/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { assessmentSubject } from "./framework.ts";
import { freezeAssessment } from "./freeze-assessment.ts";
import { findFramework } from "./list-frameworks.ts";
import { findSelfAssessment, listAnswers, listPublished } from "./list-self-assessments.ts";
import { permissions } from "./permissions.ts";
import { publishedFacts } from "./record-facts.ts";
import * as store from "./store/assessments.ts";

export type PublishSelfAssessmentInput = { readonly framework: string; readonly year: number };

export type PublishSelfAssessmentRefusal = Refusal<
  "not-permitted" | "unknown-assessment" | "nothing-assessed" | "unknown-file"
>;

/** Which publication of the assessment it is; `unchanged` where the latest one says exactly this. */
export async function publishSelfAssessment(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { framework: slug, year }: PublishSelfAssessmentInput,
): Promise<
  | PublishSelfAssessmentRefusal
  | { readonly number: number }
  | { readonly number: number; readonly unchanged: true }
> {
  if (!may(actor, permissions, "publish-self-assessment")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: `self-assessment/${slug}/${year}` });
    const assessment = await findSelfAssessment(tx, slug, year);
    const framework = await findFramework(tx, slug);
    if (assessment === undefined || framework === undefined)
      return { refused: "unknown-assessment" };
    const answers = await listAnswers(tx, assessment.id);
    const frozen = await freezeAssessment(tx, assessment, framework, answers);
    if (frozen.elements.every(({ answer }) => answer === null))
      return { refused: "nothing-assessed" };
    const last = (await listPublished(tx, slug)).find((one) => one.year === year);
    if (last !== undefined && textHash(last.frozen) === textHash(frozen))
      return { number: last.number, unchanged: true };
    const at = context.now();
    const by = actorRole(actor);
    const evidence = frozen.elements
      .flatMap(({ answer }) => (answer === null || answer === "internal" ? [] : answer.evidence))
      .map(({ text }) => text)
      .join(" ");
    const published = await publishEvidence(tx, { evidence, at, by });
    if ("refused" in published) return published;

    const publication = { number: (last?.number ?? 0) + 1, on: today(context), frozen };
    const { number, on } = publication;
    await store.insertPublication(tx, {
      ...{ assessment: assessment.id, number, frozen, at },
      onDate: on,
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "self-assessment.published",
      at,
      by,
      subject: assessmentSubject(slug),
      facts: publishedFacts(publication),
    });
    return { number };
  });
}

/** Begins with the answers of the year before, or of the latest before it: what was not answered yet gets them, marked as taken over. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { listDepartments } from "../departments/index.ts";
import { NOT_ASSESSED } from "./answer.ts";
import { findElement } from "./framework.ts";
import { findFramework } from "./list-frameworks.ts";
import { listAnswers, listSelfAssessments } from "./list-self-assessments.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store/assessments.ts";

export type TakeEarlierAnswersInput = { readonly framework: string; readonly year: number };

export type TakeEarlierAnswersRefusal = Refusal<
  "not-permitted" | "unknown-assessment" | "no-earlier" | "all-answered"
>;

/** How many answers were taken over, and from which year. */
export async function takeEarlierAnswers(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { framework: slug, year }: TakeEarlierAnswersInput,
): Promise<TakeEarlierAnswersRefusal | { readonly taken: number; readonly from: number }> {
  if (!may(actor, permissions, "assess-element")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: `self-assessment/${slug}/${year}` });
    const known = await listSelfAssessments(tx, slug);
    const assessment = known.find((one) => one.year === year);
    const framework = await findFramework(tx, slug);
    if (assessment === undefined || framework === undefined)
      return { refused: "unknown-assessment" };
    const answered = await listAnswers(tx, assessment.id);
    const departments = new Map((await listDepartments(tx)).map((one) => [one.slug, one.id]));
    // The latest year first.
    for (const before of known.filter((one) => one.year < year)) {
      const earlier = [...(await listAnswers(tx, before.id)).values()].filter(
        ({ state, element }) => state !== NOT_ASSESSED && findElement(framework, element),
      );
      if (earlier.length === 0) continue;
      const wanted = earlier.filter(({ element }) => !answered.has(element));
      if (wanted.length === 0) return { refused: "all-answered" };
      for (const { department, number: _, savedAt: __, ...said } of wanted) {
        await store.insertAnswer(tx, {
          ...said,
          assessment: assessment.id,
          number: 1,
          department: department === null ? null : (departments.get(department) ?? null),
          takenFrom: before.year,
          at: context.now(),
          account: actor?.accountId ?? null,
        });
      }
      return { taken: wanted.length, from: before.year };
    }
    return { refused: "no-earlier" };
  });
}

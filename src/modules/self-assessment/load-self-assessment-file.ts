/** Loads self-assessments from a file: each answer through its own action, so that every rule holds. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { allOrNothing } from "../../platform/all-or-nothing.ts";
import type { Context } from "../../platform/context.ts";
import { answerElement } from "./answer-element.ts";
import type { SelfAssessmentFile } from "./commands/self-assessment-file.ts";
import { findSelfAssessment, listAnswers } from "./list-self-assessments.ts";
import { openSelfAssessment } from "./open-self-assessment.ts";
import { publishSelfAssessment } from "./publish-self-assessment.ts";
import type { RefusalCode } from "./texts/index.ts";

/** `at` names the assessment or the element that was refused. */
export type LoadSelfAssessmentFileRefusal = Refusal<RefusalCode> & { readonly at: string };

/** How many of each the file holds. */
export type LoadedSelfAssessments = { readonly assessments: number; readonly answers: number };

/** A file loaded again adds only what is new in it: an element of which something was said keeps that. With anything refused, nothing is loaded. */
export async function loadSelfAssessmentFile(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  file: SelfAssessmentFile,
): Promise<LoadSelfAssessmentFileRefusal | LoadedSelfAssessments> {
  return allOrNothing(context, cityId, (joined) => loadAll(joined, cityId, actor, file));
}

async function loadAll(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { assessments }: SelfAssessmentFile,
): Promise<LoadSelfAssessmentFileRefusal | LoadedSelfAssessments> {
  for (const { framework, year, assessedBy, publish, answers } of assessments) {
    const at = `${framework} ${year}`;
    const opened = await openSelfAssessment(context, cityId, actor, {
      framework,
      year,
      assessedBy,
    });
    const isNew = !("refused" in opened);
    if (!isNew && opened.refused !== "opened-already") return { refused: opened.refused, at };
    const known = await context.database.readCity(cityId, async (tx) => {
      const assessment = await findSelfAssessment(tx, framework, year);
      return assessment === undefined ? new Map() : listAnswers(tx, assessment.id);
    });
    for (const answer of answers) {
      if (known.has(answer.element)) continue;
      const kept = await answerElement(context, cityId, actor, { ...answer, framework, year });
      if ("refused" in kept) return { refused: kept.refused, at: `${at}, ${answer.element}` };
    }
    // What people have changed since is theirs to publish.
    if (!publish || !isNew) continue;
    const published = await publishSelfAssessment(context, cityId, actor, { framework, year });
    if ("refused" in published) return { refused: published.refused, at };
  }
  const all = assessments.reduce((sum, { answers }) => sum + answers.length, 0);
  return { assessments: assessments.length, answers: all };
}

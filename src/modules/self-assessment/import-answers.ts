/** Brings in the answers of an assessment from a file: all of them, or with anything wrong none. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { allOrNothing } from "../../platform/all-or-nothing.ts";
import type { Context } from "../../platform/context.ts";
import { decodeText } from "../../platform/csv.ts";
import { may } from "../accounts/index.ts";
import { keepAnswer } from "./keep-answer.ts";
import { findFramework } from "./list-frameworks.ts";
import { findSelfAssessment, listAnswers } from "./list-self-assessments.ts";
import { parseAnswersCsv } from "./parse-answers-csv.ts";
import { permissions } from "./permissions.ts";
import type { RowProblem } from "./row-problem.ts";
import * as store from "./store/assessments.ts";

export type ImportAnswersInput = {
  readonly framework: string;
  readonly year: number;
  readonly file: Uint8Array;
};

export type ImportAnswersRefusal =
  | Refusal<"not-permitted" | "unknown-assessment">
  | { readonly refused: "bad-file"; readonly problems: readonly RowProblem[] };

/** At which column each refusal is mended. */
const COLUMNS: Readonly<Partial<Record<RowProblem["code"], string>>> = {
  "unknown-department": "department",
  "past-step": "next_step_on",
};

/** How many elements have a new answer now, and of how many exactly this was said before. */
export async function importAnswers(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { framework: slug, year, file }: ImportAnswersInput,
): Promise<ImportAnswersRefusal | { readonly kept: number; readonly unchanged: number }> {
  if (!may(actor, permissions, "assess-element")) return { refused: "not-permitted" };
  const decoded = decodeText(file);
  if ("refused" in decoded)
    return { refused: "bad-file", problems: [{ line: decoded.line, code: "not-utf8" }] };

  return allOrNothing<ImportAnswersRefusal | { kept: number; unchanged: number }>(
    context,
    cityId,
    (joined) =>
      joined.database.inCity(cityId, async (tx) => {
        await store.holdOthers(tx, { about: `self-assessment/${slug}/${year}` });
        const assessment = await findSelfAssessment(tx, slug, year);
        const framework = await findFramework(tx, slug);
        if (assessment === undefined || framework === undefined)
          return { refused: "unknown-assessment" };
        const read = parseAnswersCsv(
          decoded.text,
          framework.elements.map(({ key }) => key),
        );
        if ("problems" in read) return { refused: "bad-file", problems: read.problems };
        const before = await listAnswers(tx, assessment.id);
        const problems: RowProblem[] = [];
        let kept = 0;
        for (const { line, element, content } of read.answers) {
          const saved = await keepAnswer(joined, tx, actor, {
            ...{ element, content },
            assessment: assessment.id,
            before: before.get(element),
            // A file that goes out and comes back has been looked at by nobody.
            lookedAt: false,
          });
          if ("refused" in saved) {
            const { refused: code } = saved;
            const column = COLUMNS[code] ?? "evidence";
            problems.push({ line, code, column, ...("day" in saved ? { day: saved.day } : {}) });
          } else if ("kept" in saved) kept += 1;
        }
        if (problems.length > 0) return { refused: "bad-file", problems };
        return { kept, unchanged: read.answers.length - kept };
      }),
  );
}

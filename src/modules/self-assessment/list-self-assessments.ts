/** Reads self-assessments with what was said last of each element, and what was published of them. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listDepartments } from "../departments/index.ts";
import type { Answer } from "./answer.ts";
import type { Publication } from "./published.ts";
import * as store from "./store/assessments.ts";

export type SelfAssessment = {
  readonly id: Id<"SelfAssessment">;
  readonly framework: string;
  readonly year: number;
  readonly assessedBy: Wording;
};

/** Of one framework or of all, the latest year first. */
export async function listSelfAssessments(
  tx: CityTransaction,
  framework: string | null = null,
): Promise<readonly SelfAssessment[]> {
  return (await store.listAssessmentRows(tx, { framework })).map(
    ({ assessed_by: assessedBy, ...rest }) => ({ ...rest, assessedBy }),
  );
}

export async function findSelfAssessment(
  tx: CityTransaction,
  framework: string,
  year: number,
): Promise<SelfAssessment | undefined> {
  return (await listSelfAssessments(tx, framework)).find((one) => one.year === year);
}

/** What was said last of each element, by the elements' keys. */
export async function listAnswers(
  tx: CityTransaction,
  assessment: Id<"SelfAssessment">,
): Promise<ReadonlyMap<string, Answer>> {
  const departments = new Map((await listDepartments(tx)).map(({ id, slug }) => [id, slug]));
  return new Map(
    (await store.listAnswerRows(tx, { assessment })).map((row) => [
      row.element,
      {
        element: row.element,
        number: row.number,
        state: row.state,
        reason: row.reason,
        explanation: row.explanation,
        evidence: row.evidence,
        department:
          row.department_id === null ? null : (departments.get(row.department_id) ?? null),
        responsible: row.responsible,
        nextStep: row.next_step,
        nextStepOn: row.next_step_on,
        isPublic: row.is_public,
        takenFrom: row.taken_from,
        savedAt: row.recorded_at,
      },
    ]),
  );
}

export type NamedPublication = Publication & { readonly framework: string; readonly year: number };

/** Every publication, the latest year and publication first. */
export async function listPublications(
  tx: CityTransaction,
  framework: string | null = null,
): Promise<readonly NamedPublication[]> {
  return (await store.listPublicationRows(tx, { framework })).map(
    ({ on_date: on, ...publication }) => ({ ...publication, on }),
  );
}

/** Of each assessment the latest publication; what was published last first, and of one day the latest year. */
export async function listPublished(
  tx: CityTransaction,
  framework: string | null = null,
): Promise<readonly NamedPublication[]> {
  return (await store.listLatestPublicationRows(tx, { framework })).map(
    ({ on_date: on, ...publication }) => ({ ...publication, on }),
  );
}

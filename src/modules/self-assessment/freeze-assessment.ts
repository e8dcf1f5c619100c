/** Freezes an assessment as it stands: the elements with their names, the public answers with what their evidence is called, the internal ones only as such. */
import type { CityTransaction } from "../../platform/database/database.ts";
import { listDepartments } from "../departments/index.ts";
import { type Answer, NOT_ASSESSED } from "./answer.ts";
import type { EvidenceChoice } from "./evidence-object.ts";
import type { Framework } from "./framework.ts";
import { findEvidence } from "./list-evidence-choices.ts";
import type { SelfAssessment } from "./list-self-assessments.ts";
import type { Frozen, FrozenAnswer, FrozenElement } from "./published.ts";

export async function freezeAssessment(
  tx: CityTransaction,
  { year, assessedBy }: Pick<SelfAssessment, "year" | "assessedBy">,
  { slug, name, version, elements }: Framework,
  answers: ReadonlyMap<string, Answer>,
): Promise<Frozen> {
  const shown = [...answers.values()].filter(({ isPublic }) => isPublic);
  const named = await findEvidence(tx, [...new Set(shown.flatMap(({ evidence }) => evidence))]);
  const departments = new Map((await listDepartments(tx)).map((one) => [one.slug, one.name]));
  return {
    framework: { slug, name, version },
    year,
    assessedBy,
    elements: elements.map((element): FrozenElement => {
      const answer = answers.get(element.key);
      if (answer === undefined || answer.state === NOT_ASSESSED)
        return { ...element, answer: null };
      if (!answer.isPublic) return { ...element, answer: "internal" };
      const department =
        answer.department === null
          ? null
          : { slug: answer.department, name: departments.get(answer.department) ?? {} };
      return { ...element, answer: frozenAnswer(answer, department, named) };
    }),
  };
}

function frozenAnswer(
  answer: Answer,
  department: FrozenAnswer["department"],
  named: ReadonlyMap<string, EvidenceChoice>,
): FrozenAnswer {
  const { state, reason, explanation, evidence, responsible } = answer;
  const { nextStep, nextStepOn, takenFrom } = answer;
  return {
    ...{ state, reason, explanation, department, responsible, nextStep, nextStepOn, takenFrom },
    evidence: evidence.map((text) => {
      const found = named.get(text);
      return { text, name: found?.name ?? null, path: found?.path ?? null };
    }),
  };
}

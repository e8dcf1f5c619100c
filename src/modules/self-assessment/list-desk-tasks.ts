/** What waits for a person about self-assessments: the next steps that somebody set a day for. */
import { said } from "../../kernel/language.ts";
import { addDays, daysBetween } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { DeskTask, DeskVisit } from "../../platform/desk-task.ts";
import { may } from "../accounts/index.ts";
import { listAnswers, listSelfAssessments, type SelfAssessment } from "./list-self-assessments.ts";
import { permissions } from "./permissions.ts";
import { selfAssessmentTexts } from "./texts/index.ts";

/** Who is to take a step is told so many days before. */
const BEFORE_DAYS = 14;

/** Of each framework the latest year: its steps took the place of the earlier ones. */
export async function listDeskTasks(
  tx: CityTransaction,
  visit: DeskVisit,
): Promise<readonly DeskTask[]> {
  if (!may(visit.actor, permissions, "assess-element")) return [];
  const latest = new Map<string, SelfAssessment>();
  for (const one of await listSelfAssessments(tx))
    if (!latest.has(one.framework)) latest.set(one.framework, one);
  const found: DeskTask[] = [];
  for (const assessment of latest.values()) found.push(...(await stepsOf(tx, assessment, visit)));
  return found;
}

async function stepsOf(
  tx: CityTransaction,
  { id, framework, year }: SelfAssessment,
  { on, preferred }: DeskVisit,
): Promise<readonly DeskTask[]> {
  const soon = [...(await listAnswers(tx, id)).values()]
    .flatMap(({ nextStep, nextStepOn: due }) => (due === null ? [] : { nextStep, due }))
    .filter(({ due }) => due <= addDays(on, BEFORE_DAYS))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  const [first] = soon;
  if (first === undefined) return [];
  const { desk: t } = selfAssessmentTexts(preferred[0]);
  return [
    {
      due: first.due,
      daysLate: Math.max(0, daysBetween(first.due, on)),
      title:
        soon.length > 1
          ? t.stepMany(soon.length)
          : t.step(said(first.nextStep, preferred)?.text ?? ""),
      why: t.stepWhy(year),
      href: `work/self-assessment/${framework}/${year}`,
    },
  ];
}

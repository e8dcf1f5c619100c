/** What waits for a person about recommendations: the city's answers, those that are late by themselves, and the body's judgements. */
import type { Id } from "../../kernel/id.ts";
import { said } from "../../kernel/language.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { DeskTask, DeskVisit } from "../../platform/desk-task.ts";
import { may } from "../accounts/index.ts";
import { listDepartmentsOf } from "../departments/index.ts";
import { listRecommendations } from "./list-recommendations.ts";
import { permissions } from "./permissions.ts";
import { daysLate, latestEdition, type Recommendation } from "./recommendation.ts";
import { recommendationTexts } from "./texts/index.ts";
import { waitingForAnswer, waitingForAssessment } from "./waiting.ts";

export async function listDeskTasks(
  tx: CityTransaction,
  visit: DeskVisit,
): Promise<readonly DeskTask[]> {
  const { actor, on } = visit;
  const answers = may(actor, permissions, "answer-recommendation");
  const judges = may(actor, permissions, "draft-assessment");
  if (!answers && !judges) return [];
  const all = await listRecommendations(tx);
  const waiting = answers ? waitingForAnswer(all, on) : [];
  const places = actor.accountId === null ? [] : await listDepartmentsOf(tx, actor.accountId);
  return [
    ...answerTasks(
      actor.roles.includes("coordinator") ? waiting : waiting.filter(ownedBy(places)),
      visit,
    ),
    ...(judges ? judgingTasks(all, visit) : []),
  ];
}

function ownedBy(places: readonly Id<"Department">[]): (one: Recommendation) => boolean {
  return ({ owner }) => owner !== null && places.includes(owner.id);
}

/** `waiting`: the latest first. What is late and what is not are two tasks; one recommendation leads to itself. */
export function answerTasks(
  waiting: readonly Recommendation[],
  { on, preferred }: Pick<DeskVisit, "on" | "preferred">,
): readonly DeskTask[] {
  const { desk: t } = recommendationTexts(preferred[0]);
  const late = waiting.filter((one) => daysLate(one, on) > 0);
  const others = waiting.filter((one) => daysLate(one, on) === 0);
  const task = (some: readonly Recommendation[], many: (count: number) => string) => {
    const [first] = some;
    if (first === undefined) return [];
    const due = first.answerDueOn;
    const when = { due, daysLate: daysLate(first, on) };
    const why = due === null ? t.noDeadline : t.answerWhy;
    if (some.length > 1) return [{ ...when, why, title: many(some.length), href: WAITING }];
    const topic = said(first.topic, preferred)?.text ?? first.reference;
    return [{ ...when, why, title: t.answer(topic), href: `${WAITING}/${first.reference}` }];
  };
  return [...task(late, t.answerLate), ...task(others, t.answerMany)];
}

/** Where the waiting recommendations stand; this page lists what is late first. */
const WAITING = "work/recommendations";

/** An evaluation is of one edition, the one that a recommendation last entered; what its window keeps for later is none to do now. */
export function judgingTasks(
  recommendations: readonly Recommendation[],
  { on, preferred }: Pick<DeskVisit, "on" | "preferred">,
): readonly DeskTask[] {
  const { desk: t } = recommendationTexts(preferred[0]);
  const due = waitingForAssessment(recommendations, on);
  return [...Map.groupBy(due, latestEdition)]
    .sort(([a], [b]) => b - a)
    .map(([year, { length: count }]) => ({
      ...{ due: null, daysLate: 0, href: `work/evaluations/${year}` },
      ...{ title: t.judge(count, year), why: t.judgeWhy },
    }));
}

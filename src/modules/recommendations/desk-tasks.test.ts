import { describe, expect, test } from "vitest";
import { day } from "../../kernel/testing.ts";
import { answerTasks, judgingTasks } from "./list-desk-tasks.ts";
import { aRecommendation } from "./testing.ts";
import { waitingForAnswer } from "./waiting.ts";

const visit = { on: day("2026-03-01"), preferred: ["en"] } as const;
const late = aRecommendation({
  ...{ reference: "YORK-2024-01", edition: 2024, answerDueOn: day("2026-02-01") },
});
const soon = aRecommendation({
  ...{ reference: "YORK-2024-02", edition: 2024, answerDueOn: day("2026-04-01") },
});

describe("what waits about recommendations", () => {
  const answers = (...all: readonly (typeof late)[]) =>
    answerTasks(waitingForAnswer(all, visit.on), visit);

  test("late answers are one task and the others another; a single one leads to itself", () => {
    expect(answers(soon, late)).toMatchObject([
      { daysLate: 28, due: "2026-02-01", href: "work/recommendations/YORK-2024-01" },
      { daysLate: 0, due: "2026-04-01", href: "work/recommendations/YORK-2024-02" },
    ]);
    expect(answers(soon, soon, late, late)).toMatchObject([
      { title: "Answer 2 overdue recommendations", href: "work/recommendations" },
      { title: "Answer 2 recommendations", href: "work/recommendations" },
    ]);
    expect(answers()).toEqual([]);
  });

  test("what has no deadline says so, and is never late", () => {
    const [task] = answers(aRecommendation({ answerDueOn: null }));
    expect(task).toMatchObject({ due: null, daysLate: 0 });
    expect(task?.why).toContain("no deadline");
  });

  test("judging leads to the evaluation of the edition that each entered last, and leaves out what is for later", () => {
    const carried = { ...soon, carriedInto: [2025] };
    const later = aRecommendation({ edition: 2025, judgeFrom: day("2026-09-01") });
    expect(judgingTasks([late, soon, carried, later], visit)).toMatchObject([
      { href: "work/evaluations/2025", title: "Judge 1 recommendation in the 2025 report" },
      { href: "work/evaluations/2024", title: "Judge 2 recommendations in the 2024 report" },
    ]);
  });
});

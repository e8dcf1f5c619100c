import { expect, test } from "vitest";
import type { CommitmentFacts } from "./facts.ts";
import { type FollowThrough, followThrough } from "./follow-through.ts";
import { aCommitmentFact, day, fact, figureIn, someFacts } from "./testing.ts";

test("a commitment is late after its day and silent after a year, until the city says that it is kept or given up", () => {
  const said = (settled: boolean, kept = settled) => [{ on: fact("2025-03-01"), settled, kept }];
  const one = (stated: Partial<CommitmentFacts> = {}) =>
    followThrough(
      someFacts({ commitments: [aCommitmentFact({ firstDueOn: day("2026-05-01"), ...stated })] }),
      day("2026-06-01"),
    );
  const late = one({ statements: said(false) });
  expect(figureIn(late, "commitments-late")).toMatchObject({ value: 1, of: 1 });
  expect(figureIn(late, "commitments-late").rows[0]).toMatchObject({ daysLate: 31 });
  expect(figureIn(late, "silent-commitments").rows[0]).toMatchObject({ daysSilent: 457 });
  const line = ({ timetable }: FollowThrough) =>
    timetable.find(({ matter }) => matter === "commitment");
  expect(line(late)).toMatchObject({ reference: "1", arrival: "overdue" });

  const kept = one({ statements: said(true) });
  expect(figureIn(kept, "commitments-late")).toMatchObject({ value: 0, of: 1 });
  expect(figureIn(kept, "silent-commitments")).toMatchObject({ value: 0, of: 0 });
  const givenUp = one({ statements: said(true, false) });
  expect(figureIn(givenUp, "commitments-late")).toMatchObject({ value: 0, of: 0 });
  expect(line(givenUp)).toMatchObject({ arrival: "not-owed", daysLate: 0 });

  const moves = [{ on: fact("2026-04-01"), to: day("2026-09-01") }];
  const moved = one({ moves, owners: [{ on: day("2026-01-01"), department: "housing" }] });
  expect(figureIn(moved, "commitments-late")).toMatchObject({ value: 0, of: 0 });
  expect(figureIn(moved, "deadlines-moved")).toMatchObject({
    value: 1,
    byDepartment: [{ key: "housing", value: 1 }],
  });
});

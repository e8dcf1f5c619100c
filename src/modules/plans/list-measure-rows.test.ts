// Lists are read from one table of the latest facts: it says exactly what the facts say, on any day, whatever was done in which order.

import fc from "fast-check";
import { expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { addDays } from "../../kernel/local-date.ts";
import { someone } from "../accounts/testing.ts";
import { aCity } from "../city/testing.ts";
import { foundDepartment } from "../departments/index.ts";
import { addMeasure } from "./add-measure.ts";
import { assignMeasure } from "./assign-measure.ts";
import { endMeasure } from "./end-measure.ts";
import { evaluateMeasure } from "./evaluate-measure.ts";
import {
  countMeasureRows,
  countMeasures,
  listMeasureChoices,
  listMeasureRows,
  type MeasureRowFilter,
} from "./list-measure-rows.ts";
import { listMeasures } from "./list-measures.ts";
import { endOf } from "./measure.ts";
import { moveMilestone } from "./move-milestone.ts";
import { reachMilestone } from "./reach-milestone.ts";
import { reportProgress } from "./report-progress.ts";
import { setMilestone } from "./set-milestone.ts";
import { isSilent, measureStanding, STANDINGS } from "./standing.ts";
import { aMeasureInput, aPlannedMeasure, day, fact } from "./testing.ts";

const context = testContext(await testDatabase());
context.setNow("2027-06-01T12:00:00Z");
const coordinator = someone(context, "coordinator");
const judge = someone(context, "body-secretary");
const FIRST = day("2025-01-15");
const LAST = 860;

type Step = { readonly act: string; readonly days: number; readonly evidence: boolean };
const steps = fc.array(
  fc.record({
    act: fc.constantFrom(
      "report",
      "set",
      "move",
      "reach",
      "done",
      "drop",
      "resume",
      "judge",
      "assign",
    ),
    days: fc.integer({ min: 0, max: LAST }),
    evidence: fc.boolean(),
  }),
  { maxLength: 8 },
);

/** Does what it can; what is refused changes nothing. */
async function perform(city: Id<"City">, measure: string, { act, days, evidence }: Step) {
  const date = addDays(FIRST, days);
  const precision = days % 3 === 0 ? ("month" as const) : ("day" as const);
  const on = precision === "day" ? { date, precision } : fact(date.slice(0, 7));
  const seen = evidence ? "Minutes" : null;
  const reason = { en: `Because of ${days}.` };
  if (act === "report")
    return reportProgress(context, city, coordinator, {
      measure,
      text: reason,
      evidence: seen,
      on,
    });
  if (act === "set")
    return setMilestone(context, city, coordinator, { measure, name: reason, dueOn: date });
  if (act === "move")
    return moveMilestone(context, city, coordinator, { measure, number: 1, to: date, reason });
  if (act === "reach")
    return reachMilestone(context, city, coordinator, { measure, number: 1, evidence: seen, on });
  if (act === "assign")
    return assignMeasure(context, city, coordinator, { measure, department: "homes" });
  if (act === "judge")
    return evaluateMeasure(context, city, judge, {
      measure,
      verdict: "largely",
      reason,
      by: reason,
    });
  const kind = act === "done" ? "done" : act === "drop" ? "dropped" : "resumed";
  return endMeasure(context, city, coordinator, { measure, kind, reason, evidence: "Minutes", on });
}

test("a list says of each measure what its facts say, on any day; every filter lets through exactly its own", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(steps, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: -10, max: 1400 }),
      async (lives, offset) => {
        const on = addDays(FIRST, offset);
        const city = (await aCity(context)).id;
        await foundDepartment(context, city, coordinator, { slug: "homes", name: { en: "Homes" } });
        await aPlannedMeasure(context, city);
        for (const [index, life] of lives.entries()) {
          const input = aMeasureInput({ title: { en: `Measure ${index}` } });
          const added = await addMeasure(context, city, coordinator, input);
          if ("refused" in added) throw new Error(added.refused);
          for (const step of life) await perform(city, added.reference, step);
        }
        await context.database.readCity(city, async (tx) => {
          const whole = await listMeasures(tx);
          const expected = whole.map((one) => [one.reference, measureStanding(one, on)] as const);
          const read = async (filter: MeasureRowFilter) => {
            const rows = await listMeasureRows(tx, on, { ...filter, limit: 50, offset: 0 });
            expect(await countMeasureRows(tx, on, filter)).toBe(rows.length);
            return rows.map((row) => row.reference);
          };
          const rows = await listMeasureRows(tx, on, { limit: 50, offset: 0 });
          expect(rows.map((row) => [row.reference, row.standing])).toEqual(expected);
          const namesOf = (isOne: (one: (typeof expected)[number][1]) => boolean) =>
            expected.filter(([, standing]) => isOne(standing)).map(([reference]) => reference);
          for (const state of STANDINGS)
            expect(await read({ state })).toEqual(namesOf((one) => one.state === state));
          expect(await read({ missing: "owner" })).toEqual(namesOf((one) => one.withoutOwner));
          expect(await read({ missing: "evidence" })).toEqual(
            namesOf((one) => one.withoutEvidence),
          );
          expect(await read({ missing: "word" })).toEqual(namesOf(isSilent));
          const [counts] = [...(await countMeasures(tx, on)).values()];
          expect(counts).toEqual({
            measures: whole.length,
            done: whole.filter((one) => endOf(one)?.kind === "done").length,
            states: Object.fromEntries(
              STANDINGS.map((state) => [state, namesOf((one) => one.state === state).length]),
            ),
            silent: namesOf(isSilent).length,
            withoutOwner: namesOf((one) => one.withoutOwner).length,
            withoutEvidence: namesOf((one) => one.withoutEvidence).length,
          });
        });
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);

test("pages follow each other without a gap, in the plan's own order also past a hundred", async () => {
  const city = (await aCity(context)).id;
  await aPlannedMeasure(context, city);
  for (const number of [2, 99, 100, 101]) {
    const reference = `GRAZ-RACISM-2025-${String(number).padStart(2, "0")}`;
    const input = aMeasureInput({ reference, title: { en: `Measure ${number}` } });
    await addMeasure(context, city, coordinator, input);
  }
  const on = day("2026-01-01");
  const pages = await context.database.readCity(city, async (tx) => [
    ...(await listMeasureRows(tx, on, { limit: 3, offset: 0 })),
    ...(await listMeasureRows(tx, on, { limit: 3, offset: 3 })),
  ]);
  expect(pages.map((row) => row.number)).toEqual([1, 2, 99, 100, 101]);
  const choices = await context.database.readCity(city, async (tx) => {
    const [measure] = await listMeasures(tx);
    const departments = measure?.department?.id ? [measure.department.id] : [];
    return listMeasureChoices(tx, measure?.plan.id ?? null, { departments, rights: ["equality"] });
  });
  expect(choices.departments).toHaveLength(1);
  expect(choices.rights).toEqual([]);
});

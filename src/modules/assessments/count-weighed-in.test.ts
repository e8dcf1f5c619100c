// The decisions weighed in a year: by the rule of the public page, and without what came before or after.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { day } from "../../kernel/testing.ts";
import { countWeighed } from "./count-weighed.ts";
import { countWeighedIn } from "./count-weighed-in.ts";
import { enterCaseCount } from "./enter-case-count.ts";
import { aCheck, aFullAssessment, aWeighingCity, succeed, withdrawCheck } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const year = (year: number) => ({ from: day(`${year}-01-01`), until: day(`${year}-12-31`) });
const dates = { expectedOn: "2027-09-01", reviewOn: "2028-03-01" };

describe("the decisions weighed in a year", () => {
  test("are those that were finished in it and stood on its last day", async () => {
    const weighing = await aWeighingCity(context);
    const { city, officer, teacher, coordinator } = weighing;
    const countIn = (of: number) => database.readCity(city, (tx) => countWeighedIn(tx, year(of)));
    expect(await countIn(2025)).toMatchObject({ inUse: false, weighed: 0, departments: [] });

    context.setNow("2024-12-30T12:00:00Z");
    await aCheck(context, weighing, dates);
    context.setNow("2025-02-01T12:00:00Z");
    const full = await aCheck(context, weighing, dates, { screening: ["limits", "takes-back"] });
    const later = await aCheck(context, weighing, dates);
    const gone = await aCheck(context, weighing, dates);
    const schools = { city, officer: teacher };
    await aCheck(context, schools, { ...dates, department: "schools" });
    const reason = { en: "The case was dropped." };
    succeed(await withdrawCheck(context, city, officer, { reference: gone, reason }));
    context.setNow("2026-01-02T12:00:00Z");
    await aFullAssessment(context, weighing, full);
    succeed(await withdrawCheck(context, city, officer, { reference: later, reason }));
    await aCheck(context, weighing, dates);
    const cases = { year: 2025, department: null, cases: 40, source: "Archive" };
    succeed(await enterCaseCount(context, city, coordinator, cases));
    const own = { ...cases, department: "housing", cases: 10 };
    succeed(await enterCaseCount(context, city, coordinator, own));

    const idle = { ...cases, year: 2023, department: "schools", cases: 7 };
    succeed(await enterCaseCount(context, city, coordinator, idle));

    const counted = await countIn(2025);
    expect(counted).toMatchObject({
      ...{ inUse: true, weighed: 3, fullNeeded: 1, fullMade: 0, cases: 40, source: "Archive" },
      departments: [
        { slug: "housing", weighed: 2, cases: 10 },
        { slug: "schools", weighed: 1, cases: null },
        // 40 in all: 10 of housing, at least the one that schools weighed, and 29 that nobody weighed.
        { slug: "other-cases", name: { en: expect.any(String) }, weighed: 0, cases: 29 },
      ],
    });
    expect(counted.references).toHaveLength(3);
    expect(counted.references).toContain(later);
    expect(await countIn(2024)).toMatchObject({ weighed: 1, cases: null });
    expect(await countIn(2023)).toMatchObject({
      ...{ inUse: true, weighed: 0, cases: null },
      departments: [{ slug: "schools", weighed: 0, cases: 7 }],
    });

    // Who came later has no row in a year in which they were not there; who was there and weighed nothing has one.
    expect((await countIn(2024)).departments.map(({ slug }) => slug)).toEqual(["housing"]);
    expect((await countIn(2026)).departments).toMatchObject([
      { slug: "housing", weighed: 1 },
      { slug: "schools", weighed: 0, fullNeeded: 0, cases: null },
    ]);

    const page = await database.readCity(city, countWeighed);
    const rows = (of: number) =>
      page.departments
        .filter((one) => one.year === of)
        .map(({ department, weighed, cases }) => [department?.slug, weighed, cases]);
    expect(rows(2026)).toEqual([
      ["housing", 1, null],
      ["schools", 0, null],
    ]);
    expect(rows(2025)).toEqual([
      ["housing", 1, 10],
      ["schools", 1, null],
      [undefined, 0, 29],
    ]);
    for (const { year: of, weighed, fullNeeded, fullMade } of page.years.filter(
      (one) => one.year !== 2025,
    ))
      expect(await countIn(of)).toMatchObject({ weighed, fullNeeded, fullMade });
    // What was withdrawn in January is not on the page any more; on the last day of the year it stood.
    expect(page.years.find((one) => one.year === 2025)?.weighed).toBe(counted.weighed - 1);
  });
});

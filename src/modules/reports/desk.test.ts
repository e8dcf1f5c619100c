import { describe, expect, test } from "vitest";
import { day, fact } from "../../kernel/testing.ts";
import type { DeskTask } from "../../platform/desk-task.ts";
import { aRecommendation } from "../recommendations/testing.ts";
import { stagesOf } from "./cycle.ts";
import { type DeskInput, MOST_TASKS, tasksOf } from "./desk.ts";
import type { Missing } from "./missing.ts";
import { anEdition } from "./testing.ts";

const on = day("2026-03-01");
const published = {
  on: fact("2026-01-20"),
  at: new Date("2026-01-20T10:00:00Z"),
  by: null,
  sha256: "00",
};
const section: Missing = {
  kind: "section",
  place: { right: "housing", part: "challenge" },
  right: { slug: "housing", name: { en: "Housing" } },
};
const figure: Missing = {
  kind: "figure",
  indicator: { slug: "rough-sleeping", name: { en: "Rough sleeping" } },
  latest: 2024,
};
const draft: Missing = { kind: "draft", indicator: figure.indicator, drafts: 2 };
const late = aRecommendation({
  reference: "YORK-2024-01",
  edition: 2024,
  answerDueOn: day("2026-02-01"),
});
const soon = aRecommendation({
  reference: "YORK-2024-02",
  edition: 2024,
  answerDueOn: day("2026-04-01"),
});

function tasks(roles: readonly string[], stated: Partial<DeskInput> = {}) {
  const editions = [anEdition({ year: 2024, publication: published }), anEdition({ year: 2025 })];
  const input = { roles, on, cycleYears: 1, editions, missing: [] };
  return tasksOf({ ...input, elsewhere: [], ...stated }).tasks;
}

const kinds = (...given: Parameters<typeof tasks>) => tasks(...given).map(({ kind }) => kind);

describe("tasksOf", () => {
  test("what is late comes first, and never more than seven things", () => {
    const missing: readonly Missing[] = [
      figure,
      draft,
      { kind: "highlights" },
      section,
      { kind: "recommendations" },
    ];
    const waiting = { title: "late", due: day("2026-02-01"), daysLate: 28, why: "", href: "work" };
    const elsewhere = [waiting, { ...waiting, title: "soon", daysLate: 0, due: day("2026-03-02") }];
    const all = tasks(["coordinator", "body-secretary"], { missing, elsewhere });
    expect(all).toHaveLength(MOST_TASKS);
    expect(all[0]).toMatchObject({ kind: "elsewhere", title: "late", late: true });
  });

  test("the coordinator of a whole edition can publish, and of one that lacks texts cannot yet", () => {
    expect(kinds(["coordinator"])).toEqual(["publish", "draft"]);
    expect(kinds(["coordinator"], { missing: [section] })).toEqual(["write", "draft"]);
  });

  test("a contributor enters figures and writes, and neither releases nor publishes", () => {
    const missing = [figure, draft, section];
    expect(kinds(["contributor"], { missing })).toEqual(["figures", "write", "draft"]);
  });

  test("the body's secretary enters recommendations, and no figures or texts", () => {
    const missing: readonly Missing[] = [figure, section, { kind: "recommendations" }];
    expect(kinds(["body-secretary"], { missing })).toEqual(["adopt", "draft"]);
  });

  test("a reader reads the draft", () => expect(kinds(["reader"])).toEqual(["draft"]));

  test("what is late or due soon elsewhere comes before the report's own work, the rest after it, and reading last", () => {
    const waiting = (title: string, daysLate: number, due: string | null): DeskTask => ({
      ...{ title, daysLate, due: due === null ? null : day(due), why: "", href: "work" },
    });
    const elsewhere = [
      waiting("late", 3, "2026-02-26"),
      waiting("soon", 0, "2026-03-15"),
      waiting("later", 0, "2026-03-16"),
      waiting("some day", 0, null),
    ];
    const titles = tasks(["coordinator"], { elsewhere }).map((task) =>
      task.kind === "elsewhere" ? task.title : task.kind,
    );
    expect(titles).toEqual(["late", "soon", "publish", "later", "some day", "draft"]);
  });

  test("what does not fit is counted, without what is only offered for reading", () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...{ title: String(index), due: null, daysLate: 0, why: "", href: "work" },
    }));
    const input = { on, cycleYears: 1, missing: [], editions: [] };
    const found = tasksOf({ ...input, roles: ["body-secretary"], elsewhere: many });
    expect([found.tasks.length, found.more]).toEqual([MOST_TASKS, 2]);
  });

  test("each thing leads to where it is done", () => {
    const missing = [figure, section];
    const ways = tasks(["coordinator"], { missing }).map(({ href }) => href);
    expect(ways).toEqual([
      "figures/rough-sleeping",
      "editions/2025/sections/housing.challenge",
      "editions/2025/preview",
    ]);
  });

  test("without an open edition the next one is opened when its year has come, late a year after that", () => {
    const editions = [anEdition({ year: 2024, publication: published })];
    expect(tasks(["coordinator"], { editions })[0]).toMatchObject({
      kind: "open",
      year: 2025,
      late: false,
    });
    const waited = tasks(["coordinator"], { editions, on: day("2027-01-02") });
    expect(waited[0]).toMatchObject({ kind: "open", year: 2025, late: true });
    expect(kinds(["coordinator"], { editions, on: day("2024-12-01") })).toEqual(["read"]);
    expect(kinds(["coordinator"], { editions: [] })).toEqual(["open"]);
  });
});

describe("stagesOf", () => {
  const states = (...given: Parameters<typeof stagesOf>) =>
    stagesOf(...given).map(({ state }) => state);

  test("an open edition stands at the first stage that lacks something", () => {
    expect(states(anEdition(), [section], [], on)).toEqual([
      "done",
      "done",
      "here",
      "missing",
      "missing",
      "missing",
      "missing",
    ]);
  });

  test("a published one waits for answers, late when a deadline has passed", () => {
    const edition = anEdition({ year: 2024, publication: published });
    expect(states(edition, [], [soon], on).slice(4)).toEqual(["done", "here", "missing"]);
    expect(states(edition, [], [late], on).slice(4)).toEqual(["done", "late", "missing"]);
  });

  test("what a published one was not told stays a gap, and nobody is asked for it", () => {
    const edition = anEdition({ year: 2024, publication: published });
    const [, figures, texts] = stagesOf(edition, [section, section], [soon], on);
    expect(texts).toEqual({ stage: "texts", state: "missing", missing: 2, all: 0 });
    expect(figures).toMatchObject({ state: "done", missing: 0 });
  });

  test("a published one without recommendations has that gap for good", () => {
    const edition = anEdition({ year: 2024, publication: published });
    expect(states(edition, [], [], on)).toEqual([
      "done",
      "done",
      "done",
      "missing",
      "done",
      "missing",
      "missing",
    ]);
  });
});

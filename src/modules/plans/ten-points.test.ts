// The report to ECCAR from made measures: each under its points, told once, and what is not recorded said to be so.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problemsOf, readPdfStructure } from "../../../tests/support/pdf-structure.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES } from "../../kernel/language.ts";
import type { Block } from "../../platform/document.ts";
import { typeset } from "../../platform/typst/typeset.ts";
import { getCatalogue } from "../rights/index.ts";
import { isBeforePlan } from "./as-of.ts";
import { composeEccarBook } from "./eccar-book.ts";
import type { Grant } from "./grant.ts";
import { elementCode } from "./link.ts";
import type { Measure } from "./measure.ts";
import type { Plan, PlanRevision } from "./plan.ts";
import { ECCAR_FRAMEWORK, tenPointsOf } from "./ten-points.ts";
import { aMeasure, aMilestone, day, fact } from "./testing.ts";

const { elements } = getCatalogue();
const codes = elements
  .filter(({ framework }) => framework === ECCAR_FRAMEWORK)
  .map((one) => elementCode(one));

const plan: Plan = {
  ...aMeasure().plan,
  kind: "anti-racism",
  summary: { en: "A plan." },
  adoptedBy: { en: "City council" },
  department: null,
  paraphrased: false,
  demonstration: false,
  source: null,
  revisions: [],
};
const on = day("2026-06-01");

function reportOf(measures: readonly Measure[], stated: Partial<Plan> = {}) {
  return tenPointsOf({ plan: { ...plan, ...stated }, measures, grants: [], elements }, on);
}

function serving(number: number, ...served: readonly string[]): Measure {
  const links = served.map((code) => ({ kind: "element" as const, code }));
  const digits = String(number).padStart(2, "0");
  return aMeasure({ reference: `GRAZ-RACISM-2025-${digits}`, number, links });
}

function revision(on: string): PlanRevision {
  return {
    stage: "changed",
    measures: 1,
    change: {},
    consultation: null,
    on: fact(on),
    source: null,
  };
}

const grant: Grant = {
  id: "019b0000-0000-7000-8000-000000000009" as Id<"Grant">,
  reference: "GRAZ-GRANT-01",
  plan: plan.reference,
  measure: null,
  recipient: { en: "An association" },
  purpose: { en: "Advice" },
  year: 2025,
  money: null,
  article: null,
  criticisedBy: {},
  criticism: {},
  source: null,
};
const grants = [grant, { ...grant, reference: "GRAZ-GRANT-02", year: 2026 }];

test("the catalogue has ten points and five roles", () => {
  const { framework } = reportOf([]);
  expect(framework.points.map(({ code }) => code)).toEqual([..."123456789", "10"]);
  expect(framework.roles.map(({ code }) => code)).toEqual(["r1", "r2", "r3", "r4", "r5"]);
});

test("every measure stands under exactly the points that it serves, or is said to serve none", () => {
  const anyMeasures = fc
    .array(fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 4 }), { maxLength: 8 })
    .map((all) => all.map((served, index) => serving(index + 1, ...served)));
  fc.assert(
    fc.property(anyMeasures, (measures) => {
      const { framework, measures: reported, withoutPoint } = reportOf(measures);
      for (const { element, measures: own, recorded } of [
        ...framework.points,
        ...framework.roles,
      ]) {
        const expected = measures
          .filter(({ links }) => links.some(({ code }) => code === element))
          .map(({ reference }) => reference);
        expect(own).toEqual(expected);
        expect(recorded).toBe(expected.length > 0);
      }
      for (const { reference, points } of reported)
        expect(withoutPoint.includes(reference)).toBe(points.length === 0);
      expect(reported).toHaveLength(measures.length);
    }),
  );
});

test("as of a day it holds what had come by then, and nothing of later", () => {
  const moved = aMilestone({
    firstDueOn: day("2025-06-01"),
    dueOn: day("2025-12-01"),
    moves: [
      { to: day("2025-09-01"), reason: { en: "Rain." }, on: fact("2025-05-20") },
      { to: day("2025-12-01"), reason: { en: "Snow." }, on: fact("2025-08-20") },
    ],
    reached: { on: fact("2025-11-30"), evidence: "Photograph" },
  });
  const line = { year: 2025, amount: 100, currency: "EUR", source: null } as const;
  const live: Measure = {
    ...serving(1, codes[0] ?? ""),
    milestones: [moved],
    budget: [
      { ...line, kind: "planned", year: 2026 },
      { ...line, kind: "granted" },
      { ...line, kind: "granted", year: 2026 },
      { ...line, kind: "spent", year: 2026 },
    ],
    progress: [
      { text: { en: "Begun." }, evidence: null, on: fact("2025-03"), department: null },
      { text: { en: "Gone on." }, evidence: "Notes", on: fact("2026-01-01"), department: null },
    ],
    endings: [{ kind: "done", reason: { en: "Done." }, evidence: "Notes", on: fact("2026-02-01") }],
  };
  const stated = { revisions: [revision("2025-01-15"), revision("2026-03-01")] };
  const asOf = (text: string) =>
    tenPointsOf({ plan: { ...plan, ...stated }, measures: [live], grants, elements }, day(text));
  const then = asOf("2025-07-01");
  expect(then.measures[0]).toMatchObject({
    standing: { state: "under-way", withoutEvidence: true },
    milestones: [{ dueOn: "2025-09-01", timesMoved: 1, reachedOn: null }],
    done: [{ text: { en: "Begun." } }],
    budget: {
      planned: [{ amount: 100, currency: "EUR" }],
      granted: [{ amount: 100, currency: "EUR" }],
      spent: [],
    },
    ending: null,
  });
  expect(then.plan.revisions).toHaveLength(1);
  expect(then.grants).toHaveLength(1);
  const now = asOf("2026-06-01");
  expect(now.measures[0]).toMatchObject({
    standing: { state: "done" },
    milestones: [{ dueOn: "2025-12-01", timesMoved: 2, reachedOn: fact("2025-11-30") }],
    budget: { granted: [{ amount: 200 }], spent: [{ amount: 100 }] },
  });
  expect(now.plan.revisions).toHaveLength(2);
  expect(now.grants).toHaveLength(2);
  expect(asOf("2025-01-20").measures[0]?.standing.state).toBe("not-begun");
});

test("there is none as of a day before the plan was adopted", () => {
  const adopted = { adoptedOn: fact("2025-01-15"), runsFrom: fact("2024") };
  expect(isBeforePlan(adopted, day("2025-01-14"))).toBe(true);
  expect(isBeforePlan(adopted, day("2025-01-15"))).toBe(false);
  expect(isBeforePlan({ ...adopted, adoptedOn: null }, day("2023-12-31"))).toBe(true);
  expect(isBeforePlan({ ...adopted, adoptedOn: null }, day("2024-01-01"))).toBe(false);
});

test("the book tells every measure once, in every language", () => {
  const measures = [
    serving(1, codes[0] ?? "", codes[9] ?? ""),
    serving(2, codes[9] ?? ""),
    serving(3),
  ];
  for (const language of LANGUAGES) {
    const book = composeEccarBook(reportOf(measures), {
      language,
      city: { name: { en: "Graz" }, languages: ["en"], demonstration: false },
      address: "https://graz.example/eccar",
    });
    const ids = book.chapters
      .flat()
      .flatMap((block) => (block.kind === "heading" ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { reference } of measures)
      expect(ids.filter((id) => id === `measure-${reference.toLowerCase()}`)).toHaveLength(1);
    expect(book.notices).toEqual([]);
  }
});

test("the book tells a point's own measures first, and numbers no heading that every measure has", () => {
  const measures = [
    serving(1, codes[0] ?? "", codes[1] ?? ""),
    serving(2, codes[1] ?? ""),
    serving(3),
  ];
  const book = composeEccarBook(reportOf(measures), {
    language: "en",
    city: { name: { en: "Graz" }, languages: ["en"], demonstration: false },
    address: "https://graz.example/eccar",
  });
  const headings = book.chapters
    .flat()
    .flatMap((block) => (block.kind === "heading" ? [block] : []));
  const ids = headings.map(({ id }) => id);
  const own = ids.indexOf("measure-graz-racism-2025-02");
  expect(ids[ids.indexOf("point-2") + 1]).toBe("measure-graz-racism-2025-02");
  expect(ids.indexOf("point-2-elsewhere")).toBeGreaterThan(own);
  expect(JSON.stringify(book.chapters)).toContain("GRAZ-RACISM-2025-01: see point 1.");
  const alike = headings.filter(({ id }) => /-(done|evaluation|elsewhere)$/.test(id));
  expect(alike.length).toBeGreaterThanOrEqual(7);
  for (const { id, numbered, listed } of alike)
    expect([id, numbered, listed]).toEqual([id, false, false]);
});

describe("what is made up", () => {
  const bookOf = (measures: readonly Measure[], stated: Partial<Plan> = {}) =>
    composeEccarBook(reportOf(measures, stated), {
      language: "en",
      city: { name: { en: "Graz" }, languages: ["en"], demonstration: false },
      address: "https://graz.example/eccar",
    });
  const notes = (blocks: readonly Block[]) =>
    blocks.filter((block) => block.kind === "paragraph" && block.tone === "note").length;

  test("is said on the cover and under the measure", () => {
    const real = bookOf([serving(1, codes[0] ?? "")]);
    const made = bookOf([{ ...serving(1, codes[0] ?? ""), demonstration: true }]);
    expect(real.notices).toHaveLength(0);
    expect(made.notices).toHaveLength(1);
    expect(notes(made.chapters.flat())).toBe(notes(real.chapters.flat()) + 1);
    expect(bookOf([], { demonstration: true }).notices).toHaveLength(2);
  });

  test("is the standing of something real in a plan that is made up", () => {
    const real = serving(1, codes[0] ?? "");
    const placed = { ...real, plan: { ...real.plan, demonstration: true } };
    const madeUpIn = (measure: Measure) => {
      const [{ demonstration, madeUp } = { demonstration: null, madeUp: null }] = reportOf([
        measure,
      ]).measures;
      return { demonstration, madeUp };
    };
    expect(madeUpIn(real)).toEqual({ demonstration: false, madeUp: null });
    expect(madeUpIn(placed)).toEqual({ demonstration: true, madeUp: "standing" });
    expect(madeUpIn({ ...placed, demonstration: true })).toEqual({
      demonstration: true,
      madeUp: "measure",
    });
    expect(JSON.stringify(bookOf([placed]).chapters)).toMatch(
      /that it stands in this plan is.* · standing made up/,
    );
  });
});

test("as PDF it is accessible, and says what the records say", async () => {
  const full: Measure = {
    ...serving(1, ...codes),
    milestones: [
      aMilestone({
        firstDueOn: day("2025-12-01"),
        dueOn: day("2026-03-01"),
        moves: [{ to: day("2026-03-01"), reason: { en: "Rain." }, on: fact("2025-11-01") }],
      }),
    ],
    budget: [{ kind: "spent", year: 2025, amount: 500_000, currency: "EUR", source: null }],
    progress: [
      {
        text: { de: "Gehalten." },
        evidence: "https://graz.example/a",
        on: fact("2025-05"),
        department: null,
      },
    ],
    endings: [{ kind: "done", reason: { en: "Held." }, evidence: "Minutes", on: fact("2026-05") }],
    evaluations: [
      {
        verdict: "largely",
        reason: { en: "Most." },
        by: { en: "The council" },
        evidence: null,
        on: fact("2026-05-30"),
        source: null,
      },
    ],
  };
  const book = composeEccarBook(reportOf([full, serving(2)]), {
    language: "en",
    city: { name: { en: "Graz" }, languages: ["de", "en"], demonstration: false },
    address: "https://graz.example/eccar",
  });
  const createdAt = new Date("2026-06-01T00:00:00Z");
  const structure = readPdfStructure(await typeset(book, { createdAt, standard: "ua-1" }));
  expect(problemsOf(structure)).toEqual([]);
  expect(structure.title).toBe("Report to ECCAR");
  expect(structure.links).toContain("https://graz.example/a");
  expect(structure.outline.join("|")).toContain("Point 7: Fair access to housing");
});

// What the screening says, and what follows from it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import { draftOfCheck, readCheckDraft } from "./check-form.ts";
import { STEPS, severityNumber, severityOf } from "./impact.ts";
import { outcomeOf, problemOfScreening, STATEMENTS, type Statement } from "./screening.ts";
import { aCheckDraft } from "./testing.ts";

const some = fc.subarray([...STATEMENTS]) as fc.Arbitrary<Statement[]>;

describe("the outcome", () => {
  test.each([
    [["none"], 0, "no-effect"],
    [["no-limit"], 1, "go-on"],
    [["no-limit", "advances"], 1, "go-on"],
    [["advances"], 1, "go-on"],
    [["limits"], 1, "go-on"],
    [["limits", "change"], 1, "change"],
    [["serious"], 1, "full-needed"],
    [["uneven", "change"], 1, "full-needed"],
    [["takes-back"], 2, "full-needed"],
    [["unsure"], 0, "full-needed"],
    [["unsure"], 2, "full-needed"],
    [["unsure", "change"], 1, "full-needed"],
  ] as const)("of %j with %i rights is %s", (statements, rights, outcome) => {
    expect(problemOfScreening(statements, rights)).toBeUndefined();
    expect(outcomeOf(statements, rights)).toBe(outcome);
  });

  test("never gets lighter by ticking more", () => {
    const weight = ["no-effect", "go-on", "change", "full-needed"];
    fc.assert(
      fc.property(some, fc.constantFrom(...STATEMENTS), fc.nat(3), (ticked, more, rights) => {
        const before = weight.indexOf(outcomeOf(ticked, rights));
        expect(weight.indexOf(outcomeOf([...ticked, more], rights))).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test.each([
    [[], 1, "no-screening"],
    [["none", "limits"], 1, "none-and-some"],
    [["none"], 1, "none-and-right"],
    [["no-limit", "unsure"], 1, "limit-and-no-limit"],
    [["no-limit"], 0, "no-right"],
    [["limits"], 0, "no-right"],
    [["change"], 1, "right-untold"],
  ] as const)("is not told of %j with %i rights: %s", (statements, rights, problem) => {
    expect(problemOfScreening(statements, rights)).toBe(problem);
  });
});

describe("the severity", () => {
  test("is scale × scope × irremediability, in words that grow with it, and likelihood plays no part", () => {
    const step = fc.constantFrom(...STEPS);
    const words = ["slight", "noticeable", "serious", "grave"];
    fc.assert(
      fc.property(fc.tuple(step, step, step), fc.tuple(step, step, step), (one, other) => {
        const effectOf = ([scale, scope, irremediability]: typeof one) => ({
          ...{ scale, scope, irremediability },
        });
        const a = effectOf(one);
        const b = effectOf(other);
        expect(severityNumber(a)).toBe(a.scale * a.scope * a.irremediability);
        const isNoLess =
          a.scale >= b.scale && a.scope >= b.scope && a.irremediability >= b.irremediability;
        if (isNoLess)
          expect(words.indexOf(severityOf(a))).toBeGreaterThanOrEqual(words.indexOf(severityOf(b)));
      }),
    );
  });

  test("of what hits hard and cannot be put right is never less than serious", () => {
    expect(severityOf({ scale: 3, scope: 1, irremediability: 4 })).toBe("serious");
    expect(severityOf({ scale: 2, scope: 1, irremediability: 4 })).toBe("noticeable");
    expect(severityOf({ scale: 1, scope: 2, irremediability: 3 })).toBe("slight");
    expect(severityOf({ scale: 4, scope: 4, irremediability: 4 })).toBe("grave");
  });
});

describe("the form", () => {
  const days = { begunOn: day("2026-06-01"), today: day("2026-06-01") };
  const choices = { ...days, departments: [], rights: [], language: "en" } as const;

  test("names everything that is missing at once, whatever was typed", () => {
    const read = readCheckDraft({ fields: {}, rights: [], screening: [] }, choices);
    const codes = "problems" in read ? read.problems.map(({ code }) => code) : [];
    expect(codes).toEqual([
      "no-case-number",
      "unknown-department",
      "bad-date",
      "no-title",
      "no-facts",
      "no-analysis",
      "no-screening",
    ]);
    // Who is responsible and how it is reviewed is asked once a right is touched.
    const touching = readCheckDraft({ fields: {}, rights: ["housing"], screening: [] }, choices);
    expect("problems" in touching ? touching.problems.map(({ code }) => code) : []).toEqual(
      expect.arrayContaining(["no-responsible", "no-review"]),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.string()),
        fc.array(fc.string()),
        fc.array(fc.string()),
        (fields, rights, screening) => {
          expect("problems" in readCheckDraft({ fields, rights, screening }, choices)).toBe(true);
        },
      ),
    );
  });

  test("of the next version is in the language of the last one", () => {
    const departments = [{ id: "d" as Id<"Department">, slug: "housing", name: { en: "Housing" } }];
    const draft = aCheckDraft({}, { rights: [], screening: ["none"] });
    const read = readCheckDraft(draft, { ...days, departments, rights: [], language: "nb" });
    if ("problems" in read) throw new Error(JSON.stringify(read.problems));
    const { fields } = draftOfCheck(read, "en");
    expect(fields).toEqual({ ...draft.fields, language: "nb" });
  });

  test.each([
    ["mail: kari@example.org", true],
    ["born 010190 12345", true],
    ["01019012345 lives there", true],
    ["case 2026/0117, 40 households, NOK 12 000 000", false],
    ["phone 22 22 22 22", false],
  ])("%s names somebody: %s", (facts, isNamed) => {
    const read = readCheckDraft(aCheckDraft({ facts }), choices);
    const codes = "problems" in read ? read.problems : [];
    expect(codes.some(({ code, field }) => code === "names-person" && field === "facts")).toBe(
      isNamed,
    );
  });
});

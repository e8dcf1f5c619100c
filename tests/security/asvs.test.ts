// What docs/security.md says of the OWASP ASVS 5.0 is true as far as a test can tell: each requirement has its answer, each named test is there.
import { describe, expect, test } from "vitest";
import {
  type Asvs,
  asvsPart,
  countsOf,
  namesTest,
  problemsOf,
  readAsvs,
  readProjectFile,
  withAsvsPart,
} from "../../scripts/asvs.ts";

const asvs = readAsvs();

test("all 253 requirements of levels 1 and 2 are there: 70 and 183", () => {
  const [one, two, both] = countsOf(asvs).map(({ all }) => all);
  expect([one, two, both]).toEqual([70, 183, 253]);
  const ids = asvs.requirements.map(({ id }) => id);
  expect(new Set(ids).size).toBe(253);
  expect(ids.every((id) => /^V\d+\.\d+\.\d+$/.test(id))).toBe(true);
});

test("each has its answer, and each test that holds one is there", () => {
  for (const { level, all, covered, ...rest } of countsOf(asvs))
    console.log(
      `ASVS 5.0, level ${level}: ${covered} of ${all} covered by a test, ${rest["not-applicable"]} not applicable, ${rest["not-covered"]} not covered`,
    );
  expect(problemsOf(asvs, readProjectFile)).toEqual([]);
});

test("the document says the same; node scripts/asvs.ts writes it anew", () => {
  const text = readProjectFile("docs/security.md") ?? "";
  expect(withAsvsPart(text, asvsPart(asvs))).toBe(text);
});

test("most of what applies is covered", () => {
  const both = countsOf(asvs)[2];
  expect(both?.covered).toBeGreaterThan((both?.["not-covered"] ?? 0) * 4);
});

describe("the check finds", () => {
  const requirements = [{ id: "V1.1.1", level: 1, title: "something" }];
  const files: Readonly<Record<string, string>> = {
    "a.test.ts":
      'test("holds", () => {});\ntest.each([["of a case", 1]])("%s", () => {});\ntest.skip("sleeps", () => {});',
  };
  const read = (path: string) => files[path];
  const of = (mapping: Asvs["mapping"]) => problemsOf({ requirements, mapping }, read);
  const covered = (file: string, test: string) =>
    of({ "V1.1.1": { state: "covered", tests: [{ file, test }] } });

  test("nothing where all is well", () => {
    expect(covered("a.test.ts", "holds")).toEqual([]);
    expect(covered("a.test.ts", "of a case")).toEqual([]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["a requirement without an answer", of({}), ["V1.1.1: nothing is said of it"]],
    ["a test that is gone", covered("a.test.ts", "held"), ['V1.1.1: a.test.ts has no test "held"']],
    [
      "a part of a sentence",
      covered("a.test.ts", "hold"),
      ['V1.1.1: a.test.ts has no test "hold"'],
    ],
    [
      "a test that is skipped",
      covered("a.test.ts", "sleeps"),
      ['V1.1.1: a.test.ts has no test "sleeps"'],
    ],
    ["a file that is gone", covered("b.test.ts", "holds"), ["V1.1.1: there is no b.test.ts"]],
    [
      "no test at all",
      of({ "V1.1.1": { state: "covered", tests: [] } }),
      ["V1.1.1: names no test"],
    ],
    [
      "no reason",
      of({ "V1.1.1": { state: "not-covered", because: " " } }),
      ["V1.1.1: has no reason"],
    ],
    [
      "what the standard does not have",
      of({
        "V1.1.1": { state: "not-covered", because: "so" },
        "V9.9.9": { state: "not-covered", because: "so" },
      }),
      ["V9.9.9: is no requirement"],
    ],
  ])("%s", (_, found, wanted) => {
    expect(found).toEqual(wanted);
  });

  test("a sentence with signs that a pattern would read otherwise", () => {
    expect(namesTest('test("a (b) [c] $d.* | e?", () => {})', "a (b) [c] $d.* | e?")).toBe(true);
  });
});

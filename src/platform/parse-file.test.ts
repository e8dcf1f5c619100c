// What is said of a file that is not laid out as it should be: where, and what should stand there.
import { expect, test } from "vitest";
import { z } from "zod";
import { factDate, parseFile, wording } from "./parse-file.ts";

const layout = z.strictObject({
  name: wording,
  on: factDate,
  kind: z.enum(["plan", "law"]),
  year: z.int().min(1900).max(2100),
  share: z.number().positive().optional(),
  codes: z.array(z.string()).min(1),
  asked: z.boolean().default(false),
  place: z.union([z.string(), z.array(z.string())]).default("here"),
  rule: z
    .discriminatedUnion("way", [
      z.strictObject({ way: z.literal("all") }),
      z.strictObject({ way: z.literal("some"), members: z.number() }),
    ])
    .default({ way: "all" }),
});
const right = {
  name: { en: "Homes" },
  on: { date: "2026-02-01", precision: "month" },
  ...{ kind: "plan", year: 2026, codes: ["a"] },
};

test("a file as it should be is read", () => {
  expect(parseFile(layout, right)).toHaveProperty("file.codes", ["a"]);
});

test.each<[stands: unknown, sentence: string]>([
  [[right], "the whole file: should be an object { … }"],
  [null, "the whole file: should be an object { … }"],
  [{ ...right, name: "Homes" }, "name: should be an object { … }"],
  [{ ...right, name: { en: 3 } }, "name.en: should be a text"],
  [{ ...right, name: { fr: "Logis" } }, "name.fr: nothing of this name belongs here"],
  [{ ...right, name: undefined }, "name: is missing; should be an object { … }"],
  [
    { ...right, on: { date: "2026-02-30", precision: "day" } },
    "on.date: 2026-02-30 is no day; write it as 2027-05-17",
  ],
  [
    { ...right, on: { ...right.on, precision: "hour" } },
    "on.precision: should be day, month or year",
  ],
  [{ ...right, on: { ...right.on, at: 3 } }, "on.at: nothing of this name belongs here"],
  [{ ...right, kind: "song" }, "kind: should be plan or law"],
  [{ ...right, kind: undefined }, "kind: is missing; should be plan or law"],
  [{ ...right, year: 2026.5 }, "year: should be a whole number"],
  [{ ...right, year: 26 }, "year: should be at least 1900"],
  [{ ...right, year: 20260 }, "year: should be at most 2100"],
  [{ ...right, share: 0 }, "share: should be more than 0"],
  [{ ...right, codes: [] }, "codes: should hold at least 1"],
  [{ ...right, codes: ["a", 4] }, "codes.1: should be a text"],
  [{ ...right, asked: "yes" }, "asked: should be true or false"],
  [{ ...right, place: 4 }, "place: should be a text or a list [ … ]"],
  [{ ...right, place: ["here", 4] }, "place.1: should be a text"],
  [{ ...right, rule: { way: "none" } }, "rule.way: should be all or some"],
  [{ ...right, rule: { way: "some" } }, "rule.members: is missing; should be a number"],
  [{ ...right, surprise: 1 }, "surprise: nothing of this name belongs here"],
])("%j is told: %s", (stands, sentence) => {
  expect(parseFile(layout, stands)).toEqual({ faults: [sentence] });
});

test("every fault has its line", () => {
  expect(parseFile(layout, { ...right, kind: 1, extra: 1, more: 2 })).toEqual({
    faults: [
      "kind: should be plan or law",
      "extra: nothing of this name belongs here",
      "more: nothing of this name belongs here",
    ],
  });
});

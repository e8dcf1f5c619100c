import { describe, expect, test } from "vitest";
import type { Id } from "../../kernel/id.ts";
import type { ReleasedLength } from "../indicators/index.ts";
import { speaksForRight, toldFirst } from "./front-indicators.ts";

/** `housing:3` is an indicator of that right with a line of three periods; `-` stands for no right. */
function lengths(...sketches: readonly string[]): readonly ReleasedLength[] {
  return sketches.map((sketch, at) => {
    const [right = "-", length = "0"] = sketch.split(":");
    return {
      id: `${at}` as Id<"Indicator">,
      slug: `i${at}`,
      right: right === "-" ? null : (right as Id<"Right">),
      length: Number(length),
      hasFigures: Number(length) > 0,
    };
  });
}

const slugs = (list: readonly ReleasedLength[]) => list.map(({ slug }) => slug);

describe("what the front page tells first", () => {
  test("is what the report has chosen, in its order, where it has figures", () => {
    const all = lengths("housing:3", "schools:2", "housing:0");
    expect(slugs(toldFirst(all, ["i1", "i2", "i0", "gone"]))).toEqual(["i1", "i0"]);
  });

  test("without a report is the first of each right, then the others, five at most", () => {
    const all = lengths("a:1", "a:2", "b:0", "b:1", "-:4", "c:1", "a:5", "d:2", "e:1", "f:1");
    expect(slugs(toldFirst(all, []))).toEqual(["i0", "i3", "i5", "i7", "i8"]);
    expect(slugs(toldFirst(lengths("a:1", "a:2", "-:4"), ["i9"]))).toEqual(["i0", "i1", "i2"]);
  });

  test("is nothing in a city without figures", () => {
    expect(toldFirst(lengths("a:0", "-:0"), ["i0"])).toEqual([]);
  });
});

describe("what speaks for a right", () => {
  test("is the report's highlight and the longest line, of equally long ones the first", () => {
    const all = lengths("a:1", "a:7", "a:7", "b:2", "b:0", "-:9");
    expect(slugs(speaksForRight(all, ["i0"]))).toEqual(["i0", "i1", "i3"]);
    expect(slugs(speaksForRight(all, ["i1"]))).toEqual(["i1", "i3"]);
  });
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSumLines, statedSumsOf } from "./sums-file.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rosario-sums-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(lines: readonly string[], dimensions: readonly string[]) {
  const path = join(folder, "sums.csv");
  await writeFile(path, lines.join("\n"));
  return readSumLines([path], dimensions);
}

describe("a file of sums", () => {
  test("has a line for each part, of the one dimension there is", async () => {
    const lines = await read(["whole,part", "east,A", "east,B", "east,B", "west,C"], ["region"]);
    if ("refused" in lines) throw new Error(lines.sentences.join());
    expect(statedSumsOf(lines)).toEqual([
      { dimension: "region", whole: "east", parts: ["A", "B"] },
      { dimension: "region", whole: "west", parts: ["C"] },
    ]);
  });

  test("says of which dimension each line is, and may call wholes parents", async () => {
    const lines = await read(["dimension;parent;child", "sex;all;m"], ["region", "sex"]);
    expect(lines).toEqual([{ dimension: "sex", whole: "all", part: "m" }]);
  });

  test.each([
    ["the columns are others", ["a,b", "x,y"], ["region"], "must have the columns whole and part"],
    ["there are two dimensions", ["whole,part", "x,y"], ["a", "b"], "a column called dimension"],
    ["there is no table", [""], ["a"], "there is no table"],
  ])("is refused where %s", async (_, lines, dimensions, sentence) => {
    const found = await read(lines, dimensions);
    expect("refused" in found && found.sentences.join()).toContain(sentence);
  });
});

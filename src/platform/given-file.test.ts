import { expect, test } from "vitest";
import { readGivenFile } from "./given-file.ts";

test("a file that is there is read", async () => {
  const read = await readGivenFile(import.meta.filename);
  expect("bytes" in read && read.bytes.length).toBeGreaterThan(100);
});

test.each([
  ["/no/such/file.csv", "There is no file /no/such/file.csv."],
  [import.meta.dirname, `${import.meta.dirname} is a folder, not a file.`],
  [`${import.meta.filename}/x`, `There is no file ${import.meta.filename}/x.`],
])("%s is refused in words", async (path, sentence) => {
  expect(await readGivenFile(path)).toEqual({ refused: "unreadable", sentence });
});

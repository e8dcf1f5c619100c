import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeWholeFile } from "./whole-file.ts";

const folder = mkdtempSync(join(tmpdir(), "rosario-whole-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const names = () => readdirSync(folder).sort();

async function* bytes(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

test("a file has its name once all of it is on the disk, and is its owner's only", async () => {
  const source = async function* () {
    yield* bytes("one ");
    expect(names().filter((name) => name === "a")).toEqual([]);
    yield* bytes("two");
  };
  expect(await writeWholeFile(at("a"), source, { force: false })).toEqual({ bytes: 7 });
  expect([readFileSync(at("a"), "utf8"), statSync(at("a")).mode & 0o777]).toEqual([
    "one two",
    0o600,
  ]);
});

test("a file that is there stays, also when it came while this one was written", async () => {
  expect(await writeWholeFile(at("a"), () => bytes("x"), { force: false })).toEqual({
    refused: "file-exists",
  });
  const late = async function* () {
    yield* bytes("x");
    writeFileSync(at("late"), "first");
  };
  expect(await writeWholeFile(at("late"), late, { force: false })).toEqual({
    refused: "file-exists",
  });
  expect(readFileSync(at("late"), "utf8")).toBe("first");
  expect(await writeWholeFile(at("late"), () => bytes("second"), { force: true })).toEqual({
    bytes: 6,
  });
});

test("a source that fails leaves the old file and nothing beside it", async () => {
  const failing = async function* () {
    yield* bytes("x");
    throw new Error("the database is gone");
  };
  await expect(writeWholeFile(at("late"), failing, { force: true })).rejects.toThrow(
    "the database is gone",
  );
  expect(readFileSync(at("late"), "utf8")).toBe("second");
  expect(names()).toEqual(["a", "late"]);
});

test("what is no place for a file is refused", async () => {
  mkdirSync(at("folder"));
  for (const name of ["folder", "none/b", "a/b", "b".repeat(300)]) {
    expect([name, await writeWholeFile(at(name), () => bytes("x"), { force: true })]).toEqual([
      name,
      { refused: "no-place" },
    ]);
  }
  expect(names()).toEqual(["a", "folder", "late"]);
});

test("what a killed process left half written is removed, and what a living one writes is not", async () => {
  writeFileSync(at("b.part-999999999"), "half");
  writeFileSync(at(`b.part-${process.ppid}`), "still writing");
  await writeWholeFile(at("b"), () => bytes("x"), { force: false });
  expect(names().filter((name) => name.startsWith("b"))).toEqual(["b", `b.part-${process.ppid}`]);
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { templateVersion, versionOf } from "./template-version.ts";

test("is the same as long as the program is, and fit for a file's name", () => {
  expect(templateVersion()).toBe(templateVersion());
  expect(templateVersion()).toMatch(/^[0-9a-f]{12}$/);
});

test("is another one as soon as the template or what sets it is changed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "template-"));
  try {
    const write = (name: string, text: string) => writeFile(join(folder, name), text);
    await write("book.typ", "#let a = 1");
    await write("worker.ts", "set()");
    const version = (...versions: string[]) =>
      versionOf(folder, ["book.typ", "worker.ts"], versions);
    const before = version("typst@1");
    expect(version("typst@1")).toBe(before);
    expect(version("typst@2")).not.toBe(before);
    await write("book.typ", "#let a = 2");
    const changed = version("typst@1");
    expect(changed).not.toBe(before);
    await write("worker.ts", "set(2)");
    expect(version("typst@1")).not.toBe(changed);
    expect(() => versionOf(folder, ["gone.typ"], [])).toThrow("ENOENT");
  } finally {
    await rm(folder, { recursive: true });
  }
});

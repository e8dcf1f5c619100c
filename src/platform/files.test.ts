import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Files, folderFiles } from "./files.ts";

const root = await mkdtemp(join(tmpdir(), "files-"));
afterAll(() => rm(root, { recursive: true }));

let folders = 0;

/** Files in a folder of their own, and a way to make one look as if it had been kept at another time. */
function kept(): { files: Files; folder: string; age(name: string, to: Date): Promise<void> } {
  const folder = join(root, `${folders++}`);
  return {
    files: folderFiles(folder),
    folder,
    age: (name, to) => utimes(join(folder, name), to, to),
  };
}

const bytes = (text: string) => new TextEncoder().encode(text);
const noon = new Date("2026-06-01T12:00:00Z");
const before = new Date("2026-06-01T11:59:00Z");
const after = new Date("2026-06-01T12:01:00Z");

describe("folderFiles", () => {
  test("gives back what it keeps, in its latest form", async () => {
    const { files, folder } = kept();
    await files.keep("a/b.csv", bytes("one"));
    await files.keep("a/b.csv", bytes("two"));
    expect(new TextDecoder().decode(await files.find("a/b.csv"))).toBe("two");
    expect(await readdir(join(folder, "a"))).toEqual(["b.csv"]);
  });

  test("has nothing under a name that was never kept", async () => {
    expect(await kept().files.find("a.csv")).toBeUndefined();
  });

  test("removes what it was told to and nothing beside it", async () => {
    const { files } = kept();
    await files.keep("a/b.csv", bytes("one"));
    await files.keep("a/c.csv", bytes("two"));
    await files.remove("a/b.csv");
    await files.remove("a/b.csv");
    expect(await files.find("a/b.csv")).toBeUndefined();
    expect(await files.find("a/c.csv")).toBeDefined();
  });

  test("removes what is older than a moment, however deep, and leaves other folders alone", async () => {
    const { files, age, folder } = kept();
    for (const name of ["in/x/old.csv", "in/x/new.csv", "in/y/old.csv", "out/old.csv"]) {
      await files.keep(name, bytes(name));
      await age(name, name.includes("new") ? after : before);
    }
    const half = join("in", "x", "half.csv.1b4e28ba-2fa1-11d2-883f-0016d3cca427");
    await writeFile(join(folder, half), "");
    await age(half, before);
    await files.removeOlder("in", noon);
    const left = await readdir(folder, { recursive: true });
    expect(left.filter((name) => name.includes(".csv")).sort()).toEqual([
      join("in", "x", "new.csv"),
      join("out", "old.csv"),
    ]);
  });

  test("has nothing to remove from a folder that is not there", async () => {
    await expect(kept().files.removeOlder("in", noon)).resolves.toBeUndefined();
  });

  test.each(["", "../x", "a/../b", "/etc/passwd", "a//b", "A.csv", "a/.hidden"])(
    "throws on the name %j, which could lead out of the folder",
    async (name) => {
      const { files } = kept();
      await expect((async () => files.find(name))()).rejects.toThrow("Not a file name");
      await expect((async () => files.keep(name, bytes("x")))()).rejects.toThrow("Not a file name");
      await expect((async () => files.remove(name))()).rejects.toThrow("Not a file name");
      await expect((async () => files.removeOlder(name, noon))()).rejects.toThrow(
        "Not a file name",
      );
    },
  );
});

import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { folderKeys } from "./keys.ts";

const scratch = mkdtempSync(join(tmpdir(), "rosario-keys-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const secret = (byte: number) => new Uint8Array(32).fill(byte);

test("a key is kept in a folder and a file that nobody else may read", async () => {
  const folder = join(scratch, "kept");
  const keys = folderKeys(folder);
  expect(await keys.find("log-1")).toBeUndefined();
  await keys.keep("log-1", secret(1));
  expect(Buffer.compare((await keys.find("log-1")) ?? secret(0), secret(1))).toBe(0);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, "log-1")).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["log-1"]);
});

test("a key is never written over, not even by several at once", async () => {
  const keys = folderKeys(join(scratch, "once"));
  const given = await Promise.all([1, 2, 3, 4].map((byte) => keys.keep("log", secret(byte))));
  const kept = await keys.find("log");
  expect(kept).toBeDefined();
  for (const one of given) expect(Buffer.compare(one, kept ?? secret(0))).toBe(0);
});

test("a name that leads out of the folder is refused", async () => {
  const keys = folderKeys(join(scratch, "names"));
  for (const name of ["../log", "a/b", "", ".log", "Log"]) {
    await expect(async () => keys.find(name)).rejects.toThrow("Not the name of a key");
  }
});

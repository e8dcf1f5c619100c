import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isBrokenArchive, readTar, type TarFile, tarEnd, tarFile } from "./tar.ts";

type Packed = { readonly name: string; readonly bytes: Uint8Array };

function pack(files: readonly Packed[]): Buffer {
  return Buffer.concat([
    ...files.flatMap(({ name, bytes }) => [...tarFile(name, bytes)]),
    tarEnd(),
  ]);
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function unpack(bytes: Uint8Array, size = 1000, biggest = 1e9): Promise<readonly TarFile[]> {
  const files: TarFile[] = [];
  for await (const file of readTar(inPieces(bytes, size), { biggest })) files.push(file);
  return files;
}

const LONG = `tables/recommendations.${"a".repeat(60)}/019c0000-0000-7000-8000-000000000000/000001`;
const some = [
  { name: "first.json", bytes: Buffer.from("{}\n") },
  { name: LONG, bytes: Buffer.alloc(1025, "x") },
  { name: "empty", bytes: Buffer.alloc(0) },
];

test("what is packed is unpacked again, however the bytes arrive", async () => {
  const name = fc.stringMatching(/^[a-z0-9._-]{1,40}(\/[a-z0-9._-]{1,40}){0,3}$/);
  const file = fc.record({ name, bytes: fc.uint8Array({ maxLength: 2000 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { maxLength: 5 }),
      fc.integer({ min: 1, max: 3000 }),
      async (files, size) => {
        const found = await unpack(pack(files), size);
        expect(found.map(({ name: of, bytes }) => [of, bytes.toString("hex")])).toEqual(
          files.map(({ name: of, bytes }) => [of, Buffer.from(bytes).toString("hex")]),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test("the system's own tar lists and unpacks it", () => {
  const folder = mkdtempSync(join(tmpdir(), "rosario-tar-"));
  try {
    writeFileSync(join(folder, "a.tar"), pack(some));
    const tar = (...words: string[]) =>
      execFileSync("tar", [...words, "-f", "a.tar"], { cwd: folder, encoding: "utf8" });
    expect(tar("-t").trim().split("\n")).toEqual(["first.json", LONG, "empty"]);
    expect(tar("-x", "-O").length).toBe(3 + 1025);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("cut off anywhere, changed in a header or followed by something, it is broken", async () => {
  const whole = pack(some);
  const brokenWhen = async (bytes: Uint8Array) => {
    const error = await unpack(bytes).catch((caught: unknown) => caught);
    return isBrokenArchive(error);
  };
  for (const length of [
    0,
    1,
    511,
    512,
    600,
    1024,
    whole.length - 1024,
    whole.length - 512,
    whole.length - 1,
  ]) {
    expect(await brokenWhen(whole.subarray(0, length))).toBe(true);
  }
  for (const at of [0, 130, 156, 200, 257]) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect([at, await brokenWhen(changed)]).toEqual([at, true]);
  }
  expect(await brokenWhen(Buffer.concat([whole, Buffer.from("x")]))).toBe(true);
  expect(await unpack(Buffer.concat([whole, Buffer.alloc(9000)]))).toHaveLength(3);
  await expect(unpack(whole, 1000, 1000)).rejects.toThrow("too long");
});

test("names that no archive takes are refused", () => {
  for (const name of ["", "with space", "ø", "a".repeat(101), `${"a".repeat(200)}/b`]) {
    expect(() => [...tarFile(name, Buffer.alloc(0))]).toThrow(RangeError);
  }
});

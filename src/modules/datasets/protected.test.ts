import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { openProtected, protect } from "./protected.ts";

const SOURCE = join(import.meta.dirname, "../..");

/** Who may see raw figures, and what for. */
const MAY_OPEN = [
  // Questions a file beside what is here, and keeps it.
  "modules/datasets/import-data-set.ts",
  // Shows those who may import what their file would change.
  "modules/datasets/preview-import.ts",
  // Protects.
  "modules/datasets/protect-data-set.ts",
  "modules/datasets/protected.ts",
];

test("what is protected cannot be shown by mistake", () => {
  const secret = protect({ count: 7919 });
  expect(() => JSON.stringify({ secret })).toThrow("protected and released first");
  expect(() => `${secret}`).toThrow("protected and released first");
  expect(() => String(secret)).toThrow("protected and released first");
  expect(() => Number(secret)).toThrow("protected and released first");
  expect(() => [...(secret as unknown as Iterable<unknown>)]).toThrow(
    "protected and released first",
  );
  expect(inspect(secret, { depth: null, showHidden: true })).not.toContain("7919");
  expect(Object.keys(secret)).toEqual([]);
  expect(Reflect.ownKeys(secret)).toEqual([]);
  expect({ ...secret }).toEqual({});
  expect(() => structuredClone(openProtected(structuredClone(secret)))).toThrow();
});

test("it is opened by those who may, and nothing else is taken for it", () => {
  expect(openProtected(protect("raw"))).toBe("raw");
  expect(() => openProtected({ toJSON: () => "raw" } as never)).toThrow("Not a protected value");
});

test("only the steps that question, compare and protect open it, and the module's face does not offer it", () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => readFileSync(join(SOURCE, file), "utf8").includes("openProtected"));
  expect(
    files.map((file) => relative(".", file)).filter((file) => !MAY_OPEN.includes(file)),
  ).toEqual([]);
  expect(files).toContain("modules/datasets/protect-data-set.ts");
  const face = readFileSync(join(import.meta.dirname, "index.ts"), "utf8");
  expect(face).not.toMatch(/protected\.ts|get-raw-figures|store\//);
});

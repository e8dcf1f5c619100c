// What others wrote and we deliver: known by name, version, licence and hash, and under licences that the EUPL allows beside it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  billOfMaterials,
  deliveredPackages,
  type LockFile,
  licenceOf,
  nameOf,
} from "../../scripts/sbom.ts";

const root = join(import.meta.dirname, "..", "..");
const read = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));
const lock = read("package-lock.json") as LockFile;
const delivered = deliveredPackages(lock);

/** Permissive licences, and libraries under the LGPL that stand beside the program and can be exchanged (libvips). */
const ALLOWED = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "EUPL-1.2",
  "ISC",
  "LGPL-3.0-or-later",
  "MIT",
  "MIT-0",
  "OFL-1.1",
  "PSF-2.0",
  "Unlicense",
];

/** Parts for other systems than ours, of which npm noted no hash when it wrote the lock file. */
const WITHOUT_HASH = /^@myriaddreamin\/typst-ts-node-compiler-(?!linux-x64-gnu)/;

const isAllowed = (licence = "") =>
  licence
    .replaceAll(/[()]/g, "")
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((one) => ALLOWED.includes(one)));

describe("every package that is delivered", () => {
  test("is looked at", () => {
    expect(delivered.length).toBeGreaterThan(100);
  });

  test("has a licence that may stand beside the EUPL", () => {
    const wrong = delivered
      .filter(([path]) => !isAllowed(licenceOf(lock, path)))
      .map(([path]) => `${nameOf(path)}: ${licenceOf(lock, path)}`);
    expect(wrong).toEqual([]);
  });

  test("is pinned to one version, by the hash of its bytes, from a registry by HTTPS", () => {
    const { dependencies, devDependencies, optionalDependencies } = read("package.json");
    const asked = Object.entries<string>({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    const loose = delivered.filter(
      ([path, { integrity = "", resolved }]) =>
        !WITHOUT_HASH.test(nameOf(path)) &&
        (!/^sha512-/.test(integrity) || (resolved !== undefined && !resolved.startsWith("https:"))),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test("is named in the list of materials, with version and hash", () => {
    const bill = billOfMaterials(lock, { version: "0.1.0" }) as {
      readonly bomFormat: string;
      readonly components: readonly Readonly<Record<"name" | "version" | "purl", string>>[];
    };
    expect(bill.bomFormat).toBe("CycloneDX");
    expect(bill.components.map(({ name, version }) => `${name}@${version}`)).toEqual(
      delivered.map(([path, { version }]) => `${nameOf(path)}@${version}`),
    );
    const hono = bill.components.find(({ name }) => name === "hono");
    expect(hono).toMatchObject({
      purl: expect.stringMatching(/^pkg:npm\/hono@\d/),
      licenses: [{ license: { id: "MIT" } }],
      hashes: [{ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
    });
    expect(bill.components.some(({ name }) => name === "vitest")).toBe(false);
  });
});

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0)", true],
  ["MIT AND OFL-1.1", true],
  ["MIT AND AGPL-3.0", false],
  ["GPL-2.0-only", false],
  ["SSPL-1.0", false],
  ["SEE LICENSE IN LICENSE", false],
  ["", false],
])("a licence %o is allowed: %s", (licence, allowed) => {
  expect(isAllowed(licence)).toBe(allowed);
});

/**
 * Holds the tree to `boundaries.ts`, and proves on a deliberately wrong tree that each rule can fail. The reasons are in
 * `docs/architecture.md`.
 */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { modules } from "../boundaries.ts";
import { rules } from "./support/architecture-rules.ts";
import { readSourceTree } from "./support/source-tree.ts";

/** Far fewer would mean that the test looks in the wrong place and says yes to nothing. */
const plausible = { files: 20, imports: 40 };

const root = join(import.meta.dirname, "..");
const tree = readSourceTree(root);
const wrongTree = readSourceTree(join(import.meta.dirname, "support", "wrong-tree"));

/** What each rule must find in the wrong tree: this, and nothing else. */
const expected: Readonly<Record<string, readonly string[]>> = {
  "every relative import names a real file": [
    "src/kernel/id.ts: imports ./nowhere.ts, which is not there",
    "src/kernel/id.ts: imports something computed",
  ],
  "imports point down the layers": [
    "src/lib/rounding.ts: src/lib is no layer",
    "src/platform/greeting.ts: platform imports src/design/layout.tsx",
  ],
  "another module is imported only through its index.ts": [
    "src/modules/city/declaration.ts: imports src/modules/ledger/entry.ts",
    "src/modules/city/declaration.ts: imports src/modules/ledger/module.ts",
  ],
  "a module imports only the modules that the table lists for it": [
    "src/modules/bodies/body.ts: bodies may not import city",
    "src/modules/parks/index.ts: parks is not in the table",
    "src/modules/parks/park.ts: parks is not in the table",
  ],
  "no files import each other in a circle": ["src/statistics/mean.ts → src/statistics/total.ts"],
  "SQL stands only in stores and in the database folder": [
    "src/modules/city/adopt-declaration.ts: makes SQL with row",
  ],
  "a store names only the schema of its own module": [
    "src/modules/city/store.ts: names ledger.entry",
    "src/modules/city/store.ts: names declaration, of no schema",
  ],
  "pure files are pure": [
    "src/kernel/clock.ts: uses new Date()",
    "src/modules/indicators/trend.ts: imports node:fs",
    "src/modules/indicators/trend.ts: imports src/platform/mail.ts",
    "src/modules/indicators/trend.ts: imports src/modules/indicators/release-figures.ts",
    "src/modules/indicators/trend.ts: imports src/modules/indicators/store.ts",
    "src/modules/indicators/trend.ts: uses Date.now",
    "src/modules/indicators/trend.ts: uses Math.random",
  ],
  "pages query nothing and do nothing": [
    "src/modules/indicators/pages.tsx: reaches src/modules/ledger/record-entry.ts",
    "src/modules/indicators/pages.tsx: reaches src/modules/indicators/release-figures.ts",
    "src/modules/indicators/pages.tsx: reaches src/modules/indicators/store.ts",
  ],
  "stores know no page": ["src/modules/city/store.ts: imports src/design/layout.tsx"],
  "a package is imported only where the table says": [
    "src/design/layout.tsx: may not import pg",
    "src/platform/mail-utils.ts: imports left-pad, which is not listed",
  ],
  "the product never imports what is made for tests": [
    "src/modules/city/city.ts: imports src/modules/city/testing.ts",
  ],
  "no file is too long": ["src/statistics/endless.ts: has 501 lines"],
  "names say what a file is": [
    "src/kernel/localDate.ts: is called localDate",
    "src/platform/mail-utils.ts: is called mail-utils",
  ],
  "exports have names": ["src/kernel/money.ts: has a default export"],
  "only the settings read the environment": ["src/platform/mail.ts: reads process.env"],
  "nothing is left to do": [`src/kernel/share.ts: says ${["TO", "DO"].join("")}`],
  "an index.ts only re-exports": ["src/modules/bodies/index.ts: holds code of its own"],
  "every module has its face, its manifest and its page for people": [
    "src/modules/meetings/README.md is missing",
  ],
};

test("the tree that is checked is the whole one", () => {
  const imports = [...tree.files.values()].flatMap((file) => file.imports);
  expect(tree.files.size).toBeGreaterThan(plausible.files);
  expect(imports.length).toBeGreaterThan(plausible.imports);
});

test("every rule has an expectation on the wrong tree", () => {
  expect(rules.map(({ name }) => name)).toEqual(Object.keys(expected));
});

describe.each(rules)("$name", ({ name, breaches }) => {
  test("in this tree", () => expect(breaches(tree)).toEqual([]));
  test("and the rule can fail", () => expect(breaches(wrongTree)).toEqual(expected[name]));
});

test("the table of modules has no circle: each module stands on some that stand already", () => {
  const standing: string[] = [];
  let waiting: readonly (readonly [string, readonly string[]])[] = Object.entries(modules);
  while (waiting.length > 0) {
    const ready = waiting.filter(([, needs]) => needs.every((name) => standing.includes(name)));
    expect(ready, waiting.map(([name]) => name).join(" ")).not.toEqual([]);
    standing.push(...ready.map(([name]) => name));
    waiting = waiting.filter((entry) => !ready.includes(entry));
  }
  expect(standing).toHaveLength(31);
});

test("nobody imports the sealed intake", () => {
  expect(Object.values<readonly string[]>(modules).flat()).not.toContain("intake");
});

/**
 * Holds the documentation to the program: what the program has is documented, and nothing is documented that it does not have. Each
 * check is also run on a small wrong project, where it must find exactly what is wrong.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { modules as boundaries, entryFolders, layers } from "../boundaries.ts";
import { purposeIn } from "../scripts/docs.ts";
import { createApp } from "../src/app.ts";
import { commands, findCommand } from "../src/cli.ts";
import { HOST, ROLES } from "../src/modules/accounts/index.ts";
import * as indicators from "../src/modules/indicators/index.ts";
import { ANSWERS, PROMISE_STATES, VERDICTS } from "../src/modules/recommendations/index.ts";
import { PARTS } from "../src/modules/reports/index.ts";
import { modules } from "../src/modules.ts";
import { processingRegister } from "../src/personal-data.ts";
import { loadAssets } from "../src/platform/http/assets.ts";
import { createPageCache } from "../src/platform/http/page-cache.ts";
import { readSettings, SETTING_DEFAULTS, SETTING_NAMES } from "../src/platform/settings.ts";
import { programChecks } from "./support/document-checks.ts";
import { formChecks } from "./support/document-form-checks.ts";
import type { Project } from "./support/documented-project.ts";
import { testContext } from "./support/test-context.ts";
import { testDatabase } from "./support/test-database.ts";
import { wrongProject, wrongs } from "./support/wrong-documents.ts";

/** Far fewer would mean that the test looks in the wrong place and says yes to nothing. */
const plausible = { documents: 30, routes: 40, commands: 7, recorded: 12, vocabulary: 50 };

/** Tables that only tie two others together; their words are those of the two. */
const TIES = ["edition_indicator", "released_observation", "right_article"];

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

function readDocuments(): ReadonlyMap<string, string> {
  const found = globSync("{*.md,.github/**/*.md,{bench,catalogue,demo,docs,src}/**/*.md}", {
    cwd: root,
  });
  return new Map(found.sort().map((path) => [path, read(path)]));
}

/** The defaults as the program has them when nothing is set. */
function readDefaults(): Project["settings"] {
  const values = readSettings({});
  if ("refused" in values) throw new Error(values.problems.join("; "));
  const byName: Readonly<Record<string, unknown>> = values;
  const inCode = (name: string) =>
    name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(
    SETTING_NAMES.map((name) => {
      // Some stand in a group of settings that is there only when they are all set.
      const value = SETTING_DEFAULTS[name] ?? byName[inCode(name)];
      return [name, value === undefined || value === "" ? undefined : String(value)];
    }),
  );
}

async function readRoutes(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "rosario-docs-"));
  const names = {
    "site.css": "site-1.css",
    "islands/save-draft.js": "save-draft-1.js",
    "islands/passkey.js": "passkey-1.js",
    "islands/minutes.js": "minutes-1.js",
  };
  await writeFile(join(folder, "assets.json"), JSON.stringify(names));
  const context = testContext(await testDatabase());
  const app = createApp(context, loadAssets(folder), createPageCache(), () => undefined);
  await rm(folder, { recursive: true });
  const named = app.routes
    .filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => ({ method, path: withoutPatterns(path) }));
  return [...new Set(named.map(({ method, path }) => `${method} ${path}`))];
}

/** `:file{[a-z]+\\.csv}` is `:file.csv` to people, and `:position{[0-9]+}` is `:position`. */
function withoutPatterns(path: string): string {
  return path
    .split("/")
    .map((part) =>
      part.replace(
        /^(:\w+)\{.*?((\\\.\w+)?)\}$/,
        (_, name, ending: string) => name + ending.slice(1),
      ),
    )
    .join("/");
}

/** Every type that a module's code hands to the public record, read from the code. */
function readRecorded(): readonly string[] {
  return globSync("src/modules/*/*.ts", { cwd: root })
    .filter((path) => !/(\.test|\/testing|\/module)\.ts$/.test(path))
    .flatMap((path) => {
      const module = path.split("/")[2] ?? "";
      return [...read(path).matchAll(/\btype: ("[a-z-]+\.[a-z-]+"(?: \| "[a-z-]+\.[a-z-]+")*)/g)]
        .flatMap(([, types = ""]) => types.split(" | "))
        .map((type) => `${module} ${type.replaceAll('"', "")}`);
    });
}

function readVocabulary(): readonly string[] {
  const tables = [...read("database/schema.sql").matchAll(/^create table \w+\."?(\w+)"?/gm)]
    .map(([, table = ""]) => table)
    .filter((table) => !TIES.includes(table));
  const { TYPES, KINDS, DIRECTIONS, QUALIFIERS, STATUSES } = indicators;
  const lists = [ROLES, [HOST], TYPES, KINDS, DIRECTIONS, QUALIFIERS, STATUSES, ANSWERS, VERDICTS];
  const spoken = (word: string) =>
    word.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll(/[-_]/g, " ");
  return [...new Set([...tables, ...lists.flat(), ...PARTS, ...PROMISE_STATES].map(spoken))];
}

const { scripts, dependencies, optionalDependencies } = JSON.parse(
  read("package.json"),
) as Readonly<Record<string, Readonly<Record<string, string>>>>;
const documents = readDocuments();
const has = (path: string) => existsSync(join(root, path));
const project: Project = {
  documents,
  told: {
    layers,
    entryFolders,
    boundaries,
    modules,
    processing: processingRegister(),
    commands,
    roles: [...ROLES, HOST],
    purposeOf: (module) => purposeIn(documents.get(`src/modules/${module}/README.md`) ?? ""),
    has,
  },
  settings: readDefaults(),
  routes: await readRoutes(),
  findCommand,
  recorded: readRecorded(),
  scripts: Object.keys(scripts ?? {}),
  dependencies: Object.keys({ ...dependencies, ...optionalDependencies }),
  vocabulary: readVocabulary(),
  has,
};

const checks = [...programChecks, ...formChecks];

test("the project that is checked is the whole one", () => {
  const { routes, recorded, vocabulary } = project;
  expect(documents.size).toBeGreaterThan(plausible.documents);
  expect(routes.length).toBeGreaterThan(plausible.routes);
  expect(commands.length).toBeGreaterThanOrEqual(plausible.commands);
  expect(new Set(recorded).size).toBeGreaterThan(plausible.recorded);
  expect(vocabulary.length).toBeGreaterThan(plausible.vocabulary);
});

test("every check has an expectation on the wrong project", () => {
  expect(checks.map(({ name }) => name)).toEqual(Object.keys(wrongs));
});

describe.each(checks)("$name", ({ name, problems }) => {
  test("in this project", () => expect(problems(project)).toEqual([]));
  test("and the check can fail", () => expect(problems(wrongProject)).toEqual(wrongs[name]));
});

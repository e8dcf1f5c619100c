/** Every statement of the product with the name it is exported by: found by the architecture's rule of where SQL may stand. */
import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { vi } from "vitest";
import { declaredStatements, type Statement } from "../../src/platform/database/statement.ts";

const SOURCE = join(import.meta.dirname, "../../src");

export type NamedStatement = {
  /** `accounts/store.ts findAccountName`. */
  readonly name: string;
  readonly statement: Statement;
};

/** The files that may declare statements: store.ts of a module, those of its store/, and those of the outbox and of the database itself. */
export async function storeFiles(): Promise<readonly string[]> {
  const all = await readdir(SOURCE, { recursive: true });
  return all
    .filter((file) => /^(modules\/[^/]+|platform\/[^/]+)\/store(\.ts|\/.*\.ts)$/.test(file))
    .filter((file) => !file.endsWith(".test.ts"))
    .sort()
    .map((file) => join(SOURCE, file));
}

/** Loads every store and lists what is declared by then. A statement that no store exports is called by its first words. */
export async function listStatements(): Promise<readonly NamedStatement[]> {
  const names = new Map<string, string>();
  for (const file of await storeFiles()) {
    const exported = await vi.importActual<Readonly<Record<string, unknown>>>(file);
    const place = relative(SOURCE, file).replace(/^modules\//, "");
    for (const [name, what] of Object.entries(exported)) {
      const statement = typeof what === "function" ? await what(GIVES_ITSELF) : undefined;
      if (isStatement(statement) && !names.has(statement.text))
        names.set(statement.text, `${place} ${name}`);
    }
  }
  return declaredStatements().map((statement) => ({
    name: names.get(statement.text) ?? statement.text.slice(0, 40),
    statement,
  }));
}

/** Handed to what a store exports, it gives the statement instead of running it. */
const GIVES_ITSELF = { run: async (statement: Statement) => statement };

function isStatement(what: unknown): what is Statement {
  return typeof what === "object" && what !== null && "text" in what && "yields" in what;
}

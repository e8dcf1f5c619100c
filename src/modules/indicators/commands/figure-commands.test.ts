import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCommand } from "../../../../tests/support/command-run.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { defineIndicator } from "../define-indicator.ts";
import type { FileRow } from "../file-layout.ts";
import { figureFile, indicatorInput, terminal } from "../testing.ts";
import { figureCommands } from "./figure-commands.ts";

const database = await testDatabase();
const context = testContext(database);
const folder = await mkdtemp(join(tmpdir(), "figures-"));
afterAll(() => rm(folder, { recursive: true }));

async function cityOnTerminal() {
  const id = context.newCity();
  await defineIndicator(context, id, terminal, indicatorInput());
  const run = async (
    name: string,
    values: Record<string, string | boolean>,
    ...positionals: readonly string[]
  ) => {
    const input = { values: { city: "york", ...values }, positionals };
    const cities = [{ id, slug: "york" }];
    const ran = await runCommand(context, figureCommands, name, { ...input, cities });
    return { code: ran.code, printed: ran.printed, complained: ran.complaints };
  };
  return run;
}

async function file(name: string, ...rows: readonly Partial<FileRow>[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, figureFile(rows));
  return path;
}

describe("figures import", () => {
  test("prints the counts, and what a dry run leaves undone", async () => {
    const run = await cityOnTerminal();
    const path = await file("good.csv", {});
    expect(await run("figures import", { "dry-run": true }, path)).toEqual({
      code: 0,
      printed: ["1 rows: 1 new, 0 corrected, 0 as before", "Dry run: nothing was written."],
      complained: [],
    });
    expect((await run("figures import", { release: true }, path)).printed).toEqual([
      "1 rows: 1 new, 0 corrected, 0 as before",
      "Released: 1",
    ]);
  });

  test("prints every problem with its row and ends with 1", async () => {
    const run = await cityOnTerminal();
    const { code, complained } = await run(
      "figures import",
      {},
      await file("bad.csv", { value: "nine" }, { qualifier: "so" }),
    );
    expect(code).toBe(1);
    expect(complained).toHaveLength(3);
    expect(complained[0]).toBe(
      "Row 2: nine is not a number. Write digits only, without unit or spaces.",
    );
    expect(complained[1]).toMatch(/^Row 3: so is no qualifier/);
  });

  test("gives the whole result as JSON", async () => {
    const run = await cityOnTerminal();
    const { code, printed } = await run(
      "figures import",
      { json: true, "dry-run": true },
      await file("bad.csv", { value: "nine" }),
    );
    expect(code).toBe(1);
    expect(JSON.parse(printed.join())).toMatchObject({
      dryRun: true,
      rows: 1,
      added: 0,
      problems: [{ row: 2, column: "value", code: "not-a-number", value: "nine" }],
    });
  });

  test("prints what a correction changes", async () => {
    const run = await cityOnTerminal();
    await run("figures import", {}, await file("first.csv", {}));
    const { printed } = await run("figures import", {}, await file("second.csv", { value: "11" }));
    expect(printed).toEqual([
      "Row 2: rough-sleeping/street-count, 2022: 9 → 11",
      "1 rows: 0 new, 1 corrected, 0 as before",
    ]);
  });

  test("refuses rows of another city", async () => {
    const run = await cityOnTerminal();
    const { complained } = await run(
      "figures import",
      {},
      await file("other.csv", { city: "Graz" }),
    );
    expect(complained[0]).toBe("Row 2: This row is about another city: Graz.");
  });

  test.each<[string, Record<string, string | boolean>, readonly string[]]>([
    ["without a file", {}, []],
    ["with two files", {}, ["a.csv", "b.csv"]],
    ["with a file that is not there", {}, [join(tmpdir(), "figures-that-are-nowhere.csv")]],
    ["for an unknown city", { city: "oz" }, ["a.csv"]],
  ])("%s it says what is wrong and ends with 2", async (_, values, positionals) => {
    const { code, printed, complained } = await (await cityOnTerminal())(
      "figures import",
      values,
      ...positionals,
    );
    expect(code).toBe(2);
    expect(printed).toEqual([]);
    expect(complained).toHaveLength(1);
  });
});

test("figures export prints what was released, in the layout of the import", async () => {
  const run = await cityOnTerminal();
  expect((await run("figures export", {})).printed.join("\n").split("\r\n")).toHaveLength(1);
  await run("figures import", { release: true }, await file("good.csv", {}));
  const { code, printed } = await run("figures export", {});
  expect(code).toBe(0);
  const again = join(folder, "again.csv");
  await writeFile(again, printed.join("\n"));
  expect((await run("figures import", {}, again)).printed).toEqual([
    "1 rows: 0 new, 0 corrected, 1 as before",
  ]);
  expect((await run("figures export", { city: "oz" })).code).toBe(2);
});

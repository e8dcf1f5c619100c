/** Data sets on the terminal: define them from a file, and list them, as text or as such a file. */
import { said } from "../../../kernel/language.ts";
import type { Command } from "../../../platform/command.ts";
import { readGivenFile } from "../../../platform/given-file.ts";
import { faultSentence } from "../../../platform/parse-file.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { defineDataSet } from "../define-data-set.ts";
import { listDataSets } from "../list-data-sets.ts";
import { findRecipeRow } from "../store/definitions.ts";
import { dataSetTexts } from "../texts/index.ts";
import { parseDataSets } from "./data-set-file.ts";
import { calledRightly, parseJson } from "./terminal.ts";

const defineCommand: Command = {
  name: "datasets define",
  words: 1,
  summary: "Define data sets from a JSON file: words, rules of protection and recipe",
  usage: "datasets define FILE --city SLUG [--json]",
  options: { city: { type: "string" }, json: { type: "boolean" } },
  run: async (world, input) => {
    const called = await calledRightly(world, input, defineCommand);
    if (called === undefined) return 2;
    const read = await readGivenFile(called.words[0] ?? "");
    if ("refused" in read) {
      world.complain(read.sentence);
      return 2;
    }
    const json = parseJson(read.bytes);
    if (json === undefined) {
      world.complain(`${called.words[0]} is not JSON.`);
      return 1;
    }
    const parsed = parseDataSets(json);
    if ("faults" in parsed) {
      for (const fault of parsed.faults)
        world.complain(`${called.words[0]}: ${faultSentence(fault)}.`);
      if (input.values.json === true) world.print(JSON.stringify(parsed));
      return 1;
    }
    const texts = dataSetTexts("en");
    const results = [];
    let refused = 0;
    for (const one of parsed.inputs) {
      const done = await defineDataSet(world.context, called.city.id, TERMINAL, one);
      results.push({ slug: one.slug, ...done });
      if ("refused" in done) {
        refused += 1;
        world.complain(`${one.slug}: ${texts.refusals[done.refused]}`);
        if (done.refused !== "not-valid") continue;
        for (const problem of done.problems)
          world.complain(`  ${texts.problems[problem] ?? problem}`);
      } else if (input.values.json !== true) {
        world.print(`${one.slug}: ${texts.command.defined[done.did]}`);
      }
    }
    if (input.values.json === true) world.print(JSON.stringify({ dataSets: results }));
    return refused > 0 ? 1 : 0;
  },
};

const listCommand: Command = {
  name: "datasets list",
  summary: "List a city's data sets, with --json in the layout that they are defined in",
  usage: "datasets list --city SLUG [--json]",
  options: { city: { type: "string" }, json: { type: "boolean" } },
  run: async (world, input) => {
    const called = await calledRightly(world, input, listCommand);
    if (called === undefined) return 2;
    const listed = await world.context.database.readCity(called.city.id, async (tx) => {
      const found = [];
      for (const one of await listDataSets(tx)) {
        found.push({ ...one, recipe: (await findRecipeRow(tx, { dataSet: one.id })) ?? null });
      }
      return found;
    });
    if (input.values.json === true) {
      const file = listed.map(({ id: _, lastImport: __, lastRelease: ___, ...words }) => words);
      world.print(JSON.stringify(file, undefined, 2));
      return 0;
    }
    if (listed.length === 0) world.complain(dataSetTexts("en").command.none);
    for (const { slug, title, kind, lastImport, lastRelease } of listed) {
      const imported = lastImport === null ? "-" : `import ${lastImport.number}`;
      const released = lastRelease === null ? "-" : `release ${lastRelease.number}`;
      world.print([slug, said(title, ["en"])?.text ?? slug, kind, imported, released].join("\t"));
    }
    return 0;
  },
};

export const defineCommands: readonly Command[] = [defineCommand, listCommand];

/** Requests on the terminal: the open questions as a workbook out, and a filled-in one back in. */
import { writeFile } from "node:fs/promises";
import type { Command, CommandWorld } from "../../../platform/command.ts";
import { codeOf } from "../../../platform/database/host-problem.ts";
import { readGivenFile } from "../../../platform/given-file.ts";
import { findNamedCity } from "../../../platform/named-city.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { findProfile } from "../../city/index.ts";
import { checkWorkbook, importWorkbook, listQuestions } from "../import-workbook.ts";
import { foundSentence, problemSentence } from "../pages/workbook-page.tsx";
import { requestTexts } from "../texts/index.ts";
import { writeWorkbook } from "../workbook/write-workbook.ts";
import type { RowProblem } from "../workbook-row.ts";

const workbook: Command = {
  name: "requests workbook",
  summary: "Write a city's open questions as a spreadsheet that can be filled in",
  usage: "requests workbook --city SLUG --out FILE.xlsx",
  options: { city: { type: "string" }, out: { type: "string" } },
  run: async (world, input) => {
    const city = await findNamedCity(world, input);
    const { out } = input.values;
    if (typeof out !== "string" || out === "") world.complain("--out is missing: name a file");
    else if (!out.toLowerCase().endsWith(".xlsx"))
      world.complain(`--out takes a file that ends in .xlsx, not ${out}`);
    if (city === undefined || typeof out !== "string" || !out.toLowerCase().endsWith(".xlsx"))
      return 2;
    const { questions, language } = await world.context.database.readCity(city.id, async (tx) => ({
      questions: await listQuestions(tx, world.context, TERMINAL),
      language: (await findProfile(tx))?.languages[0] ?? "en",
    }));
    try {
      await writeFile(out, await writeWorkbook(questions, language));
    } catch (error) {
      if (!["ENOENT", "EACCES", "EISDIR", "ENOTDIR", "EROFS"].includes(codeOf(error) ?? ""))
        throw error;
      world.complain(`${out} cannot be written there.`);
      return 2;
    }
    world.print(
      questions.length === 1 ? `1 question in ${out}` : `${questions.length} questions in ${out}`,
    );
    return 0;
  },
};

const importCommand: Command = {
  name: "requests import",
  words: 1,
  summary: "Store the replies of a filled-in spreadsheet: all of them or, with any problem, none",
  usage: "requests import FILE.xlsx --city SLUG [--dry-run] [--good-rows]",
  options: {
    city: { type: "string" },
    "dry-run": { type: "boolean" },
    "good-rows": { type: "boolean" },
  },
  run: async (world, input) => {
    const city = await findNamedCity(world, input);
    const read = await readGivenFile(input.positionals[0] ?? "");
    if ("refused" in read) world.complain(read.sentence);
    if (city === undefined || "refused" in read) return 2;
    const { context } = world;
    const checked = await checkWorkbook(context, city.id, TERMINAL, read.bytes);
    const { stored: storedText, nothingStored } = requestTexts("en").workbook;
    const { good, problems } = checked;
    world.complain(foundSentence(checked, "en"));
    complainOf(world, problems);
    const onlyGood = input.values["good-rows"] === true;
    if (input.values["dry-run"] === true || (problems.length > 0 && !onlyGood)) {
      world.print(nothingStored);
      return problems.length > 0 ? 1 : 0;
    }
    const profile = await context.database.readCity(city.id, findProfile);
    const written = profile?.languages[0] ?? "en";
    const done = await importWorkbook(context, city.id, TERMINAL, {
      rows: good,
      written,
      onlyGood: true,
    });
    complainOf(world, done.problems);
    world.print(storedText(done.stored));
    return done.problems.length > 0 || problems.length > 0 ? 1 : 0;
  },
};

function complainOf(world: CommandWorld, problems: readonly RowProblem[]): void {
  for (const problem of problems) world.complain(problemSentence(problem, "en"));
}

export const requestCommands: readonly Command[] = [workbook, importCommand];

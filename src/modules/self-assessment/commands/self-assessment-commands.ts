/** `rosario self-assessment`: export and import of answers, frameworks of the city's own, and loading from a file. */
import type { Command, CommandInput, CommandWorld } from "../../../platform/command.ts";
import { readGivenFile } from "../../../platform/given-file.ts";
import { loadFileCommand } from "../../../platform/load-file-command.ts";
import { findNamedCity } from "../../../platform/named-city.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { addFramework } from "../add-framework.ts";
import { answersCsv } from "../answers-csv.ts";
import { importAnswers } from "../import-answers.ts";
import { findFramework, listFrameworks } from "../list-frameworks.ts";
import { findSelfAssessment, listAnswers, listSelfAssessments } from "../list-self-assessments.ts";
import { loadSelfAssessmentFile } from "../load-self-assessment-file.ts";
import { openSelfAssessment } from "../open-self-assessment.ts";
import { problemSentence } from "../sentences.ts";
import { selfAssessmentTexts } from "../texts/index.ts";
import { parseSelfAssessmentFile } from "./self-assessment-file.ts";

const t = selfAssessmentTexts("en");
const which = {
  city: { type: "string" },
  framework: { type: "string" },
  year: { type: "string" },
} as const;

/** Framework and year as they were named; undefined, once that was said, where the call is wrong. */
function namedAssessment(
  { complain }: CommandWorld,
  { values, positionals }: CommandInput,
  usage: string,
): { readonly framework: string; readonly year: number } | undefined {
  const { framework, year } = values;
  if (
    typeof framework !== "string" ||
    typeof year !== "string" ||
    !/^\d{4}$/.test(year) ||
    positionals.length > 0
  ) {
    complain(`Usage: ${usage}`);
    return undefined;
  }
  return { framework, year: Number(year) };
}

const exportAnswers: Command = {
  name: "self-assessment export",
  summary:
    "Print the answers of a self-assessment as CSV, internal ones too; it can be imported again",
  usage: "self-assessment export --city SLUG --framework SLUG --year YEAR > FILE",
  options: which,
  run: async (world, input) => {
    const named = namedAssessment(world, input, exportAnswers.usage);
    if (named === undefined) return 2;
    const city = await findNamedCity(world, input);
    if (city === undefined) return 2;
    const { framework: slug, year } = named;
    const found = await world.context.database.readCity(city.id, async (tx) => {
      const framework = await findFramework(tx, slug);
      const assessment = await findSelfAssessment(tx, slug, year);
      if (framework === undefined || assessment === undefined) return undefined;
      return { framework, answers: await listAnswers(tx, assessment.id) };
    });
    if (found === undefined) return complainOfAssessment(world, city.id, named, false);
    const bytes = answersCsv(found.framework.elements, found.answers);
    // The terminal ends the last line itself.
    world.print(new TextDecoder().decode(bytes).replace(/\n$/, ""));
    return 0;
  },
};

const importFile: Command = {
  name: "self-assessment import",
  summary:
    "Bring in the answers of a self-assessment from CSV: all of them or, with anything wrong, none",
  usage:
    "self-assessment import --city SLUG --framework SLUG --year YEAR --from FILE [--assessed-by WORDS]",
  options: { ...which, from: { type: "string" }, "assessed-by": { type: "string" } },
  run: async (world, input) => {
    const named = namedAssessment(world, input, importFile.usage);
    const { from, "assessed-by": assessor } = input.values;
    if (named === undefined) return 2;
    if (typeof from !== "string") {
      world.complain(`Usage: ${importFile.usage}`);
      return 2;
    }
    const city = await findNamedCity(world, input);
    if (city === undefined) return 2;
    const read = await readGivenFile(from);
    if ("refused" in read) {
      world.complain(read.sentence);
      return 2;
    }
    if (typeof assessor === "string") {
      const language = (await world.firstLanguage?.(city.id)) ?? "en";
      const assessedBy = { [language]: assessor };
      const opened = await openSelfAssessment(world.context, city.id, TERMINAL, {
        ...{ ...named, assessedBy },
      });
      if ("refused" in opened && opened.refused !== "opened-already") {
        world.complain(`${t.refusals[opened.refused]} (${opened.refused}).`);
        return 1;
      }
    }
    const { bytes: file } = read;
    const imported = await importAnswers(world.context, city.id, TERMINAL, { ...named, file });
    if ("refused" in imported) {
      if (imported.refused === "unknown-assessment")
        return complainOfAssessment(world, city.id, named, true);
      if (imported.refused === "bad-file") {
        for (const problem of imported.problems) world.complain(problemSentence(problem, "en"));
        world.complain("Nothing of the file is brought in.");
      }
      return 1;
    }
    const { kept, unchanged } = imported;
    world.print(`${city.slug}: ${kept} answers are new, ${unchanged} were there before.`);
    return 0;
  },
};

const addOwn: Command = {
  name: "self-assessment add-framework",
  summary: "Add a framework of the city's own from CSV, or a later version of it",
  usage: "self-assessment add-framework --city SLUG --from FILE",
  options: { city: { type: "string" }, from: { type: "string" } },
  run: async (world, input) => {
    const { from } = input.values;
    if (typeof from !== "string" || input.positionals.length > 0) {
      world.complain(`Usage: ${addOwn.usage}`);
      return 2;
    }
    const city = await findNamedCity(world, input);
    if (city === undefined) return 2;
    const read = await readGivenFile(from);
    if ("refused" in read) {
      world.complain(read.sentence);
      return 2;
    }
    const added = await addFramework(world.context, city.id, TERMINAL, read.bytes);
    if ("refused" in added) {
      if (added.refused === "bad-file") {
        for (const problem of added.problems) world.complain(problemSentence(problem, "en"));
        world.complain("Nothing of the file is kept.");
      } else world.complain(`${t.refusals[added.refused]} (${added.refused}).`);
      return 1;
    }
    const { slug, version, elements } = added;
    const state = "unchanged" in added ? "was there before" : "is kept";
    world.print(`${city.slug}: ${slug}, version ${version} with ${elements} elements, ${state}.`);
    return 0;
  },
};

const load = loadFileCommand({
  name: "self-assessment load",
  summary:
    "Load self-assessments with their answers from a JSON file: all of it or, with anything refused, nothing",
  parse: parseSelfAssessmentFile,
  load: (context, city, file) => loadSelfAssessmentFile(context, city, TERMINAL, file),
  refusal: ({ refused, at }) => `${at}: ${t.refusals[refused]} (${refused}).`,
  told: ({ assessments, answers }) => `self-assessments ${assessments}, answers ${answers}`,
});

/** Says which frameworks and years there are, and how one begins where the command can begin one. */
async function complainOfAssessment(
  { context, complain }: CommandWorld,
  city: Parameters<CommandWorld["context"]["database"]["readCity"]>[0],
  { framework, year }: { readonly framework: string; readonly year: number },
  mayBegin: boolean,
): Promise<1> {
  const { known, years } = await context.database.readCity(city, async (tx) => ({
    known: await listFrameworks(tx),
    years: (await listSelfAssessments(tx, framework)).map((one) => one.year),
  }));
  if (!known.some(({ slug }) => slug === framework))
    complain(
      `There is no framework ${framework}. Frameworks here: ${known.map(({ slug }) => slug).join(", ")}`,
    );
  else
    complain(
      `The city has no self-assessment of ${year} against ${framework}. ${
        years.length === 0 ? "Years here: none." : `Years here: ${years.join(", ")}.`
      }${mayBegin ? " Begin one with --assessed-by." : ""}`,
    );
  return 1;
}

export const selfAssessmentCommands: readonly Command[] = [exportAnswers, importFile, addOwn, load];

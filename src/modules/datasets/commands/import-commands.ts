/** Bringing figures in on the terminal: from a file or from their office, with the questions that they raise. */
import { basename } from "node:path";
import { parseLocalDate } from "../../../kernel/local-date.ts";
import type { Command, CommandInput, CommandWorld } from "../../../platform/command.ts";
import { readGivenFile } from "../../../platform/given-file.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { fetchDataSet } from "../fetch-data-set.ts";
import type { FileError } from "../import/observations.ts";
import type { Question } from "../import/questions/question.ts";
import type { FigureHints } from "../import/read-figures.ts";
import { kindOf } from "../import/text/file-kind.ts";
import {
  type DataSetImport,
  type ImportDataSetRefusal,
  importDataSet,
} from "../import-data-set.ts";
import { takeBackImport } from "../take-back-import.ts";
import { dataSetTexts } from "../texts/index.ts";
import { jsonErrorText } from "../texts/json-errors/index.ts";
import { printQuestion } from "../texts/questions/index.ts";
import { textErrorText } from "../texts/text-errors/index.ts";
import { calledRightly, givenAnswers } from "./terminal.ts";

const shared = {
  city: { type: "string" },
  answers: { type: "string" },
  "accept-all": { type: "boolean" },
  "dry-run": { type: "boolean" },
  json: { type: "boolean" },
} as const;

const importCommand: Command = {
  name: "datasets import",
  words: 2,
  summary: "Import a file into a data set as raw figures, after its questions are answered",
  usage:
    "datasets import DATASET FILE --city SLUG [--answers FILE | --accept-all] [--year-starts MONTH] [--time COLUMN] [--value COLUMN] [--decimal point|comma] [--sheet NAME] [--retrieved DATE] [--dry-run] [--json]",
  options: {
    ...shared,
    "year-starts": { type: "string" },
    time: { type: "string" },
    value: { type: "string" },
    decimal: { type: "string" },
    sheet: { type: "string" },
    retrieved: { type: "string" },
  },
  run: async (world, input) => {
    const called = await calledRightly(world, input, importCommand);
    const hints = hintsOf(world, input);
    const retrievedAt = retrievalOf(world, input);
    if (called === undefined || hints === undefined || retrievedAt === undefined) return 2;
    const [dataSet = "", file = ""] = called.words;
    const answers = await givenAnswers(world, input);
    const read = await readGivenFile(file);
    if ("refused" in read) world.complain(read.sentence);
    if (answers === undefined || "refused" in read) return 2;
    const done = await importDataSet(world.context, called.city.id, TERMINAL, {
      dataSet,
      files: [read.bytes],
      origin: basename(file),
      hints,
      retrievedAt,
      answers,
      acceptAll: input.values["accept-all"] === true,
      dryRun: input.values["dry-run"] === true,
    });
    if (input.values.json === true) world.print(JSON.stringify(inWords(done)));
    if ("refused" in done) return complain(world, done, kindOf(read.bytes) === "json");
    if (input.values.json !== true) report(world, done);
    return 0;
  },
};

const fetchCommand: Command = {
  name: "datasets fetch",
  words: 1,
  summary: "Fetch what is new of a data set from its office by its recipe, and import it",
  usage:
    "datasets fetch DATASET --city SLUG [--all] [--answers FILE | --accept-all] [--dry-run] [--json]",
  options: { ...shared, all: { type: "boolean" } },
  run: async (world, input) => {
    const called = await calledRightly(world, input, fetchCommand);
    if (called === undefined) return 2;
    const answers = await givenAnswers(world, input);
    if (answers === undefined) return 2;
    const done = await fetchDataSet(world.context, called.city.id, TERMINAL, {
      dataSet: called.words[0] ?? "",
      answers,
      acceptAll: input.values["accept-all"] === true,
      everything: input.values.all === true,
      dryRun: input.values["dry-run"] === true,
    });
    if ("refused" in done) {
      if (input.values.json === true) world.print(JSON.stringify(inWords(done)));
      return complain(world, done, true);
    }
    const { calls, retrievedAt, imported } = done;
    if (input.values.json === true) {
      const told = imported === null ? null : inWords(imported);
      world.print(JSON.stringify({ calls, retrievedAt, imported: told }));
      return 0;
    }
    const { command } = dataSetTexts("en");
    world.print(command.fetched(calls));
    if (imported === null) world.print(command.nothingNew);
    else report(world, imported);
    return 0;
  },
};

const takeBackCommand: Command = {
  name: "datasets take-back",
  words: 2,
  summary: "Take the last import of a data set back, so that the one before it counts again",
  usage: "datasets take-back DATASET NUMBER --city SLUG [--json]",
  options: { city: { type: "string" }, json: { type: "boolean" } },
  run: async (world, input) => {
    const called = await calledRightly(world, input, takeBackCommand);
    if (called === undefined) return 2;
    const [dataSet = "", number = ""] = called.words;
    if (!/^[1-9]\d{0,8}$/.test(number)) {
      world.complain(`Usage: ${takeBackCommand.usage}`);
      return 2;
    }
    const wanted = { dataSet, number: Number(number) };
    const done = await takeBackImport(world.context, called.city.id, TERMINAL, wanted);
    if (input.values.json === true) world.print(JSON.stringify(done));
    if ("refused" in done) return complain(world, done, false);
    if (input.values.json !== true) {
      world.print(dataSetTexts("en").command.takenBack(done.takenBack));
    }
    return 0;
  },
};

export const importCommands: readonly Command[] = [importCommand, fetchCommand, takeBackCommand];

/** Complains about options that say nothing. */
function hintsOf(world: CommandWorld, { values }: CommandInput): FigureHints | undefined {
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  const [month, timeColumn, valueColumn, sheet, decimal] = [
    "year-starts",
    "time",
    "value",
    "sheet",
    "decimal",
  ].map(text);
  if (month !== undefined && !/^(?:[1-9]|1[0-2])$/.test(month)) {
    world.complain("--year-starts is a month, 1 to 12");
    return undefined;
  }
  if (decimal !== undefined && decimal !== "point" && decimal !== "comma") {
    world.complain("--decimal is point or comma");
    return undefined;
  }
  return {
    ...(month === undefined ? {} : { yearStarts: Number(month) }),
    ...(timeColumn === undefined ? {} : { timeColumn }),
    ...(valueColumn === undefined ? {} : { valueColumn }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(decimal === undefined ? {} : { decimalSign: decimal }),
  };
}

function retrievalOf(world: CommandWorld, { values }: CommandInput): Date | null | undefined {
  if (typeof values.retrieved !== "string") return null;
  if (parseLocalDate(values.retrieved) !== undefined) return new Date(values.retrieved);
  world.complain("--retrieved is a day such as 2026-05-17");
  return undefined;
}

type Told = { readonly questions?: readonly Question[] };

/** The answer with its questions in words, as `figures check` tells them. */
function inWords<Answer extends object>(answer: Answer): object {
  const { questions } = answer as Told;
  if (questions === undefined) return answer;
  return {
    ...answer,
    questions: questions.map((one) => ({
      id: one.id,
      kind: one.kind,
      rows: one.rows,
      text: printQuestion(one, "en"),
    })),
  };
}

function complain(
  world: CommandWorld,
  done:
    | ImportDataSetRefusal
    | { readonly refused: keyof ReturnType<typeof dataSetTexts>["refusals"] },
  isJson: boolean,
): number {
  world.complain(dataSetTexts("en").refusals[done.refused]);
  if (done.refused === "unreadable" && "errors" in done) {
    const inOrder = done.errors.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
    for (const error of inOrder) world.complain(`  ${sentenceOf(error, isJson)}`);
  }
  if (done.refused === "unanswered" && "questions" in done) list(world, done.questions);
  if ("found" in done && "expected" in done) {
    world.complain(`  ${done.expected.join(", ")} ≠ ${done.found.join(", ")}`);
  } else if ("address" in done) world.complain(`  ${String(done.address)}`);
  if ("said" in done) world.complain(`  ${String(done.said)}`);
  if ("variable" in done) world.complain(`  ${String(done.variable)}`);
  return 1;
}

/** Some codes are errors of JSON and of text alike and are said differently. */
function sentenceOf(error: FileError, isJson: boolean): string {
  const json = jsonErrorText(error, "en");
  const text = textErrorText(error, "en");
  const sentence = (isJson ? (json ?? text) : (text ?? json)) ?? error.code;
  // A sentence about JSON says itself at which value or line.
  return error.row === null || isJson ? sentence : `Row ${error.row}: ${sentence}`;
}

function report(world: CommandWorld, done: DataSetImport): void {
  const { command } = dataSetTexts("en");
  world.print(command.imported(done.observations, done.periods, done.newPeriods));
  if (done.unchanged) world.print(command.unchanged);
  if (done.dryRun) {
    list(world, done.questions);
    world.print(command.dryRun);
  }
}

function list(world: CommandWorld, questions: readonly Question[]): void {
  if (questions.length === 0) return;
  world.complain(dataSetTexts("en").command.questions(questions.length));
  for (const one of questions) {
    const rows = one.rows.slice(0, 5).join(", ");
    world.complain(`  ${one.id} (${rows}${one.count > 5 ? "…" : ""}): ${printQuestion(one, "en")}`);
  }
}

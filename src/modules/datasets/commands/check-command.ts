/** `figures check`: reads a file of figures without storing anything, and says what was read, what is wrong, and what to ask about it. */
import { createReadStream } from "node:fs";
import { isLanguage, LANGUAGES, type Language } from "../../../kernel/language.ts";
import { dayOf } from "../../../kernel/local-date.ts";
import type { CommandInput, FileCommand, Terminal } from "../../../platform/command.ts";
import { readGivenFile } from "../../../platform/given-file.ts";
import type { ReadFigures } from "../import/observations.ts";
import { rowTexts } from "../import/printed-row.ts";
import { askAbout } from "../import/questions/ask.ts";
import type { Question } from "../import/questions/question.ts";
import { type FigureFile, type FigureHints, readFigures } from "../import/read-figures.ts";
import { readMetadata } from "../import/text/open-sdg-metadata.ts";
import { writeCsvFigures } from "../import/write-figures.ts";
import { checkTexts } from "../texts/check/index.ts";
import { jsonErrorText } from "../texts/json-errors/index.ts";
import { printQuestion } from "../texts/questions/index.ts";
import { textErrorText } from "../texts/text-errors/index.ts";

export const checkCommand: FileCommand = {
  name: "figures check",
  words: 1,
  filesOnly: true,
  summary: "Read a file of figures, store nothing, and say what is wrong and what to ask about it",
  usage:
    "figures check FILE [--rows] [--json] [--time COLUMN] [--value COLUMN] [--decimal point|comma] [--year-starts MONTH] [--sheet NAME] [--metadata FILE] [--against EARLIER-FILE] [--language en|nb|de]",
  options: {
    rows: { type: "boolean" },
    json: { type: "boolean" },
    time: { type: "string" },
    value: { type: "string" },
    decimal: { type: "string" },
    "year-starts": { type: "string" },
    sheet: { type: "string" },
    metadata: { type: "string" },
    against: { type: "string" },
    language: { type: "string" },
  },
  run: async (terminal, input) => {
    const [file, ...more] = input.positionals;
    const hints = hintsOf(terminal, input);
    const language = languageOf(terminal, input);
    if (file === undefined || file === "" || more.length > 0) {
      terminal.complain(`Usage: ${checkCommand.usage}`);
      return 2;
    }
    if (hints === undefined || language === undefined) return 2;
    const metadata = await givenBytes(terminal, input.values.metadata);
    if (metadata === "unreadable") return 2;
    const figures = await givenFigures(terminal, file, hints);
    if (figures === undefined) return 2;
    const read = described(figures, metadata);
    if (read === "no-metadata") {
      terminal.complain(
        `${String(input.values.metadata)} does not describe an indicator of Open SDG.`,
      );
      return 2;
    }
    const before = input.values.against;
    const earlier =
      typeof before === "string" ? await givenFigures(terminal, before, hints) : undefined;
    if (typeof before === "string" && earlier === undefined) return 2;
    if (earlier !== undefined && earlier.figures === null) {
      for (const line of errorLines(earlier, language))
        terminal.complain(`${String(input.values.against)}: ${line}`);
      return 1;
    }
    const questions = read.figures === null ? [] : ask(read.figures, earlier?.figures ?? undefined);
    const print = input.values.json === true ? printJson : printWords;
    print(terminal, read, questions, language, input.values.rows === true);
    return read.figures === null ? 1 : 0;
  },
};

function ask(figures: ReadFigures, earlier: ReadFigures | undefined): readonly Question[] {
  const today = dayOf(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  return askAbout(figures, earlier, today);
}

/** So much of a file is read at a time. */
const PIECE = 1 << 18;

/** What the named file holds, read piece by piece; undefined where it can't be read, which is complained about. */
async function givenFigures(
  terminal: Terminal,
  path: string,
  hints: FigureHints,
): Promise<FigureFile | undefined> {
  try {
    return await readFigures(createReadStream(path, { highWaterMark: PIECE }), hints);
  } catch (error) {
    const unreadable = await readGivenFile(path);
    if (!("refused" in unreadable)) throw error;
    terminal.complain(unreadable.sentence);
    return undefined;
  }
}

async function givenBytes(
  terminal: Terminal,
  path: CommandInput["values"][string],
): Promise<Uint8Array | undefined | "unreadable"> {
  if (typeof path !== "string") return undefined;
  const read = await readGivenFile(path);
  if (!("refused" in read)) return read.bytes;
  terminal.complain(read.sentence);
  return "unreadable";
}

function hintsOf(terminal: Terminal, { values }: CommandInput): FigureHints | undefined {
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  const [time, value, sheet, decimal, month] = [
    "time",
    "value",
    "sheet",
    "decimal",
    "year-starts",
  ].map(text);
  if (month !== undefined && !/^(?:[1-9]|1[0-2])$/.test(month)) {
    terminal.complain(`--year-starts ${month}: give a month from 1 to 12`);
    return undefined;
  }
  if (decimal !== undefined && decimal !== "point" && decimal !== "comma") {
    terminal.complain(`--decimal ${decimal}: give point or comma`);
    return undefined;
  }
  return {
    ...(time === undefined ? {} : { timeColumn: time }),
    ...(value === undefined ? {} : { valueColumn: value }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(decimal === undefined ? {} : { decimalSign: decimal }),
    ...(month === undefined ? {} : { yearStarts: Number(month) }),
  };
}

function languageOf(terminal: Terminal, { values }: CommandInput): Language | undefined {
  const language = values.language ?? "en";
  if (typeof language === "string" && isLanguage(language)) return language;
  terminal.complain(`--language ${String(language)}: give one of ${LANGUAGES.join(", ")}`);
  return undefined;
}

/** The figures with the title and source that an Open SDG site keeps in a file of their own. */
function described(read: FigureFile, metadata: Uint8Array | undefined): FigureFile | "no-metadata" {
  const about = metadata === undefined ? undefined : readMetadata(metadata);
  if (metadata !== undefined && about === undefined) return "no-metadata";
  if (about === undefined || read.figures === null) return read;
  const { figures } = read;
  return {
    ...read,
    figures: {
      ...figures,
      title: figures.title ?? about.title,
      source: figures.source ?? about.source,
    },
  };
}

function sentenceOf(
  read: FigureFile,
  error: FigureFile["errors"][number],
  language: Language,
): string {
  const json = jsonErrorText(error, language);
  const text = textErrorText(error, language);
  return (read.reader === "json" ? (json ?? text) : (text ?? json)) ?? error.code;
}

function errorLines(read: FigureFile, language: Language): readonly string[] {
  const { row } = checkTexts(language);
  return read.errors.map((error) => {
    const place = error.row === null ? "" : row(read.reader, String(error.row));
    return `${place}${sentenceOf(read, error, language)}`;
  });
}

/** So many rows go out at a time. */
const BATCH = 2_000;

function printJson(
  terminal: Terminal,
  read: FigureFile,
  questions: readonly Question[],
  language: Language,
  withRows: boolean,
): void {
  const { figures } = read;
  const report = {
    format: figures?.format ?? null,
    observations: figures?.observations.length ?? 0,
    questions: questions.map((question) => ({
      kind: question.kind,
      rows: question.rows,
      count: question.count,
      id: question.id,
      text: printQuestion(question, language),
    })),
    errors: read.errors.map((error) => ({ ...error, text: sentenceOf(read, error, language) })),
    remarks: read.remarks.map((error) => ({ ...error, text: sentenceOf(read, error, language) })),
    passedOver: read.passedOver,
    ...(figures === null ? {} : summaryOf(figures)),
  };
  const text = JSON.stringify(report);
  if (!withRows) {
    terminal.print(text);
    return;
  }
  terminal.print(`${text.slice(0, -1)},"rows":[`);
  if (figures !== null) printRows(terminal, figures, read.words);
  terminal.print("]}");
}

function printRows(terminal: Terminal, figures: ReadFigures, words: FigureFile["words"]): void {
  const printed = rowTexts(figures, words);
  const { length } = figures.observations;
  for (let start = 0; start < length; start += BATCH) {
    const rows: string[] = [];
    for (let row = start; row < Math.min(length, start + BATCH); row++) rows.push(printed(row));
    const text = rows.join(",\n");
    terminal.print(start + BATCH < length ? `${text},` : text);
  }
}

function summaryOf(figures: ReadFigures) {
  const ends = figures.periods.map(({ period }) => period);
  return {
    title: figures.title,
    source: figures.source,
    updatedAt: figures.updatedAt,
    time: figures.time,
    dimensions: figures.dimensions.map(({ id, label, role, categories, total }) => ({
      id,
      label,
      role,
      categories: categories.length,
      total: total === null ? null : (categories[total]?.label ?? null),
    })),
    periods: {
      count: figures.periods.length,
      first: ends.map(({ start }) => start).sort()[0] ?? null,
      last:
        ends
          .map(({ end }) => end)
          .sort()
          .at(-1) ?? null,
    },
    assumedYearStart: figures.assumedYearStart,
  };
}

function printWords(
  terminal: Terminal,
  read: FigureFile,
  questions: readonly Question[],
  language: Language,
  withRows: boolean,
): void {
  const texts = checkTexts(language);
  const number = (count: number) => new Intl.NumberFormat(language).format(count);
  const { figures } = read;
  if (figures === null) {
    terminal.complain(texts.unread(number(read.errors.length)));
    for (const line of errorLines(read, language)) terminal.complain(`  ${line}`);
    return;
  }
  if (withRows) {
    terminal.print(new TextDecoder().decode(writeCsvFigures(figures)).replace(/\r\n$/, ""));
    return;
  }
  const { title, source, periods, dimensions } = summaryOf(figures);
  terminal.print(texts.read(number(figures.observations.length), figures.format));
  if (title !== null) terminal.print(`  ${texts.title(title)}`);
  if (source !== null) terminal.print(`  ${texts.source(source)}`);
  terminal.print(
    `  ${periods.first === null ? texts.noTime : texts.periods(number(periods.count), periods.first, periods.last ?? "")}`,
  );
  for (const { label, categories } of dimensions)
    terminal.print(`  ${texts.dimension(label, number(categories))}`);
  if (read.passedOver.length > 0) {
    terminal.print(`  ${texts.passedOver(number(read.passedOver.length))}`);
    for (const { row, text } of read.passedOver.slice(0, 20))
      terminal.print(`    ${row === null ? "" : texts.row(read.reader, String(row))}${text}`);
  }
  terminal.print(
    questions.length === 0 ? texts.noQuestions : texts.questions(number(questions.length)),
  );
  for (const question of questions) {
    const place =
      question.rows[0] === undefined ? "" : texts.row(read.reader, String(question.rows[0]));
    terminal.print(`  ${place}${printQuestion(question, language)}`);
  }
}

/** Verdicts on series of figures: `statistics trend`. The same library judges the indicators of a city. */
import type { CommandInput, FileCommand, Terminal } from "../platform/command.ts";
import { printEstimate } from "../statistics/trend/number-words.ts";
import {
  SENTENCE_LANGUAGES,
  type SentenceLanguage,
  trendTexts,
} from "../statistics/trend/sentence.ts";
import { readGivenTable } from "./given-table.ts";
import { trendResults } from "./trend-results.ts";
import { readSeries } from "./trend-rows.ts";
import { TREND_METHODS, type TrendOptions } from "./trend-tests.ts";

export const trendCommand: FileCommand = {
  name: "statistics trend",
  filesOnly: true,
  words: 1,
  summary: "Say what may be said of series of figures: better, worse, or not clear",
  usage: `statistics trend FILE.csv [--method ${TREND_METHODS.join("|")}] [--lags N] [--cycle N] [--language ${SENTENCE_LANGUAGES.join("|")}] [--json]`,
  options: {
    method: { type: "string" },
    lags: { type: "string" },
    cycle: { type: "string" },
    language: { type: "string" },
    json: { type: "boolean" },
  },
  run: async (terminal, input) => {
    const json = input.values.json === true;
    const options = optionsOf(input);
    const [file] = input.positionals;
    if (typeof options === "string") return refuse(terminal, [options], json, 2);
    if (file === undefined) return refuse(terminal, [`Usage: ${trendCommand.usage}`], json, 2);
    const table = await readGivenTable(file);
    if ("refused" in table) return refuse(terminal, table.sentences, json, 2);
    const series = readSeries(table);
    if ("problems" in series) {
      const sentences = series.problems.map(
        ({ line, text }) => `${file}${line === null ? "" : `, line ${line}`}: ${text}`,
      );
      return refuse(terminal, sentences, json, 2);
    }
    const judged = trendResults(series, options);
    if ("refused" in judged) return refuse(terminal, [judged.sentence], json, 1);
    report(terminal, judged, options, json);
    return 0;
  },
};

/** Errors go where a person reads them, and with --json also where a program does. */
function refuse(terminal: Terminal, errors: readonly string[], json: boolean, code: 1 | 2): number {
  for (const error of errors) terminal.complain(error);
  if (json) terminal.print(JSON.stringify({ errors }));
  return code;
}

const MONTHS = 12;

/** The options, or what is wrong with them. */
function optionsOf({ values }: CommandInput): TrendOptions | string {
  const method = TREND_METHODS.find((one) => one === (values.method ?? TREND_METHODS[0]));
  const language: SentenceLanguage | undefined = SENTENCE_LANGUAGES.find(
    (one) => one === (values.language ?? SENTENCE_LANGUAGES[0]),
  );
  if (method === undefined)
    return `There is no method ${values.method}. There are ${TREND_METHODS.join(", ")}.`;
  if (language === undefined)
    return `There is no language ${values.language}. There are ${SENTENCE_LANGUAGES.join(", ")}.`;
  const lags = wholeNumber(values.lags);
  const cycle = wholeNumber(values.cycle);
  if (Number.isNaN(lags) || (lags ?? 1) < 1) return "--lags takes a whole number from 1 on.";
  if (Number.isNaN(cycle) || (cycle ?? 2) < 2) return "--cycle takes a whole number from 2 on.";
  return { method, language, cycle: cycle ?? MONTHS, ...(lags === undefined ? {} : { lags }) };
}

function wholeNumber(text: CommandInput["values"][string]): number | undefined {
  if (text === undefined) return undefined;
  return typeof text === "string" && /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
}

function report(
  terminal: Terminal,
  { results, alarms }: Exclude<ReturnType<typeof trendResults>, { readonly refused: string }>,
  { method, language }: TrendOptions,
  json: boolean,
): void {
  if (json) {
    terminal.print(
      JSON.stringify({
        method,
        results,
        tested: alarms.tested,
        expected_false_alarms: alarms.expected,
        clear_alone: alarms.clearAlone,
        clear_together: alarms.clearTogether,
      }),
    );
    return;
  }
  for (const { series, name, verdict, sentence } of results)
    terminal.print(`${name === undefined ? `${series}: ` : ""}${sentence} [${verdict}]`);
  if (alarms.tested > 1 && method !== "statcan" && method !== "eurostat") {
    const texts = trendTexts(language);
    const expected = printEstimate(texts, alarms.expected);
    terminal.complain(
      texts.falseAlarms(alarms.tested, expected, alarms.clearAlone, alarms.clearTogether),
    );
  }
}

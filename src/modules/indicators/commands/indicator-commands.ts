/** Indicators on the terminal: define them from a file, and list them, as text or as such a file. */
import { said } from "../../../kernel/language.ts";
import type { Command, CommandWorld } from "../../../platform/command.ts";
import { readGivenFile } from "../../../platform/given-file.ts";
import { findNamedCity } from "../../../platform/named-city.ts";
import { type FileFault, faultSentence } from "../../../platform/parse-file.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { listRights } from "../../rights/index.ts";
import { type DefineIndicatorRefusal, defineIndicators } from "../define-indicator.ts";
import type { IndicatorInput } from "../definition.ts";
import { listIndicators, listSeries } from "../list-indicators.ts";
import { definitionTexts } from "../texts/definition/index.ts";
import { parseIndicators, writeIndicator } from "./indicator-file.ts";

const defineCommand: Command = {
  name: "indicators define",
  words: 1,
  summary:
    "Define indicators with their series from a JSON file: all of them or, with any problem, none",
  usage: "indicators define FILE --city SLUG",
  options: { city: { type: "string" } },
  run: async (world, input) => {
    const [file, ...rest] = input.positionals;
    const city = await findNamedCity(world, input);
    if (file === undefined || rest.length > 0) world.complain(`Usage: ${defineCommand.usage}`);
    if (city === undefined || file === undefined || rest.length > 0) return 2;
    const read = await readGivenFile(file);
    if ("refused" in read) {
      world.complain(read.sentence);
      return 2;
    }
    const text = new TextDecoder().decode(read.bytes);
    const { command } = definitionTexts("en");
    const json = parseJson(text);
    if ("fault" in json) {
      world.complain(command.notJson(json.fault));
      return 1;
    }
    const parsed = parseIndicators(json.value);
    if ("faults" in parsed) return complainOf(world, file, parsed.faults);
    const { inputs } = parsed;
    const done = await defineIndicators(world.context, city.id, TERMINAL, inputs);
    if ("refused" in done) {
      const refused = inputs[done.indicator];
      world.complain(sentenceOf(done, refused));
      world.complain(command.none);
      return 1;
    }
    const count = (wanted: string) => done.did.filter((did) => did === wanted).length;
    const counts = [count("added"), count("changed"), count("unchanged")] as const;
    world.print(command.counts(inputs.length, ...counts));
    return 0;
  },
};

const listCommand: Command = {
  name: "indicators list",
  summary: "List a city's indicators, with --json in the layout that they are defined in",
  usage: "indicators list --city SLUG [--json]",
  options: { city: { type: "string" }, json: { type: "boolean" } },
  run: async (world, input) => {
    const city = await findNamedCity(world, input);
    if (city === undefined) return 2;
    const [indicators, series] = await world.context.database.readCity(city.id, async (tx) => {
      const found = await listIndicators(tx, await listRights(tx));
      return [found, Map.groupBy(await listSeries(tx), ({ indicator }) => indicator)] as const;
    });
    if (input.values.json === true) {
      const file = indicators.map((one) => writeIndicator(one, series.get(one.id) ?? []));
      world.print(JSON.stringify(file, undefined, 2));
      return 0;
    }
    for (const { id, slug, right, name, unit } of indicators) {
      const title = said(name, ["en"])?.text ?? slug;
      world.print([slug, right?.slug ?? "-", title, unit, series.get(id)?.length ?? 0].join("\t"));
    }
    return 0;
  },
};

export const indicatorCommands: readonly Command[] = [defineCommand, listCommand];

function parseJson(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: error.message };
    throw error;
  }
}

function complainOf(world: CommandWorld, file: string, faults: readonly FileFault[]): number {
  const { command } = definitionTexts("en");
  for (const fault of faults) world.complain(`${file}: ${faultSentence(fault)}.`);
  world.complain(command.none);
  return 1;
}

/** Which indicator was refused, and which of its series. */
function sentenceOf(refusal: DefineIndicatorRefusal, input: IndicatorInput | undefined): string {
  const { command, refusals } = definitionTexts("en");
  const series = "series" in refusal ? input?.series[refusal.series]?.slug : undefined;
  return command.refused(input?.slug ?? "", series, refusals[refusal.refused]);
}

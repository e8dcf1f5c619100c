/** Figures on the terminal: import a file, with a dry run before it, and export what was released in the same layout. */
import type { Command, CommandWorld } from "../../../platform/command.ts";
import { readGivenFile } from "../../../platform/given-file.ts";
import { findNamedCity } from "../../../platform/named-city.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { figuresCsv } from "../figures-csv.ts";
import { type ImportResult, importFigures } from "../import-figures.ts";
import { listReleased } from "../list-released.ts";
import { releaseFigures } from "../release-figures.ts";
import { indicatorTexts } from "../texts/index.ts";

const importCommand: Command = {
  name: "figures import",
  words: 1,
  summary: "Import figures from a CSV file: all of them or, with any problem, none",
  usage: "figures import FILE --city SLUG [--dry-run] [--release] [--json]",
  options: {
    city: { type: "string" },
    "dry-run": { type: "boolean" },
    release: { type: "boolean" },
    json: { type: "boolean" },
  },
  run: async (world, input) => {
    const [file, ...rest] = input.positionals;
    const city = await findNamedCity(world, input);
    if (file === undefined || rest.length > 0) world.complain(`Usage: ${importCommand.usage}`);
    if (city === undefined || file === undefined || rest.length > 0) return 2;
    const read = await readGivenFile(file);
    if ("refused" in read) {
      world.complain(read.sentence);
      if (input.values.json === true) world.print(JSON.stringify(read));
      return 2;
    }
    const { bytes } = read;
    const dryRun = input.values["dry-run"] === true;
    const result = await importFigures(world.context, city.id, TERMINAL, {
      bytes,
      dryRun,
      cityNames: [city.slug],
    });
    if ("refused" in result) {
      world.complain(result.refused);
      return 1;
    }
    const done = result.problems.length === 0;
    const released =
      done && !dryRun && input.values.release === true
        ? await releaseFigures(world.context, city.id, TERMINAL, {})
        : undefined;
    const count = released !== undefined && "released" in released ? released.released : undefined;
    if (input.values.json === true) {
      world.print(JSON.stringify(count === undefined ? result : { ...result, released: count }));
    } else report(world, result, count);
    return done ? 0 : 1;
  },
};

const exportCommand: Command = {
  name: "figures export",
  summary: "Print the released figures as CSV, in the layout that they are imported in",
  usage: "figures export --city SLUG",
  options: { city: { type: "string" } },
  run: async (world, input) => {
    const city = await findNamedCity(world, input);
    if (city === undefined) return 2;
    const released = await world.context.database.readCity(city.id, (tx) => listReleased(tx));
    const text = new TextDecoder().decode(figuresCsv(released, city.slug));
    world.print(text.replace(/\r\n$/, ""));
    return 0;
  },
};

export const figureCommands: readonly Command[] = [importCommand, exportCommand];

function report(world: CommandWorld, result: ImportResult, released: number | undefined): void {
  const { problems, command, problemAt } = indicatorTexts("en");
  for (const problem of result.problems) {
    world.complain(`${problemAt(problem.row)}${problems[problem.code](problem)}`);
  }
  if (result.ignoredColumns.length > 0)
    world.complain(command.ignored(result.ignoredColumns.join(", ")));
  if (result.problems.length > 0) {
    world.complain(command.failed(result.problems.length));
    return;
  }
  for (const { row, indicator, series, period, old, new: fresh } of result.corrected) {
    world.print(`${problemAt(row)}${indicator}/${series}, ${period}: ${old} → ${fresh}`);
  }
  world.print(command.counts(result.rows, result.added, result.corrected.length, result.unchanged));
  if (result.dryRun) world.print(command.dryRun);
  if (released !== undefined) world.print(command.released(released));
}

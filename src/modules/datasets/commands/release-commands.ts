/** Releasing on the terminal, with a dry run before it, and the export of what was released. */
import type { Command, CommandWorld } from "../../../platform/command.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { releasedCsv } from "../csv-export.ts";
import { exportedFigures } from "../figures-export.ts";
import { findReleasedDataSet, type ReleasedDataSet } from "../find-released-data-set.ts";
import { writeJsonStatFigures } from "../import/write-figures.ts";
import type { CellPlace, NamedRemedy } from "../protect-data-set.ts";
import { type DataSetRelease, releaseDataSet } from "../release-data-set.ts";
import { dataSetTexts } from "../texts/index.ts";
import { calledRightly } from "./terminal.ts";

/** So many cells of a refused release are named on the terminal; --json names them all. */
const MOST_NAMED = 20;
const LARGEST_CUBE = 5_000_000;

const releaseCommand: Command = {
  name: "datasets release",
  words: 1,
  summary: "Protect a data set as one plan, audit it, and release it if nothing can be worked out",
  usage: "datasets release DATASET --city SLUG [--dry-run] [--json]",
  options: { city: { type: "string" }, "dry-run": { type: "boolean" }, json: { type: "boolean" } },
  run: async (world, input) => {
    const called = await calledRightly(world, input, releaseCommand);
    if (called === undefined) return 2;
    const [dataSet = ""] = called.words;
    const dryRun = input.values["dry-run"] === true;
    const done = await releaseDataSet(world.context, called.city.id, TERMINAL, { dataSet, dryRun });
    if (input.values.json === true) world.print(JSON.stringify(done));
    if ("refused" in done) {
      const texts = dataSetTexts("en");
      world.complain(texts.refusals[done.refused]);
      if (done.refused === "unsafe") {
        for (const { by, from, ...cell } of done.revealed.slice(0, MOST_NAMED)) {
          world.complain(`  ${nameOf(cell)}: ${texts.revealed[by]}`);
          for (const other of from) world.complain(`    ${texts.command.from} ${nameOf(other)}`);
        }
        for (const remedy of done.remedies) world.complain(`  ${remedyInWords(remedy)}`);
      }
      return 1;
    }
    if (input.values.json !== true) report(world, done);
    return 0;
  },
};

const exportCommand: Command = {
  name: "datasets export",
  words: 1,
  summary: "Print the released cells of a data set as CSV or JSON-stat",
  usage: "datasets export DATASET --city SLUG [--format csv|json-stat]",
  options: { city: { type: "string" }, format: { type: "string", default: "csv" } },
  run: async (world, input) => {
    const called = await calledRightly(world, input, exportCommand);
    if (called === undefined) return 2;
    const { format } = input.values;
    if (format !== "csv" && format !== "json-stat") {
      world.complain(`Usage: ${exportCommand.usage}`);
      return 2;
    }
    const found = await world.context.database.readCity(called.city.id, (tx) =>
      findReleasedDataSet(tx, called.words[0] ?? ""),
    );
    if (found === undefined) {
      world.complain(`Nothing is released under the name ${called.words[0]}.`);
      return 1;
    }
    if (format === "json-stat" && cubeOf(found) > LARGEST_CUBE) {
      world.complain(dataSetTexts("en").command.tooSparse);
      return 1;
    }
    const bytes =
      format === "csv" ? releasedCsv(found.figures) : writeJsonStatFigures(exportedFigures(found));
    world.print(new TextDecoder().decode(bytes).replace(/\r?\n$/, ""));
    return 0;
  },
};

export const releaseCommands: readonly Command[] = [releaseCommand, exportCommand];

/** Cells of a cube with all combinations, most of which a wide file leaves out. */
function cubeOf({ figures: { content } }: ReleasedDataSet): number {
  const sizes = content.dimensions.map(({ categories }) => categories.length);
  return sizes.reduce((product, size) => product * size, Math.max(1, content.periods.length));
}

function report(world: CommandWorld, { plan, unchanged, dryRun }: DataSetRelease): void {
  const { command } = dataSetTexts("en");
  world.print(command.released(plan.cells, plan.primary + plan.secondary + plan.bySource));
  if (unchanged) world.print(command.unchanged);
  else if (dryRun) world.print(command.dryRun);
}

function nameOf({ categories, period }: CellPlace): string {
  return [...Object.values(categories), ...(period === null ? [] : [period.printed])].join(", ");
}

function remedyInWords(remedy: NamedRemedy): string {
  const texts = dataSetTexts("en").remedy;
  switch (remedy.remedy) {
    case "withhold": {
      const named = remedy.cells.slice(0, MOST_NAMED).map(nameOf).join("; ");
      return `${texts.withhold(remedy.cost)} ${named}`;
    }
    case "merge-categories":
      return texts.merge(remedy.dimension, remedy.categories.join(" + "), remedy.cost);
    case "widen-period":
      return texts.widen(remedy.periods.join(" + "), remedy.cost);
  }
}

/** Reads the shipped catalogue from its CSV files, once. A broken file is a broken build and throws. */
import { readFileSync } from "node:fs";
import { readCsv } from "../../platform/csv.ts";
import { programPath } from "../../platform/program.ts";
import type { Catalogue, FrameworkElement } from "./catalogue.ts";

const CONFIRMED: Readonly<Record<string, FrameworkElement["confirmed"]>> = {
  "text seen": "seen",
  "part seen": "partly-seen",
};

/** One line of a file: what stands in a column. Throws where the column is missing, or empty and must not be. */
type Row = {
  text(column: string): string;
  filled(column: string): string;
};

function read<Entry>(name: string, entryOf: (row: Row) => Entry): readonly Entry[] {
  const { rows, problems } = readCsv(readFileSync(programPath("catalogue", name), "utf8"));
  if (problems.length > 0)
    throw new Error(`catalogue/${name} is broken in line ${problems[0]?.line}`);
  return rows.map(({ line, cells }) => {
    const text = (column: string) => {
      const cell = cells[column];
      if (cell === undefined) throw new Error(`catalogue/${name} has no column ${column}`);
      return cell;
    };
    const filled = (column: string) => {
      const cell = text(column);
      if (cell === "") throw new Error(`catalogue/${name} has no ${column} in line ${line}`);
      return cell;
    };
    return entryOf({ text, filled });
  });
}

let loaded: Catalogue | undefined;

/** The catalogue: the same for every city, as good as its files. */
export function getCatalogue(): Catalogue {
  loaded ??= {
    instruments: read("instruments.csv", ({ text, filled }) => ({
      id: filled("id"),
      name: filled("name"),
      adopted: text("adopted"),
      inForce: text("in_force"),
      monitoringBody: text("monitoring_body"),
      norway: text("norway"),
      note: text("note"),
      basis: text("basis"),
      forCities: filled("cities_adopt") === "yes",
    })),
    articles: read("articles.csv", ({ text, filled }) => ({
      instrument: filled("instrument"),
      article: filled("article"),
      title: filled("short_title_own_words"),
      themes: text("themes_auto")
        .split(";")
        .map((theme) => theme.trim())
        .filter((theme) => theme !== ""),
    })),
    elements: read("frameworks.csv", ({ text, filled }) => ({
      framework: filled("framework"),
      group: text("group"),
      code: filled("code"),
      name: filled("short_name"),
      confirmed: CONFIRMED[text("confirmed")] ?? "not-seen",
      source: text("source"),
      note: text("note"),
    })),
    frameworks: read("framework-list.csv", ({ filled }) => ({
      name: filled("framework"),
      forCities: filled("cities_adopt") === "yes",
    })),
    words: read("framework-words.csv", ({ text, filled }) => ({
      framework: filled("framework"),
      group: filled("group"),
      code: text("code"),
      name: {
        ...(text("name_en") === "" ? {} : { en: text("name_en") }),
        ...{ nb: filled("name_nb"), de: filled("name_de") },
      },
    })),
    grounds: read("grounds.csv", ({ text, filled }) => ({
      code: filled("ground"),
      name: { en: filled("name_en"), nb: filled("name_nb"), de: filled("name_de") },
      scheme: text("scheme"),
      source: text("source"),
    })),
  };
  return loaded;
}

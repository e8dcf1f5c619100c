/** Reads the shipped catalogue from its CSV files, once. A broken file is a broken build and throws. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { readCsv } from "../../platform/csv.ts";
import { programPath } from "../../platform/program.ts";
import type { Catalogue, FrameworkElement } from "./catalogue.ts";

const CONFIRMED: Readonly<Record<string, FrameworkElement["confirmed"]>> = {
  "text seen": "seen",
  "part seen": "partly-seen",
};

const instrumentRow = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  adopted: z.string(),
  in_force: z.string(),
  monitoring_body: z.string(),
  norway: z.string(),
  note: z.string(),
  basis: z.string(),
});
const articleRow = z.object({
  instrument: z.string().min(1),
  article: z.string().min(1),
  short_title_own_words: z.string().min(1),
  themes_auto: z.string(),
});
const elementRow = z.object({
  framework: z.string().min(1),
  group: z.string(),
  code: z.string().min(1),
  short_name: z.string().min(1),
  confirmed: z.string(),
  source: z.string(),
  note: z.string(),
});

function read<Row>(name: string, row: z.ZodType<Row>): readonly Row[] {
  const { rows, problems } = readCsv(readFileSync(programPath("catalogue", name), "utf8"));
  if (problems.length > 0)
    throw new Error(`catalogue/${name} is broken in line ${problems[0]?.line}`);
  return rows.map(({ cells }) => row.parse(cells));
}

let loaded: Catalogue | undefined;

/** The catalogue: the same for every city, as good as its files. */
export function getCatalogue(): Catalogue {
  loaded ??= {
    instruments: read("instruments.csv", instrumentRow).map((row) => ({
      id: row.id,
      name: row.name,
      adopted: row.adopted,
      inForce: row.in_force,
      monitoringBody: row.monitoring_body,
      norway: row.norway,
      note: row.note,
      basis: row.basis,
    })),
    articles: read("articles.csv", articleRow).map((row) => ({
      instrument: row.instrument,
      article: row.article,
      title: row.short_title_own_words,
      themes: row.themes_auto.split(/\s*;\s*/).filter((theme) => theme !== ""),
    })),
    elements: read("frameworks.csv", elementRow).map((row) => ({
      framework: row.framework,
      group: row.group,
      code: row.code,
      name: row.short_name,
      confirmed: CONFIRMED[row.confirmed] ?? "not-seen",
      source: row.source,
      note: row.note,
    })),
  };
  return loaded;
}

/** Addresses of released data sets: the list, one with the figures that the address picks, and files of all or of those. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { csvFile, refusePage, respond } from "../../../design/respond.ts";
import { viewOf } from "../../../design/view.ts";
import { cityAddress } from "../../../platform/city-address.ts";
import type { Context } from "../../../platform/context.ts";
import {
  findAreaMap,
  findReleasedDataSet,
  listDataSets,
  type ReleasedDataSet,
} from "../../datasets/index.ts";
import { listEntries } from "../../ledger/index.ts";
import { choiceQuery, chosenFigures, type ReadChoice, readChoice } from "../data-set-choice.ts";
import { dataSetCsv, dataSetJsonStat } from "../data-set-file.ts";
import { showDataSet } from "../data-set-shown.ts";
import { DataSetPage, UnreleasedPage } from "../pages/data-set-page.tsx";
import { type DataSetEntry, DataSetsPage } from "../pages/data-sets-page.tsx";

/** Entries about one data set that are looked through for its release. */
const MOST_ENTRIES = 200;
/** Cells of a release that the list reads to say what it is about. */
const MOST_READ = 100_000;
/** Larger files are made anew for each visit: kept in every encoding they would cost more than making them. */
const MOST_KEPT = 1_000_000;

export function dataSetRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/data-sets", async (c) => {
    const listed = await context.database.readCity(c.var.city.id, async (tx) => {
      const found: DataSetEntry[] = [];
      for (const dataSet of await listDataSets(tx)) {
        if (dataSet.lastRelease === null) continue;
        // Releases are kept in memory once they are read; a large one is not worth that for a sentence.
        const isSmall = dataSet.lastRelease.cells <= MOST_READ;
        const released = isSmall ? await findReleasedDataSet(tx, dataSet.slug) : undefined;
        found.push({ dataSet, figures: released?.figures });
      }
      return found;
    });
    return respond(c, DataSetsPage({ view: viewOf(context, c), entries: listed }));
  });

  routes.get("/data-sets/:file{[a-z0-9-]+\\.csv}", async (c) => {
    const wanted = c.req.param("file").slice(0, -".csv".length);
    const found = await findChosen(context, c, wanted);
    if (found === undefined) return refusePage(c, "not-found");
    const bytes = dataSetCsv(found.released.figures);
    c.header("cache-control", cacheControl(bytes));
    return csvFile(c, bytes, `${c.var.city.slug}-${wanted}${found.part}.csv`);
  });

  routes.get("/data-sets/:file{[a-z0-9-]+\\.json}", async (c) => {
    const wanted = c.req.param("file").slice(0, -".json".length);
    const found = await findChosen(context, c, wanted);
    const bytes = found && dataSetJsonStat(found.released);
    if (bytes === undefined) return refusePage(c, "not-found");
    return c.body(new Uint8Array(bytes), 200, {
      "content-type": "application/json; charset=utf-8",
      "cache-control": cacheControl(bytes),
    });
  });

  routes.get("/data-sets/:slug", async (c) => {
    const view = viewOf(context, c);
    const slug = c.req.param("slug");
    const found = await context.database.readCity(c.var.city.id, async (tx) => {
      const released = await findReleasedDataSet(tx, slug);
      if (released === undefined) {
        return { listed: (await listDataSets(tx)).find((one) => one.slug === slug) };
      }
      const { dataSet, figures } = released;
      const entries = await listEntries(tx, { about: `dataset/${slug}`, limit: MOST_ENTRIES });
      const entry = entries.find(
        (one) => one.type === "dataset.released" && one.entry?.facts.release === figures.number,
      );
      return { released, map: await findAreaMap(tx, dataSet.id), entry: entry?.position };
    });
    if (found.released === undefined) {
      return found.listed === undefined
        ? refusePage(c, "not-found")
        : respond(c, UnreleasedPage({ view, title: found.listed.title }));
    }
    const { released, map, entry } = found;
    const choice = choiceOf(c, released);
    const shown = showDataSet(released, choice, map, view.language);
    const address = `${cityAddress(context.settings, c.var.city)}/data-sets/${slug}${queryOf(released, choice)}`;
    return respond(c, DataSetPage({ view, shown, entry, address }));
  });

  return routes;
}

function choiceOf(request: Request<Env>, { figures }: ReleasedDataSet): ReadChoice {
  const { name } = request.var.city;
  return readChoice(figures, (one) => request.req.query(one), Object.values(name));
}

function queryOf({ figures }: ReleasedDataSet, choice: ReadChoice): string {
  const query = choiceQuery(figures.content, choice, choice.usual);
  return choice.chosen && query !== "" ? `?${query}` : "";
}

/** The release, narrowed where the address picks something; undefined where there is none, or what is picked is not in it. */
async function findChosen(
  context: Context,
  request: Request<Env>,
  slug: string,
): Promise<{ readonly released: ReleasedDataSet; readonly part: string } | undefined> {
  const released = await context.database.readCity(request.var.city.id, (tx) =>
    findReleasedDataSet(tx, slug),
  );
  if (released === undefined) return undefined;
  const choice = choiceOf(request, released);
  if (choice.unknown.length > 0) return undefined;
  if (!choice.chosen) return { released, part: "" };
  const figures = chosenFigures(released.figures, choice);
  return { released: { ...released, figures }, part: "-selection" };
}

function cacheControl(bytes: Uint8Array): string {
  return bytes.length > MOST_KEPT ? "no-store" : "no-cache";
}

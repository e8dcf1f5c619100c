/** Addresses of the map as the public sees it: the four lists, one challenge, and each list as a file. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { csvFile, refusePage, respond } from "../../../design/respond.ts";
import { viewOf } from "../../../design/view.ts";
import { dayOf, printDay } from "../../../kernel/local-date.ts";
import { type Context, today } from "../../../platform/context.ts";
import { findTakerNames } from "../list-linked.ts";
import {
  countMapEntries,
  countOpenEntries,
  findMapEntry,
  listMapEntries,
  listMapVersions,
} from "../list-map-entries.ts";
import { MAP_KINDS, type MapKind, PLACES } from "../map-entry.ts";
import { mappingCsv } from "../mapping-csv.ts";
import { ChallengePage } from "../pages/challenge-page.tsx";
import { ChallengesPage } from "../pages/challenges-page.tsx";
import type { ListPageProps } from "../pages/list-page.tsx";
import { PracticePage } from "../pages/practice-page.tsx";
import { ResourcesPage } from "../pages/resources-page.tsx";
import { ResponsibilitiesPage } from "../pages/responsibilities-page.tsx";
import { mapViewOf } from "./map-view-of.ts";

/** How many entries stand on one page of a list. */
const PAGE_SIZE = 50;

export function publicRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;

  routes.get("/challenges", async (c) => respond(c, ChallengesPage(await listed(c, "challenge"))));

  routes.get("/resources", async (c) => {
    const on = today(context);
    return respond(c, ResourcesPage({ ...(await listed(c, "resource")), on }));
  });

  routes.get("/practice", async (c) => respond(c, PracticePage(await listed(c, "practice"))));

  routes.get("/responsibilities", async (c) => {
    const found = await database.readCity(c.var.city.id, async (tx) => ({
      view: await mapViewOf(context, c, tx),
      entries: await listMapEntries(tx, { kind: "responsibility" }),
    }));
    return respond(c, ResponsibilitiesPage({ ...found, on: today(context) }));
  });

  for (const kind of MAP_KINDS)
    routes.get(`/${PLACES[kind]}.csv`, async (c) => {
      const { id, slug } = c.var.city;
      const entries = await database.readCity(id, (tx) => listMapEntries(tx, { kind }));
      const bytes = mappingCsv(kind, entries, viewOf(context, c));
      return csvFile(c, bytes, `${slug}-${PLACES[kind]}.csv`);
    });

  routes.get("/challenges/:slug", async (c) => {
    const found = await database.readCity(c.var.city.id, async (tx) => {
      const challenge = await findMapEntry(tx, "challenge", c.req.param("slug"));
      if (challenge === undefined) return undefined;
      const versions = await listMapVersions(tx, challenge.id);
      const takerNames = await findTakerNames(tx, challenge.standings);
      return { view: await mapViewOf(context, c, tx), challenge, versions, takerNames };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const { view, challenge, versions, takerNames } = found;
    const dayIn = (at: Date) => printDay(dayOf(at, c.var.city.timeZone), view.language);
    return respond(
      c,
      ChallengePage({
        ...{ view, challenge, takerNames },
        earlier: versions
          .slice(0, -1)
          .map((version) => ({ ...version, savedOn: dayIn(version.savedAt) })),
        savedOn: dayIn(challenge.savedAt),
      }),
    );
  });

  return routes;

  async function listed(
    c: Request<Env>,
    kind: MapKind,
  ): Promise<Omit<ListPageProps, "kind" | "children">> {
    return database.readCity(c.var.city.id, async (tx) => {
      const view = await mapViewOf(context, c, tx);
      // A filter that names nothing lets everything through.
      const right = view.rights.find(({ slug }) => slug === c.req.query("right"))?.slug;
      const ground = view.grounds.find(({ code }) => code === c.req.query("ground"))?.code;
      const matching = await countMapEntries(tx, { kind, right, ground });
      const pages = Math.max(1, Math.ceil(matching / PAGE_SIZE));
      const asked = Number(/^\d{1,6}$/.exec(c.req.query("page") ?? "")?.[0] ?? 1);
      const page = Math.min(Math.max(1, asked), pages);
      const entries = await listMapEntries(tx, {
        ...{ kind, right, ground },
        limit: PAGE_SIZE,
        offset: (page - 1) * PAGE_SIZE,
      });
      const { entries: all, open, silent } = await countOpenEntries(tx, { kind });
      return {
        view,
        entries,
        all,
        open,
        silent,
        matching,
        narrowed: { right, ground, page, pages },
      };
    });
  }
}

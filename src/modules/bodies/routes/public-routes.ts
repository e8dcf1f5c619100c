/** Addresses of bodies as the public sees them: the list, one body, its terms of reference, what it was asked, and all of it as files. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { csvFile, refusePage, respond } from "../../../design/respond.ts";
import { viewOf } from "../../../design/view.ts";
import { askedNumber, askedPage } from "../../../kernel/asked-number.ts";
import { type Context, today } from "../../../platform/context.ts";
import { findDepartment, listDepartments } from "../../departments/index.ts";
import { listEntries } from "../../ledger/index.ts";
import { bodiesCsv, mattersCsv, membersCsv } from "../bodies-csv.ts";
import { bodySubject, isBodyKind } from "../body.ts";
import { toldEntries } from "../entry-words.ts";
import { electedDays } from "../held-office.ts";
import {
  findBody,
  listBodies,
  listBodiesBelow,
  listBodiesById,
  listStandings,
} from "../list-bodies.ts";
import { countSeats, countSuspended, listBodyPage } from "../list-body-page.ts";
import { listCompositions } from "../list-compositions.ts";
import { listElections } from "../list-elections.ts";
import { listInterests } from "../list-interests.ts";
import { listMandates } from "../list-mandates.ts";
import { countMatters, findMatter, listMatterPage, listMattersIn } from "../list-matters.ts";
import { listAllTerms, listTerms } from "../list-memberships.ts";
import { listSectors } from "../list-sectors.ts";
import { addCounts, isWantedState, matterSubject, mostOverdue, NO_DEPARTMENT } from "../matter.ts";
import { BodiesPage } from "../pages/bodies-page.tsx";
import { BodyPage } from "../pages/body-page.tsx";
import { MandatePage } from "../pages/mandate-page.tsx";
import { MatterPage } from "../pages/matter-page.tsx";
import { MattersPage, type MattersPageProps } from "../pages/matters-page.tsx";
import { isOpen } from "./admission.ts";

/** On a body's own page; the log has the rest. */
const MATTERS_SHOWN = 5;
const ENTRIES_SHOWN = 8;
/** Of a city with many bodies; the file has them all. */
const FIGURES_SHOWN = 50;
const NO_SEATS = { seats: 0, held: 0, unfollowed: 0, uncounted: 0 };

export function bodyPublicRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;
  const { timeZone } = context.settings;

  routes.get("/bodies", async (c) => {
    const { city, frame } = c.var;
    const asked = c.req.query("kind") ?? "";
    const kind = isBodyKind(asked) ? asked : undefined;
    const on = today(context);
    const props = await database.readCity(city.id, async (tx) => ({
      found: await listBodyPage(tx, on, { kind, page: askedPage(c.req.query("page")) }),
      suspended: await countSuspended(tx),
    }));
    return respond(c, BodiesPage({ ...props, frame, kind }));
  });

  routes.get("/bodies.csv", async (c) => {
    const { id, slug } = c.var.city;
    const on = today(context);
    const rows = await database.readCity(id, async (tx) => {
      const bodies = await listBodies(tx);
      const counts = await countSeats(
        tx,
        on,
        bodies.map((body) => body.id),
      );
      return bodies.map((body) => ({ ...body, counts: counts.get(body.id) ?? NO_SEATS }));
    });
    return csvFile(c, bodiesCsv(rows, viewOf(context, c).preferred), `${slug}-bodies.csv`);
  });

  // Addresses of their own, so they come before the names of bodies.
  routes.get("/bodies/members.csv", async (c) => {
    const { id, slug } = c.var.city;
    const on = today(context);
    const found = await database.readCity(id, async (tx) => {
      const body = await bodyAsked(c, tx);
      if (body === null) return undefined;
      const bodies = new Map((await listBodies(tx)).map((one) => [one.id, one]));
      const terms = await (body === undefined ? listAllTerms(tx, on) : listTerms(tx, body.id, on));
      const elected = electedDays(await listElections(tx, body?.id ?? null));
      return terms.flatMap((term) => {
        const of = bodies.get(term.body);
        return of === undefined ? [] : [{ ...term, of, ...elected(term.id) }];
      });
    });
    if (found === undefined) return refusePage(c, "not-found");
    return csvFile(c, membersCsv(found, viewOf(context, c).preferred, on), `${slug}-members.csv`);
  });

  routes.get("/bodies/matters.csv", async (c) => {
    const { id, slug } = c.var.city;
    const found = await database.readCity(id, async (tx) => {
      const body = await bodyAsked(c, tx);
      if (body === null) return undefined;
      return listMattersIn(tx, today(context), {
        body: body?.id,
        ...idsOf(await filterAsked(c, tx)),
      });
    });
    if (found === undefined) return refusePage(c, "not-found");
    return csvFile(
      c,
      mattersCsv(found, viewOf(context, c).preferred, today(context)),
      `${slug}-matters.csv`,
    );
  });

  routes.get("/bodies/matters", (c) => mattersPage(c, undefined));

  routes.get("/bodies/:slug", async (c) => {
    const { city, frame } = c.var;
    const on = today(context);
    const found = await database.readCity(city.id, async (tx) => {
      const body = await findBody(tx, c.req.param("slug"));
      if (body === undefined) return undefined;
      const below = await listBodiesBelow(tx, body.id);
      const counts = await countSeats(tx, on, [body.id, ...below.map(({ id }) => id)]);
      const counted = <One extends { readonly id: typeof body.id }>(one: One) => ({
        ...{ ...one, counts: counts.get(one.id) ?? NO_SEATS },
      });
      return {
        body: counted(body),
        below: below.map(counted),
        mandates: await listMandates(tx, body.id),
        standings: await listStandings(tx, body.id),
        sectors: await listSectors(tx, body.id),
        terms: await listTerms(tx, body.id, on),
        elections: await listElections(tx, body.id),
        interests: (await listInterests(tx, body.id)).filter((one) => one.public),
        compositions: await listCompositions(tx, body.id),
        matters: await listMatterPage(tx, on, { body: body.id, length: MATTERS_SHOWN }),
        counts: addCounts((await countMatters(tx, on, body.id)).map((one) => one.counts)),
        entries: await listEntries(tx, { about: bodySubject(body.slug), limit: ENTRIES_SHOWN }),
      };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const mayWork = isOpen(c, "see-body-work");
    const entries = toldEntries(found.entries, found.sectors, frame.language);
    return respond(c, BodyPage({ ...found, entries, frame, on, timeZone, mayWork }));
  });

  routes.get("/bodies/:slug/mandate", async (c) => {
    const { city, frame } = c.var;
    const found = await database.readCity(city.id, async (tx) => {
      const body = await findBody(tx, c.req.param("slug"));
      return body === undefined ? undefined : { body, mandates: await listMandates(tx, body.id) };
    });
    if (found === undefined) return refusePage(c, "not-found");
    return respond(c, MandatePage({ ...found, frame }));
  });

  routes.get("/bodies/:slug/matters", (c) => mattersPage(c, c.req.param("slug")));

  routes.get("/bodies/:slug/matters/:number", async (c) => {
    const { city, frame } = c.var;
    const number = askedNumber(c.req.param("number")) ?? 0;
    const found = await database.readCity(city.id, async (tx) => {
      const body = await findBody(tx, c.req.param("slug"));
      const matter = body === undefined ? undefined : await findMatter(tx, body.id, number);
      if (body === undefined || matter === undefined) return undefined;
      const about = matterSubject(body.slug, number);
      return { matter, entries: await listEntries(tx, { about, limit: ENTRIES_SHOWN }) };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const entries = toldEntries(found.entries, [], frame.language);
    return respond(c, MatterPage({ ...found, entries, frame, timeZone, on: today(context) }));
  });

  return routes;

  async function mattersPage(c: Request<Env>, slug: string | undefined): Promise<Response> {
    const { city, frame } = c.var;
    const on = today(context);
    const found = await database.readCity(city.id, async (tx) => {
      const body = slug === undefined ? undefined : await findBody(tx, slug);
      if (slug !== undefined && body === undefined) return undefined;
      const asked = await filterAsked(c, tx);
      const filter = { body: body?.id, ...idsOf(asked) };
      const page = askedPage(c.req.query("page"));
      const counted = await countMatters(tx, on, body?.id ?? null);
      const shown = body === undefined ? mostOverdue(counted, FIGURES_SHOWN) : counted;
      return {
        ...{ body, ...asked },
        found: await listMatterPage(tx, on, { ...filter, page }),
        ...{ counted, shown },
        bodies: await listBodiesById(tx, [...new Set(shown.map((one) => one.body))]),
        departments: await listDepartments(tx),
      };
    });
    if (found === undefined) return refusePage(c, "not-found");
    return respond(c, MattersPage({ ...found, frame, on }));
  }

  /** Which matters are asked for; what there is not chooses nothing. Null for those of which no department is named. */
  async function filterAsked(c: Request<Env>, tx: Parameters<typeof findBody>[0]) {
    const { state = "", department: from } = c.req.query();
    const named = from === undefined ? undefined : await findDepartment(tx, from);
    return {
      state: isWantedState(state) ? state : undefined,
      department: from === NO_DEPARTMENT ? null : named,
    };
  }

  /** Of which body a file is asked for: undefined for all, null for one that is not there. */
  async function bodyAsked(c: Request<Env>, tx: Parameters<typeof findBody>[0]) {
    const slug = c.req.query("body");
    return slug === undefined ? undefined : ((await findBody(tx, slug)) ?? null);
  }
}

function idsOf({ state, department }: Pick<MattersPageProps, "state" | "department">) {
  return { state, department: department === null ? null : department?.id };
}

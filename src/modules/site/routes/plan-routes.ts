/** Addresses of plans, measures and grants as the public sees them, with their files and the report to ECCAR. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { csvFile, refusePage, respond } from "../../../design/respond.ts";
import { viewOf } from "../../../design/view.ts";
import { isLanguage, type Language } from "../../../kernel/language.ts";
import { cityAddress } from "../../../platform/city-address.ts";
import { type Context, today } from "../../../platform/context.ts";
import type { CityTransaction } from "../../../platform/database/database.ts";
import { listDepartments } from "../../departments/index.ts";
import { listIndicators } from "../../indicators/index.ts";
import { listEntries, proofOf } from "../../ledger/index.ts";
import {
  composeEccarBook,
  countMeasureRows,
  countMeasures,
  eccarReport,
  findMeasure,
  findPlan,
  listGrants,
  listMeasureChoices,
  listMeasureRows,
  listMeasures,
  listPlans,
  type Measure,
  makeEccarPdf,
  measureSubject,
  type Plan,
} from "../../plans/index.ts";
import { getCatalogue, listRights } from "../../rights/index.ts";
import { grantsCsv } from "../grants-csv.ts";
import { linkedNames } from "../linked-names.ts";
import { PAGE_LENGTH, readMeasureChoice, rowFilter } from "../measure-choice.ts";
import { addCounts, foundOf } from "../measure-counts.ts";
import { measuresCsv } from "../measures-csv.ts";
import { EccarPage } from "../pages/eccar-page.tsx";
import type { MeasureListProps } from "../pages/measure-list.tsx";
import { MeasurePage } from "../pages/measure-page.tsx";
import { MeasuresPage } from "../pages/measures-page.tsx";
import { PlanPage } from "../pages/plan-page.tsx";
import { PlansPage } from "../pages/plans-page.tsx";

/** More than any measure has ever had; the record's own page shows them all. */
const MOST_ENTRIES = 200;

export function planRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;

  routes.get("/plans", async (c) => {
    const props = await database.readCity(c.var.city.id, async (tx) => ({
      plans: await listPlans(tx),
      counts: await countMeasures(tx, today(context)),
      grants: await listGrants(tx),
    }));
    return respond(c, PlansPage({ ...props, view: viewOf(context, c) }));
  });

  routes.get("/grants.csv", async (c) => {
    const grants = await database.readCity(c.var.city.id, listGrants);
    const bytes = grantsCsv(grants, viewOf(context, c).preferred);
    return csvFile(c, bytes, `${c.var.city.slug}-grants.csv`);
  });

  routes.get("/measures", async (c) => {
    const list = await database.readCity(c.var.city.id, (tx) => readList(c, tx, undefined));
    return respond(c, MeasuresPage({ view: viewOf(context, c), list }));
  });

  routes.get("/measures.csv", async (c) => {
    const measures = await database.readCity(c.var.city.id, (tx) => listMeasures(tx));
    const bytes = measuresCsv(measures, viewOf(context, c).preferred, today(context));
    return csvFile(c, bytes, `${c.var.city.slug}-measures.csv`);
  });

  routes.get("/measures/:reference", async (c) => {
    const reference = c.req.param("reference");
    const props = await database.readCity(c.var.city.id, async (tx) => {
      const measure = await findMeasure(tx, reference);
      if (measure === undefined) return undefined;
      const about = measureSubject(reference);
      const entries = await listEntries(tx, { about, limit: MOST_ENTRIES });
      const [latest] = entries;
      return {
        measure,
        names: await namesOf(tx, measure),
        entries: [...entries].reverse(),
        proof: latest === undefined ? undefined : await proofOf(tx, latest.position),
      };
    });
    if (props === undefined) return refusePage(c, "not-found");
    const [own] = c.var.city.languages;
    return respond(c, MeasurePage({ ...props, own, view: viewOf(context, c) }));
  });

  routes.get("/plans/:reference", async (c) => {
    const props = await database.readCity(c.var.city.id, async (tx) => {
      const plan = await findPlan(tx, c.req.param("reference"));
      if (plan === undefined) return undefined;
      const grants = await listGrants(tx);
      return {
        plan,
        list: await readList(c, tx, plan),
        grants: grants.filter((grant) => grant.plan === plan.reference),
      };
    });
    if (props === undefined) return refusePage(c, "not-found");
    return respond(c, PlanPage({ ...props, view: viewOf(context, c) }));
  });

  routes.get("/plans/:reference/measures.csv", async (c) => {
    const reference = c.req.param("reference");
    const measures = await database.readCity(c.var.city.id, async (tx) =>
      (await findPlan(tx, reference)) === undefined
        ? undefined
        : listMeasures(tx, { plan: reference }),
    );
    if (measures === undefined) return refusePage(c, "not-found");
    const bytes = measuresCsv(measures, viewOf(context, c).preferred, today(context));
    return csvFile(c, bytes, `${reference}-measures.csv`);
  });

  routes.get("/plans/:reference/eccar", async (c) => {
    const made = await bookOf(c, c.req.param("reference"), c.var.language);
    if (made === undefined) return refusePage(c, "not-found");
    const plan = c.req.param("reference");
    return respond(c, EccarPage({ view: viewOf(context, c), plan, book: made.book }));
  });

  routes.get("/plans/:reference/eccar.pdf", async (c) => {
    const wanted = c.req.query("language") ?? c.var.language;
    const made = isLanguage(wanted) ? await bookOf(c, c.req.param("reference"), wanted) : undefined;
    if (made === undefined) return refusePage(c, "not-found");
    const bytes = await makeEccarPdf(context, made.book, made.report.asOf);
    return c.body(new Uint8Array(bytes), 200, {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${c.req.param("reference")}-eccar-${wanted}.pdf"`,
      "cache-control": "no-cache",
    });
  });

  routes.get("/plans/:reference/eccar.json", async (c) => {
    const reference = c.req.param("reference");
    const report = await database.readCity(c.var.city.id, (tx) =>
      eccarReport(tx, reference, today(context)),
    );
    if (report === undefined || "refused" in report) return refusePage(c, "not-found");
    const { slug, name } = c.var.city;
    return c.json({ city: { slug, name }, ...report }, 200, { "cache-control": "no-cache" });
  });

  return routes;

  async function bookOf(c: Request<Env>, reference: string, language: Language) {
    const { city } = c.var;
    const report = await database.readCity(city.id, (tx) =>
      eccarReport(tx, reference, today(context)),
    );
    if (report === undefined || "refused" in report) return undefined;
    const address = `${cityAddress(context.settings, city)}/plans/${reference}/eccar`;
    return { report, book: composeEccarBook(report, { language, city, address }) };
  }

  /** A page of the measures that the address asks for, of a plan or of the whole city. */
  async function readList(
    c: Request<Env>,
    tx: CityTransaction,
    plan: Plan | undefined,
  ): Promise<Omit<MeasureListProps, "view" | "address">> {
    const on = today(context);
    const known = { departments: await listDepartments(tx), rights: await listRights(tx) };
    const choices = await listMeasureChoices(tx, plan?.id ?? null, {
      departments: known.departments.map(({ id }) => id),
      rights: known.rights.map(({ slug }) => slug),
    });
    const departments = known.departments.filter(({ id }) => choices.departments.includes(id));
    const rights = known.rights.filter(({ slug }) => choices.rights.includes(slug));
    const choice = readMeasureChoice((name) => c.req.query(name), { departments, rights });
    const department = departments.find(({ slug }) => slug === choice.department)?.id;
    const filter = rowFilter(choice, department, plan?.id);
    const counts = addCounts([...(await countMeasures(tx, on, filter)).values()]);
    const isWhole = department === undefined && choice.right === undefined;
    const whole = plan === undefined ? {} : { plan: plan.id };
    const all = isWhole ? counts : addCounts([...(await countMeasures(tx, on, whole)).values()]);
    const offset = (choice.page - 1) * PAGE_LENGTH;
    return {
      choice,
      rows: await listMeasureRows(tx, on, { ...filter, limit: PAGE_LENGTH, offset }),
      all,
      counts,
      found: foundOf(choice, counts) ?? (await countMeasureRows(tx, on, filter)),
      departments,
      rights,
    };
  }
}

/** What the codes that the measure is tied to are called. */
async function namesOf(tx: CityTransaction, { links }: Measure) {
  const rights = await listRights(tx);
  const indicators = links.some(({ kind }) => kind === "indicator")
    ? await listIndicators(tx, rights)
    : [];
  return linkedNames(links, { rights, indicators, catalogue: getCatalogue() });
}

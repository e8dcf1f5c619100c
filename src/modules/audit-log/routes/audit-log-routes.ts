/** Addresses of the audit log: a page for people, a table for spreadsheets. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { respond, turnAway } from "../../../design/respond.ts";
import { parseId } from "../../../kernel/id.ts";
import { LOCALES } from "../../../kernel/language.ts";
import type { Context } from "../../../platform/context.ts";
import { listPersons, may } from "../../accounts/index.ts";
import { filterOf, filterValues } from "../filter-form.ts";
import { listTraces } from "../list-traces.ts";
import { AuditLogPage } from "../pages/audit-log-page.tsx";
import { permissions } from "../permissions.ts";
import { tracesCsv } from "../traces-csv.ts";

const PAGE = 100;
/** Rows in one file; whoever needs more narrows the days. */
const FILE = 50_000;

export function auditLogRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { timeZone } = context.settings;

  routes.get("/work/audit-log", async (c) => {
    if (!isOpen(c)) return turnAway(c);
    const { frame, language } = c.var;
    const values = filterValues((name) => c.req.query(name));
    const before = parseId<"Trace">(c.req.query("before") ?? "");
    const { traces, people } = await read(c, PAGE + 1, before);
    const moment = new Intl.DateTimeFormat(LOCALES[language], {
      ...{ dateStyle: "medium", timeStyle: "medium", timeZone },
    });
    const shown = traces.slice(0, PAGE);
    const page = AuditLogPage({
      ...{ frame, values, people },
      rows: shown.map((trace) => ({ trace, when: moment.format(trace.at) })),
      months: context.settings.auditLogMonths,
      older: traces.length > PAGE ? shown.at(-1)?.id : undefined,
      isFirst: before === undefined,
    });
    return respond(c, page);
  });

  routes.get("/work/audit-log.csv", async (c) => {
    if (!isOpen(c)) return turnAway(c);
    const { traces, people } = await read(c, FILE, undefined);
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return c.body(new Uint8Array(tracesCsv(traces, names)), 200, {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${c.var.city.slug}-audit-log.csv"`,
      "cache-control": "private, no-store",
    });
  });

  return routes;

  function read(c: Request<Env>, limit: number, before: ReturnType<typeof parseId<"Trace">>) {
    const filter = filterOf(
      filterValues((name) => c.req.query(name)),
      timeZone,
    );
    const from = { limit, ...(before === undefined ? {} : { before }) };
    return context.database.readCity(c.var.city.id, async (tx) => ({
      traces: await listTraces(tx, filter, from),
      people: await listPersons(tx),
    }));
  }
}

function isOpen(c: Request<Env>): boolean {
  return may(c.var.actor, permissions, "see-audit-log");
}

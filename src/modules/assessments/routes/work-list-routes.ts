/** Addresses of the working list: what is not finished, what is finished, and how many cases the council had. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf, type Sent } from "../../../design/posted.ts";
import { respond, turnAway } from "../../../design/respond.ts";
import { askedNumber } from "../../../kernel/asked-number.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { listDepartments } from "../../departments/index.ts";
import { readCheckChoice } from "../check-choice.ts";
import { enterCaseCount } from "../enter-case-count.ts";
import { deskEnd } from "../follow-up.ts";
import { countCheckRows, listBegun, listCheckRows, PAGE_LENGTH } from "../list-check-rows.ts";
import { listDue } from "../list-due.ts";
import { DecisionsWorkPage } from "../pages/decisions-work-page.tsx";
import { type FormProblem, problemOf, problemsOf } from "../posted.ts";
import { assessmentTexts } from "../texts/index.ts";
import { viewOf } from "../view.ts";
import { isOpen, type SaidFirst, sentIn, sentQuery } from "./admission.ts";

/** As many as stand on one page of what is not finished. */
const MOST_BEGUN = 100;

export function workListRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;

  routes.get("/work/decisions", async (c) => {
    if (!isOpen(c, "see-decision-work")) return turnAway(c);
    return listPage(c, { said: sentIn(c) });
  });

  routes.post("/work/decisions/case-counts", async (c) => {
    if (!isOpen(c, "enter-case-count")) return turnAway(c);
    const { actor, city } = c.var;
    const sent = (await readForm(c)).values;
    const problems = problemsOf("caseCount", sent);
    if (problems.length > 0) return listPage(c, { sent, problems });
    const entered = await enterCaseCount(context, city.id, actor, {
      year: askedNumber(sent.year) ?? Number.NaN,
      department: sent.department || null,
      cases: askedNumber(sent.cases) ?? Number.NaN,
      source: sent.source ?? "",
    });
    if (!("refused" in entered))
      return c.redirect(`/${city.slug}/work/decisions${sentQuery(entered)}`, 303);
    const problem = problemOf("caseCount", entered);
    return problem === undefined ? turnAway(c) : listPage(c, { sent, problems: [problem] });
  });

  return routes;

  type Listed = {
    readonly sent?: Sent;
    readonly problems?: readonly FormProblem[];
    readonly said?: SaidFirst;
  };

  async function listPage(c: Request<Env>, shown: Listed): Promise<Response> {
    const { city, language } = c.var;
    const { sent = {}, problems = [], said } = shown;
    const found = await database.readCity(city.id, async (tx) => {
      const all = await countCheckRows(tx, {});
      const pages = Math.max(1, Math.ceil(all / PAGE_LENGTH));
      const asked = readCheckChoice((name) => c.req.query(name), { departments: [], rights: [] });
      const page = Math.min(asked.page, pages);
      const offset = (page - 1) * PAGE_LENGTH;
      return {
        ...{ page, pages, departments: await listDepartments(tx) },
        due: (await listDue(tx, { before: deskEnd(today(context)) })).slice(0, PAGE_LENGTH),
        begun: await listBegun(tx, MOST_BEGUN),
        missing: await listCheckRows(tx, { missing: true, limit: PAGE_LENGTH, offset: 0 }),
        rows: await listCheckRows(tx, { limit: PAGE_LENGTH, offset }),
      };
    });
    return respond(
      c,
      DecisionsWorkPage({
        ...{ ...found, said, view: viewOf(context, c) },
        mayWeigh: isOpen(c, "weigh-decision"),
        mayCount: isOpen(c, "enter-case-count"),
        values: { year: today(context).slice(0, 4), ...sent },
        errors: fieldErrorsOf("caseCount", problems, assessmentTexts(language)),
      }),
      problems.length > 0 ? 422 : 200,
    );
  }
}

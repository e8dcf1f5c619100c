/** Addresses of plans for those who work with them: the list, adopting one, noting a grant, and one plan with its two forms. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { parseMoney } from "../../../kernel/money.ts";
import { factDateOf, writtenLanguage } from "../../../kernel/written.ts";
import { type Context, today } from "../../../platform/context.ts";
import type { CityTransaction } from "../../../platform/database/database.ts";
import { readForm } from "../../../platform/http/form.ts";
import { listDepartments, listDepartmentsOf } from "../../departments/index.ts";
import { addMeasure } from "../add-measure.ts";
import { adoptPlan } from "../adopt-plan.ts";
import {
  type FormName,
  fieldErrorsOf,
  type Problem,
  problemOf,
  problemsOf,
  type Sent,
  spanDateOf,
} from "../forms.ts";
import { countMeasures, listMeasureRows, type MeasureRow } from "../list-measure-rows.ts";
import { findPlan, listPlans } from "../list-plans.ts";
import { FormPage } from "../pages/form-page.tsx";
import { PlanWorkPage } from "../pages/plan-work-page.tsx";
import { PlansWorkPage } from "../pages/plans-work-page.tsx";
import { recordGrant } from "../record-grant.ts";
import { revisePlan } from "../revise-plan.ts";
import { planTexts, type RefusalCode } from "../texts/index.ts";
import { isOpen } from "./admission.ts";
import { planChoices } from "./choices.ts";

/** More than anybody reads on a working page; the public page has filters. */
const MOST_ROWS = 300;

type Outcome = { readonly refused: RefusalCode; readonly field?: string } | object;

export function planRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;

  routes.get("/work/plans", async (c) => {
    if (!isOpen(c, "see-plan-work")) return turnAway(c);
    const props = await database.readCity(c.var.city.id, async (tx) => ({
      plans: await listPlans(tx),
      counts: await countMeasures(tx, today(context)),
      own: await ownMeasures(c, tx),
    }));
    const mayAdopt = isOpen(c, "adopt-plan");
    return respond(c, PlansWorkPage({ ...props, frame: c.var.frame, mayAdopt }));
  });

  // `new` and `grants` are addresses of their own, so they come before the references.
  routes.get("/work/plans/new", async (c) => {
    if (!isOpen(c, "adopt-plan")) return turnAway(c);
    return formPage(c, "plan", { saved: c.req.query("done") });
  });

  routes.post("/work/plans", async (c) => {
    if (!isOpen(c, "adopt-plan")) return turnAway(c);
    const sent = (await readForm(c)).values;
    const wording = wordingIn(c, sent);
    const span = (name: string) => spanDateOf(sent[name] ?? "") ?? null;
    const adoptedOn = factDateOf(sent.adoptedOn);
    return answer(c, "plan", sent, () =>
      adoptPlan(context, c.var.city.id, c.var.actor, {
        reference: sent.reference ?? "",
        kind: sent.kind ?? "",
        title: wording("title"),
        summary: wording("summary"),
        adoptedBy: wording("adoptedBy"),
        // Left empty, it is not known; the form begins with today.
        adoptedOn: adoptedOn ?? null,
        runsFrom: span("runsFrom"),
        runsTo: span("runsTo"),
        department: sent.department || null,
        source: sent.source ?? null,
      }),
    );
  });

  routes.get("/work/plans/grants", async (c) => {
    if (!isOpen(c, "record-grant")) return turnAway(c);
    return formPage(c, "grant", { saved: c.req.query("done") });
  });

  routes.post("/work/plans/grants", async (c) => {
    if (!isOpen(c, "record-grant")) return turnAway(c);
    const sent = (await readForm(c)).values;
    const wording = wordingIn(c, sent);
    const currency = (sent.currency ?? "").toUpperCase();
    const hasAmount = (sent.amount ?? "") !== "";
    return answer(c, "grant", sent, () =>
      recordGrant(context, c.var.city.id, c.var.actor, {
        citySlug: c.var.city.slug,
        recipient: wording("recipient"),
        purpose: wording("purpose"),
        year: (sent.year ?? "") === "" ? null : Number(sent.year),
        // What is no amount is refused as one of nothing.
        money: hasAmount
          ? (parseMoney(sent.amount ?? "", currency) ?? { amount: 0, currency })
          : null,
        article: sent.article ?? null,
        criticisedBy: wording("criticisedBy"),
        criticism: wording("criticism"),
        plan: sent.plan || null,
        source: sent.source ?? null,
      }),
    );
  });

  routes.get("/work/plans/:reference", async (c) => {
    if (!isOpen(c, "see-plan-work")) return turnAway(c);
    return planPage(c, c.req.param("reference"), { saved: c.req.query("done") });
  });

  routes.post("/work/plans/:reference/measures", async (c) => {
    if (!isOpen(c, "add-measure")) return turnAway(c);
    const plan = c.req.param("reference");
    const sent = (await readForm(c)).values;
    const wording = wordingIn(c, sent);
    return answerOnPlan(c, plan, "measure", sent, () =>
      addMeasure(context, c.var.city.id, c.var.actor, {
        plan,
        title: wording("title"),
        text: wording("text"),
        partners: wording("partners"),
        department: sent.department || null,
        source: sent.source ?? null,
      }),
    );
  });

  routes.post("/work/plans/:reference/revisions", async (c) => {
    if (!isOpen(c, "revise-plan")) return turnAway(c);
    const plan = c.req.param("reference");
    const sent = (await readForm(c)).values;
    const wording = wordingIn(c, sent);
    const on = factDateOf(sent.on);
    return answerOnPlan(c, plan, "revision", sent, () =>
      revisePlan(context, c.var.city.id, c.var.actor, {
        plan,
        stage: sent.stage ?? "",
        measures: Number(sent.measures),
        change: wording("change"),
        consultation: sent.consultation ?? null,
        source: sent.source ?? null,
        ...(on === undefined ? {} : { on }),
      }),
    );
  });

  return routes;

  function wordingIn(c: Request<Env>, sent: Sent) {
    const language = writtenLanguage(sent.language, c.var.city.languages, c.var.language);
    return (name: string) => ({ [language]: sent[name] ?? "" });
  }

  async function ownMeasures(
    c: Request<Env>,
    tx: CityTransaction,
  ): Promise<readonly MeasureRow[] | undefined> {
    const account = c.var.actor?.accountId ?? null;
    const places = account === null ? [] : await listDepartmentsOf(tx, account);
    if (places.length === 0 && !c.var.actor?.roles.includes("contributor")) return undefined;
    const own: MeasureRow[] = [];
    for (const department of places) {
      const page = { department, limit: MOST_ROWS, offset: 0 };
      own.push(...(await listMeasureRows(tx, today(context), page)));
    }
    return own;
  }

  type Shown = {
    readonly saved?: string | undefined;
    readonly sent?: Sent;
    readonly problems?: readonly Problem[];
    readonly form?: FormName;
  };

  /** Acts on a form of its own page, and shows it again where something is wrong. */
  async function answer(
    c: Request<Env>,
    form: "plan" | "grant",
    sent: Sent,
    act: () => Promise<Outcome>,
  ): Promise<Response> {
    const problems = problemsOf(form, sent);
    if (problems.length > 0) return formPage(c, form, { sent, problems });
    const outcome = await act();
    if ("refused" in outcome) {
      const problem = problemOf(form, outcome);
      return problem === undefined ? turnAway(c) : formPage(c, form, { sent, problems: [problem] });
    }
    const home = `/${c.var.city.slug}/work/plans`;
    if (form === "plan") return c.redirect(`${home}/${sent.reference}`, 303);
    const saved = "reference" in outcome ? String(outcome.reference) : "";
    return c.redirect(`${home}/grants?${new URLSearchParams({ done: saved })}`, 303);
  }

  async function formPage(
    c: Request<Env>,
    form: "plan" | "grant",
    shown: Shown,
  ): Promise<Response> {
    const { city, frame, language } = c.var;
    const { saved, sent, problems = [] } = shown;
    const departments = await database.readCity(city.id, listDepartments);
    const starts = { ...startsOf(c), adoptedOn: today(context) };
    return respond(
      c,
      FormPage({
        frame,
        form,
        action: `/${city.slug}/work/plans${form === "grant" ? "/grants" : ""}`,
        languages: city.languages,
        options: planChoices(language, departments),
        values: sent ?? starts,
        errors: fieldErrorsOf(form, problems, planTexts(language)),
        saved,
      }),
      problems.length > 0 ? 422 : 200,
    );
  }

  /** Acts on a form of a plan's page. */
  async function answerOnPlan(
    c: Request<Env>,
    plan: string,
    form: "measure" | "revision",
    sent: Sent,
    act: () => Promise<Outcome>,
  ): Promise<Response> {
    const problems = problemsOf(form, sent);
    if (problems.length > 0) return planPage(c, plan, { form, sent, problems });
    const outcome = await act();
    if ("refused" in outcome) {
      if (outcome.refused === "unknown-plan") return refusePage(c, "not-found");
      const problem = problemOf(form, outcome);
      return problem === undefined
        ? turnAway(c)
        : planPage(c, plan, { form, sent, problems: [problem] });
    }
    const saved = "reference" in outcome ? String(outcome.reference) : plan;
    const query = new URLSearchParams({ done: saved });
    return c.redirect(`/${c.var.city.slug}/work/plans/${plan}?${query}`, 303);
  }

  async function planPage(c: Request<Env>, reference: string, shown: Shown): Promise<Response> {
    const { city, frame, language } = c.var;
    const { saved, form, sent, problems = [] } = shown;
    const on = today(context);
    const found = await database.readCity(city.id, async (tx) => {
      const plan = await findPlan(tx, reference);
      if (plan === undefined) return undefined;
      const only = { plan: plan.id };
      return {
        plan,
        counts: (await countMeasures(tx, on, only)).get(plan.id),
        rows: await listMeasureRows(tx, on, { ...only, limit: MOST_ROWS, offset: 0 }),
        departments: await listDepartments(tx),
      };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const { departments, ...props } = found;
    return respond(
      c,
      PlanWorkPage({
        ...props,
        frame,
        languages: city.languages,
        mayAdd: isOpen(c, "add-measure"),
        options: planChoices(language, departments),
        starts: { ...startsOf(c), on },
        saved,
        ...(form === undefined || sent === undefined
          ? {}
          : {
              returned: {
                form,
                values: sent,
                errors: fieldErrorsOf(form, problems, planTexts(language)),
              },
            }),
      }),
      problems.length > 0 ? 422 : 200,
    );
  }

  function startsOf(c: Request<Env>): Sent {
    return { language: writtenLanguage(undefined, c.var.city.languages, c.var.language) };
  }
}

/** Addresses of one measure for those who work with it: what has been said, and the forms in which more is said. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { parseMoney } from "../../../kernel/money.ts";
import { factDateOf, writtenLanguage } from "../../../kernel/written.ts";
import { type Context, today } from "../../../platform/context.ts";
import { listDepartments, listDepartmentsOf } from "../../departments/index.ts";
import { readEvidenceForm } from "../../evidence/index.ts";
import { assignMeasure } from "../assign-measure.ts";
import { endMeasure } from "../end-measure.ts";
import { evaluateMeasure, partIn } from "../evaluate-measure.ts";
import { fieldErrorsOf, type Problem, problemOf, problemsOf, type Sent } from "../forms.ts";
import { linkMeasure } from "../link-measure.ts";
import { findMeasure } from "../list-measures.ts";
import { endOf, type Measure } from "../measure.ts";
import { moveMilestone } from "../move-milestone.ts";
import { type MeasureForm, MeasureWorkPage } from "../pages/measure-work-page.tsx";
import type { PlanAction } from "../permissions.ts";
import { hasRunOut } from "../plan.ts";
import { reachMilestone } from "../reach-milestone.ts";
import { recordBudget } from "../record-budget.ts";
import { reportProgress } from "../report-progress.ts";
import { setMilestone } from "../set-milestone.ts";
import { planTexts, type RefusalCode } from "../texts/index.ts";
import { isOpen } from "./admission.ts";
import { measureChoices } from "./choices.ts";

type Outcome = { readonly refused: RefusalCode; readonly field?: string } | object;

/** In the order in which they are mostly wanted. */
const ACTIONS: Readonly<Record<MeasureForm, PlanAction>> = {
  progress: "report-progress",
  reach: "reach-milestone",
  move: "move-milestone",
  milestone: "set-milestone",
  budget: "record-budget",
  link: "link-measure",
  assignment: "assign-measure",
  ending: "end-measure",
  evaluation: "evaluate-measure",
};
const FORM_NAMES = Object.keys(ACTIONS) as readonly MeasureForm[];
/** What contributors send for the measures of their own department, and for no others. */
const OWN_ONLY: readonly MeasureForm[] = ["progress", "reach", "move", "milestone"];

export function measureRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;

  routes.get("/work/measures/:reference", async (c) => {
    if (!isOpen(c, "see-plan-work")) return turnAway(c);
    return measurePage(c, c.req.param("reference"), { saved: c.req.query("done") !== undefined });
  });

  // Each form asks for a permission of its own, and so has an address of its own.
  for (const form of FORM_NAMES) {
    routes.post(`/work/measures/:reference/${form}`, (c) => say(c, c.req.param("reference"), form));
  }

  return routes;

  async function say(c: Request<Env>, reference: string, form: MeasureForm): Promise<Response> {
    if (!isOpen(c, ACTIONS[form])) return turnAway(c);
    const { sent, problem: untaken } = await readEvidenceForm(context, c, c.var.actor);
    const problems = [...problemsOf(form, sent), ...(untaken === undefined ? [] : [untaken])];
    if (problems.length > 0) return measurePage(c, reference, { form, sent, problems });
    const outcome = await act(c, reference, form, sent);
    if (!("refused" in outcome))
      return c.redirect(`/${c.var.city.slug}/work/measures/${reference}?done=${form}`, 303);
    if (outcome.refused === "unknown-measure") return refusePage(c, "not-found");
    if (outcome.refused === "said-meanwhile")
      return measurePage(c, reference, { form, sent, meanwhile: true });
    const problem = problemOf(form, outcome);
    return problem === undefined
      ? turnAway(c)
      : measurePage(c, reference, { form, sent, problems: [problem] });
  }

  function act(c: Request<Env>, measure: string, form: MeasureForm, sent: Sent): Promise<Outcome> {
    const { actor, city, language } = c.var;
    const written = writtenLanguage(sent.language, city.languages, language);
    const wording = (name: string) => ({ [written]: sent[name] ?? "" });
    const on = factDateOf(sent.on);
    const dated = {
      measure,
      ...(on === undefined ? {} : { on }),
      ...(/^\d{1,6}$/.test(sent.seen ?? "") ? { seen: Number(sent.seen) } : {}),
    };
    const evidence = sent.evidence ?? null;
    const source = sent.source ?? null;
    const number = Number(sent.number);
    const dayIn = (name: string) => factDateOf(sent[name])?.date ?? today(context);
    const common = [context, city.id, actor] as const;
    switch (form) {
      case "progress":
        return reportProgress(...common, { ...dated, text: wording("done"), evidence });
      case "milestone":
        return setMilestone(...common, {
          measure,
          name: wording("name"),
          dueOn: dayIn("dueOn"),
          source,
        });
      case "move": {
        const { seen: _, ...move } = dated;
        return moveMilestone(...common, {
          ...move,
          number,
          to: dayIn("to"),
          reason: wording("reason"),
        });
      }
      case "reach": {
        const { seen: _, ...reach } = dated;
        return reachMilestone(...common, { ...reach, number, evidence });
      }
      case "ending":
        return endMeasure(...common, {
          ...dated,
          kind: sent.ending ?? "",
          reason: wording("reason"),
          evidence,
        });
      case "evaluation":
        return evaluateMeasure(...common, {
          ...dated,
          verdict: sent.verdict ?? "",
          reason: wording("reason"),
          by: wording("by"),
          evidence,
          source,
        });
      case "budget": {
        const currency = (sent.currency ?? "").toUpperCase();
        // What is no amount is refused as one of nothing.
        const money = parseMoney(sent.amount ?? "", currency) ?? { amount: 0, currency };
        const { on: _, ...line } = dated;
        return recordBudget(...common, {
          ...line,
          ...money,
          kind: sent.budgetKind ?? "",
          year: Number(sent.year),
          source,
        });
      }
      case "link":
        return linkMeasure(...common, {
          measure,
          kind: sent.linkKind ?? "",
          code: sent.code ?? "",
        });
      case "assignment":
        return assignMeasure(...common, { measure, department: sent.department ?? "" });
    }
  }

  type Shown = {
    readonly saved?: boolean;
    readonly form?: MeasureForm;
    readonly sent?: Sent;
    readonly problems?: readonly Problem[];
    readonly meanwhile?: boolean;
  };

  async function measurePage(c: Request<Env>, reference: string, shown: Shown): Promise<Response> {
    const { actor, city, frame, language } = c.var;
    const on = today(context);
    const found = await database.readCity(city.id, async (tx) => {
      const measure = await findMeasure(tx, reference);
      if (measure === undefined) return undefined;
      const account = actor?.accountId ?? null;
      return {
        measure,
        departments: await listDepartments(tx),
        places: account === null ? [] : await listDepartmentsOf(tx, account),
        part: await partIn(tx, measure.id, actor),
      };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const { measure, departments, places, part } = found;
    const isOwners = measure.department !== null && places.includes(measure.department.id);
    const maySpeak = isOwners || (actor?.roles.includes("coordinator") ?? false);
    const mayJudge = isOpen(c, "evaluate-measure");
    const isRipe = hasRunOut(measure.plan, on) || endOf(measure) !== undefined;
    const notJudged = part !== undefined ? "had-part" : isRipe ? undefined : "plan-runs";
    const offered = FORM_NAMES.filter(
      (form) =>
        isOpen(c, ACTIONS[form]) &&
        (maySpeak || !OWN_ONLY.includes(form)) &&
        (form !== "evaluation" || notJudged === undefined) &&
        hasMatter(form, measure),
    );
    const { form, sent, problems = [], meanwhile = false, saved = false } = shown;
    return respond(
      c,
      MeasureWorkPage({
        frame,
        measure,
        on,
        languages: city.languages,
        offered,
        notJudged: mayJudge ? notJudged : undefined,
        options: measureChoices(language, departments, measure),
        starts: {
          language: writtenLanguage(undefined, city.languages, language),
          on,
          year: on.slice(0, 4),
        },
        meanwhile,
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
      meanwhile ? 409 : problems.length > 0 ? 422 : 200,
    );
  }
}

/** Milestones that nobody has set, or that are all reached, can be neither moved nor reached. */
function hasMatter(form: MeasureForm, { milestones }: Measure): boolean {
  if (form !== "move" && form !== "reach") return true;
  return milestones.some(({ reached }) => reached === null);
}

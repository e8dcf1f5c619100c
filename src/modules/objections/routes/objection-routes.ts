/** Addresses of objections for those who work with them: the list, one with its forms, and what was sent through the public form. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf, type Sent } from "../../../design/posted.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { parseId } from "../../../kernel/id.ts";
import { factDateOf, writtenLanguage } from "../../../kernel/written.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { may } from "../../accounts/index.ts";
import { listRights, parseArticle } from "../../rights/index.ts";
import { answerObjection } from "../answer-objection.ts";
import { decideSubmission } from "../decide-submission.ts";
import { fileObjection } from "../file-objection.ts";
import { findObjection, listObjections } from "../list-objections.ts";
import { listSubmissions } from "../list-submissions.ts";
import { type ObjectionForm, ObjectionWorkPage } from "../pages/objection-work-page.tsx";
import { ObjectionsWorkPage } from "../pages/objections-work-page.tsx";
import { type ObjectionAction, permissions } from "../permissions.ts";
import { type FormProblem, problemOf, problemsOf } from "../posted.ts";
import { objectionTexts, type RefusalCode } from "../texts/index.ts";
import { withdrawObjection } from "../withdraw-objection.ts";
import { submissionRoutes } from "./submission-routes.ts";

type Outcome = { readonly refused: RefusalCode; readonly field?: string } | object;

export function objectionRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/work/objections", async (c) => {
    if (!isOpen(c, "see-objections")) return turnAway(c);
    return listPage(c, {
      filed: c.req.query("filed"),
      decided: c.req.query("decided") !== undefined,
    });
  });

  routes.post("/work/objections", async (c) => {
    if (!isOpen(c, "file-objection")) return turnAway(c);
    const { actor, city, language } = c.var;
    const sent = (await readForm(c)).values;
    const problems = problemsOf("objection", sent);
    if (problems.length > 0) return listPage(c, { sent, problems });
    const article = parseArticle(sent.article ?? "");
    if ((sent.article ?? "") !== "" && article === undefined)
      return listPage(c, { sent, problems: [{ field: "article", code: "unknown-article" }] });
    const written = writtenLanguage(sent.language, city.languages, language);
    const filedOn = factDateOf(sent.filedOn);
    const filed = await fileObjection(context, city.id, actor, {
      citySlug: city.slug,
      organisation: sent.organisation ?? "",
      against: sent.against ?? "",
      what: { [written]: sent.what ?? "" },
      happenedOn: factDateOf(sent.happenedOn) ?? null,
      right: sent.right || null,
      article: article ?? null,
      text: { [written]: sent.text ?? "" },
      source: sent.source ?? null,
      answerDays: city.answerDays,
      ...(filedOn === undefined ? {} : { filedOn }),
    });
    if (!("refused" in filed))
      return c.redirect(`/${city.slug}/work/objections?filed=${filed.reference}`, 303);
    const problem = problemOf("objection", filed);
    return problem === undefined ? turnAway(c) : listPage(c, { sent, problems: [problem] });
  });

  routes.post("/work/objections/submissions/:id", async (c) => {
    if (!isOpen(c, "file-objection")) return turnAway(c);
    const { actor, city } = c.var;
    const submission = parseId<"ObjectionSubmission">(c.req.param("id"));
    if (submission === undefined) return refusePage(c, "not-found");
    const decided = await decideSubmission(context, city.id, actor, {
      submission,
      turnAway: (await readForm(c)).text("turnAway"),
      citySlug: city.slug,
      answerDays: city.answerDays,
    });
    if ("refused" in decided) return refusePage(c, "not-found");
    const query = "reference" in decided ? `filed=${decided.reference}` : "decided";
    return c.redirect(`/${city.slug}/work/objections?${query}`, 303);
  });

  routes.get("/work/objections/:reference", async (c) => {
    if (!isOpen(c, "see-objections")) return turnAway(c);
    return workPage(c, c.req.param("reference"), { done: c.req.query("done") !== undefined });
  });

  routes.post("/work/objections/:reference/answers", (c) =>
    speak(c, c.req.param("reference"), "answer", (sent, common) =>
      answerObjection(context, c.var.city.id, c.var.actor, {
        ...common,
        kind: sent.kind ?? "",
        source: sent.source ?? null,
        ...(/^\d{1,6}$/.test(sent.seen ?? "") ? { seen: Number(sent.seen) } : {}),
      }),
    ),
  );

  routes.post("/work/objections/:reference/withdrawal", (c) =>
    speak(c, c.req.param("reference"), "withdrawal", (_, common) =>
      withdrawObjection(context, c.var.city.id, c.var.actor, common),
    ),
  );

  routes.route("/", submissionRoutes(context));
  return routes;

  async function speak(
    c: Request<Env>,
    reference: string,
    form: ObjectionForm,
    act: (
      sent: Sent,
      common: {
        readonly reference: string;
        readonly reason: Readonly<Record<string, string>>;
        readonly on: NonNullable<ReturnType<typeof factDateOf>>;
      },
    ) => Promise<Outcome>,
  ): Promise<Response> {
    if (!isOpen(c, form === "withdrawal" ? "withdraw-objection" : "answer-objection"))
      return turnAway(c);
    const { city, language } = c.var;
    const sent = (await readForm(c)).values;
    const problems = problemsOf(form, sent);
    if (problems.length > 0) return workPage(c, reference, { form, sent, problems });
    const written = writtenLanguage(sent.language, city.languages, language);
    const outcome = await act(sent, {
      reference,
      reason: { [written]: sent.reason ?? "" },
      on: factDateOf(sent.on) ?? { date: today(context), precision: "day" },
    });
    if (!("refused" in outcome))
      return c.redirect(`/${city.slug}/work/objections/${reference}?done`, 303);
    if (outcome.refused === "unknown-objection") return refusePage(c, "not-found");
    if (outcome.refused === "said-meanwhile")
      return workPage(c, reference, { form, sent, meanwhile: true });
    const problem = problemOf(form, outcome);
    return problem === undefined
      ? turnAway(c)
      : workPage(c, reference, { form, sent, problems: [problem] });
  }

  type Shown = {
    readonly form?: ObjectionForm;
    readonly sent?: Sent;
    readonly problems?: readonly FormProblem[];
    readonly meanwhile?: boolean;
    readonly done?: boolean;
  };

  async function workPage(c: Request<Env>, reference: string, shown: Shown): Promise<Response> {
    const { city, frame, language } = c.var;
    const objection = await context.database.readCity(city.id, (tx) =>
      findObjection(tx, reference),
    );
    if (objection === undefined) return refusePage(c, "not-found");
    const { form, sent, problems = [], meanwhile = false, done = false } = shown;
    const on = today(context);
    const start = { language: writtenLanguage(undefined, city.languages, language), on };
    return respond(
      c,
      ObjectionWorkPage({
        ...{ frame, objection, languages: city.languages, on, form, meanwhile, done },
        mayAnswer: isOpen(c, "answer-objection"),
        mayWithdraw: isOpen(c, "withdraw-objection"),
        values: { ...start, ...sent },
        errors: form === undefined ? {} : fieldErrorsOf(form, problems, objectionTexts(language)),
      }),
      meanwhile ? 409 : problems.length > 0 ? 422 : 200,
    );
  }

  type Listed = {
    readonly sent?: Sent;
    readonly problems?: readonly FormProblem[];
    readonly filed?: string | undefined;
    readonly decided?: boolean;
  };

  async function listPage(c: Request<Env>, shown: Listed): Promise<Response> {
    const { city, frame, language } = c.var;
    const { sent, problems = [], filed, decided = false } = shown;
    const on = today(context);
    const mayFile = isOpen(c, "file-objection");
    const found = await context.database.readCity(city.id, async (tx) => ({
      objections: await listObjections(tx),
      submissions: mayFile ? await listSubmissions(tx) : [],
      rights: await listRights(tx),
    }));
    const start = { language: writtenLanguage(undefined, city.languages, language), filedOn: on };
    return respond(
      c,
      ObjectionsWorkPage({
        ...{ frame, on, mayFile, decided, languages: city.languages },
        ...found,
        filed: found.objections.find(({ reference }) => reference === filed)?.reference,
        values: { ...start, ...sent },
        errors: fieldErrorsOf("objection", problems, objectionTexts(language)),
      }),
      problems.length > 0 ? 422 : 200,
    );
  }
}

/** Whether whoever asks may do this. */
function isOpen(c: Request<Env>, action: ObjectionAction): boolean {
  return may(c.var.actor, permissions, action);
}

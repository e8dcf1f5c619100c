/** Addresses of all bodies for those who work with them: the list, a new one, and one that the law requires. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { respond, turnAway } from "../../../design/respond.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { addRequiredCouncil } from "../add-required-council.ts";
import { defineBody } from "../define-body.ts";
import { listBodies } from "../list-bodies.ts";
import { BodiesWorkPage } from "../pages/bodies-work-page.tsx";
import { FormPage } from "../pages/form-page.tsx";
import { fieldErrorsOf, type Problem, problemOf, problemsOf } from "../posted.ts";
import type { Sent } from "../sent.ts";
import { bodyTexts } from "../texts/index.ts";
import { descriptionIn } from "./acts.ts";
import { isOpen } from "./admission.ts";
import { definingChoices } from "./choices.ts";
import { readWorkList } from "./read-work.ts";

export function workListRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;

  routes.get("/work/bodies", async (c) => {
    if (!isOpen(c, "see-body-work")) return turnAway(c);
    return listPage(c, 200);
  });

  routes.get("/work/bodies/new", async (c) => {
    if (!isOpen(c, "define-body")) return turnAway(c);
    return formPage(c, {});
  });

  routes.post("/work/bodies", async (c) => {
    if (!isOpen(c, "define-body")) return turnAway(c);
    const { city, actor } = c.var;
    const sent = (await readForm(c)).values;
    const [first] = city.languages;
    const problems = problemsOf("body", sent, first);
    if (problems.length > 0) return formPage(c, { sent, problems });
    const defined = await defineBody(context, city.id, actor, {
      ...descriptionIn(c, sent),
      ...{ slug: sent.slug ?? "", kind: sent.kind ?? "" },
    });
    if (!("refused" in defined)) {
      const done = "unchanged" in defined ? "unchanged" : "body";
      return c.redirect(`/${city.slug}/work/bodies/${defined.slug}?done=${done}`, 303);
    }
    const problem = problemOf("body", defined, first);
    return problem === undefined ? turnAway(c) : formPage(c, { sent, problems: [problem] });
  });

  routes.post("/work/bodies/required", async (c) => {
    if (!isOpen(c, "define-body")) return turnAway(c);
    const { city, actor } = c.var;
    const council = (await readForm(c)).text("council");
    const added = await addRequiredCouncil(context, city.id, actor, { council });
    if ("refused" in added) {
      // Somebody has added it meanwhile, and perhaps said more of it: it is there. Any other name is none that the list offers.
      return added.refused === "slug-taken"
        ? c.redirect(`/${city.slug}/work/bodies`, 303)
        : listPage(c, 422);
    }
    return c.redirect(`/${city.slug}/work/bodies/${added.slug}?done=body`, 303);
  });

  return routes;

  async function listPage(c: Request<Env>, status: 200 | 422): Promise<Response> {
    const { city, frame } = c.var;
    const on = today(context);
    const found = await database.readCity(city.id, (tx) => readWorkList(tx, c, on));
    const mayDefine = isOpen(c, "define-body");
    return respond(c, BodiesWorkPage({ ...found, frame, on, mayDefine }), status);
  }

  async function formPage(
    c: Request<Env>,
    { sent, problems = [] }: { readonly sent?: Sent; readonly problems?: readonly Problem[] },
  ): Promise<Response> {
    const { city, frame, language } = c.var;
    const bodies = await database.readCity(city.id, listBodies);
    return respond(
      c,
      FormPage({
        ...{ frame, form: "body", languages: city.languages },
        action: `/${city.slug}/work/bodies`,
        options: definingChoices(language, bodies),
        values: sent ?? { legalUnconfirmed: "yes" },
        errors: fieldErrorsOf("body", problems, bodyTexts(language)),
      }),
      problems.length > 0 ? 422 : 200,
    );
  }
}

/** Addresses of the form in which the body sets its scale of verdicts. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf, type Sent } from "../../../design/posted.ts";
import { respond, turnAway } from "../../../design/respond.ts";
import { writtenLanguage } from "../../../kernel/written.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { listScales } from "../list-scales.ts";
import { ScalePage } from "../pages/scale-page.tsx";
import { type FormProblem, problemOf, problemsOf } from "../posted.ts";
import { blockProblems, blocksOf, marksIn, scaleValues } from "../scale-form.ts";
import { setVerdictScale } from "../set-verdict-scale.ts";
import { recommendationTexts } from "../texts/index.ts";
import { isOpen } from "./admission.ts";

export function scaleRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/work/verdict-scale", async (c) => {
    if (!isOpen(c, "set-verdict-scale")) return turnAway(c);
    return scalePage(c, { done: c.req.query("done") !== undefined });
  });

  routes.post("/work/verdict-scale", async (c) => {
    if (!isOpen(c, "set-verdict-scale")) return turnAway(c);
    const { city, actor, language } = c.var;
    const sent = (await readForm(c)).values;
    const problems = [...blockProblems(sent), ...problemsOf("scale", sent)];
    if (problems.length > 0) return scalePage(c, { sent, problems });
    const written = writtenLanguage(sent.language, city.languages, language);
    const scales = await context.database.readCity(city.id, listScales);
    const inForce = scales.at(-1) ?? scales[0];
    const set = await setVerdictScale(context, city.id, actor, {
      marks: marksIn(sent, written, inForce),
      yardstick: { ...inForce.yardstick, [written]: sent.yardstick ?? "" },
      ...(/^\d{1,6}$/.test(sent.seen ?? "") ? { seen: Number(sent.seen) } : {}),
    });
    if (!("refused" in set)) return c.redirect(`/${city.slug}/work/verdict-scale?done`, 303);
    const problem = problemOf("scale", set);
    return problem === undefined ? turnAway(c) : scalePage(c, { sent, problems: [problem] });
  });

  return routes;

  type Shown = {
    readonly sent?: Sent;
    readonly problems?: readonly FormProblem[];
    readonly done?: boolean;
  };

  async function scalePage(c: Request<Env>, shown: Shown): Promise<Response> {
    const { city, frame, language } = c.var;
    const { sent, problems = [], done = false } = shown;
    const scales = await context.database.readCity(city.id, listScales);
    const inForce = scales.at(-1) ?? scales[0];
    const written = writtenLanguage(sent?.language, city.languages, language);
    const start = {
      language: written,
      ...scaleValues(inForce, written),
      yardstick: inForce.yardstick[written] ?? "",
    };
    return respond(
      c,
      ScalePage({
        frame,
        languages: city.languages,
        blocks: blocksOf(inForce),
        values: { ...start, ...sent },
        errors: fieldErrorsOf("scale", problems, recommendationTexts(language)),
        seen: scales.length,
        done,
      }),
      problems.length > 0 ? 422 : 200,
    );
  }
}

/** Addresses where the coordinator comments on a line. The timetable itself, and its files, are public pages of `site`. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../design/environment.ts";
import { refusePage, respond, turnAway } from "../../design/respond.ts";
import { dayOf } from "../../kernel/local-date.ts";
import { writtenLanguage } from "../../kernel/written.ts";
import { type Context, today } from "../../platform/context.ts";
import { readForm } from "../../platform/http/form.ts";
import { findLine } from "./comment.ts";
import { commentOnRow } from "./comment-on-row.ts";
import { findFollowThrough } from "./find-follow-through.ts";
import { mayComment } from "./may-comment.ts";
import { CommentPage } from "./pages.tsx";
import { type CommentRefusal, followThroughTexts } from "./texts/index.ts";

const PLACE = "/work/follow-through/:reference";

type Shown = {
  readonly values?: Readonly<Record<string, string>>;
  readonly refused?: CommentRefusal;
};

export function commentRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(PLACE, (c) =>
    mayComment(c.var.actor) ? commentPage(c, c.req.param("reference"), {}) : turnAway(c),
  );

  routes.post(`${PLACE}/comments`, async (c) => {
    if (!mayComment(c.var.actor)) return turnAway(c);
    const { city, actor, language } = c.var;
    const reference = c.req.param("reference");
    const { values } = await readForm(c);
    const written = writtenLanguage(values.language, city.languages, language);
    const outcome = await commentOnRow(context, city.id, actor, {
      reference,
      text: { [written]: values.text ?? "" },
      ...(/^\d{1,6}$/.test(values.seen ?? "") ? { seen: Number(values.seen) } : {}),
    });
    if (!("refused" in outcome)) {
      const at = `/${city.slug}/work/follow-through/${encodeURIComponent(reference)}`;
      return c.redirect(`${at}?done=commented`, 303);
    }
    if (outcome.refused === "unknown-row") return refusePage(c, "not-found");
    return commentPage(c, reference, { values, refused: outcome.refused });
  });

  return routes;

  async function commentPage(c: Request<Env>, reference: string, shown: Shown): Promise<Response> {
    const { city, frame, language } = c.var;
    const { state, comments } = await context.database.readCity(city.id, (tx) =>
      findFollowThrough(context, tx, today(context)),
    );
    const line = findLine(state, reference);
    if (line === undefined) return refusePage(c, "not-found");
    const { refused, values = {} } = shown;
    const meanwhile = refused === "commented-meanwhile";
    const page = CommentPage({
      frame,
      line,
      languages: city.languages,
      comments: comments.filter((one) => one.reference === reference),
      values: { language: writtenLanguage(undefined, city.languages, language), ...values },
      errors:
        refused === undefined || meanwhile
          ? {}
          : { text: followThroughTexts(language).refusals[refused] },
      meanwhile,
      done: refused === undefined && c.req.query("done") === "commented",
      dayAt: (instant) => dayOf(instant, context.settings.timeZone),
    });
    return respond(c, page, meanwhile ? 409 : refused === undefined ? 200 : 422);
  }
}

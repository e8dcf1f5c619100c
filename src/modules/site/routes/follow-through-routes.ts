/** Addresses of follow-through: the page, and the same as files. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import { isLanguage } from "../../../kernel/language.ts";
import { type Context, today } from "../../../platform/context.ts";
import {
  findFollowThrough,
  followThroughCsv,
  followThroughJson,
  mayComment,
} from "../../follow-through/index.ts";
import { readChoice } from "../follow-through-choice.ts";
import { FollowThroughPage } from "../pages/follow-through-page.tsx";
import { csvFile, viewOf } from "./view-of.ts";

/** Larger files are made anew for each visit: kept in every encoding they would cost more than making them. */
const MOST_KEPT = 1_000_000;

export function followThroughRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/follow-through", async (c) => {
    const { city, actor } = c.var;
    const on = today(context);
    const { found, choice } = await context.database.readCity(city.id, async (tx) => {
      const whole = await findFollowThrough(context, tx, on);
      const picked = readChoice((name) => c.req.query(name), whole.facts);
      const { right, department } = picked;
      const only = {
        ...(right === undefined ? {} : { right }),
        ...(department === undefined ? {} : { department }),
      };
      return { found: await findFollowThrough(context, tx, on, only), choice: picked };
    });
    const page = FollowThroughPage({
      view: viewOf(context, c),
      found,
      choice,
      answerer: city.answerer,
      issuer: city.issuer,
      mayComment: mayComment(actor),
    });
    return respond(c, page);
  });

  routes.get("/follow-through.json", async (c) => {
    const place = placeOf(c);
    if (place === undefined) return refusePage(c, "not-found");
    const found = await wholeOf(c);
    const text = JSON.stringify(followThroughJson(found, place));
    return c.body(text, 200, {
      "content-type": "application/json; charset=utf-8",
      "cache-control": text.length > MOST_KEPT ? "no-store" : "no-cache",
    });
  });

  routes.get("/follow-through.csv", async (c) => {
    const place = placeOf(c);
    if (place === undefined) return refusePage(c, "not-found");
    const bytes = followThroughCsv(await wholeOf(c), place);
    c.header("cache-control", bytes.length > MOST_KEPT ? "no-store" : "no-cache");
    return csvFile(c, bytes, `${c.var.city.slug}-follow-through.csv`);
  });

  return routes;

  function wholeOf(c: Request<Env>) {
    return context.database.readCity(c.var.city.id, (tx) =>
      findFollowThrough(context, tx, today(context)),
    );
  }

  /** Whose it is and in which language, which an address may choose; undefined where it chooses none of ours. */
  function placeOf(c: Request<Env>) {
    const { city } = c.var;
    const language = c.req.query("language") ?? c.var.language;
    if (!isLanguage(language)) return undefined;
    return { city: city.slug, home: `${context.settings.baseUrl}/${city.slug}`, language };
  }
}

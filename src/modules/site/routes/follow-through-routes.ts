/** Addresses of follow-through: the page, and the same as files. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { csvFile, refusePage, respond } from "../../../design/respond.ts";
import { viewOf } from "../../../design/view.ts";
import { isLanguage } from "../../../kernel/language.ts";
import { cityAddress } from "../../../platform/city-address.ts";
import { type Context, today } from "../../../platform/context.ts";
import {
  findFollowThrough,
  followThroughCsv,
  followThroughJson,
  mayComment,
  type Only,
} from "../../follow-through/index.ts";
import { type Choice, readChoice } from "../follow-through-choice.ts";
import { FollowThroughPage } from "../pages/follow-through-page.tsx";

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
      const found = await findFollowThrough(context, tx, on, onlyOf(picked));
      return { found, choice: picked };
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
    const picked = await pickedIn(c);
    if (place === undefined || picked === undefined) return refusePage(c, "not-found");
    const text = JSON.stringify(followThroughJson(picked.found, { ...place, only: picked.only }));
    return c.body(text, 200, {
      "content-type": "application/json; charset=utf-8",
      "cache-control": text.length > MOST_KEPT ? "no-store" : "no-cache",
    });
  });

  routes.get("/follow-through.csv", async (c) => {
    const place = placeOf(c);
    const picked = await pickedIn(c);
    if (place === undefined || picked === undefined) return refusePage(c, "not-found");
    const bytes = followThroughCsv(picked.found, place);
    c.header("cache-control", bytes.length > MOST_KEPT ? "no-store" : "no-cache");
    return csvFile(c, bytes, `${c.var.city.slug}-follow-through.csv`);
  });

  return routes;

  /** What a file holds: all of it, or what the address picks; undefined where it names a right or a department that is not there. */
  function pickedIn(c: Request<Env>) {
    const { right: namedRight = "", department: namedDepartment = "" } = c.req.query();
    return context.database.readCity(c.var.city.id, async (tx) => {
      const on = today(context);
      const whole = await findFollowThrough(context, tx, on);
      const only = onlyOf(readChoice((name) => c.req.query(name), whole.facts));
      const { right = "", department = "" } = only;
      if (right !== namedRight || department !== namedDepartment) return undefined;
      return { found: await findFollowThrough(context, tx, on, only), only };
    });
  }

  /** Whose it is and in which language, which an address may choose; undefined where it chooses none of ours. */
  function placeOf(c: Request<Env>) {
    const { city } = c.var;
    const language = c.req.query("language") ?? c.var.language;
    if (!isLanguage(language)) return undefined;
    return { city: city.slug, home: cityAddress(context.settings, city), language };
  }
}

function onlyOf({ right, department }: Pick<Choice, "right" | "department">): Only {
  return {
    ...(right === undefined ? {} : { right }),
    ...(department === undefined ? {} : { department }),
  };
}

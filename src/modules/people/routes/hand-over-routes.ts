/** Addresses of the page on which somebody's whole work is handed over. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { respond, turnAway } from "../../../design/respond.ts";
import { parseId } from "../../../kernel/id.ts";
import { dayOf, printDay } from "../../../kernel/local-date.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { listPersons, may } from "../../accounts/index.ts";
import { handOverWork } from "../hand-over-work.ts";
import { HandOverPage } from "../pages/hand-over-page.tsx";
import { permissions } from "../permissions.ts";
import { listHandOvers } from "../store.ts";
import { peopleTexts } from "../texts/index.ts";

const FIELD_OF = {
  "unknown-person": "from",
  "same-person": "to",
  "acts-and-judges": "to",
  "nothing-to-hand-over": "from",
  "no-note": "note",
  "note-too-long": "note",
} as const;

export function handOverRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/work/people/hand-over", async (c) =>
    may(c.var.actor, permissions, "hand-over-work") ? page(c, {}, {}) : turnAway(c),
  );

  routes.post("/work/people/hand-over", async (c) => {
    const { actor, city, language } = c.var;
    if (!may(actor, permissions, "hand-over-work")) return turnAway(c);
    const { values } = await readForm(c);
    const { refusals } = peopleTexts(language);
    const from = parseId<"Account">(values.from ?? "");
    const to = parseId<"Account">(values.to ?? "");
    if (from === undefined || to === undefined) {
      const missing = (id: unknown, name: string) =>
        id === undefined ? { [name]: refusals["unknown-person"] } : {};
      return page(c, values, { ...missing(from, "from"), ...missing(to, "to") });
    }
    const note = values.note ?? "";
    const taken = await handOverWork(context, city.id, actor, { from, to, note });
    if (!("refused" in taken)) return c.redirect(`/${city.slug}/work/people?done=handed-over`, 303);
    if (taken.refused === "not-permitted") return turnAway(c);
    return page(c, values, { [FIELD_OF[taken.refused]]: refusals[taken.refused] });
  });

  return routes;

  async function page(
    c: Request<Env>,
    values: Readonly<Record<string, string>>,
    errors: Readonly<Record<string, string>>,
  ): Promise<Response> {
    const { city, frame, language } = c.var;
    const { people, past } = await context.database.readCity(city.id, async (tx) => ({
      people: await listPersons(tx),
      past: await listHandOvers(tx),
    }));
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const before = past.map((one) => ({
      from: names.get(one.from_account_id) ?? "",
      to: names.get(one.to_account_id) ?? "",
      day: printDay(dayOf(one.at, c.var.city.timeZone), language),
      note: one.note,
    }));
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    return respond(c, HandOverPage({ frame, people, values, errors, before }), status);
  }
}

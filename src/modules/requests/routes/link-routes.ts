/** The addresses with a secret in them: the link of a letter, which leads on at once, and the calendar that a program fetches. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage } from "../../../design/respond.ts";
import { icalendar } from "../../../kernel/icalendar.ts";
import { said } from "../../../kernel/language.ts";
import { cityAddress } from "../../../platform/city-address.ts";
import type { Context } from "../../../platform/context.ts";
import { calendarEvents } from "../calendar.ts";
import { dutiesOf } from "../duty.ts";
import { readScene } from "../list-requests.ts";
import { openLink } from "../open-link.ts";
import { requestTexts } from "../texts/index.ts";
import { keepSecret, REFUSED_LINK } from "./visitor.ts";

export function linkRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  // The secret goes into a cookie and out of the address, so that it stands in no history of the form, no log and no Referer.
  routes.get("/requests/link/:secret", async (c) => {
    const { city } = c.var;
    const secret = c.req.param("secret");
    const opened = await openLink(context, city.id, { secret, purpose: "form" });
    if ("refused" in opened) return refusePage(c, REFUSED_LINK[opened.refused]);
    keepSecret(context, c, secret);
    return c.redirect(`/${city.slug}/requests/mine`, 303);
  });

  routes.get("/requests/calendar/:file{[\\w-]+\\.ics}", async (c) => {
    const { city, language } = c.var;
    const secret = c.req.param("file").replace(/\.ics$/, "");
    const opened = await openLink(context, city.id, { secret, purpose: "calendar" });
    if ("refused" in opened) return c.text("", opened.refused === "link-unknown" ? 404 : 410);
    const { accountId } = opened.actor;
    const scene = await context.database.readCity(city.id, (tx) => readScene(tx, context));
    const duties = accountId === null ? [] : dutiesOf(accountId, scene);
    const name = said(city.name, [language])?.text ?? city.slug;
    const text = icalendar({
      name: requestTexts(language).calendar.name(name),
      at: context.now(),
      events: calendarEvents(duties, {
        language,
        host: new URL(context.settings.baseUrl).host,
        city: city.slug,
        address: `${cityAddress(context.settings, city)}/requests/mine`,
      }),
    });
    return c.body(text, 200, {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="requests.ics"',
    });
  });

  return routes;
}

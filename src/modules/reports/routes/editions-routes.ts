/** The editor's list of editions: open the next one, enter one that was published elsewhere. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { respond, turnAway } from "../../../design/respond.ts";
import { type FactDate, parseLocalDate } from "../../../kernel/local-date.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { findProfile } from "../../city/index.ts";
import { nextYear } from "../edition.ts";
import { listEditions } from "../list-editions.ts";
import { openEdition } from "../open-edition.ts";
import { EditionsPage, type EditionsPageProps, type Returned } from "../pages/editions-page.tsx";
import { recordPastEdition } from "../record-past-edition.ts";
import { reportTexts } from "../texts/index.ts";
import { refusalTexts } from "../texts/refusals.ts";
import { isAllowed } from "./admission.ts";

const PAST_FIELDS: Readonly<Record<string, string>> = {
  "bad-year": "pastYear",
  "year-taken": "pastYear",
  "no-title": "title",
  "too-long": "title",
  "no-source": "source",
  "future-date": "publishedOn",
};

export function editionsRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/editions", async (c) => {
    if (!isAllowed(c, "see-drafts")) return turnAway(c);
    return editionsPage(c, c.req.query("done") === "recorded" ? { done: true } : {});
  });

  routes.post("/editions", async (c) => {
    const { city, actor, language } = c.var;
    if (!isAllowed(c, "open-edition")) return turnAway(c);
    const form = await readForm(c);
    const typed = form.text("year");
    const year = /^\d{4}$/.test(typed) ? Number(typed) : Number.NaN;
    const opened = await openEdition(context, city.id, actor, { year });
    if (!("refused" in opened))
      return c.redirect(`/${city.slug}/editions/${year}?done=opened`, 303);
    if (opened.refused === "not-permitted") return turnAway(c);
    const errors = { year: refusalTexts(language)[opened.refused] };
    return editionsPage(c, { open: { values: form.values, errors } });
  });

  routes.post("/editions/past", async (c) => {
    const { city, actor, language } = c.var;
    if (!isAllowed(c, "record-past-edition")) return turnAway(c);
    const form = await readForm(c);
    const back = (errors: Returned["errors"]) =>
      editionsPage(c, { past: { values: form.values, errors } });
    const typed = form.text("publishedOn");
    const date = parseLocalDate(typed);
    if (typed !== "" && date === undefined) {
      return back({ publishedOn: reportTexts(language).editions.badDate });
    }
    const publishedOn: FactDate | null = date === undefined ? null : { date, precision: "day" };
    const recorded = await recordPastEdition(context, city.id, actor, {
      year: Number(form.text("pastYear")),
      title: { [city.languages[0]]: form.text("title") },
      subtitle: null,
      source: form.text("source"),
      publishedOn,
    });
    if (!("refused" in recorded)) return c.redirect(`/${city.slug}/editions?done=recorded`, 303);
    if (recorded.refused === "not-permitted") return turnAway(c);
    const field = PAST_FIELDS[recorded.refused] ?? "title";
    return back({ [field]: refusalTexts(language)[recorded.refused] });
  });

  async function editionsPage(
    c: Request<Env>,
    returned: Pick<EditionsPageProps, "done" | "open" | "past">,
  ): Promise<Response> {
    const { city, frame } = c.var;
    const { editions, cycleYears } = await context.database.readCity(city.id, async (tx) => ({
      editions: await listEditions(tx),
      cycleYears: (await findProfile(tx))?.cycleYears ?? 1,
    }));
    const page = EditionsPage({
      frame,
      editions,
      cycleYears,
      mayOpen: isAllowed(c, "open-edition"),
      nextYear: nextYear(editions, cycleYears, today(context)),
      ...returned,
    });
    return respond(c, page, (returned.open ?? returned.past) ? 422 : 200);
  }

  return routes;
}

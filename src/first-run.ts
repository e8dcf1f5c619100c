/**
 * The first run of an empty installation: one form makes the city and its coordinator, and the terminal shows the link that signs the
 * coordinator in. Once there is a city, there is no such page.
 */
import { Hono, type Context as Request } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Env } from "./design/environment.ts";
import { refusePage, respond } from "./design/respond.ts";
import { foundWithCoordinator, listCities } from "./modules/city/index.ts";
import { FirstRunDonePage, FirstRunPage, siteTexts } from "./modules/site/index.ts";
import type { Context } from "./platform/context.ts";
import { refuseForeignOrigin } from "./platform/http/cross-origin.ts";
import { FORM_BYTES, readForm } from "./platform/http/form.ts";

type Visit = Request<Env>;

/** The field of the form at which each problem is shown. */
const FIELDS = {
  "no-name": "name",
  "bad-slug": "slug",
  "slug-taken": "slug",
  "bad-language": "language",
  "bad-country": "country",
  "no-person": "person",
  "no-email": "email",
} as const;

/** `say` prints on the terminal of whoever runs the program. */
export function firstRunRoutes(context: Context, say: (line: string) => void): Hono<Env> {
  const routes = new Hono<Env>();

  routes.use("/first-run", async (c, next) => {
    // The page goes away with the first city: no copy of it may outlive that.
    c.header("cache-control", "no-store");
    return (await isEmpty(context)) ? next() : refusePage(c, "not-found");
  });
  routes.use(
    "/first-run",
    refuseForeignOrigin(async (c) => refusePage(c, "foreign-origin")),
  );
  routes.use("/first-run", async (c, next) =>
    bodyLimit({ maxSize: FORM_BYTES, onError: () => refusePage(c, "too-large") })(c, next),
  );

  routes.get("/first-run", (c) =>
    respond(c, FirstRunPage({ frame: c.var.frame, values: {}, errors: {} })),
  );

  routes.post("/first-run", async (c) => found(context, c, say));

  return routes;
}

async function isEmpty(context: Context): Promise<boolean> {
  return (await context.database.inInstallation(listCities)).length === 0;
}

async function found(context: Context, c: Visit, say: (line: string) => void): Promise<Response> {
  const { frame, language } = c.var;
  const form = await readForm(c);
  const asked = {
    name: form.text("name"),
    slug: form.text("slug"),
    language: form.text("language"),
    country: form.text("country"),
    person: form.text("person"),
    email: form.text("email"),
  };
  const founded = await foundWithCoordinator(context, asked, { first: true });
  if ("refused" in founded) {
    const { refusals } = siteTexts(language).firstRun;
    const errors: Record<string, string> = {};
    for (const problem of founded.problems) {
      // Somebody else's form was faster.
      if (problem === "not-first") return refusePage(c, "not-found");
      errors[FIELDS[problem]] = refusals[problem];
    }
    return respond(c, FirstRunPage({ frame, values: form.values, errors }), 422);
  }
  say(`\n  ${asked.name} has its place here. Sign in as its coordinator (once, within an hour):`);
  say(`  ${founded.link}\n`);
  return respond(c, FirstRunDonePage({ frame, slug: founded.slug }));
}

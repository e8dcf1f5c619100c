/** Addresses of who has signed: for everybody, as a file, and for those who answer for the list. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { csvFile, refusePage, respond, turnAway } from "../../../design/respond.ts";
import { askedPage } from "../../../kernel/asked-number.ts";
import { parseId } from "../../../kernel/id.ts";
import { dayOf } from "../../../kernel/local-date.ts";
import type { Context } from "../../../platform/context.ts";
import { writeCsv } from "../../../platform/csv.ts";
import { readForm } from "../../../platform/http/form.ts";
import { may } from "../../accounts/index.ts";
import { countSignatories, listRemovals, listSignatoryYears } from "../count-signatories.ts";
import { listShown, listSignatoryPage } from "../list-signatory-page.ts";
import { SignatoriesPage } from "../pages/signatories-page.tsx";
import { SignatoriesWorkPage } from "../pages/signatories-work-page.tsx";
import { permissions, type SignatoryAction } from "../permissions.ts";
import { removeSignatory } from "../remove-signatory.ts";
import { signatoryTexts } from "../texts/index.ts";
import { signingRoutes } from "./signing-routes.ts";

export function signatoryRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database, settings } = context;
  const { timeZone } = settings;

  routes.get("/declaration/signatories", async (c) => {
    const { city, frame } = c.var;
    const props = await database.readCity(city.id, async (tx) => ({
      counts: await countSignatories(tx, timeZone),
      years: await listSignatoryYears(tx, timeZone),
      list: await listSignatoryPage(tx, askedPage(c.req.query("page"))),
      removals: await listRemovals(tx),
    }));
    return respond(c, SignatoriesPage({ ...props, frame, timeZone }));
  });

  routes.get("/declaration/signatories.csv", async (c) => {
    const { city } = c.var;
    const shown = await database.readCity(city.id, (tx) => listShown(tx));
    const rows = shown.map(({ name, kind, signedAt }) => ({
      ...{ name, kind },
      signed_on: dayOf(signedAt, timeZone),
    }));
    return csvFile(
      c,
      writeCsv(["name", "kind", "signed_on"], rows),
      `${city.slug}-signatories.csv`,
    );
  });

  routes.get("/work/signatories", (c) => {
    if (!isOpen(c, "see-signatories")) return turnAway(c);
    return workPage(c, { removed: c.req.query("done") !== undefined });
  });

  routes.post("/work/signatories/:id/removal", async (c) => {
    if (!isOpen(c, "remove-signatory")) return turnAway(c);
    const { actor, city, language } = c.var;
    const signature = parseId<"Signature">(c.req.param("id"));
    if (signature === undefined) return refusePage(c, "not-found");
    const reason = (await readForm(c)).text("reason");
    const removed = await removeSignatory(context, city.id, actor, { signature, reason });
    if (!("refused" in removed)) return c.redirect(`/${city.slug}/work/signatories?done`, 303);
    if (removed.refused === "not-permitted") return turnAway(c);
    if (removed.refused === "unknown-signature") return refusePage(c, "not-found");
    const { refusals } = signatoryTexts(language);
    return workPage(c, { errors: { [`why-${signature}`]: refusals[removed.refused] } });
  });

  routes.route("/", signingRoutes(context));
  return routes;

  async function workPage(
    c: Request<Env>,
    shown: { readonly removed?: boolean; readonly errors?: Readonly<Record<string, string>> },
  ): Promise<Response> {
    const { city, frame } = c.var;
    const { removed = false, errors = {} } = shown;
    const found = await database.readCity(city.id, async (tx) => ({
      counts: await countSignatories(tx, timeZone),
      list: await listSignatoryPage(tx, askedPage(c.req.query("page"))),
    }));
    const mayRemove = isOpen(c, "remove-signatory");
    const page = SignatoriesWorkPage({ ...found, frame, timeZone, mayRemove, removed, errors });
    return respond(c, page, Object.keys(errors).length > 0 ? 422 : 200);
  }
}

/** Whether whoever asks may do this. */
function isOpen(c: Request<Env>, action: SignatoryAction): boolean {
  return may(c.var.actor, permissions, action);
}

/** Addresses of the evidence files for those who work here: the list, and the withdrawal of one. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { dayOf, printDay } from "../../../kernel/local-date.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { may } from "../../accounts/index.ts";
import { findEvidence, listEvidence } from "../find-evidence.ts";
import { EvidencePage, WithdrawPage } from "../pages/evidence-page.tsx";
import { permissions } from "../permissions.ts";
import { evidenceTexts } from "../texts/index.ts";
import { mayWithdraw, withdrawEvidence } from "../withdraw-evidence.ts";

/** As many as a page bears; older ones are found where they stand as evidence. */
const MOST = 500;

export function evidenceRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/work/evidence", async (c) => {
    const { actor, city, frame, language } = c.var;
    if (!may(actor, permissions, "see-evidence")) return turnAway(c);
    const files = await context.database.readCity(city.id, (tx) => listEvidence(tx, MOST));
    const wanted = c.req.query("withdrawn");
    return respond(
      c,
      EvidencePage({
        frame,
        city: city.slug,
        files,
        mayWithdraw: (file) => mayWithdraw(actor, file),
        dayOf: (at) => printDay(dayOf(at, c.var.city.timeZone), language),
        withdrawn: files.find(({ sha256, withdrawn }) => withdrawn && sha256 === wanted)?.name,
      }),
    );
  });

  routes.get("/work/evidence/:sha256", (c) => withdrawPage(c, c.req.param("sha256"), undefined));

  routes.post("/work/evidence/:sha256/withdrawal", async (c) => {
    const { actor, city, language } = c.var;
    if (!may(actor, permissions, "withdraw-evidence")) return turnAway(c);
    const sha256 = c.req.param("sha256");
    const reason = (await readForm(c)).text("reason");
    const outcome = await withdrawEvidence(context, city.id, actor, { sha256, reason });
    if (!("refused" in outcome))
      return c.redirect(`/${city.slug}/work/evidence?withdrawn=${sha256}`, 303);
    if (outcome.refused === "unknown-file") return refusePage(c, "not-found");
    if (outcome.refused !== "unknown-reason") return turnAway(c);
    return withdrawPage(c, sha256, evidenceTexts(language).refusals[outcome.refused]);
  });

  return routes;

  async function withdrawPage(
    c: Request<Env>,
    sha256: string,
    error: string | undefined,
  ): Promise<Response> {
    const { actor, city, frame } = c.var;
    if (!may(actor, permissions, "withdraw-evidence")) return turnAway(c);
    const file = await context.database.readCity(city.id, (tx) => findEvidence(tx, sha256));
    if (file === undefined || file.withdrawn !== null) return refusePage(c, "not-found");
    if (!mayWithdraw(actor, file)) return turnAway(c);
    return respond(c, WithdrawPage({ frame, file, error }), error === undefined ? 200 : 422);
  }
}

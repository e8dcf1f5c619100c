/** Addresses of the public form in which an organisation objects, and of the link that confirms its address. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf, type Sent } from "../../../design/posted.ts";
import { respond } from "../../../design/respond.ts";
import { said } from "../../../kernel/language.ts";
import { factDateOf, writtenLanguage } from "../../../kernel/written.ts";
import { cityAddress } from "../../../platform/city-address.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { sendLetterNow } from "../../../platform/outbox/send-letter-now.ts";
import { listRights } from "../../rights/index.ts";
import { confirmObjection } from "../confirm-objection.ts";
import { findSubmissionState } from "../find-submission-state.ts";
import { FileObjectionPage, FileObjectionStep } from "../pages/file-objection-page.tsx";
import { type FormProblem, problemOf, problemsOf } from "../posted.ts";
import { sendObjection } from "../send-objection.ts";
import { objectionTexts } from "../texts/index.ts";

export function submissionRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/objections/new", (c) => formPage(c, {}));

  // A form that came back stands at this address; who changes the language there, or comes back to it, gets it anew.
  routes.get("/objections/submissions", (c) =>
    c.redirect(`/${c.var.city.slug}/objections/new`, 303),
  );

  routes.post("/objections/submissions", async (c) => {
    const { city, frame, language } = c.var;
    const sent = (await readForm(c)).values;
    const problems = problemsOf("objection", sent);
    if (problems.length > 0) return formPage(c, { sent, problems });
    const written = writtenLanguage(sent.language, city.languages, language);
    const t = objectionTexts(language);
    const posted = await sendObjection(
      context,
      city.id,
      {
        organisation: sent.organisation ?? "",
        against: sent.against ?? "",
        what: { [written]: sent.what ?? "" },
        happenedOn: factDateOf(sent.happenedOn) ?? null,
        right: sent.right || null,
        text: { [written]: sent.text ?? "" },
        email: sent.email ?? "",
      },
      (secret) => ({
        subject: t.mailSubject(said(city.name, [language])?.text ?? city.slug),
        // Nothing that the sender typed: they may have typed an address that is not theirs.
        text: t.mail(`${cityAddress(context.settings, city)}/objections/submissions/${secret}`),
      }),
    );
    if ("refused" in posted) {
      const problem = problemOf("objection", posted);
      return formPage(c, {
        sent,
        problems: [problem ?? { field: "email", code: posted.refused }],
      });
    }
    await sendLetterNow(context, city.id, posted.letter);
    return respond(c, FileObjectionStep({ frame, step: "sent" }));
  });

  // A mail server may look at the link before the person does, so that opening it changes nothing.
  routes.get("/objections/submissions/:secret", async (c) => {
    const { city, frame } = c.var;
    const secret = c.req.param("secret");
    const state = await findSubmissionState(context, city.id, secret);
    if (state !== "unconfirmed")
      return respond(c, FileObjectionStep({ frame, step: state }), state === "dead" ? 403 : 200);
    const action = `/${city.slug}/objections/submissions/${encodeURIComponent(secret)}`;
    return respond(c, FileObjectionStep({ frame, step: "confirm", action }));
  });

  routes.post("/objections/submissions/:secret", async (c) => {
    const confirmed = await confirmObjection(context, c.var.city.id, c.req.param("secret"));
    const isDead = "refused" in confirmed;
    const step = isDead ? ("dead" as const) : ("confirmed" as const);
    return respond(c, FileObjectionStep({ frame: c.var.frame, step }), isDead ? 403 : 200);
  });

  return routes;

  type Shown = { readonly sent?: Sent; readonly problems?: readonly FormProblem[] };

  async function formPage(c: Request<Env>, shown: Shown): Promise<Response> {
    const { city, frame, language } = c.var;
    const { sent, problems = [] } = shown;
    const rights = await context.database.readCity(city.id, (tx) => listRights(tx));
    const start = { language: writtenLanguage(undefined, city.languages, language) };
    return respond(
      c,
      FileObjectionPage({
        ...{ frame, rights, languages: city.languages },
        values: { ...start, ...sent },
        errors: fieldErrorsOf("objection", problems, objectionTexts(language)),
      }),
      problems.length > 0 ? 422 : 200,
    );
  }
}

/** Addresses of the forms with which anybody signs or asks for a link to withdraw, and of the links in the letters. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf, type Sent } from "../../../design/posted.ts";
import { respond } from "../../../design/respond.ts";
import { said } from "../../../kernel/language.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { sendLetterNow } from "../../../platform/outbox/send-letter-now.ts";
import { askToSign } from "../ask-to-sign.ts";
import { askToWithdraw } from "../ask-to-withdraw.ts";
import { canConfirm } from "../can-confirm.ts";
import { confirmSignature } from "../confirm-signature.ts";
import { findWithdrawal } from "../find-withdrawal.ts";
import { AskPage, SignPage, StepPage, type StepPageProps } from "../pages/sign-page.tsx";
import { isSignatoryKind } from "../signatory.ts";
import { type RefusalCode, signatoryTexts } from "../texts/index.ts";
import { withdrawSignature } from "../withdraw-signature.ts";

const SIGNATURES = "/declaration/signatures";
const WITHDRAWALS = "/declaration/withdrawals";

/** At which field of its form a refusal is shown; the others stand at the address. */
const AT_NAME: readonly RefusalCode[] = ["no-name", "bad-name", "too-long", "signed-already"];

export function signingRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  // What stands behind a link, and what somebody typed, is for one person: no cache keeps it.
  for (const part of [SIGNATURES, WITHDRAWALS])
    routes.use(`${part}/*`, async (c, next) => {
      await next();
      c.header("cache-control", "private, no-store");
    });

  routes.get(`${SIGNATURES}/new`, (c) => signPage(c, {}));
  // A form that came back stands at this address; who changes the language there, or comes back to it, gets it anew.
  routes.get(SIGNATURES, (c) => c.redirect(`/${c.var.city.slug}${SIGNATURES}/new`, 303));

  routes.post(SIGNATURES, async (c) => {
    const sent = (await readForm(c)).values;
    const asked = await askToSign(context, c.var.city, {
      ...{ kind: sent.kind ?? "", name: sent.name ?? "", shown: sent.shown === "yes" },
      ...{ email: sent.email ?? "", ...letterTo(c) },
    });
    return "refused" in asked
      ? signPage(c, { sent, refused: asked.refused })
      : step(c, letterStep(context));
  });

  // A mail server may look at the link before the person does, so that opening it changes nothing.
  routes.get(`${SIGNATURES}/:secret`, async (c) => {
    const secret = c.req.param("secret");
    const isAlive = await canConfirm(context, c.var.city.id, secret);
    return isAlive
      ? step(c, "confirm", `${SIGNATURES}/${encodeURIComponent(secret)}`)
      : step(c, "dead-link");
  });

  routes.post(`${SIGNATURES}/:secret`, async (c) => {
    const { city } = c.var;
    const confirmed = await confirmSignature(context, city, c.req.param("secret"));
    if ("refused" in confirmed) return step(c, confirmed.refused);
    await sendLetterNow(context, city.id, confirmed.letter);
    return step(c, "confirmed");
  });

  routes.get(`${WITHDRAWALS}/new`, (c) => askPage(c, {}));
  routes.get(WITHDRAWALS, (c) => c.redirect(`/${c.var.city.slug}${WITHDRAWALS}/new`, 303));

  routes.post(WITHDRAWALS, async (c) => {
    const sent = (await readForm(c)).values;
    const { email = "" } = sent;
    const asked = await askToWithdraw(context, c.var.city, { email, ...letterTo(c) });
    return "refused" in asked
      ? askPage(c, { sent, refused: asked.refused })
      : step(c, letterStep(context));
  });

  routes.get(`${WITHDRAWALS}/:secret`, async (c) => {
    const secret = c.req.param("secret");
    const state = await findWithdrawal(context, c.var.city.id, secret);
    return state === "dead"
      ? step(c, "dead-link")
      : step(c, state, `${WITHDRAWALS}/${encodeURIComponent(secret)}`);
  });

  routes.post(`${WITHDRAWALS}/:secret`, async (c) => {
    const done = await withdrawSignature(context, c.var.city.id, c.req.param("secret"));
    if ("refused" in done) return step(c, done.refused);
    return step(c, "cancelled" in done ? "cancelled" : "withdrawn");
  });

  return routes;
}

/** Whether a letter goes out, or stands on the terminal because this installation sends no mail. */
function letterStep({ mail }: Pick<Context, "mail">): "sent" | "printed" {
  return mail.way === "terminal" ? "printed" : "sent";
}

/** In which language the letter is, and what it calls the city. */
function letterTo(c: Request<Env>) {
  const { city, language } = c.var;
  const place = said(city.name, [language, ...city.languages])?.text ?? city.slug;
  return { language, place };
}

type Shown = { readonly sent?: Sent; readonly refused?: RefusalCode };

function signPage(c: Request<Env>, { sent = {}, refused }: Shown): Response {
  const { frame } = c.var;
  const kind = sent.kind ?? "";
  // A form that names neither kind was made by hand; it comes back as the first one.
  const form = isSignatoryKind(kind) ? kind : "organisation";
  const returned = refused === undefined ? undefined : form;
  const page = SignPage({ frame, returned, values: sent, errors: errorsOf(c, form, refused) });
  return respond(c, page, refused === undefined ? 200 : 422);
}

function askPage(c: Request<Env>, { sent = {}, refused }: Shown): Response {
  const { frame } = c.var;
  const page = AskPage({ frame, values: sent, errors: errorsOf(c, "withdrawal", refused) });
  return respond(c, page, refused === undefined ? 200 : 422);
}

function errorsOf(c: Request<Env>, form: string, refused: RefusalCode | undefined) {
  if (refused === undefined) return {};
  const field = AT_NAME.includes(refused) ? "name" : "email";
  return fieldErrorsOf(form, [{ field, code: refused }], signatoryTexts(c.var.language));
}

function step(c: Request<Env>, name: StepPageProps["step"], path?: string): Response {
  const { city, frame } = c.var;
  const action = path === undefined ? {} : { action: `/${city.slug}${path}` };
  return respond(c, StepPage({ frame, step: name, ...action }), name === "dead-link" ? 403 : 200);
}

/** Addresses of one's own account: passkeys, and sessions to end. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { respond, turnAway } from "../../../design/respond.ts";
import { parseId } from "../../../kernel/id.ts";
import { LOCALES, said } from "../../../kernel/language.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { endOtherSessions, endSession } from "../end-session.ts";
import { ACCOUNT_DONE, AccountPage, type AccountProps } from "../pages/account-page.tsx";
import { addPasskey, askForNewPasskey, removePasskey } from "../passkeys/add-passkey.ts";
import { readOwnAccount } from "../read-own-account.ts";
import { signInTexts } from "../texts/index.ts";
import { secretOf, visitorsDevice } from "./let-in.ts";
import { readPasskeyAnswer } from "./passkey-answer.ts";

export function accountRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/account", async (c) => {
    const done = c.req.query("done");
    return page(context, c, { done: ACCOUNT_DONE.find((one) => one === done) });
  });

  routes.post("/account/passkeys/options", async (c) => {
    const secret = secretOf(context, c);
    if (c.var.actor === undefined || secret === undefined) return turnAway(c);
    const { city, language } = c.var;
    const place = said(city.name, [language])?.text ?? city.slug;
    const options = await askForNewPasskey(context, city, secret, place);
    return "refused" in options ? c.json(options, 403) : c.json(options);
  });

  routes.post("/account/passkeys", async (c) => {
    const secret = secretOf(context, c);
    if (c.var.actor === undefined || secret === undefined) return turnAway(c);
    const form = await readForm(c);
    const { passkeyRefusals } = signInTexts(c.var.language);
    const answer = readPasskeyAnswer(form.text("answer"));
    const again = (why: keyof typeof passkeyRefusals) => {
      const sentence = passkeyRefusals[why];
      const said = why === "name-too-long" ? { errors: { name: sentence } } : { refused: sentence };
      return page(context, c, { ...said, values: form.values });
    };
    if (answer === undefined) return again("no-answer");
    const name = form.text("name") || deviceWords(c);
    const added = await addPasskey(context, c.var.city, secret, { name, answer });
    if (!("refused" in added)) return done(c, "passkey-added");
    return added.refused === "not-signed-in" ? turnAway(c) : again(added.refused);
  });

  routes.post("/account/passkeys/removed", async (c) => {
    const secret = secretOf(context, c);
    if (c.var.actor === undefined || secret === undefined) return turnAway(c);
    const passkey = parseId<"Passkey">((await readForm(c)).text("passkey"));
    // One that is not there any more is removed: whoever pressed the button has what they wanted.
    if (passkey !== undefined) await removePasskey(context, c.var.city, secret, { passkey });
    return done(c, "passkey-removed");
  });

  routes.post("/account/sessions/ended", async (c) => {
    const secret = secretOf(context, c);
    if (c.var.actor === undefined || secret === undefined) return turnAway(c);
    const { id } = c.var.city;
    const which = (await readForm(c)).text("session");
    if (which === "others") {
      await endOtherSessions(context, id, secret);
      return done(c, "others-ended");
    }
    const session = parseId<"Session">(which);
    if (session !== undefined) await endSession(context, id, secret, { session });
    return done(c, "session-ended");
  });

  return routes;
}

function done(c: Request<Env>, what: (typeof ACCOUNT_DONE)[number]): Response {
  return c.redirect(`/${c.var.city.slug}/account?done=${what}`, 303);
}

function deviceWords(c: Request<Env>): string {
  const t = signInTexts(c.var.language);
  const { browser, system } = visitorsDevice(c);
  if (browser !== null && system !== null) return t.browserOn(browser, system);
  return browser ?? system ?? t.passkey;
}

type Shown = Partial<Pick<AccountProps, "values" | "errors" | "refused" | "done">>;

async function page(context: Context, c: Request<Env>, shown: Shown): Promise<Response> {
  const secret = secretOf(context, c);
  if (c.var.actor === undefined || secret === undefined) return turnAway(c);
  const { city, frame, language } = c.var;
  const account = await readOwnAccount(context, city.id, secret);
  if (account === undefined) return turnAway(c);
  const { timeZone } = context.settings;
  const clock = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone,
  });
  const { values = {}, errors = {}, refused, done } = shown;
  const failed = refused !== undefined || Object.keys(errors).length > 0;
  const organisation = context.settings.oidc?.name;
  const moment = (at: Date) => clock.format(at);
  return respond(
    c,
    AccountPage({ frame, account, moment, organisation, values, errors, refused, done }),
    failed ? 422 : 200,
  );
}

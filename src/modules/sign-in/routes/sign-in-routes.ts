/** Addresses of signing in and out: the link by mail, and passkeys. */
import { Hono, type Context as Request } from "hono";
import { deleteCookie } from "hono/cookie";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import { said } from "../../../kernel/language.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { isEmailAddress } from "../../accounts/index.ts";
import { askForSignInLink } from "../ask-for-sign-in-link.ts";
import { signOut } from "../end-session.ts";
import { ConfirmSignInPage, LinkSentPage, SignInPage } from "../pages/sign-in-page.tsx";
import { askForPasskey, signInWithPasskey } from "../passkeys/sign-in-with-passkey.ts";
import { cookieOptions, sessionCookie } from "../session-cookie.ts";
import { checkLink, signIn } from "../sign-in.ts";
import { signInTexts } from "../texts/index.ts";
import { accountRoutes } from "./account-routes.ts";
import { letIn, secretOf, visitorsDevice } from "./let-in.ts";
import { organisationRoutes } from "./organisation-routes.ts";
import { readPasskeyAnswer } from "./passkey-answer.ts";

export function signInRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const organisation = context.settings.oidc?.name;
  const page = (c: Request<Env>, shown: { email?: string; error?: string; refused?: string }) => {
    const { email = "", error, refused } = shown;
    const { frame } = c.var;
    const errors = error === undefined ? {} : { email: error };
    const failed = error !== undefined || refused !== undefined;
    return respond(
      c,
      SignInPage({ frame, email, errors, organisation, refused }),
      failed ? 422 : 200,
    );
  };

  routes.get("/sign-in", (c) => page(c, {}));

  routes.post("/sign-in", async (c) => {
    const email = (await readForm(c)).text("email");
    const { city, language, frame } = c.var;
    if (!isEmailAddress(email))
      return page(c, { email, error: signInTexts(language).refusals["no-email"] });
    const place = said(city.name, [language])?.text ?? city.slug;
    await askForSignInLink(context, city, { email, language, place });
    return respond(c, LinkSentPage({ frame }));
  });

  routes.post("/sign-in/passkeys/options", async (c) =>
    c.json(await askForPasskey(context, c.var.city)),
  );

  routes.post("/sign-in/passkeys", async (c) => {
    const { passkeyRefusals } = signInTexts(c.var.language);
    const answer = readPasskeyAnswer((await readForm(c)).text("answer"));
    if (answer === undefined) return page(c, { refused: passkeyRefusals["no-answer"] });
    const signedIn = await signInWithPasskey(context, c.var.city, answer, visitorsDevice(c));
    if ("refused" in signedIn) return page(c, { refused: passkeyRefusals[signedIn.refused] });
    return letIn(context, c, signedIn.session);
  });

  routes.route("/", organisationRoutes(context));

  routes.get("/sign-in/:secret", async (c) => {
    const secret = c.req.param("secret");
    const checked = await checkLink(context, c.var.city.id, secret);
    if ("refused" in checked) return refusePage(c, checked.refused);
    return respond(c, ConfirmSignInPage({ frame: c.var.frame, secret }));
  });

  routes.post("/sign-in/:secret", async (c) => {
    const { id } = c.var.city;
    const signedIn = await signIn(context, id, c.req.param("secret"), visitorsDevice(c));
    if ("refused" in signedIn) return refusePage(c, signedIn.refused);
    return letIn(context, c, signedIn.session);
  });

  routes.post("/sign-out", async (c) => {
    const { city } = c.var;
    const { baseUrl } = context.settings;
    const secret = secretOf(context, c);
    const way = secret === undefined ? undefined : await signOut(context, city.id, secret);
    deleteCookie(c, sessionCookie(baseUrl, city.slug), cookieOptions(baseUrl));
    // What the browser has kept of pages that only they could see (ASVS 5.0, 14.3.1).
    c.header("clear-site-data", '"cache"');
    const next = way === "organisation" ? "/sign-in/organisation/ended" : "";
    return c.redirect(`/${city.slug}${next}`, 303);
  });

  routes.route("/", accountRoutes(context));
  return routes;
}

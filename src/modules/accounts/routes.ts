/** Addresses of signing in, signing out and people. */
import { Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Env } from "../../design/environment.ts";
import { refusePage, respond } from "../../design/respond.ts";
import { parseId } from "../../kernel/id.ts";
import { said } from "../../kernel/language.ts";
import type { Context } from "../../platform/context.ts";
import { readForm } from "../../platform/http/form.ts";
import { askForSignInLink } from "./ask-for-sign-in-link.ts";
import { isEmailAddress } from "./email-address.ts";
import { endRole } from "./end-role.ts";
import { invitePerson } from "./invite-person.ts";
import { listPeople } from "./list-people.ts";
import { ConfirmSignInPage, LinkSentPage, PEOPLE_DONE, PeoplePage, SignInPage } from "./pages.tsx";
import { may } from "./permission.ts";
import { permissions } from "./permissions.ts";
import { SESSION_COOKIE, sessionCookieOptions } from "./session-cookie.ts";
import { checkLink, signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";
import { accountsTexts } from "./texts/index.ts";

const FIELD_OF = {
  "no-name": "name",
  "no-email": "email",
  "unknown-role": "role",
  "acts-and-judges": "role",
} as const;

export function accountRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/sign-in", (c) =>
    respond(c, SignInPage({ frame: c.var.frame, email: "", errors: {} })),
  );

  routes.post("/sign-in", async (c) => {
    const email = (await readForm(c)).text("email");
    const t = accountsTexts(c.var.language);
    if (!isEmailAddress(email)) {
      return respond(
        c,
        SignInPage({ frame: c.var.frame, email, errors: { email: t.refusals["no-email"] } }),
        422,
      );
    }
    const cityName = said(c.var.city.name, [c.var.language])?.text ?? c.var.city.slug;
    await askForSignInLink(context, c.var.city, email, (link, minutes) => ({
      subject: t.letterSubject(cityName),
      text: t.letter(link, minutes),
    }));
    return respond(c, LinkSentPage({ frame: c.var.frame }));
  });

  routes.get("/sign-in/:secret", async (c) => {
    const secret = c.req.param("secret");
    const checked = await checkLink(context, c.var.city.id, secret);
    if ("refused" in checked) return refusePage(c, checked.refused);
    return respond(c, ConfirmSignInPage({ frame: c.var.frame, secret }));
  });

  routes.post("/sign-in/:secret", async (c) => {
    const { city } = c.var;
    const signedIn = await signIn(context, city.id, c.req.param("secret"));
    if ("refused" in signedIn) return refusePage(c, signedIn.refused);
    setCookie(
      c,
      SESSION_COOKIE,
      signedIn.session,
      sessionCookieOptions(context.settings.baseUrl, city.slug),
    );
    return c.redirect(`/${city.slug}/desk`, 303);
  });

  routes.post("/sign-out", async (c) => {
    const { city } = c.var;
    const secret = getCookie(c, SESSION_COOKIE);
    if (secret !== undefined) await signOut(context, city.id, secret);
    deleteCookie(c, SESSION_COOKIE, { path: `/${city.slug}` });
    return c.redirect(`/${city.slug}`, 303);
  });

  routes.get("/people", async (c) => {
    if (c.var.actor === undefined) return refusePage(c, "sign-in-first");
    if (!may(c.var.actor, permissions, "see-people")) return refusePage(c, "forbidden");
    const done = c.req.query("done");
    const people = await listPeople(context, c.var.city.id);
    return respond(
      c,
      PeoplePage({
        frame: c.var.frame,
        people,
        values: {},
        errors: {},
        done: PEOPLE_DONE.find((one) => one === done),
      }),
    );
  });

  routes.post("/people", async (c) => {
    const { city, actor, frame } = c.var;
    const form = await readForm(c);
    const t = accountsTexts(c.var.language);
    const input = { name: form.text("name"), email: form.text("email"), role: form.text("role") };
    const cityName = said(city.name, [c.var.language])?.text ?? city.slug;
    const invited = await invitePerson(context, city.id, actor, input, {
      city,
      letter: (link) => ({
        subject: t.invitationSubject(cityName),
        text: t.invitation(cityName, link),
      }),
    });
    if (!("refused" in invited)) {
      const { letter } = invited;
      const done = letter === "not-sent" || letter === "refused" ? letter : "invited";
      return c.redirect(`/${city.slug}/people?done=${done}`, 303);
    }
    if (invited.refused === "not-permitted")
      return refusePage(c, actor ? "forbidden" : "sign-in-first");
    const errors = { [FIELD_OF[invited.refused]]: t.refusals[invited.refused] };
    const people = await listPeople(context, city.id);
    return respond(
      c,
      PeoplePage({ frame, people, values: form.values, errors, done: undefined }),
      422,
    );
  });

  routes.post("/people/ended-roles", async (c) => {
    const { city, actor, frame } = c.var;
    if (!may(actor, permissions, "end-role"))
      return refusePage(c, actor ? "forbidden" : "sign-in-first");
    const form = await readForm(c);
    const account = parseId<"Account">(form.text("account"));
    if (account === undefined) return refusePage(c, "not-found");
    const ended = await endRole(context, city.id, actor, { account, role: form.text("role") });
    if (!("refused" in ended)) return c.redirect(`/${city.slug}/people?done=ended`, 303);
    if (ended.refused === "not-permitted")
      return refusePage(c, actor ? "forbidden" : "sign-in-first");
    const errors = { people: accountsTexts(c.var.language).refusals[ended.refused] };
    const people = await listPeople(context, city.id);
    return respond(c, PeoplePage({ frame, people, values: {}, errors, done: undefined }), 422);
  });

  return routes;
}

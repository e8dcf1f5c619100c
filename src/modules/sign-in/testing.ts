/** Builders for tests: a link's secret, and somebody who is signed in. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import type { Role } from "../accounts/index.ts";
import { aPerson } from "../accounts/testing.ts";
import { listCities } from "../city/index.ts";
import { makeSignInLink } from "./make-sign-in-link.ts";
import { sessionCookie } from "./session-cookie.ts";
import { signIn } from "./sign-in.ts";

export { checkLink } from "./sign-in.ts";

/** The secret of a new one-time link for an account. */
export async function aLinkSecret(
  context: Context,
  cityId: Id<"City">,
  account: Id<"Account">,
): Promise<string> {
  const link = await context.database.inCity(cityId, (tx) =>
    makeSignInLink(context, tx, { slug: "city" }, account),
  );
  return link.split("/").at(-1) ?? "";
}

/** Signs a new person in with a role, and gives the cookie that their browser would send. */
export async function signInAs(context: Context, cityId: Id<"City">, role: Role): Promise<string> {
  const { account } = await aPerson(context, cityId, { role, name: `A ${role}` });
  return signInPerson(context, cityId, account);
}

/** Signs a person in who is there already, and gives the cookie that their browser would send. */
export async function signInPerson(
  context: Context,
  cityId: Id<"City">,
  account: Id<"Account">,
): Promise<string> {
  const signedIn = await signIn(context, cityId, await aLinkSecret(context, cityId, account));
  if ("refused" in signedIn) throw new Error(signedIn.refused);
  const cities = await context.database.inInstallation(listCities);
  const slug = cities.find(({ id }) => id === cityId)?.slug ?? "city";
  return `${sessionCookie(context.settings.baseUrl, slug)}=${signedIn.session}`;
}

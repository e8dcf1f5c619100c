/** Builders for tests: people with a role, and somebody who is signed in. */
import type { Id } from "../../kernel/id.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { invitePerson } from "./invite-person.ts";
import { makeSignInLink } from "./make-sign-in-link.ts";
import { HOST, type Role } from "./role.ts";
import { SESSION_COOKIE } from "./session-cookie.ts";
import { signIn } from "./sign-in.ts";

export { listPeople } from "./list-people.ts";
export { checkLink } from "./sign-in.ts";

/** Whoever runs the program. */
export const theHost: Actor = { accountId: null, name: "terminal", roles: [HOST] };

/** Somebody who holds these roles, without an account behind them: for actions that only ask what one may do. */
export function anActor(...roles: readonly Role[]): Actor {
  return { accountId: null, name: roles.join(" and "), roles };
}

let people = 0;

/** A person with a role in a city; everybody has an address of their own unless it matters. */
export async function aPerson(
  context: Context,
  cityId: Id<"City">,
  stated: { readonly role?: Role; readonly name?: string; readonly email?: string } = {},
): Promise<{ readonly account: Id<"Account">; readonly email: string }> {
  people += 1;
  const { role = "coordinator", name = `Person ${people}` } = stated;
  const email = stated.email ?? `person-${people}@city.example`;
  const invited = await invitePerson(context, cityId, theHost, { name, email, role });
  if ("refused" in invited) throw new Error(invited.refused);
  return { account: invited.account, email };
}

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
  const signedIn = await signIn(context, cityId, await aLinkSecret(context, cityId, account));
  if ("refused" in signedIn) throw new Error(signedIn.refused);
  return `${SESSION_COOKIE}=${signedIn.session}`;
}

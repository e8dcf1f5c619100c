/** Builders for tests: people with a role. */
import type { Id } from "../../kernel/id.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { decideRole } from "./decide-role.ts";
import { giveRole } from "./give-role.ts";
import { listRoleProposals } from "./list-role-proposals.ts";
import { HOST, type Role } from "./role.ts";

export { listPeople } from "./list-people.ts";

/** Whoever runs the program. */
export const theHost: Actor = { accountId: null, name: "terminal", roles: [HOST] };

/** Somebody who holds these roles, without an account behind them: for actions that only ask what one may do. */
export function anActor(...roles: readonly Role[]): Actor {
  return { accountId: null, name: roles.join(" and "), roles };
}

/** Somebody with an account of their own who holds these roles; nothing of them is kept in a city. */
export function someone(context: Pick<Context, "now" | "random">, ...roles: Role[]): Actor {
  return { accountId: newId<"Account">(context), name: "Somebody", roles };
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
  const given = await context.database.inCity(cityId, (tx) =>
    giveRole(context, tx, theHost, { name, email, role }),
  );
  if ("refused" in given) throw new Error(given.refused);
  if (given.waitsUntil !== undefined) await confirmAll(context, cityId);
  return { account: given.account, email };
}

/** Confirms every role that waits, as a second person who is nobody else here. */
export async function confirmAll(context: Context, cityId: Id<"City">): Promise<void> {
  const second = { ...anActor("coordinator"), accountId: newId<"Account">(context) };
  const open = await context.database.readCity(cityId, (tx) =>
    listRoleProposals(tx, today(context)),
  );
  for (const { id } of open) {
    const input = { proposal: id, decision: "confirmed" } as const;
    const decided = await decideRole(context, cityId, second, input);
    if ("refused" in decided) throw new Error(decided.refused);
  }
}

/** Moves the roles of somebody who leaves to somebody else. Roles that take two people are proposed, both ways. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { proposeRole } from "./propose-role.ts";
import { mayHoldTogether, needsTwoPeople, type Role } from "./role.ts";
import * as store from "./store.ts";
import { writeRole } from "./write-role.ts";

export type MovedRoles = {
  /** Those that count at once. */
  readonly moved: readonly Role[];
  /** Those that wait for a second person. */
  readonly proposed: readonly Role[];
};

/** Part of a larger step, in its transaction; who may take it is decided by whoever calls this. Refuses before anything is written. */
export async function moveRoles(
  context: Pick<Context, "now" | "random" | "settings">,
  tx: CityTransaction,
  actor: Actor | undefined,
  { from, to }: { readonly from: Id<"Account">; readonly to: Id<"Account"> },
): Promise<Refusal<"acts-and-judges"> | MovedRoles> {
  // In one order, whoever comes first: two who hand over to each other wait for one another, and neither for ever.
  for (const account of [from, to].sort()) await store.holdAccount(tx, { account });
  const rolesOf = async (account: Id<"Account">) =>
    (await store.listRolesOf(tx, { account })).map(({ role }) => role);
  const leaving = await rolesOf(from);
  const held = await rolesOf(to);
  if (!mayHoldTogether([...held, ...leaving])) return { refused: "acts-and-judges" };
  const proposed = leaving.filter(needsTwoPeople);
  const moved = leaving.filter((role) => !needsTwoPeople(role));
  for (const role of proposed) {
    if (!held.includes(role))
      await proposeRole(context, tx, actor, { account: to, role, change: "give" });
    await proposeRole(context, tx, actor, { account: from, role, change: "end" });
  }
  for (const role of moved) {
    if (!held.includes(role))
      await writeRole(context, tx, actor, { account: to, role, change: "give" });
    await writeRole(context, tx, actor, { account: from, role, change: "end" });
  }
  return { moved, proposed };
}

/** Takes a role from a person. The last coordinator of a city stays; a role that takes two people ends when the second confirms it. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { may } from "./permission.ts";
import { permissions } from "./permissions.ts";
import { proposeRole } from "./propose-role.ts";
import { isRole, needsTwoPeople } from "./role.ts";
import * as store from "./store.ts";
import { writeRole } from "./write-role.ts";

export type EndRoleRefusal = Refusal<"not-permitted" | "last-coordinator" | "not-held">;

export async function endRole(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: { readonly account: Id<"Account">; readonly role: string },
): Promise<EndRoleRefusal | { readonly ended: true } | { readonly waitsUntil: LocalDate }> {
  if (!may(actor, permissions, "end-role")) return { refused: "not-permitted" };
  const { account, role } = input;
  if (!isRole(role)) return { refused: "not-held" };
  return context.database.inCity(cityId, async (tx) => {
    await store.holdAccount(tx, { account });
    const holders = await store.listHoldersLocked(tx, { role });
    if (!holders.some((holder) => holder.account_id === account)) return { refused: "not-held" };
    if (role === "coordinator" && holders.length === 1) return { refused: "last-coordinator" };
    if (needsTwoPeople(role))
      return {
        waitsUntil: await proposeRole(context, tx, actor, { account, role, change: "end" }),
      };
    await writeRole(context, tx, actor, { account, role, change: "end" });
    return { ended: true };
  });
}

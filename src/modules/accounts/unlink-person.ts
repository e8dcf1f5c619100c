/**
 * Forgets what ties a person to entries of the public record (GDPR art. 17): the entries stay and are provable, and nobody can tell any more
 * whom they are about.
 */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { forgetSalts, record } from "../ledger/index.ts";
import { may } from "./permission.ts";
import { permissions } from "./permissions.ts";
import { personCommitment } from "./person-commitment.ts";
import { actorRole } from "./record-name.ts";
import * as store from "./store.ts";

export type UnlinkPersonRefusal = Refusal<"not-permitted" | "unknown-person" | "still-holds">;

/** Gives the number of entries that are about nobody from now on. Refused while the person holds a role. */
export async function unlinkPerson(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: { readonly account: Id<"Account"> },
): Promise<UnlinkPersonRefusal | { readonly unlinked: number }> {
  if (!may(actor, permissions, "unlink-person")) return { refused: "not-permitted" };
  const { account } = input;
  return context.database.inCity(cityId, async (tx) => {
    if ((await store.findAccountName(tx, { account })) === undefined)
      return { refused: "unknown-person" };
    if ((await store.listRolesOf(tx, { account })).length > 0) return { refused: "still-holds" };
    const unlinked = await forgetSalts(tx, personCommitment(account).about);
    if (unlinked > 0) {
      await record(tx, {
        type: "person.unlinked",
        at: context.now(),
        by: actorRole(actor),
        subject: "people",
        facts: { entries: unlinked },
      });
    }
    return { unlinked };
  });
}

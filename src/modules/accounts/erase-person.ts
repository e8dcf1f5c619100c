/**
 * Forgets who a person was (GDPR art. 17): name and address go, and with them whatever modules keep about somebody for their own sake. What
 * the person did in their role stays, as the act of somebody whose name is not known any more; the public record held no name anyway.
 */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { ForgetPerson } from "../../platform/personal-data.ts";
import { forgetSalts, record } from "../ledger/index.ts";
import { may } from "./permission.ts";
import { permissions } from "./permissions.ts";
import { personCommitment } from "./person-commitment.ts";
import { actorRole } from "./record-name.ts";
import * as store from "./store.ts";

export type ErasePersonRefusal = Refusal<
  "not-permitted" | "unknown-person" | "still-holds" | "already-erased"
>;

/** What stands in the place of a name that was erased. */
const ERASED_NAME = "—";

/** Gives the number of entries of the public record that nobody can tie to a person from now on. Refused while the person holds a role. */
export async function erasePerson(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  {
    account,
    forget,
  }: {
    readonly account: Id<"Account"> /** One a module that keeps more. */;
    readonly forget: readonly ForgetPerson[];
  },
): Promise<ErasePersonRefusal | { readonly erased: true; readonly entries: number }> {
  if (!may(actor, permissions, "erase-person")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    const person = await store.holdAccount(tx, { account });
    if (person === undefined) return { refused: "unknown-person" };
    if (person.email === erasedAddress(account)) return { refused: "already-erased" };
    if ((await store.listRolesOf(tx, { account })).length > 0) return { refused: "still-holds" };
    for (const forgetIn of forget) await forgetIn(tx, { account, email: person.email });
    await store.updateAccountErased(tx, {
      account,
      name: ERASED_NAME,
      email: erasedAddress(account),
    });
    const entries = await forgetSalts(tx, personCommitment(account).about);
    await record(tx, {
      type: "person.erased",
      at: context.now(),
      by: actorRole(actor),
      subject: "people",
      facts: { entries },
    });
    return { erased: true, entries };
  });
}

/** No mail address, and no other account's. */
function erasedAddress(account: Id<"Account">): string {
  return `erased ${account}`;
}

/**
 * Gives a person a role, and makes the person's account where the city has none yet. Nobody both acts and judges. A role that touches
 * assessments or cases is proposed, and given when a second person confirms it.
 */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { isEmailAddress } from "./email-address.ts";
import { proposeRole } from "./propose-role.ts";
import { isRole, mayHoldTogether, needsTwoPeople } from "./role.ts";
import * as store from "./store.ts";
import { writeRole } from "./write-role.ts";

export type GiveRoleRefusal = Refusal<"no-name" | "no-email" | "unknown-role" | "acts-and-judges">;

export type RoleHolder = { readonly account: Id<"Account">; readonly email: string };

/** `waitsUntil` is the last day on which a second person can confirm the role; without it the person holds the role now. */
export type GivenRole = RoleHolder & { readonly waitsUntil?: LocalDate };

/**
 * Gives the person; a role that is held already is not given again. Who may give one is decided by whoever calls
 * this. `alongside` writes what belongs to a role that is given at once, before the entry of the public record, which comes last.
 */
export async function giveRole(
  context: Pick<Context, "now" | "random" | "settings">,
  tx: CityTransaction,
  actor: Actor | undefined,
  input: { readonly name: string; readonly email: string; readonly role: string },
  alongside: (holder: RoleHolder) => Promise<void> = async () => undefined,
): Promise<GiveRoleRefusal | GivenRole> {
  const { role } = input;
  const name = input.name.trim();
  const email = input.email.trim().toLowerCase();
  if (name === "") return { refused: "no-name" };
  if (!isEmailAddress(email)) return { refused: "no-email" };
  if (!isRole(role)) return { refused: "unknown-role" };

  const at = context.now();
  await store.insertAccount(tx, { id: newId<"Account">(context), email, name, at });
  // Locked, so that two who give at the same moment can't give roles that exclude each other.
  const found = await store.findAccountLocked(tx, { email });
  if (found === undefined) throw new Error("An account that was just made is not there");
  const account = found.id;
  const held = (await store.listRolesOf(tx, { account })).map((row) => row.role);
  if (!mayHoldTogether([...held, role])) return { refused: "acts-and-judges" };
  const holder = { account, email };
  if (needsTwoPeople(role) && !held.includes(role)) {
    const waitsUntil = await proposeRole(context, tx, actor, { account, role, change: "give" });
    return { ...holder, waitsUntil };
  }
  await alongside(holder);
  await writeRole(context, tx, actor, { account, role, change: "give" });
  return holder;
}

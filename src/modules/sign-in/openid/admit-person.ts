/**
 * Decides who somebody from the organisation's sign-in is here, and brings the roles that their groups give up to date. Roles come and go by the
 * same rules as by hand: nobody both acts and judges, the last coordinator stays, and what takes two people waits for the second.
 */
import type { Id } from "../../../kernel/id.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import { type Context, newId } from "../../../platform/context.ts";
import type { CityTransaction } from "../../../platform/database/database.ts";
import {
  endRole,
  enterColleague,
  findAccount,
  findHolder,
  findHolderLocked,
  giveRole,
  isEmailAddress,
  mayHoldTogether,
  TERMINAL,
} from "../../accounts/index.ts";
import { placePerson } from "../../departments/index.ts";
import * as store from "../store/openid.ts";
import { isSame, type MappedRole, type Person } from "./claims.ts";

export type AdmitPersonRefusal = Refusal<
  "no-email" | "unknown-person" | "bound-otherwise" | "acts-and-judges"
>;

export type Came = {
  readonly issuer: string;
  readonly person: Person;
  /** The account that was signed in when they went there, to be known by them from now on. */
  readonly as: Id<"Account"> | null;
};

type Identified = {
  readonly account: Id<"Account">;
  readonly name: string;
  readonly email: string;
  /** What their groups gave until now. */
  readonly mapped: readonly (MappedRole & { readonly id: Id<"MappedRole"> })[];
};

export async function admitPerson(
  context: Context,
  cityId: Id<"City">,
  came: Came,
): Promise<AdmitPersonRefusal | { readonly account: Id<"Account"> }> {
  const identified = await context.database.inCity(cityId, (tx) => identify(context, tx, came));
  if ("refused" in identified) return identified;
  const { person } = came;
  const { account, mapped } = identified;
  for (const { id, role, department } of mapped) {
    if (person.roles.some((one) => isSame(one, { role, department }))) continue;
    await endMapped(context, cityId, account, { id, role, department }, person.roles);
  }
  for (const one of person.roles) {
    if (mapped.some((held) => isSame(held, one))) continue;
    const given = await giveMapped(context, cityId, identified, one);
    if (given !== undefined) return given;
  }
  return { account };
}

/** By the number that the provider gave them; the first time by who they were here already, or by their address. */
async function identify(
  context: Context,
  tx: CityTransaction,
  { issuer, as, person: { subject, email, name, roles } }: Came,
): Promise<AdmitPersonRefusal | Identified> {
  const bound = await store.findIdentity(tx, { issuer, subject });
  if (bound !== undefined && as !== null && as !== bound.account_id)
    return { refused: "bound-otherwise" };
  let account = bound?.account_id ?? as ?? undefined;
  if (account === undefined) {
    if (email === undefined || !isEmailAddress(email)) return { refused: "no-email" };
    account = await findAccount(tx, email);
  }
  const holder = account && (await findHolder(tx, account));
  if (account === undefined && roles.length === 0) return { refused: "unknown-person" };
  const mapped =
    account === undefined
      ? []
      : (await store.listMappedRoles(tx, { account })).map(({ department, ...one }) => ({
          ...one,
          department: department ?? undefined,
        }));
  if (!mayHoldTogether(rolesAfter(holder?.roles ?? [], mapped, roles)))
    return { refused: "acts-and-judges" };
  if (account === undefined) {
    const made = await enterColleague(context, tx, {
      email: email ?? "",
      ...(name === undefined ? {} : { name }),
    });
    if ("refused" in made) return made;
    account = made.account;
  }
  if (bound === undefined) {
    const at = context.now();
    if ((await store.insertIdentity(tx, { issuer, subject, account, at })) === 0)
      return { refused: "bound-otherwise" };
  }
  const known = holder ?? (await findHolder(tx, account));
  if (known === undefined) throw new Error("An account that was just made is not there");
  return { account, name: known.name, email: known.email, mapped };
}

/** The roles that the person would hold once their groups are followed. */
function rolesAfter(
  held: readonly string[],
  before: readonly MappedRole[],
  now: readonly MappedRole[],
): readonly string[] {
  const gone = before.filter(({ role }) => now.every((one) => one.role !== role));
  const stays = held.filter((role) => gone.every((one) => one.role !== role));
  return [...new Set([...stays, ...now.map(({ role }) => role)])];
}

/** A role that somebody has by hand already stays theirs by hand; what the groups gave is noted, so that it ends with them. */
async function giveMapped(
  context: Context,
  cityId: Id<"City">,
  { account, name, email }: Identified,
  { role, department }: MappedRole,
): Promise<Refusal<"acts-and-judges"> | undefined> {
  const given = await context.database.inCity(cityId, async (tx) => {
    const held = (await findHolderLocked(tx, email))?.roles ?? [];
    const answer = await giveRole(context, tx, TERMINAL, { name, email, role });
    if ("refused" in answer || held.some((one) => one === role)) return answer;
    await store.insertMappedRole(tx, {
      id: newId<"MappedRole">(context),
      account,
      role,
      department: department ?? null,
      at: context.now(),
    });
    return answer;
  });
  if ("refused" in given) {
    if (given.refused === "acts-and-judges") return { refused: given.refused };
    context.log.warn("A group could not give its role", { step: `${role}: ${given.refused}` });
    return undefined;
  }
  if (department !== undefined) await place(context, cityId, account, department, "member");
  return undefined;
}

async function endMapped(
  context: Context,
  cityId: Id<"City">,
  account: Id<"Account">,
  { id, role, department }: MappedRole & { readonly id: Id<"MappedRole"> },
  now: readonly MappedRole[],
): Promise<void> {
  if (now.every((one) => one.role !== role)) {
    const ended = await endRole(context, cityId, TERMINAL, { account, role });
    // The last coordinator stays, until there is another.
    if ("refused" in ended && ended.refused === "last-coordinator") return;
  }
  if (department !== undefined && now.every((one) => one.department !== department))
    await place(context, cityId, account, department, "out");
  const at = context.now();
  await context.database.inCity(cityId, (tx) => store.updateMappedRoleEnded(tx, { id, at }));
}

async function place(
  context: Context,
  cityId: Id<"City">,
  account: Id<"Account">,
  department: string,
  standing: "member" | "out",
): Promise<void> {
  const placed = await placePerson(context, cityId, TERMINAL, { account, department, standing });
  if ("refused" in placed && placed.refused !== "not-there")
    context.log.warn("A group could not place somebody", {
      step: `${department}: ${placed.refused}`,
    });
}

/**
 * In which bodies somebody may do what their roles let them do. Coordinators, the terminal and everybody else who is no body's own act in all
 * of them; a secretary in those that they serve, a member in those on which they sit today. All modules ask here.
 */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Actor } from "../../platform/actor.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { HOST, type Permissions } from "../accounts/index.ts";
import { readSecretaries } from "./list-secretaries.ts";
import { SECRETARY, serves } from "./secretary.ts";
import { listBodiesOf } from "./store/members.ts";

const MEMBER = "body-member";

type OfBody = (body: Id<"Body">) => boolean;

/** How far somebody's roles reach: whether they may do this in that body. */
export type Reach = <Action extends string>(
  permissions: Permissions<Action>,
  action: Action,
  body: Id<"Body">,
) => boolean;

export type Reached = {
  /** Members sit on a body on a day. */
  readonly on: LocalDate;
  /** The only one that will be asked about; left out, any may be. */
  readonly body?: Id<"Body">;
};

/** For several questions about what one person may do, in one body or in several. */
export async function readReach(
  tx: CityTransaction,
  actor: Actor | undefined,
  { on, body }: Reached,
): Promise<Reach> {
  const served = await readServed(tx, actor, body ?? null);
  const sits = await readSeats(tx, actor, on);
  return (permissions, action, one) => {
    const allowed: readonly string[] = permissions[action];
    return (actor?.roles ?? []).some((role) => {
      if (!allowed.includes(role)) return false;
      if (role === SECRETARY) return served(one);
      return role !== MEMBER || sits(one);
    });
  };
}

/** Whether somebody may do this in one body. */
export async function mayInBody<Action extends string>(
  tx: CityTransaction,
  actor: Actor | undefined,
  permissions: Permissions<Action>,
  action: Action,
  reached: Required<Reached>,
): Promise<boolean> {
  return (await readReach(tx, actor, reached))(permissions, action, reached.body);
}

/** Whether somebody serves a body as its secretary: appointed for it or, where nobody is who still holds the role, by the role alone. */
export async function servesBody(
  tx: CityTransaction,
  actor: Actor | undefined,
  body: Id<"Body">,
): Promise<boolean> {
  return (await readServed(tx, actor, body))(body);
}

/** The terminal serves them all. */
async function readServed(
  tx: CityTransaction,
  actor: Actor | undefined,
  body: Id<"Body"> | null,
): Promise<OfBody> {
  const { accountId = null, roles = [] } = actor ?? {};
  if (roles.includes(HOST)) return () => true;
  if (!roles.includes(SECRETARY)) return () => false;
  if (accountId === null) return () => true;
  const appointed = await readSecretaries(tx, body);
  return (one) => serves(accountId, appointed.get(one) ?? []);
}

async function readSeats(
  tx: CityTransaction,
  actor: Actor | undefined,
  on: LocalDate,
): Promise<OfBody> {
  const { accountId: account = null, roles = [] } = actor ?? {};
  if (!roles.includes(MEMBER)) return () => false;
  if (account === null) return () => true;
  const seats = new Set((await listBodiesOf(tx, { account, on })).map((one) => one.body_id));
  return (one) => seats.has(one);
}

/** Passes requests on to a colleague, or gives them back to the coordinator with a reason. What is theirs no longer opens for who had it. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyOrNull } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { enterColleague, findAccount, findPerson, may } from "../accounts/index.ts";
import {
  type Department,
  listDepartments,
  listDepartmentsOf,
  placeColleague,
} from "../departments/index.ts";
import { record } from "../ledger/index.ts";
import { authorRole, judges } from "./author.ts";
import { dutiesOf, type Scene, substituteOn } from "./duty.ts";
import { findRequest, listRequests, readScene } from "./list-requests.ts";
import { permissions } from "./permissions.ts";
import { isOpen, type RequestForReply, recordSubject } from "./request.ts";
import * as letters from "./store/letters.ts";
import * as store from "./store/requests.ts";
import { findTooLong, type TooLong } from "./written.ts";

type Account = Id<"Account">;

/** To a person of the city, to an address, or back to the coordinator. */
export type Recipient =
  | { readonly account: Account }
  | { readonly email: string }
  | { readonly coordinator: true };

export type HandOverInput = {
  /** One request by its reference, or all open ones of somebody who leaves. */
  readonly request?: string;
  readonly allOf?: Account;
  readonly to: Recipient;
  /** Why, for whoever gets it; the coordinator must be told. */
  readonly note?: string | null;
};

export type HandOverRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-request"
      | "closed"
      | "no-reason"
      | "no-email"
      | "unknown-person"
      | "foreign-address"
      | "same-person"
      | "judges"
    >
  | TooLong;

/** How many were passed on, and to whom; null: to the coordinator. */
export type HandedOn = { readonly handedOver: number; readonly to: Account | null };

/** Passes on one request, or all open ones of somebody; whoever is not known here is entered where that may be. */
export async function handOver(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: HandOverInput,
): Promise<HandOverRefusal | HandedOn> {
  const note = tidyOrNull(input.note);
  if ("coordinator" in input.to && note === null) return { refused: "no-reason" };
  const tooLong = findTooLong({ note });
  if (tooLong !== undefined) return tooLong;
  return context.database.inCity(cityId, (tx) => passOn(context, tx, actor, input, note));
}

/** All open requests of somebody who leaves, as part of a larger step in its transaction. Gives their number; none is no refusal here. */
export async function handOverAll(
  context: Context,
  tx: CityTransaction,
  actor: Actor | undefined,
  { from, to, note }: { readonly from: Account; readonly to: Account; readonly note: string },
): Promise<HandOverRefusal | { readonly handedOver: number }> {
  const passed = await passOn(context, tx, actor, { allOf: from, to: { account: to } }, note);
  return "refused" in passed && passed.refused === "unknown-request" ? { handedOver: 0 } : passed;
}

async function passOn(
  context: Context,
  tx: CityTransaction,
  actor: Actor | undefined,
  input: HandOverInput,
  note: string | null,
): Promise<HandOverRefusal | HandedOn> {
  await store.holdOthers(tx, { about: "requests" });
  const scene = await readScene(tx, context);
  const chosen = await choose(tx, input, scene);
  if ("refused" in chosen) return chosen;
  if (!chosen.requests.every((request) => mayPassOn(actor, request, scene)))
    return { refused: "not-permitted" };
  const to = await findRecipient(context, tx, actor, input.to);
  if (typeof to === "object" && to !== null) return to;
  const moved = chosen.requests.filter(({ account }) => account !== to);
  if (moved.length === 0) return { refused: "same-person" };
  const departments = await listDepartments(tx);
  for (const request of moved) await pass(context, tx, actor, { request, to, note, departments });
  await endLinksOf(context, tx, scene, moved);
  return { handedOver: moved.length, to };
}

/** Whether somebody may pass a request on: whose turn it is, the head of the department, the coordinator. */
function mayPassOn(actor: Actor | undefined, request: RequestForReply, scene: Scene): boolean {
  if (may(actor, permissions, "hand-over-any")) return true;
  const account = actor?.accountId ?? null;
  if (account === null) return false;
  if (scene.heads.get(request.department)?.includes(account)) return true;
  return dutiesOf(account, scene).some((duty) => duty.request.id === request.id);
}

async function choose(
  tx: CityTransaction,
  { request: reference, allOf }: HandOverInput,
  scene: Scene,
): Promise<HandOverRefusal | { readonly requests: readonly RequestForReply[] }> {
  if (allOf !== undefined)
    return nonEmpty(scene.requests.filter(({ account }) => account === allOf));
  const request = await findRequest(tx, reference ?? "");
  if (request === undefined) return { refused: "unknown-request" };
  return isOpen(request) ? { requests: [request] } : { refused: "closed" };
}

function nonEmpty(
  requests: readonly RequestForReply[],
): HandOverRefusal | { readonly requests: readonly RequestForReply[] } {
  return requests.length === 0 ? { refused: "unknown-request" } : { requests };
}

/** The account that gets it, null for the coordinator; an address that is not known here is entered where that may be. */
async function findRecipient(
  context: Context,
  tx: CityTransaction,
  actor: Actor | undefined,
  to: Recipient,
): Promise<HandOverRefusal | Account | null> {
  if ("coordinator" in to) return null;
  let account: Account;
  if ("account" in to) account = to.account;
  else {
    const known = await findAccount(tx, to.email);
    if (known === undefined && !(await mayEnter(tx, actor, to.email)))
      return { refused: "foreign-address" };
    const entered =
      known === undefined
        ? await enterColleague(context, tx, { email: to.email })
        : { account: known };
    if ("refused" in entered) return entered;
    account = entered.account;
  }
  const person = await findPerson(tx, account);
  if (person === undefined) return { refused: "unknown-person" };
  return judges(person) ? { refused: "judges" } : account;
}

/** The coordinator may bring in anybody; others only colleagues, whose mail goes to the same place as theirs. */
async function mayEnter(
  tx: CityTransaction,
  actor: Actor | undefined,
  email: string,
): Promise<boolean> {
  if (may(actor, permissions, "hand-over-any") || !email.includes("@")) return true;
  const own = actor?.accountId ? await findPerson(tx, actor.accountId) : undefined;
  return own !== undefined && domainOf(own.email) === domainOf(email);
}

function domainOf(email: string): string {
  return email.trim().toLowerCase().split("@").at(-1) ?? "";
}

type Passing = {
  readonly request: RequestForReply;
  readonly to: Account | null;
  readonly note: string | null;
  readonly departments: readonly Department[];
};

async function pass(
  context: Context,
  tx: CityTransaction,
  actor: Actor | undefined,
  { request, to, note, departments }: Passing,
): Promise<void> {
  const places = to === null ? [] : await listDepartmentsOf(tx, to);
  // It stays with its department unless whoever gets it works only elsewhere.
  const department = places.includes(request.department)
    ? request.department
    : (places[0] ?? request.department);
  const slug = departments.find(({ id }) => id === department)?.slug;
  if (slug === undefined) throw new Error("A request names a department that the city has not");
  const at = context.now();
  const by = actor?.accountId ?? null;
  if (to !== null) {
    const role = authorRole(actor);
    await placeColleague(context, tx, {
      department: { id: department, slug },
      account: to,
      by,
      role,
    });
  }
  await store.insertHandOver(tx, {
    id: newId<"HandOver">(context),
    request: request.id,
    to,
    department,
    note,
    at,
    by,
  });
  if (request.account !== null)
    await letters.deleteDrafts(tx, { request: request.id, account: request.account });
  await record(tx, {
    type: "request.handed-over",
    at,
    by: authorRole(actor),
    subject: recordSubject(request.reference),
    facts: { department: slug, toCoordinator: to === null },
  });
}

/** A link of somebody with nothing left opens nothing more, also not what they may be asked later: that comes with a new link. */
async function endLinksOf(
  context: Context,
  tx: CityTransaction,
  before: Scene,
  moved: readonly RequestForReply[],
): Promise<void> {
  const had = new Set<Account>();
  for (const { account } of moved) {
    if (account === null) continue;
    had.add(account);
    const substitute = substituteOn(account, before.substitutions, before.on);
    if (substitute !== undefined) had.add(substitute);
  }
  const after = { ...before, requests: await listRequests(tx, "open") };
  for (const account of had) {
    if (dutiesOf(account, after).length > 0) continue;
    await letters.updateLinksRevoked(tx, {
      account,
      purpose: "form",
      at: context.now(),
      as: "handed-over",
    });
  }
}

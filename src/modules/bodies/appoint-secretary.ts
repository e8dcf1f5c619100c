/** Somebody who holds the role is appointed a body's own secretary: from then on the others with the role do not serve it. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { findHolder, may } from "../accounts/index.ts";
import { bodySubject } from "./body.ts";
import { findBody } from "./list-bodies.ts";
import { listSecretaries } from "./list-secretaries.ts";
import { permissions } from "./permissions.ts";
import { isSecretary } from "./secretary.ts";
import { holdOthers } from "./store/bodies.ts";
import * as store from "./store/secretaries.ts";

export type AppointSecretaryInput = {
  /** The slug. */
  readonly body: string;
  readonly account: Id<"Account">;
};

export type AppointSecretaryRefusal = Refusal<
  | "not-permitted"
  | "yourself"
  | "unknown-body"
  | "unknown-person"
  | "not-a-secretary"
  | "appointed-already"
>;

export async function appointSecretary(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { body: slug, account }: AppointSecretaryInput,
): Promise<AppointSecretaryRefusal | { readonly appointed: true }> {
  if (!may(actor, permissions, "appoint-secretary")) return { refused: "not-permitted" };
  const by = actor?.accountId ?? null;
  if (account === by) return { refused: "yourself" };
  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: bodySubject(slug) });
    const body = await findBody(tx, slug);
    if (body === undefined) return { refused: "unknown-body" };
    const person = await findHolder(tx, account);
    if (person === undefined) return { refused: "unknown-person" };
    if (!isSecretary(person)) return { refused: "not-a-secretary" };
    if ((await listSecretaries(tx, body.id)).some((one) => one.account === account))
      return { refused: "appointed-already" };
    const at = context.now();
    await store.insertChange(tx, { body: body.id, account, change: "appointed", at, by });
    return { appointed: true };
  });
}

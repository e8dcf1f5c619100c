/** Somebody is a body's own secretary no longer. With the last one gone, everybody with the role serves the body again. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { findHolder, may } from "../accounts/index.ts";
import type { AppointSecretaryInput } from "./appoint-secretary.ts";
import { bodySubject } from "./body.ts";
import { findBody } from "./list-bodies.ts";
import { listSecretaries } from "./list-secretaries.ts";
import { permissions } from "./permissions.ts";
import { holdOthers } from "./store/bodies.ts";
import * as store from "./store/secretaries.ts";

export type EndSecretaryRefusal = Refusal<
  "not-permitted" | "unknown-body" | "unknown-person" | "not-appointed"
>;

/** Who does not hold the role any more can be ended too. */
export async function endSecretary(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { body: slug, account }: AppointSecretaryInput,
): Promise<EndSecretaryRefusal | { readonly ended: true }> {
  if (!may(actor, permissions, "appoint-secretary")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: bodySubject(slug) });
    const body = await findBody(tx, slug);
    if (body === undefined) return { refused: "unknown-body" };
    if ((await findHolder(tx, account)) === undefined) return { refused: "unknown-person" };
    if (!(await listSecretaries(tx, body.id)).some((one) => one.account === account))
      return { refused: "not-appointed" };
    const at = context.now();
    const by = actor?.accountId ?? null;
    await store.insertChange(tx, { body: body.id, account, change: "ended", at, by });
    return { ended: true };
  });
}

/** Says anew what a body is called and is for. What was said before stays readable. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { type Body, bodySubject } from "./body.ts";
import {
  checkDescription,
  type DescriptionProblem,
  type WrittenDescription,
} from "./check-description.ts";
import { enterDescription } from "./enter-description.ts";
import { findBody } from "./list-bodies.ts";
import { permissions } from "./permissions.ts";
import { describedFacts } from "./record-facts.ts";
import * as store from "./store/bodies.ts";

export type DescribeBodyInput = WrittenDescription & {
  /** The slug. */
  readonly body: string;
};

export type DescribeBodyRefusal =
  | Refusal<"not-permitted" | "unknown-body" | "unknown-parent" | "parent-in-circle" | "no-source">
  | DescriptionProblem;

/** `unchanged` when exactly this is said of it already. */
export async function describeBody(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: DescribeBodyInput,
): Promise<DescribeBodyRefusal | { readonly described: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "define-body")) return { refused: "not-permitted" };
  const described = checkDescription(input, today(context));
  if ("refused" in described) return described;
  if (described.source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };

  return context.database.inCity(cityId, async (tx) => {
    // Two that become each other's parents at once would make a circle.
    await store.holdOthers(tx, { about: "bodies/parents" });
    await store.holdOthers(tx, { about: bodySubject(input.body) });
    const body = await findBody(tx, input.body);
    if (body === undefined) return { refused: "unknown-body" };
    const parent = input.parent == null ? null : await findBody(tx, input.parent);
    if (parent === undefined) return { refused: "unknown-parent" };
    if (parent !== null && (await isBelow(tx, parent, body)))
      return { refused: "parent-in-circle" };
    const facts = describedFacts({
      ...{ ...described, kind: body.kind, parent: parent?.slug ?? null },
    });
    const before = describedFacts({ ...body, parent: body.parent?.slug ?? null });
    if (textHash(before) === textHash(facts)) return { unchanged: true };

    const at = context.now();
    await enterDescription(tx, {
      ...{ ...described, body: body.id, parent: parent?.id ?? null, at },
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      ...{ type: "body.described", at, by: actorRole(actor) },
      ...{ subject: bodySubject(body.slug), facts },
    });
    return { described: true };
  });
}

/** Whether a body works for the other, over however many others; or is it. */
async function isBelow(tx: CityTransaction, body: Body, other: Body): Promise<boolean> {
  let above: Body | undefined = body;
  while (above !== undefined) {
    if (above.id === other.id) return true;
    above = above.parent === null ? undefined : await findBody(tx, above.parent.slug);
  }
  return false;
}

/** The city sets up a body: from now on it has a page, and seats, members and a mandate can be entered. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { slugFrom } from "../../kernel/slug.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { bodySubject, isBodyKind } from "./body.ts";
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

export type DefineBodyInput = WrittenDescription & {
  /** Its lasting name in addresses. */
  readonly slug: string;
  readonly kind: string;
};

export type DefineBodyRefusal =
  | Refusal<
      "not-permitted" | "bad-slug" | "slug-taken" | "unknown-kind" | "unknown-parent" | "no-source"
    >
  | DescriptionProblem;

/** `unchanged` when it is there already and exactly this is said of it. */
export async function defineBody(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: DefineBodyInput,
): Promise<
  | DefineBodyRefusal
  | { readonly body: Id<"Body">; readonly slug: string }
  | { readonly body: Id<"Body">; readonly slug: string; readonly unchanged: true }
> {
  if (!may(actor, permissions, "define-body")) return { refused: "not-permitted" };
  const { slug, kind } = input;
  if (slug === "" || slugFrom(slug) !== slug || RESERVED.includes(slug))
    return { refused: "bad-slug" };
  if (!isBodyKind(kind)) return { refused: "unknown-kind" };
  const described = checkDescription(input, today(context));
  if ("refused" in described) return described;
  if (described.source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: bodySubject(slug) });
    const parent = input.parent == null ? null : await findBody(tx, input.parent);
    if (parent === undefined) return { refused: "unknown-parent" };
    const facts = describedFacts({ ...described, kind, parent: parent?.slug ?? null });
    const known = await findBody(tx, slug);
    if (known !== undefined) {
      const before = describedFacts({ ...known, parent: known.parent?.slug ?? null });
      return textHash(before) === textHash(facts)
        ? { body: known.id, slug, unchanged: true }
        : { refused: "slug-taken" };
    }
    const id = newId<"Body">(context);
    const at = context.now();
    const account = actor?.accountId ?? null;
    await store.insertBody(tx, { id, slug, kind, at, account });
    await enterDescription(tx, { ...described, body: id, parent: parent?.id ?? null, at, account });
    await record(tx, {
      ...{ type: "body.defined", at, by: actorRole(actor), subject: bodySubject(slug), facts },
    });
    return { body: id, slug };
  });
}

/** Addresses below the list of bodies that are no body's. */
const RESERVED: readonly string[] = ["new", "required", "bodies", "matters", "members", "mine"];

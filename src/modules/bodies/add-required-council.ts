/**
 * Adds one of the councils that the law requires, in one press: the body, with the legal basis in our own words. It has no terms of reference
 * until the city adopts some, for nobody but the city knows what they say and since when.
 */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { type DefineBodyRefusal, defineBody } from "./define-body.ts";
import { permissions } from "./permissions.ts";
import { isRequiredCouncil, LEGAL_BASIS, TEMPLATES } from "./required-council.ts";

export type AddRequiredCouncilRefusal =
  | Refusal<"not-permitted" | "unknown-council">
  | DefineBodyRefusal;

/** `slug-taken` where the city has changed the one it has: then it is not missing. */
export async function addRequiredCouncil(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { council }: { readonly council: string },
): Promise<AddRequiredCouncilRefusal | { readonly slug: string }> {
  if (!may(actor, permissions, "define-body")) return { refused: "not-permitted" };
  if (!isRequiredCouncil(council)) return { refused: "unknown-council" };
  const { slug, name, about } = TEMPLATES[council];
  const defined = await defineBody(context, cityId, actor, {
    ...{ slug, kind: "statutory-council", name, about },
    ...{ legalBasis: LEGAL_BASIS, legalUnconfirmed: true },
  });
  return "refused" in defined ? defined : { slug };
}

/** Adds one of the councils that the law requires, with terms of reference to start from, in one press. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { allOrNothing } from "../../platform/all-or-nothing.ts";
import type { Context } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { type DefineBodyRefusal, defineBody } from "./define-body.ts";
import { permissions } from "./permissions.ts";
import { isRequiredCouncil, LEGAL_BASIS, LEGAL_SOURCE, TEMPLATES } from "./required-council.ts";
import { type ReviseMandateRefusal, reviseMandate } from "./revise-mandate.ts";

export type AddRequiredCouncilRefusal =
  | Refusal<"not-permitted" | "unknown-council">
  | DefineBodyRefusal
  | ReviseMandateRefusal;

/** `slug-taken` where the city has changed the one it has: then it is not missing. */
export async function addRequiredCouncil(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { council }: { readonly council: string },
): Promise<AddRequiredCouncilRefusal | { readonly slug: string }> {
  if (!may(actor, permissions, "define-body")) return { refused: "not-permitted" };
  if (!isRequiredCouncil(council)) return { refused: "unknown-council" };
  const { slug, name, about, heardIn } = TEMPLATES[council];
  const source = LEGAL_SOURCE;
  return allOrNothing<AddRequiredCouncilRefusal | { readonly slug: string }>(
    context,
    cityId,
    async (joined) => {
      const legal = { legalBasis: LEGAL_BASIS, legalUnconfirmed: true };
      const kind = "statutory-council";
      const body = { slug, kind, name, about, source, ...legal };
      const defined = await defineBody(joined, cityId, actor, body);
      if ("refused" in defined) return defined;
      const mandate = { body: slug, purpose: about, heardIn, source };
      const mandated = await reviseMandate(joined, cityId, actor, mandate);
      return "refused" in mandated ? mandated : { slug };
    },
  );
}

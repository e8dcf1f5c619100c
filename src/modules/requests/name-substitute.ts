/** Names who stands in for somebody while they are away. Until the last day the substitute gets the letters and may reply. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { findPerson } from "../accounts/index.ts";
import { judges } from "./author.ts";
import { mayNameFor } from "./may-name-for.ts";
import * as store from "./store/letters.ts";

export type NameSubstituteInput = {
  /** Whoever is away. */
  readonly account: Id<"Account">;
  readonly substitute: Id<"Account">;
  readonly from: LocalDate;
  readonly to: LocalDate;
};

export type NameSubstituteRefusal = Refusal<
  "not-permitted" | "unknown-person" | "same-person" | "judges" | "wrong-days"
>;

/** The judge of what the city does stands in for nobody whom it asks. */
export async function nameSubstitute(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { account, substitute, from, to }: NameSubstituteInput,
): Promise<NameSubstituteRefusal | { readonly named: true }> {
  if (!mayNameFor(actor, account)) return { refused: "not-permitted" };
  if (account === substitute) return { refused: "same-person" };
  if (to < from || to < today(context)) return { refused: "wrong-days" };
  return context.database.inCity(cityId, async (tx) => {
    const person = await findPerson(tx, substitute);
    if (person === undefined || (await findPerson(tx, account)) === undefined)
      return { refused: "unknown-person" };
    if (judges(person)) return { refused: "judges" };
    await store.insertSubstitution(tx, {
      id: newId<"Substitution">(context),
      account,
      substitute,
      from,
      to,
      at: context.now(),
      by: actor?.accountId ?? null,
    });
    return { named: true };
  });
}

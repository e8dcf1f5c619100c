/** Names who stands in for somebody while they are away, and ends that early. Until the last day the substitute gets the letters and may reply. */
import { type Id, parseId } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { findPerson, may } from "../accounts/index.ts";
import { judges } from "./author.ts";
import { readSubstitutions } from "./list-requests.ts";
import { permissions } from "./permissions.ts";
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

export async function endSubstitution(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  id: string,
): Promise<Refusal<"not-permitted" | "unknown-substitution"> | { readonly ended: true }> {
  return context.database.inCity(cityId, async (tx) => {
    const running = await readSubstitutions(tx, context);
    const one = running.find((other) => other.id === parseId<"Substitution">(id));
    if (one === undefined) return { refused: "unknown-substitution" };
    if (!mayNameFor(actor, one.account)) return { refused: "not-permitted" };
    const by = actor?.accountId ?? null;
    await store.updateSubstitutionEnded(tx, { id: one.id, at: context.now(), by });
    return { ended: true };
  });
}

/** People name who stands in for themselves; the coordinator does it for those who could not. */
function mayNameFor(actor: Actor | undefined, account: Id<"Account">): boolean {
  return actor?.accountId === account || may(actor, permissions, "name-any-substitute");
}

/** Records that the city has declared itself a human rights city, or has adopted a new version of its declaration. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { listRights } from "../rights/index.ts";
import { isSilent } from "./city.ts";
import {
  type Declaration,
  type DeclarationProblem,
  declarationProblems,
  type NewDeclaration,
} from "./declaration.ts";
import { declarationVersion, numbersOf, withNumbers } from "./declaration-identity.ts";
import { listDeclarations } from "./find-city.ts";
import { permissions } from "./permissions.ts";
import { adoptedFacts } from "./record-facts.ts";
import * as store from "./store.ts";

export type AdoptDeclarationRefusal =
  | Refusal<"not-permitted" | "unknown-number" | "changed-meanwhile">
  | DeclarationProblem;

/**
 * Adopts a declaration whole; the version recorded last is in force. `basedOn` is `declarationVersion` of the one that was edited;
 * somebody's change since then is not overwritten.
 */
export async function adoptDeclaration(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  handedIn: NewDeclaration,
  basedOn?: string,
): Promise<AdoptDeclarationRefusal | { readonly adopted: true }> {
  if (!may(actor, permissions, "adopt-declaration")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    await store.lockProfile(tx);
    const rights = (await listRights(tx)).map(({ id }) => id);
    const [problem] = declarationProblems(handedIn, today(context), rights);
    if (problem !== undefined) return problem;
    const earlier = await listDeclarations(tx);
    const present = earlier.at(-1);
    if (basedOn !== undefined && basedOn !== declarationVersion(present))
      return { refused: "changed-meanwhile" };
    const commitments = withNumbers(handedIn.commitments, earlier);
    if (commitments === undefined) return { refused: "unknown-number" };
    const { definition = null } = handedIn;
    const declaration: Declaration = {
      ...handedIn,
      definition: definition === null || isSilent(definition) ? null : definition,
      commitments,
    };
    // The same again is no new version.
    if (present !== undefined && isAlike(declaration, present)) return { adopted: true };
    await insert(context, tx, declaration);
    await record(tx, {
      type: "declaration.adopted",
      at: context.now(),
      by: actorRole(actor),
      subject: "declaration",
      facts: adoptedFacts(declaration, true),
    });
    return { adopted: true };
  });
}

function isAlike(one: Declaration, other: Declaration): boolean {
  return (
    declarationVersion(one) === declarationVersion(other) &&
    numbersOf(one).join() === numbersOf(other).join()
  );
}

async function insert(
  context: Context,
  tx: CityTransaction,
  { on, commitments, ...words }: Declaration,
): Promise<void> {
  const { title, promise, definition, body, sources, demonstration } = words;
  const { date: onDate, precision } = on;
  const id = newId<"Declaration">(context);
  const at = context.now();
  await store.insertDeclaration(tx, {
    ...{ id, onDate, precision, title, promise, definition, body, sources, demonstration, at },
  });
  for (const [position, { number, text, right, on: dated, source }] of commitments.entries()) {
    await store.insertCommitment(tx, {
      id: newId<"Commitment">(context),
      declaration: id,
      position,
      number,
      right,
      text,
      onDate: dated.date,
      precision: dated.precision,
      source,
    });
  }
}

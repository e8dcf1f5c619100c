/** Records that the city has declared itself a human rights city, or has adopted a new version of its declaration. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { listRights } from "../rights/index.ts";
import { type Declaration, type DeclarationProblem, declarationProblems } from "./declaration.ts";
import { findDeclaration } from "./find-city.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store.ts";

export type AdoptDeclarationRefusal =
  | Refusal<"not-permitted" | "changed-meanwhile">
  | DeclarationProblem;

/**
 * Adopts a declaration whole; the version recorded last is in force. `basedOn` is `declarationVersion` of the one that was edited;
 * somebody's change since then is not overwritten.
 */
export async function adoptDeclaration(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  declaration: Declaration,
  basedOn?: string,
): Promise<AdoptDeclarationRefusal | { readonly adopted: true }> {
  if (!may(actor, permissions, "adopt-declaration")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    await store.lockProfile(tx);
    const rights = (await listRights(tx)).map(({ id }) => id);
    const [problem] = declarationProblems(declaration, today(context), rights);
    if (problem !== undefined) return problem;
    const present = declarationVersion(await findDeclaration(tx));
    if (basedOn !== undefined && basedOn !== present) return { refused: "changed-meanwhile" };
    // The same again is no new version.
    if (declarationVersion(declaration) === present) return { adopted: true };
    await insert(context, tx, declaration);
    await record(tx, {
      type: "declaration.adopted",
      at: context.now(),
      by: actorRole(actor),
      subject: "declaration",
      facts: {
        on: declaration.on.date,
        promise: textHash(declaration.promise),
        text: textHash(declaration.body),
        commitments: declaration.commitments.length,
        declaration: declarationVersion(declaration),
      },
    });
    return { adopted: true };
  });
}

export function declarationVersion(declaration: Declaration | undefined): string {
  return textHash(declaration ?? null);
}

async function insert(
  context: Context,
  tx: CityTransaction,
  { on, commitments, ...words }: Declaration,
): Promise<void> {
  const { title, promise, body, sources, demonstration } = words;
  const { date: onDate, precision } = on;
  const id = newId<"Declaration">(context);
  const at = context.now();
  await store.insertDeclaration(tx, {
    ...{ id, onDate, precision, title, promise, body, sources, demonstration, at },
  });
  for (const [position, { text, right, on: dated, source }] of commitments.entries()) {
    await store.insertCommitment(tx, {
      id: newId<"Commitment">(context),
      declaration: id,
      position,
      right,
      text,
      onDate: dated.date,
      precision: dated.precision,
      source,
    });
  }
}

/** Records that the city has declared itself a human rights city, or has adopted a new version of its declaration. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import type { Declaration } from "./city.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store.ts";

export type AdoptDeclarationRefusal = Refusal<
  "not-permitted" | "no-title" | "no-promise" | "future-date"
>;

export async function adoptDeclaration(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  declaration: Declaration,
): Promise<AdoptDeclarationRefusal | { readonly id: Id<"Declaration"> }> {
  if (!may(actor, permissions, "adopt-declaration")) return { refused: "not-permitted" };
  const { on, title, promise, body, sources, demonstration, commitments } = declaration;
  if (Object.values(title).every((text) => text.trim() === "")) return { refused: "no-title" };
  if (Object.values(promise).every((text) => text.trim() === "")) return { refused: "no-promise" };
  if (on.date > today(context)) return { refused: "future-date" };
  const id = newId<"Declaration">(context);
  const at = context.now();
  return context.database.inCity(cityId, async (tx) => {
    const { date: onDate, precision } = on;
    await store.insertDeclaration(tx, {
      id,
      onDate,
      precision,
      title,
      promise,
      body,
      sources,
      demonstration,
      at,
    });
    for (const { text, right, on: dated, source } of commitments) {
      await store.insertCommitment(tx, {
        id: newId<"Commitment">(context),
        declaration: id,
        right,
        text,
        onDate: dated.date,
        precision: dated.precision,
        source,
      });
    }
    await record(tx, {
      type: "declaration.adopted",
      at,
      by: actorRole(actor),
      subject: "declaration",
      facts: {
        on: on.date,
        promise: textHash(promise),
        text: textHash(body),
        commitments: commitments.length,
      },
    });
    return { id };
  });
}

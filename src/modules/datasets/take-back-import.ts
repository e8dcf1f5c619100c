/**
 * Takes the last import of a data set back: it stays where it is, but none of its periods counts any more, and those before it count again.
 * What has been released stays released until somebody releases anew.
 */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { permissions } from "./permissions.ts";
import { findDataSetRow, holdOthers } from "./store/definitions.ts";
import { listImportRows } from "./store/imports.ts";
import { insertTakenBack } from "./store/taken-back.ts";

export type TakeBackRefusal =
  | Refusal<"not-permitted">
  | Refusal<"no-data-set">
  /** Somebody imported after it, or took it back already: only the last one can be taken back. */
  | Refusal<"not-the-last">;

export async function takeBackImport(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { dataSet: slug, number }: { readonly dataSet: string; readonly number: number },
): Promise<TakeBackRefusal | { readonly takenBack: number }> {
  if (!may(actor, permissions, "import-data-set")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx);
    const dataSet = await findDataSetRow(tx, { slug });
    if (dataSet === undefined) return { refused: "no-data-set" };
    const imports = await listImportRows(tx, { dataSet: dataSet.id });
    const last = imports.find((one) => one.taken_back_at === null);
    if (last === undefined || last.number !== number) return { refused: "not-the-last" };
    const at = context.now();
    await insertTakenBack(tx, { import: last.id, at, by: actor?.accountId ?? null });
    await record(tx, {
      type: "dataset.import-taken-back",
      at,
      by: actorRole(actor),
      subject: `dataset/${slug}`,
      facts: { import: number },
    });
    return { takenBack: number };
  });
}

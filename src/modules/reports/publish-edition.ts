/** Publishes an edition: freezes what it is made from and enters its SHA-256 in the public record. It cannot be undone. */
import type { Id } from "../../kernel/id.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { findTimeZone } from "../city/index.ts";
import { record } from "../ledger/index.ts";
import { editionState } from "./edition.ts";
import { gatherSettled } from "./gather-snapshot.ts";
import { findEdition } from "./list-editions.ts";
import { makeEditionProofs } from "./make-edition-proofs.ts";
import { makePdf } from "./make-pdf.ts";
import { permissions } from "./permissions.ts";
import { countFigures, snapshotHash, snapshotText } from "./snapshot.ts";
import * as store from "./store.ts";

export type PublishEditionInput = {
  readonly edition: number;
  /** Today, unless a report that was published before is loaded. Only the host may say another day. */
  readonly on?: FactDate;
};

export type PublishEditionRefusal = Refusal<
  "not-permitted" | "unknown-edition" | "already-published" | "no-figures" | "future-date"
>;

export async function publishEdition(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: PublishEditionInput,
): Promise<PublishEditionRefusal | { readonly sha256: string; readonly figures: number }> {
  if (!may(actor, permissions, "publish-edition")) return { refused: "not-permitted" };
  const now = today(context);
  const { on = { date: now, precision: "day" } } = input;
  if (input.on !== undefined && actor?.accountId !== null) return { refused: "not-permitted" };
  if (on.date > now) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    const held = await store.findEditionForPublishing(tx, { year: input.edition });
    const edition = await findEdition(tx, input.edition);
    if (held === undefined || edition === undefined) return { refused: "unknown-edition" };
    if (editionState(edition) !== "open") return { refused: "already-published" };
    const at = context.now();
    const asOf = on.precision === "day" ? on.date : now;
    const timeZone = await findTimeZone(tx, context);
    const snapshot = await gatherSettled(tx, { edition, at, asOf, timeZone, publishedOn: on });
    const figures = countFigures(snapshot);
    if (figures === 0) return { refused: "no-figures" };
    const sha256 = snapshotHash(snapshot);
    await store.insertPublication(tx, {
      edition: edition.id,
      onDate: on.date,
      precision: on.precision,
      at,
      by: actor?.accountId ?? null,
      snapshot: snapshotText(snapshot),
      sha256: Buffer.from(sha256, "hex"),
    });
    await record(tx, {
      type: "edition.published",
      at,
      by: actorRole(actor),
      subject: `edition/${edition.year}`,
      facts: { year: edition.year, on: on.date, figures, sha256 },
    });
    // The first reader should not wait for the typesetting; without it they would, and nothing else is lost.
    tx.afterCommit(async () => {
      try {
        await makeEditionProofs(context, cityId, { snapshot, sha256 });
        await makePdf(context, { snapshot, sha256 }, snapshot.city.languages[0]);
      } catch (error) {
        context.log.error("The report's proofs and PDF could not be made ahead", {
          error,
          city: snapshot.city.slug,
        });
      }
    });
    return { sha256, figures };
  });
}

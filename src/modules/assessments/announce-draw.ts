/** The body's secretary announces a draw: of which days' checks, and how many. A seed is made and kept secret; its hash enters the public record. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { SEED_BYTES, seedCommitment } from "../../transparency/sample-draw.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { drawSubject, LARGEST_SAMPLE, overlaps } from "./draw.ts";
import { listDraws } from "./list-draws.ts";
import { permissions } from "./permissions.ts";
import { announcedFacts } from "./record-facts.ts";
import { holdOthers } from "./store/checks.ts";
import * as store from "./store/draws.ts";

export type AnnounceDrawInput = {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly size: number;
};

export type AnnounceDrawRefusal = Refusal<
  | "not-permitted"
  | "ends-before-start"
  | "period-over"
  | "bad-size"
  | "period-too-long"
  | "period-overlaps"
>;

const A_DECADE = 10;

/** Its number. Refused where another draw that was not ended has a day of the period: nobody draws until they like what they get. */
export async function announceDraw(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { from, to, size }: AnnounceDrawInput,
): Promise<AnnounceDrawRefusal | { readonly number: number }> {
  if (!may(actor, permissions, "announce-draw")) return { refused: "not-permitted" };
  if (to < from) return { refused: "ends-before-start" };
  // Of a period that is over the list is known, and the seed could be chosen by what it draws.
  if (to < today(context)) return { refused: "period-over" };
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > A_DECADE)
    return { refused: "period-too-long" };
  if (!Number.isSafeInteger(size) || size < 1 || size > LARGEST_SAMPLE)
    return { refused: "bad-size" };
  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: "sample-draws" });
    const known = await listDraws(tx);
    const isTaken = known.some((one) => one.ending === null && overlaps(one, { from, to }));
    if (isTaken) return { refused: "period-overlaps" };
    const seed = context.random(SEED_BYTES);
    const commitment = seedCommitment(seed);
    const id = newId<"Draw">(context);
    const number = (known[0]?.number ?? 0) + 1;
    const announcedOn = today(context);
    const at = context.now();
    await store.insertDraw(tx, {
      ...{ id, number, from, to, size, commitment, onDate: announcedOn, at },
      account: actor?.accountId ?? null,
    });
    await store.insertSeed(tx, { draw: id, seed });
    await record(tx, {
      type: "sample-draw.announced",
      at,
      by: actorRole(actor),
      subject: drawSubject(number),
      facts: announcedFacts({
        ...{ from, to, size, announcedOn },
        commitment: Buffer.from(commitment).toString("hex"),
      }),
    });
    return { number };
  });
}

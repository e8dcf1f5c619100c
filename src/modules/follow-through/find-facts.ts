/**
 * Finds the facts of a city, gathered once for each state of its public record: whatever follow-through is computed from is recorded
 * there, so that the same record means the same facts. A city with 10,000 recommendations and 50,000 measures is read for seconds.
 */
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { findTimeZone } from "../city/index.ts";
import { listEntries } from "../ledger/index.ts";
import type { Facts } from "./facts.ts";
import { gatherFacts } from "./gather-facts.ts";

/** Things that the kept facts may be about, of all cities together: about 300 MB. The city that was asked for longest ago goes first. */
const MOST_KEPT = 200_000;

const kept = new Map<string, { readonly head: string; readonly facts: Facts }>();

export async function findFacts(
  context: Pick<Context, "settings">,
  tx: CityTransaction,
): Promise<Facts> {
  const [newest] = await listEntries(tx, { limit: 1 });
  const head = `${newest?.position} ${newest?.leafHash}`;
  const known = kept.get(tx.cityId);
  const facts =
    known?.head === head ? known.facts : await gatherFacts(tx, await findTimeZone(tx, context));
  kept.delete(tx.cityId);
  kept.set(tx.cityId, { head, facts });
  forgetOldest();
  return facts;
}

/** Leaves the city that was asked for last, however large it is. */
function forgetOldest(): void {
  const sizes = [...kept].map(([city, { facts }]) => ({ city, size: sizeOf(facts) }));
  let all = sizes.reduce((sum, { size }) => sum + size, 0);
  for (const { city, size } of sizes.slice(0, -1)) {
    if (all <= MOST_KEPT) return;
    kept.delete(city);
    all -= size;
  }
}

function sizeOf({ recommendations, measures, indicators, objections, ...rest }: Facts): number {
  const { matters, tasks } = rest;
  const lists = [recommendations, measures ?? [], indicators, objections ?? [], matters, tasks];
  return lists.reduce((sum, { length }) => sum + length, 1);
}

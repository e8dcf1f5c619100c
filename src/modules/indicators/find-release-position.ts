/** Where in the public record it stands that an indicator's figures were released, for the proof beside them. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { findPosition } from "../ledger/index.ts";
import * as store from "./store/figures.ts";

/** The last release that brought a figure of it; undefined when none was released. */
export async function findReleasePosition(
  tx: CityTransaction,
  indicator: Id<"Indicator">,
): Promise<number | undefined> {
  const release = await store.findLatestRelease(tx, { indicator });
  return (
    release && findPosition(tx, { type: "figures.released", subject: `release/${release.id}` })
  );
}

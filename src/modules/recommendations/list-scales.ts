/** Reads the scales by which a city's body has judged, the default first. */
import type { CityTransaction } from "../../platform/database/database.ts";
import * as store from "./store/verdict-scales.ts";
import { defaultScale, type VerdictScale } from "./verdict-scale.ts";

/** All of them in the order in which they held: the default, then each that the body has set. */
export async function listScales(
  tx: CityTransaction,
): Promise<readonly [VerdictScale, ...VerdictScale[]]> {
  const own = (await store.listScaleRows(tx)).map((row) => ({
    marks: row.marks,
    yardstick: row.yardstick,
    on: { date: row.on_date, precision: row.precision },
    source: row.source,
  }));
  return [defaultScale(), ...own];
}

/** The scale in force. */
export async function findScale(tx: CityTransaction): Promise<VerdictScale> {
  const scales = await listScales(tx);
  return scales.at(-1) ?? scales[0];
}

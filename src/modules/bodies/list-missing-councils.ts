/** Reads which of the councils that Norwegian law requires a city does not have, without reading all of its bodies. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Body } from "./body.ts";
import { findBody } from "./list-bodies.ts";
import {
  missingCouncils,
  REQUIRED_COUNCILS,
  type RequiredCouncil,
  TEMPLATES,
} from "./required-council.ts";

export async function listMissingCouncils(
  tx: CityTransaction,
): Promise<readonly RequiredCouncil[]> {
  const known: Body[] = [];
  for (const council of REQUIRED_COUNCILS) {
    const body = await findBody(tx, TEMPLATES[council].slug);
    if (body !== undefined) known.push(body);
  }
  return missingCouncils(known);
}

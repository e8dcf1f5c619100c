/** Reads what an edition still lacks. */
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { findProfile } from "../city/index.ts";
import { listCurrent, listIndicators } from "../indicators/index.ts";
import { listRecommendations } from "../recommendations/index.ts";
import { listRights } from "../rights/index.ts";
import { type Edition, editionBefore } from "./edition.ts";
import { listChosen, listEditions, listSections } from "./list-editions.ts";
import { type Missing, missingOf } from "./missing.ts";
import { followedUp } from "./snapshot.ts";

/** What is missing on a day, in the order in which the work is done. */
export async function listMissing(
  tx: CityTransaction,
  edition: Edition,
  on: LocalDate,
): Promise<readonly Missing[]> {
  const { year, id } = edition;
  const rights = await listRights(tx);
  const all = new Map((await listIndicators(tx, rights)).map((one) => [one.id, one]));
  const chosen = await listChosen(tx, id);
  const recommendations = await listRecommendations(tx);
  const before = editionBefore(await listEditions(tx), year)?.year;
  return missingOf({
    year,
    cycleYears: (await findProfile(tx))?.cycleYears ?? 1,
    on,
    rights,
    indicators: chosen.indicators.flatMap((one) => all.get(one) ?? []),
    highlights: chosen.highlights.length,
    figures: await listCurrent(tx),
    sections: await listSections(tx, id),
    followed: followedUp(recommendations, year, before),
    made: recommendations.filter((one) => one.edition === year).length,
  });
}

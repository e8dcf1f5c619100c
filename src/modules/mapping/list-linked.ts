/** Reads what entries of the map can be tied to, by name: indicators that show them, and what may have taken a challenge up. */
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listIndicators } from "../indicators/index.ts";
import { listMeasureRows, listNamedMeasures, listPlans } from "../plans/index.ts";
import { listWords } from "../recommendations/index.ts";
import { listRights } from "../rights/index.ts";
import { type ChallengeStanding, type TakenUpBy, takerText } from "./challenge.ts";

export type NamedIndicator = { readonly slug: string; readonly name: Wording };

/** A plan, a measure or a recommendation, with what it is called. */
export type Taker = {
  readonly kind: TakenUpBy;
  readonly reference: string;
  readonly name: Wording;
};

/** The most measures that are offered at once. */
const MOST_MEASURES = 500;

export async function listIndicatorNames(tx: CityTransaction): Promise<readonly NamedIndicator[]> {
  const indicators = await listIndicators(tx, await listRights(tx));
  return indicators.map(({ slug, name }) => ({ slug, name }));
}

/** Everything that can take a challenge up. */
export async function listTakers(tx: CityTransaction, on: LocalDate): Promise<readonly Taker[]> {
  const measures = await listMeasureRows(tx, on, { limit: MOST_MEASURES, offset: 0 });
  return [
    ...(await listPlansAndRecommendations(tx)),
    ...measures.map(({ reference, title }) => ({
      kind: "measure" as const,
      reference,
      name: title,
    })),
  ];
}

/** What those that took challenges up are called, by how they are written: `plan:YORK-RIGHTS-2023`. What is not there any more is missing. */
export async function findTakerNames(
  tx: CityTransaction,
  standings: readonly ChallengeStanding[],
): Promise<ReadonlyMap<string, Wording>> {
  const named = standings.flatMap(({ by }) => by ?? []);
  if (named.length === 0) return new Map();
  const measures = named.filter(({ kind }) => kind === "measure").map(({ reference }) => reference);
  const known: readonly Taker[] = [
    ...(await listPlansAndRecommendations(tx)),
    ...(measures.length === 0 ? [] : await listNamedMeasures(tx, measures)).map(
      ({ reference, title }) => ({ kind: "measure" as const, reference, name: title }),
    ),
  ];
  return new Map(known.map((one) => [takerText(one), one.name]));
}

async function listPlansAndRecommendations(tx: CityTransaction): Promise<readonly Taker[]> {
  return [
    ...(await listPlans(tx)).map(({ reference, title }) => ({
      ...{ kind: "plan" as const, reference, name: title },
    })),
    ...(await listWords(tx)).map(({ reference, topic }) => ({
      ...{ kind: "recommendation" as const, reference, name: topic },
    })),
  ];
}

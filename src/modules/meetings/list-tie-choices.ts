/** Reads what an item of an agenda can be tied to, for the lists from which one picks: as much of each as a page bears. */
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listMeasureRows, listPlans } from "../plans/index.ts";
import { listWords } from "../recommendations/index.ts";
import type { TieKind } from "./agenda.ts";

/** The latest so many; whoever wants an older one writes its reference. */
const MOST = 300;

export type TieChoice = { readonly code: string; readonly title: Wording };
export type TieChoices = Readonly<Partial<Record<TieKind, readonly TieChoice[]>>>;

export async function listTieChoices(tx: CityTransaction, on: LocalDate): Promise<TieChoices> {
  const recommendations = (await listWords(tx)).slice(-MOST).reverse();
  const plans = (await listPlans(tx)).slice(0, MOST);
  const measures = await listMeasureRows(tx, on, { limit: MOST, offset: 0 });
  const choice = ({
    reference,
    title,
  }: {
    readonly reference: string;
    readonly title: Wording;
  }) => ({
    code: reference,
    title,
  });
  return {
    recommendation: recommendations.map(({ reference, topic }) =>
      choice({ reference, title: topic }),
    ),
    plan: plans.map(choice),
    measure: measures.map(choice),
  };
}

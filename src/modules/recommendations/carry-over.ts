/** When an edition opens, what is still open of earlier ones enters it. So "third time running" is counted, not remembered. */
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { listRecommendations } from "./list-recommendations.ts";
import { isClosed, isSettledBefore, timesMade } from "./recommendation.ts";
import { recordSubject } from "./reference.ts";
import * as life from "./store/life.ts";
import * as pages from "./store/pages.ts";
import * as store from "./store/recommendations.ts";

/**
 * Carries the recommendations of earlier editions into an edition, in the caller's transaction, and counts them: all that the body had
 * not judged fully met by the edition before and has not closed. Whoever opens the edition was permitted to by the caller. Done again, it carries nothing
 * twice.
 */
export async function carryOver(
  context: Context,
  tx: CityTransaction,
  {
    edition,
    on,
    by,
  }: { readonly edition: number; readonly on: LocalDate; readonly by: Actor | undefined },
): Promise<{ readonly carried: number }> {
  await store.holdOthers(tx, { about: `edition/${edition}` });
  const open = (await listRecommendations(tx)).filter(
    (one) =>
      one.edition < edition &&
      !isSettledBefore(one, edition) &&
      !isClosed(one) &&
      !one.carriedInto.includes(edition),
  );
  const at = context.now();
  for (const recommendation of open) {
    await life.insertCarryOver(tx, {
      recommendation: recommendation.id,
      edition,
      onDate: on,
      at,
      account: by?.accountId ?? null,
    });
    await pages.upsertLatest(tx, { recommendation: recommendation.id });
    await record(tx, {
      type: "recommendation.carried-over",
      at,
      by: actorRole(by),
      subject: recordSubject(recommendation.reference),
      facts: { edition, times: timesMade(recommendation) + 1, on },
    });
  }
  return { carried: open.length };
}

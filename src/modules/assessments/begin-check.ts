/** Gives a case its reference. From then on it is known that somebody weighs it, so that no number is missing without an explanation. */
import { yearOf } from "../../kernel/local-date.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole } from "../accounts/index.ts";
import type { NewEntry } from "../ledger/index.ts";
import { type Check, checkSubject, nextCheckReference } from "./check.ts";
import type { DepartmentRef } from "./named.ts";
import { begunFacts } from "./record-facts.ts";
import * as store from "./store/checks.ts";

/** The check and the entry that whoever called must record, last in the transaction. */
export async function beginCheck(
  context: Context,
  tx: CityTransaction,
  actor: Actor | undefined,
  department: DepartmentRef,
): Promise<{ readonly check: Check; readonly entry: NewEntry }> {
  const begunOn = today(context);
  const year = yearOf(begunOn);
  await store.holdOthers(tx, { about: `decisions/${year}` });
  const beginning = `FAIR-${year}-`;
  const { checks } = await store.countChecksOf(tx, { beginning });
  const reference = nextCheckReference(year, checks);
  const id = newId<"Check">(context);
  const at = context.now();
  const account = actor?.accountId ?? null;
  const begun = { id, reference, department: department.id, onDate: begunOn, at, account };
  await store.insertCheck(tx, begun);
  return {
    check: {
      ...{ id, reference, department, begunOn, begunBy: account },
      ...{
        versions: [],
        impacts: [],
        decisions: [],
        followUps: [],
        withdrawal: null,
        findings: [],
      },
    },
    entry: {
      type: "decision-check.begun",
      at,
      by: actorRole(actor),
      subject: checkSubject(reference),
      facts: begunFacts({ begunOn, department: department.slug }),
    },
  };
}

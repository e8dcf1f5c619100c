/** Says what came of a case that was weighed, or of a measure of its full assessment: the department of the case, or that which has the measure. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { checkSubject } from "./check.ts";
import { type FollowUp, type MeasureRef, openDay, saidOf } from "./follow-up.ts";
import type { Mitigation } from "./impact.ts";
import { findCheck } from "./list-checks.ts";
import { listDue } from "./list-due.ts";
import { permissions } from "./permissions.ts";
import { followedUpFacts } from "./record-facts.ts";
import { speaksFor } from "./speaks-for.ts";
import { holdOthers } from "./store/checks.ts";
import * as store from "./store/follow-ups.ts";
import { type NamesPerson, problemOfTexts, type TooLong } from "./written.ts";

export type FollowUpCheckInput = {
  readonly reference: string;
  /** Null for the case itself; undefined for what is none. */
  readonly measure: MeasureRef | null | undefined;
  readonly text: Wording;
  readonly on?: LocalDate;
  /** Nothing more is to come: it counts also before its day. */
  readonly isFinal?: boolean;
  readonly source?: string | null;
};

export type FollowUpCheckRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-check"
      | "unknown-measure"
      | "not-your-department"
      | "withdrawn-check"
      | "not-finished"
      | "no-text"
      | "future-date"
      | "before-weighed"
    >
  | TooLong
  | NamesPerson;

/** `unchanged` when exactly this was said last. */
export async function followUpCheck(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { reference, measure, on = today(context), isFinal = false, ...input }: FollowUpCheckInput,
): Promise<FollowUpCheckRefusal | { readonly said: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "follow-up-check")) return { refused: "not-permitted" };
  const text = tidyWording(input.text);
  const source = tidyOrNull(input.source);
  if (measure === undefined) return { refused: "unknown-measure" };
  if (isEmptyWording(text)) return { refused: "no-text" };
  const wrong = problemOfTexts({ text, source });
  if (wrong !== undefined) return wrong;
  if (on > today(context)) return { refused: "future-date" };
  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: checkSubject(reference) });
    const check = await findCheck(tx, reference);
    if (check === undefined) return { refused: "unknown-check" };
    const version = check.versions.at(-1);
    const impact = check.impacts.find(({ number }) => number === measure?.impact);
    const of = measure === null ? null : impact?.mitigations[measure.place - 1];
    if (of === undefined) return { refused: "unknown-measure" };
    const departments = [check.department, ...(of === null ? [] : [of.department])];
    const speaks = await Promise.all(departments.map(({ id }) => speaksFor(tx, actor, id)));
    if (!speaks.includes(true)) return { refused: "not-your-department" };
    if (check.withdrawal !== null) return { refused: "withdrawn-check" };
    if (version === undefined) return { refused: "not-finished" };
    if (on < (impact ?? check.versions[0] ?? version).on) return { refused: "before-weighed" };

    const number = check.followUps.length + 1;
    const dueOn =
      of === null
        ? (openDay(check) ?? version.reviewOn)
        : ((await openDayOf(tx, reference, of)) ?? of.dueOn);
    const said: FollowUp = { number, measure, dueOn, text, on, isFinal, source };
    const facts = (one: FollowUp) => textHash({ ...followedUpFacts(one), number: 0 });
    const last = saidOf(check, of).at(-1);
    if (last !== undefined && facts(last) === facts(said)) return { unchanged: true };
    const at = context.now();
    await store.insertFollowUp(tx, {
      ...{ check: check.id, number, text, dueOn, onDate: on, isFinal, source, at },
      ...{ impact: measure?.impact ?? null, place: measure?.place ?? null },
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "decision-check.followed-up",
      at,
      by: actorRole(actor),
      subject: checkSubject(reference),
      facts: followedUpFacts(said),
    });
    return { said: true };
  });
}

/** The first open day of a measure, whichever version named it. */
async function openDayOf(
  tx: CityTransaction,
  reference: string,
  { text }: Pick<Mitigation, "text">,
): Promise<LocalDate | undefined> {
  const due = await listDue(tx, { references: [reference] });
  return due.find(({ measure }) => measure !== null && textHash(measure.text) === textHash(text))
    ?.dueOn;
}

/** A measure ends: done, which takes evidence, or dropped; or it goes on after all. Each says why and stays in sight. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { type PublishEvidenceRefusal, publishEvidence } from "../evidence/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { type Ending, endOf, isEndingKind } from "./measure.ts";
import { type MeasureForRefusal, measureFor } from "./measure-for.ts";
import { permissions } from "./permissions.ts";
import { endedFacts } from "./record-facts.ts";
import { measureSubject } from "./reference.ts";
import { refreshLatest } from "./store/latest.ts";
import * as store from "./store/voices.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type EndMeasureInput = {
  /** The measure's reference. */
  readonly measure: string;
  readonly kind: string;
  readonly reason: Wording;
  /** An address or a document's name; nothing is done that nobody can see. */
  readonly evidence?: string | null;
  readonly on?: FactDate;
  /** How many ends and resumptions the person had before them. */
  readonly seen?: number;
};

export type EndMeasureRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-ending"
      | "no-reason"
      | "no-evidence"
      | "future-date"
      | "already-ended"
      | "not-ended"
      | "said-meanwhile"
    >
  | MeasureForRefusal
  | PublishEvidenceRefusal
  | TooLong;

/** `unchanged` when exactly this was said last. */
export async function endMeasure(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: EndMeasureInput,
): Promise<EndMeasureRefusal | { readonly ended: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "end-measure")) return { refused: "not-permitted" };
  const { kind, seen, on = { date: today(context), precision: "day" } } = input;
  const reason = tidyWording(input.reason);
  const evidence = tidyOrNull(input.evidence);
  if (!isEndingKind(kind)) return { refused: "unknown-ending" };
  if (isEmptyWording(reason)) return { refused: "no-reason" };
  if (kind === "done" && evidence === null) return { refused: "no-evidence" };
  const tooLong = findTooLong({ reason, evidence });
  if (tooLong !== undefined) return tooLong;
  if (on.date > today(context)) return { refused: "future-date" };
  return context.database.inCity(cityId, async (tx) => {
    const opened = await measureFor(tx, actor, input.measure, on);
    if ("refused" in opened) return opened;
    const { measure, department, departmentSlug } = opened;
    const ending: Ending = { kind, reason, evidence, on };
    const facts = endedFacts(ending, textHash);
    const last = measure.endings.at(-1);
    if (last !== undefined && textHash(endedFacts(last, textHash)) === textHash(facts))
      return { unchanged: true };
    const isEnded = endOf(measure) !== undefined;
    if (isEnded && kind !== "resumed") return { refused: "already-ended" };
    if (!isEnded && kind === "resumed") return { refused: "not-ended" };
    if (seen !== undefined && seen !== measure.endings.length) return { refused: "said-meanwhile" };
    const at = context.now();
    const published = await publishEvidence(tx, { evidence, at, by: actorRole(actor) });
    if ("refused" in published) return published;
    await store.insertEnding(tx, {
      id: newId<"Ending">(context),
      measure: measure.id,
      kind,
      reason,
      evidence,
      onDate: on.date,
      precision: on.precision,
      department,
      at,
      account: actor?.accountId ?? null,
    });
    await refreshLatest(tx, { measure: measure.id });
    const subject = measureSubject(measure.reference);
    await record(tx, {
      type: "measure.ended",
      at,
      by: actorRole(actor),
      subject,
      facts: { ...facts, number: measure.endings.length + 1, department: departmentSlug },
    });
    return { ended: true };
  });
}

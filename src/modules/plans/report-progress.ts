/** The department says what it has done about a measure, and where that can be seen. There is no percentage to type. */
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
import { type MeasureForRefusal, measureFor } from "./measure-for.ts";
import { permissions } from "./permissions.ts";
import { reportedFacts } from "./record-facts.ts";
import { measureSubject } from "./reference.ts";
import { refreshLatest } from "./store/latest.ts";
import * as store from "./store/voices.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type ReportProgressInput = {
  /** The measure's reference. */
  readonly measure: string;
  readonly text: Wording;
  /** An address or a document's name. */
  readonly evidence: string | null;
  /** Today, unless it was done before. */
  readonly on?: FactDate;
  /** The slug of the department for which the coordinator asked them; left out, they speak for one in which they work. */
  readonly department?: string | null;
  /** How many reports the person had before them; refused when there are others by now. */
  readonly seen?: number;
};

export type ReportProgressRefusal =
  | Refusal<"not-permitted" | "no-text" | "future-date" | "said-meanwhile">
  | MeasureForRefusal
  | PublishEvidenceRefusal
  | TooLong;

/** `unchanged` when exactly this was said before. */
export async function reportProgress(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: ReportProgressInput,
): Promise<ReportProgressRefusal | { readonly reported: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "report-progress")) return { refused: "not-permitted" };
  const { seen, on = { date: today(context), precision: "day" } } = input;
  const text = tidyWording(input.text);
  const evidence = tidyOrNull(input.evidence);
  if (isEmptyWording(text)) return { refused: "no-text" };
  const tooLong = findTooLong({ text, evidence });
  if (tooLong !== undefined) return tooLong;
  if (on.date > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    const opened = await measureFor(tx, actor, input.measure, on, input.department);
    if ("refused" in opened) return opened;
    const { measure, department, departmentSlug } = opened;
    const facts = reportedFacts({ text, evidence, on }, textHash);
    const hash = textHash(facts);
    if (measure.progress.some((one) => textHash(reportedFacts(one, textHash)) === hash))
      return { unchanged: true };
    if (seen !== undefined && seen !== measure.progress.length)
      return { refused: "said-meanwhile" };
    const at = context.now();
    const published = await publishEvidence(tx, { evidence, at, by: actorRole(actor) });
    if ("refused" in published) return published;
    await store.insertProgress(tx, {
      id: newId<"Progress">(context),
      measure: measure.id,
      text,
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
      type: "measure.reported",
      at,
      by: actorRole(actor),
      subject,
      facts: { ...facts, department: departmentSlug },
    });
    return { reported: true };
  });
}

/** The city says what became of a commitment, why, and where that can be seen. It is its own word, and the pages say so. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { type PublishEvidenceRefusal, publishEvidence } from "../evidence/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { commitmentSubject, isCommitmentState, type Statement } from "./commitment.ts";
import { type CommitmentForRefusal, commitmentFor } from "./commitment-for.ts";
import { permissions } from "./permissions.ts";
import { reportedFacts } from "./record-facts.ts";
import * as store from "./store.ts";
import { findTooLong, isNamedWell, type TooLong } from "./written.ts";

export type ReportCommitmentInput = {
  readonly commitment: number;
  /** not-begun | under-way | kept | not-kept | given-up */
  readonly state: string;
  readonly reason: Wording;
  readonly evidence?: string | null;
  /** Today, unless it was so before. */
  readonly on?: FactDate;
  /** How many statements the person had before them; refused when there are others by now. */
  readonly seen?: number;
};

export type ReportCommitmentRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-state"
      | "no-reason"
      | "no-evidence"
      | "no-source"
      | "bad-address"
      | "future-date"
      | "said-meanwhile"
    >
  | CommitmentForRefusal
  | PublishEvidenceRefusal
  | TooLong;

/** `unchanged` when exactly this was said before. */
export async function reportCommitment(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: ReportCommitmentInput,
): Promise<ReportCommitmentRefusal | { readonly reported: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "report-commitment")) return { refused: "not-permitted" };
  const { commitment: number, state, seen } = input;
  const { on = { date: today(context), precision: "day" } } = input;
  const reason = tidyWording(input.reason);
  const evidence = tidyOrNull(input.evidence);
  if (!isCommitmentState(state)) return { refused: "unknown-state" };
  if (isEmptyWording(reason)) return { refused: "no-reason" };
  // What the city says that it has kept, everybody must be able to see.
  if (state === "kept" && evidence === null) return { refused: "no-evidence" };
  if (evidence === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  const tooLong = findTooLong({ reason, evidence });
  if (tooLong !== undefined) return tooLong;
  if (!isNamedWell(evidence)) return { refused: "bad-address" };
  if (on.date > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    const opened = await commitmentFor(tx, actor, number, on);
    if ("refused" in opened) return opened;
    const { commitment, department } = opened;
    const { statements } = commitment;
    const statement: Statement = { state, reason, evidence, on, department };
    const facts = textHash(reportedFacts(statement, 0));
    if (statements.some((one) => textHash(reportedFacts(one, 0)) === facts))
      return { unchanged: true };
    if (seen !== undefined && seen !== statements.length) return { refused: "said-meanwhile" };
    const place = statements.length + 1;
    const at = context.now();
    const published = await publishEvidence(tx, { evidence, at, by: actorRole(actor) });
    if ("refused" in published) return published;
    await store.insertStatement(tx, {
      ...{ commitment: number, place, state, reason, evidence, at },
      department: department?.id ?? null,
      onDate: on.date,
      precision: on.precision,
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "commitment.reported",
      at,
      by: actorRole(actor),
      subject: commitmentSubject(number),
      facts: reportedFacts(statement, place),
    });
    return { reported: true };
  });
}

/** Keeps an answer in the transaction of whoever gives it, after looking whether what it names is there. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { HOST } from "../accounts/index.ts";
import { findDepartment } from "../departments/index.ts";
import { hasUnknownFile } from "../evidence/index.ts";
import { textHash } from "../ledger/index.ts";
import { type Answer, type AnswerContent, contentOf, NOT_ASSESSED } from "./answer.ts";
import { isSilent } from "./check-answer.ts";
import { parseEvidence } from "./evidence-object.ts";
import { findEvidence } from "./list-evidence-choices.ts";
import * as store from "./store/assessments.ts";

export type KeepAnswerRefusal =
  | Refusal<"unknown-department" | "unknown-evidence" | "unknown-file" | "no-state">
  | { readonly refused: "past-step"; readonly day: LocalDate };

type Kept = {
  readonly assessment: Id<"SelfAssessment">;
  readonly element: string;
  readonly content: AnswerContent;
  /** What was said of the element before. */
  readonly before: Answer | undefined;
  /** Whether somebody looked at it: then what was taken over from another year is their own answer from now on. */
  readonly lookedAt: boolean;
};

/** `unchanged` where exactly this was said last. Refuses before anything is written. */
export async function keepAnswer(
  context: Context,
  tx: CityTransaction,
  actor: Actor | undefined,
  { assessment, element, content, before, lookedAt }: Kept,
): Promise<KeepAnswerRefusal | { readonly kept: true } | { readonly unchanged: true }> {
  if (before === undefined && isSilent(content)) return { unchanged: true };
  // Taken back it may be; but what is said says where the element stands.
  if (content.state === NOT_ASSESSED && before === undefined) return { refused: "no-state" };
  const isNews = lookedAt && before !== undefined && before.takenFrom !== null;
  if (before !== undefined && !isNews && isSame(before, content)) return { unchanged: true };
  // What comes next has not been; only what the terminal brings in may tell what was to come once.
  const { nextStepOn } = content;
  if (nextStepOn !== null && nextStepOn < today(context) && !actor?.roles.includes(HOST))
    return { refused: "past-step", day: nextStepOn };
  const department =
    content.department === null ? null : await findDepartment(tx, content.department);
  if (department === undefined) return { refused: "unknown-department" };
  const found = await findEvidence(tx, content.evidence);
  const isUnknown = (line: string) => parseEvidence(line)?.kind !== "address" && !found.has(line);
  if (content.evidence.some(isUnknown)) return { refused: "unknown-evidence" };
  if (await hasUnknownFile(tx, content.evidence.join(" "))) return { refused: "unknown-file" };

  const { department: _, ...said } = content;
  await store.insertAnswer(tx, {
    ...{ assessment, element, ...said },
    number: (before?.number ?? 0) + 1,
    department: department?.id ?? null,
    takenFrom: null,
    at: context.now(),
    account: actor?.accountId ?? null,
  });
  return { kept: true };
}

/** Whether two answers say the same. */
export function isSame(one: AnswerContent, other: AnswerContent): boolean {
  return textHash(contentOf(one)) === textHash(contentOf(other));
}

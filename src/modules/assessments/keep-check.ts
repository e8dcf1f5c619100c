/** Keeps what somebody has typed of a check, so that they can go on tomorrow. Nothing of it is public but that it was begun. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyText } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { findDepartment } from "../departments/index.ts";
import { record } from "../ledger/index.ts";
import { beginCheck } from "./begin-check.ts";
import type { Check } from "./check.ts";
import type { CheckDraft } from "./draft.ts";
import { findCheckDraft, writingOf } from "./find-check-draft.ts";
import { type OpenCheckRefusal, openCheck } from "./open-check.ts";
import { permissions } from "./permissions.ts";
import { speaksFor } from "./speaks-for.ts";
import * as store from "./store/checks.ts";
import { type WeighedBefore, weighedBefore } from "./weighed-before.ts";
import { isDraftTooLong } from "./written.ts";

export type KeepCheckInput = {
  /** Left out for a case that nobody has begun to weigh. */
  readonly reference?: string;
  readonly draft: CheckDraft;
  /** The writing that the person had before them; refused where it is another by now. */
  readonly basedOn?: string;
};

export type KeepCheckRefusal =
  | Refusal<
      | "not-permitted"
      | "no-case-number"
      | "unknown-department"
      | "draft-too-long"
      | "said-meanwhile"
    >
  | OpenCheckRefusal
  | WeighedBefore;

export async function keepCheck(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { reference, draft, basedOn }: KeepCheckInput,
): Promise<KeepCheckRefusal | { readonly reference: string }> {
  if (!may(actor, permissions, "weigh-decision")) return { refused: "not-permitted" };
  const caseNumber = tidyText(draft.fields.caseNumber ?? "");
  if (caseNumber === "") return { refused: "no-case-number" };
  if (isDraftTooLong(draft)) return { refused: "draft-too-long" };
  return context.database.inCity(cityId, async (tx) => {
    const department = await findDepartment(tx, draft.fields.department ?? "");
    if (department === undefined) return { refused: "unknown-department" };
    if (!(await speaksFor(tx, actor, department.id))) return { refused: "not-your-department" };
    if (reference === undefined) {
      const ownPart = draft.fields.ownPart === "yes";
      const asked = { caseNumber, department: department.id, reference: null, ownPart };
      const before = await weighedBefore(tx, asked);
      if (before !== undefined) return before;
    }
    const opened =
      reference === undefined
        ? await beginCheck(context, tx, actor, department)
        : { check: await openCheck(tx, actor, reference), entry: undefined };
    if ("refused" in opened.check) return opened.check;
    const check: Check = opened.check;
    const kept = await findCheckDraft(tx, check.id);
    if (basedOn !== undefined && basedOn !== writingOf(check.versions, kept?.saves ?? 0))
      return { refused: "said-meanwhile" };
    await store.saveDraft(tx, {
      ...{ check: check.id, part: "check", content: draft, at: context.now() },
      account: actor?.accountId ?? null,
    });
    if (opened.entry !== undefined) await record(tx, opened.entry);
    return { reference: check.reference };
  });
}

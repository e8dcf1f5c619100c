/** Finishes a check, or a new version of one: from then on it is public, and it never changes. */
import type { Id } from "../../kernel/id.ts";
import type { Language } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { listDepartments } from "../departments/index.ts";
import { type NewEntry, recordAll, textHash } from "../ledger/index.ts";
import { listRights } from "../rights/index.ts";
import { beginCheck } from "./begin-check.ts";
import { type Check, type CheckVersion, checkSubject } from "./check.ts";
import { type CheckProblem, readCheckDraft } from "./check-form.ts";
import type { CheckDraft } from "./draft.ts";
import { findCheckDraft, writingOf } from "./find-check-draft.ts";
import { findCheck } from "./list-checks.ts";
import { type OpenCheckRefusal, openCheck } from "./open-check.ts";
import { permissions } from "./permissions.ts";
import { finishedFacts } from "./record-facts.ts";
import type { Outcome } from "./screening.ts";
import { speaksFor } from "./speaks-for.ts";
import * as store from "./store/checks.ts";
import { type WeighedBefore, weighedBefore } from "./weighed-before.ts";

export type FinishCheckInput = {
  /** Left out for a case that nobody has begun to weigh. */
  readonly reference?: string;
  readonly draft: CheckDraft;
  /** In which it is written. */
  readonly language: Language;
  /** The writing that the person had before them; refused where it is another by now. */
  readonly basedOn?: string;
};

export type FinishCheckRefusal =
  | Refusal<"not-permitted" | "said-meanwhile">
  | OpenCheckRefusal
  | WeighedBefore
  | (Refusal<"incomplete"> & { readonly problems: readonly CheckProblem[] });

/** Where it stands and what follows; `unchanged` when the last version says exactly this. */
export async function finishCheck(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { reference, draft, language, basedOn }: FinishCheckInput,
): Promise<
  | FinishCheckRefusal
  | { readonly reference: string; readonly outcome: Outcome; readonly unchanged?: true }
> {
  if (!may(actor, permissions, "weigh-decision")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    const departments = await listDepartments(tx);
    const rightsOfCity = await listRights(tx);
    const known = reference === undefined ? undefined : await findCheck(tx, reference);
    if (reference !== undefined && known === undefined) return { refused: "unknown-check" };
    const begunOn = known?.begunOn ?? today(context);
    const choices = {
      ...{ departments, rights: rightsOfCity, language, begunOn },
      today: today(context),
    };
    const read = readCheckDraft(draft, choices);
    if ("problems" in read) return { refused: "incomplete", problems: read.problems };
    if (!(await speaksFor(tx, actor, read.department.id)))
      return { refused: "not-your-department" };
    // A version about the same case as the one before it is no second check, whatever others have written.
    const isSameCase = known?.versions.at(-1)?.caseNumber === read.caseNumber;
    if (!isSameCase) {
      const ownPart = draft.fields.ownPart === "yes";
      const { caseNumber, department: of } = read;
      const asked = { caseNumber, department: of.id, reference: reference ?? null, ownPart };
      const before = await weighedBefore(tx, asked);
      if (before !== undefined) return before;
    }
    const opened =
      reference === undefined
        ? await beginCheck(context, tx, actor, read.department)
        : { check: await openCheck(tx, actor, reference), entry: undefined };
    if ("refused" in opened.check) return opened.check;
    const check: Check = opened.check;
    const kept = await findCheckDraft(tx, check.id);
    if (basedOn !== undefined && basedOn !== writingOf(check.versions, kept?.saves ?? 0))
      return { refused: "said-meanwhile" };
    const last = check.versions.at(-1);
    const number = (last?.number ?? 0) + 1;
    const version: Omit<CheckVersion, "by"> = { ...read, number, on: today(context) };
    const words = (one: Omit<CheckVersion, "by">) =>
      textHash({ ...finishedFacts(one), version: 0, on: "" });
    const { outcome } = read;
    const at = context.now();
    await store.deleteDraft(tx, { check: check.id, part: "check" });
    if (last !== undefined && words(last) === words(version))
      return { reference: check.reference, outcome, unchanged: true };

    const { rights, department, on, ...content } = version;
    await store.insertVersion(tx, {
      ...{ ...content, check: check.id, department: department.id, onDate: on, at },
      account: actor?.accountId ?? null,
    });
    for (const [index, { id: right, articles }] of rights.entries())
      await store.insertTouchedRight(tx, {
        ...{ check: check.id, number, place: index + 1, right, articles },
      });
    const finished: NewEntry = {
      type: "decision-check.finished",
      at,
      by: actorRole(actor),
      subject: checkSubject(check.reference),
      facts: finishedFacts(version),
    };
    await recordAll(tx, opened.entry === undefined ? [finished] : [opened.entry, finished]);
    return { reference: check.reference, outcome };
  });
}

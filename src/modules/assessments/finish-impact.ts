/** Finishes a full assessment, or a new version of one. It never changes; whether everybody may read it before the council decides is part of it. */
import type { Id } from "../../kernel/id.ts";
import type { Language } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { listDepartments } from "../departments/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { getCatalogue, listRights } from "../rights/index.ts";
import { checkSubject } from "./check.ts";
import { findImpactDraft, writingOf } from "./find-check-draft.ts";
import type { ImpactVersion } from "./impact.ts";
import { type ImpactProblem, readImpactDraft } from "./impact-form.ts";
import { daysOf, startOf } from "./keep-impact.ts";
import { type OpenCheckRefusal, openCheck } from "./open-check.ts";
import { permissions } from "./permissions.ts";
import { impactFacts } from "./record-facts.ts";
import * as checks from "./store/checks.ts";
import * as store from "./store/impacts.ts";

export type FinishImpactInput = {
  readonly reference: string;
  /** What is said of the whole; the effects and measures are those that were kept. */
  readonly whole: Readonly<Record<string, string>>;
  /** In which it is written; one that was begun keeps its language. */
  readonly language: Language;
  /** The writing that the person had before them; refused where it is another by now. */
  readonly basedOn?: string;
};

export type FinishImpactRefusal =
  | Refusal<"not-permitted" | "not-finished" | "said-meanwhile">
  | OpenCheckRefusal
  | (Refusal<"incomplete"> & { readonly problems: readonly ImpactProblem[] });

/** `unchanged` when the last version says exactly this. */
export async function finishImpact(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { reference, whole, language, basedOn }: FinishImpactInput,
): Promise<FinishImpactRefusal | { readonly version: number; readonly unchanged?: true }> {
  if (!may(actor, permissions, "weigh-decision")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    const check = await openCheck(tx, actor, reference);
    if ("refused" in check) return check;
    if (check.versions.length === 0) return { refused: "not-finished" };
    const kept = await findImpactDraft(tx, check.id);
    if (basedOn !== undefined && basedOn !== writingOf(check.impacts, kept?.saves ?? 0))
      return { refused: "said-meanwhile" };
    const draft = { ...(kept?.content ?? startOf(check, language)), whole };
    const read = readImpactDraft(draft, {
      departments: await listDepartments(tx),
      rights: await listRights(tx),
      grounds: getCatalogue().grounds.map(({ code }) => code),
      language: draft.language,
      ...daysOf(context, check),
    });
    if ("problems" in read) return { refused: "incomplete", problems: read.problems };
    // What everybody could read is not taken from them by a new version.
    if (!read.open && check.impacts.some(({ open }) => open))
      return { refused: "incomplete", problems: [{ field: "open", code: "open-before" }] };
    const last = check.impacts.at(-1);
    const number = (last?.number ?? 0) + 1;
    const impact: Omit<ImpactVersion, "by"> = { ...read, number, on: today(context) };
    await checks.deleteDraft(tx, { check: check.id, part: "impact" });
    const words = (one: Omit<ImpactVersion, "by">) =>
      textHash({ ...impactFacts(one), version: 0, on: "" });
    if (last !== undefined && words(last) === words(impact))
      return { version: last.number, unchanged: true };

    const at = context.now();
    const { effects, mitigations, on, ...said } = impact;
    await store.insertImpact(tx, {
      ...{ ...said, check: check.id, onDate: on, at },
      account: actor?.accountId ?? null,
    });
    const part = { check: check.id, number };
    for (const [index, { right, ...effect }] of effects.entries())
      await store.insertEffect(tx, { ...part, ...effect, place: index + 1, right: right.id });
    for (const [index, { text, department, dueOn }] of mitigations.entries())
      await store.insertMitigation(tx, {
        ...{ ...part, place: index + 1, text, department: department.id, dueOn },
      });
    await record(tx, {
      type: "impact-assessment.finished",
      at,
      by: actorRole(actor),
      subject: checkSubject(reference),
      facts: impactFacts(impact),
    });
    return { version: number };
  });
}

/** Keeps a part of a full assessment that is being written: one effect, one measure, or what is said of the whole. Nothing of it is public. */
import type { Id } from "../../kernel/id.ts";
import type { Language } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { listDepartments } from "../departments/index.ts";
import { getCatalogue, listRights } from "../rights/index.ts";
import type { Check } from "./check.ts";
import { type DraftPiece, emptyImpact, type ImpactDraft, MOST_PIECES, withPiece } from "./draft.ts";
import { findImpactDraft, writingOf } from "./find-check-draft.ts";
import { draftOfImpact, type ImpactProblem, readEffect, readMitigation } from "./impact-form.ts";
import { type OpenCheckRefusal, openCheck } from "./open-check.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store/checks.ts";
import { isDraftTooLong } from "./written.ts";

export type ImpactChange =
  | { readonly whole: Readonly<Record<string, string>> }
  | {
      readonly kind: "effects" | "mitigations";
      /** From 1; left out for a new piece. */
      readonly place?: number;
      /** Left out to take away what stands in the place. */
      readonly piece?: DraftPiece;
    };

export type KeepImpactInput = {
  readonly reference: string;
  readonly change: ImpactChange;
  /** In which it is written; one that was begun keeps its language. */
  readonly language: Language;
  /** The writing that the person had before them; refused where it is another by now. */
  readonly basedOn?: string;
};

export type KeepImpactRefusal =
  | Refusal<
      "not-permitted" | "not-finished" | "draft-too-long" | "too-many-pieces" | "said-meanwhile"
    >
  | OpenCheckRefusal
  | (Refusal<"incomplete"> & { readonly problems: readonly ImpactProblem[] });

export async function keepImpact(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { reference, change, language, basedOn }: KeepImpactInput,
): Promise<KeepImpactRefusal | { readonly kept: true }> {
  if (!may(actor, permissions, "weigh-decision")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    const check = await openCheck(tx, actor, reference);
    if ("refused" in check) return check;
    if (check.versions.length === 0) return { refused: "not-finished" };
    const kept = await findImpactDraft(tx, check.id);
    if (basedOn !== undefined && basedOn !== writingOf(check.impacts, kept?.saves ?? 0))
      return { refused: "said-meanwhile" };
    const before = kept?.content ?? startOf(check, language);
    if ("kind" in change && change.piece !== undefined) {
      if (change.place === undefined && before[change.kind].length >= MOST_PIECES)
        return { refused: "too-many-pieces" };
      const choices = {
        departments: await listDepartments(tx),
        rights: await listRights(tx),
        grounds: getCatalogue().grounds.map(({ code }) => code),
        language: before.language,
        ...daysOf(context, check),
      };
      const read = change.kind === "effects" ? readEffect : readMitigation;
      const piece = read(change.piece, choices);
      if ("problems" in piece) return { refused: "incomplete", problems: piece.problems };
    }
    const content =
      "whole" in change
        ? { ...before, whole: change.whole }
        : withPiece(before, change.kind, change.place, change.piece);
    if (isDraftTooLong(content)) return { refused: "draft-too-long" };
    await store.saveDraft(tx, {
      ...{ check: check.id, part: "impact", content, at: context.now() },
      account: actor?.accountId ?? null,
    });
    return { kept: true };
  });
}

/** What the days of a measure are measured against. */
export function daysOf(
  context: Context,
  { begunOn, versions }: Pick<Check, "begunOn" | "versions">,
) {
  return { weighedOn: versions[0]?.on ?? begunOn, today: today(context) };
}

/** The next assessment begins with what the last one says. */
export function startOf({ impacts }: Pick<Check, "impacts">, language: Language): ImpactDraft {
  const last = impacts.at(-1);
  return last === undefined ? emptyImpact(language) : draftOfImpact(last, language);
}

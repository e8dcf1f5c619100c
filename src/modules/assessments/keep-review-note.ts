/** The body notes what it thinks of a sampled check. Nothing is public before it adopts its review as one act. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { findCheck } from "./list-checks.ts";
import { listNotes } from "./list-notes.ts";
import { type OpenDrawRefusal, openDraw } from "./open-draw.ts";
import { partInCheck } from "./part-in-check.ts";
import { permissions } from "./permissions.ts";
import { isReviewVerdict } from "./review.ts";
import * as store from "./store/reviews.ts";
import { type NamesPerson, problemOfTexts, type TooLong } from "./written.ts";

export type KeepReviewNoteInput = {
  /** The draw's number. */
  readonly draw: number;
  readonly reference: string;
  /** well | partly | not | cannot-judge; empty where none is chosen yet. */
  readonly verdict: string;
  readonly reasons: Wording;
  readonly change: Wording;
  readonly dissent: Wording;
  /** How often the note was saved when the person had it before them; refused where that is another number by now. */
  readonly seen?: number;
};

export type KeepReviewNoteRefusal =
  | Refusal<
      | "not-permitted"
      | "not-drawn"
      | "not-sampled"
      | "reviewed-already"
      | "unknown-verdict"
      | "weighed-and-reviewed"
      | "department-weighed"
      | "said-meanwhile"
    >
  | OpenDrawRefusal
  | TooLong
  | NamesPerson;

export async function keepReviewNote(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: KeepReviewNoteInput,
): Promise<KeepReviewNoteRefusal | { readonly kept: true }> {
  if (!may(actor, permissions, "note-review")) return { refused: "not-permitted" };
  const { reference, seen } = input;
  const verdict = input.verdict === "" ? null : input.verdict;
  if (verdict !== null && !isReviewVerdict(verdict)) return { refused: "unknown-verdict" };
  const reasons = tidyWording(input.reasons);
  const change = tidyWording(input.change);
  const dissent = tidyWording(input.dissent);
  const wrong = problemOfTexts({ reasons, change, dissent });
  if (wrong !== undefined) return wrong;
  return context.database.inCity(cityId, async (tx) => {
    const draw = await openDraw(tx, input.draw);
    if ("refused" in draw) return draw;
    if (draw.result === null) return { refused: "not-drawn" };
    if (draw.review !== null) return { refused: "reviewed-already" };
    const check = draw.result.sample.includes(reference)
      ? await findCheck(tx, reference)
      : undefined;
    if (check === undefined) return { refused: "not-sampled" };
    const part = await partInCheck(tx, check, actor);
    if (part !== undefined) return { refused: part };
    const last = (await listNotes(tx, draw.id)).get(reference);
    if (seen !== undefined && seen !== (last?.saves ?? 0)) return { refused: "said-meanwhile" };
    await store.saveNote(tx, {
      ...{ draw: draw.id, check: check.id, verdict, reasons, change, dissent },
      at: context.now(),
      account: actor?.accountId ?? null,
    });
    return { kept: true };
  });
}

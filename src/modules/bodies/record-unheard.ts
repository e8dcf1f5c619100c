/** One side says that the body was not heard in a matter, and why as it sees it. The other side can say so too, in its own words. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { enterHearing } from "./enter-hearing.ts";
import { sideOf } from "./matter.ts";
import {
  type AboutMatter,
  type MatterRefusal,
  matterFor,
  type SayingRefusal,
} from "./matter-for.ts";
import { permissions } from "./permissions.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type RecordUnheardInput = AboutMatter & { readonly reason: Wording };

export type RecordUnheardRefusal =
  | Refusal<"no-reason" | "heard-already">
  | SayingRefusal
  | MatterRefusal
  | TooLong;

/** `unchanged` when the side has said exactly this before. */
export async function recordUnheard(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: RecordUnheardInput,
): Promise<RecordUnheardRefusal | { readonly unheard: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "record-unheard")) return { refused: "not-permitted" };
  const { on = today(context), seen } = input;
  const text = tidyWording(input.reason);
  const source = tidyOrNull(input.source);
  if (isEmptyWording(text)) return { refused: "no-reason" };
  const tooLong = findTooLong({ reason: text, source });
  if (tooLong !== undefined) return tooLong;
  if (on > today(context)) return { refused: "future-date" };
  const side = sideOf(actor);

  return context.database.inCity(cityId, async (tx) => {
    const found = await matterFor(tx, actor, { ...input, on, side });
    if ("refused" in found) return found;
    if (found.matter.hearings.some(({ kind }) => kind === "heard"))
      return { refused: "heard-already" };
    const hearing = { kind: "not-heard", side, text, on, source } as const;
    const entered = await enterHearing(context, tx, actor, { ...found, hearing, seen });
    return "entered" in entered ? { unheard: true } : entered;
  });
}

/** An event does not take place, with the reason. It stays in the list, marked so. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { record, textHash } from "../ledger/index.ts";
import { type ChangeEventRefusal, changeEvent } from "./change-event.ts";
import { wasCounted } from "./event.ts";
import * as store from "./store/events.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type CancelEventRefusal =
  | ChangeEventRefusal
  | Refusal<"no-reason" | "event-cancelled" | "counted-before">
  | TooLong;

export async function cancelEvent(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: { readonly event: string; readonly reason: Wording },
): Promise<CancelEventRefusal | { readonly cancelled: true }> {
  return changeEvent(
    context,
    cityId,
    actor,
    input.event,
    async ({ tx, event, entry, at, account }) => {
      const reason = tidyWording(input.reason);
      if (isEmptyWording(reason)) return { refused: "no-reason" } as const;
      const tooLong = findTooLong({ reason });
      if (tooLong !== undefined) return tooLong;
      if (event.cancelledFor !== null) return { refused: "event-cancelled" } as const;
      if (wasCounted(event)) return { refused: "counted-before" } as const;
      await store.insertEventCancellation(tx, { id: event.id, reason, at, account });
      const facts = { reason: textHash(reason) };
      await record(tx, { ...entry, type: "event.cancelled", facts });
      return { cancelled: true } as const;
    },
  );
}

/** A recording, a video in sign language or a transcript of an event is linked. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyText } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { record } from "../ledger/index.ts";
import { type ChangeEventRefusal, changeEvent } from "./change-event.ts";
import { isRecordingKind } from "./meeting.ts";
import { recordingFacts } from "./record-facts.ts";
import * as store from "./store/events.ts";
import { isWebAddress } from "./web-address.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type LinkEventRecordingRefusal =
  | ChangeEventRefusal
  | Refusal<"unknown-kind" | "bad-address">
  | TooLong;

export async function linkEventRecording(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: { readonly event: string; readonly kind: string; readonly address: string },
): Promise<LinkEventRecordingRefusal | { readonly linked: true } | { readonly unchanged: true }> {
  return changeEvent(
    context,
    cityId,
    actor,
    input.event,
    async ({ tx, event, entry, at, account }) => {
      const { kind } = input;
      const address = tidyText(input.address);
      if (!isRecordingKind(kind)) return { refused: "unknown-kind" } as const;
      if (!isWebAddress(address)) return { refused: "bad-address" } as const;
      const tooLong = findTooLong({ address });
      if (tooLong !== undefined) return tooLong;
      const before = await store.listRecordingRowsOf(tx, { id: event.id });
      if (before.some((one) => one.kind === kind && one.address === address))
        return { unchanged: true } as const;
      const number = before.length + 1;
      const recording = { kind, address };
      await store.insertEventRecording(tx, { ...recording, id: event.id, number, at, account });
      const facts = recordingFacts(number, recording);
      await record(tx, { ...entry, type: "event.recording-linked", facts });
      return { linked: true } as const;
    },
  );
}

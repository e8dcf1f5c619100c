/** Where a public meeting can be seen or read again: its recording, the video in sign language, a transcript. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyText } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { record } from "../ledger/index.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { isRecordingKind } from "./meeting.ts";
import { recordingFacts } from "./record-facts.ts";
import * as store from "./store/questions.ts";
import { isWebAddress } from "./web-address.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type LinkRecordingRefusal =
  | ChangeMeetingRefusal
  | Refusal<"closed-meeting" | "unknown-kind" | "bad-address">
  | TooLong;

export async function linkRecording(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: OnMeeting & { readonly kind: string; readonly address: string },
): Promise<LinkRecordingRefusal | { readonly linked: true } | { readonly unchanged: true }> {
  const how = { action: "run-meeting", on: input } as const;
  return changeMeeting(context, cityId, actor, how, async ({ tx, meeting, entry, at, account }) => {
    const { kind } = input;
    const address = tidyText(input.address);
    if (!meeting.isPublic) return { refused: "closed-meeting" } as const;
    if (!isRecordingKind(kind)) return { refused: "unknown-kind" } as const;
    if (!isWebAddress(address)) return { refused: "bad-address" } as const;
    const tooLong = findTooLong({ address });
    if (tooLong !== undefined) return tooLong;
    if (meeting.recordings.some((one) => one.kind === kind && one.address === address))
      return { unchanged: true } as const;
    const number = meeting.recordings.length + 1;
    const recording = { kind, address };
    await store.insertRecording(tx, { ...recording, meeting: meeting.id, number, at, account });
    const facts = recordingFacts(number, recording);
    await record(tx, { ...entry, type: "meeting.recording-linked", facts });
    return { linked: true } as const;
  });
}

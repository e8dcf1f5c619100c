/** Approved minutes are corrected: a new version stands beside the earlier one, with the reason. Published ones are published anew with it. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyText, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { record } from "../ledger/index.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { isApprover, minutesState } from "./minutes.ts";
import { publishedFacts, versionFacts } from "./record-facts.ts";
import * as store from "./store/minutes.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type CorrectMinutesInput = OnMeeting & {
  readonly text: string;
  readonly reason: Wording;
  /** chair | secretary | next-meeting */
  readonly by: string;
  /** Which version the person had before them; refused when there is another by now. */
  readonly seen?: number;
};

export type CorrectMinutesRefusal =
  | ChangeMeetingRefusal
  | Refusal<"not-approved" | "no-reason" | "no-minutes" | "unknown-approver" | "said-meanwhile">
  | TooLong;

export async function correctMinutes(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: CorrectMinutesInput,
): Promise<CorrectMinutesRefusal | { readonly version: number } | { readonly unchanged: true }> {
  const how = { action: "run-meeting", on: input } as const;
  return changeMeeting(context, cityId, actor, how, async ({ tx, meeting, entry, at, account }) => {
    const text = tidyText(input.text);
    const reason = tidyWording(input.reason);
    const last = meeting.minutes.at(-1);
    if (last === undefined) return { refused: "not-approved" } as const;
    if (text === "") return { refused: "no-minutes" } as const;
    if (isEmptyWording(reason)) return { refused: "no-reason" } as const;
    if (!isApprover(input.by)) return { refused: "unknown-approver" } as const;
    const tooLong = findTooLong({ minutes: text, reason });
    if (tooLong !== undefined) return tooLong;
    if (text === last.text) return { unchanged: true } as const;
    if (input.seen !== undefined && input.seen !== last.number)
      return { refused: "said-meanwhile" } as const;
    const version = {
      ...{ number: last.number + 1, text, language: last.language },
      ...{ approvedBy: input.by, approvedOn: today(context), reason },
    };
    const of = { meeting: meeting.id, at, account };
    await store.insertVersion(tx, { ...version, ...of });
    await record(tx, { ...entry, type: "minutes.corrected", facts: versionFacts(version) });
    if (minutesState(meeting.minutes) === "published") {
      await store.insertPublication(tx, { ...of, version: version.number });
      await record(tx, { ...entry, type: "minutes.published", facts: publishedFacts(version) });
    }
    return { version: version.number };
  });
}

/** Minutes are approved: by the chair, the secretary or the next meeting. From then on the draft is closed and the text stays. */
import type { Id } from "../../kernel/id.ts";
import type { Language } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyText } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { record } from "../ledger/index.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { isApprover, minutesState } from "./minutes.ts";
import { versionFacts } from "./record-facts.ts";
import { readDraft } from "./save-minutes.ts";
import * as store from "./store/minutes.ts";

export type ApproveMinutesInput = OnMeeting & {
  /** chair | secretary | next-meeting */
  readonly by: string;
  /** Today, unless it was before. */
  readonly on?: LocalDate;
  /** Left out, the meeting's first. */
  readonly language?: Language;
  /** The number up to which the person had read the draft; refused when others have written since. */
  readonly seen?: number;
};

export type ApproveMinutesRefusal =
  | ChangeMeetingRefusal
  | Refusal<
      | "not-held"
      | "no-minutes"
      | "unknown-approver"
      | "future-date"
      | "before-meeting"
      | "approved-already"
      | "published-already"
      | "said-meanwhile"
    >;

export async function approveMinutes(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: ApproveMinutesInput,
): Promise<ApproveMinutesRefusal | { readonly version: number }> {
  const how = { action: "run-meeting", on: input } as const;
  return changeMeeting(
    context,
    cityId,
    actor,
    how,
    async ({ tx, meeting, day, entry, at, account }) => {
      const now = today(context);
      const { by, on = now, language = meeting.languages[0] ?? "en", seen } = input;
      if (!isApprover(by)) return { refused: "unknown-approver" } as const;
      if (on > now) return { refused: "future-date" } as const;
      const state = minutesState(meeting.minutes);
      if (state !== "draft") return { refused: `${state}-already` } as const;
      if (meeting.held === null) return { refused: "not-held" } as const;
      if (on < day) return { refused: "before-meeting" } as const;
      const draft = await readDraft(tx, meeting.id);
      const text = tidyText(draft.text);
      if (text === "") return { refused: "no-minutes" } as const;
      if (seen !== undefined && seen !== draft.number)
        return { refused: "said-meanwhile" } as const;
      const version = { number: 1, text, language, approvedBy: by, approvedOn: on, reason: {} };
      await store.insertVersion(tx, { ...version, meeting: meeting.id, at, account });
      await record(tx, { ...entry, type: "minutes.approved", facts: versionFacts(version) });
      return { version: 1 };
    },
  );
}

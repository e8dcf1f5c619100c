/** Approved minutes are published: the text is frozen, with its hash in the public record. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { record } from "../ledger/index.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { publishedFacts } from "./record-facts.ts";
import * as store from "./store/minutes.ts";

export type PublishMinutesRefusal =
  | ChangeMeetingRefusal
  | Refusal<"closed-meeting" | "not-approved" | "published-already">;

export async function publishMinutes(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: OnMeeting,
): Promise<PublishMinutesRefusal | { readonly version: number }> {
  const how = { action: "run-meeting", on: input } as const;
  return changeMeeting(context, cityId, actor, how, async ({ tx, meeting, entry, at, account }) => {
    if (!meeting.isPublic) return { refused: "closed-meeting" } as const;
    const last = meeting.minutes.at(-1);
    if (last === undefined) return { refused: "not-approved" } as const;
    if (last.publishedAt !== null) return { refused: "published-already" } as const;
    await store.insertPublication(tx, { meeting: meeting.id, version: last.number, at, account });
    await record(tx, { ...entry, type: "minutes.published", facts: publishedFacts(last) });
    return { version: last.number };
  });
}

/** The frame of every action on one meeting: who may, nobody else at the same time, the meeting as it is, one transaction. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, may } from "../accounts/index.ts";
import { findMeeting } from "./find-meeting.ts";
import { type Meeting, meetingSubject } from "./meeting.ts";
import { type MeetingAction, permissions } from "./permissions.ts";
import * as store from "./store/meetings.ts";

/** Which meeting: the slugs of the body and of its meeting. */
export type OnMeeting = { readonly body: string; readonly meeting: string };

export type ChangeMeetingRefusal = Refusal<"not-permitted" | "unknown-meeting">;

export type Scene = {
  readonly tx: CityTransaction;
  readonly meeting: Meeting;
  /** What every entry of the public record about it begins with. */
  readonly entry: { readonly at: Date; readonly by: string; readonly subject: string };
  readonly at: Date;
  readonly account: Id<"Account"> | null;
};

export async function changeMeeting<Outcome extends object>(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { action, on }: { readonly action: MeetingAction; readonly on: OnMeeting },
  work: (scene: Scene) => Promise<Outcome>,
): Promise<ChangeMeetingRefusal | Outcome> {
  if (!may(actor, permissions, action)) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    const subject = meetingSubject(on.body, on.meeting);
    await store.holdOthers(tx, { about: subject });
    const meeting = await findMeeting(tx, on);
    if (meeting === undefined) return { refused: "unknown-meeting" };
    const at = context.now();
    const entry = { at, by: actorRole(actor), subject };
    return work({ tx, meeting, entry, at, account: actor?.accountId ?? null });
  });
}

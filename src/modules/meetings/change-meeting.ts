/** The frame of every action on one meeting: who may in this body, nobody else at the same time, the meeting as it is, one transaction. */
import type { Id } from "../../kernel/id.ts";
import { dayOf, type LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, may } from "../accounts/index.ts";
import { findBody, readReach } from "../bodies/index.ts";
import { findTimeZone } from "../city/index.ts";
import { findMeeting } from "./find-meeting.ts";
import { type Meeting, meetingSubject, timingOf } from "./meeting.ts";
import { type MeetingAction, permissions } from "./permissions.ts";
import * as store from "./store/meetings.ts";

/** Which meeting: the slugs of the body and of its meeting. */
export type OnMeeting = { readonly body: string; readonly meeting: string };

export type ChangeMeetingRefusal = Refusal<"not-permitted" | "unknown-meeting" | "not-your-body">;

export type Scene = {
  readonly tx: CityTransaction;
  readonly meeting: Meeting;
  /** The day of the meeting as the city's clocks say it. */
  readonly day: LocalDate;
  readonly timeZone: string;
  /** What every entry of the public record about it begins with. */
  readonly entry: { readonly at: Date; readonly by: string; readonly subject: string };
  readonly at: Date;
  readonly account: Id<"Account"> | null;
  /** Whether they run this body's meetings; who does not may be a member of it. */
  readonly mayRun: boolean;
  /** Whether they report all tasks of this body; who does not has tasks of their own. */
  readonly mayReport: boolean;
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
    const body = (await findBody(tx, on.body))?.id;
    if (body === undefined) return { refused: "unknown-meeting" };
    // Asked before the meeting is looked for: of another body's closed meetings nobody learns that they are there.
    const reach = await readReach(tx, actor, { on: today(context), body });
    if (!reach(permissions, action, body)) return { refused: "not-your-body" };
    const meeting = await findMeeting(tx, on);
    if (meeting === undefined) return { refused: "unknown-meeting" };
    const at = context.now();
    const entry = { at, by: actorRole(actor), subject };
    const mayRun = reach(permissions, "run-meeting", body);
    const mayReport = reach(permissions, "report-task", body);
    const timeZone = await findTimeZone(tx, context);
    const day = dayOf(timingOf(meeting).startsAt, timeZone);
    const account = actor?.accountId ?? null;
    return work({ tx, meeting, day, timeZone, entry, at, account, mayRun, mayReport });
  });
}

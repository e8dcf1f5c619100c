/** What several pages of meetings need: the clock, the bodies by id, and how members are called in public. */
import type { Id } from "../../../kernel/id.ts";
import { dayOf } from "../../../kernel/local-date.ts";
import type { Context } from "../../../platform/context.ts";
import type { CityTransaction } from "../../../platform/database/database.ts";
import type { CityScope } from "../../../platform/http/environment.ts";
import { listMemberships, type Membership } from "../../bodies/index.ts";
import { type Meeting, timingOf } from "../meeting.ts";
import type { Clock } from "../pages/meeting-parts.tsx";

export function clockNow(context: Context, { timeZone }: Pick<CityScope, "timeZone">): Clock {
  return { now: context.now(), timeZone };
}

/** Those in office on the day of the meeting. */
export function membersOf(
  tx: CityTransaction,
  meeting: Meeting,
  { timeZone }: Clock,
): Promise<readonly Membership[]> {
  return listMemberships(tx, meeting.body.id, dayOf(timingOf(meeting).startsAt, timeZone));
}

/** The public reads names as far as members let them be read. */
export function publicNameOf(members: readonly Membership[], aMember: string) {
  return (term: string): string => members.find(({ id }) => id === term)?.name ?? aMember;
}

/** The line of a meeting that calendars show. */
export function lineOf(meeting: Meeting): {
  readonly id: Id<"Meeting">;
  readonly slug: string;
  readonly title: Meeting["title"];
  readonly isPublic: boolean;
  readonly closedFor: Meeting["closedFor"];
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: Meeting["title"];
  readonly online: string | null;
  readonly moves: number;
  readonly cancelled: boolean;
} {
  const { id, slug, title, isPublic, closedFor } = meeting;
  const { startsAt, endsAt, place, online } = timingOf(meeting);
  const moves = meeting.timings.length - 1;
  const cancelled = meeting.cancellation !== null;
  return {
    id,
    slug,
    title,
    isPublic,
    closedFor,
    startsAt,
    endsAt,
    place,
    online,
    moves,
    cancelled,
  };
}

/** Reads the lists of meetings: what comes, what was page by page, and a window of both for calendars. */
import type { Id } from "../../kernel/id.ts";
import { localDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { LONGEST_DAYS, type MeetingLine } from "./meeting.ts";
import { instantOf } from "./meeting-time.ts";
import * as store from "./store/meetings.ts";

const PAGE_LENGTH = 50;
const DAY = 86_400_000;
/** How far a calendar looks back and ahead, and how much it holds at most. */
const BACK = 90;
const AHEAD = 400;
const MOST = 500;

export type Wanted = {
  readonly now: Date;
  readonly timeZone: string;
  readonly body?: Id<"Body"> | undefined;
  readonly year?: number | undefined;
  readonly page?: number;
  /** The bodies of whose closed meetings whoever looks may know all; left out for the public, which learns of each when it is and why. */
  readonly closedOf?: readonly Id<"Body">[] | undefined;
};

export type MeetingListPage = {
  /** The next ones. */
  readonly coming: readonly MeetingLine[];
  /** Whether there are more of them, which the calendar has. */
  readonly hasMore: boolean;
  readonly past: readonly MeetingLine[];
  /** The years in which any meeting of the city was or is, the latest first. */
  readonly years: readonly number[];
  readonly page: number;
  readonly pages: number;
};

export async function listMeetingPage(
  tx: CityTransaction,
  { now, timeZone, body, year, page = 1, closedOf }: Wanted,
): Promise<MeetingListPage> {
  const window = {
    from: year === undefined ? new Date(0) : startOf(year, timeZone),
    to: year === undefined ? startOf(9998, timeZone) : startOf(year + 1, timeZone),
    ...{ body: body ?? null, closedOf: closedOf ?? null },
  };
  const soonest = new Date(now.getTime() - LONGEST_DAYS * DAY);
  const going = { from: window.from > soonest ? window.from : soonest, endsAfter: now };
  const coming = await store.listComing(tx, {
    ...{ ...window, ...going },
    heldToo: false,
    limit: PAGE_LENGTH + 1,
    offset: 0,
  });
  const ended = await store.countEnded(tx, { ...window, endsBy: now });
  const early = await store.countHeldEarly(tx, { ...window, ...going });
  const count = ended.past + early.past;
  const pages = Math.max(1, Math.ceil(count / PAGE_LENGTH));
  const shown = Math.min(Math.max(1, page), pages);
  const past = await store.listPast(tx, {
    ...window,
    endsBy: now,
    limit: PAGE_LENGTH,
    offset: (shown - 1) * PAGE_LENGTH,
  });
  const { first, last } = await store.findSpan(tx);
  const shownLine = closedOf === undefined ? publicLineOf : lineOf;
  return {
    coming: coming.slice(0, PAGE_LENGTH).map(shownLine),
    hasMore: coming.length > PAGE_LENGTH,
    past: past.map(shownLine),
    years: yearsBetween(first, last),
    page: shown,
    pages,
  };
}

/** What a public calendar shows: the last three months and the next thirteen. */
export async function listWindow(
  tx: CityTransaction,
  { now, body }: Pick<Wanted, "now" | "body">,
): Promise<readonly MeetingLine[]> {
  const from = new Date(now.getTime() - BACK * DAY);
  const to = new Date(now.getTime() + AHEAD * DAY);
  const window = { from, to, endsAfter: from, heldToo: true, body: body ?? null, closedOf: null };
  return (await store.listComing(tx, { ...window, limit: MOST, offset: 0 })).map(publicLineOf);
}

/** Everything that the public may know, the oldest first, as many as a file bears. */
export async function listForFile(
  tx: CityTransaction,
  { body }: Pick<Wanted, "body">,
): Promise<readonly MeetingLine[]> {
  const ever = { from: new Date(0), to: new Date(8.64e15), endsAfter: new Date(0) };
  const rows = await store.listComing(tx, {
    ...{ ...ever, heldToo: true, body: body ?? null, closedOf: null },
    ...{ limit: 100_000, offset: 0 },
  });
  return rows.map(publicLineOf);
}

type Row = Awaited<ReturnType<typeof store.listComing>>[number];

function lineOf({ body_id, is_public, closed_for, starts_at, ends_at, ...line }: Row): MeetingLine {
  const times = { startsAt: starts_at, endsAt: ends_at };
  return { ...line, ...times, bodyId: body_id, isPublic: is_public, closedFor: closed_for };
}

/** Of a closed meeting neither what it is about nor where it is. */
function publicLineOf(row: Row): MeetingLine {
  const line = lineOf(row);
  return line.isPublic ? line : { ...line, title: {}, place: {}, online: null };
}

function startOf(year: number, timeZone: string): Date {
  return instantOf(localDate(year, 1, 1), 0, timeZone);
}

function yearsBetween(first: Date | null, last: Date | null): readonly number[] {
  if (first === null || last === null) return [];
  const [from, to] = [first.getUTCFullYear(), last.getUTCFullYear()];
  return Array.from({ length: to - from + 1 }, (_, index) => to - index);
}

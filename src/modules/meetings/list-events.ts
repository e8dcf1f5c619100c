/** Reads the city's events, each as it was said last: those to come and those of every year first, then the latest. */
import type { Wording } from "../../kernel/language.ts";
import { addDays, type LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Audience, CityEvent, EventWords } from "./event.ts";
import type { Recording } from "./meeting.ts";
import * as store from "./store/events.ts";

const ALL = 100_000;
const EVER = { from: null, to: null } as const;
/** How far the calendar looks back and ahead in days, and how much it holds at most. */
const BACK = 90;
const AHEAD = 400;
const MOST = 500;

export async function listEvents(
  tx: CityTransaction,
  part: { readonly limit: number; readonly offset: number } = { limit: ALL, offset: 0 },
): Promise<readonly CityEvent[]> {
  return (await store.listEventRows(tx, { slug: null, ...EVER, ...part })).map(eventOf);
}

/** What the calendar shows: the last three months and the next thirteen, as many as it holds. */
export async function listEventWindow(
  tx: CityTransaction,
  on: LocalDate,
): Promise<readonly CityEvent[]> {
  const window = { from: addDays(on, -BACK), to: addDays(on, AHEAD), limit: MOST, offset: 0 };
  return (await store.listEventRows(tx, { slug: null, ...window })).map(eventOf);
}

/** Undefined where the city has none with this slug. */
export async function findEvent(tx: CityTransaction, slug: string): Promise<CityEvent | undefined> {
  const rows = await store.listEventRows(tx, { slug, ...EVER, limit: 1, offset: 0 });
  return rows.map(eventOf)[0];
}

/** What an event's own page shows beside it. */
export type EventRecord = {
  /** How it was entered, then each change with its reason. */
  readonly versions: readonly {
    readonly number: number;
    readonly reason: Wording;
    readonly at: Date;
  }[];
  readonly recordings: readonly Recording[];
  /** What was said last of each year, the latest year first. */
  readonly audiences: readonly Audience[];
};

export async function readEventRecord(
  tx: CityTransaction,
  { id, slug }: Pick<CityEvent, "id" | "slug">,
): Promise<EventRecord> {
  const counts = await store.listAudienceRowsOf(tx, { id });
  const byYear = new Map(counts.map((one) => [one.year, one]));
  return {
    versions: await store.listVersionRows(tx, { slug }),
    recordings: await store.listRecordingRowsOf(tx, { id }),
    audiences: [...byYear.values()].sort((a, b) => (b.year ?? 0) - (a.year ?? 0)),
  };
}

function eventOf(row: Awaited<ReturnType<typeof store.listEventRows>>[number]): CityEvent {
  const { id, slug, version, cancelled_for: cancelledFor } = row;
  const { people, people_source: source, people_year: year } = row;
  return {
    ...{ id, slug, version, cancelledFor, ...wordsOf(row) },
    audience: row.counted ? { people, source, year } : undefined,
  };
}

/** What a version of an event says. */
export function wordsOf(
  row: Omit<
    Awaited<ReturnType<typeof store.listVersionRows>>[number],
    "event_id" | "slug" | "number" | "reason" | "at"
  >,
): EventWords {
  const { kind, title, text, yearly, place, organisers, accessibility, rights, source } = row;
  return {
    ...{ kind, title, text, yearly, place, organisers, accessibility, rights, source },
    starts:
      row.starts_on === null || row.starts_precision === null
        ? null
        : { date: row.starts_on, precision: row.starts_precision },
    ends:
      row.ends_on === null || row.ends_precision === null
        ? null
        : { date: row.ends_on, precision: row.ends_precision },
  };
}

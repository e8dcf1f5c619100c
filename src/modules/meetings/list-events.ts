/** Reads the city's events: those to come and those of every year first, then the latest. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { CityEvent } from "./event.ts";
import * as store from "./store/events.ts";

const ALL = 100_000;

export async function listEvents(
  tx: CityTransaction,
  part: { readonly limit: number; readonly offset: number } = { limit: ALL, offset: 0 },
): Promise<readonly CityEvent[]> {
  return (await store.listEventRows(tx, { slug: null, ...part })).map(eventOf);
}

/** Undefined where the city has none with this slug. */
export async function findEvent(tx: CityTransaction, slug: string): Promise<CityEvent | undefined> {
  return (await store.listEventRows(tx, { slug, limit: 1, offset: 0 })).map(eventOf)[0];
}

function eventOf(row: Awaited<ReturnType<typeof store.listEventRows>>[number]): CityEvent {
  const { id, slug, kind, title, text, yearly, place, organisers, accessibility } = row;
  return {
    ...{ id, slug, kind, title, text, yearly, place, organisers, accessibility },
    starts:
      row.starts_on === null || row.starts_precision === null
        ? null
        : { date: row.starts_on, precision: row.starts_precision },
    ends:
      row.ends_on === null || row.ends_precision === null
        ? null
        : { date: row.ends_on, precision: row.ends_precision },
    rights: row.rights,
    source: row.source,
    audience: row.counted ? { people: row.people, source: row.people_source } : undefined,
  };
}

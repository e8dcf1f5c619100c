/**
 * Bodies, their members and their meetings in a city with 1,000, 20,000 and 10,000 of them, as pages and calendars from the running program: each
 * time for a page that nobody has asked for yet, so that no kept page answers.
 */
import type { Client } from "pg";
import { type List, visitLists } from "./lists.ts";
import type { Benchmark } from "./measure.ts";

const BODIES = 1_000;
const SEATS = 20;
const MEETINGS = 10;
const KINDS = ["council", "working-group", "network", "reference-group", "office"];

/** What an address may ask for, by the number of the visit. */
const LISTS: readonly List[] = [
  ["bodies", (visit) => `/bodies?page=${1 + (visit % (BODIES / 50))}&visit=${visit}`],
  ["one body with its members", (visit) => `/bodies/b${visit * 7}`],
  ["what bodies were heard in", (visit) => `/bodies/b${visit * 7}/matters`],
  ["meetings", (visit) => `/meetings?page=${1 + visit}`],
  ["meetings of a year", (visit) => `/meetings?year=${2019 + (visit % 6)}&page=${1 + visit}`],
  ["meetings of a body", (visit) => `/bodies/b${visit * 7}/meetings`],
  ["the city's calendar", (visit) => `/meetings.ics?visit=${visit}`],
  ["a body's calendar", (visit) => `/bodies/b${visit * 7}/meetings.ics`],
];

export const meetingLists: Benchmark = {
  name: "meetings",
  run: () =>
    visitLists(LISTS, {
      what: `${BODIES.toLocaleString("en")} bodies`,
      everyPageSays: "York",
      fill,
    }),
};

/** Rows as the actions would write them, without their entries in the record. */
async function fill(superuser: Client): Promise<void> {
  const { rows } = await superuser.query<{ id: string }>("select id from city.city");
  const city = rows[0]?.id;
  if (city === undefined) throw new Error("No city was founded");
  const id = (kind: string, number: string) =>
    `('${kind}0000-0000-7000-8000-' || lpad(to_hex((${number})::bigint), 12, '0'))::uuid`;
  const text = (words: string) => `jsonb_build_object('en', ${words})`;
  const count = (last: number, as = "n") => `generate_series(0, ${last - 1}) as ${as}`;
  const bodies = count(BODIES);
  const seats = `${bodies}, ${count(SEATS, "m")}`;
  const meetings = `${bodies}, ${count(MEETINGS, "m")}`;
  const body = id("0b0b", "n");
  const seat = id("0a0a", `n * ${SEATS} + m`);
  const term = id("0c0c", `n * ${SEATS} + m`);
  const meeting = id("0d0d", `n * ${MEETINGS} + m`);
  // One every seven months, the last ones in the years to come.
  const on = "(date '2021-01-04' + m * 220 + n % 200)";
  const statements = [
    `insert into bodies.body (city_id, id, slug, kind, recorded_at)
     select '${city}', ${body}, 'b' || n, (array['${KINDS.join("','")}'])[1 + n % ${KINDS.length}], now() from ${bodies}`,
    `insert into bodies.description (city_id, body_id, number, name, about, founded_on, founded_precision, size_note, legal_basis,
       legal_unconfirmed, secretariat, recorded_at)
     select '${city}', ${body}, 1, ${text("'York body ' || n")}, ${text("'What it is for, in a sentence or two.'")}, date '2007-04-12', 'day',
       '{}', '{}', false, '{}', now() from ${bodies}`,
    `insert into bodies.mandate (city_id, body_id, number, purpose, tasks, heard_in, heard_days, quorum_kind, term_months, balance, on_date,
       precision, recorded_at)
     select '${city}', ${body}, 1, ${text("'To advise the city.'")}, '{}', ${text("'Housing'")}, 28, 'more-than-half', 48, '[]', '2007-04-12',
       'day', now() from ${bodies}`,
    `insert into bodies.sector (city_id, id, body_id, number, name, appointed_by, recorded_at)
     select '${city}', ${id("0e0e", "n")}, ${body}, 1, ${text("'Civil society'")}, ${text("'The mayor'")}, now() from ${bodies}`,
    `insert into bodies.seat (city_id, id, body_id, sector_id, number, reserved_for, votes, followed, recorded_at)
     select '${city}', ${seat}, ${body}, ${id("0e0e", "n")}, m + 1, '{}', true, true, now() from ${seats}`,
    `insert into bodies.term (city_id, id, body_id, seat_id, kind, name, named, person, from_on, until_on, recorded_at)
     select '${city}', ${term}, ${body}, ${seat}, 'member', 'Somebody ' || m, true, sha256('nobody'), '2025-01-01', '2028-12-31', now()
     from ${seats}`,
    `insert into bodies.matter (city_id, id, body_id, number, title, asked_on, due_on, recorded_at)
     select '${city}', ${id("0f0f", "n * 20 + m")}, ${body}, m + 1, ${text("'Matter ' || m")}, date '2026-01-01' + m, date '2026-02-01' + m, now()
     from ${seats}`,
    `insert into bodies.hearing (city_id, matter_id, number, kind, side, text, on_date, recorded_at)
     select '${city}', ${id("0f0f", "n * 20 + m")}, 1, 'heard', 'body', ${text("'Advice.'")}, date '2026-01-20' + m, now()
     from ${seats} where m % 3 <> 0`,
    `insert into meetings.meeting (city_id, id, body_id, slug, title, is_public, closed_for, languages, recorded_at)
     select '${city}', ${meeting}, ${body}, ${on}::text, '{}', true, '{}', '{en}', now() from ${meetings}`,
    `insert into meetings.timing (city_id, meeting_id, number, starts_at, ends_at, place, reason, recorded_at)
     select '${city}', ${meeting}, 1, ${on} + time '16:00', ${on} + time '18:00', ${text("'Town hall'")}, '{}', now() from ${meetings}`,
    `insert into meetings.agenda_item (city_id, meeting_id, item, version, position, kind, title, text, tied_to, removed, after_sending,
       recorded_at)
     select '${city}', ${meeting}, i + 1, 1, i, 'decision', ${text("'Item ' || i")}, '{}', '[]', false, false, now()
     from ${meetings}, ${count(5, "i")}`,
    `insert into meetings.agenda_sending (city_id, meeting_id, items, recorded_at) select '${city}', ${meeting}, 5, now() from ${meetings}`,
    `insert into meetings.held (city_id, meeting_id, present, voting, needed, recorded_at)
     select '${city}', ${meeting}, 15, 20, 11, now() from ${meetings} where ${on} < '2026-11-01'`,
    `insert into meetings.attendance (city_id, meeting_id, term_id, number, state, recorded_at)
     select '${city}', ${meeting}, ${id("0c0c", `n * ${SEATS} + s`)}, 1, 'present', now() from ${meetings}, ${count(SEATS, "s")}
     where ${on} < '2026-11-01'`,
    `insert into meetings.decision (city_id, meeting_id, number, item, text, way, votes_for, votes_against, abstained, carried, recorded_at)
     select '${city}', ${meeting}, 1, 1, ${text("'Adopted.'")}, 'unanimous', 15, 0, 0, true, now() from ${meetings} where ${on} < '2026-11-01'`,
    "analyze",
  ];
  for (const statement of statements) await superuser.query(statement);
}

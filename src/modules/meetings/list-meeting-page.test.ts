// Lists and calendars of ten thousand meetings show what they should; how long that takes is measured in bench/meetings.ts.
import { beforeAll, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { holdMeeting } from "./hold-meeting.ts";
import { listMeetingPage, listWindow } from "./list-meeting-page.ts";
import { routes } from "./routes/index.ts";
import { aCouncil, aMeeting, aSecretary, attend, done } from "./testing.ts";

const MANY = 10_000;
const CLOSED = 1;
const database = await testDatabase();
const context = testContext(database);
const city = context.newCity();
const { timeZone } = context.settings;
const now = context.now();
const wanted = { now, timeZone };

beforeAll(async () => {
  const { body } = await aCouncil(context, city);
  const { meeting } = await aMeeting(context, city, body, { isPublic: false });
  const like = `from meetings.meeting m, generate_series(1, $2::int) n where m.city_id = $1 and m.slug = $3`;
  const values = [city, MANY, meeting];
  await ownerQuery(
    `insert into meetings.meeting
     select m.city_id, gen_random_uuid(), m.body_id, 'many-' || n, m.title, true, m.languages, null, m.recorded_at, null, '{}' ${like}`,
    values,
  );
  // One a day, the last of them a year from now; every tenth was moved once.
  await ownerQuery(
    `insert into meetings.timing
     select m.city_id, m.id, v, start, start + interval '2 hours', '{"en":"Hall"}', null, '{}', m.recorded_at, null
     from (select *, split_part(slug, '-', 2)::int as n from meetings.meeting where city_id = $1 and slug like 'many-%') m
     cross join lateral generate_series(1, case when n % 10 = 0 then 2 else 1 end) v
     cross join lateral (select timestamptz '2027-06-01 16:00Z' - make_interval(days => m.n) as start) s`,
    [city],
  );
  await ownerQuery("analyze meetings.meeting; analyze meetings.timing");
}, 60_000);

test("a page of the list, of a year, and of what is far back", async () => {
  const read = (stated: object) =>
    database.readCity(city, (tx) => listMeetingPage(tx, { ...wanted, ...stated }));
  const page = await read({});
  expect(page).toMatchObject({ page: 1, pages: Math.ceil((MANY - 365) / 50) });
  expect(page.coming).toHaveLength(50);
  expect(page.hasMore).toBe(true);
  expect(page.past).toHaveLength(50);
  const last = await read({ page: 9_999 });
  expect(last.page).toBe(page.pages);
  const year = await read({ year: 2010 });
  expect(year).toMatchObject({ coming: [], pages: Math.ceil(365 / 50) });
  expect(year.past.every(({ startsAt }) => startsAt.getUTCFullYear() === 2010)).toBe(true);
});

test("a calendar, whose window does not grow with what is past", async () => {
  const window = await database.readCity(city, (tx) => listWindow(tx, wanted));
  expect(window).toHaveLength(365 + 90 + CLOSED);
  const [closed] = window.filter(({ isPublic }) => !isPublic);
  expect(closed).toMatchObject({ place: {}, closedFor: { en: "A person's own matters." } });
});

test("the pages and the calendar as they are served", async () => {
  const open = moduleSite(routes(context), { city, actor: undefined });
  const desk = moduleSite(routes(context), { city, actor: aSecretary(context) });
  expect((await open.visit("/meetings")).html).toContain("Moved once");
  expect((await desk.visit("/work/meetings")).status).toBe(200);
  expect((await open.visit("/meetings?year=2010")).html).toContain("2010");
  const calendar = (await open.visit("/meetings.ics")).html;
  expect(calendar.split("BEGIN:VEVENT")).toHaveLength(365 + 90 + CLOSED + 1);
});

test("a meeting that was held is past, also before the hour at which it was to end", async () => {
  const town = context.newCity();
  const { body, terms } = await aCouncil(context, town);
  const on = await aMeeting(context, town, body);
  const read = () => database.readCity(town, (tx) => listMeetingPage(tx, wanted));
  const slugs = ({ coming, past }: Awaited<ReturnType<typeof read>>) =>
    [coming, past].map((lines) => lines.map(({ slug }) => slug));
  expect(slugs(await read())).toEqual([[on.meeting], []]);
  const secretary = aSecretary(context);
  done(await attend(context, town, secretary, on, terms.slice(0, 2)));
  done(await holdMeeting(context, town, secretary, on));
  expect(slugs(await read())).toEqual([[], [on.meeting]]);
  const year = database.readCity(town, (tx) => listMeetingPage(tx, { ...wanted, year: 2026 }));
  expect(slugs(await year)).toEqual([[], [on.meeting]]);
  const window = await database.readCity(town, (tx) => listWindow(tx, wanted));
  expect(window.map(({ slug, held }) => [slug, held])).toEqual([[on.meeting, true]]);
});

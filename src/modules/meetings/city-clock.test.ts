// A city's clocks are its own, wherever the installation stands: what is typed, printed, written in letters and put into calendars.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { aPerson } from "../accounts/testing.ts";
import { aMember } from "../bodies/testing.ts";
import { aCity } from "../city/testing.ts";
import { findMeeting } from "./find-meeting.ts";
import { listDeskTasks } from "./list-desk-tasks.ts";
import { prefillMinutes } from "./prefill-minutes.ts";
import { recordAttendance } from "./record-attendance.ts";
import { routes } from "./routes/index.ts";
import { readDraft } from "./save-minutes.ts";
import { aCouncil, anItem, aSecretary, done } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = aSecretary(context);
const LONDON = "Europe/London";

describe("York on an installation in Oslo", () => {
  test("calls, prints, writes and puts into calendars what its own clocks say", async () => {
    expect(context.settings.timeZone).toBe("Europe/Oslo");
    const { id: city } = await aCity(context, {
      slug: "york",
      timeZone: LONDON,
      languages: ["en"],
      name: { en: "York" },
    });
    const { body } = await aCouncil(context, city);
    const { email } = await aPerson(context, city, { role: "body-member" });
    const term = await aMember(context, city, body, { email });
    const desk = moduleSite(routes(context), { city, actor: secretary, timeZone: LONDON });
    const called = await desk.visit("/work/meetings", {
      ...{ body, day: "2026-06-09", starts: "17:00", ends: "18:30", place: "Hall" },
      open: "public",
    });
    expect(called.location).toBe(`/york/work/meetings/${body}/2026-06-09?done`);
    const on = { body, meeting: "2026-06-09" };
    const found = await database.readCity(city, (tx) => findMeeting(tx, on));
    expect(found?.timings[0].startsAt.toISOString()).toBe("2026-06-09T16:00:00.000Z");
    await anItem(context, city, on);
    const own = `/work/meetings/${body}/2026-06-09`;
    expect((await desk.visit(`${own}/sending`, { remindDays: "1" })).status).toBe(303);
    const hours = "9 June 2026, 17:00–18:30";
    const letter = context.letters.findLast(({ to }) => to === email);
    expect(letter?.subject).toContain(hours);
    expect(letter?.text).toContain(hours);
    const open = moduleSite(routes(context), { city, actor: undefined, timeZone: LONDON });
    expect((await open.visit(`/meetings/${body}/2026-06-09`)).html).toContain(hours);
    expect((await open.visit("/meetings")).html).toContain(hours);
    expect((await open.visit("/meetings.csv")).html).toContain("2026-06-09,17:00,18:30");
    expect((await open.visit("/meetings.ics")).html).toContain("DTSTART:20260609T160000Z");
    const page = await desk.visit(own);
    expect(page.html).toContain(hours);
    expect(page.html).toContain('value="17:00"');
    const attendance = [{ term, state: "excused" }];
    done(await recordAttendance(context, city, secretary, { ...on, attendance }));
    done(await prefillMinutes(context, city, secretary, on));
    const draft = await database.readCity(city, async (tx) =>
      found === undefined ? "" : (await readDraft(tx, found.id)).text,
    );
    expect(draft).toContain(hours);
  });

  test("names a meeting by the day there, and so do the tasks on the desk", async () => {
    const { id: city } = await aCity(context, { timeZone: LONDON, languages: ["en"] });
    const { body } = await aCouncil(context, city);
    const desk = moduleSite(routes(context), { city, actor: secretary, timeZone: LONDON });
    // In Oslo it is the next day by then.
    const form = { body, day: "2026-06-09", starts: "23:15", ends: "23:45", place: "Hall" };
    const called = await desk.visit("/work/meetings", { ...form, open: "public" });
    expect(called.location).toContain("/2026-06-09?done");
    const visit = {
      actor: secretary,
      on: "2026-06-01",
      preferred: ["en"],
    } as unknown as Parameters<typeof listDeskTasks>[1];
    const tasks = await database.readCity(city, (tx) => listDeskTasks(tx, visit, context));
    expect(tasks.map(({ title }) => title).join()).toContain("9 June 2026");
  });
});

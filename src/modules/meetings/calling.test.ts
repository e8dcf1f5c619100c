// A body is called to a meeting: by which name, on which days, once for each call; and everything that must be refused.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor, theHost } from "../accounts/testing.ts";
import { loadBodiesFile, parseBodiesFile } from "../bodies/index.ts";
import { aBody } from "../bodies/testing.ts";
import { listEntries, textHash } from "../ledger/index.ts";
import { callMeeting } from "./call-meeting.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { moveMeeting } from "./move-meeting.ts";
import { routes } from "./routes/index.ts";
import { aCouncil, aSecretary, done, plainLetter } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = aSecretary(context);
const en = (text: string) => ({ en: text });

const recorded = async (city: Id<"City">) =>
  (await database.readCity(city, (tx) => listEntries(tx, { limit: 100 }))).flatMap(({ entry }) =>
    entry === undefined ? [] : [entry],
  );

describe("calling", () => {
  const at = {
    startsAt: new Date("2026-11-24T16:00:00Z"),
    endsAt: new Date("2026-11-24T18:00:00Z"),
  };
  const call = (city: Id<"City">, body: string, stated = {}, actor: Actor = secretary) =>
    callMeeting(context, city, actor, {
      ...{ body, ...at, place: en("Town hall"), isPublic: true, languages: ["en"], ...stated },
    });

  test("names the meeting by its day, and a second one on that day by a number", async () => {
    const city = context.newCity();
    const { body } = await aCouncil(context, city);
    expect(await call(city, body)).toEqual({ meeting: "2026-11-24" });
    const later = { startsAt: new Date("2026-11-24T17:00:00Z") };
    expect(await call(city, body, later)).toEqual({ meeting: "2026-11-24-2" });
    const [entry] = await recorded(city);
    expect(entry).toMatchObject({
      type: "meeting.called",
      subject: `meeting/${body}/2026-11-24-2`,
      facts: {
        public: true,
        startsAt: "2026-11-24T17:00:00.000Z",
        place: textHash(en("Town hall")),
      },
    });
  });

  test("twice with the same beginning and place gives one meeting, until that is cancelled", async () => {
    const city = context.newCity();
    const { body } = await aCouncil(context, city);
    const twice = await Promise.all([call(city, body), call(city, body, { title: en("Again") })]);
    expect(twice.map((one) => ("meeting" in one ? one.meeting : ""))).toEqual([
      "2026-11-24",
      "2026-11-24",
    ]);
    const entries = (await recorded(city)).filter(({ type }) => type === "meeting.called");
    expect(entries).toHaveLength(1);
    expect(await call(city, body)).toEqual({ meeting: "2026-11-24", unchanged: true });
    const { visit } = moduleSite(routes(context), { city, actor: secretary });
    const form = { body, day: "2026-11-24", starts: "17:00", ends: "19:00", place: "Town hall" };
    const again = await visit("/work/meetings", { ...form, open: "public" });
    expect(again.location).toBe(`/york/work/meetings/${body}/2026-11-24?done=called`);
    const shown = await visit(`/work/meetings/${body}/2026-11-24?done=called`);
    expect(shown.html).toContain("This meeting is called already");
    expect(await call(city, body, { place: en("Library") })).toEqual({ meeting: "2026-11-24-2" });
    const on = { body, meeting: "2026-11-24" };
    done(await cancelMeeting(context, city, secretary, { ...on, reason: en("Ill.") }, plainLetter));
    expect(await call(city, body)).toEqual({ meeting: "2026-11-24-3" });
  });

  test("is for a day on which the body is there and within three years, also where it is moved", async () => {
    const city = context.newCity();
    const date = (text: string, precision: "day" | "year") => ({ date: day(text), precision });
    await aBody(context, city, { foundedOn: date("2007-05-15", "day") });
    await aBody(context, city, { slug: "older", foundedOn: date("2007-01-01", "year") });
    const on = (text: string) => ({
      startsAt: new Date(`${text}T16:00:00Z`),
      endsAt: new Date(`${text}T18:00:00Z`),
    });
    const days = [
      ["council", "2007-05-14", { refused: "before-founding" }],
      ["council", "2007-05-15", { meeting: "2007-05-15" }],
      ["older", "2006-12-31", { refused: "before-founding" }],
      ["older", "2007-01-01", { meeting: "2007-01-01" }],
      ["council", "2029-06-01", { meeting: "2029-06-01" }],
      ["council", "2029-06-02", { refused: "too-far" }],
    ] as const;
    for (const [body, text, outcome] of days)
      expect([text, await call(city, body, on(text))]).toEqual([text, outcome]);
    const move = (text: string) =>
      moveMeeting(
        context,
        city,
        secretary,
        {
          ...{ body: "council", meeting: "2029-06-01", ...on(text) },
          ...{ place: en("Hall"), reason: en("Water.") },
        },
        plainLetter,
      );
    expect(await move("2007-05-14")).toEqual({ refused: "before-founding" });
    expect(await move("2099-01-01")).toEqual({ refused: "too-far" });
    const { visit } = moduleSite(routes(context), { city, actor: secretary });
    const form = { starts: "17:00", ends: "19:00", place: "Hall", open: "public", reason: "x" };
    for (const [path, field] of [
      ["/work/meetings", "call-day"],
      ["/work/meetings/council/2029-06-01/timings", "move-day"],
    ] as const)
      for (const text of ["2007-05-14", "2099-01-01"]) {
        const { status, html } = await visit(path, { ...form, body: "council", day: text });
        expect([path, text, status, html.includes(`href="#${field}"`)]).toEqual([
          ...[path, text, 422, true],
        ]);
      }
  });

  test.each([
    [{ endsAt: at.startsAt }, "bad-times"],
    [{ endsAt: new Date("2026-12-24T16:00:00Z") }, "bad-times"],
    [{ place: {} }, "no-place"],
    [{ online: "meet me" }, "bad-address"],
    [{ online: "javascript:alert(1)" }, "bad-address"],
    [{ place: en("x".repeat(301)) }, "too-long"],
    [{ body: "nobody" }, "unknown-body"],
    [{ isPublic: false }, "no-reason"],
    [{ isPublic: false, closedFor: en(" ") }, "no-reason"],
  ])("%j is refused and leaves nothing", async (stated, refused) => {
    const city = context.newCity();
    const { body } = await aCouncil(context, city);
    const before = (await recorded(city)).length;
    expect(await call(city, body, stated)).toMatchObject({ refused });
    expect(await recorded(city)).toHaveLength(before);
  });

  test("to a closed meeting has a reason, which an open one never has", async () => {
    const city = context.newCity();
    const { body } = await aCouncil(context, city);
    const closedFor = en("A person's own matters.");
    await call(city, body, { closedFor });
    await call(city, body, { closedFor, isPublic: false });
    const [closed, open] = (await recorded(city)).map(({ facts }) => facts);
    expect(closed).toMatchObject({ public: false, closedFor: textHash(closedFor) });
    expect(open).toMatchObject({ public: true, closedFor: null });
  });

  test("is the secretary's, and not of a body that is suspended", async () => {
    const city = context.newCity();
    const { body } = await aCouncil(context, city);
    expect(await call(city, body, {}, anActor("coordinator"))).toEqual({
      refused: "not-permitted",
    });
    const on = { date: "2026-05-01", precision: "day" };
    const source = "Minutes";
    const board = {
      slug: "board",
      kind: "council",
      name: en("Board"),
      about: en("Advice."),
      source,
    };
    const standings = [{ change: "suspended", reason: en("No quorum."), on, source }];
    const parsed = parseBodiesFile({ bodies: [{ ...board, standings }] });
    if ("faults" in parsed) throw new Error(parsed.faults.join());
    done(await loadBodiesFile(context, city, theHost, parsed.file));
    expect(await call(city, "board")).toEqual({ refused: "body-not-active" });
  });
});

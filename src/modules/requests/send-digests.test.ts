import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { day } from "../../kernel/testing.ts";
import { answerRecommendation, closeRecommendation } from "../recommendations/index.ts";
import { handOver } from "./hand-over.ts";
import { listEscalations } from "./list-escalations.ts";
import { findRequest } from "./list-requests.ts";
import { nameSubstitute } from "./name-substitute.ts";
import { sendDigests } from "./send-digests.ts";
import { setRhythm } from "./set-rhythm.ts";
import { aCity, anActor, ask, recommend } from "./testing.ts";
import { withdrawRequest } from "./withdraw-request.ts";

const database = await testDatabase();

/** A city in which nobody has been asked yet. 1 June 2026 is a Monday. */
async function scene() {
  const context = testContext(database);
  const people = await aCity(context, context.newCity());
  const city = { id: people.city, slug: "york" };
  return {
    ...people,
    context,
    id: people.city,
    run: (instant: string) => {
      context.setNow(instant);
      return sendDigests(context, city);
    },
    to: (email: string) => context.letters.filter((letter) => letter.to === email),
  };
}

describe("when a letter goes out", () => {
  test("what is new is told at the next full hour of work, and counts as the week's letter", async () => {
    const { context, id, run, to, anna } = await scene();
    await ask(context, id);
    expect(await run("2026-06-01T04:00:00Z")).toMatchObject({ written: 0 });
    expect(await run("2026-06-01T07:00:00Z")).toMatchObject({ written: 1 });
    const about = await recommend(context, id, "Buses");
    await ask(context, id, { about });
    for (const later of ["2026-06-01T09:00:00Z", "2026-06-02T06:00:00Z", "2026-06-05T12:00:00Z"])
      expect(await run(later)).toMatchObject({ written: 0 });
    expect(await run("2026-06-08T07:00:00Z")).toMatchObject({ written: 1 });
    expect(to(anna.email).map(({ subject }) => subject)).toEqual([
      "york asks you for one reply",
      "york asks you for 2 replies",
    ]);
  });

  test("what is known is told again from Tuesday at seven, local time, and never at weekends", async () => {
    const { context, id, run } = await scene();
    await ask(context, id);
    await run("2026-06-03T07:00:00Z");
    expect(await run("2026-06-06T09:00:00Z")).toMatchObject({ written: 0 });
    expect(await run("2026-06-08T12:00:00Z")).toMatchObject({ written: 0 });
    expect(await run("2026-06-09T04:59:00Z")).toMatchObject({ written: 0 });
    expect(await run("2026-06-09T05:00:00Z")).toMatchObject({ written: 1 });
    expect(await run("2026-06-09T05:00:00Z")).toMatchObject({ written: 0 });
  });

  test("a server that slept over Tuesday makes up for it", async () => {
    const { context, id, run } = await scene();
    await ask(context, id);
    await run("2026-06-03T07:00:00Z");
    expect(await run("2026-06-12T10:00:00Z")).toMatchObject({ written: 1 });
  });

  test("the city chooses another day", async () => {
    const { context, id, run, kari } = await scene();
    await ask(context, id);
    await run("2026-06-03T07:00:00Z");
    const rhythm = { weekday: 4, hour: 10, escalateAfter: 7 };
    expect(await setRhythm(context, id, kari.actor, rhythm)).toEqual({ set: true });
    expect(await run("2026-06-09T09:00:00Z")).toMatchObject({ written: 0 });
    expect(await run("2026-06-11T08:00:00Z")).toMatchObject({ written: 1 });
    for (const bad of [{ weekday: 6 }, { hour: 3 }, { escalateAfter: 0 }, { weekday: 1.5 }])
      expect(await setRhythm(context, id, kari.actor, { ...rhythm, ...bad })).toEqual({
        refused: "bad-rhythm",
      });
    const { actor } = await scene().then(({ anna }) => anna);
    expect(await setRhythm(context, id, actor, rhythm)).toEqual({ refused: "not-permitted" });
  });

  test("two processes at once write one letter", async () => {
    const { context, id, run } = await scene();
    await ask(context, id);
    const both = await Promise.all([run("2026-06-03T07:00:00Z"), run("2026-06-03T07:00:00Z")]);
    expect(both.map(({ written }) => written).sort()).toEqual([0, 1]);
    expect(context.letters).toHaveLength(1);
  });

  test("the database itself lets nobody have two in a week", async () => {
    const { context, id, run } = await scene();
    await ask(context, id);
    await run("2026-06-03T07:00:00Z");
    const again = ownerQuery(
      `insert into requests.digest select city_id, account_id, week, gen_random_uuid(), now() from requests.digest
       where city_id = $1`,
      [id],
    );
    await expect(again).rejects.toThrow("digest_pkey");
  });
});

describe("what a letter says", () => {
  test("what, by when, what happens else, why, and one link", async () => {
    const { context, id, run, to, anna } = await scene();
    await ask(context, id, { question: { en: "How many homes?" }, note: "See page 4." });
    await run("2026-06-03T07:00:00Z");
    const [letter] = to(anna.email);
    expect(letter?.text).toContain("Hello Anna,");
    expect(letter?.text).toContain("* Homes (YORK-2026-01)\n  How many homes?\n  Due 30 June 2026");
    expect(letter?.text).toContain("See page 4.");
    expect(letter?.text).toContain("14 days after the day on which a reply is due");
    expect(letter?.text).toContain("Why you get this");
    expect(letter?.text).toContain("until 23 June 2026");
    expect(letter?.text.match(/https?:\/\//g)).toHaveLength(1);
  });

  test("the latest first, with the days", async () => {
    const { context, id, run, to, anna } = await scene();
    const about = await recommend(context, id, "Buses");
    await ask(context, id, { about, dueOn: day("2026-06-20") });
    await ask(context, id, { dueOn: day("2026-06-10") });
    await run("2026-06-16T07:00:00Z");
    const [letter] = to(anna.email);
    expect(letter?.subject).toBe("york asks you for 2 replies, 1 late");
    expect(letter?.text).toContain("6 days late");
    expect(letter?.text.indexOf("Homes")).toBeLessThan(letter?.text.indexOf("Buses") ?? 0);
  });
});

describe("who gets it", () => {
  test("nobody when nothing is open: answered, withdrawn or answered in another way", async () => {
    const { context, id, run, kari } = await scene();
    await ask(context, id);
    await withdrawRequest(context, id, kari.actor, { request: "2026-001" });
    expect(await run("2026-06-09T07:00:00Z")).toMatchObject({ written: 0 });
    await ask(context, id, { dueOn: day("2026-07-30") });
    await answerRecommendation(context, id, kari.actor, {
      reference: "YORK-2026-01",
      kind: "accepted",
      reason: { en: "Yes." },
    });
    expect(await run("2026-06-16T07:00:00Z")).toEqual({
      settled: 1,
      escalated: 0,
      written: 0,
    });
    const request = await database.readCity(id, (tx) => findRequest(tx, "2026-002"));
    expect(request?.closed).toMatchObject({ as: "elsewhere", on: "2026-06-16" });
    expect(context.letters).toEqual([]);
  });

  test("nobody once the body has closed what it was about", async () => {
    const { context, id, run } = await scene();
    await ask(context, id, { kind: "progress", dueOn: day("2026-07-30") });
    await closeRecommendation(context, id, anActor("body-secretary"), {
      reference: "YORK-2026-01",
      kind: "overtaken",
      reason: { en: "The law has changed." },
    });
    expect(await run("2026-06-02T07:00:00Z")).toEqual({ settled: 1, escalated: 0, written: 0 });
    const request = await database.readCity(id, (tx) => findRequest(tx, "2026-001"));
    expect(request?.closed).toMatchObject({ as: "withdrawn" });
  });

  test("the substitute while somebody is away, and they themselves afterwards", async () => {
    const { context, id, run, to, anna, ola } = await scene();
    await ask(context, id);
    const away = { account: anna.account, substitute: ola.account };
    await nameSubstitute(context, id, anna.actor, {
      ...away,
      from: day("2026-06-08"),
      to: day("2026-06-12"),
    });
    await run("2026-06-09T07:00:00Z");
    expect(to(ola.email)[0]?.text).toContain("You stand in for Anna.");
    expect(to(anna.email)).toEqual([]);
    await run("2026-06-16T07:00:00Z");
    expect(to(anna.email)).toHaveLength(1);
    expect(to(ola.email)).toHaveLength(1);
  });

  test("the head 14 days after the due day, not before; then the public sees the department and no person", async () => {
    const { context, id, run, to, anna, harald } = await scene();
    await ask(context, id, { dueOn: day("2026-06-02") });
    expect(await run("2026-06-15T07:00:00Z")).toMatchObject({ escalated: 0 });
    expect(await database.readCity(id, listEscalations)).toEqual([]);
    expect(await run("2026-06-16T07:00:00Z")).toMatchObject({ escalated: 1, written: 1 });
    expect(to(harald.email)[0]?.subject).toBe("Your department in york owes one reply");
    expect(to(harald.email)[0]?.text).toContain("14 days late");
    expect(await run("2026-06-17T07:00:00Z")).toMatchObject({ escalated: 0, written: 0 });
    const escalations = await database.readCity(id, listEscalations);
    expect(escalations).toEqual([
      {
        reference: "2026-001",
        kind: "answer",
        about: "YORK-2026-01",
        department: "housing",
        askedOn: "2026-06-01",
        dueOn: "2026-06-02",
        escalatedOn: "2026-06-16",
        answeredOn: null,
        withdrawnOn: null,
      },
    ]);
    expect(JSON.stringify(escalations)).not.toContain(anna.account);
  });

  test("and it stays in sight once it is answered or taken back", async () => {
    const { context, id, run, kari } = await scene();
    await recommend(context, id, "Schools");
    for (const about of ["YORK-2026-01", "YORK-2026-02"])
      await ask(context, id, { about, dueOn: day("2026-06-02") });
    expect(await run("2026-06-16T07:00:00Z")).toMatchObject({ escalated: 2 });
    context.setNow("2026-06-18T07:00:00Z");
    await answerRecommendation(context, id, kari.actor, {
      ...{ reference: "YORK-2026-01", kind: "accepted", source: null },
      reason: { en: "The city builds." },
    });
    expect(await run("2026-06-19T07:00:00Z")).toMatchObject({ settled: 1 });
    await withdrawRequest(context, id, kari.actor, { request: "2026-002" });
    expect(await database.readCity(id, listEscalations)).toMatchObject([
      { reference: "2026-001", answeredOn: "2026-06-19", withdrawnOn: null },
      { reference: "2026-002", answeredOn: null, withdrawnOn: "2026-06-19" },
    ]);
  });

  test("whoever it was passed on to, and no longer who had it", async () => {
    const { context, id, run, to, anna, ola } = await scene();
    await ask(context, id);
    await handOver(context, id, anna.actor, { request: "2026-001", to: { account: ola.account } });
    await run("2026-06-09T07:00:00Z");
    expect(to(ola.email)).toHaveLength(1);
    expect(to(anna.email)).toEqual([]);
  });
});

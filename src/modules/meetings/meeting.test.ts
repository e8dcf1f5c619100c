// A body is called, meets, decides; and everything that must be refused on the way.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor, aPerson } from "../accounts/testing.ts";
import { aMember } from "../bodies/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { becomeAdvice } from "./become-advice.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import type { OnMeeting } from "./change-meeting.ts";
import { declareConflict } from "./declare-conflict.ts";
import { findMeeting } from "./find-meeting.ts";
import { holdMeeting } from "./hold-meeting.ts";
import { moveMeeting } from "./move-meeting.ts";
import { prefillMinutes } from "./prefill-minutes.ts";
import { readRoom } from "./read-room.ts";
import { recordAttendance } from "./record-attendance.ts";
import { routes } from "./routes/index.ts";
import { readDraft } from "./save-minutes.ts";
import { sendAgenda } from "./send-agenda.ts";
import { setAgendaItem } from "./set-agenda-item.ts";
import {
  aBegunMeeting,
  aCouncil,
  aMeeting,
  anItem,
  aSecretary,
  attend,
  decideOn,
  done,
  plainLetter,
} from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = aSecretary(context);
const en = (text: string) => ({ en: text });

const scene = () => aBegunMeeting(context);
const there = (city: Id<"City">, on: OnMeeting, terms: readonly Id<"Term">[], actor = secretary) =>
  attend(context, city, actor, on, terms);
const decide = (
  city: Id<"City">,
  on: OnMeeting,
  item: number,
  stated: Parameters<typeof decideOn>[4] = {},
) => decideOn(context, city, on, item, stated);
const whole = async (city: Id<"City">, on: OnMeeting) => {
  const found = await database.readCity(city, (tx) => findMeeting(tx, on));
  if (found === undefined) throw new Error("The meeting is not there");
  return found;
};
const recorded = async (city: Id<"City">) =>
  (await database.readCity(city, (tx) => listEntries(tx, { limit: 100 }))).flatMap(({ entry }) =>
    entry === undefined ? [] : [entry],
  );

describe("moving and cancelling", () => {
  const next = {
    startsAt: new Date("2026-06-09T15:00:00Z"),
    endsAt: new Date("2026-06-09T17:00:00Z"),
  };
  const move = (city: Id<"City">, on: OnMeeting, stated = {}) =>
    moveMeeting(
      context,
      city,
      secretary,
      { ...on, ...next, place: en("Library"), reason: en("Water."), ...stated },
      plainLetter,
    );

  test("keep where it was before, and both are said with a reason", async () => {
    const { city, on } = await scene();
    expect(await move(city, on)).toEqual({ letters: [] });
    expect(await move(city, on)).toEqual({ unchanged: true });
    const twice = {
      startsAt: new Date("2026-06-10T15:00:00Z"),
      endsAt: new Date("2026-06-10T17:00:00Z"),
    };
    expect(await move(city, on, { ...twice, seen: 0 })).toEqual({ refused: "said-meanwhile" });
    expect(await move(city, on, { ...twice, seen: 1 })).toEqual({ letters: [] });
    expect(await move(city, on, { reason: {} })).toEqual({ refused: "no-reason" });
    expect((await whole(city, on)).timings).toHaveLength(3);
    const cancel = (reason: string) =>
      cancelMeeting(context, city, secretary, { ...on, reason: en(reason) }, plainLetter);
    expect(await cancel("")).toEqual({ refused: "no-reason" });
    expect(await cancel("Nobody can come.")).toEqual({ letters: [] });
    expect(await cancel("Again.")).toEqual({ refused: "cancelled-already" });
    expect(await move(city, on, twice)).toMatchObject({ refused: "cancelled-already" });
    expect(await anItem(context, city, on).catch(String)).toContain("cancelled-already");
  });

  test("are refused once the meeting was held", async () => {
    const { city, on, first } = await scene();
    done(await there(city, on, [first]));
    done(await holdMeeting(context, city, secretary, on));
    expect(await move(city, on)).toEqual({ refused: "held-already" });
    const reason = en("Late.");
    const cancelled = cancelMeeting(context, city, secretary, { ...on, reason }, plainLetter);
    expect(await cancelled).toEqual({ refused: "held-already" });
    expect(await holdMeeting(context, city, secretary, on)).toEqual({ refused: "held-already" });
    expect(await there(city, on, [first])).toEqual({ refused: "held-already" });
  });
});

describe("the agenda", () => {
  const item = { kind: "discussion", title: en("Homes"), text: {}, tiedTo: "" };

  test.each([
    [{ title: {} }, "no-title"],
    [{ kind: "gossip" }, "unknown-kind"],
    [{ tiedTo: "recommendation" }, "bad-tie"],
    [{ tiedTo: "case Ola Nordmann" }, "bad-tie"],
    [{ tiedTo: "case Nordmann" }, "bad-tie"],
    [{ tiedTo: "report last" }, "bad-tie"],
    [{ tiedTo: "plan YORK-HOMES-2026" }, "unknown-tie"],
    [{ item: 9 }, "unknown-item"],
    [{ papers: `/files/york/${"0".repeat(64)}/minutes.pdf` }, "unknown-file"],
  ])("%j is refused", async (stated, refused) => {
    const { city, on } = await scene();
    const set = setAgendaItem(context, city, secretary, { ...on, ...item, ...stated });
    expect(await set).toMatchObject({ refused });
  });

  test("changes freely until it is sent, and after that each change is a public fact", async () => {
    const { city, on, item: number } = await scene();
    const set = (stated: object) =>
      setAgendaItem(context, city, secretary, { ...on, ...item, item: number, ...stated });
    expect(await set({ tiedTo: "case 26/1234\nreport 2025" })).toEqual({ item: number });
    const types = async () => (await recorded(city)).map(({ type }) => type);
    expect(await types()).not.toContain("agenda.changed");
    const send = () => sendAgenda(context, city, secretary, on, plainLetter);
    expect(await send()).toEqual({ letters: [] });
    expect(await send()).toEqual({ refused: "sent-already" });
    expect(await set({ title: en("Houses"), seen: 1 })).toEqual({ refused: "said-meanwhile" });
    expect(await set({ title: en("Houses"), seen: 2 })).toEqual({ item: number });
    expect(await set({ title: en("Houses") })).toEqual({ unchanged: true });
    expect(await set({ remove: true })).toEqual({ item: number });
    expect((await types()).filter((type) => type === "agenda.changed")).toHaveLength(2);
    expect((await whole(city, on)).items.at(-1)).toMatchObject({ removed: true, version: 4 });
  });

  test("is not sent empty, and a closed meeting's papers are no public files", async () => {
    const city = context.newCity();
    const { body } = await aCouncil(context, city);
    const on = await aMeeting(context, city, body, { isPublic: false });
    const send = (remindDays: number | null) =>
      sendAgenda(context, city, secretary, { ...on, remindDays }, plainLetter);
    expect(await send(1)).toEqual({ refused: "no-items" });
    expect(await send(31)).toEqual({ refused: "bad-days" });
    const papers = `/files/york/${"0".repeat(64)}/minutes.pdf`;
    const closed = await setAgendaItem(context, city, secretary, { ...on, ...item, papers });
    expect(closed).toEqual({ refused: "closed-papers" });
  });
});

describe("attendance", () => {
  test("counts a seat once, through its member or whoever stands in", async () => {
    const { city, on, first, second, substitute } = await scene();
    const say = (attendance: readonly object[]) =>
      recordAttendance(context, city, secretary, {
        ...on,
        attendance: attendance as Parameters<typeof recordAttendance>[3]["attendance"],
      });
    const standsIn = { term: substitute, state: "present", standsInFor: first };
    expect(await say([{ term: first, state: "present" }, standsIn])).toEqual({
      refused: "member-is-there",
    });
    expect(await say([{ term: second, state: "present", standsInFor: first }])).toEqual({
      refused: "not-a-substitute",
    });
    expect(await say([{ term: first, state: "asleep" }])).toEqual({ refused: "unknown-presence" });
    expect(await say([{ term: on.body as Id<"Term">, state: "absent" }])).toEqual({
      refused: "unknown-term",
    });
    expect(
      await say([{ term: first, state: "excused" }, { term: second, state: "present" }, standsIn]),
    ).toEqual({ recorded: 3 });
    expect(await holdMeeting(context, city, secretary, on)).toEqual({
      present: 2,
      voting: 2,
      needed: 2,
    });
  });

  test("is only excused before the meeting begins", async () => {
    const { city, body } = await scene();
    const startsAt = new Date("2026-06-02T12:00:00Z");
    const on = await aMeeting(context, city, body, { startsAt });
    const { room } = await database.readCity(city, async (tx) => {
      const meeting = await findMeeting(tx, on);
      if (meeting === undefined) throw new Error("The meeting is not there");
      return { room: await readRoom(tx, meeting, day("2026-06-02")) };
    });
    const [first, second] = room.members;
    if (first === undefined || second === undefined) throw new Error("Nobody is there");
    const say = (term: Id<"Term">, state: string) =>
      recordAttendance(context, city, secretary, { ...on, attendance: [{ term, state }] });
    for (const state of ["present", "absent"])
      expect(await say(first.id, state)).toMatchObject({ refused: "not-begun" });
    expect(await say(first.id, "excused")).toEqual({ recorded: 1 });
    const { visit } = moduleSite(routes(context), { city, actor: secretary });
    const own = `/work/meetings/${body}/${on.meeting}`;
    const field = `presence-${second.id}`;
    const early = await visit(`${own}/attendance`, { [field]: "present" });
    expect([early.status, early.html.includes(`href="#attendance-${field}"`)]).toEqual([422, true]);
    expect((await visit(own)).html).not.toContain('<option value="present">');
    context.setNow("2026-06-02T12:00:00Z");
    expect(await say(first.id, "present")).toEqual({ recorded: 1 });
    expect((await visit(own)).html).toContain('<option value="present">');
    context.setNow("2026-06-01T12:00:00Z");
  });

  test("is what a meeting is held with; before it begins it cannot have been held", async () => {
    const { city, body, on } = await scene();
    expect(await holdMeeting(context, city, secretary, on)).toEqual({ refused: "no-attendance" });
    const startsAt = new Date("2026-06-02T12:00:00Z");
    const next = await aMeeting(context, city, body, { startsAt });
    const item = await anItem(context, city, next);
    expect(await holdMeeting(context, city, secretary, next)).toEqual({ refused: "not-yet" });
    expect(await decide(city, next, item)).toEqual({ refused: "not-yet" });
    expect(await holdMeeting(context, city, anActor("body-member"), next)).toEqual({
      refused: "not-permitted",
    });
  });
});

describe("deciding", () => {
  test("takes a quorum; without one the meeting is held all the same", async () => {
    const { city, on, item, first, second } = await scene();
    expect(await decide(city, on, item)).toEqual({ refused: "no-quorum" });
    done(await there(city, on, [first]));
    expect(await decide(city, on, item)).toEqual({ refused: "no-quorum" });
    done(await there(city, on, [second]));
    expect(await decide(city, on, item)).toEqual({ decision: 1, carried: true });
    expect((await whole(city, on)).decisions).toMatchObject([{ votesFor: 2, way: "unanimous" }]);
  });

  test("a member who declared a conflict does not vote on the item and does not count for it", async () => {
    const { city, on, item, first, second, third } = await scene();
    done(await there(city, on, [first, second, third]));
    const declare = (actor: Actor, stated = {}) =>
      declareConflict(context, city, actor, {
        ...on,
        item,
        term: first,
        text: en("My house."),
        ...stated,
      });
    expect(await declare(anActor("body-member"))).toEqual({ refused: "not-your-seat" });
    expect(await declare(anActor("coordinator"))).toEqual({ refused: "not-permitted" });
    expect(await declare(secretary, { text: {} })).toEqual({ refused: "no-text" });
    expect(await declare(secretary, { item: 9 })).toEqual({ refused: "unknown-item" });
    expect(await declare(secretary)).toEqual({ declared: true });
    expect(await declare(secretary)).toEqual({ unchanged: true });
    const votes = (...terms: Id<"Term">[]) => terms.map((term) => ({ term, vote: "for" as const }));
    const byName = (...terms: Id<"Term">[]) =>
      decide(city, on, item, { way: "by-name", votes: votes(...terms) });
    expect(await byName(first, second)).toEqual({ refused: "conflicted" });
    const hands = { way: "show-of-hands", counted: { votesFor: 2, votesAgainst: 1, abstained: 0 } };
    expect(await decide(city, on, item, hands)).toEqual({ refused: "too-many-votes" });
    expect(await byName(second, third)).toEqual({ decision: 1, carried: true });
    expect(await declare(secretary, { term: second })).toEqual({ refused: "decided-already" });
    const gone = [{ term: second, state: "absent" }];
    const changed = recordAttendance(context, city, secretary, { ...on, attendance: gone });
    expect(await changed).toEqual({ refused: "decided-already" });
  });

  test("a member declares a conflict of their own", async () => {
    const { city, body, on, item } = await scene();
    const { account, email } = await aPerson(context, city, { role: "body-member" });
    const term = await aMember(context, city, body, { email });
    const member: Actor = { accountId: account, name: "M", roles: ["body-member"] };
    const own = { ...on, item, term, text: en("My house.") };
    expect(await declareConflict(context, city, member, own)).toEqual({ declared: true });
  });

  test.each([
    [{ text: {} }, "no-text"],
    [{ item: 9 }, "unknown-item"],
    [{ way: "by-lot" }, "unknown-way"],
    [{ way: "by-name", votes: [] }, "no-votes"],
    [{ way: "show-of-hands" }, "no-votes"],
    [
      { way: "show-of-hands", counted: { votesFor: 4, votesAgainst: 0, abstained: 0 } },
      "too-many-votes",
    ],
    [
      { way: "show-of-hands", counted: { votesFor: -1, votesAgainst: 2, abstained: 0 } },
      "no-votes",
    ],
    [
      { way: "show-of-hands", counted: { votesFor: 1, votesAgainst: 0, abstained: 0 } },
      "votes-missing",
    ],
    [{ dissents: [{ term: null, text: {} }] }, "no-text"],
    [{ dissents: [{ term: null, text: en("No.") }] }, "dissent-without-vote"],
  ])("%j is refused", async (stated, refused) => {
    const { city, on, item, first, second, third } = await scene();
    done(await there(city, on, [first, second, third]));
    expect(await decide(city, on, item, stated)).toMatchObject({ refused });
  });

  test("who dissents was there, could vote on the item, and did not vote for it", async () => {
    const { city, on, item, first, second, third } = await scene();
    done(await there(city, on, [first, second]));
    const dissent = (...terms: Id<"Term">[]) => ({
      dissents: terms.map((term) => ({ term, text: en("Not so.") })),
    });
    const hands = { way: "show-of-hands", counted: { votesFor: 1, votesAgainst: 1, abstained: 0 } };
    const one = (stated: object) => decide(city, on, item, stated);
    expect(await one({ ...hands, ...dissent(third) })).toEqual({ refused: "dissenter-not-there" });
    expect(await one(dissent(second))).toEqual({ refused: "dissent-without-vote" });
    const both = { ...hands, ...dissent(first, second) };
    expect(await one(both)).toEqual({ refused: "dissent-without-vote" });
    const votes = [
      { term: first, vote: "for" as const },
      { term: second, vote: "against" as const },
    ];
    const named = { way: "by-name", votes };
    expect(await one({ ...named, ...dissent(first) })).toEqual({ refused: "dissent-without-vote" });
    const missing = { ...named, votes: votes.slice(0, 1) };
    expect(await one(missing)).toEqual({ refused: "votes-missing" });
    expect(await one({ ...named, ...dissent(second) })).toEqual({ decision: 1, carried: false });
    done(await there(city, on, [third]));
    const text = en("My house.");
    const other = await anItem(context, city, on, "Parks");
    done(
      await declareConflict(context, city, secretary, { ...on, item: other, term: third, text }),
    );
    const biased = { ...hands, ...dissent(third) };
    expect(await decide(city, on, other, biased)).toEqual({ refused: "dissenter-not-there" });
  });

  test("the quorum of an item is recorded, with how it is without who has a conflict", async () => {
    const { city, on, item, first, second, third } = await scene();
    done(await there(city, on, [first, second, third]));
    const text = en("My house.");
    done(await declareConflict(context, city, secretary, { ...on, item, term: first, text }));
    expect(await decide(city, on, item)).toEqual({ decision: 1, carried: true });
    const other = await anItem(context, city, on, "Parks");
    done(await decide(city, on, other));
    const { decisions } = await whole(city, on);
    expect(decisions.map(({ quorum }) => quorum)).toEqual([
      { voters: 2, needed: 2 },
      { voters: 3, needed: 2 },
    ]);
    const taken = (await recorded(city)).filter(({ type }) => type === "decision.taken");
    expect(taken.map(({ facts }) => [facts.voters, facts.needed])).toEqual([
      [3, 2],
      [2, 2],
    ]);
    done(await prefillMinutes(context, city, secretary, on));
    const { id } = await whole(city, on);
    const draft = await database.readCity(city, (tx) => readDraft(tx, id));
    expect(draft.text).toContain(
      "On this item: 2 with a vote; 2 are needed. One member is out for a conflict of interest",
    );
  });

  test("sent twice it is one decision, and the same words with another vote are asked about", async () => {
    const { city, on, item, first, second } = await scene();
    done(await there(city, on, [first, second]));
    expect(await decide(city, on, item)).toEqual({ decision: 1, carried: true });
    expect(await decide(city, on, item)).toEqual({ decision: 1, carried: true, unchanged: true });
    const hands = { way: "show-of-hands", counted: { votesFor: 1, votesAgainst: 1, abstained: 0 } };
    expect(await decide(city, on, item, hands)).toEqual({ refused: "same-decision" });
    const other = await anItem(context, city, on, "Parks");
    expect(await decide(city, on, other)).toEqual({ decision: 2, carried: true });
    expect((await whole(city, on)).decisions).toHaveLength(2);
  });

  test("nobody votes twice, and nobody who is not there", async () => {
    const { city, on, item, first, second, third } = await scene();
    done(await there(city, on, [first, second]));
    const byName = (...terms: Id<"Term">[]) =>
      decide(city, on, item, {
        way: "by-name",
        votes: terms.map((term) => ({ term, vote: "against" })),
      });
    expect(await byName(first, first)).toEqual({ refused: "voted-twice" });
    expect(await byName(first, third)).toEqual({ refused: "not-a-voter" });
    expect(await byName(first, second)).toEqual({ decision: 1, carried: false });
    const advice = { ...on, decision: 1, address: "https://city.example" };
    expect(await becomeAdvice(context, city, secretary, advice)).toEqual({
      refused: "not-carried",
    });
  });
});

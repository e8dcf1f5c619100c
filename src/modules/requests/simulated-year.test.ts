// A year of asking 170 people, day by day, against a model of its own that knows only who was asked, by when, and who has replied.
import { expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { addDays, type LocalDate } from "../../kernel/local-date.ts";
import { day, fact } from "../../kernel/testing.ts";
import { aPerson, theHost } from "../accounts/testing.ts";
import { aDepartment } from "../departments/testing.ts";
import { adoptRecommendation } from "../recommendations/index.ts";
import { anAdoption } from "../recommendations/testing.ts";
import { askForReply } from "./ask-for-reply.ts";
import { linkedActor } from "./author.ts";
import { handOver } from "./hand-over.ts";
import { listRequests } from "./list-requests.ts";
import { replyToRequest } from "./reply-to-request.ts";
import { mondayOf, weekdayOf } from "./rhythm.ts";
import { sendDigests } from "./send-digests.ts";
import { secretIn } from "./testing.ts";

const PEOPLE = 170;
const DEPARTMENTS = 17;
const RECOMMENDATIONS = 70;
const PATIENCE = 14;

type Person = {
  readonly account: Id<"Account">;
  readonly email: string;
  readonly department: number;
};
type Modelled = {
  readonly reference: string;
  readonly kind: "answer" | "progress";
  readonly dueOn: LocalDate;
  readonly department: number;
  who: Person;
  /** The day on which somebody means to reply; far away for those who never do. */
  replyOn: LocalDate;
  closedOn: LocalDate | undefined;
  escalatedOn: LocalDate | undefined;
};

/** Chance that is the same each time (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test("170 people, one year: one letter a week at most, none for nothing, nobody forgotten, every late one told", async () => {
  const database = await testDatabase();
  const context = testContext(database);
  const chance = chanceFrom(2027);
  const pick = <One>(list: readonly One[]): One => {
    const one = list[Math.floor(chance() * list.length)];
    if (one === undefined) throw new Error("Nothing to choose from");
    return one;
  };
  const city = { id: context.newCity(), slug: "york" };
  context.setNow("2027-01-01T09:00:00Z");
  const people: Person[] = [];
  for (let one = 0; one < PEOPLE; one += 1) {
    const { account, email } = await aPerson(context, city.id, { role: "contributor" });
    people.push({ account, email, department: one % DEPARTMENTS });
  }
  const staff = (at: number) => people.filter(({ department }) => department === at);
  for (let at = 0; at < DEPARTMENTS; at += 1) {
    const [head, ...members] = staff(at).map(({ account }) => account);
    if (head === undefined) throw new Error("A department without people");
    await aDepartment(context, city.id, `d${at}`, { heads: [head], members });
  }
  const heads = Array.from({ length: DEPARTMENTS }, (_, at) => staff(at)[0]);
  for (let one = 0; one < RECOMMENDATIONS; one += 1) {
    const adoptedOn = fact("2026-12-01");
    const input = anAdoption({ edition: 2026, topic: { en: `Topic ${one}` }, adoptedOn });
    const adopted = await adoptRecommendation(context, city.id, theHost, input);
    if ("refused" in adopted) throw new Error(adopted.refused);
  }

  const requests: Modelled[] = [];
  const ask = async (kind: Modelled["kind"], number: number, on: LocalDate) => {
    const who = pick(people);
    const dueOn = addDays(on, 14 + Math.floor(chance() * 40));
    const asked = await askForReply(context, city.id, theHost, {
      kind,
      about: `YORK-2026-${String(number).padStart(2, "0")}`,
      department: `d${who.department}`,
      account: who.account,
      dueOn,
    });
    if ("refused" in asked) throw new Error(asked.refused);
    const isPunctual = chance() < 0.7;
    const replyOn = isPunctual
      ? addDays(on, Math.floor(chance() * 20))
      : addDays(dueOn, Math.floor(chance() * 70));
    const { department } = who;
    const { reference } = asked;
    requests.push({
      reference,
      kind,
      dueOn,
      department,
      who,
      replyOn,
      closedOn: undefined,
      escalatedOn: undefined,
    });
  };
  const isLate = ({ dueOn }: Modelled, on: LocalDate) => addDays(dueOn, PATIENCE) <= on;
  const open = () => requests.filter(({ closedOn }) => closedOn === undefined);

  const lettersOf = new Map<string, number>();
  let written = 0;
  for (let on = day("2027-01-01"); on <= day("2027-12-31"); on = addDays(on, 1)) {
    context.setNow(`${on}T08:00:00Z`);
    const month = Number(on.slice(5, 7));
    if (on.endsWith("-05") && month <= 10)
      for (let one = 1; one <= 7; one += 1) await ask("answer", (month - 1) * 7 + one, on);
    if (on.endsWith("-15") && month >= 3)
      for (let one = 1; one <= 7; one += 1) await ask("progress", (month - 3) * 7 + one, on);
    for (const request of open()) {
      if (chance() < 0.01) {
        const to = pick(staff(request.department).filter((other) => other !== request.who));
        await handOver(context, city.id, linkedActor(request.who.account, ""), {
          request: request.reference,
          to: { account: to.account },
        });
        request.who = to;
      }
      if (request.replyOn > on) continue;
      const replied = await replyToRequest(context, city.id, linkedActor(request.who.account, ""), {
        request: request.reference,
        fields: { kind: "accepted", text: `${request.reference} is done.`, evidence: "", next: "" },
        written: "en",
        way: "link",
      });
      expect(replied).toEqual({ replied: true });
      request.closedOn = on;
    }
    // In the night, in the morning, and at some hour: whoever runs it more often than is needed does no harm.
    for (const hour of [1, 7, 8 + Math.floor(chance() * 12)]) {
      context.setNow(`${on}T${String(hour).padStart(2, "0")}:30:00Z`);
      await sendDigests(context, city);
      for (const letter of context.letters.slice(written)) {
        expect(weekdayOf(on), "nobody is written to at weekends").toBeLessThanOrEqual(5);
        expect(hour, "nobody is written to in the night").toBeGreaterThanOrEqual(5);
        expect(secretIn(letter)).not.toBe("");
        const week = `${letter.to} ${mondayOf(on)}`;
        lettersOf.set(week, (lettersOf.get(week) ?? 0) + 1);
        const isTheirs = open().some(
          (request) =>
            request.who.email === letter.to ||
            (isLate(request, on) && heads[request.department]?.email === letter.to),
        );
        expect(isTheirs, `${letter.to} is written to on ${on} with nothing open`).toBe(true);
      }
      written = context.letters.length;
      if (hour === 7 && weekdayOf(on) <= 5)
        for (const request of open()) if (isLate(request, on)) request.escalatedOn ??= on;
    }
    if (weekdayOf(on) === 5)
      for (const { who } of open())
        expect(lettersOf.get(`${who.email} ${mondayOf(on)}`), `${who.email} by ${on}`).toBe(1);
  }

  expect(requests.length).toBe(140);
  expect(Math.max(...lettersOf.values())).toBe(1);
  expect(written).toBeGreaterThan(400);
  const found = await database.readCity(city.id, (tx) => listRequests(tx));
  const escalations = (
    list: readonly {
      readonly reference: string;
      readonly escalatedOn?: LocalDate | null | undefined;
    }[],
  ) => list.map(({ reference, escalatedOn }) => `${reference} ${escalatedOn ?? "never"}`).sort();
  expect(escalations(found)).toEqual(escalations(requests));
  expect(requests.filter(({ escalatedOn }) => escalatedOn !== undefined).length).toBeGreaterThan(
    20,
  );
}, 120_000);

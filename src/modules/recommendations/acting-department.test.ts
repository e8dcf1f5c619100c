// Whoever acts does not judge: neither the person nor the department that spoke for the city.

import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day, fact } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { foundDepartment, placePerson } from "../departments/index.ts";
import { invitePerson } from "../sign-in/index.ts";
import { adoptRecommendation } from "./adopt-recommendation.ts";
import { answerRecommendation } from "./answer-recommendation.ts";
import { assessRecommendation } from "./assess-recommendation.ts";
import { claimProgress } from "./claim-progress.ts";
import { findRecommendation } from "./list-recommendations.ts";
import { anAdoption } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const reference = "YORK-2025-01";
const source = "https://example.org/minutes";

async function cityWithDepartments() {
  const city = context.newCity();
  await adoptRecommendation(context, city, theHost, anAdoption());
  for (const slug of ["housing", "parks"])
    await foundDepartment(context, city, theHost, { slug, name: { en: slug } });
  return city;
}

let people = 0;
async function person(city: Id<"City">, role: "contributor" | "body-secretary"): Promise<Actor> {
  people += 1;
  const email = `person-${people}@york.example`;
  const invited = await invitePerson(context, city, theHost, { name: "Somebody", email, role });
  if ("refused" in invited) throw new Error(invited.refused);
  return { accountId: invited.account, name: "Somebody", roles: [role] };
}

async function place(
  city: Id<"City">,
  { accountId }: Actor,
  department: string,
  standing: "member" | "out",
) {
  if (accountId === null) throw new Error("Nobody");
  const placed = await placePerson(context, city, theHost, {
    department,
    account: accountId,
    standing,
  });
  expect(placed).toEqual({ placed: true });
}

const assess = (city: Id<"City">, actor: Actor, stated = {}) =>
  assessRecommendation(context, city, actor, {
    reference,
    edition: 2026,
    verdict: "largely",
    reason: { en: "Mostly." },
    by: { en: "Network" },
    ...stated,
  });
const whole = (city: Id<"City">) =>
  database.readCity(city, (tx) => findRecommendation(tx, reference));

describe("the department that speaks", () => {
  test("is the one in which the person works, or the one that they name", async () => {
    const city = await cityWithDepartments();
    const contributor = await person(city, "contributor");
    await place(city, contributor, "housing", "member");
    const answer = { reference, kind: "accepted", reason: { en: "We will." } };
    await answerRecommendation(context, city, contributor, answer);
    const claim = { reference, text: { en: "Done." }, department: "parks" };
    await claimProgress(context, city, contributor, claim);
    expect(await whole(city)).toMatchObject({
      answers: [{ department: { slug: "housing" } }],
      claims: [{ department: { slug: "parks" } }],
    });
    const nowhere = { reference, text: { en: "More." }, department: "nowhere" };
    expect(await claimProgress(context, city, contributor, nowhere)).toEqual({
      refused: "unknown-department",
    });
    const again = { ...answer, kind: "partly", department: "nowhere" };
    expect(await answerRecommendation(context, city, contributor, again)).toEqual({
      refused: "unknown-department",
    });
  });

  test("is none where the person works nowhere", async () => {
    const city = await cityWithDepartments();
    const claim = { reference, text: { en: "Done." } };
    await claimProgress(context, city, someone(context, "coordinator"), claim);
    expect((await whole(city))?.claims[0]?.department).toBeNull();
  });
});

describe("who judges", () => {
  async function answeredByHousing(city: Id<"City">) {
    const contributor = await person(city, "contributor");
    await place(city, contributor, "housing", "member");
    const answer = { reference, kind: "accepted", reason: { en: "We will." } };
    expect(await answerRecommendation(context, city, contributor, answer)).toEqual({
      answered: true,
    });
  }

  test("does not work in the department that answered", async () => {
    const city = await cityWithDepartments();
    await answeredByHousing(city);
    const secretary = await person(city, "body-secretary");
    await place(city, secretary, "housing", "member");
    expect(await assess(city, secretary)).toEqual({ refused: "department-acted" });
    await place(city, secretary, "housing", "out");
    expect(await assess(city, secretary)).toEqual({ assessed: true });
  });

  test("did not work there when it answered, wherever they are now", async () => {
    const city = await cityWithDepartments();
    const secretary = await person(city, "body-secretary");
    await place(city, secretary, "housing", "member");
    await answeredByHousing(city);
    await place(city, secretary, "housing", "out");
    expect(await assess(city, secretary)).toEqual({ refused: "department-acted" });
  });

  test("may work in a department that has said nothing", async () => {
    const city = await cityWithDepartments();
    await answeredByHousing(city);
    const secretary = await person(city, "body-secretary");
    await place(city, secretary, "parks", "member");
    expect(await assess(city, secretary)).toEqual({ assessed: true });
  });
});

describe("the window in which it is judged", () => {
  async function cityWithWindow() {
    const city = context.newCity();
    const adoptedOn = fact("2026-03-01");
    const window = { adoptedOn, edition: 2026, answerDays: 90, cycleYears: 1 };
    await adoptRecommendation(context, city, theHost, anAdoption(window));
    return city;
  }
  const own = { reference: "YORK-2026-01" };

  test("is stored at adoption from the city's cycle", async () => {
    const city = await cityWithWindow();
    const found = await database.readCity(city, (tx) => findRecommendation(tx, own.reference));
    expect(found).toMatchObject({ judgeFrom: "2026-09-01", judgeBy: "2027-09-01" });
  });

  test("lets nobody judge before it, unless the body published its verdict then", async () => {
    const city = await cityWithWindow();
    const secretary = someone(context, "body-secretary");
    expect(await assess(city, secretary, own)).toEqual({ refused: "before-window" });
    expect(await assess(city, theHost, { ...own, source })).toEqual({ assessed: true });
    context.setNow("2026-09-01T12:00:00Z");
    expect(await assess(city, secretary, own)).toEqual({ assessed: true });
    context.setNow("2026-06-01T12:00:00Z");
  });

  test.each([
    [{ judgeFrom: day("2025-02-28") }],
    [{ judgeFrom: day("2025-06-01"), judgeBy: day("2025-05-31") }],
    [{ judgeBy: day("2025-02-28") }],
  ])("%j is no window", async (window) => {
    const adopted = await adoptRecommendation(
      context,
      context.newCity(),
      theHost,
      anAdoption(window),
    );
    expect(adopted).toEqual({ refused: "bad-window" });
  });
});

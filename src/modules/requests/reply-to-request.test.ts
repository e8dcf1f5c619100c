import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { day } from "../../kernel/testing.ts";
import { listDepartments, placePerson } from "../departments/index.ts";
import { aPlannedMeasure } from "../plans/testing.ts";
import { answerRecommendation } from "../recommendations/index.ts";
import { readSubjects } from "./find-subject.ts";
import { handOver } from "./hand-over.ts";
import { listRequests } from "./list-requests.ts";
import { type ReplyInput, replyToRequest } from "./reply-to-request.ts";
import { aCity, ask, recommend, somebody, theHost } from "./testing.ts";
import { withdrawRequest } from "./withdraw-request.ts";

const database = await testDatabase();
const context = testContext(database);
const fields = { kind: "accepted", text: "The city builds.", evidence: "", next: "" };

/** Anna is asked for the answer to YORK-2026-01. */
async function scene() {
  const people = await aCity(context, context.newCity());
  const { city, anna } = people;
  await ask(context, city);
  const reply = (stated: Partial<typeof fields> = {}, more: Partial<ReplyInput> = {}, by = anna) =>
    replyToRequest(context, city, by.actor, {
      request: "2026-001",
      fields: { ...fields, ...stated },
      written: "en",
      way: "signed-in",
      ...more,
    });
  return { ...people, reply };
}

describe("a reply is refused", () => {
  test("from whoever is not asked, from nobody, and from whoever judges the city", async () => {
    const { city, ola, reply } = await scene();
    expect(await reply({}, {}, ola)).toEqual({ refused: "not-yours" });
    const input = { request: "2026-001", fields, written: "en", way: "link" } as const;
    expect(await replyToRequest(context, city, undefined, input)).toEqual({
      refused: "not-permitted",
    });
    const judge = await somebody(context, city, "Siri", "body-secretary");
    const both = { ...judge, actor: { ...judge.actor, roles: ["coordinator"] } };
    expect(await reply({}, {}, both)).toEqual({ refused: "judges" });
  });

  test("when it says nothing, too much, or nothing that an answer can be", async () => {
    const { reply } = await scene();
    expect(await reply({ kind: "perhaps" })).toEqual({ refused: "unknown-kind" });
    expect(await reply({ text: " " })).toEqual({ refused: "no-reason" });
    expect(await reply({ evidence: "x".repeat(2001) })).toEqual({
      refused: "text-too-long",
      field: "evidence",
    });
    expect(await reply({ text: "x".repeat(5001) })).toEqual({
      refused: "text-too-long",
      field: "text",
    });
  });

  test("where there is no such request, or it was taken back", async () => {
    const { city, kari, reply } = await scene();
    expect(await reply({}, { request: "2026-009" })).toEqual({ refused: "unknown-request" });
    await withdrawRequest(context, city, kari.actor, { request: "2026-001" });
    expect(await reply()).toEqual({ refused: "closed" });
  });

  test("when somebody has answered meanwhile", async () => {
    const { city, kari, reply } = await scene();
    const answer = { kind: "partly", reason: { en: "Some." }, source: null };
    const input = { reference: "YORK-2026-01", ...answer };
    await answerRecommendation(context, city, kari.actor, input);
    expect(await reply({}, { seen: 0 })).toEqual({ refused: "said-meanwhile" });
  });

  test("about a measure whose plan has not begun", async () => {
    const { city, anna, reply } = await scene();
    const runs = {
      adoptedOn: null,
      runsFrom: { date: day("2027-01-01"), precision: "year" },
    } as const;
    const about = await aPlannedMeasure(context, city, { department: "housing" }, runs);
    await ask(context, city, { kind: "measure", about });
    expect(await reply({}, { request: "2026-002" }, anna)).toEqual({ refused: "not-begun" });
  });

  test("about a measure of another department than the one that the request lies with", async () => {
    const { city, ola, reply } = await scene();
    const about = await aPlannedMeasure(context, city);
    const tuva = await somebody(context, city, "Tuva");
    await placePerson(context, city, theHost, {
      ...{ department: "integration", account: tuva.account, standing: "member" },
    });
    await ask(context, city, { kind: "measure", about, department: "integration" });
    const request = "2026-002";
    await handOver(context, city, theHost, { request, to: { account: ola.account } });
    expect(await reply({}, { request }, ola)).toEqual({ refused: "not-your-measure" });
  });
});

test("what many requests are about is read for all of them at once, each with its own", async () => {
  const { city } = await scene();
  const homes = "YORK-2026-01";
  const trams = await recommend(context, city, "Trams");
  const measure = await aPlannedMeasure(context, city);
  const departments = await database.readCity(city, listDepartments);
  const owner = departments.find(({ slug }) => slug === "integration");
  const tuva = await somebody(context, city, "Tuva");
  await placePerson(context, city, theHost, {
    ...{ department: "integration", account: tuva.account, standing: "member" },
  });
  await ask(context, city, { kind: "progress", about: homes });
  await ask(context, city, { kind: "answer", about: trams });
  await ask(context, city, { kind: "measure", about: measure, department: "integration" });
  const read = await database.readCity(city, async (tx) => {
    const requests = await listRequests(tx);
    const subjects = await readSubjects(tx, requests);
    return requests.map(({ id }) => subjects.get(id));
  });
  expect(read).toMatchObject([
    { kind: "answer", reference: homes },
    { kind: "progress", reference: homes },
    { kind: "answer", reference: trams, title: { en: "Trams" } },
    { kind: "measure", reference: measure, owner: owner?.id },
  ]);
});

// Requests about the measures of a plan: asked of the department that owns them, and reported where they stand.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { day } from "../../kernel/testing.ts";
import { placePerson } from "../departments/index.ts";
import { findMeasure } from "../plans/index.ts";
import { aPlannedMeasure } from "../plans/testing.ts";
import { askForReply, askOwners } from "./ask-for-reply.ts";
import { findRequest } from "./list-requests.ts";
import { replyToRequest } from "./reply-to-request.ts";
import { aCity, somebody, theHost } from "./testing.ts";

const database = await testDatabase();
const fields = {
  kind: "",
  text: "Three courses were held.",
  evidence: "Minutes",
  next: "Two more.",
};

async function scene() {
  const context = testContext(database);
  const people = await aCity(context, context.newCity());
  const { city, kari, ola } = people;
  const measure = await aPlannedMeasure(context, city);
  const worker = await somebody(context, city, "Tuva");
  const place = { department: "integration", account: worker.account, standing: "member" as const };
  await placePerson(context, city, theHost, place);
  const ask = () =>
    askForReply(context, city, kari.actor, {
      kind: "measure",
      about: measure,
      dueOn: day("2026-06-30"),
    });
  const reply = (actor: typeof ola.actor, stated: Partial<typeof fields> = {}, seen = 0) =>
    replyToRequest(context, city, actor, {
      request: "2026-001",
      fields: { ...fields, ...stated },
      written: "en",
      way: "link",
      seen,
    });
  const found = () => database.readCity(city, (tx) => findMeasure(tx, measure));
  return { ...people, context, measure, worker, ask, reply, found };
}

describe("a measure", () => {
  test("is asked of its owner, and the report stands beside it", async () => {
    const { city, worker, ask, reply, found } = await scene();
    expect(await ask()).toEqual({ reference: "2026-001" });
    const request = await database.readCity(city, (tx) => findRequest(tx, "2026-001"));
    expect(request).toMatchObject({ account: worker.account, title: { en: "Courses for staff" } });
    expect(await reply(worker.actor)).toEqual({ replied: true });
    expect((await found())?.progress).toMatchObject([
      { text: { en: "Three courses were held.\n\nNext: Two more." }, evidence: "Minutes" },
    ]);
  });

  test("takes no empty report, none that is too long, and none written past another", async () => {
    const { worker, ask, reply } = await scene();
    await ask();
    expect(await reply(worker.actor, { text: " " })).toEqual({ refused: "no-text" });
    expect(await reply(worker.actor, { text: "x".repeat(20_000) })).toEqual({
      refused: "text-too-long",
      field: "text",
    });
    expect(await reply(worker.actor, {}, 3)).toEqual({ refused: "said-meanwhile" });
  });

  test("all measures of a plan are asked about at once", async () => {
    const { context, city, kari } = await scene();
    const all = { kind: "measure", among: "GRAZ-RACISM-2025", dueOn: day("2026-06-30") };
    expect(await askOwners(context, city, kari.actor, all)).toMatchObject({
      asked: ["2026-001"],
      notAsked: [],
    });
    expect(await askOwners(context, city, kari.actor, { ...all, among: "NO-PLAN" })).toEqual({
      refused: "unknown-subject",
    });
  });
});

// What somebody changes or deletes in the tables of objections, past the program, is found by comparing them with the public record.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { verifyLedger } from "../ledger/index.ts";
import { defineRight } from "../rights/index.ts";
import { aRight } from "../rights/testing.ts";
import { answerObjection } from "./answer-objection.ts";
import { confirmObjection } from "./confirm-objection.ts";
import { decideSubmission } from "./decide-submission.ts";
import { fileObjection } from "./file-objection.ts";
import { listSubmissions } from "./list-submissions.ts";
import { objections } from "./module.ts";
import { sendObjection } from "./send-objection.ts";
import { withdrawObjection } from "./withdraw-objection.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = someone(context, "body-secretary");
const coordinator = someone(context, "coordinator");

/** One objection filed, answered and withdrawn, and one that was sent and turned away. */
async function cityWithAll(): Promise<Id<"City">> {
  const city = context.newCity();
  for (const slug of ["housing", "schools"])
    await defineRight(context, city, theHost, aRight({ slug }));
  const words = {
    organisation: "York Tenants",
    against: "decision",
    right: "housing",
    what: { en: "The hostel was sold." },
    text: { en: "No room." },
  };
  const reference = "YORK-OBJ-2026-01";
  const reason = { en: "Rooms were found." };
  let secret = "";
  const done = [
    await fileObjection(context, city, secretary, { ...words, citySlug: "york", answerDays: 90 }),
    await answerObjection(context, city, coordinator, { reference, kind: "partly", reason }),
    await withdrawObjection(context, city, secretary, { reference, reason }),
    await sendObjection(context, city, { ...words, email: "office@tenants.example" }, (given) => {
      secret = given;
      return { subject: "Confirm", text: "Confirm" };
    }),
    await confirmObjection(context, city, secret),
  ];
  expect(done.filter((one) => "refused" in one)).toEqual([]);
  const [waiting] = await database.readCity(city, (tx) => listSubmissions(tx));
  if (waiting === undefined) throw new Error("Nothing waits for the secretary");
  const decision = { submission: waiting.id, turnAway: "abuse", citySlug: "york", answerDays: 90 };
  expect(await decideSubmission(context, city, secretary, decision)).toEqual({ turnedAway: true });
  return city;
}

async function problemsOf(city: Id<"City">): Promise<readonly string[]> {
  const { recorded } = objections;
  const verified = await verifyLedger(database, [city], recorded === undefined ? [] : [recorded]);
  return verified.flatMap(({ problems }) => problems.map(({ code }) => code));
}

test("as the program wrote them, tables and record agree", async () => {
  expect(await problemsOf(await cityWithAll())).toEqual([]);
});

describe("is found:", () => {
  test.each([
    ["the organisation's name", "update objections.objection set organisation = 'Nobody'"],
    ["the objection's words", `update objections.objection set text = '{"en":"Fine."}'`],
    ["the day for the answer", "update objections.objection set answer_due_on = '2030-01-01'"],
    [
      "the right that it is about",
      "update objections.objection set right_id = (select r.id from rights.right r where r.city_id = objection.city_id and r.slug = 'schools')",
    ],
    ["an objection that is gone", "delete from objections.objection"],
    ["the kind of an answer", "update objections.answer set kind = 'upheld'"],
    ["the day of an answer", "update objections.answer set on_date = on_date - 1"],
    ["an answer that is gone", "delete from objections.answer"],
    ["why it was withdrawn", `update objections.withdrawal set reason = '{"en":"Bored."}'`],
    ["a withdrawal that is gone", "delete from objections.withdrawal"],
    ["why one was turned away", "update objections.submission set refused_for = 'sent-twice'"],
    ["one turned away that is gone", "delete from objections.submission"],
  ])("%s", async (_, tampering) => {
    const city = await cityWithAll();
    // As whoever owns the server would: past foreign keys, too.
    const unhindered = "set session_replication_role = replica";
    await ownerQuery(`${unhindered}; ${tampering} where city_id = '${city}'`);
    expect(await problemsOf(city)).not.toEqual([]);
  });
});

// What the tables hold of requests agrees with the public record, and no longer does once somebody has had their hands in them.
import { expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { day } from "../../kernel/testing.ts";
import { listEntries, verifyLedger } from "../ledger/index.ts";
import { handOver } from "./hand-over.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { replyToRequest } from "./reply-to-request.ts";
import { sendDigests } from "./send-digests.ts";
import { aCity, ask, recommend } from "./testing.ts";
import { withdrawRequest } from "./withdraw-request.ts";

const database = await testDatabase();
const context = testContext(database);

test("every kind of fact is found in the record as it was written, and missed when it is changed or gone", async () => {
  const city = context.newCity();
  const { anna, kari, ola } = await aCity(context, city);
  await ask(context, city, { dueOn: day("2026-06-02") });
  const about = await recommend(context, city, "Buses");
  await ask(context, city, { about });
  await ask(context, city, { about: await recommend(context, city, "Trees") });
  await handOver(context, city, anna.actor, { request: "2026-001", to: { account: ola.account } });
  await withdrawRequest(context, city, kari.actor, { request: "2026-002" });
  context.setNow("2026-06-17T08:00:00Z");
  await sendDigests(context, { id: city, slug: "york" });
  await replyToRequest(context, city, ola.actor, {
    request: "2026-001",
    fields: { kind: "accepted", text: "Yes.", evidence: "", next: "" },
    written: "en",
    way: "link",
  });
  const entries = await database.readCity(city, (tx) => listEntries(tx));
  for (const type of RECORDED_TYPES) expect(entries.map((entry) => entry.type)).toContain(type);

  const recorded = [{ types: RECORDED_TYPES, list: listRecordedFacts }];
  const problems = async () =>
    (await verifyLedger(database, [city], recorded)).flatMap((one) =>
      one.problems.map(({ code }) => code),
    );
  expect(await problems()).toEqual([]);
  const tampered = [
    `update requests.request set question = '{"en":"Why?"}' where reference = '2026-003'`,
    `update requests.request set title = '{"en":"Trams"}' where reference = '2026-002'`,
    "update requests.request set due_on = due_on + 30 where reference = '2026-001'",
    "update requests.closing set on_date = on_date - 5 where closed_as = 'link'",
    "delete from requests.escalation where true",
    "delete from requests.hand_over where true",
    "delete from requests.closing where closed_as = 'withdrawn'",
  ];
  let known = 0;
  for (const change of tampered) {
    await ownerQuery(`${change} and city_id = '${city}'`);
    const found = (await problems()).length;
    expect(found, change).toBeGreaterThan(known);
    known = found;
  }
});

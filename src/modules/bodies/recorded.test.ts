// Whatever somebody who owns the server changes in the tables of bodies, `ledger verify` finds it.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { verifyLedger } from "../ledger/index.ts";
import { bodies } from "./module.ts";
import { liveThroughBodies } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);

async function cityWithAll(): Promise<Id<"City">> {
  const city = context.newCity();
  await liveThroughBodies(context, city);
  return city;
}

async function problemsOf(city: Id<"City">): Promise<readonly string[]> {
  const { recorded } = bodies;
  const verified = await verifyLedger(database, [city], recorded === undefined ? [] : [recorded]);
  return verified.flatMap(({ problems }) => problems.map(({ code }) => code));
}

test("as the program wrote them, tables and record agree", async () => {
  const city = await cityWithAll();
  expect(await problemsOf(city)).toEqual([]);
  const kinds = await ownerQuery<{ type: string }>(
    `select distinct body::jsonb ->> 'type' as type from ledger.entry where city_id = '${city}'`,
  );
  const written = kinds.map(({ type }) => type).filter((type) => type.startsWith("body."));
  expect(written.sort()).toEqual([...(bodies.recorded?.types ?? [])].sort());
});

describe("is found:", () => {
  test.each([
    ["body", "kind = 'office'"],
    ["description", `name = '{"en":"Club"}'`],
    ["description", "founded_on = '1990-01-01', founded_precision = 'day'"],
    ["description", undefined],
    ["mandate", "heard_days = coalesce(heard_days, 1) + 1"],
    ["mandate", "balance = '[]'"],
    ["mandate", undefined],
    ["standing", "on_date = on_date - 400"],
    ["standing", undefined],
    ["sector", `appointed_by = '{"en":"Nobody"}'`],
    ["sector", undefined],
    ["seat", "votes = not votes"],
    ["seat", "followed = not followed"],
    ["seat", undefined],
    ["seat_end", `reason = '{"en":"Other."}'`],
    ["seat_end", undefined],
    ["term", "name = 'Somebody else' where name is not null"],
    ["term", "from_on = from_on - 1"],
    ["term", undefined],
    ["term_end", "reason = 'excluded'"],
    ["term_end", undefined],
    ["election", "on_date = on_date + 1"],
    ["election", undefined],
    ["interest", `text = '{"en":"Nothing."}'`],
    ["interest", undefined],
    ["interest_end", "on_date = on_date - 1"],
    ["interest_end", undefined],
    ["composition", "groups = jsonb_set(groups, '{0,members}', '99')"],
    ["composition", undefined],
    ["matter", "due_on = due_on + 30"],
    ["matter", undefined],
    ["hearing", `text = '{"en":"We agree."}'`],
    ["hearing", undefined],
    ["answer", "kind = case kind when 'followed' then 'partly' else 'followed' end"],
    ["answer", undefined],
    ["mandate", "answer_days = answer_days + 1"],
    ["hearing", "answer_due_on = answer_due_on + 30"],
  ])("bodies.%s %s", async (table, change) => {
    const city = await cityWithAll();
    const own = `city_id = '${city}'`;
    const tampering =
      change === undefined
        ? `delete from bodies.${table} where ${own}`
        : `update bodies.${table} set ${change} ${change.includes(" where ") ? "and" : "where"} ${own}`;
    // As whoever owns the server would: past foreign keys, too.
    await ownerQuery(`set session_replication_role = replica; ${tampering}`);
    expect(await problemsOf(city)).not.toEqual([]);
  });
});

// What somebody changes or deletes in the tables of assessments, past the program, is found by comparing them with the public record.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import { verifyLedger } from "../ledger/index.ts";
import { assessments } from "./module.ts";
import { aWeighingCity, liveThroughDecisions } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);

async function livedCity(): Promise<Id<"City">> {
  const all = await aWeighingCity(context);
  await liveThroughDecisions(context, all, {
    from: day("2026-06-01"),
    to: day("2026-06-01"),
    afterwards: () => context.setNow("2026-06-02T12:00:00Z"),
  });
  context.setNow("2026-06-01T12:00:00Z");
  return all.city;
}

async function problemsOf(city: Id<"City">): Promise<readonly string[]> {
  const { recorded } = assessments;
  const verified = await verifyLedger(database, [city], recorded === undefined ? [] : [recorded]);
  return verified.flatMap(({ problems }) => problems.map(({ code }) => code));
}

test("as the program wrote them, tables and record agree, and every type of entry is there", async () => {
  const city = await livedCity();
  expect(await problemsOf(city)).toEqual([]);
  const rows = await ownerQuery<{ readonly type: string }>(
    "select distinct type from ledger.entry where city_id = $1",
    [city],
  );
  const written = rows.map(({ type }) => type);
  expect(written).toEqual(expect.arrayContaining([...(assessments.recorded?.types ?? [])]));
});

describe("is found:", () => {
  test.each([
    ["decision_check", "begun_on = begun_on - 1"],
    ["decision_check", "reference = 'FAIR-2026-0777'"],
    ["check_version", `facts = '{"en":"Nobody."}'`],
    ["check_version", "case_number = '1'"],
    ["check_version", "outcome = 'no-effect'"],
    ["check_version", "on_date = on_date - 30"],
    ["check_version", "screening = '{none}'"],
    ["touched_right", `articles = '[]'`],
    ["touched_right"],
    ["decision", "kind = 'rejected'"],
    ["decision", `text = '{"en":"Fine."}'`],
    ["decision"],
    ["follow_up", "due_on = due_on + 30"],
    ["follow_up", `text = '{"en":"All is well."}'`],
    ["follow_up"],
    ["withdrawal", `reason = '{"en":"Bored."}'`],
    ["withdrawal"],
    ["impact_version", "takes_back = not takes_back"],
    ["impact_version", "conclusion = 'do-not'"],
    ["impact_version", "open = not open"],
    ["impact_version"],
    ["effect", "scale = 5 - scale"],
    ["effect", "likelihood = 5 - likelihood"],
    ["effect"],
    ["mitigation", "due_on = due_on + 30"],
    ["mitigation"],
    ["case_count", "cases = cases + 1"],
    ["case_count"],
    ["draw", "size = size + 1"],
    ["draw", "commitment = sha256('x')"],
    ["draw_list", "list_hash = sha256('x')"],
    ["draw_list"],
    ["listed_check"],
    ["draw_result", "seed = sha256('x')"],
    ["draw_result"],
    ["sampled_check"],
    ["draw_ending", `reason = '{"en":"Bored."}'`],
    ["draw_ending"],
    ["review", "on_date = on_date + 1"],
    ["review"],
    ["finding", "verdict = case verdict when 'not' then 'well' else 'not' end"],
    ["finding", `dissent = '{"en":"None."}'`],
    ["finding"],
    ["reply", `text = '{"en":"Thanks."}'`],
    ["reply"],
  ])("assessments.%s %s", async (table, change?: string) => {
    const city = await livedCity();
    const act =
      change === undefined
        ? `delete from assessments.${table}`
        : `update assessments.${table} set ${change}`;
    // As whoever owns the server would: past foreign keys, too.
    const where = `ctid = (select ctid from assessments.${table} where city_id = '${city}' limit 1)`;
    await ownerQuery(`set session_replication_role = replica; ${act} where ${where}`);
    expect(await problemsOf(city)).not.toEqual([]);
  });
});

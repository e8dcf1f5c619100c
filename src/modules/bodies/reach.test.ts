// Where members are written to: by their account, or at an address that goes when it is not needed.
import { expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor, aPerson } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { type ChangeReachInput, changeReach } from "./change-reach.ts";
import { endTerm } from "./end-term.ts";
import { forgetMember } from "./forget-member.ts";
import { forgetPerson } from "./forget-person.ts";
import { listAddressees } from "./list-addressees.ts";
import { findBody } from "./list-bodies.ts";
import { removeFormerAddresses } from "./remove-former-addresses.ts";
import { aBody, aMember } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = anActor("body-secretary");
const TODAY = day("2026-06-01");

async function withMember(stated: Parameters<typeof aMember>[3] = {}) {
  const city = context.newCity();
  await aBody(context, city);
  return { city, term: await aMember(context, city, "council", stated) };
}
const change = (
  city: Id<"City">,
  stated: Partial<ChangeReachInput> & Pick<ChangeReachInput, "term">,
  actor: Actor | undefined = secretary,
) => changeReach(context, city, actor, { body: "council", email: "eva@home.example", ...stated });
const written = (city: Id<"City">, on = TODAY) =>
  database.readCity(city, async (tx) => {
    const body = await findBody(tx, "council");
    const found = body === undefined ? [] : await listAddressees(tx, body.id, on);
    return found.map(({ email, account }) => [email, account !== null]);
  });

test("a member without an account is written to at their own address, whoever has one at that of the account", async () => {
  const { city } = await withMember({ email: " Eva@Home.example " });
  const { email } = await aPerson(context, city, { role: "body-member" });
  await aMember(context, city, "council", { email });
  await aMember(context, city, "council");
  expect(await written(city)).toEqual([
    ["eva@home.example", false],
    [email, true],
  ]);
  expect(await written(city, day("2025-06-01"))).toEqual([]);
});

test("an address is said anew and taken away, and nothing of it stands in the record", async () => {
  const { city, term } = await withMember();
  const [before] = await database.readCity(city, (tx) => listEntries(tx));
  expect(await change(city, { term })).toEqual({ account: null, email: "eva@home.example" });
  expect(await written(city)).toEqual([["eva@home.example", false]]);
  expect(await change(city, { term, email: " " })).toEqual({ account: null, email: null });
  expect(await written(city)).toEqual([]);
  expect((await database.readCity(city, (tx) => listEntries(tx)))[0]?.position).toBe(
    before?.position,
  );
});

test("whoever has got an account by now takes part with it", async () => {
  const { city, term } = await withMember({ email: "eva@home.example" });
  const { account, email } = await aPerson(context, city, { role: "body-member" });
  expect(await change(city, { term, email })).toEqual({ account, email: null });
  expect(await written(city)).toEqual([[email, true]]);
  expect(await change(city, { term })).toEqual({ refused: "has-account" });
  const other = await aMember(context, city, "council");
  expect(await change(city, { term: other, email })).toEqual({ refused: "on-another-seat" });
});

test.each([
  ["not-permitted", {}, anActor("contributor")],
  ["not-permitted", {}, anActor("body-member")],
  ["unknown-body", { body: "senate" }, secretary],
  ["unknown-term", { term: context.newCity() as never }, secretary],
  ["bad-email", { email: "eva" }, secretary],
] as const)("%s is refused: %j", async (refused, stated, actor) => {
  const { city, term } = await withMember();
  expect(await change(city, { term, ...stated }, actor)).toEqual({ refused });
  expect(await written(city)).toEqual([]);
});

test("an address goes the day after the last one in office, and no earlier", async () => {
  const { city, term } = await withMember({ email: "eva@home.example" });
  const runs = await withMember({ email: "ola@home.example", until: day("2026-06-01") });
  await endTerm(context, city, secretary, {
    ...{ body: "council", term, on: day("2026-05-31"), reason: "moved" },
  });
  const said: string[] = [];
  const run = (id: Id<"City">) =>
    removeFormerAddresses(context, { id, slug: "york" }, { say: (line) => void said.push(line) });
  await run(city);
  await run(runs.city);
  expect(said).toEqual(["1 addresses of former members were removed"]);
  const left = await ownerQuery(
    `select email from bodies.term where city_id in ('${city}', '${runs.city}') order by email`,
  );
  expect(left).toEqual([{ email: "ola@home.example" }, { email: null }]);
  expect(await change(city, { term })).toEqual({ refused: "term-over" });
});

test("an address goes with whoever is forgotten, as a member or by their account", async () => {
  const { city, term } = await withMember({ email: "eva@home.example", until: day("2026-05-01") });
  await aMember(context, city, "council", { email: "ola@home.example" });
  expect(await forgetMember(context, city, secretary, { body: "council", term })).toEqual({
    forgotten: true,
  });
  const account = (await aPerson(context, city, { role: "reader" })).account;
  await database.inCity(city, (tx) => forgetPerson(tx, { account, email: "Ola@home.example" }));
  const left = await ownerQuery(
    `select email from bodies.term where city_id = '${city}' and email is not null`,
  );
  expect(left).toEqual([]);
});

// What is kept about people: the register of it, everything about one of them, and the forgetting of one, over all modules and tables.
import { describe, expect, test } from "vitest";
import { endRole } from "../src/modules/accounts/index.ts";
import { aPerson, theHost } from "../src/modules/accounts/testing.ts";
import { placePerson } from "../src/modules/departments/index.ts";
import { verifyLedger } from "../src/modules/ledger/index.ts";
import { ask, recommend, saveDraft, somebody } from "../src/modules/requests/testing.ts";
import { signInAs } from "../src/modules/sign-in/testing.ts";
import { modules } from "../src/modules.ts";
import { forgetPerson, processingRegister, tellPerson } from "../src/personal-data.ts";
import { aLivedCity } from "./support/lived-city.ts";
import { testApp } from "./support/test-app.ts";
import { testContext } from "./support/test-context.ts";
import { ownerQuery, testDatabase } from "./support/test-database.ts";

const context = testContext(await testDatabase());
const city = await aLivedCity(context);

/** Columns in which somebody's name, address or own doings stand, as the tables name them; who recorded a fact is only an account. */
const ABOUT_PEOPLE = `
  select distinct n.nspname || '.' || c.relname as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'public')
    and (a.attname in ('email', 'to_address', 'account_id', 'substitute_id', 'to_account', 'browser', 'organisation'))
  order by 1`;

/** Every table of the city, each row as text. */
async function everything(): Promise<string> {
  const tables = await ownerQuery<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'city_id'
    where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%'`);
  expect(tables.length).toBeGreaterThan(80);
  const rows = [];
  for (const { name } of tables) {
    const found = await ownerQuery<{ row: string }>(
      `select to_jsonb(t)::text as row from ${name} t where t.city_id = $1`,
      [city],
    );
    rows.push(...found.map(({ row }) => `${name} ${row}`));
  }
  return rows.join("\n");
}

describe("the register of processing activities", () => {
  test("names every table in which something stands about people", async () => {
    // An objection is published with the organisation's name: that is no person.
    const tables = (await ownerQuery<{ name: string }>(ABOUT_PEOPLE))
      .map(({ name }) => name)
      .filter((name) => name !== "objections.objection");
    const named = processingRegister().flatMap((one) => one.tables);
    expect(tables.filter((name) => !named.includes(name))).toEqual([]);
    expect(tables.length).toBeGreaterThan(12);
  });

  test("names no table that is not there, and leaves no column of it empty", async () => {
    const there = await ownerQuery<{ name: string }>(
      "select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p')",
    );
    const names = new Set(there.map(({ name }) => name));
    for (const { tables, ...words } of processingRegister()) {
      expect(tables.filter((name) => !names.has(name))).toEqual([]);
      expect(Object.values(words).filter((text) => text.trim() === "")).toEqual([]);
    }
  });
});

describe("everything that is kept about a person", () => {
  test("comes from every table in which they stand, without hashes and keys, and nothing of others", async () => {
    const anna = await somebody(context, city, "Anna Told", "contributor");
    const other = await somebody(context, city, "Ola Untold", "contributor");
    await signInAs(context, city, "reader");
    const { tables } = await tellPerson(context, city, anna.account);
    expect(tables["accounts.account"]).toMatchObject([{ name: "Anna Told", email: anna.email }]);
    expect(Object.keys(tables)).toContain("accounts.role_grant");
    const text = JSON.stringify(tables);
    expect(text).not.toContain(other.email);
    expect(text).not.toContain("_hash");
    expect(await tellPerson(context, context.newCity(), anna.account)).toMatchObject({
      tables: {},
    });
  });

  test("is what they download when they are signed in, and nobody else", async () => {
    const app = testApp(context);
    const cookie = await signInAs(context, city, "reader");
    const path = "/york-lived/account/data.json";
    const answer = await app.get(path, { cookie, at: "rights.york.example" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toContain("attachment");
    expect(await answer.json()).toMatchObject({
      register: processingRegister(),
      tables: { "accounts.account": [{ name: "A reader" }] },
    });
    expect((await app.get(path, { at: "rights.york.example" })).status).toBe(403);
  });
});

describe("a person who is forgotten", () => {
  test("is nowhere any more by name or address, and what they did stays and verifies", async () => {
    const name = "Zebulon Quist";
    const gone = await somebody(context, city, name);
    await placePerson(context, city, theHost, {
      department: "housing",
      account: gone.account,
      standing: "member",
    });
    const about = await recommend(context, city, "Rooms");
    const reference = await ask(context, city, { about, account: gone.account });
    await saveDraft(context, city, gone.actor, {
      request: reference,
      fields: { kind: "", text: `${name} was here`, evidence: "", next: "" },
    });
    expect(await everything()).toContain(name);
    expect(await forgetPerson(context, city, theHost, gone.account)).toEqual({
      refused: "still-holds",
    });
    await endRole(context, city, theHost, { account: gone.account, role: "contributor" });
    expect(await forgetPerson(context, city, theHost, gone.account)).toMatchObject({
      erased: true,
    });
    const left = await everything();
    expect(left).not.toContain(name);
    expect(left).not.toContain(gone.email);
    expect(left).toContain(gone.account);
    expect(await forgetPerson(context, city, theHost, gone.account)).toEqual({
      refused: "already-erased",
    });
    const recorded = modules.flatMap((module) => module.recorded ?? []);
    const verified = await verifyLedger(context.database, [city], recorded);
    expect(verified.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test("is forgotten by coordinators and the terminal, and by nobody else", async () => {
    const { account } = await aPerson(context, city, { role: "reader" });
    await endRole(context, city, theHost, { account, role: "reader" });
    const reader = { accountId: account, name: "R", roles: ["reader"] };
    expect(await forgetPerson(context, city, reader, account)).toEqual({
      refused: "not-permitted",
    });
    expect(await forgetPerson(context, context.newCity(), theHost, account)).toEqual({
      refused: "unknown-person",
    });
  });
});

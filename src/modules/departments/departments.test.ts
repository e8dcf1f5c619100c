import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { anActor, aPerson, theHost } from "../accounts/testing.ts";
import { forgetSalts, listEntries, verifyLedger } from "../ledger/index.ts";
import { foundDepartment } from "./found-department.ts";
import { findDepartment, listDepartments, listDepartmentsOf } from "./list-departments.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { placePerson } from "./place-person.ts";
import { aDepartment } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = anActor("coordinator");

const departments = (city: Id<"City">) => database.readCity(city, listDepartments);
const found = (city: Id<"City">, slug: string, name = slug, actor = coordinator) =>
  foundDepartment(context, city, actor, { slug, name: { en: name } });

describe("founding a department", () => {
  test("enters it under a name that lasts, in the public record by its hash", async () => {
    const city = context.newCity();
    expect(await found(city, "housing", "Housing")).toHaveProperty("department");
    expect(await departments(city)).toMatchObject([
      { slug: "housing", name: { en: "Housing" }, people: [], heads: [] },
    ]);
    const [entry] = await database.readCity(city, (tx) => listEntries(tx));
    expect(entry).toMatchObject({ type: "department.founded", subject: "department/housing" });
    expect(entry?.body).not.toContain("Housing");
  });

  test("gives it another name, and says when it had that already", async () => {
    const city = context.newCity();
    await found(city, "housing", "Housing");
    context.setNow("2026-06-02T12:00:00Z");
    expect(await found(city, "housing", "Homes and housing")).not.toHaveProperty("unchanged");
    expect(await found(city, "housing", " Homes and housing ")).toHaveProperty("unchanged", true);
    expect((await departments(city))[0]?.name).toEqual({ en: "Homes and housing" });
  });

  test("refuses what is no lasting name, an empty name, and whoever may not", async () => {
    const city = context.newCity();
    for (const slug of ["", "Housing", "a b", "æ", "-a", "a--b", "x".repeat(81)])
      expect(await found(city, slug)).toEqual({ refused: "bad-slug" });
    expect(await found(city, "housing", "  ")).toEqual({ refused: "no-name" });
    expect(await found(city, "housing", "x".repeat(120))).toHaveProperty("department");
    expect(await found(city, "housing", "x".repeat(121))).toEqual({ refused: "too-long" });
    for (const role of ["contributor", "body-secretary", "reader"] as const)
      expect(await found(city, "housing", "Housing", anActor(role))).toEqual({
        refused: "not-permitted",
      });
  });
});

describe("placing somebody", () => {
  test("as member, as head, elsewhere too, and out again", async () => {
    const city = context.newCity();
    const { account } = await aPerson(context, city);
    const housing = await aDepartment(context, city, "housing");
    const schools = await aDepartment(context, city, "schools");
    const place = (department: string, standing: "head" | "member" | "out") =>
      placePerson(context, city, coordinator, { department, account, standing });
    const inHousing = () => database.readCity(city, (tx) => findDepartment(tx, "housing"));
    expect(await place("housing", "member")).toEqual({ placed: true });
    expect(await place("housing", "member")).toEqual({ unchanged: true });
    expect(await inHousing()).toMatchObject({ people: [account], heads: [] });
    expect(await place("housing", "head")).toEqual({ placed: true });
    expect(await inHousing()).toMatchObject({ people: [account], heads: [account] });
    context.setNow("2026-06-03T12:00:00Z");
    await place("schools", "member");
    expect(await database.readCity(city, (tx) => listDepartmentsOf(tx, account))).toEqual([
      housing,
      schools,
    ]);
    expect(await place("housing", "out")).toEqual({ placed: true });
    expect(await place("housing", "out")).toEqual({ refused: "not-there" });
    expect(await inHousing()).toMatchObject({ people: [], heads: [] });
  });

  test("refuses strangers, departments that are not there, and whoever may not", async () => {
    const city = context.newCity();
    const { account } = await aPerson(context, city);
    const stranger = (await aPerson(context, context.newCity())).account;
    await aDepartment(context, city, "housing");
    const input = { department: "housing", account, standing: "member" as const };
    const place = (stated: Partial<typeof input>, actor = theHost) =>
      placePerson(context, city, actor, { ...input, ...stated });
    expect(await place({ account: stranger })).toEqual({ refused: "unknown-person" });
    expect(await place({ department: "trams" })).toEqual({ refused: "unknown-department" });
    expect(await place({}, anActor("contributor"))).toEqual({ refused: "not-permitted" });
  });

  test("is in the public record with nobody's name, and missed there when it is changed or gone", async () => {
    const city = context.newCity();
    const { account } = await aPerson(context, city);
    const other = (await aPerson(context, city)).account;
    await aDepartment(context, city, "housing", { members: [account] });
    await aDepartment(context, city, "schools");
    const place = (department: string, standing: "head" | "out") =>
      placePerson(context, city, coordinator, { department, account, standing });
    context.setNow("2026-06-05T12:00:00Z");
    await place("housing", "head");
    context.setNow("2026-06-06T12:00:00Z");
    await place("housing", "out");
    const entries = await database.readCity(city, (tx) => listEntries(tx));
    const told = entries.flatMap(({ type, entry, body }) => {
      expect(body).not.toContain(account);
      return type === "department.staffed" ? [entry] : [];
    });
    expect(told.map((entry) => entry?.facts.standing)).toEqual(["out", "head", "out", "member"]);
    expect(new Set(told.map((entry) => entry?.facts.person)).size).toBe(4);
    expect(told[0]).toMatchObject({
      by: "coordinator",
      subject: "people",
      facts: { department: "housing" },
    });

    const recorded = [{ types: RECORDED_TYPES, list: listRecordedFacts }];
    const problems = async () =>
      (await verifyLedger(database, [city], recorded)).flatMap((one) => one.problems);
    expect(await problems()).toEqual([]);
    const where = `city_id = '${city}'`;
    const of = (slug: string) =>
      `(select id from departments.department where ${where} and slug = '${slug}')`;
    for (const change of [
      "heads = not heads",
      `account_id = '${other}'`,
      `department_id = ${of("schools")}`,
      "since = since - interval '1 day'",
      "ended_at = ended_at + interval '1 day'",
      "person = sha256('somebody')",
      "ended_at = null",
    ]) {
      await ownerQuery(
        `create table public.kept as select * from departments.place where ${where}`,
      );
      await ownerQuery(`update departments.place set ${change} where ${where} and heads`);
      expect(await problems(), change).not.toEqual([]);
      await ownerQuery(
        `delete from departments.place where ${where}; insert into departments.place select * from public.kept; drop table public.kept`,
      );
    }
    expect(await problems()).toEqual([]);
    // Whose places they are can be forgotten, and the record stays whole.
    await database.inCity(city, (tx) => forgetSalts(tx, `account/${account}`));
    expect(await problems()).toEqual([]);
    await ownerQuery(`delete from departments.place where ${where} and heads`);
    expect((await problems()).map(({ code }) => code)).toEqual(["fact-changed", "fact-changed"]);
  });

  test("no city sees another's departments or people", async () => {
    const [one, other] = [context.newCity(), context.newCity()];
    await aDepartment(context, one, "housing");
    expect(await departments(other)).toEqual([]);
  });
});

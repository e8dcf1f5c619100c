import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { anActor, aPerson, theHost } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { foundDepartment } from "./found-department.ts";
import { findDepartment, listDepartments, listDepartmentsOf } from "./list-departments.ts";
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

  test("no city sees another's departments or people", async () => {
    const [one, other] = [context.newCity(), context.newCity()];
    await aDepartment(context, one, "housing");
    expect(await departments(other)).toEqual([]);
  });
});

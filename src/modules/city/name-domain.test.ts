import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { anActor, theHost } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { findCity, findCityByDomain } from "./find-city.ts";
import { nameDomain } from "./name-domain.ts";
import { aCity } from "./testing.ts";

const context = testContext(await testDatabase());
const { database } = context;

describe("a city's own address", () => {
  test("is named, found by, and taken back, each in the public record", async () => {
    const { id, slug } = await aCity(context);
    expect(await nameDomain(context, id, theHost, "rights.city.org")).toEqual({ named: true });
    expect(await nameDomain(context, id, theHost, "rights.city.org")).toEqual({ unchanged: true });
    expect(await findCity(database, slug)).toMatchObject({ domain: "rights.city.org" });
    expect(await findCityByDomain(database, "rights.city.org")).toMatchObject({ id });
    expect(await nameDomain(context, id, theHost, null)).toEqual({ named: true });
    expect(await findCityByDomain(database, "rights.city.org")).toBeUndefined();
    const entries = await database.readCity(id, (tx) => listEntries(tx));
    expect(entries.map(({ type }) => type)).toEqual([
      "city.addressed",
      "city.addressed",
      "city.founded",
    ]);
  });

  test("belongs to one city, and the installation's own to none", async () => {
    const [one, other] = [await aCity(context), await aCity(context)];
    await nameDomain(context, one.id, theHost, "one.city.org");
    const taken = { refused: "domain-taken" };
    expect(await nameDomain(context, other.id, theHost, "one.city.org")).toEqual(taken);
    expect(await nameDomain(context, other.id, theHost, "rosario.test")).toEqual(taken);
  });

  test.each(["https://city.org", "city", "City.org", "10.0.0.1", "city.org/path", "-a.org", ""])(
    "is not %j",
    async (domain) => {
      const { id } = await aCity(context);
      expect(await nameDomain(context, id, theHost, domain)).toEqual({ refused: "bad-domain" });
    },
  );

  test("is named by whoever runs the program alone", async () => {
    const { id } = await aCity(context);
    expect(await nameDomain(context, id, anActor("coordinator"), "a.city.org")).toEqual({
      refused: "not-permitted",
    });
  });
});

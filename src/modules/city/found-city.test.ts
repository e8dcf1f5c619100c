import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { anActor, theHost } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { isCitySlug, type Profile } from "./city.ts";
import { editProfile, profileVersion } from "./edit-profile.ts";
import { findCity, findProfile, listCities } from "./find-city.ts";
import { foundCity } from "./found-city.ts";
import { aCity, aProfile } from "./testing.ts";

const context = testContext(await testDatabase());
const { database } = context;
const coordinator = anActor("coordinator");

const wrongProfiles: readonly [refused: string, wrong: Partial<Profile>][] = [
  ["no-name", { name: {} }],
  ["no-name", { name: { en: " " } }],
  ["bad-country", { country: "no" }],
  ["bad-country", { country: "Norway" }],
  ["bad-language", { languages: [] as unknown as Profile["languages"] }],
  ["bad-language", { languages: ["en", "en"] }],
  ["bad-language", { languages: ["fr"] as unknown as Profile["languages"] }],
  ["bad-cycle", { cycleYears: 0 }],
  ["bad-cycle", { cycleYears: 6 }],
  ["bad-cycle", { cycleYears: 1.5 }],
  ["bad-answer-days", { answerDays: 0 }],
  ["bad-answer-days", { answerDays: 731 }],
  ["bad-answer-days", { answerDays: Number.NaN }],
  ["no-issuer", { issuer: {} }],
  ["no-answerer", { answerer: { en: "" } }],
  ["bad-colour", { colour: "red" }],
  ["bad-colour", { colour: "#12345" }],
];

describe("foundCity", () => {
  test("makes a city with its profile, and records it", async () => {
    const profile = aProfile({ name: { nb: "Bergen" }, languages: ["nb"] });
    const founded = await foundCity(context, theHost, "bergen", profile);
    const id = "id" in founded ? founded.id : context.newCity();
    expect(await findCity(database, "bergen")).toEqual({
      id,
      slug: "bergen",
      name: { nb: "Bergen" },
      domain: null,
    });
    await database.readCity(id, async (tx) => {
      expect(await findProfile(tx)).toEqual(profile);
      const entries = await listEntries(tx);
      expect(entries).toMatchObject([{ type: "city.founded", subject: "city" }]);
      expect(entries[0]?.entry).toMatchObject({ by: "host", facts: { answerDays: 90 } });
    });
  });

  test("leaves an address to the city that has it", async () => {
    const { slug, id } = await aCity(context);
    const refused = await foundCity(context, theHost, slug, aProfile({ name: { en: "Other" } }));
    expect(refused).toEqual({ refused: "slug-taken" });
    expect(await findCity(database, slug)).toMatchObject({ id });
  });

  test("gives an address to one of several who want it at the same moment", async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => foundCity(context, theHost, "wanted", aProfile())),
    );
    expect(answers.filter((answer) => "id" in answer)).toHaveLength(1);
  });

  test.each(wrongProfiles)("refuses with %s: %j", async (refused, wrong) => {
    const before = await database.inInstallation(listCities);
    expect(await foundCity(context, theHost, "refused", aProfile(wrong))).toEqual({ refused });
    expect(await database.inInstallation(listCities)).toEqual(before);
  });

  test("refuses an address that is none", async () => {
    expect(await foundCity(context, theHost, "Bergen by", aProfile())).toEqual({
      refused: "bad-slug",
    });
  });

  test("is for the host only", async () => {
    for (const actor of [coordinator, anActor("body-secretary"), anActor("reader")]) {
      expect(await foundCity(context, actor, "mine", aProfile())).toEqual({
        refused: "not-permitted",
      });
    }
  });
});

test.each(["york", "graz-2", "a", "x".repeat(60)])("%s can be a city's address", (slug) => {
  expect(isCitySlug(slug)).toBe(true);
});

test.each([
  ...["", "York", "2york", "-york", "york-", "yo--rk", "y/k", "bærum", "x".repeat(61)],
  ...["assets", "health", "first-run", "metrics", "api"],
])("%j can't be a city's address", (slug) => {
  expect(isCitySlug(slug)).toBe(false);
});

describe("editProfile", () => {
  test("changes the profile and the name in the list of cities, and records it", async () => {
    const { id, slug } = await aCity(context);
    const profile = aProfile({ name: { en: "New name" }, cycleYears: 2 });
    expect(await editProfile(context, id, coordinator, profile)).toEqual({ saved: true });
    expect(await findCity(database, slug)).toMatchObject({ name: { en: "New name" } });
    await database.readCity(id, async (tx) => {
      expect(await findProfile(tx)).toEqual(profile);
      const [entry] = await listEntries(tx);
      expect(entry?.entry).toMatchObject({ type: "city.described", facts: { cycleYears: 2 } });
    });
  });

  test("records nothing when nothing was changed", async () => {
    const { id } = await aCity(context);
    await editProfile(context, id, coordinator, aProfile());
    expect(await database.readCity(id, (tx) => listEntries(tx))).toHaveLength(1);
  });

  test("does not overwrite what somebody else saved meanwhile", async () => {
    const { id } = await aCity(context);
    const version = profileVersion(aProfile());
    const [mine, theirs] = [aProfile({ cycleYears: 2 }), aProfile({ cycleYears: 3 })];
    expect(await editProfile(context, id, coordinator, mine, version)).toEqual({ saved: true });
    expect(await editProfile(context, id, coordinator, theirs, version)).toEqual({
      refused: "changed-meanwhile",
    });
    expect(await database.readCity(id, findProfile)).toEqual(mine);
    const again = await editProfile(context, id, coordinator, theirs, profileVersion(mine));
    expect(again).toEqual({ saved: true });
  });

  test("saves one of two changes made at the same moment from the same version", async () => {
    const { id } = await aCity(context);
    const version = profileVersion(aProfile());
    const answers = await Promise.all(
      [2, 3, 4].map((cycleYears) =>
        editProfile(context, id, coordinator, aProfile({ cycleYears }), version),
      ),
    );
    expect(answers.filter((answer) => "saved" in answer)).toHaveLength(1);
  });

  test.each(wrongProfiles)("refuses with %s: %j", async (refused, wrong) => {
    const { id } = await aCity(context);
    expect(await editProfile(context, id, coordinator, aProfile(wrong))).toEqual({ refused });
    expect(await database.readCity(id, findProfile)).toEqual(aProfile());
  });

  test.each([undefined, anActor("body-secretary"), anActor("contributor"), anActor("reader")])(
    "is not for %j",
    async (actor) => {
      const { id } = await aCity(context);
      const refused = await editProfile(context, id, actor, aProfile({ cycleYears: 2 }));
      expect(refused).toEqual({ refused: "not-permitted" });
    },
  );
});

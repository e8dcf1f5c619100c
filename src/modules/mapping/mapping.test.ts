// The map: what an entry must say, how it is written anew without anything being lost, and what becomes of a challenge.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { fact } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor, theHost } from "../accounts/testing.ts";
import { aDepartment } from "../departments/testing.ts";
import { listEntries, textHash, verifyLedger } from "../ledger/index.ts";
import { defineRight } from "../rights/index.ts";
import { aRight } from "../rights/testing.ts";
import { type AddMapEntryInput, addMapEntry } from "./add-map-entry.ts";
import { challengeState } from "./challenge.ts";
import { findMapEntry, listMapEntries, listMapVersions } from "./list-map-entries.ts";
import { MAP_KINDS, type MapKind } from "./map-entry.ts";
import { mapping } from "./module.ts";
import { type ReviseMapEntryInput, reviseMapEntry } from "./revise-map-entry.ts";
import { setChallengeStanding } from "./set-challenge-standing.ts";
import { aMapEntry } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = anActor("coordinator");
const member = anActor("body-member");

async function aCityWithRights(): Promise<Id<"City">> {
  const city = context.newCity();
  for (const slug of ["housing", "schools"])
    await defineRight(context, city, theHost, aRight({ slug, name: { en: slug } }));
  return city;
}
const add = (
  city: Id<"City">,
  kind: MapKind,
  stated: Partial<AddMapEntryInput> = {},
  actor: Actor | undefined = member,
) => addMapEntry(context, city, actor, aMapEntry(kind, stated));
const recorded = async (city: Id<"City">) =>
  (await database.readCity(city, (tx) => listEntries(tx))).map(({ entry }) => entry);
const find = (city: Id<"City">, kind: MapKind, slug = "homes") =>
  database.readCity(city, (tx) => findMapEntry(tx, kind, slug));

describe("putting something on the map", () => {
  test.each(MAP_KINDS)("keeps a %s with its rights, and tells the record", async (kind) => {
    const city = await aCityWithRights();
    const whole = {
      rights: ["schools", "housing"],
      grounds: ["age", "disability"],
      groups: { en: "Children" },
      indicators: ["hate-crime"],
      evidence: ["https://example.org/a (A report)", "https://example.org/a (A report)"],
      began: fact("2025-03"),
      ended: fact("2026-01-01"),
    };
    expect(await add(city, kind, whole)).toEqual({ slug: "homes" });
    expect(await find(city, kind)).toMatchObject({
      kind,
      version: 1,
      title: { en: "Homes" },
      rights: ["housing", "schools"],
      grounds: ["age", "disability"],
      groups: { en: "Children" },
      indicators: ["hate-crime"],
      evidence: ["https://example.org/a (A report)"],
      began: fact("2025-03"),
      particulars: { kind },
      standings: [],
    });
    expect((await recorded(city))[0]).toMatchObject({
      type: "map.entered",
      subject: `${kind}/homes`,
      by: "body-member",
      facts: { rights: textHash(["housing", "schools"]), version: 1 },
    });
  });

  test.each<[MapKind, Partial<AddMapEntryInput>, string]>([
    ["challenge", { kind: "rumour" }, "unknown-kind"],
    ["challenge", { title: { en: " " } }, "no-title"],
    ["challenge", { text: {} }, "no-text"],
    ["challenge", { rights: [] }, "no-right"],
    ["challenge", { rights: ["housing", "moon"] }, "unknown-right"],
    ["challenge", { foundBy: { en: "" } }, "no-finder"],
    ["challenge", { body: "nobody" }, "unknown-body"],
    ["challenge", { grounds: ["wealth"] }, "unknown-ground"],
    ["challenge", { indicators: ["Hate Crime"] }, "bad-indicator"],
    ["challenge", { evidence: ["minutes of May"] }, "bad-address"],
    ["challenge", { evidence: ["javascript:alert(1)"] }, "bad-address"],
    [
      "challenge",
      { evidence: Array.from({ length: 21 }, (_, n) => `https://a.example/${n}`) },
      "bad-address",
    ],
    ["challenge", { evidence: [`/files/york/${"0".repeat(64)}/a.pdf`] }, "unknown-file"],
    ["challenge", { began: fact("2026-06-02") }, "future-date"],
    ["resource", { began: fact("2026-01"), ended: fact("2025") }, "ends-before-it-begins"],
    ["resource", { sort: "friend" }, "unknown-sort"],
    ["resource", { contact: "anna@city.example" }, "bad-contact"],
    ["resource", { contact: "https://" }, "bad-contact"],
    ["practice", { place: {} }, "no-place"],
    ["responsibility", { level: "village" }, "unknown-level"],
    ["responsibility", { competences: [] }, "no-competence"],
    ["responsibility", { competences: ["decides", "rules"] }, "unknown-competence"],
    ["responsibility", { department: "moon" }, "unknown-department"],
    ["responsibility", { title: {} }, "no-title"],
    ["challenge", { title: { en: "x".repeat(201) } }, "too-long"],
    ["practice", { failed: { en: "x".repeat(3001) } }, "too-long"],
    ["challenge", { slug: "Homes" }, "bad-slug"],
    ["challenge", { slug: "new" }, "bad-slug"],
  ])("a %s with %j is refused, and leaves nothing", async (kind, stated, refused) => {
    const city = await aCityWithRights();
    expect(await add(city, kind, stated)).toMatchObject({ refused });
    expect(await database.readCity(city, (tx) => listMapEntries(tx))).toEqual([]);
    expect((await recorded(city)).map((one) => one?.type)).not.toContain("map.entered");
  });

  test("is not for everybody, and the terminal needs a source", async () => {
    const city = await aCityWithRights();
    expect(await add(city, "challenge", {}, anActor("reader"))).toEqual({
      refused: "not-permitted",
    });
    expect(await add(city, "challenge", {}, undefined)).toEqual({ slug: "homes" });
    const unsaid = { source: " ", slug: "other" };
    expect(await add(city, "challenge", unsaid, theHost)).toEqual({ refused: "no-source" });
  });

  test("gives names that last, and knows again what stands there", async () => {
    const city = await aCityWithRights();
    expect(await add(city, "challenge")).toEqual({ slug: "homes" });
    expect(await add(city, "challenge")).toEqual({ slug: "homes-2" });
    expect(await add(city, "resource")).toEqual({ slug: "homes" });
    const named = { slug: "homes" };
    expect(await add(city, "challenge", named)).toEqual({ slug: "homes", unchanged: true });
    const other = { ...named, text: { en: "Another." } };
    expect(await add(city, "challenge", other)).toEqual({ refused: "slug-taken" });
  });

  test("names a department where the actor is one", async () => {
    const city = await aCityWithRights();
    await aDepartment(context, city, "social-services");
    const part = { title: {}, text: {}, department: "social-services" };
    expect(await add(city, "responsibility", part)).toEqual({ slug: "social-services" });
    expect(await find(city, "responsibility", "social-services")).toMatchObject({
      department: { slug: "social-services" },
    });
  });

  test("is narrowed by right and ground, and what is closed comes last", async () => {
    const city = await aCityWithRights();
    await add(city, "challenge", { slug: "old", began: fact("2020"), grounds: ["age"] });
    await add(city, "challenge", { slug: "done", began: fact("2026") });
    await add(city, "challenge", { slug: "young", began: fact("2024"), rights: ["schools"] });
    const closing = { challenge: "done", state: "closed", reason: { en: "Solved." } };
    await setChallengeStanding(context, city, coordinator, closing);
    const slugs = async (filter: object) =>
      (
        await database.readCity(city, (tx) => listMapEntries(tx, { kind: "challenge", ...filter }))
      ).map(({ slug }) => slug);
    expect(await slugs({})).toEqual(["young", "old", "done"]);
    expect(await slugs({ right: "housing" })).toEqual(["old", "done"]);
    expect(await slugs({ ground: "age" })).toEqual(["old"]);
    expect(await slugs({ right: "moon" })).toEqual([]);
    expect(await slugs({ limit: 1, offset: 1 })).toEqual(["old"]);
  });
});

describe("writing anew", () => {
  const revise = (
    city: Id<"City">,
    stated: Partial<ReviseMapEntryInput> = {},
    actor: Actor = member,
  ) =>
    reviseMapEntry(context, city, actor, {
      ...aMapEntry("challenge"),
      ...{ slug: "homes", seen: 1, text: { en: "Families wait six years." } },
      ...stated,
    });

  test("keeps what stood there before", async () => {
    const city = await aCityWithRights();
    await add(city, "challenge");
    expect(await revise(city)).toEqual({ slug: "homes" });
    const entry = await find(city, "challenge");
    expect(entry).toMatchObject({ version: 2, text: { en: "Families wait six years." } });
    const versions = await database.readCity(city, (tx) => listMapVersions(tx, entry?.id));
    expect(versions.map(({ text }) => text.en)).toEqual([
      "Families wait five years.",
      "Families wait six years.",
    ]);
    expect((await recorded(city))[0]).toMatchObject({
      type: "map.rewritten",
      facts: { version: 2 },
    });
    expect(await revise(city)).toEqual({ slug: "homes", unchanged: true });
    // Loaded again from a file, the first version is known and the later one stays.
    expect(await add(city, "challenge", { slug: "homes" })).toEqual({
      slug: "homes",
      unchanged: true,
    });
  });

  test("lets nobody overwrite what they have not seen", async () => {
    const city = await aCityWithRights();
    await add(city, "challenge");
    const written = await Promise.all([
      revise(city, { text: { en: "One." } }),
      revise(city, { text: { en: "Two." } }),
    ]);
    expect(written.filter((one) => "refused" in one)).toEqual([{ refused: "said-meanwhile" }]);
    expect(await find(city, "challenge")).toMatchObject({ version: 2 });
  });

  test.each([
    [{ slug: "moon" }, "unknown-entry"],
    [{ text: {} }, "no-text"],
    [{ rights: ["moon"] }, "unknown-right"],
    [{ seen: 0 }, "said-meanwhile"],
    [{ seen: 2 }, "said-meanwhile"],
    [{ text: { en: "x".repeat(5001) } }, "too-long"],
  ])("%j is refused", async (stated, refused) => {
    const city = await aCityWithRights();
    await add(city, "challenge");
    expect(await revise(city, stated)).toMatchObject({ refused });
    expect(await find(city, "challenge")).toMatchObject({ version: 1 });
  });

  test("is not for everybody, and the terminal needs a source", async () => {
    const city = await aCityWithRights();
    await add(city, "challenge");
    expect(await revise(city, {}, anActor("contributor"))).toEqual({ refused: "not-permitted" });
    expect(await revise(city, { source: null }, theHost)).toEqual({ refused: "no-source" });
  });
});

describe("what became of a challenge", () => {
  const say = (city: Id<"City">, stated: object = {}, actor: Actor = coordinator) =>
    setChallengeStanding(context, city, actor, {
      ...{ challenge: "homes", state: "closed", reason: { en: "Solved." } },
      ...stated,
    });
  const aChallenge = async () => {
    const city = await aCityWithRights();
    await add(city, "challenge", { began: fact("2026-01-15") });
    return city;
  };

  test("is a row of facts of which the last counts", async () => {
    const city = await aChallenge();
    const by = { kind: "recommendation", reference: "YORK-2026-01" };
    expect(await say(city, { state: "taken-up", by, reason: {} })).toEqual({ set: true });
    expect(await say(city)).toEqual({ set: true });
    expect(await say(city)).toEqual({ unchanged: true });
    expect(await say(city, { state: "open", reason: { en: "It is back." } })).toEqual({
      set: true,
    });
    const entry = await find(city, "challenge");
    expect(entry?.standings).toMatchObject([
      { state: "taken-up", by },
      { state: "closed", by: null },
      { state: "open" },
    ]);
    expect(challengeState(entry?.standings ?? [])).toBe("open");
    expect((await recorded(city))[0]).toMatchObject({
      type: "challenge.standing-set",
      subject: "challenge/homes",
      facts: { state: "open", number: 3 },
    });
  });

  test.each([
    [{ state: "forgotten" }, "unknown-state"],
    [{ reason: {} }, "no-reason"],
    [{ state: "overtaken", reason: {} }, "no-reason"],
    [{ state: "taken-up" }, "unknown-taker"],
    [{ state: "taken-up", by: { kind: "wish", reference: "YORK-2026-01" } }, "unknown-taker"],
    [{ state: "taken-up", by: { kind: "plan", reference: "the plan" } }, "bad-reference"],
    [{ on: fact("2026-06-02") }, "future-date"],
    [{ on: fact("2026-01-14") }, "before-finding"],
    [{ challenge: "moon" }, "unknown-entry"],
    [{ state: "open" }, "open-already"],
    [{ seen: 1 }, "said-meanwhile"],
    [{ reason: { en: "x".repeat(3001) } }, "too-long"],
  ])("%j is refused", async (stated, refused) => {
    const city = await aChallenge();
    expect(await say(city, stated)).toMatchObject({ refused });
    expect((await find(city, "challenge"))?.standings).toEqual([]);
  });

  test("is not for members, and the terminal needs a source", async () => {
    const city = await aChallenge();
    expect(await say(city, {}, member)).toEqual({ refused: "not-permitted" });
    expect(await say(city, {}, theHost)).toEqual({ refused: "no-source" });
    await add(city, "resource");
    expect(await say(city, { challenge: "homes" })).toEqual({ set: true });
  });
});

describe("what somebody changes past the program is found:", () => {
  const lived = async () => {
    const city = await aCityWithRights();
    await add(city, "challenge");
    await reviseMapEntry(context, city, member, {
      ...aMapEntry("challenge", { text: { en: "Six years." } }),
      ...{ slug: "homes", seen: 1 },
    });
    const by = { kind: "plan", reference: "YORK-HOMES-2026" };
    const taken = { challenge: "homes", state: "taken-up", by };
    await setChallengeStanding(context, city, coordinator, taken);
    return city;
  };
  const problemsOf = async (city: Id<"City">) => {
    const { recorded: own } = mapping;
    const verified = await verifyLedger(database, [city], own === undefined ? [] : [own]);
    return verified.flatMap(({ problems }) => problems.map(({ code }) => code));
  };

  test("and as the program wrote them, tables and record agree", async () => {
    expect(await problemsOf(await lived())).toEqual([]);
  });

  test.each([
    ["an entry's name", "update mapping.map_entry set slug = 'other'"],
    ["an entry that is gone", "delete from mapping.map_entry"],
    [
      "a version's words",
      `update mapping.map_version set text = '{"en":"Fine."}' where number = 1 and`,
    ],
    [
      "a version's own words",
      `update mapping.map_version set particulars = '{"kind":"challenge","foundBy":{"en":"Nobody"}}' where`,
    ],
    ["a version that is gone", "delete from mapping.map_version where number = 1 and"],
    ["a right that is gone", "delete from mapping.map_right where number = 2 and"],
    ["who took it up", "update mapping.challenge_standing set reference = 'OTHER-1' where"],
    ["a standing that is gone", "delete from mapping.challenge_standing where"],
  ])("%s", async (_, tampering) => {
    const city = await lived();
    const where = /(?: where| and)$/.test(tampering) ? "" : " where";
    await ownerQuery(
      `set session_replication_role = replica; ${tampering}${where} city_id = '${city}'`,
    );
    expect(await problemsOf(city)).not.toEqual([]);
  });
});

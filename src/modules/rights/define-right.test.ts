import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { anActor, theHost } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { defineRight, rightVersion } from "./define-right.ts";
import { findRight, listRights } from "./list-rights.ts";
import type { RightInput } from "./right.ts";
import { aRight } from "./testing.ts";

const context = testContext(await testDatabase());
const { database } = context;
const coordinator = anActor("coordinator");

describe("defineRight", () => {
  test("adds a right with its articles, and records it", async () => {
    const cityId = context.newCity();
    const right = aRight({
      articles: [
        { instrument: "ECHR", article: "8" },
        { instrument: "ICESCR", article: "11" },
      ],
    });
    const defined = await defineRight(context, cityId, coordinator, right, null);
    expect(defined).toEqual({ id: expect.any(String) });
    await database.readCity(cityId, async (tx) => {
      expect(await findRight(tx, "housing")).toEqual({ ...right, ...defined });
      const [entry] = await listEntries(tx);
      expect(entry).toMatchObject({ type: "right.defined", subject: "right/housing" });
      expect(entry?.body).not.toContain("affordable");
    });
  });

  test("gives a right new words and exactly the articles named now, and keeps its id", async () => {
    const cityId = context.newCity();
    const first = await defineRight(context, cityId, coordinator, aRight());
    const changed = aRight({
      name: { en: "A home" },
      position: 3,
      articles: [{ instrument: "CRPD", article: "19" }],
    });
    expect(await defineRight(context, cityId, coordinator, changed)).toEqual(first);
    await database.readCity(cityId, async (tx) => {
      expect(await listRights(tx)).toEqual([{ ...changed, ...first }]);
      expect(await listEntries(tx)).toHaveLength(2);
    });
  });

  test("records nothing when nothing was changed but the order of the articles", async () => {
    const cityId = context.newCity();
    const [one, other] = [
      { instrument: "ICESCR", article: "11" },
      { instrument: "CRC", article: "27" },
    ];
    await defineRight(context, cityId, coordinator, aRight({ articles: [one, other] }));
    await defineRight(context, cityId, coordinator, aRight({ articles: [other, one, one] }));
    expect(await database.readCity(cityId, (tx) => listEntries(tx))).toHaveLength(1);
  });

  test("lists a city's rights in the city's own order, and no other city's", async () => {
    const cityId = context.newCity();
    for (const [slug, position] of [
      ["work", 2],
      ["health", 0],
      ["education", 2],
    ] as const) {
      await defineRight(context, cityId, coordinator, aRight({ slug, position }));
    }
    await defineRight(context, context.newCity(), coordinator, aRight({ slug: "elsewhere" }));
    const rights = await database.readCity(cityId, listRights);
    expect(rights.map(({ slug }) => slug)).toEqual(["health", "education", "work"]);
  });

  test("does not take the address of another right for a new one", async () => {
    const cityId = context.newCity();
    await defineRight(context, cityId, coordinator, aRight());
    const other = aRight({ name: { en: "Another" } });
    expect(await defineRight(context, cityId, coordinator, other, null)).toEqual({
      refused: "slug-taken",
    });
    expect(await database.readCity(cityId, (tx) => findRight(tx, "housing"))).toMatchObject({
      name: aRight().name,
    });
  });

  test("gives an address to one of several rights added at the same moment", async () => {
    const cityId = context.newCity();
    const answers = await Promise.all(
      [0, 1, 2, 3].map((position) =>
        defineRight(context, cityId, coordinator, aRight({ position }), null),
      ),
    );
    expect(answers.filter((answer) => "id" in answer)).toHaveLength(1);
    expect(await database.readCity(cityId, listRights)).toHaveLength(1);
  });

  test("does not overwrite what somebody else saved meanwhile", async () => {
    const cityId = context.newCity();
    await defineRight(context, cityId, coordinator, aRight());
    const version = rightVersion(aRight());
    const answers = await Promise.all(
      ["One", "Other"].map((en) =>
        defineRight(context, cityId, coordinator, aRight({ name: { en } }), version),
      ),
    );
    expect(answers.filter((answer) => "id" in answer)).toHaveLength(1);
    expect(answers).toContainEqual({ refused: "changed-meanwhile" });
  });

  test("does not make a right that somebody thinks they are editing", async () => {
    const cityId = context.newCity();
    const refused = await defineRight(context, cityId, coordinator, aRight(), "a version");
    expect(refused).toEqual({ refused: "changed-meanwhile" });
    expect(await database.readCity(cityId, listRights)).toEqual([]);
  });

  test.each<[refused: string, wrong: Partial<RightInput>]>([
    ["no-name", { name: {} }],
    ["no-name", { name: { en: " ", de: "" } }],
    ["bad-slug", { slug: "Housing" }],
    ["bad-slug", { slug: "" }],
    ["bad-slug", { slug: "decent--homes" }],
    ["bad-slug", { slug: "new" }],
    ["bad-position", { position: -1 }],
    ["bad-position", { position: 1000 }],
    ["bad-position", { position: Number.NaN }],
    ["unknown-article", { articles: [{ instrument: "ICESCR", article: "99" }] }],
    ["unknown-article", { articles: [{ instrument: "icescr", article: "11" }] }],
  ])("refuses with %s: %j", async (refused, wrong) => {
    const cityId = context.newCity();
    expect(await defineRight(context, cityId, theHost, aRight(wrong))).toEqual({ refused });
    expect(await database.readCity(cityId, listRights)).toEqual([]);
  });

  test.each([undefined, anActor("body-secretary"), anActor("contributor"), anActor("reader")])(
    "is not for %j",
    async (actor) => {
      const refused = await defineRight(context, context.newCity(), actor, aRight());
      expect(refused).toEqual({ refused: "not-permitted" });
    },
  );
});

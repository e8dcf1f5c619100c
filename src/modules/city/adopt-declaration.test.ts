import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { anActor, theHost } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { defineRight } from "../rights/index.ts";
import { aRight } from "../rights/testing.ts";
import { adoptDeclaration, declarationVersion } from "./adopt-declaration.ts";
import type { Commitment, Declaration } from "./declaration.ts";
import { findDeclaration } from "./find-city.ts";
import { aCity, aDay, aDeclaration } from "./testing.ts";

const context = testContext(await testDatabase());
const { database } = context;
const coordinator = anActor("coordinator");

function aCommitment(stated: Partial<Commitment> = {}): Commitment {
  return {
    text: { en: "Report every year." },
    right: null,
    on: aDay(2021, 3, 1),
    source: null,
    ...stated,
  };
}

async function present(cityId: Id<"City">): Promise<Declaration | undefined> {
  return database.readCity(cityId, findDeclaration);
}

describe("adoptDeclaration", () => {
  test("records a declaration whole, with its commitments in their order", async () => {
    const { id } = await aCity(context);
    const right = await defineRight(context, id, theHost, aRight());
    const declaration = aDeclaration({
      on: { date: aDay(2020, 12, 1).date, precision: "month" },
      body: { en: "# Declaration", nb: "# Erklæring" },
      commitments: [
        aCommitment({ text: { en: "Later, named first." }, on: aDay(2022, 1, 1) }),
        aCommitment({ right: "id" in right ? right.id : null, source: "https://a.example/1" }),
        aCommitment({
          text: { en: "Third." },
          on: { date: aDay(2021, 1, 1).date, precision: "year" },
        }),
      ],
    });
    expect(await adoptDeclaration(context, id, coordinator, declaration)).toEqual({
      adopted: true,
    });
    expect(await present(id)).toEqual(declaration);
    const [entry] = await database.readCity(id, (tx) => listEntries(tx));
    expect(entry?.entry).toMatchObject({
      type: "declaration.adopted",
      by: "coordinator",
      subject: "declaration",
      facts: { on: "2020-12-01", commitments: 3 },
    });
    expect(entry?.body).not.toContain("Erklæring");
  });

  test("puts a changed declaration in force, even one that gives an earlier date", async () => {
    const { id } = await aCity(context);
    await adoptDeclaration(context, id, coordinator, aDeclaration());
    context.setNow("2026-06-01T12:00:01Z");
    const corrected = aDeclaration({ on: aDay(2019, 1, 1) });
    await adoptDeclaration(context, id, coordinator, corrected);
    expect(await present(id)).toEqual(corrected);
    const entries = await database.readCity(id, (tx) => listEntries(tx, { about: "declaration" }));
    expect(entries).toHaveLength(2);
  });

  test("makes no new version of the same declaration", async () => {
    const { id } = await aCity(context);
    const declaration = aDeclaration({ commitments: [aCommitment()] });
    await adoptDeclaration(context, id, coordinator, declaration);
    await adoptDeclaration(context, id, coordinator, declaration);
    const entries = await database.readCity(id, (tx) => listEntries(tx, { about: "declaration" }));
    expect(entries).toHaveLength(1);
  });

  test("does not overwrite what somebody else recorded meanwhile", async () => {
    const { id } = await aCity(context);
    const none = declarationVersion(undefined);
    const first = aDeclaration();
    const second = aDeclaration({ title: { en: "Another title" } });
    const adopt = (declaration: Declaration, basedOn: string) =>
      adoptDeclaration(context, id, coordinator, declaration, basedOn);
    expect(await adopt(first, none)).toEqual({ adopted: true });
    expect(await adopt(second, none)).toEqual({ refused: "changed-meanwhile" });
    expect(await present(id)).toEqual(first);
    expect(await adopt(second, declarationVersion(first))).toEqual({ adopted: true });
  });

  const elsewhere = context.newCity() as string as Id<"Right">;
  test.each<[wrong: Partial<Declaration>, refusal: object]>([
    [{ title: {} }, { refused: "no-title", part: "title" }],
    [{ title: { en: " ", nb: "" } }, { refused: "no-title", part: "title" }],
    [{ promise: {} }, { refused: "no-promise", part: "promise" }],
    [{ on: aDay(2026, 6, 2) }, { refused: "future-date", part: "on" }],
    [{ sources: ["the archive"] }, { refused: "bad-source", part: "sources" }],
    [{ sources: ["javascript:alert(1)"] }, { refused: "bad-source", part: "sources" }],
    [
      { commitments: [aCommitment(), aCommitment({ text: {} })] },
      { refused: "empty-commitment", part: "text", commitment: 1 },
    ],
    [
      { commitments: [aCommitment({ on: aDay(2030, 1, 1) })] },
      { refused: "future-date", part: "on", commitment: 0 },
    ],
    [
      { commitments: [aCommitment({ source: "page 12" })] },
      { refused: "bad-source", part: "source", commitment: 0 },
    ],
    [
      { commitments: [aCommitment({ right: elsewhere })] },
      { refused: "unknown-right", part: "right", commitment: 0 },
    ],
  ])("refuses %j", async (wrong, refusal) => {
    context.setNow("2026-06-01T12:00:00Z");
    const { id } = await aCity(context);
    const refused = await adoptDeclaration(context, id, coordinator, aDeclaration(wrong));
    expect(refused).toEqual(refusal);
    expect(await present(id)).toBeUndefined();
  });

  test("takes today for a date that has come", async () => {
    context.setNow("2026-06-01T12:00:00Z");
    const { id } = await aCity(context);
    const declaration = aDeclaration({ on: aDay(2026, 6, 1) });
    expect(await adoptDeclaration(context, id, coordinator, declaration)).toEqual({
      adopted: true,
    });
  });

  test.each([undefined, anActor("body-secretary"), anActor("contributor"), anActor("reader")])(
    "is not for %j",
    async (actor) => {
      const { id } = await aCity(context);
      const refused = await adoptDeclaration(context, id, actor, aDeclaration());
      expect(refused).toEqual({ refused: "not-permitted" });
    },
  );
});

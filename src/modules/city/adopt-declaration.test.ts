import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { anActor, theHost } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { defineRight } from "../rights/index.ts";
import { aRight } from "../rights/testing.ts";
import { adoptDeclaration } from "./adopt-declaration.ts";
import type { Declaration, NewCommitment, NewDeclaration } from "./declaration.ts";
import { declarationVersion } from "./declaration-identity.ts";
import { findDeclaration, listDeclarations } from "./find-city.ts";
import { aCity, aDay, aDeclaration } from "./testing.ts";

const context = testContext(await testDatabase());
const { database } = context;
const coordinator = anActor("coordinator");

function aCommitment(stated: Partial<NewCommitment> = {}): NewCommitment {
  return {
    text: { en: "Report every year." },
    right: null,
    on: aDay(2021, 3, 1),
    source: null,
    ...stated,
  };
}

/** What is kept of a declaration that is handed in, its commitments with these numbers. */
function kept(handedIn: NewDeclaration, ...numbers: readonly number[]): Declaration {
  return {
    ...handedIn,
    definition: handedIn.definition ?? null,
    commitments: handedIn.commitments.map((one, place) => ({
      ...one,
      number: numbers[place] ?? 0,
    })),
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
    expect(await present(id)).toEqual(kept(declaration, 1, 2, 3));
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
    expect(await present(id)).toEqual(kept(corrected));
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
    const adopt = (declaration: NewDeclaration, basedOn: string) =>
      adoptDeclaration(context, id, coordinator, declaration, basedOn);
    expect(await adopt(first, none)).toEqual({ adopted: true });
    expect(await adopt(second, none)).toEqual({ refused: "changed-meanwhile" });
    expect(await present(id)).toEqual(kept(first));
    expect(await adopt(second, declarationVersion(kept(first)))).toEqual({ adopted: true });
  });

  const elsewhere = context.newCity() as string as Id<"Right">;
  test.each<[wrong: Partial<NewDeclaration>, refusal: object]>([
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
    [{ commitments: [aCommitment({ number: 7 })] }, { refused: "unknown-number" }],
  ])("refuses %j", async (wrong, refusal) => {
    context.setNow("2026-06-01T12:00:00Z");
    const { id } = await aCity(context);
    const refused = await adoptDeclaration(context, id, coordinator, aDeclaration(wrong));
    expect(refused).toEqual(refusal);
    expect(await present(id)).toBeUndefined();
  });

  describe("numbers", () => {
    const words = (text: string, number?: number) =>
      aCommitment({ text: { en: text }, ...(number === undefined ? {} : { number }) });
    const numbered = async (id: Id<"City">) =>
      (await present(id))?.commitments.map(({ number, text }) => `${number} ${text.en}`);

    test("last through the versions, whatever becomes of the words and the order", async () => {
      const { id } = await aCity(context);
      const adopt = (...commitments: readonly NewCommitment[]) =>
        adoptDeclaration(context, id, coordinator, aDeclaration({ commitments }));
      await adopt(words("Homes"), words("Schools"), words("Buses"));
      expect(await numbered(id)).toEqual(["1 Homes", "2 Schools", "3 Buses"]);
      context.setNow("2026-06-01T12:00:01Z");
      // In another order, one worded anew, one taken out and one that is new.
      await adopt(words("Trams", 3), words("Water"), words("Homes"));
      expect(await numbered(id)).toEqual(["3 Trams", "4 Water", "1 Homes"]);
      context.setNow("2026-06-01T12:00:02Z");
      // What comes back is what it was; what is new gets no number that there has been.
      await adopt(words("Schools"), words("Air"));
      expect(await numbered(id)).toEqual(["2 Schools", "5 Air"]);
    });

    test("are given once, also to the same words twice, and none twice", async () => {
      const { id } = await aCity(context);
      const twice = aDeclaration({ commitments: [words("Homes"), words("Homes")] });
      expect(await adoptDeclaration(context, id, coordinator, twice)).toEqual({ adopted: true });
      expect(await numbered(id)).toEqual(["1 Homes", "2 Homes"]);
      const same = aDeclaration({ commitments: [words("A", 2), words("B", 2)] });
      expect(await adoptDeclaration(context, id, coordinator, same)).toEqual({
        refused: "unknown-number",
      });
    });
  });

  test("keeps the city's own definition with each version", async () => {
    context.setNow("2026-06-01T12:00:00Z");
    const { id } = await aCity(context);
    const definition = { en: "A city where nobody sleeps rough." };
    await adoptDeclaration(context, id, coordinator, aDeclaration({ definition }));
    context.setNow("2026-06-01T12:00:01Z");
    await adoptDeclaration(context, id, coordinator, aDeclaration({ definition: { en: " " } }));
    const versions = await database.readCity(id, listDeclarations);
    expect(versions.map((one) => one.definition)).toEqual([definition, null]);
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

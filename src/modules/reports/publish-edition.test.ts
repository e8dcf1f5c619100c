import { afterAll, describe, expect, test } from "vitest";
import { problemsOf, readPdfStructure } from "../../../tests/support/pdf-structure.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { fact } from "../../kernel/testing.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { closeTypesetter } from "../../platform/typst/typeset.ts";
import { unzipFiles } from "../../platform/zip.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { figuresCsv, releaseFigures } from "../indicators/index.ts";
import { listEntries } from "../ledger/index.ts";
import { adoptRecommendation } from "../recommendations/index.ts";
import { anAdoption } from "../recommendations/testing.ts";
import { chooseIndicators } from "./choose-indicators.ts";
import { type Frozen, findEdition, findSnapshot } from "./list-editions.ts";
import { makeDataPackage } from "./make-data-package.ts";
import { makePdf } from "./make-pdf.ts";
import { publishEdition } from "./publish-edition.ts";
import { recordPastEdition } from "./record-past-edition.ts";
import { snapshotHash, snapshotText } from "./snapshot.ts";
import { aCityWithFigures, anOpenEdition, aSection, done, enterFigures } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = someone(context, "coordinator");
afterAll(closeTypesetter);

async function frozenOf(city: Id<"City">, year = 2025): Promise<Frozen> {
  const frozen = await database.readCity(city, (tx) => findSnapshot(tx, year));
  if (frozen === undefined) throw new Error("Nothing was frozen");
  return frozen;
}

/** A whole edition: texts, an earlier recommendation, a new one, highlights; published unless said otherwise. */
async function aWholeCity(): Promise<Id<"City">> {
  const city = await aCityWithFigures(context);
  const past = {
    title: { en: "Report 2024" },
    subtitle: null,
    source: "https://example.org/2024",
    publishedOn: null,
  };
  done(await recordPastEdition(context, city, theHost, { year: 2024, ...past }));
  await anOpenEdition(context, city);
  const earlier = anAdoption({
    edition: 2024,
    right: "housing",
    answerDueOn: fact("2025-06-01").date,
  });
  done(await adoptRecommendation(context, city, theHost, earlier));
  const fresh = anAdoption({
    edition: 2025,
    right: "health",
    text: { en: "Open the clinic at night." },
  });
  done(await adoptRecommendation(context, city, theHost, fresh));
  await aSection(context, city);
  await aSection(context, city, {
    right: "housing",
    part: "challenge",
    markdown: "## Rents\n\nThey rose [again](https://example.org/rents).",
  });
  await aSection(context, city, { part: "method", markdown: "We counted." });
  const chosen = { indicators: ["rough-sleeping", "waiting-time"], highlights: ["rough-sleeping"] };
  done(await chooseIndicators(context, city, theHost, { edition: 2025, ...chosen }));
  return city;
}

describe("publishEdition", () => {
  test("freezes figures, texts and recommendations under their hash, and enters it in the public record", async () => {
    const city = await aWholeCity();
    const published = done(await publishEdition(context, city, coordinator, { edition: 2025 }));
    const { snapshot, sha256 } = await frozenOf(city);
    expect(published).toEqual({ sha256, figures: 3 });
    expect(snapshotHash(snapshot)).toBe(sha256);
    expect(snapshot.sections.map(({ part }) => part)).toEqual(["foreword", "challenge", "method"]);
    expect(snapshot.followed).toHaveLength(1);
    expect(snapshot.recommendations).toHaveLength(1);
    expect(snapshot.indicators[0]?.sentences.en).toContain("30");
    const [entry] = await database.readCity(city, (tx) => listEntries(tx, { limit: 1 }));
    expect(entry?.entry).toMatchObject({
      type: "edition.published",
      facts: { year: 2025, sha256, figures: 3 },
    });
    const edition = await database.readCity(city, (tx) => findEdition(tx, 2025));
    expect(edition?.publication).toMatchObject({
      sha256,
      on: { date: "2026-06-01", precision: "day" },
    });
  });

  test("the same facts give the same bytes, read back from the database too", async () => {
    const city = await aWholeCity();
    done(await publishEdition(context, city, coordinator, { edition: 2025 }));
    const [row] = await ownerQuery<{ snapshot: string }>(
      "select snapshot from reports.publication where city_id = $1 and snapshot is not null",
      [city],
    );
    const { snapshot } = await frozenOf(city);
    expect(snapshotText(snapshot)).toBe(row?.snapshot);
  });

  test("a frozen edition that was changed behind our back is not shown", async () => {
    const city = await aWholeCity();
    done(await publishEdition(context, city, coordinator, { edition: 2025 }));
    await ownerQuery(
      "update reports.publication set snapshot = replace(snapshot, 'They rose', 'They fell') where city_id = $1",
      [city],
    );
    await expect(frozenOf(city)).rejects.toThrow("not what was frozen");
  });

  test("nor when it had been read and remembered before", async () => {
    const city = await aWholeCity();
    done(await publishEdition(context, city, coordinator, { edition: 2025 }));
    const before = await frozenOf(city);
    expect(await frozenOf(city)).toBe(before);
    const change = (from: string, to: string) =>
      ownerQuery(
        "update reports.publication set snapshot = replace(snapshot, $2, $3) where city_id = $1",
        [city, from, to],
      );
    await change("They rose", "They fell");
    await expect(frozenOf(city)).rejects.toThrow("not what was frozen");
    await change("They fell", "They rose");
    expect(await frozenOf(city)).toBe(before);
  });

  test("freezes one state of the city, although somebody writes while it is read", async () => {
    const city = await aWholeCity();
    let interrupted = 0;
    // Rights are read early and the city's profile late: one change of both, made in between, must be there whole or not at all.
    const interruptedContext = {
      ...context,
      database: {
        ...database,
        inCity: <Result>(id: Id<"City">, work: (tx: CityTransaction) => Promise<Result>) =>
          database.inCity(id, (tx) =>
            work({
              ...tx,
              run: async (statement, values) => {
                const result = await tx.run(statement, values);
                if (interrupted < 2 && statement.text.includes("from reports.section_text")) {
                  interrupted += 1;
                  await ownerQuery(
                    `with change as (update rights."right" set meaning = $2 where city_id = $1)
                     update city.profile set issuer = $2 where city_id = $1`,
                    [city, { en: `Change ${interrupted}` }],
                  );
                }
                return result;
              },
            }),
          ),
      },
    };
    done(await publishEdition(interruptedContext, city, coordinator, { edition: 2025 }));
    expect(interrupted).toBe(2);
    const { snapshot } = await frozenOf(city);
    expect(snapshot.city.issuer).toEqual({ en: "Change 2" });
    for (const { meaning } of snapshot.rights) expect(meaning).toEqual({ en: "Change 2" });
  });

  test("says so when the city never stands still", async () => {
    const city = await aWholeCity();
    let changes = 0;
    const restless = {
      ...context,
      database: {
        ...database,
        inCity: <Result>(id: Id<"City">, work: (tx: CityTransaction) => Promise<Result>) =>
          database.inCity(id, (tx) =>
            work({
              ...tx,
              run: async (statement, values) => {
                if (statement.text.includes("from reports.section_text")) {
                  changes += 1;
                  await ownerQuery("update city.profile set issuer = $2 where city_id = $1", [
                    city,
                    { en: `Change ${changes}` },
                  ]);
                }
                return tx.run(statement, values);
              },
            }),
          ),
      },
    };
    await expect(publishEdition(restless, city, coordinator, { edition: 2025 })).rejects.toThrow(
      "faster than they can be read",
    );
    const edition = await database.readCity(city, (tx) => findEdition(tx, 2025));
    expect(edition?.publication).toBeNull();
  });

  test("figures that were not released never enter a snapshot", async () => {
    const city = await aCityWithFigures(context);
    await anOpenEdition(context, city);
    await enterFigures(context, city, [{ period: "2025", year: "2025", value: "77123" }]);
    done(await publishEdition(context, city, coordinator, { edition: 2025 }));
    const { snapshot } = await frozenOf(city);
    expect(snapshotText(snapshot)).not.toContain("77123");
    expect(new TextDecoder().decode(figuresCsv(snapshot.indicators, "york"))).not.toContain(
      "77123",
    );
  });

  test("a figure that is corrected later does not change the published report", async () => {
    const city = await aWholeCity();
    done(await publishEdition(context, city, coordinator, { edition: 2025 }));
    const before = await frozenOf(city);
    const package1 = makeDataPackage(before, []);
    await enterFigures(context, city, [{ period: "2024", year: "2024", value: "88123" }]);
    done(await releaseFigures(context, city, theHost, {}));
    const after = await frozenOf(city);
    expect(after).toEqual(before);
    expect(makeDataPackage(after, [])).toEqual(package1);
  });

  test("is refused to everybody but the coordinator", async () => {
    const city = await aWholeCity();
    for (const role of ["contributor", "body-secretary", "reader"] as const) {
      expect(
        await publishEdition(context, city, someone(context, role), { edition: 2025 }),
      ).toEqual({
        refused: "not-permitted",
      });
    }
    expect(await publishEdition(context, city, undefined, { edition: 2025 })).toEqual({
      refused: "not-permitted",
    });
  });

  test("a day other than today is for the terminal to say, and not a coming one", async () => {
    const city = await aWholeCity();
    const on = fact("2026-02-12");
    expect(await publishEdition(context, city, coordinator, { edition: 2025, on })).toEqual({
      refused: "not-permitted",
    });
    expect(
      await publishEdition(context, city, theHost, { edition: 2025, on: fact("2031-01-01") }),
    ).toEqual({
      refused: "future-date",
    });
    done(await publishEdition(context, city, theHost, { edition: 2025, on }));
    expect((await frozenOf(city)).snapshot).toMatchObject({
      asOf: "2026-02-12",
      edition: { publishedOn: on },
    });
  });

  test("is refused twice, for no edition, for one from elsewhere, and without a single released figure", async () => {
    const city = await aWholeCity();
    const publish = (edition: number) => publishEdition(context, city, coordinator, { edition });
    done(await publish(2025));
    expect(await publish(2025)).toEqual({ refused: "already-published" });
    expect(await publish(2024)).toEqual({ refused: "already-published" });
    expect(await publish(2031)).toEqual({ refused: "unknown-edition" });
    const bare = await aCityWithFigures(context, { released: false });
    await anOpenEdition(context, bare);
    expect(await publishEdition(context, bare, coordinator, { edition: 2025 })).toEqual({
      refused: "no-figures",
    });
  });

  test("two at once publish once", async () => {
    const city = await aWholeCity();
    const both = await Promise.all(
      [1, 2].map(() => publishEdition(context, city, coordinator, { edition: 2025 })),
    );
    expect(both.filter((one) => "refused" in one)).toEqual([{ refused: "already-published" }]);
  });
});

describe("what is made of a frozen edition", () => {
  test("the PDF is the same bytes again, and a screen reader finds its way in it", async () => {
    const city = await aWholeCity();
    done(await publishEdition(context, city, coordinator, { edition: 2025 }));
    const frozen = await frozenOf(city);
    for (const language of ["en", "nb", "de"] as const) {
      const first = await makePdf(testContext(database), frozen, language);
      const second = await makePdf(testContext(database), frozen, language);
      expect(Buffer.compare(first, second)).toBe(0);
      const structure = readPdfStructure(first);
      expect(problemsOf(structure)).toEqual([]);
      expect(structure.language?.slice(0, 2)).toBe(language);
      expect(structure.elements.Figure).toBeGreaterThan(0);
    }
  });

  test("the PDF is kept, so that nobody waits for it twice", async () => {
    const city = await aWholeCity();
    const own = testContext(database);
    const kept: string[] = [];
    const files = { ...own.files, keep: async (name: string) => void kept.push(name) };
    done(await publishEdition({ ...own, files }, city, coordinator, { edition: 2025 }));
    const { sha256 } = await frozenOf(city);
    expect(kept).toEqual([
      `editions/${sha256}-proofs.zip`,
      expect.stringMatching(new RegExp(`^editions/${sha256}-.*-en\\.pdf$`)),
    ]);
  });

  test("the data package is the same bytes again, and its checksums hold", async () => {
    const city = await aWholeCity();
    done(await publishEdition(context, city, coordinator, { edition: 2025 }));
    const frozen = await frozenOf(city);
    const archive = makeDataPackage(frozen, []);
    expect(Buffer.compare(archive, makeDataPackage(frozen, []))).toBe(0);
    const files = new Map(unzipFiles(archive).map(({ name, bytes }) => [name, bytes]));
    expect([...files.keys()]).toEqual([
      "README.txt",
      "SHA256SUMS",
      "datapackage.json",
      "edition.json",
      "figures.csv",
      "recommendations.csv",
    ]);
    const { createHash } = await import("node:crypto");
    const sums = new TextDecoder().decode(files.get("SHA256SUMS")).trimEnd().split("\n");
    expect(sums).toHaveLength(5);
    for (const line of sums) {
      const [sum = "", name = ""] = line.split("  ");
      expect(
        createHash("sha256")
          .update(files.get(name) ?? "")
          .digest("hex"),
      ).toBe(sum);
      if (name === "edition.json") expect(sum).toBe(frozen.sha256);
    }
    expect(new TextDecoder().decode(files.get("recommendations.csv"))).toContain(
      "Open the clinic at night.",
    );
  });
});

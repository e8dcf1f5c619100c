// How a city worked in the year of an edition, from what was really entered: frozen with it, that year alone, and not at all where nothing was.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemsOf, readPdfStructure } from "../../../tests/support/pdf-structure.ts";
import { testApp } from "../../../tests/support/test-app.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import { closeTypesetter } from "../../platform/typst/typeset.ts";
import { unzipFiles } from "../../platform/zip.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { aCheck, aWeighingCity } from "../assessments/testing.ts";
import { askBody } from "../bodies/testing.ts";
import { reportCommitment, setDeadline } from "../commitments/index.ts";
import { someCommitments } from "../commitments/testing.ts";
import { textHash } from "../ledger/index.ts";
import { liveThroughMeetings } from "../meetings/testing.ts";
import { frozenBook } from "./frozen-book.ts";
import { gatherWorkingYear } from "./gather-working-year.ts";
import { type Frozen, findSnapshot } from "./list-editions.ts";
import { makeDataPackage } from "./make-data-package.ts";
import { makeEditionProofs } from "./make-edition-proofs.ts";
import { makePdf } from "./make-pdf.ts";
import { publishEdition } from "./publish-edition.ts";
import { snapshotText } from "./snapshot.ts";
import { aCityWithFigures, anOpenEdition, done } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = someone(context, "coordinator");
const { timeZone } = context.settings;
afterAll(closeTypesetter);

const yearIn = (city: Id<"City">, year: number, asOf = day("2028-06-01")) =>
  database.readCity(city, (tx) => gatherWorkingYear(tx, year, { asOf, timeZone }));

async function frozenOf(city: Id<"City">): Promise<Frozen> {
  const frozen = await database.readCity(city, (tx) => findSnapshot(tx, 2027));
  if (frozen === undefined) throw new Error("Nothing was frozen");
  return frozen;
}

const anchorsOf = (frozen: Frozen) =>
  frozenBook(frozen, "en", "screen").chapters.map(([first]) =>
    first?.kind === "heading" ? first.id : "",
  );

/** The same happens in each of the years 2026, 2027 and 2028: one meeting with questions, one matter, one check, one word on a commitment. */
async function aCityOverYears(slug?: string): Promise<Id<"City">> {
  context.setNow("2026-05-02T12:00:00Z");
  const city = await aCityWithFigures(context, slug === undefined ? {} : { slug });
  const weighing = await aWeighingCity(context, city);
  await someCommitments(context, city, "Homes for all.", "Report every year.");
  const commitment = { commitment: 1, reason: { en: "So." } };
  for (const year of [2026, 2027, 2028]) {
    context.setNow(`${year}-05-02T12:00:00Z`);
    await liveThroughMeetings(context, city, { slug: `council-${year}` });
    const matter = { body: "board", title: { en: `Matter of ${year}` }, source: "Minutes" };
    const asked = { askedOn: day(`${year}-05-02`), dueOn: day(`${year}-05-20`) };
    done(await askBody(context, city, theHost, { ...matter, ...asked }));
    await aCheck(context, weighing, { expectedOn: "2029-09-01", reviewOn: "2030-03-01" });
    const said =
      year === 2028
        ? { state: "kept", evidence: "https://example.org/kept" }
        : { state: "under-way" };
    done(await reportCommitment(context, city, coordinator, { ...commitment, ...said }));
  }
  const date = { date: day("2027-11-19"), precision: "day" } as const;
  const due = { commitment: 2, dueOn: date, on: { ...date, date: day("2027-01-02") } };
  done(await setDeadline(context, city, coordinator, due));
  context.setNow("2028-06-01T12:00:00Z");
  return city;
}

describe("the working year", () => {
  let city: Id<"City">;
  beforeAll(async () => {
    city = await aCityOverYears();
  });

  test("counts its own year, and no other", async () => {
    const year = await yearIn(city, 2027);
    expect(year).toMatchObject({ from: "2027-01-01", until: "2027-12-31" });
    expect(year?.bodies?.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(["board", "council-2027"]),
    );
    expect(year?.meetings?.held.map(({ path }) => path.split("/")[0])).toEqual(["council-2027"]);
    expect(year?.meetings?.questions.map(({ body }) => body.slug)).toEqual([
      ...["council-2027", "council-2027"],
    ]);
    expect(year?.meetings?.sessions).toEqual([]);
    expect(year?.matters?.map(({ title, state }) => [title.en, state])).toEqual([
      ["Matter of 2026", "overdue"],
      ["Matter of 2027", "overdue"],
    ]);
    expect(year?.decisions).toMatchObject({ weighed: 1, cases: null });
    expect(year?.commitments?.counts).toMatchObject({ all: 2, kept: 0, underWay: 1, late: 1 });
    expect(year?.commitments?.commitments[1]).toMatchObject({ daysLate: 42 });
    expect(JSON.stringify(year)).not.toContain("Matter of 2028");
  });

  test("of a year that is not over counts up to the day on which it is read", async () => {
    expect(await yearIn(city, 2028)).toMatchObject({
      ...{ until: "2028-06-01", commitments: { counts: { kept: 1 } } },
    });
    const early = await yearIn(city, 2028, day("2028-05-01"));
    expect(early).toMatchObject({ until: "2028-05-01", decisions: { weighed: 0 } });
    expect(early?.meetings).toEqual({ held: [], sessions: [], questions: [] });
    expect(await yearIn(city, 2029)).toBeUndefined();
  });

  test("of a city that has entered nothing has nothing to tell", async () => {
    const bare = await aCityWithFigures(context);
    expect(await yearIn(bare, 2027)).toEqual({
      ...{ from: "2027-01-01", until: "2027-12-31", bodies: null, matters: null },
      ...{ meetings: null, commitments: null, decisions: null },
    });
    await anOpenEdition(context, bare, { year: 2027 });
    done(await publishEdition(context, bare, coordinator, { edition: 2027 }));
    expect(anchorsOf(await frozenOf(bare))).not.toContain("how-the-city-works");
  });
});

describe("an edition with a working year", () => {
  let city: Id<"City">;
  beforeAll(async () => {
    city = await aCityOverYears("linked-city");
    await anOpenEdition(context, city, { year: 2027 });
    done(await publishEdition(context, city, coordinator, { edition: 2027 }));
  });

  test("is frozen with it: what is entered later, also for that year, changes nothing", async () => {
    const frozen = await frozenOf(city);
    expect(frozen.snapshot.workingYear).toEqual(await yearIn(city, 2027));
    const [row] = await ownerQuery<{ snapshot: string }>(
      "select snapshot from reports.publication where city_id = $1 and snapshot is not null",
      [city],
    );
    expect(snapshotText(frozen.snapshot)).toBe(row?.snapshot);
    const before = makeDataPackage(frozen, []);
    const late = { body: "board", title: { en: "Entered late" }, source: "Minutes" };
    done(await askBody(context, city, theHost, { ...late, askedOn: day("2027-08-01") }));
    expect(JSON.stringify(await yearIn(city, 2027))).toContain("Entered late");
    expect(await frozenOf(city)).toEqual(frozen);
    expect(makeDataPackage(await frozenOf(city), [])).toEqual(before);
  });

  test("is a PDF in which a screen reader finds its way, the same bytes each time", async () => {
    const frozen = await frozenOf(city);
    for (const language of ["en", "nb", "de"] as const) {
      const first = await makePdf(testContext(database), frozen, language);
      expect(problemsOf(readPdfStructure(first))).toEqual([]);
      const second = await makePdf(testContext(database), frozen, language);
      expect(Buffer.compare(first, second)).toBe(0);
    }
  });

  test("leads on the web from each number to a page that is there, and in the file that needs no other nowhere", async () => {
    const app = testApp(context);
    const page = await app.page("/linked-city/reports/2027");
    const from = page.indexOf('id="how-the-city-works"');
    const chapter = page.slice(from, page.indexOf('id="follow-up"'));
    const links = [...chapter.matchAll(/href="(\/[^"]+)"/g)].map(([, link = ""]) =>
      link.replaceAll("&amp;", "&"),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const link of new Set(links)) {
      const [path = "", anchor] = link.split("#");
      const text = await app.page(path);
      if (anchor !== undefined) expect(text).toContain(`id="${anchor}"`);
    }
    const alone = frozenBook(await frozenOf(city), "en", "screen");
    expect(JSON.stringify(alone)).not.toContain('"link":"/');
  });

  test("proves from the public record what it counts", async () => {
    const proofs = await makeEditionProofs(context, city, await frozenOf(city));
    const subjects = proofs
      .filter(({ name }) => name.endsWith(".json"))
      .map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)).subject);
    expect(subjects).toEqual(
      expect.arrayContaining([
        ...["body/board", "body/board/matter/2", "commitment/1", "declaration"],
        expect.stringMatching(/^meeting\/council-2027\//),
        expect.stringMatching(/FAIR-2027/),
      ]),
    );
    expect(subjects.join(" ")).not.toMatch(/meeting\/council-2026|body\/board\/matter\/3/);
  });
});

describe("an edition that was frozen before there was a working year", () => {
  test("is read and verified as before, and has no such chapter, PDF page or table", async () => {
    const city = await aCityOverYears();
    await anOpenEdition(context, city, { year: 2027 });
    done(await publishEdition(context, city, coordinator, { edition: 2027 }));
    const { workingYear, ...old } = (await frozenOf(city)).snapshot;
    expect(workingYear).toBeDefined();
    const text = snapshotText(old);
    const sha256 = textHash(JSON.parse(text));
    await ownerQuery(
      `update reports.publication set snapshot = $2, sha256 = decode($3, 'hex')
       where city_id = $1 and snapshot is not null`,
      [city, text, sha256],
    );
    const frozen = await frozenOf(city);
    expect(frozen.sha256).toBe(sha256);
    expect(snapshotText(frozen.snapshot)).toBe(text);
    expect(anchorsOf(frozen)).not.toContain("how-the-city-works");
    expect(unzipFiles(makeDataPackage(frozen, [])).map(({ name }) => name)).toEqual([
      ...["README.txt", "SHA256SUMS", "edition.json", "figures.csv", "recommendations.csv"],
    ]);
    const proofs = await makeEditionProofs(context, city, frozen);
    const told = proofs.map(({ bytes }) => new TextDecoder().decode(bytes)).join("\n");
    expect(told).not.toContain("body/board");
  });
});

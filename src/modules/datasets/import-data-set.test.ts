// Importing into a real database: what is kept, what is asked, what counts afterwards.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { anActor, theHost } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { defineDataSet } from "./define-data-set.ts";
import { getRawFigures } from "./get-raw-figures.ts";
import { type ImportDataSetInput, importDataSet } from "./import-data-set.ts";
import { openProtected } from "./protected.ts";
import { findDataSetRow } from "./store/definitions.ts";
import { takeBackImport } from "./take-back-import.ts";
import { dataSetInput, importInput } from "./testing.ts";

const context = testContext(await testDatabase());

async function newDataSet(): Promise<Id<"City">> {
  const city = context.newCity();
  const made = await defineDataSet(context, city, theHost, dataSetInput());
  if ("refused" in made) throw new Error(made.refused);
  return city;
}

const csv = (...lines: readonly string[]) => new TextEncoder().encode(`${lines.join("\n")}\n`);
const header = "Year,District,Value";

function bring(city: Id<"City">, file: Uint8Array, over: Partial<ImportDataSetInput> = {}) {
  const input = importInput({ files: [file], origin: "file.csv", ...over });
  return importDataSet(context, city, theHost, input);
}

/** What counts now, a line an observation. */
async function current(city: Id<"City">): Promise<readonly string[]> {
  return context.database.readCity(city, async (tx) => {
    const dataSet = await findDataSetRow(tx, { slug: "asylum-seekers" });
    const raw = dataSet === undefined ? undefined : await getRawFigures(tx, dataSet.id);
    if (raw === undefined) return [];
    const { dimensions, periods, observations } = openProtected(raw.figures);
    return Array.from({ length: observations.length }, (_, row) =>
      [
        periods[observations.period[row] ?? -1]?.printed,
        ...observations.categories.map(
          (column, d) => dimensions[d]?.categories[column[row] ?? -1]?.code,
        ),
        observations.value[row],
      ].join(" "),
    ).sort();
  });
}

test("what a file says is kept, with where it came from, and the record holds no hash of it", async () => {
  const city = await newDataSet();
  const file = csv(header, "2023,North,17", "2023,South,25", "2024,North,19", "2024,South,31");
  expect(await bring(city, file)).toMatchObject({
    number: 1,
    unchanged: false,
    observations: 4,
    periods: 2,
    newPeriods: 2,
  });
  expect(await current(city)).toEqual([
    "2023 North 17",
    "2023 South 25",
    "2024 North 19",
    "2024 South 31",
  ]);
  const [row] = await ownerQuery<{ sha256: Buffer; nonce: Buffer; origin: string }>(
    "select sha256, nonce, origin from datasets.import where city_id = $1",
    [city],
  );
  expect(row?.origin).toBe("file.csv");
  const entries = await context.database.readCity(city, (tx) => listEntries(tx, {}));
  const told = JSON.stringify(entries);
  expect(told).toContain("dataset.imported");
  expect(told).not.toContain(row?.sha256.toString("hex"));
  expect(told).not.toContain(row?.nonce.toString("hex"));
});

test("the same bytes twice change nothing", async () => {
  const city = await newDataSet();
  const file = csv(header, "2023,North,17", "2024,North,19");
  await bring(city, file);
  expect(await bring(city, file)).toMatchObject({ unchanged: true, number: null });
  const rows = await ownerQuery("select from datasets.import where city_id = $1", [city]);
  expect(rows).toHaveLength(1);
});

test("the latest import of a period counts, the others stay, and bringing the first back is a new import", async () => {
  const city = await newDataSet();
  const first = csv(header, "2023,North,17", "2023,South,25", "2024,North,19");
  await bring(city, first);
  expect(await bring(city, csv(header, "2024,North,21", "2025,West,9"))).toMatchObject({
    number: 2,
    newPeriods: 1,
  });
  expect(await current(city)).toEqual([
    "2023 North 17",
    "2023 South 25",
    "2024 North 21",
    "2025 West 9",
  ]);
  expect(await bring(city, first)).toMatchObject({ number: 3, unchanged: false, newPeriods: 0 });
  expect(await current(city)).toContain("2024 North 19");
});

test("an import that was taken back does not count, and the next one has a number of its own", async () => {
  const city = await newDataSet();
  await bring(city, csv(header, "2023,North,17", "2024,North,19"));
  const second = csv(header, "2024,North,29", "2025,North,31");
  await bring(city, second);
  const back = { dataSet: "asylum-seekers", number: 2 };
  expect(await takeBackImport(context, city, theHost, back)).toEqual({ takenBack: 2 });
  expect(await current(city)).toEqual(["2023 North 17", "2024 North 19"]);
  expect(await bring(city, second)).toMatchObject({ number: 3, unchanged: false, newPeriods: 1 });
  expect(await current(city)).toContain("2024 North 29");
});

describe("a question", () => {
  const odd = csv(
    header,
    ...[2015, 2016, 2017, 2018, 2019, 2020].map((year) => `${year},North,42`),
  );

  test("that nobody has answered keeps the file out, and a dry run tells it and writes nothing", async () => {
    const city = await newDataSet();
    const refused = await bring(city, odd, { acceptAll: false });
    if (!("refused" in refused) || refused.refused !== "unanswered") throw new Error("imported");
    expect(refused.questions.map(({ kind }) => kind)).toContain("dummy-series");
    const dry = await bring(city, odd, { acceptAll: false, dryRun: true });
    expect(dry).toMatchObject({ dryRun: true, number: null, questions: refused.questions });
    expect(await current(city)).toEqual([]);
  });

  test("is answered with a note, which is kept and known again at the next import", async () => {
    const city = await newDataSet();
    const asked = await bring(city, odd, { acceptAll: false, dryRun: true });
    if ("refused" in asked) throw new Error(asked.refused);
    const answers = Object.fromEntries(asked.questions.map(({ id }) => [id, "It is a quota."]));
    expect(await bring(city, odd, { acceptAll: false, answers })).toMatchObject({ number: 1 });
    const [row] = await ownerQuery<{ answers: readonly { note: string }[] }>(
      "select answers from datasets.import where city_id = $1",
      [city],
    );
    expect(row?.answers[0]?.note).toBe("It is a quota.");
    await bring(city, csv(header, "2021,North,43"));
    // The same finding in other bytes: it was answered before.
    const again = new Uint8Array([...odd, 10]);
    expect(await bring(city, again, { acceptAll: false, answers: {} })).toMatchObject({
      number: 3,
    });
  });

  test("is accepted by null, and that is remembered too", async () => {
    const city = await newDataSet();
    const asked = await bring(city, odd, { acceptAll: false, dryRun: true });
    if ("refused" in asked) throw new Error(asked.refused);
    const answers = Object.fromEntries(asked.questions.map(({ id }) => [id, null]));
    expect(await bring(city, odd, { acceptAll: false, answers })).toMatchObject({ number: 1 });
    const again = new Uint8Array([...odd, 10]);
    expect(await bring(city, again, { acceptAll: false })).toMatchObject({ number: 2 });
  });
});

describe("nothing is imported", () => {
  test("by somebody who may not", async () => {
    const city = await newDataSet();
    const input = importInput({ files: [csv(header, "2024,North,19")] });
    for (const actor of [undefined, anActor("reader"), anActor("body-secretary")]) {
      expect(await importDataSet(context, city, actor, input)).toEqual({
        refused: "not-permitted",
      });
    }
  });

  test("into a data set that is not there", async () => {
    const city = await newDataSet();
    const file = csv(header, "2024,North,19");
    expect(await bring(city, file, { dataSet: "other" })).toEqual({ refused: "no-data-set" });
    expect(await bring(context.newCity(), file)).toEqual({ refused: "no-data-set" });
  });

  test("of a file that cannot be read whole: every error is told", async () => {
    const city = await newDataSet();
    const result = await bring(city, csv(header, "2024,North,19", "20x4,South,3", "2024,West,abc"));
    expect(result).toMatchObject({ refused: "unreadable" });
    expect(await current(city)).toEqual([]);
  });

  test("of a file that is divided in another way", async () => {
    const city = await newDataSet();
    await bring(city, csv(header, "2024,North,19"));
    expect(await bring(city, csv("Year,Sex,Value", "2024,Women,19", "2024,Men,12"))).toMatchObject({
      refused: "other-dimensions",
      expected: expect.arrayContaining(["District"]),
      found: expect.arrayContaining(["Sex"]),
    });
  });
});

test("another city sees none of it", async () => {
  const city = await newDataSet();
  await bring(city, csv(header, "2024,North,19"));
  expect(await current(await newDataSet())).toEqual([]);
});

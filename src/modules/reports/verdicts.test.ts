// Computed verdicts in a report: frozen with the edition, printed below the figure's sentence, and absent from editions before them.

import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { theHost } from "../accounts/testing.ts";
import { releaseFigures } from "../indicators/index.ts";
import { releasedIndicator } from "../indicators/testing.ts";
import { textHash } from "../ledger/index.ts";
import { composeBook } from "./compose-book.ts";
import { gatherSnapshot } from "./gather-snapshot.ts";
import { parseSnapshot } from "./import/parse-snapshot.ts";
import { findEdition } from "./list-editions.ts";
import { type SnapshotIndicator, snapshotText } from "./snapshot.ts";
import { aCityWithFigures, anOpenEdition, aSnapshot, done, enterFigures } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);

const inThree = (text: string) => ({ en: text, nb: text, de: text });
const indicator = (verdict?: string): SnapshotIndicator => ({
  ...releasedIndicator({}, { figures: [{ period: "2024", value: 9 }] }),
  sentences: inThree("Nine people."),
  ...(verdict === undefined ? {} : { verdicts: inThree(verdict) }),
});
const book = (stated: Parameters<typeof aSnapshot>[0]) =>
  JSON.stringify(
    composeBook(aSnapshot(stated), { language: "en", ink: "paper", sha256: undefined }).chapters,
  );

describe("a report", () => {
  test("freezes the verdict of each indicator that has one, and how many are chance", async () => {
    const city = await aCityWithFigures(context);
    const years = [2018, 2019, 2020, 2021, 2022];
    await enterFigures(
      context,
      city,
      years.flatMap((year, i) => [
        { period: `${year}`, year: `${year}`, value: `${10 + i}` },
        { indicator: "Waiting", period: `${year}`, year: `${year}`, value: `${500 - i}` },
      ]),
    );
    done(await releaseFigures(context, city, theHost, {}));
    await anOpenEdition(context, city);
    const snapshot = await database.readCity(city, async (tx) => {
      const edition = await findEdition(tx, 2025);
      if (edition === undefined) throw new Error("It is open");
      const at = new Date("2026-06-01T12:00:00Z");
      const { timeZone } = context.settings;
      const asOf = "2026-06-01" as never;
      return gatherSnapshot(tx, { edition, at, asOf, timeZone, publishedOn: null });
    });
    const [rough] = snapshot.indicators;
    expect(rough?.verdicts?.en).toMatch(/^Computed verdict: worsening\. From 2018 to 2024 /);
    expect(rough?.verdicts?.en).toContain("rosario-trend-1");
    expect(snapshot.chance?.de).toContain("2 Indikatoren");
    const text = snapshotText(snapshot);
    expect(parseSnapshot(text, textHash(JSON.parse(text)))).toEqual(snapshot);
  });

  test("prints the verdict as it was frozen, and the warning about chance with the method", () => {
    const printed = book({
      indicators: [indicator("Computed verdict: worsening.")],
      chance: inThree("About one would look clear by chance."),
    });
    expect(printed).toContain('"Nine people."');
    expect(printed).toContain('"Computed verdict: worsening."');
    expect(printed).toContain('"About one would look clear by chance."');
  });

  test("from before there were verdicts stays as it was, to the byte", () => {
    const before = aSnapshot({ indicators: [indicator()] });
    const text = snapshotText(before);
    const read = parseSnapshot(text, textHash(JSON.parse(text)));
    expect(snapshotText(read)).toBe(text);
    expect(book({ indicators: [indicator()] })).not.toContain("verdict");
  });
});

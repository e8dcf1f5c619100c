import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../../kernel/language.ts";
import { printQuestion } from "../../texts/questions/index.ts";
import type { ReadFigures } from "../observations.ts";
import { askAbout } from "./ask.ts";
import { aFile, day } from "./testing.ts";

function kindsOf(figures: ReadFigures) {
  return askAbout(figures).map(({ kind }) => kind);
}

test("an empty file and a single row ask nothing", () => {
  expect(askAbout(aFile("Year,Sex,Value"))).toEqual([]);
  expect(askAbout(aFile("Year,Sex,Value\n2019,Male,4"))).toEqual([]);
});

describe("spellings", () => {
  test("one status written in several ways", () => {
    const states = {
      "Normal value": "normal",
      "Normal Value": "normal",
      Estimated: "estimated",
    } as const;
    const lines =
      "Year,Status,Value\n2018,Normal value,41\n2019,Normal Value,43.5\n2020,Estimated,44";
    expect(askAbout(aFile(lines, { states }))).toMatchObject([
      {
        kind: "mixed-status-spelling",
        rows: [2, 3],
        facts: { state: "normal", printed: "Normal Value\nNormal value" },
      },
    ]);
  });

  test("an office's own signs are not compared", () => {
    const states = { b: "break", bp: "break" } as const;
    expect(askAbout(aFile("Year,Status,Value\n2018,b,41\n2019,bp,43.5", { states }))).toEqual([]);
  });

  test("one category written in several ways", () => {
    const lines = "Year,Sex,Value\n2018,Male,41\n2019,male ,43.5\n2018,Female,40";
    const figures = aFile(lines.replace("male ,", "MALE,"));
    expect(askAbout(figures)).toMatchObject([
      { kind: "category-spelling", rows: [2, 3], facts: { dimension: "Sex", names: "Male\nMALE" } },
    ]);
  });
});

describe("periods", () => {
  test("two values for the same days, also when they are printed in two ways", () => {
    const lines = "Year,Sex,Value\n2019,Male,12\n2019,Male,15\n2018,Male,11\ncalendar 2018,Male,11";
    expect(askAbout(aFile(lines))).toMatchObject([
      { kind: "duplicate-period", rows: [4, 5], facts: { what: "same", value: 11 } },
      {
        kind: "duplicate-period",
        rows: [2, 3],
        facts: { what: "different", value: 12, other: 15 },
      },
    ]);
  });

  test("a year that is missing between years", () => {
    const lines = [2010, 2011, 2012, 2014, 2015, 2016].map(
      (year, n) => `${year},${40 + ((n * 7) % 5)}`,
    );
    expect(askAbout(aFile(["Year,Value", ...lines].join("\n")))).toMatchObject([
      { kind: "gap-in-periods", rows: [], facts: { missing: "2013", first: "2010", last: "2016" } },
    ]);
  });

  test("a survey every second year has no gaps", () => {
    const lines = [2010, 2012, 2014, 2016, 2018].map((year, n) => `${year},${40 + ((n * 7) % 5)}`);
    expect(kindsOf(aFile(["Year,Value", ...lines].join("\n")))).toEqual([]);
  });

  test("a time that had not begun when the file was written or read", () => {
    const figures = aFile("Year,Value\n2023,41\n2025,43", { updatedAt: "2024-03-01T06:00:00Z" });
    expect(askAbout(figures)).toMatchObject([
      { kind: "future-period", rows: [3], facts: { period: "2025", reference: "2024-03-01" } },
    ]);
    expect(askAbout(aFile("Year,Value\n2023,41\n2025,43"), undefined, day("2026-01-02"))).toEqual(
      [],
    );
    expect(
      askAbout(aFile("Year,Value\n2023,41\n2025,43"), undefined, day("2024-12-31")),
    ).toHaveLength(1);
  });

  test("the month in which a split year begins, when nobody said it", () => {
    const figures = aFile("Year,Value\n2014/15,41\n2015/16,43.5\n2015,40", {
      assumedYearStart: true,
    });
    expect(askAbout(figures)).toMatchObject([
      { kind: "year-start-assumed", rows: [2, 3], facts: { period: "2014/15", month: 4 } },
    ]);
  });
});

test("the same figures under two names, unless one is a total of the other", () => {
  const values = [41.2, 43.5, 40.1, 44.9, 46.2, 42.8];
  const rows = (name: string) => values.map((value, n) => `${2010 + n},${name},${value}`);
  const twice = aFile(["Year,Ward,Value", ...rows("Easton"), ...rows("Filwood")].join("\n"));
  expect(askAbout(twice)).toMatchObject([
    { kind: "same-figures-twice", facts: { series: "Filwood", other: "Easton", times: 6 } },
  ]);
  expect(kindsOf(aFile(["Year,Ward,Value", ...rows(""), ...rows("Easton")].join("\n")))).toEqual(
    [],
  );
});

describe("a question is recognised", () => {
  const lines = ["2010,451", "2011,472", "2012,46", "2013,463", "2014,448"];
  const idOf = (rows: readonly string[]) =>
    askAbout(aFile(["Year,Value", ...rows].join("\n"))).map(({ id }) => id);

  test("when the file has got a year longer and is in another order", () => {
    expect(idOf(lines)).toHaveLength(1);
    expect(idOf(["2015,455", ...lines.toReversed()])).toEqual(idOf(lines));
  });

  test("but not when the value it is about has changed", () => {
    expect(idOf(lines.with(2, "2012,45"))).toHaveLength(1);
    expect(idOf(lines.with(2, "2012,45"))).not.toEqual(idOf(lines));
  });

  test("and no two questions about a file have the same name", () => {
    const rows = Array.from({ length: 40 }, (_, n) =>
      lines.map((line) => line.replace(",", `,place ${n},`)),
    );
    const questions = askAbout(aFile(["Year,Place,Value", ...rows.flat()].join("\n")));
    expect(questions.filter(({ kind }) => kind === "suspicious-jump")).toHaveLength(5);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(questions.findLast(({ kind }) => kind === "suspicious-jump")).toMatchObject({
      count: 36,
      facts: { more: 35 },
    });
  });
});

test("every question can be asked in every language", () => {
  const figures = aFile("Year,Bydel,Value\n2019,,100\n2019,Nord,48\n2019,Sør,49");
  const [question] = askAbout(figures);
  if (question === undefined) throw new Error("Nothing was asked");
  const texts = LANGUAGES.map((language) => printQuestion(question, language));
  expect(texts).toEqual([
    "The parts of Bydel add up to 97 in 2019, but the total is 100: 3 too few in the parts. Which is right?",
    "Delene av Bydel blir 97 til sammen i 2019. Det er 3 mindre enn totalen, som er 100. Hva er riktig?",
    "Die Teile von Bydel ergeben zusammen 97 (2019), aber die Summe ist 100: um 3 zu wenig in den Teilen. Was stimmt?",
  ]);
});

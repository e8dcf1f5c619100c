// What a choice out of a data set becomes: its lines and units, its sentence, and what of it is drawn.
import { describe, expect, test } from "vitest";
import type { ReleasedDataSet, ReleasedFigures } from "../datasets/index.ts";
import { dataSetInput, readFiguresOf } from "../datasets/testing.ts";
import { chartOfLines } from "./data-set-chart.ts";
import { readChoice } from "./data-set-choice.ts";
import { showDataSet } from "./data-set-shown.ts";

type Words = Parameters<typeof dataSetInput>[0];
type Read = Parameters<typeof readFiguresOf>;

/** Places of the marks in a release: a value, zero, withheld, missing, not applicable. */
const MARK = { value: 0, zero: 1, ":": 2, "..": 3, ".": 4 } as const;

function released(words: Words, ...read: Read): ReleasedDataSet {
  const { dimensions, time, periods, statuses, observations } = readFiguresOf(...read);
  const { length, categories, period, value } = observations;
  const marks = read[1].map((row) => row[row.length - 1]);
  const columns = {
    ...{ length, categories, period, value },
    status: Int32Array.from(observations.status),
    mark: Int32Array.from(marks, (mark) =>
      mark === 0 ? MARK.zero : (MARK[String(mark) as keyof typeof MARK] ?? MARK.value),
    ),
  };
  const figures = { content: { dimensions, time, periods, statuses }, columns } as unknown;
  return {
    dataSet: { ...dataSetInput(words), id: "set" } as unknown as ReleasedDataSet["dataSet"],
    figures: figures as ReleasedFigures,
    origin: "file.csv",
    retrievedAt: null,
  };
}

function shown(dataSet: ReleasedDataSet, query: string) {
  const asked = new URLSearchParams(query);
  const choice = readChoice(dataSet.figures, (name) => asked.get(name) ?? undefined, []);
  return showDataSet(dataSet, choice, undefined, "en");
}

function drawn(dataSet: ReleasedDataSet, query: string, here = "York") {
  const { lines } = shown(dataSet, query);
  if (lines === undefined) throw new Error("Too many cells");
  const frame = { title: "", sentence: "", unit: "", here };
  return chartOfLines(lines, dataSet.dataSet.kind, frame, "en");
}

const WARDS = ["York", "Acomb", "Haxby", "Clifton", "Heworth", "Fulford", "Guildhall"];
const wards = (kind: "count" | "rate", years: readonly string[]) =>
  released(
    { kind, unit: kind === "count" ? "people" : "percent" },
    { ward: { categories: [...WARDS, "All wards"], total: "All wards" } },
    years.flatMap((year) => [
      ...WARDS.map((ward, n) => [ward, year, ward === "Haxby" ? ":" : n % 5] as const),
      ["All wards", year, 700] as const,
    ]),
  );

describe("counts of many groups", () => {
  test("are drawn without their sum, which would make them all look like nothing", () => {
    const { chart, sums } = drawn(wards("count", ["2023", "2024"]), "ward=*");
    if (chart.kind !== "multiples") throw new Error(chart.kind);
    expect(chart.props.groups.map(({ name }) => name)).toEqual(
      WARDS.filter((ward) => ward !== "Haxby"),
    );
    expect(sums.map(({ name }) => name)).toEqual(["All wards"]);
  });

  test("have a sentence that tells the sum apart from the highest, names the equal ones and counts the withheld", () => {
    expect(shown(wards("count", ["2023", "2024"]), "ward=*").sentence).toBe(
      "2024, people: All wards 700; highest 4 (Heworth), lowest 0 (York and Fulford). 2 of these 16 figures are withheld.",
    );
    expect(shown(wards("count", ["2024"]), "ward=*").sentence).toContain(
      "1 of these 8 figures is withheld.",
    );
  });

  test("of one period are bars, the city's own set apart", () => {
    const { chart } = drawn(wards("count", ["2024"]), "ward=*", "york");
    if (chart.kind !== "bars") throw new Error(chart.kind);
    expect(chart.props.bars.filter(({ marked }) => marked).map(({ label }) => label)).toEqual([
      "York",
    ]);
    expect(chart.props.bars.map(({ label }) => label)).not.toContain("All wards");
  });

  test("of which there are few keep their sum, and rates keep their average", () => {
    const few = released(
      { kind: "count" },
      { sex: { categories: ["women", "men", "all"], total: "all" } },
      ["2023", "2024"].flatMap((year) =>
        ["women", "men", "all"].map((sex, n) => [sex, year, n + 1] as const),
      ),
    );
    expect(drawn(few, "sex=*").sums).toEqual([]);
    expect(drawn(wards("rate", ["2023", "2024"]), "ward=*").sums).toEqual([]);
  });
});

test("a line names every period of its lowest and its highest figure", () => {
  const one = released({}, { sex: { categories: ["women"] } }, [
    ["women", "2021", 2],
    ["women", "2022", 5],
    ["women", "2023", 2],
    ["women", "2024", 4],
  ]);
  expect(shown(one, "").sentence).toBe(
    "2024, people: 4. 4 figures from 2021 to 2024. The lowest is 2 (2021 and 2023), the highest 5 (2022).",
  );
});

test("the source's unit counts where it has several, else that of the data set, which has words in every language", () => {
  const measures = [
    { code: "n", label: "people", unit: "antall" },
    { code: "p", label: "share", unit: "prosent" },
  ];
  const rows = (codes: readonly string[]) =>
    codes.flatMap((code) => [[code, "2023", 7] as const, [code, "2024", 8] as const]);
  const several = released(
    {},
    { measure: { role: "measure", categories: measures } },
    rows(["n", "p"]),
  );
  const one = released(
    {},
    { measure: { role: "measure", categories: measures.slice(0, 1) } },
    rows(["n"]),
  );
  expect(shown(several, "measure=p").lines?.lines[0]?.unit).toBe("prosent");
  expect(shown(one, "").lines?.lines[0]?.unit).toBeUndefined();
});

test("more cells than a page can tell of are not shown at all", () => {
  const many = Array.from({ length: 3_001 }, (_, n) => `c${n}`);
  const large = released(
    {},
    { group: { categories: many } },
    many.flatMap((code) =>
      ["2020", "2021", "2022", "2023", "2024"].map((year) => [code, year, 7] as const),
    ),
  );
  expect(shown(large, "group=*").lines).toBeUndefined();
  expect(shown(large, "group=c7").lines?.lines).toHaveLength(1);
});

import { describe, expect, test } from "vitest";
import type { ReleasedFigures } from "../datasets/index.ts";
import { readFiguresOf } from "../datasets/testing.ts";
import { choiceQuery, chosenFigures, readChoice } from "./data-set-choice.ts";

/** Figures as a release has them; what is looked at here are their places only. */
function figuresOf(...read: Parameters<typeof readFiguresOf>): ReleasedFigures {
  const { dimensions, time, periods, statuses, observations } = readFiguresOf(...read);
  const { length, categories, period, value } = observations;
  const columns = {
    ...{ length, categories, period, value },
    status: new Int32Array(length),
    mark: new Int32Array(length),
  };
  return { content: { dimensions, time, periods, statuses }, columns } as Pick<
    ReleasedFigures,
    "content" | "columns"
  > as ReleasedFigures;
}

const region = { role: "place", categories: ["all", "Bergen", "Oslo"], total: "all" } as const;
const figures = figuresOf(
  {
    region,
    sex: { categories: ["", "women", "men"], total: "" },
    home: { categories: ["house", "flat"] },
    age: { categories: ["a", "b", "c", "d", "e"] },
  },
  ["2023", "2024"].flatMap((year) =>
    ["all", "Bergen", "Oslo"].flatMap((place) =>
      ["", "women", "men"].flatMap((sex) =>
        ["house", "flat"].flatMap((home) =>
          ["a", "b", "c", "d", "e"].map((age) => [place, sex, home, age, year, 7] as const),
        ),
      ),
    ),
  ),
);
const asking = (query: string, here: readonly string[] = []) => {
  const asked = new URLSearchParams(query);
  return readChoice(figures, (name) => asked.get(name) ?? undefined, here);
};

describe("what is shown when nobody has chosen", () => {
  test("is the total, all of a few groups without one, and the first of many", () => {
    expect(asking("")).toMatchObject({
      dimensions: [0, 0, "all", 0],
      period: "all",
      chosen: false,
    });
  });

  test("is the city's own place, whatever its name is written like", () => {
    expect(asking("", ["bergen", "Bjørgvin"]).dimensions[0]).toBe(1);
  });

  test("is the first figure that there is where the usual place has none", () => {
    const few = figuresOf({ region, home: { categories: ["house", "flat"] } }, [
      ["Oslo", "flat", "2024", 7],
    ]);
    expect(readChoice(few, () => undefined, []).dimensions).toEqual([2, "all"]);
  });
});

describe("what was chosen", () => {
  test("is read by code or by words, all of it by a star, the blank by a tilde", () => {
    const found = asking("region=oslo&sex=~&home=*&age=e&year=2024");
    expect(found).toMatchObject({ dimensions: [2, 0, "all", 4], period: 1, unknown: [] });
  });

  test("is told where it is not there, and the usual stands in its place", () => {
    expect(asking("region=Mars&year=1066")).toMatchObject({
      dimensions: [0, 0, "all", 0],
      period: "all",
      chosen: true,
      unknown: [
        { dimension: "region", asked: "Mars" },
        { dimension: "Year", asked: "1066" },
      ],
    });
  });

  test("comes back out of its own address, long or short", () => {
    for (const query of [
      "region=Oslo&sex=~&home=*&age=a",
      "region=*&sex=men&home=flat&age=b&year=2023",
    ]) {
      const choice = asking(query);
      const { dimensions, period } = choice;
      const long = choiceQuery(figures.content, choice);
      const short = choiceQuery(figures.content, choice, choice.usual);
      expect(short.length).toBeLessThanOrEqual(long.length);
      for (const address of [long, short])
        expect(asking(address)).toMatchObject({ dimensions, period });
    }
  });

  test("narrows the release to its own rows and categories", () => {
    const part = chosenFigures(figures, asking("region=Oslo&sex=men&home=*&age=c&year=2024"));
    expect(part.columns.length).toBe(2);
    expect(
      part.content.dimensions.map(({ categories }) => categories.map(({ code }) => code)),
    ).toEqual([["Oslo"], ["men"], ["house", "flat"], ["c"]]);
    expect(part.content.periods.map(({ printed }) => printed)).toEqual(["2024"]);
    expect([...(part.columns.categories[2] ?? [])]).toEqual([0, 1]);
  });
});

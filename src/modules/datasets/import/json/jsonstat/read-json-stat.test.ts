import { describe, expect, test } from "vitest";
import { cube, readDocument, rowsOf, wholeOf } from "../testing.ts";

describe("JSON-stat", () => {
  test("the last dimension runs fastest, whichever one is time", () => {
    const turned = { ...cube, id: ["year", "sex"] };
    const { observations } = wholeOf(readDocument(turned));
    expect([...observations.period]).toEqual([0, 0, 1, 1]);
    expect([...(observations.categories[0] ?? [])]).toEqual([0, 1, 0, 1]);
    expect([...observations.row]).toEqual([1, 2, 3, 4]);
  });

  test("status as one text, as a list, as a list of one, and as an object", () => {
    const states = (status: unknown) =>
      rowsOf(wholeOf(readDocument({ ...cube, status }))).map(({ state }) => state);
    expect(states("p")).toEqual(["provisional", "provisional", "provisional", "provisional"]);
    expect(states(["p"])).toEqual(states("p"));
    expect(states(["e", null, "", "p"])).toEqual(["estimated", "normal", "normal", "provisional"]);
    expect(states({ 2: "b" })).toEqual(["normal", "normal", "break", "normal"]);
  });

  test("an empty object of values is a table of which nothing is known", () => {
    const rows = rowsOf(wholeOf(readDocument({ ...cube, value: {} })));
    expect(rows.map(({ value, state }) => [value, state])).toEqual(
      Array(4).fill([null, "missing"]),
    );
  });

  test("zero is a value and nothing is none", () => {
    const rows = rowsOf(wholeOf(readDocument({ ...cube, value: [0, null, -0.5, "12.5"] })));
    expect(rows.map(({ value }) => value)).toEqual([0, null, -0.5, 12.5]);
  });

  test("a symbol in the place of a value is its status, a text is no figure and is told", () => {
    const reading = readDocument({ ...cube, value: [":", "..", "A1B1C1", 4] });
    const figures = wholeOf(reading);
    expect(rowsOf(figures).map(({ value, status, state }) => [value, status, state])).toEqual([
      [null, ":", "suppressed"],
      [null, "..", "missing"],
      [null, "A1B1C1", "missing"],
      [4, "", "normal"],
    ]);
    expect([...figures.words]).toEqual([[2, "A1B1C1"]]);
    expect("remarks" in reading && reading.remarks).toMatchObject([
      { code: "not-a-number", row: 3 },
    ]);
  });

  test("PxWeb prints nought as a dash", () => {
    const px = {
      ...cube,
      extension: { px: {} },
      value: [1, null, null, 0],
      status: { 1: "-", 2: ":" },
    };
    const rows = rowsOf(wholeOf(readDocument(px)));
    expect(rows.map(({ value, state }) => [value, state])).toEqual([
      [1, "normal"],
      [0, "normal"],
      [null, "suppressed"],
      [0, "normal"],
    ]);
  });

  test("a figure beside a flag that says there is none is not used, and that is told", () => {
    const reading = readDocument({ ...cube, extension: { px: {} }, status: { 0: ":" } });
    expect(wholeOf(reading).observations.value[0]).toBeNaN();
    expect("remarks" in reading && reading.remarks).toMatchObject([
      { code: "figure-not-used", row: 1 },
    ]);
  });

  test("a flag that nobody knows is an error with its row, once", () => {
    const { errors } = readDocument({ ...cube, status: { 1: "wobbly", 3: "wobbly" } });
    expect(errors).toEqual([{ code: "unknown-status", row: 2, column: null, found: "wobbly" }]);
  });

  test("the office's own words explain a flag that no list has", () => {
    const extension = { status: { label: { y9: "provisional" } } };
    const figures = wholeOf(readDocument({ ...cube, extension, status: { 0: "y9" } }));
    expect(figures.statuses[0]).toEqual({ printed: "y9", state: "provisional" });
  });

  test("a hierarchy is sums between categories", () => {
    const geo = {
      category: { index: ["W", "EU", "DE", "FR"], child: { W: ["EU"], EU: ["DE", "FR"] } },
    };
    const document = { ...cube, id: ["geo"], size: [4], role: {}, dimension: { geo } };
    const figures = wholeOf(readDocument(document));
    expect(figures.dimensions[0]?.sums).toEqual([
      { whole: 0, parts: [1] },
      { whole: 1, parts: [2, 3] },
    ]);
    expect(figures.time).toBeNull();
    expect([...figures.observations.period]).toEqual([-1, -1, -1, -1]);
  });

  test("a category alone needs no index", () => {
    const sex = { category: { label: { T: "everybody" } } };
    const document = {
      ...cube,
      size: [1, 2],
      dimension: { ...cube.dimension, sex },
      value: [1, 2],
    };
    expect(rowsOf(wholeOf(readDocument(document)))[1]).toMatchObject({
      sex: "everybody",
      year: "2021",
    });
  });

  test("time is found by its name where no role says it, if every category is a period", () => {
    const { role: _, ...without } = cube;
    expect(wholeOf(readDocument(without)).time?.id).toBe("year");
    const year = { label: "year", category: { index: ["this", "that"] } };
    const other = { ...without, dimension: { ...cube.dimension, year } };
    expect(wholeOf(readDocument(other)).time).toBeNull();
  });

  test("a period of no known form is an error with the place where it first stands", () => {
    const year = { label: "year", category: { index: ["2020", "twenty-one"] } };
    const { errors } = readDocument({ ...cube, dimension: { ...cube.dimension, year } });
    expect(errors).toEqual([
      { code: "unknown-period", row: 2, column: "year", found: "twenty-one" },
    ]);
  });

  test("the name of a period counts before its code, and a code does not say less than the name", () => {
    const named = (label: Record<string, string>) => {
      const year = { label: "year", category: { index: Object.keys(label), label } };
      return readDocument({ ...cube, dimension: { ...cube.dimension, year } });
    };
    const read = wholeOf(named({ "2020M01": "January of 2020", b: "2021" }));
    expect(read.periods[0]?.period).toEqual({ start: "2020-01-01", end: "2020-01-31" });
    expect(read.periods[1]?.period).toEqual({ start: "2021-01-01", end: "2021-12-31" });
    expect(named({ 2014: "school year 2014 to 15", 2016: "2016" }).errors).toMatchObject([
      { code: "unknown-period" },
    ]);
  });

  test("a period that can mean two things is refused unless the others decide it or the office writes ISO", () => {
    const read = (codes: readonly string[], source = "City of X") => {
      const year = { label: "year", category: { index: codes } };
      return readDocument({ ...cube, source, dimension: { ...cube.dimension, year } });
    };
    expect(read(["2010-11", "2011-12"]).errors).toMatchObject([
      { code: "ambiguous-period" },
      { code: "ambiguous-period" },
    ]);
    expect(wholeOf(read(["2011-05", "2011-12"])).periods[1]?.period.start).toBe("2011-12-01");
    expect(wholeOf(read(["2010-11", "2011-12"], "ESTAT")).periods[0]?.period.end).toBe(
      "2010-11-30",
    );
  });

  test("split years are asked about unless the hint says when they begin", () => {
    const year = { label: "year", category: { index: ["2014/15", "2015/16"] } };
    const document = { ...cube, dimension: { ...cube.dimension, year } };
    expect(wholeOf(readDocument(document)).assumedYearStart).toBe(true);
    const told = wholeOf(readDocument(document, { yearStarts: 8 }));
    expect(told.assumedYearStart).toBe(false);
    expect(told.periods[0]?.period.start).toBe("2014-08-01");
    expect(wholeOf(readDocument(cube)).assumedYearStart).toBe(false);
  });

  test("units are put together from what the file says of them", () => {
    const unit = {
      a: { symbol: "$", position: "start", label: "million" },
      b: { symbol: "%" },
      c: { base: "euro", multiplier: 6 },
    };
    const what = { category: { index: ["a", "b", "c"], unit } };
    const document = {
      ...cube,
      id: ["what"],
      size: [3],
      role: { metric: ["what"] },
      dimension: { what },
      value: [1, 2, 3],
    };
    const [dimension] = wholeOf(readDocument(document)).dimensions;
    expect(dimension?.role).toBe("measure");
    expect(dimension?.categories.map((category) => category.unit)).toEqual([
      "$ million",
      "%",
      "euro × 10^6",
    ]);
  });
});

describe("several datasets in one file", () => {
  const { class: _, ...old } = { ...cube, version: undefined };
  const { id, size, role, ...rest } = old;
  const one = { ...rest, dimension: { ...cube.dimension, id, size, role } };

  test("one has to be named, by its name or its number", () => {
    const bundle = { oecd: one, canada: { ...one, label: "Canada" } };
    expect(readDocument(bundle).errors).toMatchObject([
      { code: "several-datasets", found: "oecd, canada" },
    ]);
    expect(wholeOf(readDocument(bundle, { sheet: "canada" }))).toMatchObject({
      title: "Canada",
      format: "json-stat-1",
    });
    expect(wholeOf(readDocument(bundle, { sheet: "1" })).title).toBe("t");
    expect(readDocument(bundle, { sheet: "3" }).errors).toMatchObject([
      { code: "no-such-dataset" },
    ]);
  });

  test("a collection of links has no figures, an embedded dataset is read", () => {
    const link = { class: "dataset", href: "https://example.org/a.json" };
    const collection = (item: readonly unknown[]) => ({
      version: "2.0",
      class: "collection",
      link: { item },
    });
    expect(readDocument(collection([link, link])).errors).toMatchObject([
      { code: "links-only", found: "2" },
    ]);
    expect(wholeOf(readDocument(collection([link, cube]))).title).toBe("t");
    expect(wholeOf(readDocument(collection([link, collection([cube])]))).title).toBe("t");
    expect(readDocument(collection([cube, cube])).errors).toMatchObject([
      { code: "several-datasets" },
    ]);
  });
});

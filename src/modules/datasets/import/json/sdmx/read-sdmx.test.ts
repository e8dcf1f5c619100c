import { describe, expect, test } from "vitest";
import type { ReadingHints } from "../../observations.ts";
import type { JsonFigures } from "../json-reading.ts";
import { readJsonFigures } from "../read-json-figures.ts";

/** Constructed after the samples of sdmx-twg/sdmx-json 2.0: two currencies, two days. */
const coded = (...ids: readonly string[]) => ids.map((id) => ({ id, name: `${id}!` }));
const freq = { id: "FREQ", name: "Frequency", keyPosition: 0, values: coded("D") };
const currency = {
  id: "CURRENCY",
  names: { en: "Currency" },
  keyPosition: 1,
  values: coded("NZD", "NOK"),
};
const time = {
  id: "TIME_PERIOD",
  name: "Time",
  keyPosition: 2,
  roles: ["TIME_PERIOD"],
  values: [{ id: "2013-01-18" }, { id: "2013-01-21" }],
};
const obsStatus = {
  id: "OBS_STATUS",
  name: "Status",
  default: "A",
  values: [null, ...coded("A", "P", "O")],
};

type Parts = {
  readonly dimensions?: object;
  readonly attributes?: object;
  readonly measures?: object;
  readonly dataSets: readonly object[];
};

function message({ dataSets, ...structure }: Parts) {
  return {
    meta: {
      prepared: "2021-03-17T22:57:33Z",
      sender: { id: "ECB", name: "European Central Bank" },
    },
    data: {
      structures: [
        { name: "Exchange rates", attributes: { observation: [obsStatus] }, ...structure },
      ],
      dataSets,
    },
  };
}

function read(document: object, hints: ReadingHints = {}) {
  return readJsonFigures(new TextEncoder().encode(JSON.stringify(document)), hints);
}

function wholeOf(reading: ReturnType<typeof read>): JsonFigures {
  if (reading.figures === null) throw new Error(JSON.stringify(reading.errors));
  return reading.figures;
}

function linesOf({ observations, dimensions, periods, statuses }: JsonFigures): readonly string[] {
  return Array.from({ length: observations.length }, (_, at) =>
    [
      ...dimensions.map(
        ({ categories }, nth) => categories[observations.categories[nth]?.[at] ?? -1]?.code,
      ),
      periods[observations.period[at] ?? -1]?.printed,
      observations.value[at],
      statuses[observations.status[at] ?? -1]?.state,
    ].join(" "),
  );
}

const lines = [
  "D NZD 2013-01-18 1.5 normal",
  "D NZD 2013-01-21 1.6 provisional",
  "D NOK 2013-01-18 7.4 normal",
  "D NOK 2013-01-21 NaN missing",
];
const flat = {
  dimensions: { dataSet: [freq], series: [], observation: [currency, time] },
  dataSets: [
    {
      structure: 0,
      action: "Merge",
      observations: { "0:0": [1.5, 0], "0:1": [1.6, 2], "1:0": [7.4, 1], "1:1": [null, 3] },
    },
  ],
};
const series = {
  dimensions: { dataSet: [freq], series: [currency], observation: [time] },
  dataSets: [
    {
      structure: 0,
      series: {
        0: { attributes: [], observations: { 0: [1.5], 1: [1.6, 2] } },
        1: { attributes: [], observations: { 0: [7.4, 0], 1: ["NaN", 3] } },
      },
    },
  ],
};

describe("SDMX-JSON", () => {
  test("flat observations", () => {
    const figures = wholeOf(read(message(flat)));
    expect(figures).toMatchObject({
      format: "sdmx-json-2",
      title: "Exchange rates",
      source: "European Central Bank",
      updatedAt: "2021-03-17T22:57:33Z",
      time: { id: "TIME_PERIOD", label: "Time" },
    });
    expect(figures.dimensions[1]).toMatchObject({ label: "Currency" });
    expect(linesOf(figures)).toEqual(lines);
  });

  test("series by time", () => {
    const noNumber = { ...series.dataSets[0]?.series[1].observations, 1: [null, 3] };
    const [dataSet] = series.dataSets;
    const all = { ...dataSet?.series, 1: { observations: noNumber } };
    expect(
      linesOf(wholeOf(read(message({ ...series, dataSets: [{ structure: 0, series: all }] })))),
    ).toEqual(lines);
  });

  test("a cross-section: the series are days", () => {
    const document = message({
      dimensions: { dataSet: [freq], series: [time], observation: [currency] },
      dataSets: [
        {
          structure: 0,
          series: {
            0: { observations: { 0: [1.5], 1: [7.4] } },
            1: { observations: { 0: [1.6, 2], 1: [null, 3] } },
          },
        },
      ],
    });
    expect([...linesOf(wholeOf(read(document)))].sort()).toEqual([...lines].sort());
  });

  test("keys follow the order of the message and columns that of the key", () => {
    const document = message({
      dimensions: { dataSet: [freq], observation: [time, currency] },
      dataSets: [
        {
          structure: 0,
          observations: { "0:0": [1.5], "1:0": [1.6, 2], "0:1": [7.4], "1:1": [null, 3] },
        },
      ],
    });
    expect(linesOf(wholeOf(read(document)))).toEqual(lines);
  });

  test("version 1, whose structure stands beside the data", () => {
    const { data } = message(flat);
    const old = {
      header: { sender: { id: "ECB" } },
      dataSets: data.dataSets,
      structure: data.structures[0],
    };
    expect(linesOf(wholeOf(read(old)))).toEqual(lines);
  });

  test("several data sets are one table as long as they do not overlap", () => {
    const parts = [
      { structure: 0, observations: { "0:0": [1.5], "0:1": [1.6, 2] } },
      { structure: 0, observations: { "1:0": [7.4], "1:1": [null, 3] } },
    ];
    expect(linesOf(wholeOf(read(message({ ...flat, dataSets: parts }))))).toEqual(lines);
    const twice = message({ ...flat, dataSets: [...parts, ...parts] });
    expect(read(twice).errors).toMatchObject([{ code: "several-datasets" }]);
    expect(linesOf(wholeOf(read(twice, { sheet: "2" })))).toEqual(lines.slice(2));
    expect(read(twice, { sheet: "9" }).errors).toMatchObject([{ code: "no-such-dataset" }]);
  });

  test("a message that deletes is refused with the number of its rows", () => {
    const deleting = { structure: 0, action: "Delete", observations: { "0:0": [], "1:1": [] } };
    const document = message({ ...flat, dataSets: [...flat.dataSets, deleting] });
    expect(read(document).errors).toMatchObject([{ code: "deletes-rows", found: "2" }]);
    expect(linesOf(wholeOf(read(document, { sheet: "1" })))).toEqual(lines);
  });

  test("a status of a whole series, or of a group, or of the data set", () => {
    const provisional = { id: "OBS_STATUS", values: coded("A", "P") };
    const states = (attributes: object, dataSet: object) =>
      wholeOf(
        read(message({ ...series, attributes, dataSets: [{ structure: 0, ...dataSet }] })),
      ).statuses.map(({ state }) => state);
    const two = {
      0: { attributes: [1], observations: { 0: [1] } },
      1: { attributes: [0], observations: { 0: [2] } },
    };
    expect(states({ series: [provisional] }, { series: two })).toEqual(["provisional", "normal"]);
    expect(states({ dataSet: [provisional] }, { attributes: [1], series: two })).toEqual([
      "provisional",
    ]);
    const groups = { "0:1:": [1], "0:0:": [0] };
    expect(
      states({ dimensionGroup: [provisional] }, { dimensionGroupAttributes: groups, series: two }),
    ).toEqual(["normal", "provisional"]);
  });

  test("the unit and its power of ten become a dimension", () => {
    const unit = { id: "UNIT_MEASURE", values: [{ id: "EUR", name: "Euro" }] };
    const power = { id: "UNIT_MULT", values: coded("0", "6") };
    const document = message({
      ...series,
      attributes: { series: [unit, power] },
      dataSets: [
        {
          structure: 0,
          series: {
            0: { attributes: [0, 1], observations: { 0: [1] } },
            1: { attributes: [0, 0], observations: { 0: [2] } },
          },
        },
      ],
    });
    const { dimensions } = wholeOf(read(document));
    expect(dimensions[2]).toMatchObject({
      role: "unit",
      categories: [
        { code: "EUR × 10^6", label: "Euro × 10^6" },
        { code: "EUR", label: "Euro" },
      ],
    });
  });

  test("several measures become a dimension of their own", () => {
    const measures = {
      observation: [
        { id: "LOW", name: "Lower" },
        { id: "HIGH", name: "Upper" },
      ],
    };
    const dataSets = [{ structure: 0, observations: { "0:0": [1, 2, 2] } }];
    const figures = wholeOf(read(message({ ...flat, measures, dataSets })));
    expect(linesOf(figures)).toEqual([
      "D NZD LOW 2013-01-18 1 provisional",
      "D NZD HIGH 2013-01-18 2 provisional",
    ]);
  });

  test("a period of no known form is read by its first and last day where they are stated", () => {
    const strange = (value: object) => {
      const values = [{ id: "the eighteenth", ...value }, { id: "2013-01-21" }];
      return read(
        message({
          ...flat,
          dimensions: { dataSet: [freq], observation: [currency, { ...time, values }] },
        }),
      );
    };
    const stated = strange({ start: "2013-01-18T00:00:00Z", end: "2013-01-18T23:59:59Z" });
    expect(wholeOf(stated).periods[0]?.period).toEqual({ start: "2013-01-18", end: "2013-01-18" });
    expect(strange({}).errors).toMatchObject([{ code: "unknown-period", found: "the eighteenth" }]);
  });

  test.each([["0:7"], ["0"], ["0:0:0"], ["x:0"], ["-1:0"], [""]])(
    "the key %j fits nothing and is told",
    (key) => {
      const document = message({
        ...flat,
        dataSets: [{ structure: 0, observations: { [key]: [1] } }],
      });
      expect(read(document).errors).toMatchObject([{ code: "key-out-of-range", found: key }]);
    },
  );

  test("a dimension of the whole data set with two values, or two dimensions of one name, are errors", () => {
    const two = { ...freq, values: coded("A", "D") };
    for (const observation of [
      [currency, time],
      [currency, currency],
    ]) {
      const dataSet = observation[1] === time ? [two] : [freq];
      const reading = read(message({ ...flat, dimensions: { dataSet, observation } }));
      expect(reading.errors).toMatchObject([{ code: "STRUCTURAL_VIOLATION" }]);
    }
  });

  test("keys without values, or no data at all, are no figures", () => {
    const keysOnly = message({
      ...flat,
      dataSets: [{ structure: 0, observations: { "0:0": [] } }],
    });
    expect(read(keysOnly).errors).toMatchObject([{ code: "description-only" }]);
    expect(read(message({ ...flat, dataSets: [] })).errors).toMatchObject([
      { code: "description-only" },
    ]);
  });

  test("errors that the office sends along make the message no answer", () => {
    const errors = [{ code: 400, title: "Invalid number of dimensions" }];
    expect(read({ ...message(flat), errors }).errors).toMatchObject([
      { code: "office-error", found: "400 Invalid number of dimensions" },
    ]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { programPath } from "../../platform/program.ts";
import { aRight } from "../rights/testing.ts";
import type { IndicatorInput } from "./definition.ts";
import { NEW_SERIES, type Values } from "./definition-fields.ts";
import {
  definitionLanguages,
  definitionValues,
  isSeriesBegun,
  newDefinitionValues,
  sentDefinition,
} from "./definition-form.ts";
import { type Defined, definitionVersion, type Plan, planDefinition } from "./definition-plan.ts";
import { indicatorInput, seriesInput } from "./testing.ts";

const languages: readonly [Language, ...Language[]] = ["en", "de"];
let made = 0;
const ids = {
  indicator: () => `${made++}` as Id<"Indicator">,
  series: () => `${made++}` as Id<"Series">,
};

/** What a city has after these definitions, one after the other. */
function defined(inputs: readonly IndicatorInput[]): Defined {
  const slugs = [...new Set(inputs.flatMap(({ right }) => right ?? []))];
  const rights = slugs.map((slug) => ({ ...aRight({ slug }), id: slug as Id<"Right"> }));
  let state: Defined = {
    rights,
    dataSets: ["rough-sleeping-yorkshire", "used-dwelling-prices"],
    indicators: [],
    series: [],
    measured: new Set(),
  };
  for (const input of inputs) state = planned(state, input).after;
  return state;
}

function planned(state: Defined, input: IndicatorInput): Plan {
  const plan = planDefinition(state, input, ids);
  if ("refused" in plan) throw new Error(JSON.stringify(plan));
  return plan;
}

/** The form for a new indicator, filled in with what is asked for. */
const filled: Values = {
  ...newDefinitionValues("York", "-"),
  "name-en": "People sleeping rough",
  type: "outcome",
  kind: "count",
  unit: "people",
  direction: "down",
  "doesNotShow-en": "Those on friends’ sofas.",
  dataOwner: "City council",
  "new_series.name-en": "Street count",
  "new_series.source": "City council",
};
const sendNew = (over: Values) =>
  sentDefinition(
    { ...filled, ...over },
    { languages, indicator: undefined, series: [], rights: ["housing"] },
  );

describe("a new indicator", () => {
  test("takes its address from its name, and its names in files from what was said already", () => {
    const { input, problems } = sendNew({ "new_series.breakdown-en": "women" });
    expect(problems).toEqual({});
    expect(input).toEqual({
      slug: "people-sleeping-rough",
      right: null,
      name: { en: "People sleeping rough" },
      type: "outcome",
      kind: "count",
      unit: "people",
      direction: "down",
      doesNotShow: { en: "Those on friends’ sofas." },
      dataOwner: "City council",
      calculation: null,
      series: [
        {
          slug: "street-count",
          position: 0,
          name: { en: "Street count" },
          definition: null,
          source: "City council",
          geography: "York",
          breakdown: { en: "women" },
          primary: true,
          yearStarts: 1,
          fileName: "People sleeping rough",
          fileBreakdown: "women",
          fileGeography: "York",
        },
      ],
    });
  });

  test("is named in files in the city's first language", () => {
    const { input } = sentDefinition(
      { ...filled, "name-de": "Menschen auf der Straße" },
      { languages: ["de", "en"], indicator: undefined, series: [], rights: [] },
    );
    expect(input.slug).toBe("menschen-auf-der-strasse");
    expect(input.series[0]?.fileName).toBe("Menschen auf der Straße");
  });

  test("an address and names in files that were written count more", () => {
    const { input } = sendNew({
      slug: "rough",
      right: "housing",
      "new_series.file-name": "Rough",
      "new_series.file-breakdown": "all",
      "new_series.file-geography": "City",
    });
    expect([input.slug, input.right]).toEqual(["rough", "housing"]);
    expect(input.series[0]).toMatchObject({
      fileName: "Rough",
      fileBreakdown: "all",
      fileGeography: "City",
    });
  });

  test("an empty form is told everything that is missing, in the order of the form", () => {
    const { problems } = sentDefinition(
      { use: NEW_SERIES },
      { languages, indicator: undefined, series: [], rights: [] },
    );
    expect(Object.entries(problems)).toEqual([
      ["name-en", "no-name"],
      ["right", "unknown-right"],
      ["type", "unknown-type"],
      ["kind", "unknown-kind"],
      ["unit", "no-unit"],
      ["direction", "unknown-direction"],
      ["doesNotShow-en", "no-limits"],
      ["dataOwner", "no-data-owner"],
      ["new_series.name-en", "no-series-name"],
      ["new_series.source", "no-source"],
      ["new_series.geography", "no-geography"],
      ["new_series.starts", "bad-year-start"],
    ]);
  });

  test.each([
    ["slug", "bad-slug", { slug: "Rough Sleeping" }],
    ["slug", "bad-slug", { "name-en": "Import" }],
    ["right", "unknown-right", { right: "nowhere" }],
    ["kind", "unknown-kind", { kind: "number" }],
    ["use", "no-primary-series", { use: "nothing" }],
    ["new_series.starts", "bad-year-start", { "new_series.starts": "13" }],
  ])("tells at the field %s that it is %s", (field, problem, over) => {
    expect(sendNew(over as unknown as Values).problems).toEqual({ [field]: problem });
  });
});

describe("a known indicator", () => {
  const state = defined([
    indicatorInput({
      name: { en: "Rough" },
      series: [
        seriesInput({ unit: "people", fileBreakdown: "" }),
        seriesInput({ slug: "police", primary: false, fileName: "Police", unit: "cases" }),
      ],
    }),
  ]);
  const [indicator] = state.indicators;
  if (indicator === undefined) throw new Error("It was defined");
  const shown = definitionValues(indicator, state.series, "York");
  const send = (over: Values, without: readonly string[] = []) =>
    sentDefinition(
      Object.fromEntries(
        Object.entries({ ...shown, ...over }).filter(
          ([field]) => !without.some((start) => field.startsWith(start)),
        ),
      ),
      { languages, indicator, series: state.series, rights: [] },
    );

  test("keeps its address whatever is sent", () => {
    expect(send({ slug: "other", "name-en": "Other" }).input.slug).toBe("rough-sleeping");
  });

  test("a series whose fields were not sent is not named, and so stays", () => {
    const { input, problems } = send({}, ["police."]);
    expect(problems).toEqual({});
    expect(input.series.map(({ slug }) => slug)).toEqual(["street-count"]);
    expect(planned(state, input).did).toBe("unchanged");
  });

  test("a series that is begun is added at the end, with an address of its own", () => {
    const added = { "new_series.name-en": "Police", "new_series.source": "Police" };
    const { input, problems, blocks } = send({ ...added, "new_series.unit": "reports" });
    expect(problems).toEqual({});
    expect(blocks).toEqual(["street-count", "police", NEW_SERIES]);
    expect(input.series[2]).toMatchObject({ slug: "police-2", position: 2, unit: "reports" });
  });

  test("a further series has to be told apart from the others in files", () => {
    const same = { "new_series.name-en": "Second", "new_series.source": "Police" };
    const { problems } = send({ ...same, "new_series.file-name": "People sleeping rough" });
    expect(problems).toEqual({ "new_series.file-name": "series-taken" });
  });

  test("a series to come that is to be in use has to be described", () => {
    expect(send({ use: NEW_SERIES }).problems).toEqual({
      "new_series.name-en": "no-series-name",
      "new_series.source": "no-source",
    });
  });

  test("another series comes into use", () => {
    const { input } = send({ use: "police" });
    expect(input.series.map(({ primary }) => primary)).toEqual([false, true]);
  });

  test("a new unit is that of every series but those with a unit of their own", () => {
    const { input } = send({ unit: "persons" });
    expect(input.series.map(({ unit }) => unit)).toEqual([undefined, "cases"]);
    expect(planned(state, input).series.map(({ unit }) => unit)).toEqual(["persons", "cases"]);
  });

  test("an empty series to come is no series, although its area stands there from the start", () => {
    expect(isSeriesBegun(shown, languages)).toBe(false);
    expect(isSeriesBegun({ ...shown, "new_series.definition-de": "Was" }, languages)).toBe(true);
  });
});

test.each(["york", "graz", "bergen"])(
  "every definition of %s survives the form unchanged, texts in all languages included",
  (city) => {
    const path = programPath("demo", city, "indicators.json");
    const inputs: readonly IndicatorInput[] = JSON.parse(readFileSync(path, "utf8"));
    const state = defined(inputs);
    expect(state.indicators.length).toBeGreaterThan(10);
    for (const indicator of state.indicators) {
      const series = state.series.filter((one) => one.indicator === indicator.id);
      const known = {
        languages: definitionLanguages(["en"], indicator, series),
        indicator,
        series,
        rights: state.rights.map(({ slug }) => slug),
      };
      const { input, problems } = sentDefinition(definitionValues(indicator, series, city), known);
      expect(problems).toEqual({});
      const plan = planned(state, input);
      expect([indicator.slug, plan.did]).toEqual([indicator.slug, "unchanged"]);
      expect(plan.version).toBe(definitionVersion(indicator, series));
    }
  },
);

test("a text in a language that the city does not have is asked for as well, so that nothing is lost", () => {
  const [indicator] = defined([indicatorInput()]).indicators;
  expect(definitionLanguages(["de"], indicator, [])).toEqual([
    "de",
    ...LANGUAGES.filter((one) => one !== "de"),
  ]);
});

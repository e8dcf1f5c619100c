import { expect, test } from "vitest";
import { parseLocalDate } from "../../kernel/local-date.ts";
import { releasedIndicator } from "../indicators/testing.ts";
import { listSources } from "./source-list.ts";

test("a source stands once, with everything it was used for and when it was fetched", () => {
  const [first, later] = [parseLocalDate("2026-01-02"), parseLocalDate("2026-03-04")];
  if (first === undefined || later === undefined) throw new Error("Two days");
  const page = "https://example.org/count";
  const rough = releasedIndicator(
    { slug: "rough" },
    {
      figures: [
        { period: "2020", value: 1, source: `${page} (the count)`, retrievedOn: later },
        { period: "2021", value: 2, source: `${page} (the count)`, retrievedOn: first },
      ],
    },
  );
  const homes = releasedIndicator(
    { slug: "homes" },
    { figures: [{ period: "2020", value: 3, source: page, licence: "CC BY 4.0" }] },
  );
  expect(listSources([rough, homes])).toMatchObject([
    {
      href: page,
      label: "the count",
      indicators: [{ slug: "rough" }, { slug: "homes" }],
      retrieved: [first, later],
      licences: ["CC BY 4.0"],
    },
  ]);
});

test("without released figures there is no source to name", () => {
  expect(listSources([releasedIndicator({}, { figures: [] })])).toEqual([]);
});

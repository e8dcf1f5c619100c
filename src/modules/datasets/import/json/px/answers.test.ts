import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pxCodeList } from "./code-list.ts";
import { pxConfig } from "./config.ts";
import { pxMetadata } from "./metadata.ts";

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../fixtures/json/${name}`, import.meta.url), "utf8"));
}

describe("pxConfig", () => {
  test("reads the limits of Statistics Sweden", () => {
    expect(pxConfig(fixture("scb-v2-config.json"))).toMatchObject({
      maxCells: 150_000,
      maxCalls: 3,
      windowSeconds: 1,
      defaultLanguage: "sv",
      sources: { en: "Source: Statistics Sweden" },
    });
  });

  test("refuses what is no configuration and names the field", () => {
    expect(pxConfig({ apiVersion: "2" })).toEqual({ refused: "not-px-config", found: "languages" });
    const config = fixture("scb-v2-config.json") as object;
    expect(pxConfig({ ...config, maxDataCells: 0 })).toMatchObject({ found: "maxDataCells" });
    expect(pxConfig("no")).toMatchObject({ refused: "not-px-config" });
  });
});

describe("pxMetadata", () => {
  test("reads a table of Statistics Sweden", () => {
    const table = pxMetadata(fixture("scb-v2-TAB6471-metadata.json"));
    if ("refused" in table) throw new Error(table.found);
    expect(table.id).toBe("TAB6471");
    expect(table.variables.map(({ code, values }) => [code, values.length])).toEqual([
      ["Region", 312],
      ["Alder", 134],
      ["Kon", 3],
      ["ContentsCode", 1],
      ["Tid", 16],
    ]);
    const [region, age, , contents, time] = table.variables;
    expect(region).toMatchObject({ role: "group", mayBeLeftOut: true });
    expect(region?.codeLists[1]).toEqual({ id: "vs_CKM02Län", label: "län", kind: "value-set" });
    expect(age).toMatchObject({ mayBeLeftOut: false });
    expect(contents?.role).toBe("measure");
    expect(time).toMatchObject({
      role: "time",
      values: expect.arrayContaining([{ code: "2026M04", label: "2026M04" }]),
    });
  });

  test("keeps the office's order and not the one in which JSON sorts numbers", () => {
    const table = pxMetadata(fixture("pxwebapi2-metadata-tab004.json"));
    if ("refused" in table) throw new Error(table.found);
    expect(table.variables[0]?.values.slice(3, 6).map(({ code }) => code)).toEqual([
      "0.4",
      "1.0",
      "10.0",
    ]);
  });

  test("refuses a table that speaks of a variable which it does not describe", () => {
    const table = fixture("pxwebapi2-metadata-tab004.json") as { dimension: object };
    expect(pxMetadata({ ...table, dimension: {} })).toEqual({
      refused: "not-px-metadata",
      found: "dimension.SECTOR",
    });
  });
});

describe("pxCodeList", () => {
  test("reads an aggregation", () => {
    const list = pxCodeList(fixture("scb-v2-codelist-agg_Alder10arJ.json"));
    expect(list).toMatchObject({ id: "agg_Ålder10årJ", kind: "aggregation" });
    expect("values" in list && list.values.at(-1)).toEqual({
      code: "100+",
      label: "100+ år",
      parts: ["100+"],
    });
  });

  test("refuses what is none", () => {
    expect(pxCodeList({ id: "x", label: "x", type: "Other", values: [] })).toEqual({
      refused: "not-px-code-list",
      found: "type",
    });
  });
});

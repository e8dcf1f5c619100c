/**
 * The parts of an SDMX-JSON data message (sdmx-twg/sdmx-json, versions 2.0 and 1.0) that figures are made of: dimensions with their levels,
 * measures, attributes and data sets. What is not there is empty; what is broken shows when the observations are read.
 */
import { isObject, type JsonObject, listAt, objectAt, textAt } from "../shape.ts";

export const LEVELS = ["dataSet", "series", "observation"] as const;
export type Level = (typeof LEVELS)[number];

export type SdmxValue = {
  readonly code: string;
  readonly label: string;
  /** The first and last moment of a period, where the message states them. */
  readonly start: string | null;
  readonly end: string | null;
};

export type SdmxDimension = {
  readonly id: string;
  readonly label: string;
  readonly level: Level;
  readonly isTime: boolean;
  readonly values: readonly SdmxValue[];
};

export type SdmxAttribute = {
  readonly id: string;
  readonly label: string;
  /** Null: the values are not coded and stand in the data as they are. */
  readonly values: readonly (SdmxValue | null)[] | null;
  readonly otherwise: string | null;
};

export type SdmxStructure = {
  readonly title: string | null;
  /** In the order of the key. */
  readonly dimensions: readonly SdmxDimension[];
  /** The ids of each level in the order in which keys name them: the order of the message. */
  readonly keyOrder: Readonly<Record<Level, readonly string[]>>;
  readonly measures: readonly { readonly id: string; readonly label: string }[];
  readonly attributes: Readonly<Record<Level | "dimensionGroup", readonly SdmxAttribute[]>>;
};

export type SdmxDataSet = {
  readonly action: string;
  /** The place of its structure. */
  readonly structure: number;
  readonly content: JsonObject;
};

export type SdmxMessage = {
  readonly source: string | null;
  readonly prepared: string | null;
  readonly structures: readonly SdmxStructure[];
  readonly dataSets: readonly SdmxDataSet[];
};

/** Undefined when the document is no data message. */
export function sdmxMessage(document: JsonObject): SdmxMessage | undefined {
  const inside = isObject(document.data) ? document.data : document;
  if (!Array.isArray(inside.dataSets)) return undefined;
  const structures = Array.isArray(inside.structures) ? inside.structures : [inside.structure];
  if (!structures.some(isObject)) return undefined;
  const meta = isObject(document.meta) ? document.meta : objectAt(document, "header");
  const sender = objectAt(meta, "sender");
  return {
    source: nameOf(sender) ?? textAt(sender, "id"),
    prepared: textAt(meta, "prepared"),
    structures: structures.filter(isObject).map(structureOf),
    dataSets: inside.dataSets.filter(isObject).map((content) => ({
      action: textAt(content, "action") ?? "Information",
      structure: typeof content.structure === "number" ? content.structure : 0,
      content,
    })),
  };
}

function structureOf(structure: JsonObject): SdmxStructure {
  const levels = objectAt(structure, "dimensions");
  const attributes = objectAt(structure, "attributes");
  const measures = objectAt(structure, "measures");
  const placed = LEVELS.flatMap((level) =>
    listAt(levels, level)
      .filter(isObject)
      .map((given, order) => ({ dimension: dimensionOf(given, level), key: keyOf(given), order })),
  );
  // Array.sort keeps the order of those whose place in the key is not stated.
  const sorted = placed.every(({ key }) => key !== null)
    ? placed.sort((one, other) => (one.key ?? 0) - (other.key ?? 0))
    : placed;
  const attributesAt = (level: string) =>
    listAt(attributes, level).filter(isObject).map(attributeOf);
  return {
    title: nameOf(structure),
    dimensions: sorted.map(({ dimension }) => dimension),
    keyOrder: {
      dataSet: idsAt(levels, "dataSet"),
      series: idsAt(levels, "series"),
      observation: idsAt(levels, "observation"),
    },
    measures: listAt(measures, "observation")
      .filter(isObject)
      .map((measure) => ({
        id: textAt(measure, "id") ?? "",
        label: nameOf(measure) ?? textAt(measure, "id") ?? "",
      })),
    attributes: {
      dataSet: attributesAt("dataSet"),
      dimensionGroup: attributesAt("dimensionGroup"),
      series: attributesAt("series"),
      observation: attributesAt("observation"),
    },
  };
}

function idsAt(levels: JsonObject, level: Level): readonly string[] {
  return listAt(levels, level)
    .filter(isObject)
    .map((dimension) => textAt(dimension, "id") ?? "");
}

function keyOf(dimension: JsonObject): number | null {
  return typeof dimension.keyPosition === "number" ? dimension.keyPosition : null;
}

function dimensionOf(given: JsonObject, level: Level): SdmxDimension {
  const id = textAt(given, "id") ?? "";
  const roles = [...listAt(given, "roles"), given.role];
  return {
    id,
    label: nameOf(given) ?? id,
    level,
    isTime: id === "TIME_PERIOD" || roles.includes("TIME_PERIOD") || roles.includes("time"),
    values: listAt(given, "values").map(
      (value) => codedValue(value) ?? { code: "", label: "", start: null, end: null },
    ),
  };
}

function attributeOf(given: JsonObject): SdmxAttribute {
  const id = textAt(given, "id") ?? "";
  const values = Array.isArray(given.values) && given.values.length > 0 ? given.values : null;
  return {
    id,
    label: nameOf(given) ?? id,
    values: values?.map(codedValue) ?? null,
    otherwise: textAt(given, "default"),
  };
}

/** Coded values have an id and a name, others only a value. Null stands for "none", which shortens the message. */
function codedValue(given: unknown): SdmxValue | null {
  if (typeof given === "string" || typeof given === "number") {
    return { code: String(given), label: String(given), start: null, end: null };
  }
  if (!isObject(given)) return null;
  const { value } = given;
  const plain = typeof value === "string" || typeof value === "number" ? String(value) : null;
  const code = textAt(given, "id") ?? plain ?? "";
  const label = nameOf(given) ?? (code === "" ? "" : code);
  return { code, label, start: textAt(given, "start"), end: textAt(given, "end") };
}

/** The best match of language, which the office chose; else English, else any. */
function nameOf(given: JsonObject): string | null {
  const names = objectAt(given, "names");
  const some = Object.values(names).find((name) => typeof name === "string");
  return textAt(given, "name") ?? textAt(names, "en") ?? (typeof some === "string" ? some : null);
}

/** The attributes of SDMX observations that say what a figure is worth and what it is counted in; others say nothing that is kept. */
import { type JsonObject, listAt, objectAt } from "../shape.ts";
import type { SdmxAttribute, SdmxStructure, SdmxValue } from "./message.ts";
import type { Seen } from "./walk.ts";

/** The value of an attribute at an observation; null where it has none. */
export type AttributeReader = (seen: Seen) => SdmxValue | null;

/**
 * Finds the attribute with one of these ids, at whichever level the message puts it: an observation's own first, then its series, its group
 * of dimensions, the data set.
 */
export function attributeReader(
  ids: RegExp,
  structure: SdmxStructure,
  content: JsonObject,
): AttributeReader | undefined {
  const { attributes } = structure;
  const at = (list: readonly SdmxAttribute[]) => list.findIndex(({ id }) => ids.test(id));
  const measures = Math.max(1, structure.measures.length);
  const own = at(attributes.observation);
  if (own !== -1) {
    return ({ content: values }) => resolved(attributes.observation[own], values[measures + own]);
  }
  const series = at(attributes.series);
  if (series !== -1) {
    return ({ seriesAttributes }) => resolved(attributes.series[series], seriesAttributes[series]);
  }
  const group = at(attributes.dimensionGroup);
  if (group !== -1)
    return groupReader(structure, group, objectAt(content, "dimensionGroupAttributes"));
  const whole = at(attributes.dataSet);
  if (whole === -1) return undefined;
  const value = resolved(attributes.dataSet[whole], listAt(content, "attributes")[whole]);
  return () => value;
}

/** A place in the attribute's values, or the value itself, or several of them. */
function resolved(attribute: SdmxAttribute | undefined, given: unknown): SdmxValue | null {
  const one = Array.isArray(given) ? given[0] : given;
  const coded = attribute?.values ?? null;
  if (typeof one === "number" && coded !== null) return coded[one] ?? byCode(attribute, null);
  if (typeof one === "string" || typeof one === "number") return byCode(attribute, String(one));
  return byCode(attribute, null);
}

function byCode(attribute: SdmxAttribute | undefined, given: string | null): SdmxValue | null {
  const code = given ?? attribute?.otherwise ?? null;
  if (code === null) return null;
  const known = attribute?.values?.find((value) => value?.code === code);
  return known ?? { code, label: code, start: null, end: null };
}

/** Keys of a group name the places of some dimensions and leave the others empty: "0::1". */
function groupReader(structure: SdmxStructure, at: number, groups: JsonObject): AttributeReader {
  const attribute = structure.attributes.dimensionGroup[at];
  const known = Object.entries(groups).map(([key, given]) => ({
    parts: key.split(":").map((part) => (part === "" ? -1 : Number(part))),
    value: resolved(attribute, Array.isArray(given) ? given[at] : undefined),
  }));
  const ofSeries = ({ places }: Seen) =>
    known.find(({ parts }) => parts.every((part, place) => part === -1 || part === places[place]));
  return (seen) => ofSeries(seen)?.value ?? byCode(attribute, null);
}

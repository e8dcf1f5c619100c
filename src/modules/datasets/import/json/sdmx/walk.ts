/** Goes through the observations of an SDMX-JSON data set: under series, or flat under keys of all dimensions. */
import type { Findings } from "../findings.ts";
import { eachEntry } from "../long-part.ts";
import { isObject, type JsonObject, listAt } from "../shape.ts";
import type { Level, SdmxStructure } from "./message.ts";

export type Seen = {
  /** For each dimension the place of its value; the same array every time, written anew. */
  readonly places: Int32Array;
  /** Values of measures first, then of attributes. */
  readonly content: readonly unknown[];
  readonly seriesAttributes: readonly unknown[];
};

/** Keys that name no value of their dimension are told and skipped; observations without any content are keys only and are skipped, too. */
export function walk(
  structure: SdmxStructure,
  content: JsonObject,
  { wrong }: Pick<Findings, "wrong">,
  each: (seen: Seen) => void,
  withEmpty = false,
): void {
  const places = new Int32Array(structure.dimensions.length);
  const setters = {
    series: setterOf(structure, "series", places),
    observation: setterOf(structure, "observation", places),
  };
  const observationsOf = (observations: unknown, seriesAttributes: readonly unknown[]): void =>
    eachEntry(observations, (key, found) => {
      if (!Array.isArray(found) || !setters.observation(key)) {
        wrong("key-out-of-range", { found: key });
      } else if (found.length > 0 || withEmpty) {
        each({ places, content: found, seriesAttributes });
      }
    });
  observationsOf(content.observations, []);
  eachEntry(content.series, (key, one) => {
    if (!isObject(one) || !setters.series(key)) wrong("key-out-of-range", { found: key });
    else observationsOf(one.observations, listAt(one, "attributes"));
  });
}

/** Writes the parts of a key such as "0:12" into the places of the dimensions of a level; false when it does not fit them. */
function setterOf(
  structure: SdmxStructure,
  level: Level,
  places: Int32Array,
): (key: string) => boolean {
  const own = structure.dimensions.flatMap((dimension, at) =>
    dimension.level === level ? [{ at, size: dimension.values.length }] : [],
  );
  // Within a level the key follows the order in which the message lists the dimensions, not their place in the full key.
  const order = structure.keyOrder[level].map((id) =>
    own.find(({ at }) => structure.dimensions[at]?.id === id),
  );
  return (key) => {
    let start = 0;
    for (const dimension of order) {
      const colon = key.indexOf(":", start);
      const end = colon === -1 ? key.length : colon;
      const place = Number(key.slice(start, end));
      const fits = start < end && Number.isInteger(place) && place >= 0;
      if (dimension === undefined || !fits || place >= dimension.size) return false;
      places[dimension.at] = place;
      start = end + 1;
    }
    return start === key.length + 1 || (order.length === 0 && /^0?$/.test(key));
  };
}

/**
 * The datasets that a JSON-stat document holds: one alone, those embedded in a collection (version 2), or a bundle of named ones (version
 * 1, json-stat.org/format/1.x).
 */
import { isObject, type JsonObject, listAt, objectAt, textAt } from "../shape.ts";

export type FoundDataset = { readonly name: string; readonly document: JsonObject };

export type Found =
  | { readonly version: 1 | 2; readonly datasets: readonly FoundDataset[]; readonly links: number }
  | "bundle-in-version-2";

/** Collections within collections, so deep and no deeper. */
const DEEPEST = 8;

/** Undefined when the document is no JSON-stat response with datasets. */
export function datasetsIn(document: JsonObject): Found | undefined {
  if (document.class === "dataset" || looksLikeDataset(document)) {
    const version = document.class === undefined && document.id === undefined ? 1 : 2;
    return { version, datasets: [{ name: textAt(document, "label") ?? "1", document }], links: 0 };
  }
  if (document.class === "collection") {
    return { version: 2, ...embedded(document, 0) };
  }
  const named = Object.entries(document).filter(
    ([, value]) => isObject(value) && looksLikeDataset(value),
  );
  if (named.length === 0) return undefined;
  if (/^2/.test(textAt(document, "version") ?? (document.version === 2 ? "2" : "")))
    return "bundle-in-version-2";
  const datasets = named.map(([name, value]) => ({ name, document: value as JsonObject }));
  return { version: 1, datasets, links: 0 };
}

/** The data themselves may be missing: then it is a dataset all the same, and a wrong one. */
function looksLikeDataset(value: JsonObject): boolean {
  return isObject(value.dimension) && ("value" in value || "id" in value);
}

function embedded(collection: JsonObject, depth: number): Omit<Exclude<Found, string>, "version"> {
  const items = listAt(objectAt(collection, "link"), "item").filter(isObject);
  const datasets: FoundDataset[] = [];
  let links = 0;
  for (const item of items) {
    if (item.class === "collection" && "link" in item && depth < DEEPEST) {
      const inner = embedded(item, depth + 1);
      datasets.push(...inner.datasets);
      links += inner.links;
    } else if (isObject(item.dimension) || "value" in item) {
      datasets.push({ name: textAt(item, "label") ?? String(datasets.length + 1), document: item });
    } else {
      links += 1;
    }
  }
  return { datasets, links };
}

/** Reads a JSON-stat document (versions 1 and 2), also as PxWebApi v2 and Eurostat's statistics API send it: one dataset of it. */
import type { Format, ReadingHints } from "../../observations.ts";
import { jsonError } from "../findings.ts";
import { type JsonReading, unread } from "../json-reading.ts";
import { type JsonObject, listAt, objectAt } from "../shape.ts";
import { checkDataset, isEurostat } from "./check-dataset.ts";
import { datasetsIn, type FoundDataset } from "./datasets-in.ts";
import { readCube } from "./read-cube.ts";

/** Undefined when the document is no JSON-stat at all. */
export function readJsonStat(document: JsonObject, hints: ReadingHints): JsonReading | undefined {
  const found = datasetsIn(document);
  if (found === undefined) return undefined;
  if (found === "bundle-in-version-2") {
    const names = Object.keys(document).filter((key) => key !== "version");
    return unread(jsonError("BUNDLE_DEPRECATED", { found: names.join(", ") }));
  }
  const { datasets, links, version } = found;
  if (datasets.length === 0) return unread(jsonError("links-only", { found: links }));
  const chosen = choose(datasets, hints.sheet);
  if (chosen === undefined) {
    const names = datasets.map(({ name }) => name).join(", ");
    const code = hints.sheet === undefined ? "several-datasets" : "no-such-dataset";
    return unread(jsonError(code, { found: names }));
  }
  if (isDescription(chosen.document)) {
    return unread(jsonError("description-only", { found: chosen.name }));
  }
  const checked = checkDataset(chosen.document);
  if (checked.cube === null) return { figures: null, errors: checked.errors };
  const format = version === 1 ? "json-stat-1" : formatOf(chosen.document);
  const reading = readCube(checked.cube, format, hints);
  return reading.figures === null
    ? reading
    : { ...reading, remarks: [...checked.remarks, ...reading.remarks] };
}

/** By name, by its number from 1, or the only one there is. */
function choose(datasets: readonly FoundDataset[], wanted?: string): FoundDataset | undefined {
  if (datasets.length === 1 && wanted === undefined) return datasets[0];
  const named = datasets.find(({ name }) => name === wanted);
  return named ?? (/^\d+$/.test(wanted ?? "") ? datasets[Number(wanted) - 1] : undefined);
}

/** PxWebApi v2 describes a table (/metadata) as a dataset of it without its values. */
function isDescription(document: JsonObject): boolean {
  const isPx = "px" in objectAt(document, "extension");
  const { value } = document;
  const isEmpty =
    value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  return (
    isPx &&
    isEmpty &&
    listAt(document, "size").every((size) => typeof size === "number" && size > 0)
  );
}

/** PxWebApi v2 places every variable in head or stub; the older API did not say where. */
function formatOf(document: JsonObject): Format {
  const px = objectAt(objectAt(document, "extension"), "px");
  if ("heading" in px || "stub" in px) return "pxwebapi-2";
  return isEurostat(document) ? "eurostat" : "json-stat-2";
}

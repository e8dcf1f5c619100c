/** The entry to all JSON formats: recognises which one a file is in by what stands in it, and reads it. */
import type { FileReading, ReadingHints } from "../observations.ts";
import { jsonError } from "./findings.ts";
import { type JsonReading, unread } from "./json-reading.ts";
import { readJsonStat } from "./jsonstat/read-json-stat.ts";
import { knownOtherwise, officeError } from "./office-answer.ts";
import { parseError, parseJson } from "./parse-json.ts";
import { readSdmx } from "./sdmx/read-sdmx.ts";
import { isObject } from "./shape.ts";

/**
 * The figures of a JSON file: JSON-stat 1 and 2, PxWebApi v2, Eurostat's statistics API, SDMX-JSON 2 (and 1). Refuses what is none of them
 * and names what was found, an answer in which the office says that something went wrong, and files that break the rules of their format.
 */
export function readJsonFigures(bytes: Uint8Array, hints: ReadingHints): JsonReading {
  try {
    return readDocument(parseJson(bytes), hints);
  } catch (error) {
    const wrong = parseError(error, bytes);
    if (wrong === undefined) throw error;
    return unread(wrong);
  }
}

function readDocument(document: unknown, hints: ReadingHints): JsonReading {
  if (!isObject(document)) return unread(jsonError("unknown-json", { found: nameOf(document) }));
  const wrong = "dimension" in document ? undefined : officeError(document);
  if (wrong !== undefined) return unread(wrong);
  const read = readJsonStat(document, hints) ?? readSdmx(document, hints);
  if (read !== undefined) return read satisfies FileReading;
  const other = knownOtherwise(document);
  if (other !== undefined) return unread(jsonError("not-figures", { found: other }));
  const keys = Object.keys(document).slice(0, 12);
  return unread(jsonError("unknown-json", { found: `{ ${keys.join(", ")} }` }));
}

function nameOf(document: unknown): string {
  if (!Array.isArray(document)) return JSON.stringify(document);
  const keys = isObject(document[0]) ? `{ ${Object.keys(document[0]).join(", ")} }` : "";
  return `[ ${document.length} ] ${keys}`.trim();
}

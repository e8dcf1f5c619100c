/** What offices send instead of figures: that something was wrong, that it takes longer, or something else that they also publish. */
import { type JsonError, jsonError } from "./findings.ts";
import { isObject, type JsonObject, listAt, textAt } from "./shape.ts";

/** An answer that says no; undefined when the document is none. */
export function officeError(document: JsonObject): JsonError | undefined {
  const warning = first(document.warning);
  const error = first(document.error) ?? first(document.errors);
  const said = error ?? warning ?? (isProblem(document) ? document : undefined);
  if (said === undefined) return undefined;
  const status = said.status ?? said.code ?? said.id;
  const text = ["label", "title", "detail", "message"].flatMap((key) => textAt(said, key) ?? []);
  const found = [
    typeof status === "string" || typeof status === "number" ? String(status) : "",
    ...text,
  ]
    .join(" ")
    .trim();
  // Eurostat prepares large answers later: 413 as a warning or an error, and this word.
  const isLater = /ASYNCHRONOUS/i.test(found);
  return jsonError(isLater ? "office-answers-later" : "office-error", { found });
}

/** RFC 7807, as PxWebApi v2 sends it. */
function isProblem(document: JsonObject): boolean {
  return typeof document.status === "number" && textAt(document, "title") !== null;
}

function first(given: unknown): JsonObject | undefined {
  if (isObject(given)) return given;
  if (Array.isArray(given)) return given.find(isObject);
  return typeof given === "string" && given !== "" ? { title: given } : undefined;
}

/** What else the document is, by name; undefined when nobody knows. */
export function knownOtherwise(document: JsonObject): string | undefined {
  if ("maxDataCells" in document) return "PxWebApi 2 /config";
  if (listAt(document, "values").some((value) => isObject(value) && "valueMap" in value)) {
    return "PxWebApi 2 /codelists";
  }
  if (Array.isArray(document.tables) && isObject(document.page)) return "PxWebApi 2 /tables";
  if (document.class === "dimension") return "JSON-stat dimension";
  if (document.type === "FeatureCollection") return "GeoJSON";
  if (listAt(document, "columns").some(isObject) && Array.isArray(document.data))
    return "PxWebApi 1";
  return undefined;
}

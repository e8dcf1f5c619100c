/**
 * A JSON-stat dataset held against the rules of the validator of the format's author (jsonstat/validator, rule set 1.0.0). Each document of
 * its corpus gets exactly the codes that the corpus expects.
 */
import type { StatusVocabulary } from "../../statuses.ts";
import { type Findings, type JsonError, newFindings } from "../findings.ts";
import { printedMoment } from "../printed-moment.ts";
import { isObject, isTexts, type JsonObject, objectAt, textAt } from "../shape.ts";
import { flagsOf, valuesOf } from "./cell-columns.ts";
import { checkDimension } from "./check-dimension.ts";
import type { Cube, CubeDimension } from "./cube.ts";

/** Ten million places make some 300 MB of columns: more than one import needs and more than a small machine has to spare. */
const MOST_CELLS = 10_000_000;

export type CheckedDataset =
  | { readonly cube: Cube; readonly remarks: readonly JsonError[] }
  | { readonly cube: null; readonly errors: readonly JsonError[] };

/** `document` is the dataset; in version 1 of the format `id`, `size` and `role` stand inside `dimension`. */
export function checkDataset(document: JsonObject): CheckedDataset {
  const found = newFindings();
  const cube = cubeOf(document, found);
  return cube === undefined || found.errors.length > 0
    ? { cube: null, errors: found.errors }
    : { cube, remarks: found.remarks };
}

function cubeOf(document: JsonObject, found: Findings): Cube | undefined {
  const dimension = document.dimension;
  if (!isObject(dimension)) {
    found.wrong("STRUCTURAL_VIOLATION", { found: "dimension" });
    return undefined;
  }
  const inside = document.id === undefined && Array.isArray(dimension.id);
  const { id, size: given, role } = inside ? dimension : document;
  const size = inside ? countedSizes(given) : given;
  const named = inside
    ? Object.fromEntries(
        Object.entries(dimension).filter(([key]) => !["id", "size", "role"].includes(key)),
      )
    : dimension;
  if (!isTexts(id) || new Set(id).size !== id.length) {
    found.wrong("STRUCTURAL_VIOLATION", { found: "id" });
    return undefined;
  }
  if (!isSizes(size)) {
    found.wrong("STRUCTURAL_VIOLATION", { found: "size" });
    return undefined;
  }
  if (id.length !== size.length) {
    found.wrong("ID_SIZE_LEN_MISMATCH", { found: `${id.length} ≠ ${size.length}` });
    return undefined;
  }
  const stray = [
    ...id.filter((one) => !Object.hasOwn(named, one)),
    ...Object.keys(named).filter((one) => !id.includes(one)),
  ];
  if (stray.length > 0) found.wrong("DIM_KEY_ID_MISMATCH", { found: stray.join(", ") });
  const roles = rolesOf(role, id, found);
  const dimensions = id.flatMap((one, place): readonly CubeDimension[] => {
    if (!Object.hasOwn(named, one)) return [];
    const checked = checkDimension(one, size[place] ?? 0, roles(one), named[one], found);
    return checked === undefined ? [] : [checked];
  });
  const cells = size.includes(0) ? 0 : size.reduce((product, one) => product * one, 1);
  if (cells > MOST_CELLS) {
    found.wrong("CUBE_SIZE_OVERFLOW", { found: size.join(" × ") });
    return undefined;
  }
  const values = valuesOf(document.value, cells, found);
  const flags = flagsOf(document.status, cells, found);
  return {
    title: textAt(document, "label"),
    source: textAt(document, "source"),
    updatedAt: printedMoment(textAt(document, "updated")),
    dimensions,
    cells,
    values,
    flags,
    vocabulary: vocabularyOf(document),
    statusWords: wordsOf(objectAt(objectAt(objectAt(document, "extension"), "status"), "label")),
  };
}

/** Ireland's Central Statistics Office printed the sizes of version 1 as texts. */
function countedSizes(size: unknown): unknown {
  if (!Array.isArray(size)) return size;
  return size.map((one: unknown) =>
    typeof one === "string" && /^\d{1,9}$/.test(one) ? Number(one) : one,
  );
}

function isSizes(size: unknown): size is readonly number[] {
  return (
    Array.isArray(size) &&
    size.every((one) => typeof one === "number" && Number.isSafeInteger(one) && one >= 0)
  );
}

function rolesOf(
  role: unknown,
  ids: readonly string[],
  { wrong }: Findings,
): (id: string) => CubeDimension["role"] {
  const roles = new Map<string, CubeDimension["role"]>();
  for (const name of ["time", "geo", "metric"] as const) {
    const given = isObject(role) ? role[name] : undefined;
    if (given === undefined || given === null) continue;
    if (!isTexts(given)) {
      wrong("STRUCTURAL_VIOLATION", { found: `role.${name}` });
      continue;
    }
    for (const id of given) {
      if (ids.includes(id)) roles.set(id, roles.get(id) ?? name);
      else wrong("ROLE_ID_UNKNOWN", { column: name, found: id });
    }
  }
  return (id) => roles.get(id) ?? null;
}

/** PxWeb gives itself away by its extension, Eurostat by its name; of others nobody knows. */
function vocabularyOf(document: JsonObject): StatusVocabulary {
  if ("px" in objectAt(document, "extension")) return "px";
  return isEurostat(document) ? "eurostat" : "any";
}

/** Eurostat's statistics API names itself as the source. */
export function isEurostat(document: JsonObject): boolean {
  const agency = textAt(objectAt(document, "extension"), "agencyId");
  return textAt(document, "source") === "ESTAT" || agency === "ESTAT";
}

function wordsOf(given: JsonObject): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(given).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}

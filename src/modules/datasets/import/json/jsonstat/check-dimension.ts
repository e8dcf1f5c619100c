/** One dimension of a JSON-stat dataset, held against the rules D1 to D7 of the validator of the format's author. */
import type { Category } from "../../observations.ts";
import type { Findings } from "../findings.ts";
import { isObject, isTexts, type JsonObject, objectAt, printedAt, textAt } from "../shape.ts";
import type { CubeDimension } from "./cube.ts";

/** Undefined when it is wrong; what is wrong is among the findings then. */
export function checkDimension(
  id: string,
  size: number,
  role: CubeDimension["role"],
  given: unknown,
  findings: Findings,
): CubeDimension | undefined {
  const before = findings.errors.length;
  if (!isObject(given) || !isObject(given.category)) {
    findings.wrong("STRUCTURAL_VIOLATION", { column: id, found: "category" });
    return undefined;
  }
  const category = given.category;
  const codes = codesOf(id, size, category, findings);
  if (codes === undefined) return undefined;
  const places = new Map(codes.map((code, place) => [code, place]));
  checkKeys(id, category, places, findings);
  const labels = objectAt(category, "label");
  const units = objectAt(category, "unit");
  if (role === "metric" && Object.keys(units).length === 0) {
    findings.remark("METRIC_UNIT_MISSING", { column: id });
  }
  const sums = sumsOf(id, category, places, findings);
  if (findings.errors.length > before) return undefined;
  return {
    id,
    label: printedAt(given, "label") ?? id,
    role,
    categories: codes.map((code): Category => {
      const unit = unitOf(objectAt(units, code));
      const label = printedAt(labels, code) ?? code;
      return unit === null ? { code, label } : { code, label, unit };
    }),
    sums,
    totalCode: textAt(objectAt(given, "extension"), "eliminationValueCode"),
  };
}

/** The codes in their order: a list, or an object of places, or nothing at all where the only category has a label. */
function codesOf(
  id: string,
  size: number,
  category: JsonObject,
  { wrong }: Findings,
): readonly string[] | undefined {
  const { index } = category;
  if (index === undefined || index === null) {
    const only = Object.keys(objectAt(category, "label"));
    if (size === 1 && only.length === 1) return only;
    wrong("INDEX_COUNT_MISMATCH", { column: id, found: `0 ≠ ${size}` });
    return undefined;
  }
  if (Array.isArray(index)) {
    if (!isTexts(index) || new Set(index).size !== index.length) {
      wrong("STRUCTURAL_VIOLATION", { column: id, found: "category.index" });
      return undefined;
    }
    if (index.length === size) return index;
    wrong("INDEX_COUNT_MISMATCH", { column: id, found: `${index.length} ≠ ${size}` });
    return undefined;
  }
  if (!isObject(index)) {
    wrong("STRUCTURAL_VIOLATION", { column: id, found: "category.index" });
    return undefined;
  }
  const entries = Object.entries(index);
  if (entries.length !== size) {
    wrong("INDEX_POSITIONS_INVALID", { column: id, found: `${entries.length} ≠ ${size}` });
    return undefined;
  }
  const codes: (string | undefined)[] = entries.map(() => undefined);
  for (const [code, place] of entries) {
    const isFree =
      typeof place === "number" && Number.isInteger(place) && place >= 0 && place < size;
    if (!isFree || codes[place] !== undefined) {
      wrong("INDEX_POSITIONS_INVALID", { column: id, found: `${code}: ${JSON.stringify(place)}` });
      return undefined;
    }
    codes[place] = code;
  }
  return codes.map((code) => code ?? "");
}

const KEYED = [
  ["label", "LABEL_KEY_UNKNOWN"],
  ["unit", "UNIT_KEY_UNKNOWN"],
  ["coordinates", "COORD_KEY_UNKNOWN"],
  ["note", "NOTE_KEY_UNKNOWN"],
] as const;

function checkKeys(
  id: string,
  category: JsonObject,
  places: ReadonlyMap<string, number>,
  { wrong, remark }: Findings,
): void {
  for (const [name, code] of KEYED) {
    const keyed = category[name];
    if (keyed === undefined || keyed === null) continue;
    if (!isObject(keyed)) {
      wrong("STRUCTURAL_VIOLATION", { column: id, found: `category.${name}` });
      continue;
    }
    for (const key of Object.keys(keyed)) {
      if (!places.has(key)) wrong(code, { column: id, found: key });
    }
  }
  const labels = objectAt(category, "label");
  const named = Object.keys(labels).length;
  if (named > 0 && named < places.size) remark("LABEL_KEY_INCOMPLETE", { column: id });
}

function sumsOf(
  id: string,
  category: JsonObject,
  places: ReadonlyMap<string, number>,
  { wrong }: Findings,
): CubeDimension["sums"] {
  const given = category.child;
  if (given === undefined || given === null) return [];
  if (!isObject(given) || !Object.values(given).every(isTexts)) {
    wrong("STRUCTURAL_VIOLATION", { column: id, found: "category.child" });
    return [];
  }
  const children = new Map(Object.entries(given) as [string, readonly string[]][]);
  const unknown = [...children].flat(2).filter((code) => !places.has(code));
  for (const code of new Set(unknown)) wrong("CHILD_ID_UNKNOWN", { column: id, found: code });
  const circle = circleIn(children);
  if (circle !== undefined) wrong("CHILD_CYCLE", { column: id, found: circle });
  const placeOf = (code: string) => places.get(code) ?? 0;
  return [...children]
    .filter(([, parts]) => parts.length > 0)
    .map(([whole, parts]) => ({ whole: placeOf(whole), parts: parts.map(placeOf) }));
}

/** A code that is its own descendant. Codes whose children are all taken off in turn until only circles are left (Kahn, 1962). */
function circleIn(children: ReadonlyMap<string, readonly string[]>): string | undefined {
  const parents = new Map<string, string[]>();
  const waiting = new Map<string, number>();
  for (const [parent, parts] of children) {
    waiting.set(parent, parts.length);
    for (const part of parts) parents.set(part, [...(parents.get(part) ?? []), parent]);
  }
  const free = [...parents.keys(), ...children.keys()].filter(
    (code) => (waiting.get(code) ?? 0) === 0,
  );
  const done = new Set<string>();
  for (let code = free.pop(); code !== undefined; code = free.pop()) {
    if (done.has(code)) continue;
    done.add(code);
    for (const parent of parents.get(code) ?? []) {
      const left = (waiting.get(parent) ?? 0) - 1;
      waiting.set(parent, left);
      if (left === 0) free.push(parent);
    }
  }
  return [...children.keys()].find((code) => !done.has(code));
}

/** PxWeb says `base`; the format itself knows label, symbol and its position, and a multiplier as a power of ten. */
function unitOf(unit: JsonObject): string | null {
  const symbol = textAt(unit, "symbol");
  const name = textAt(unit, "label") ?? textAt(unit, "base");
  const parts = textAt(unit, "position") === "start" ? [symbol, name] : [name, symbol];
  const { mult, multiplier = mult } = unit;
  const power = typeof multiplier === "number" && multiplier !== 0 ? `× 10^${multiplier}` : null;
  const said = [...parts, power].filter((part) => part !== null);
  return said.length === 0 ? null : said.join(" ");
}

/**
 * JSON with exactly one spelling per value (RFC 8785, JSON Canonicalization Scheme), so that a text can be hashed and anyone can
 * make the same bytes again. Numbers and strings are spelled as ECMAScript does, which is what the RFC prescribes.
 */

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json };

/**
 * The canonical text of a value; hash its UTF-8 bytes. Throws on what JSON cannot say the same way everywhere: NaN and infinities,
 * undefined, lone surrogates, and objects that are more than their fields (dates, maps, buffers).
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return numberText(value);
  if (typeof value === "string") return stringText(value);
  if (Array.isArray(value)) {
    // Array.from visits holes as undefined, which is refused; map would skip them.
    return `[${Array.from(value as readonly Json[], canonicalJson).join(",")}]`;
  }
  if (!isRecord(value)) throw new TypeError(`Not JSON: ${typeof value}`);
  // The default order of sort() is by UTF-16 code units, as RFC 8785 §3.2.3 asks. Put together by hand: this is what most of the time
  // of verifying a whole log went into.
  let fields = "";
  for (const name of Object.keys(value).sort()) {
    const field = `${stringText(name)}:${canonicalJson(value[name] as Json)}`;
    fields = fields === "" ? field : `${fields},${field}`;
  }
  return `{${fields}}`;
}

/**
 * Reads a canonical text; undefined when it is not JSON or not spelled canonically, which covers repeated names and numbers that
 * a double cannot hold.
 */
export function parseCanonicalJson(text: string): Json | undefined {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
    // Without escapes, what is spelled as ECMAScript would spell it is canonical once its names are in order: that is quick to see, and
    // a whole log is verified in half the time.
    if (!text.includes("\\") && JSON.stringify(value) === text) {
      return isSorted(value) ? value : undefined;
    }
    return canonicalJson(value) === text ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Whether the names of every object in a value stand in canonical order. */
function isSorted(value: Json): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isSorted);
  const record = value as { readonly [name: string]: Json };
  let last: string | undefined;
  for (const name of Object.keys(record)) {
    if (last !== undefined && name < last) return false;
    if (!isSorted(record[name] as Json)) return false;
    last = name;
  }
  return true;
}

function isRecord(value: unknown): value is Readonly<Record<string, Json>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`Not a JSON number: ${value}`);
  // String(-0) is "0", as RFC 8785 §3.2.2.3 asks.
  return String(value);
}

/** What JSON writes as it is: ASCII without control characters, quotation mark and backslash. */
const PLAIN = /^[ !#-[\]-~]*$/;

function stringText(value: string): string {
  if (PLAIN.test(value)) return `"${value}"`;
  if (!value.isWellFormed()) throw new TypeError("A text with a lone surrogate has no UTF-8");
  return JSON.stringify(value);
}

/**
 * An entry of the public record: a dated fact about a subject, told by a role, in canonical JSON (RFC 8785). It can never be
 * erased, so it carries no personal data (GDPR art. 17): ids, codes, dates, numbers and hashes, never a text that somebody wrote.
 */
import type { Id } from "../../kernel/id.ts";
import { canonicalJson, type Json, parseCanonicalJson } from "../../transparency/canonical-json.ts";

/** What happened, as `noun.verb`: `recommendation.answered`. Each module's manifest lists its own. */
export type EntryType = `${string}.${string}`;

export type Fact = null | boolean | number | string;

/** What a module hands over to be recorded. */
export type NewEntry = {
  readonly type: EntryType;
  readonly at: Date;
  /** The role that acted, as a code; never a person. */
  readonly by: string;
  /** What the entry is about, as a reference: `recommendation/YORK-2023-01`. */
  readonly subject: string;
  readonly facts: Readonly<Record<string, Fact>>;
};

/** What is written: the entry in its place in one city's record. `at` is an ISO 8601 instant in UTC with milliseconds. */
export type LedgerEntry = {
  readonly v: 1;
  readonly city: string;
  readonly position: number;
  readonly type: string;
  readonly at: string;
  readonly by: string;
  readonly subject: string;
  readonly facts: Readonly<Record<string, Fact>>;
};

const LONGEST_CODE = 200;
/** The largest entry that a public log's tiles can hold (C2SP tlog-tiles: a length of 16 bits). */
const LONGEST_BODY = 65_535;

// Small letters and digits, or digits and capitals with at least one of these: a part can be read in one way only, so that no text
// takes long to refuse.
const PART = "(?:[a-z0-9]+|[0-9]*[A-Z][A-Z0-9]*)";
const CODE = new RegExp(`^${PART}(?:[-._/:]${PART})*$`);

/**
 * Whether a text may stand in the record: at most 200 characters; letters and digits of ASCII in parts joined by `-._/:`, each part
 * in one case. That covers ids, codes, references, dates, instants and hashes, and leaves out names, sentences and mail addresses.
 */
export function isLedgerCode(text: string): boolean {
  return text.length <= LONGEST_CODE && CODE.test(text);
}

/** The text of an entry, exactly as it is hashed. Throws on anything that could be personal data or free text: that is a bug. */
export function bodyOf(city: Id<"City">, position: number, entry: NewEntry): string {
  if (!/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(entry.type)) {
    throw new TypeError("A record entry's type is noun.verb");
  }
  if (!/^[a-z]+(-[a-z]+)*$/.test(entry.by))
    throw new TypeError("A record entry's author is a role");
  if (!isLedgerCode(entry.subject)) throw new TypeError("A record entry's subject is a reference");
  for (const [name, fact] of Object.entries(entry.facts)) checkFact(name, fact);
  const { type, by, subject, facts } = entry;
  // The fields as canonical JSON orders them. None of these texts has a letter that JSON would write otherwise: they were looked at.
  const before = `{"at":"${entry.at.toISOString()}","by":"${by}","city":"${city}","facts":`;
  const after = `,"position":${position},"subject":"${subject}","type":"${type}","v":1}`;
  const body = `${before}${canonicalJson(facts)}${after}`;
  if (body.length > LONGEST_BODY) throw new RangeError("A record entry is too long");
  return body;
}

/** The bytes of an entry's text, which its leaf hash is made of. */
export function bytesOf(body: string): Uint8Array {
  return new TextEncoder().encode(body);
}

/** Reads an entry's text; undefined when it is not canonical JSON or not an entry. */
export function parseBody(body: string): LedgerEntry | undefined {
  const value = parseCanonicalJson(body);
  return value !== undefined && isEntry(value) ? value : undefined;
}

// The messages name the fact but never its value: what was refused may be the very thing that must not be written down.
function checkFact(name: string, fact: unknown): void {
  if (!/^[a-z][A-Za-z0-9]{0,39}$/.test(name)) {
    throw new TypeError("A fact of a record entry has a plain name");
  }
  if (typeof fact === "string") {
    if (!isLedgerCode(fact)) throw new TypeError(`The fact ${name} is not a code, date or hash`);
  } else if (fact !== null && typeof fact !== "boolean" && !Number.isFinite(fact)) {
    throw new TypeError(`The fact ${name} is not a single value`);
  }
}

/** In canonical order, in which whatever was parsed has them. */
const NAMES = "at by city facts position subject type v";

function isEntry(value: Json): value is LedgerEntry {
  if (!isObject(value) || Object.keys(value).join(" ") !== NAMES) return false;
  const { v, city, position, type, at, by, subject, facts } = value;
  return (
    v === 1 &&
    typeof position === "number" &&
    [city, type, at, by, subject].every((text) => typeof text === "string") &&
    isObject(facts) &&
    Object.values(facts).every((fact) => fact === null || typeof fact !== "object")
  );
}

function isObject(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

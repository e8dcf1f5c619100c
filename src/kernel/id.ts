/** Identifiers: UUIDv7 (RFC 9562), made in TypeScript because PostgreSQL 15 has no uuidv7(), branded by what they name. */

declare const names: unique symbol;

/** A UUID that names one kind of thing, so that an indicator's id cannot stand where a right's is meant. */
export type Id<Kind extends string> = string & { readonly [names]: Kind };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads an id from text; undefined when the text is not a lower-case UUID. */
export function parseId<Kind extends string>(text: string): Id<Kind> | undefined {
  return UUID.test(text) ? (text as Id<Kind>) : undefined;
}

/** Makes a UUIDv7 from an instant and ten random bytes; later instants sort after earlier ones. Refuses (throws) too few bytes. */
export function idFrom<Kind extends string>(at: Date, random: Uint8Array): Id<Kind> {
  if (random.length < 10) throw new RangeError("A UUIDv7 needs ten random bytes");
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(at.getTime()) << 16n);
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-") as Id<Kind>;
}

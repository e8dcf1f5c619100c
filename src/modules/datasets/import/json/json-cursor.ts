/**
 * Reads JSON (RFC 8259) from bytes. JSON.parse needs the whole file as one text, which cannot hold more than 536,870,888 letters, and makes
 * an object for every observation; this reader leaves the long parts of a file unread until somebody goes through them.
 */

/** A list or an object that is still bytes. */
export type UnreadPart = {
  readonly unread: typeof UNREAD;
  readonly bytes: Buffer;
  readonly start: number;
};
const UNREAD = Symbol("unread part of a JSON file");

export function isUnread(value: unknown): value is UnreadPart {
  return (
    typeof value === "object" && value !== null && "unread" in value && value.unread === UNREAD
  );
}

export function isUnreadList({ bytes, start }: UnreadPart): boolean {
  return bytes[start] === OPEN_LIST;
}

/** The keys under which the formats keep what is long: JSON-stat its values and flags, SDMX its observations (always objects there). */
const LONG_KEYS = new Map([
  ["value", [0x5b, 0x7b]],
  ["status", [0x5b, 0x7b]],
  ["observations", [0x7b]],
  ["series", [0x7b]],
]);
/** What is shorter is read at once. */
const LONG = 20_000;
/** No format of figures nests deeper than a dozen. */
const DEEPEST = 200;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const COMMA = 0x2c;
const COLON = 0x3a;
const MINUS = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const LETTER_E = 0x65;
const SPACE = 0x20;

/** Powers of ten that a double holds exactly; with a whole number below 2^53 the quotient is the nearest double (Clinger, 1990). */
const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const MOST_DIGITS = 15;

const WORDS = new Map<number, readonly [word: string, value: unknown]>([
  [0x74, ["true", true]],
  [0x66, ["false", false]],
  [0x6e, ["null", null]],
]);

export type JsonCursor = {
  /** Reads the value that starts here. */
  value(): unknown;
  /** Goes through an object or a list that starts here. */
  entries(each: (key: string, value: unknown) => void): void;
  items(each: (value: unknown, place: number) => void): void;
  /** There is nothing more but blanks. */
  end(): void;
};

/** Throws a SyntaxError whose cause is the place of the byte at which the file stops being JSON. */
export function cursorAt(bytes: Buffer, start: number): JsonCursor {
  let at = start;
  let depth = 0;

  const fail = (): never => {
    throw new SyntaxError(`No JSON at byte ${at}`, { cause: at });
  };
  const blanks = (): number => {
    let byte = bytes[at];
    while (byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09) {
      at += 1;
      byte = bytes[at];
    }
    return byte ?? -1;
  };
  const expect = (wanted: number): void => {
    if (blanks() !== wanted) fail();
    at += 1;
  };

  const value = (): unknown => {
    const byte = blanks();
    if (byte === QUOTE) return text();
    if (byte === MINUS || (byte >= ZERO && byte <= NINE)) return number();
    if (byte === OPEN_OBJECT) return object();
    if (byte === OPEN_LIST) {
      const list: unknown[] = [];
      items((item) => list.push(item));
      return list;
    }
    const [word, meant] = WORDS.get(byte) ?? fail();
    for (let place = 0; place < word.length; place += 1) {
      if (bytes[at] !== word.charCodeAt(place)) fail();
      at += 1;
    }
    return meant;
  };

  const text = (): string => {
    const first = at + 1;
    at = first;
    let isPlain = true;
    for (;;) {
      const byte = bytes[at] ?? -1;
      if (byte === QUOTE) break;
      if (byte < SPACE) fail();
      if (byte === BACKSLASH) {
        isPlain = false;
        at += 1;
      }
      at += 1;
    }
    at += 1;
    if (isPlain) return bytes.toString("utf8", first, at - 1);
    try {
      return JSON.parse(bytes.toString("utf8", first - 1, at));
    } catch {
      at = first;
      return fail();
    }
  };

  const digits = (): void => {
    const first = at;
    while ((bytes[at] ?? 0) >= ZERO && (bytes[at] ?? 0) <= NINE) at += 1;
    if (at === first) fail();
  };
  const number = (): number => {
    const first = at;
    const isNegative = bytes[at] === MINUS;
    if (isNegative) at += 1;
    const whole = at;
    digits();
    if (bytes[whole] === ZERO && at > whole + 1) fail();
    let decimals = 0;
    if (bytes[at] === POINT) {
      at += 1;
      const point = at;
      digits();
      decimals = at - point;
    }
    const isPlain = ((bytes[at] ?? 0) | SPACE) !== LETTER_E;
    if (!isPlain) {
      at += 1;
      if (bytes[at] === PLUS || bytes[at] === MINUS) at += 1;
      digits();
    }
    if (!isPlain || at - whole > MOST_DIGITS) return Number(bytes.toString("latin1", first, at));
    let sum = 0;
    for (let place = whole; place < at; place += 1) {
      const byte = bytes[place] ?? ZERO;
      if (byte !== POINT) sum = sum * 10 + (byte - ZERO);
    }
    const size = decimals === 0 ? sum : sum / (POWERS[decimals] ?? 1);
    return isNegative ? -size : size;
  };

  const object = (): Record<string, unknown> => {
    const made: Record<string, unknown> = {};
    entries((key, given) => {
      // As JSON.parse does: a key that JavaScript has plans for is a key like any other.
      if (key === "__proto__") {
        Object.defineProperty(made, key, {
          value: given,
          enumerable: true,
          writable: true,
          configurable: true,
        });
      } else {
        made[key] = given;
      }
    });
    return made;
  };

  /** The value of a long key as it is, if it is long; it is only skipped over. */
  const longValue = (openings: readonly number[]): unknown => {
    if (!openings.includes(blanks())) return value();
    const first = at;
    skip();
    if (at - first > LONG) return { unread: UNREAD, bytes, start: first } satisfies UnreadPart;
    at = first;
    return value();
  };
  const skip = (): void => {
    let open = 0;
    do {
      const byte = bytes[at] ?? fail();
      if (byte === QUOTE) {
        at += 1;
        while (bytes[at] !== QUOTE) {
          if (at >= bytes.length) fail();
          at += bytes[at] === BACKSLASH ? 2 : 1;
        }
      } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
        open += 1;
      } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
        open -= 1;
      }
      at += 1;
    } while (open > 0);
  };

  /** What stands between an opening and its closing, one after the other. */
  const inside = (opening: number, closing: number, one: () => void): void => {
    expect(opening);
    depth += 1;
    if (depth > DEEPEST) fail();
    if (blanks() === closing) {
      at += 1;
    } else {
      for (;;) {
        one();
        const byte = blanks();
        if (byte !== COMMA && byte !== closing) fail();
        at += 1;
        if (byte === closing) break;
      }
    }
    depth -= 1;
  };
  const entries = (each: (key: string, value: unknown) => void): void =>
    inside(OPEN_OBJECT, CLOSE_OBJECT, () => {
      if (blanks() !== QUOTE) fail();
      const key = text();
      expect(COLON);
      const openings = LONG_KEYS.get(key);
      each(key, openings === undefined ? value() : longValue(openings));
    });
  const items = (each: (value: unknown, place: number) => void): void => {
    let place = 0;
    inside(OPEN_LIST, CLOSE_LIST, () => {
      each(value(), place);
      place += 1;
    });
  };
  const end = (): void => {
    if (blanks() !== -1) fail();
  };
  return { value, entries, items, end };
}

/**
 * Reads the objects of a PDF without another program (ISO 32000-1, 7.3 to 7.5): as much as our own files and simple ones
 * use. No encryption; streams plain or with FlateDecode.
 */
import { inflateSync } from "node:zlib";

export type Name = { readonly name: string };
export type Reference = { readonly reference: number };
export type Dictionary = ReadonlyMap<string, PdfValue>;
export type Stream = { readonly dictionary: Dictionary; readonly bytes: Uint8Array };
export type PdfValue =
  | null
  | boolean
  | number
  | string
  | Name
  | Reference
  | readonly PdfValue[]
  | Dictionary
  | Stream;

export type Pdf = {
  readonly catalogue: Dictionary;
  readonly objects: ReadonlyMap<number, PdfValue>;
  /** What a reference leads to; any other value is itself. */
  follow(value: PdfValue | undefined): PdfValue;
};

/** One word of PDF syntax that is no value: obj, stream, BDC, Tj … */
export type Operator = { readonly operator: string };

export function isDictionary(value: PdfValue | undefined): value is Dictionary {
  return value instanceof Map;
}

export function isStream(value: PdfValue | undefined): value is Stream {
  return typeof value === "object" && value !== null && "bytes" in value;
}

function isName(value: PdfValue | undefined): value is Name {
  return typeof value === "object" && value !== null && "name" in value;
}

function isReference(value: PdfValue | undefined): value is Reference {
  return typeof value === "object" && value !== null && "reference" in value;
}

export function isOperator(value: PdfValue | Operator | undefined): value is Operator {
  return typeof value === "object" && value !== null && "operator" in value;
}

/** All objects of a file, those inside object streams included. Throws when it is not a PDF that can be read. */
export function readPdf(bytes: Uint8Array): Pdf {
  const text = Buffer.from(bytes).toString("latin1");
  if (!text.startsWith("%PDF-")) throw new Error("Not a PDF");
  const objects = new Map<number, PdfValue>();
  const roots: PdfValue[] = [];
  let reader = readerOf(text, 0);
  const pending: PdfValue[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!isOperator(token)) {
      pending.push(token);
    } else if (token.operator === "obj") {
      const number = Number(pending.at(-2));
      const { value, end } = readObject(text, reader);
      objects.set(number, value);
      reader = readerOf(text, end);
      if (isStream(value) && value.dictionary.has("Root")) {
        roots.push(value.dictionary.get("Root") ?? null);
      }
      pending.length = 0;
    } else if (token.operator === "trailer") {
      const trailer = reader.next();
      if (!isOperator(trailer) && isDictionary(trailer)) roots.push(trailer.get("Root") ?? null);
    }
  }
  const follow = (value: PdfValue | undefined): PdfValue =>
    isReference(value) ? follow(objects.get(value.reference)) : (value ?? null);
  for (const object of [...objects.values()]) {
    if (isStream(object) && nameOf(object.dictionary.get("Type")) === "ObjStm") {
      unpack(object, objects, follow);
    }
  }
  const catalogue = follow(roots.at(-1));
  if (!isDictionary(catalogue)) throw new Error("The PDF has no catalogue");
  return { catalogue, objects, follow };
}

function readObject(text: string, reader: Reader): { value: PdfValue; end: number } {
  const value = reader.next();
  if (isOperator(value) || value === undefined) throw new Error("An object without a value");
  const word = reader.next();
  if (!isDictionary(value) || !isOperator(word) || word.operator !== "stream") {
    return { value, end: reader.position() };
  }
  const start = reader.position() + (text.startsWith("\r\n", reader.position()) ? 2 : 1);
  const stated = value.get("Length");
  const end = typeof stated === "number" ? start + stated : text.indexOf("endstream", start);
  const bytes = Buffer.from(text.slice(start, end), "latin1");
  return {
    value: { dictionary: value, bytes },
    end: text.indexOf("endobj", end) + "endobj".length,
  };
}

/** The content of a stream as it was before it was packed. */
export function unpacked({ dictionary, bytes }: Stream): string {
  const filter = dictionary.get("Filter");
  const filters = Array.isArray(filter) ? filter : filter === undefined ? [] : [filter];
  let content = Buffer.from(bytes);
  for (const entry of filters) {
    if (nameOf(entry) !== "FlateDecode")
      throw new Error(`A filter that is not read: ${nameOf(entry)}`);
    content = inflateSync(content);
  }
  return content.toString("latin1");
}

function unpack(
  stream: Stream,
  objects: Map<number, PdfValue>,
  follow: (value: PdfValue | undefined) => PdfValue,
): void {
  const text = unpacked(stream);
  const first = Number(follow(stream.dictionary.get("First")));
  const index = text.slice(0, first).trim().split(/\s+/).map(Number);
  for (let at = 0; at + 1 < index.length; at += 2) {
    const value = readerOf(text, first + (index[at + 1] ?? 0)).next();
    if (value !== undefined && !isOperator(value)) objects.set(index[at] ?? 0, value);
  }
}

export function nameOf(value: PdfValue | undefined): string | undefined {
  return isName(value) ? value.name : undefined;
}

/** Text strings are UTF-16 with a mark, UTF-8 with a mark, or PDFDocEncoding, which we read as Latin-1. */
export function textOf(value: PdfValue): string | undefined {
  if (typeof value !== "string") return undefined;
  const bytes = Buffer.from(value, "latin1");
  if (value.startsWith("\xfe\xff")) return new TextDecoder("utf-16be").decode(bytes);
  if (value.startsWith("\xef\xbb\xbf")) return new TextDecoder("utf-8").decode(bytes);
  return value;
}

export type Reader = {
  /** The next value or operator; undefined at the end. */
  next(): PdfValue | Operator | undefined;
  position(): number;
};

const TOKEN =
  /(?:[\s\0]|%[^\r\n]*)*(?:(?<reference>\d+ \d+ R(?![\w]))|(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?=[\s\0()<>[\]{}/%]|$))|\/(?<name>[^\s\0()<>[\]{}/%]*)|(?<open><<|\[)|(?<close>>>|\])|(?<string>\()|<(?<hex>[0-9A-Fa-f\s]*)>|(?<word>[^\s\0()<>[\]{}/%]+)|(?<stray>[{})]))/y;

/** Reads PDF syntax from a place in a text: the objects of a file, or the operators of a page. */
export function readerOf(text: string, from: number): Reader {
  let position = from;

  const next = (): PdfValue | Operator | undefined => {
    TOKEN.lastIndex = position;
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined) return undefined;
    position = TOKEN.lastIndex;
    if (groups.reference !== undefined) return { reference: Number.parseInt(groups.reference, 10) };
    if (groups.number !== undefined) return Number(groups.number);
    if (groups.name !== undefined) return { name: unescapedName(groups.name) };
    if (groups.open !== undefined) return collect(groups.open);
    if (groups.string !== undefined) return literal();
    if (groups.hex !== undefined)
      return Buffer.from(groups.hex.replace(/\s/g, ""), "hex").toString("latin1");
    const word = groups.word ?? groups.close ?? groups.stray ?? "";
    if (word === "true" || word === "false") return word === "true";
    return word === "null" ? null : { operator: word };
  };

  const collect = (open: string): PdfValue => {
    const values: PdfValue[] = [];
    const end = open === "[" ? "]" : ">>";
    for (let value = next(); ; value = next()) {
      if (value === undefined) throw new Error(`No ${end} before the end`);
      if (!isOperator(value)) values.push(value);
      else if (value.operator === end) break;
      else throw new Error(`${value.operator} inside ${open}`);
    }
    if (open === "[") return values;
    const entries = new Map<string, PdfValue>();
    for (let at = 0; at + 1 < values.length; at += 2) {
      entries.set(nameOf(values[at]) ?? "", values[at + 1] ?? null);
    }
    return entries;
  };

  const literal = (): string => {
    let depth = 1;
    let content = "";
    for (; depth > 0 && position < text.length; position++) {
      const letter = text.charAt(position);
      if (letter === "\\") content += letter + text.charAt(++position);
      else {
        if (letter === "(") depth++;
        if (letter === ")") depth--;
        if (depth > 0) content += letter;
      }
    }
    return unescaped(content);
  };

  return { next, position: () => position };
}

function unescapedName(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function unescaped(text: string): string {
  return text.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, code: string) => {
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
    return /^[\r\n]/.test(code) ? "" : (ESCAPES[code] ?? code);
  });
}

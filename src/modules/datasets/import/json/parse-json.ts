/** From the bytes of a file to the document in it. JSON is UTF-8 (RFC 8259); old offices also send UTF-16 and Windows-1252. */
import { isUtf8 } from "node:buffer";
import { type JsonError, jsonError } from "./findings.ts";
import { cursorAt } from "./json-cursor.ts";

/** The document with its long parts unread. Throws a SyntaxError whose cause is the place at which it stops being JSON. */
export function parseJson(file: Uint8Array): unknown {
  const bytes = inUtf8(file);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const cursor = cursorAt(bytes, hasMark ? 3 : 0);
  const document = cursor.value();
  cursor.end();
  return document;
}

/** Where a file stops being JSON: the line, and what stands there; undefined for an error that says something else. */
export function parseError(error: unknown, file: Uint8Array): JsonError | undefined {
  if (!(error instanceof SyntaxError) || typeof error.cause !== "number") return undefined;
  const bytes = inUtf8(file);
  let row = 1;
  for (
    let at = bytes.indexOf(0x0a);
    at !== -1 && at < error.cause;
    at = bytes.indexOf(0x0a, at + 1)
  ) {
    row += 1;
  }
  const found = bytes.toString("utf8", error.cause, error.cause + 40).trim();
  return jsonError("PARSE_ERROR", { row, found });
}

/** A file in another encoding is written anew; that costs its size once more, but such files are small. */
function inUtf8(file: Uint8Array): Buffer {
  const encoding = encodingOf(file);
  return encoding === undefined
    ? Buffer.from(file.buffer, file.byteOffset, file.byteLength)
    : Buffer.from(new TextDecoder(encoding).decode(file), "utf8");
}

function encodingOf(file: Uint8Array): string | undefined {
  const [first, second] = file;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return isUtf8(file) ? undefined : "windows-1252";
}

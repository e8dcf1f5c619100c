/** What sort of file some bytes are, by their first signs. */
import { utf16Of } from "./encoding.ts";

export type FileKind =
  | "empty"
  | "json"
  | "zip"
  | "text"
  | "old-excel"
  | "PDF"
  | "HTML"
  | "XML"
  | "gzip"
  | "PC-Axis"
  | "image"
  | "binary";

const SIGNATURES: readonly (readonly [readonly number[], FileKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "zip"],
  [[0x50, 0x4b, 0x05, 0x06], "zip"],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "old-excel"],
  [[0x25, 0x50, 0x44, 0x46], "PDF"],
  [[0x1f, 0x8b], "gzip"],
  [[0x89, 0x50, 0x4e, 0x47], "image"],
  [[0xff, 0xd8, 0xff], "image"],
  [[0x47, 0x49, 0x46, 0x38], "image"],
];

export function kindOf(bytes: Uint8Array): FileKind {
  for (const [signature, kind] of SIGNATURES)
    if (signature.every((byte, at) => bytes[at] === byte)) return kind;
  const encoding = utf16Of(bytes);
  const head = new TextDecoder(encoding ?? "utf-8").decode(bytes.subarray(0, 4_096));
  const text = head.trimStart();
  if (text === "" && bytes.length <= 4_096) return "empty";
  if (/^[[{]/.test(text) && looksLikeJson(text)) return "json";
  if (/^<(?:!doctype html|html)/i.test(text)) return "HTML";
  if (/^<\?xml|^<[a-z]+[\s>:]/i.test(text)) return "XML";
  if (/^(?:CHARSET|AXIS-VERSION)\s*=\s*"/.test(text)) return "PC-Axis";
  return encoding === undefined && bytes.subarray(0, 4_096).includes(0) ? "binary" : "text";
}

/** A table may open with a note in square brackets; JSON goes on with a quote, a bracket or a number. */
function looksLikeJson(text: string): boolean {
  return (
    /^\{\s*(?:"|\}|$)/.test(text) ||
    /^\[\s*(?:["[{\]\d-]|true|false|null|$)/.test(text) ||
    /^\{/.test(text)
  );
}

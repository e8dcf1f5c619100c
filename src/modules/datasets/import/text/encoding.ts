/**
 * In which letters a text is written: UTF-8, UTF-16, or the Windows alphabet of Western Europe, recognised by bytes that UTF-8 does not
 * allow and that make plausible letters there. What is neither is refused, not read as signs that nobody wrote.
 */

export type Encoding = "utf-8" | "windows-1252";

/** The start of a file says UTF-16 with a mark, or by a zero in every second byte. */
export function utf16Of(start: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  const pairs = Math.min(start.length, 1_024) >> 1;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (start[pair * 2] === 0) even++;
    if (start[pair * 2 + 1] === 0) odd++;
  }
  if (pairs < 4) return undefined;
  if (odd > pairs * 0.5 && even === 0) return "utf-16le";
  return even > pairs * 0.5 && odd === 0 ? "utf-16be" : undefined;
}

const decoders = new Map<Encoding, TextDecoder>();

function decoder(encoding: Encoding): TextDecoder {
  let one = decoders.get(encoding);
  if (one === undefined) {
    one = new TextDecoder(encoding, { fatal: encoding === "utf-8", ignoreBOM: true });
    decoders.set(encoding, one);
  }
  return one;
}

/** The text of some bytes; undefined when they are not in that encoding. */
export function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return decoder(encoding).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return undefined;
  }
}

/** Whether every byte is below 128, so that it means the same everywhere. */
export function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] ?? 0) > 0x7f) return false;
  return true;
}

const PLAUSIBLE =
  /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0160\u0161\u017d\u017e\u0152\u0153\u0178–—‘’‚“”„…€‰‹›«»•\u00a0§°²³¹½¼¾·±µ©®£´¨ªº†‡]/;

/** Whether a text read in the Windows alphabet looks like words: of its letters beyond ASCII nine in ten are letters or usual signs. */
export function isPlausible(text: string): boolean {
  let beyond = 0;
  let plausible = 0;
  for (const sign of text) {
    if (sign.charCodeAt(0) < 0x80) continue;
    beyond++;
    if (PLAUSIBLE.test(sign)) plausible++;
  }
  return plausible >= beyond * 0.9;
}

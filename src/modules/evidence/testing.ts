/** Builders for tests. */

export { keepEvidence } from "./keep-evidence.ts";
export { withdrawEvidence } from "./withdraw-evidence.ts";

/** A PDF of no page, whose bytes differ with its words. */
export function aPdf(words = "Minutes"): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(
    `%PDF-1.7\n% ${words}\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n`,
  );
}

/** The same as a browser sends it. */
export function aPdfFile(name = "Minutes 7/26.pdf", words?: string): File {
  return new File([aPdf(words)], name, { type: "application/pdf" });
}

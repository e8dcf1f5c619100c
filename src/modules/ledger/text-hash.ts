/** How the record holds a text without holding it: the SHA-256 of its canonical JSON, so that a changed text can be told. */
import { createHash } from "node:crypto";
import { canonicalJson, type Json } from "../../transparency/canonical-json.ts";

/** The hash of a text or of any plain value, as 64 hexadecimal digits. */
export function textHash(value: unknown): string {
  return createHash("sha256")
    .update(canonicalJson(value as Json))
    .digest("hex");
}

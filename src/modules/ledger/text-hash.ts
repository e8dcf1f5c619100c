/** How the record holds a text without holding it: the SHA-256 of its canonical JSON, so that a changed text can be told. */
import { hash } from "node:crypto";
import { canonicalJson, type Json } from "../../transparency/canonical-json.ts";

/** The hash of a text or of any plain value, as 64 hexadecimal digits. */
export function textHash(value: unknown): string {
  return hash("sha256", canonicalJson(value as Json));
}

/** The same for a list of single values, which JSON spells one way only; a third of the time, where there are millions. */
export function listHash(values: readonly (null | boolean | number | string)[]): string {
  return hash("sha256", JSON.stringify(values));
}

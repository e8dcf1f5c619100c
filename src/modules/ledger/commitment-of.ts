/**
 * How the record holds something that must not stand in it for ever, such as who was given a role: as a salted commitment, from which
 * nobody can tell what it is without the salt, not even by trying every name there is. With the salt gone, nobody can at all
 * (GDPR art. 17). HMAC: RFC 2104; of canonical JSON: RFC 8785.
 */
import { createHmac } from "node:crypto";
import { canonicalJson, type Json } from "../../transparency/canonical-json.ts";

/** 64 hexadecimal digits. Throws on a salt that is not 32 bytes: a short one could be tried. */
export function commitmentOf(salt: Uint8Array, value: Json): string {
  if (salt.length !== 32) throw new RangeError("A salt has 32 bytes");
  return createHmac("sha256", salt).update(canonicalJson(value)).digest("hex");
}

/** The hash by which an organisation that has signed is found again, whether or not it shows its name. */
import { createHmac } from "node:crypto";
import { foldedName } from "./signatory.ts";

export function hashName(secret: Uint8Array, name: string): Uint8Array {
  return createHmac("sha256", secret).update(foldedName(name)).digest();
}

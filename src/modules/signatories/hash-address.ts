/**
 * The hash by which a mailbox is found again and from which it cannot be read. It is slow (scrypt, RFC 7914), so that even whoever has the
 * database, with the city's secret in it, cannot try all addresses there are.
 */
import { scrypt } from "node:crypto";
import { promisify } from "node:util";
import { mailboxOf } from "./signatory.ts";

const slowly = promisify<string, Uint8Array, number, Buffer>(scrypt);

export function hashAddress(secret: Uint8Array, address: string): Promise<Uint8Array> {
  return slowly(mailboxOf(address), secret, 32);
}

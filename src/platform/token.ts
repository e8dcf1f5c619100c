/** Secrets of links and sessions: 256 random bits, of which only the SHA-256 is stored. */
import { createHash } from "node:crypto";
import type { Context } from "./context.ts";

export type Token = { readonly secret: string; readonly hash: Uint8Array };

export function newToken(context: Pick<Context, "random">): Token {
  const secret = Buffer.from(context.random(32)).toString("base64url");
  return { secret, hash: hashToken(secret) };
}

export function hashToken(secret: string): Uint8Array {
  return createHash("sha256").update(secret).digest();
}

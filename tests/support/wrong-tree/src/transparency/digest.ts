// Breaks nothing: hashing is the one exception from purity.
import { createHash } from "node:crypto";
export const digest = (text: string) => createHash("sha256").update(text).digest();

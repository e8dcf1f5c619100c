/** Who is let in to the working pages. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { may } from "../../accounts/index.ts";
import { type BodyAction, permissions } from "../permissions.ts";

/** Whether whoever asks may do this. */
export function isOpen(c: Request<Env>, action: BodyAction): boolean {
  return may(c.var.actor, permissions, action);
}

/** A page number as it stands in an address; the first for anything that is none. */
export function pageIn(text: string | undefined): number {
  return /^[1-9]\d{0,5}$/.test(text ?? "") ? Number(text) : 1;
}

/** The number of a matter as it stands in an address; one that no matter has for anything that is none. */
export function numberIn(text: string): number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
}

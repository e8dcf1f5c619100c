/** How long links work, counted from an instant. */
import { LINK_HOURS } from "./signatory.ts";

const HOUR = 3_600_000;

export function daysBefore(at: Date, days: number): Date {
  return new Date(at.getTime() - days * 24 * HOUR);
}

/** A link that was made after this moment still works. */
export function oldestLink(at: Date): Date {
  return new Date(at.getTime() - LINK_HOURS * HOUR);
}

/** When a link stops working that is made now. */
export function endOfLink(at: Date): Date {
  return new Date(at.getTime() + LINK_HOURS * HOUR);
}

/** How long somebody stays signed in, how they came in, and how long that counts as just now. Source: OWASP ASVS 5.0, 7.3 and 7.5. */

export const WAYS = ["link", "terminal", "passkey", "organisation"] as const;
/** How somebody signed in: a link by mail, one made on the terminal, a passkey, or their organisation's own sign-in. */
export type Way = (typeof WAYS)[number];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** However busy it is. */
const LONGEST = 12 * HOUR;
const IDLE = 2 * HOUR;
/** Within this time of signing in somebody may add another way to sign in. */
const JUST_NOW = 10 * MINUTE;
/** The time of the last visit is written at most this often. */
const NOTED = MINUTE;
/** Requests that were under way when a session got its new secret still know the old one. */
const OLD_SECRET = MINUTE;

export type Times = { readonly started_at: Date; readonly seen_at: Date };

export function isOver({ started_at, seen_at }: Times, at: Date): boolean {
  return since(started_at, at) > LONGEST || since(seen_at, at) > IDLE;
}

export function isJustNow(startedAt: Date, at: Date): boolean {
  return since(startedAt, at) <= JUST_NOW;
}

export function isToBeNoted({ seen_at }: Times, at: Date): boolean {
  return since(seen_at, at) > NOTED;
}

/** The moments before which a session that is still open must have begun and been seen to count as over. */
export function openSince(at: Date): { readonly started: Date; readonly seen: Date } {
  return { started: new Date(at.getTime() - LONGEST), seen: new Date(at.getTime() - IDLE) };
}

/** Since when a secret may have been replaced and still be good. */
export function replacedSince(at: Date): Date {
  return new Date(at.getTime() - OLD_SECRET);
}

function since(then: Date, at: Date): number {
  return at.getTime() - then.getTime();
}

/**
 * A letter in the outbox: what it says, how long it is tried, and when it is tried again. It stays one letter however often it is sent: its
 * Message-ID is fixed when it is posted (RFC 5322, 3.6.4), so that a mailbox can tell a second copy. Pauses follow RFC 5321, 4.5.4.1.
 */

export type PostedLetter = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Why it is written, as a code: `sign-in`, `invitation`, `digest`, `escalation`. */
  readonly purpose: string;
  /** Not before this moment; at once when absent. */
  readonly sendAfter?: Date | undefined;
  /** Not after this moment, because what it says is then no longer true, such as a link that has expired. */
  readonly uselessAfter?: Date | undefined;
};

export type LetterState = "sent" | "waiting" | "refused";

const MINUTE = 60_000;

/** How long one sender has a letter in hand; longer than sending one may take. After that whoever had it is taken to be dead. */
export const LEASE = 10 * MINUTE;

/** From its day on, a letter is tried for three days. */
export const PATIENCE = 3 * 24 * 60 * MINUTE;

const PAUSES = [1, 5, 30, 120, 360] as const;

/** How long to wait after so many attempts, in milliseconds. */
export function pauseAfter(attempts: number): number {
  return (PAUSES[Math.max(attempts, 1) - 1] ?? 360) * MINUTE;
}

/** When a letter is tried again; undefined when that would be too late. A copy that may have arrived is not followed sooner than a lease. */
export function nextAttempt(
  { attempts, giveUpAt }: { readonly attempts: number; readonly giveUpAt: Date },
  { now, maybeArrived }: { readonly now: Date; readonly maybeArrived: boolean },
): Date | undefined {
  const pause = Math.max(pauseAfter(attempts), maybeArrived ? LEASE : 0);
  const next = new Date(now.getTime() + pause);
  return next > giveUpAt ? undefined : next;
}

/** The Message-ID of a letter, below the name that people reach the installation by. */
export function messageIdOf(letter: string, baseUrl: string): string {
  return `<${letter}@${new URL(baseUrl).hostname}>`;
}

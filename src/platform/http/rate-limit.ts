/**
 * Limits how often one address or one person may do what costs much, for each process on its own. Whoever is counted is kept in memory
 * only, as one of 65,536 numbers that a key of this process gives: the number leads back to nobody, and however many
 * addresses somebody has, the memory stays small.
 */
import { createHmac } from "node:crypto";
import { isIPv6 } from "node:net";
import { RateLimiterMemory } from "rate-limiter-flexible";

export type RateLimit = {
  /** Counts one more; how many seconds to wait when it was one too many. */
  count(who: string): Promise<number | undefined>;
};

const MINUTE = 60;
const PLACES = 2 ** 16;

/** At most so many in a minute; none counts nothing. */
export function rateLimit(most: number | "none", random: (bytes: number) => Uint8Array): RateLimit {
  if (most === "none") return { count: async () => undefined };
  const limiter = new RateLimiterMemory({ points: most, duration: MINUTE });
  const key = random(32);
  const placeOf = (who: string) =>
    createHmac("sha256", key).update(networkOf(who)).digest().readUInt32BE(0) % PLACES;
  return {
    count: async (who) => {
      try {
        await limiter.consume(placeOf(who));
        return undefined;
      } catch (refused) {
        if (refused instanceof Error) throw refused;
        const { msBeforeNext } = refused as { readonly msBeforeNext: number };
        return Math.max(1, Math.ceil(msBeforeNext / 1000));
      }
    },
  };
}

/** One customer has a whole IPv6 network of 64 bits: its addresses count as one. Anything else is left as it is. */
export function networkOf(who: string): string {
  if (!isIPv6(who)) return who;
  const [before = "", after] = who.split("::");
  const groups = (part: string | undefined) => (part ? part.split(":") : []);
  const [left, right] = [groups(before), groups(after)];
  // An IPv4 address at the end takes the place of two groups.
  const taken = left.length + right.length + (who.includes(".") ? 1 : 0);
  const whole = after === undefined ? left : [...left, ...Array(8 - taken).fill("0"), ...right];
  return whole
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":");
}

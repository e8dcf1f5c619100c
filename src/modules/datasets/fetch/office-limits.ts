/** How much and how often an office lets itself be asked: what its /config says, and what is known of offices that do not say. */
import type { PxConfig } from "../import/json/px/config.ts";

export type OfficeLimits = Pick<PxConfig, "maxCells" | "maxCalls" | "windowSeconds">;

/** As the offices document them: Statistics Norway 30 calls a minute and 800,000 values, Statistics Sweden 3 a second and 150,000. */
const DOCUMENTED: Readonly<Record<string, OfficeLimits>> = {
  "data.ssb.no": { maxCells: 800_000, maxCalls: 30, windowSeconds: 60 },
  "statistikdatabasen.scb.se": { maxCells: 150_000, maxCalls: 3, windowSeconds: 1 },
};
/** The default of PxWebApi servers, for calls as well as values. */
const CAREFUL: OfficeLimits = { maxCells: 10_000, maxCalls: 10, windowSeconds: 10 };

/** The documented limits of a host, or careful ones. */
export function documentedLimits(host: string): OfficeLimits {
  return DOCUMENTED[host] ?? CAREFUL;
}

/** The stricter of what an office says of itself and what it has documented, where it has. */
export function keptLimits(host: string, said: OfficeLimits): OfficeLimits {
  const documented = DOCUMENTED[host];
  if (documented === undefined) return said;
  const perSecond = ({ maxCalls, windowSeconds }: OfficeLimits) => maxCalls / windowSeconds;
  const slower = perSecond(documented) < perSecond(said) ? documented : said;
  return { ...slower, maxCells: Math.min(said.maxCells, documented.maxCells) };
}

/** How long to wait until one more call keeps the limit, in milliseconds; `calls` are the instants of those so far, oldest first. */
export function waitFor(
  calls: readonly number[],
  now: number,
  { maxCalls, windowSeconds }: OfficeLimits,
): number {
  const first = calls.at(-maxCalls);
  if (first === undefined) return 0;
  return Math.max(0, first + windowSeconds * 1000 - now);
}

/** How long to wait before asking again after a failure, in milliseconds: as the server says, or twice as long each time. */
export function backOff(attempt: number, retryAfter: number | null): number {
  return retryAfter === null ? 1000 * 2 ** attempt : retryAfter * 1000;
}

/** Which city has which host of its own: kept in memory, because every visit asks. */
import { listCities } from "./modules/city/index.ts";
import type { Context } from "./platform/context.ts";

/** For so long a host that was given or taken back on the terminal may be unknown here. */
const FRESH = 15_000;

export type CityDomains = {
  /** Whether a visit to a city at this host is at its right address, as known now: at its own host, or at none of another's. */
  isRightFor(slug: string, host: string): boolean;
  /** The same after asking the database, where the answer is older than it may be. */
  find(host: string): Promise<string | undefined>;
};

export function cityDomains(context: Pick<Context, "database" | "now">): CityDomains {
  let slugs: ReadonlyMap<string, string> = new Map();
  let withHost: ReadonlySet<string> = new Set();
  let asked = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | undefined;

  const ask = async (): Promise<void> => {
    const cities = await context.database.inInstallation(listCities);
    slugs = new Map(
      cities.flatMap(({ domain, slug }) => (domain === null ? [] : [[domain, slug]])),
    );
    withHost = new Set(slugs.values());
    asked = context.now().getTime();
  };
  return {
    isRightFor: (slug, host) => {
      const found = slugs.get(host);
      return found === undefined ? !withHost.has(slug) : found === slug;
    },
    find: async (host) => {
      const age = context.now().getTime() - asked;
      if (age > FRESH || age < 0) {
        asking ??= ask().finally(() => {
          asking = undefined;
        });
        await asking;
      }
      return slugs.get(host);
    },
  };
}

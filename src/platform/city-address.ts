/** The address at which people reach a city: below its own domain where it has one, else below the installation's. */
import type { Settings } from "./settings.ts";

export type AddressedCity = {
  readonly slug: string;
  /** The host of the city's own address, such as `rights.city.org`; where it has none, or none is known, visitors are led on. */
  readonly domain?: string | null;
};

/** Absolute, without a slash at the end: `https://rights.city.org/york`. The path is the same on every host, so that no link breaks. */
export function cityAddress({ baseUrl }: Pick<Settings, "baseUrl">, city: AddressedCity): string {
  return `${cityOrigin({ baseUrl }, city)}/${city.slug}`;
}

/** The same without the path: what a browser calls the origin. */
export function cityOrigin(
  { baseUrl }: Pick<Settings, "baseUrl">,
  { domain }: Pick<AddressedCity, "domain">,
): string {
  return domain == null ? baseUrl : `${new URL(baseUrl).protocol}//${domain}`;
}

/** Reads the frameworks that a city can be held against: the catalogue's that it works by, and its own as they were written last. */
import type { CityTransaction } from "../../platform/database/database.ts";
import { findProfile } from "../city/index.ts";
import { getCatalogue } from "../rights/index.ts";
import { catalogueFrameworks, type Framework, frameworkOf } from "./framework.ts";
import * as store from "./store/frameworks.ts";

/** Those that the city works by, and its own. */
export async function listFrameworks(tx: CityTransaction): Promise<readonly Framework[]> {
  const profile = await findProfile(tx);
  return [
    ...catalogueFrameworks(getCatalogue(), profile?.frameworks),
    ...(await listOwnFrameworks(tx)),
  ];
}

/** Any of the catalogue or of the city's own, also one that the city does not work by any longer. */
export async function findFramework(
  tx: CityTransaction,
  slug: string,
): Promise<Framework | undefined> {
  const all = [...catalogueFrameworks(getCatalogue()), ...(await listOwnFrameworks(tx))];
  return all.find((framework) => framework.slug === slug);
}

/** Every version of the city's own frameworks, the first one first. */
export async function listFrameworkVersions(tx: CityTransaction): Promise<readonly Framework[]> {
  return (await store.listFrameworkRows(tx)).map(({ slug, name, version, elements }) => ({
    ...frameworkOf(name, version, elements),
    slug,
  }));
}

async function listOwnFrameworks(tx: CityTransaction): Promise<readonly Framework[]> {
  const last = new Map((await listFrameworkVersions(tx)).map((one) => [one.slug, one]));
  return [...last.values()];
}

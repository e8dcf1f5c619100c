/** Where the working pages of data sets stand, and what whoever asks may do on them. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { said } from "../../../kernel/language.ts";
import { may } from "../../accounts/index.ts";
import type { DataSet } from "../data-set.ts";
import { permissions } from "../permissions.ts";

/** The address of the list of data sets. */
export function listHref(c: Request<Env>): string {
  return `/${c.var.city.slug}/work/data-sets`;
}

/** The address of the list of area maps. */
export function mapsHref(c: Request<Env>): string {
  return `/${c.var.city.slug}/work/area-maps`;
}

/** The address of a data set's public page. */
export function publicHref(c: Request<Env>, slug: string): string {
  return `/${c.var.city.slug}/data-sets/${slug}`;
}

export function rights(c: Request<Env>) {
  const { actor } = c.var;
  return {
    mayImport: may(actor, permissions, "import-data-set"),
    mayDefine: may(actor, permissions, "define-data-set"),
    mayFetch: may(actor, permissions, "fetch-data-set"),
    mayRelease: may(actor, permissions, "release-data-set"),
  };
}

export function titleOf(c: Request<Env>, { title, slug }: DataSet): string {
  return said(title, [c.var.language])?.text ?? slug;
}

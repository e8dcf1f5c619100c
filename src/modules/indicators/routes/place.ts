/** Where the working pages stand, and what whoever asks may do on them. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { may } from "../../accounts/index.ts";
import { permissions } from "../permissions.ts";

/** The address of the list of figures. */
export function listHref(c: Request<Env>): string {
  return `/${c.var.city.slug}/figures`;
}

/** The address of the working list of data sets. */
export function dataSetsHref(c: Request<Env>): string {
  return `/${c.var.city.slug}/work/data-sets`;
}

/** The address of an indicator's public page. */
export function publicHref(c: Request<Env>, slug: string): string {
  return `/${c.var.city.slug}/indicators/${slug}`;
}

export function rights(c: Request<Env>) {
  const { actor } = c.var;
  return {
    mayDefine: may(actor, permissions, "define-indicator"),
    mayImport: may(actor, permissions, "import-figures"),
    mayRelease: may(actor, permissions, "release-figures"),
  };
}

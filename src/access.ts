/** What every route of the application asks of whoever visits it: the modules' tables as one, and the few routes that no module owns. */
import { modules } from "./modules.ts";
import { personAccess } from "./person-routes.ts";
import type { Access, AccessTable } from "./platform/access.ts";

/** Below a city's address. */
export const cityAccess: AccessTable = Object.assign(
  { "GET /language/:language": "public" },
  personAccess,
  ...modules.map(({ access }) => access),
);

/** Of the installation. What they are careful about themselves is said in `docs/access.md`. */
export const installationAccess: AccessTable = {
  "GET /": "public",
  "GET /health": "public",
  "GET /ready": "public",
  "GET /metrics": "secret",
  "GET /files/:city/:sha256/:name": "public",
  "GET /first-run": "public",
  "POST /first-run": "public",
};

/** Undefined for a route that no table names. */
export function findAccess(route: string): Access | undefined {
  return Object.hasOwn(cityAccess, route) ? cityAccess[route] : undefined;
}

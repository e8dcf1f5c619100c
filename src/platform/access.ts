/**
 * What a route asks of whoever visits it. Each module has one table of its routes in `access.ts`, as it has one of its actions in
 * `permissions.ts`; `tests/access-matrix.test.ts` visits every route as everybody and expects what the tables say.
 */

/** An action of a module: `plans.adopt-plan`. */
export type Permission = `${string}.${string}`;

export type Access =
  /** Everybody, signed in or not. */
  | "public"
  /** Whoever has the secret that stands in the address. */
  | "secret"
  /** What is one's own: somebody who is signed in, or who came by the link of their own letter. */
  | "own"
  /** Everybody who holds a role in the city. */
  | "signed-in"
  /** Whoever may do this, or one of these. */
  | Permission
  | readonly Permission[];

/** Routes below a city's address, as they are registered: `POST /work/plans/:reference/measures`. */
export type AccessTable = Readonly<Record<string, Access>>;

/** The permissions that open a route, one of them being enough; none where it asks for something else. */
export function permissionsOf(access: Access): readonly Permission[] {
  if (typeof access !== "string") return access;
  return isPermission(access) ? [access] : [];
}

function isPermission(access: string): access is Permission {
  return access.includes(".");
}

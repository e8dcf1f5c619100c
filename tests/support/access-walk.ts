/** Walks every route of an application as everybody, and names each answer that is not what the tables of access and of permissions say. */
import type { Access } from "../../src/platform/access.ts";
import { permissionsOf } from "../../src/platform/access.ts";

/** Somebody who visits. Without roles in the city that is visited they are nobody there, whatever they hold elsewhere. */
export type Visitor = { readonly name: string; readonly roles: readonly string[] };

export type WalkedRoute = { readonly method: string; readonly path: string };

export type Walk<V extends Visitor> = {
  /** As the router has them; what stands for every method is no route. */
  readonly routes: readonly WalkedRoute[];
  readonly access: Readonly<Record<string, Access>>;
  /** Roles by action: `plans.adopt-plan`. */
  readonly permissions: Readonly<Record<string, readonly string[]>>;
  readonly visitors: readonly V[];
  /** The path of a route with something of the city's own in it, or with something of another city's; undefined where there is no such thing. */
  readonly pathOf: (route: WalkedRoute, whose: "own" | "foreign") => Target | undefined;
  readonly send: (visitor: V, method: string, path: string) => Promise<Answer>;
  /** Differs when anything that is kept has changed. */
  readonly fingerprint: () => Promise<string>;
};

export type Target = {
  readonly path: string;
  /** Whether what it names is there, so that whoever is let in finds it; a made-up name is found by nobody. */
  readonly isThere: boolean;
};

export type Answer = {
  readonly status: number;
  /** Which page turned the visitor away; a script is turned away without one. */
  readonly turnedAway: "sign-in-first" | "forbidden" | "silently" | undefined;
};

export type Walked = {
  readonly routes: number;
  /** Requests that were sent, each one combination of route, visitor and whose object. */
  readonly combinations: number;
  readonly problems: readonly string[];
};

export const keyOf = ({ method, path }: WalkedRoute): string => `${method} ${path}`;

/** Whether the tables let somebody in. */
function isLetIn(
  { roles }: Visitor,
  access: Access,
  permissions: Walk<Visitor>["permissions"],
): boolean {
  if (access === "public" || access === "secret") return true;
  if (access === "own" || access === "signed-in") return roles.length > 0;
  return permissionsOf(access).some((one) =>
    roles.some((role) => permissions[one]?.includes(role)),
  );
}

export async function walkAccess<V extends Visitor>(walk: Walk<V>): Promise<Walked> {
  const problems: string[] = [];
  const places: Place[] = [];
  const routes = [...new Map(walk.routes.map((route) => [keyOf(route), route])).values()];
  const registered = new Set(routes.map(keyOf));
  for (const named of Object.keys(walk.access))
    if (!registered.has(named)) problems.push(`${named}: named in a table, but no such route`);
  for (const route of routes) {
    const access = walk.access[keyOf(route)];
    if (access === undefined) {
      problems.push(`${keyOf(route)}: no table says who may come here`);
      continue;
    }
    for (const one of permissionsOf(access))
      if (walk.permissions[one] === undefined)
        problems.push(`${keyOf(route)}: there is no permission ${one}`);
    for (const whose of ["own", "foreign"] as const) {
      const target = walk.pathOf(route, whose);
      if (target !== undefined) places.push({ route, access, whose, ...target });
    }
  }
  // First those who must be turned away, then those who are let in and may change something.
  const before = await walk.fingerprint();
  for (const place of places) problems.push(...(await turnAway(walk, place)));
  if ((await walk.fingerprint()) !== before) problems.push(...(await changedBy(walk, places)));
  for (const place of places) problems.push(...(await letIn(walk, place)));
  return { routes: routes.length, combinations: places.length * walk.visitors.length, problems };
}

type Place = Target & {
  readonly route: WalkedRoute;
  readonly access: Access;
  readonly whose: "own" | "foreign";
};

async function turnAway<V extends Visitor>(
  walk: Walk<V>,
  place: Place,
): Promise<readonly string[]> {
  const out = walk.visitors.filter((one) => !isLetIn(one, place.access, walk.permissions));
  return ask(walk, place, out, refusalProblem);
}

async function letIn<V extends Visitor>(walk: Walk<V>, place: Place): Promise<readonly string[]> {
  const inside = walk.visitors.filter((one) => isLetIn(one, place.access, walk.permissions));
  return ask(walk, place, inside, (_, answer) => entryProblem(place, answer));
}

/** Something was changed by visits that were turned away: once more, one place after the other, to name where. */
async function changedBy<V extends Visitor>(
  walk: Walk<V>,
  places: readonly Place[],
): Promise<readonly string[]> {
  const found: string[] = [];
  let before = await walk.fingerprint();
  for (const place of places) {
    await turnAway(walk, place);
    const after = await walk.fingerprint();
    if (after !== before) found.push(`${nameOf(place)}: a refused visit changed something`);
    before = after;
  }
  return found.length > 0 ? found : ["a refused visit changed something, the first time only"];
}

const nameOf = ({ route, path, whose }: Place): string => `${route.method} ${path} (${whose})`;

/** All at once, as visitors come. */
async function ask<V extends Visitor>(
  walk: Walk<V>,
  place: Place,
  some: readonly V[],
  wrong: (visitor: V, answer: Answer) => string | undefined,
): Promise<readonly string[]> {
  const answers = await Promise.all(
    some.map((one) => walk.send(one, place.route.method, place.path)),
  );
  return some.flatMap((visitor, number) => {
    const answer = answers[number];
    const what = answer === undefined ? "got no answer" : wrong(visitor, answer);
    return what === undefined ? [] : [`${nameOf(place)} as ${visitor.name}: ${what}`];
  });
}

function refusalProblem({ roles }: Visitor, { status, turnedAway }: Answer): string | undefined {
  const expected = roles.length === 0 ? "sign-in-first" : "forbidden";
  if (status === 403 && (turnedAway === expected || turnedAway === "silently")) return undefined;
  return `must be turned away (${expected}), but got ${status}${turnedAway ? ` (${turnedAway})` : ""}`;
}

function entryProblem(
  { access, whose, route, isThere }: Place,
  { status, turnedAway }: Answer,
): string | undefined {
  if (status >= 500) return `failed with ${status}`;
  if (access === "secret") return status < 400 ? "a made-up secret opened it" : undefined;
  if (whose === "foreign") {
    // A form with nothing in it may be sent back before what it is about is looked for.
    const blind = [404, 409, 410, ...(route.method === "POST" ? [422] : [])];
    return blind.includes(status) ? undefined : `must not find it, but got ${status}`;
  }
  if (!isThere && status === 404) return undefined;
  if (turnedAway !== undefined || [401, 403, 404, 410].includes(status))
    return `must be let in, but got ${status}${turnedAway ? ` (${turnedAway})` : ""}`;
  return undefined;
}

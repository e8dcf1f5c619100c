/** Loads bodies with their seats, members, terms of reference and standing from a file: each through its own action, so that every rule holds. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { allOrNothing } from "../../platform/all-or-nothing.ts";
import { type Context, today } from "../../platform/context.ts";
import { textHash } from "../ledger/index.ts";
import { addSeats } from "./add-seats.ts";
import { changeStanding } from "./change-standing.ts";
import { checkDescription } from "./check-description.ts";
import type { BodiesFile } from "./commands/bodies-file.ts";
import { defineBody } from "./define-body.ts";
import { describeBody } from "./describe-body.ts";
import { enterMember } from "./enter-member.ts";
import { findBody, wasDescribedAs } from "./list-bodies.ts";
import { listSectors } from "./list-sectors.ts";
import { reviseMandate } from "./revise-mandate.ts";
import type { RefusalCode } from "./texts/index.ts";

/** `at` is the slug of the body of which something was refused. */
export type LoadBodiesFileRefusal = Refusal<RefusalCode> & { readonly at: string };

/** How many bodies and seats the file holds. */
export type LoadedBodies = { readonly bodies: number; readonly seats: number };

type Outcome = { readonly refused: RefusalCode } | object;
type Common = readonly [Context, Id<"City">, Actor | undefined];
type LoadedBody = BodiesFile["bodies"][number];

/** A file loaded again adds only what is new in it. With anything in it refused, nothing of it is loaded. */
export async function loadBodiesFile(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { bodies }: BodiesFile,
): Promise<LoadBodiesFileRefusal | LoadedBodies> {
  return allOrNothing<LoadBodiesFileRefusal | LoadedBodies>(context, cityId, async (joined) => {
    for (const body of bodies) {
      const refused = await loadBody([joined, cityId, actor], body);
      if (refused !== undefined) return { refused, at: body.slug };
    }
    const counts = bodies.flatMap(({ sectors }) => sectors.map(({ count }) => count ?? 0));
    return { bodies: bodies.length, seats: counts.reduce((sum, count) => sum + count, 0) };
  });
}

async function loadBody(
  common: Common,
  { sectors, members, mandates, standings, ...told }: LoadedBody,
): Promise<RefusalCode | undefined> {
  const { slug: body } = told;
  const steps: readonly (() => Promise<Outcome>)[] = [
    () => loadDescription(common, told),
    ...sectors.map((sector) => () => loadSector(common, body, sector)),
    // A term of which the file says no end has none, whatever the mandate counts.
    ...members.map((member) => () => enterMember(...common, { ...member, body })),
    ...mandates.map((mandate) => () => reviseMandate(...common, { ...mandate, body })),
    ...standings.map((change) => () => changeStanding(...common, { ...change, body })),
  ];
  for (const step of steps) {
    const outcome = await step();
    if ("refused" in outcome) return outcome.refused;
  }
  return undefined;
}

/** What the city has said of the body since is not written over: a description that was ever there is not new. */
async function loadDescription(
  common: Common,
  told: Omit<LoadedBody, "sectors" | "members" | "mandates" | "standings">,
): Promise<Outcome> {
  const [context, cityId] = common;
  const defined = await defineBody(...common, told);
  if (!("refused" in defined) || defined.refused !== "slug-taken") return defined;
  const checked = checkDescription(told, today(context));
  if ("refused" in checked) return checked;
  const { slug, kind, parent } = told;
  const known = await context.database.readCity(cityId, async (tx) => ({
    body: await findBody(tx, slug),
    wasSo: await wasDescribedAs(tx, { ...checked, slug, kind, parent }),
  }));
  if (known.body?.kind !== kind) return defined;
  return known.wasSo ? {} : describeBody(...common, { ...told, body: slug });
}

/** Adds as many seats as the sector has fewer for the same organisation than the file says. */
async function loadSector(
  common: Common,
  body: string,
  { count, ...sector }: LoadedBody["sectors"][number],
): Promise<Outcome> {
  const [context, cityId] = common;
  const there = await context.database.readCity(cityId, async (tx) => {
    const found = await findBody(tx, body);
    const sectors = found === undefined ? [] : await listSectors(tx, found.id);
    return sectors
      .filter(({ name }) => textHash(name) === textHash(sector.sector))
      .filter(({ appointedBy }) => textHash(appointedBy) === textHash(sector.appointedBy))
      .flatMap(({ seats }) => seats)
      .filter(({ reservedFor }) => textHash(reservedFor) === textHash(sector.reservedFor));
  });
  const more = (count ?? 0) - there.length;
  // A number that no action takes is for the action to refuse.
  return addSeats(...common, {
    ...sector,
    body,
    count: there.length === 0 ? more : Math.max(0, more),
  });
}

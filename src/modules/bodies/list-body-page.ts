/** Reads one page of the list of bodies with their seats, so that a thousand bodies cost no more than fifty. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { BODY_KINDS, type Body, type BodyKind } from "./body.ts";
import { listBodiesById } from "./list-bodies.ts";
import * as store from "./store/pages.ts";

export const BODIES_A_PAGE = 50;

export type SeatCounts = {
  readonly seats: number;
  readonly held: number;
  /** Seats whose holders nobody enters. */
  readonly unfollowed: number;
  /** Sectors of which nobody has said how many seats they have. */
  readonly uncounted: number;
};

export type ListedBody = Body & { readonly counts: SeatCounts };

export type BodyPage = {
  readonly bodies: readonly ListedBody[];
  /** How many of each kind the city has, in the order of the list; kinds without any are left out. */
  readonly kinds: readonly { readonly kind: BodyKind; readonly bodies: number }[];
  readonly total: number;
  /** Counts from 1; the last one where there are not so many. */
  readonly page: number;
  readonly pages: number;
};

export async function listBodyPage(
  tx: CityTransaction,
  on: LocalDate,
  wanted: {
    readonly kind?: BodyKind | undefined;
    readonly page?: number;
    readonly length?: number;
  },
): Promise<BodyPage> {
  const { kind, page = 1, length = BODIES_A_PAGE } = wanted;
  const counted = new Map(
    (await store.countKinds(tx)).map((row) => [row.kind, row.bodies] as const),
  );
  const kinds = BODY_KINDS.flatMap((one) => {
    const bodies = counted.get(one);
    return bodies === undefined ? [] : [{ kind: one, bodies }];
  });
  const total = kinds
    .filter((one) => kind === undefined || one.kind === kind)
    .reduce((sum, one) => sum + one.bodies, 0);
  const pages = Math.max(1, Math.ceil(total / length));
  const shown = Math.min(page, pages);
  const offset = (shown - 1) * length;
  const found = await store.listBodyPage(tx, { kind: kind ?? null, limit: length, offset });
  const ids = found.map(({ id }) => id);
  const counts = await countSeats(tx, on, ids);
  return {
    bodies: (await listBodiesById(tx, ids)).map((body) => ({
      ...body,
      counts: counts.get(body.id) ?? { seats: 0, held: 0, unfollowed: 0, uncounted: 0 },
    })),
    ...{ kinds, total, page: shown, pages },
  };
}

/** How many of the city's bodies are suspended now. */
export async function countSuspended(tx: CityTransaction): Promise<number> {
  return (await store.countSuspended(tx)).bodies;
}

/** How the seats of these bodies stand on a day. */
export async function countSeats(
  tx: CityTransaction,
  on: LocalDate,
  bodies: readonly Id<"Body">[],
): Promise<ReadonlyMap<Id<"Body">, SeatCounts>> {
  const found = await store.countSeats(tx, { on, bodies });
  return new Map(
    found.map(({ body_id, seats, held, unfollowed, uncounted }) => [
      body_id,
      { seats, held, unfollowed, uncounted },
    ]),
  );
}

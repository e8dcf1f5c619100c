/** Adds seats to a body, several of one sector at once; or a sector of which nobody has said how many seats it has. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { type NewEntry, recordAll, textHash } from "../ledger/index.ts";
import { bodySubject } from "./body.ts";
import { findBody } from "./list-bodies.ts";
import { listSectors } from "./list-sectors.ts";
import { permissions } from "./permissions.ts";
import { seatFacts, sectorFacts } from "./record-facts.ts";
import { MOST_SEATS_AT_ONCE, type Sector } from "./seat.ts";
import { holdOthers } from "./store/bodies.ts";
import * as store from "./store/seats.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type AddSeatsInput = {
  /** The slug. */
  readonly body: string;
  readonly sector: Wording;
  readonly appointedBy?: Wording;
  /** None where the number is not known: then the sector stands without seats. */
  readonly count: number;
  /** The organisation that the seats are reserved for. */
  readonly reservedFor?: Wording;
  readonly votes?: boolean;
  readonly followed?: boolean;
  readonly from?: FactDate | null;
  readonly source?: string | null;
};

export type AddSeatsRefusal =
  | Refusal<
      | "not-permitted"
      | "no-sector"
      | "bad-count"
      | "no-source"
      | "future-date"
      | "unknown-body"
      | "body-dissolved"
    >
  | TooLong;

/** The seats that were added; `unchanged` where only a sector was asked for that is there. */
export async function addSeats(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: AddSeatsInput,
): Promise<
  | AddSeatsRefusal
  | { readonly sector: Id<"Sector">; readonly seats: readonly Id<"Seat">[] }
  | { readonly sector: Id<"Sector">; readonly seats: readonly []; readonly unchanged: true }
> {
  if (!may(actor, permissions, "add-seats")) return { refused: "not-permitted" };
  const { count, votes = true, followed = true, from = null } = input;
  const name = tidyWording(input.sector);
  const appointedBy = tidyWording(input.appointedBy ?? {});
  const reservedFor = tidyWording(input.reservedFor ?? {});
  const source = tidyOrNull(input.source);
  if (isEmptyWording(name)) return { refused: "no-sector" };
  if (!Number.isInteger(count) || count < 0 || count > MOST_SEATS_AT_ONCE)
    return { refused: "bad-count" };
  if (source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  const tooLong = findTooLong({ sector: name, appointedBy, reservedFor, source });
  if (tooLong !== undefined) return tooLong;
  if (from !== null && from.date > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: bodySubject(input.body) });
    const body = await findBody(tx, input.body);
    if (body === undefined) return { refused: "unknown-body" };
    const sectors = await listSectors(tx, body.id);
    const same = sectors.find((one) => isSame(one, { name, appointedBy }));
    const sector = same?.id ?? newId<"Sector">(context);
    if (same !== undefined && count === 0) return { sector, seats: [], unchanged: true };
    if (body.standing === "dissolved") return { refused: "body-dissolved" };

    const at = context.now();
    const by = actor?.accountId ?? null;
    const common = { at, by: actorRole(actor), subject: bodySubject(body.slug) };
    const entries: NewEntry[] = [];
    if (same === undefined) {
      await store.insertSector(tx, {
        ...{ id: sector, body: body.id, name, appointedBy, source, at, by },
      });
      const facts = sectorFacts({ name, appointedBy, source });
      entries.push({ ...common, type: "body.sector-added", facts });
    }
    const seats: Id<"Seat">[] = [];
    for (let added = 0; added < count; added++) {
      const id = newId<"Seat">(context);
      const number = sectors.flatMap((one) => one.seats).length + added + 1;
      const seat = { number, reservedFor, votes, followed, source };
      await insert(tx, { ...seat, id, body: body.id, sector, from, at, by });
      entries.push({
        ...common,
        type: "body.seat-added",
        facts: seatFacts({ ...seat, sector: name, from }),
      });
      seats.push(id);
    }
    const [first, ...others] = entries;
    if (first !== undefined) await recordAll(tx, [first, ...others]);
    return { sector, seats };
  });
}

function isSame(
  one: Sector,
  { name, appointedBy }: { readonly name: Wording; readonly appointedBy: Wording },
): boolean {
  return (
    textHash(one.name) === textHash(name) && textHash(one.appointedBy) === textHash(appointedBy)
  );
}

type NewSeat = Omit<Parameters<typeof store.insertSeat>[1], "fromOn" | "fromPrecision"> & {
  readonly from: FactDate | null;
};

async function insert(tx: CityTransaction, { from, ...seat }: NewSeat): Promise<void> {
  await store.insertSeat(tx, {
    ...seat,
    fromOn: from?.date ?? null,
    fromPrecision: from?.precision ?? null,
  });
}

/** How many members can have been in office on a day, to hold against what somebody counted. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listMemberships } from "./list-memberships.ts";
import { listSectors } from "./list-sectors.ts";
import { holdingOf, isOpen } from "./seat.ts";

/** Those entered, and one for each seat whose holder nobody enters; undefined where nobody can know: no seats are entered, or a sector has none. */
export async function countInOffice(
  tx: CityTransaction,
  body: Id<"Body">,
  on: LocalDate,
): Promise<number | undefined> {
  const sectors = await listSectors(tx, body);
  if (sectors.length === 0 || sectors.some(({ seats }) => seats.length === 0)) return undefined;
  const terms = await listMemberships(tx, body, on);
  return sectors
    .flatMap(({ seats }) => seats)
    .filter((seat) => isOpen(seat, on))
    .map((seat) => {
      const own = terms.filter((term) => term.seat === seat.id);
      return holdingOf(seat, own, on).state;
    })
    .filter((state) => state === "held" || state === "not-followed").length;
}

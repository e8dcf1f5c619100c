/** Reads all public meetings that were held, for whoever counts them. Of closed ones the public learns nothing. */
import type { Wording } from "../../kernel/language.ts";
import { dayOf, type LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listBodies } from "../bodies/index.ts";
import { listHeldMeetingRows } from "./store/held.ts";

export type HeldMeeting = {
  /** The part of its address below `/meetings/`: the body's slug and its own. */
  readonly path: string;
  readonly body: Wording;
  /** Empty where it has no title of its own. */
  readonly title: Wording;
  readonly on: LocalDate;
};

/** The first one first. */
export async function listHeld(
  tx: CityTransaction,
  timeZone: string,
): Promise<readonly HeldMeeting[]> {
  const rows = await listHeldMeetingRows(tx);
  if (rows.length === 0) return [];
  const bodies = new Map((await listBodies(tx)).map((body) => [body.id, body]));
  return rows.flatMap(({ body_id, slug, title, starts_at }) => {
    const body = bodies.get(body_id);
    return body === undefined
      ? []
      : [{ path: `${body.slug}/${slug}`, body: body.name, title, on: dayOf(starts_at, timeZone) }];
  });
}

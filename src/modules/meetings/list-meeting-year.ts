/** Reads what was held and asked between two days, for whoever tells a year of the city. Of closed meetings the public learns nothing. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { type LocalDate, yearOf } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listBodies } from "../bodies/index.ts";
import { type HeldMeeting, listHeld } from "./list-held.ts";
import { listSessionCounts } from "./store/meetings.ts";
import * as store from "./store/years.ts";

type BodyRef = { readonly slug: string; readonly name: Wording };

export type AskedQuestion = {
  /** The meeting's address below `/meetings/`. */
  readonly path: string;
  readonly body: BodyRef;
  readonly number: number;
  readonly askedOn: LocalDate;
  /** The first answer; null where none had come by the last day. */
  readonly answeredOn: LocalDate | null;
};

export type MeetingYear = {
  /** Whether the city has ever entered a meeting, in any year. */
  readonly inUse: boolean;
  /** Public ones, the first one first. */
  readonly held: readonly (Omit<HeldMeeting, "body"> & { readonly body: BodyRef })[];
  /** How often bodies met in the year of the last day, where single meetings are not known. */
  readonly sessions: readonly {
    readonly body: BodyRef;
    readonly sessions: number;
    readonly source: string;
  }[];
  readonly questions: readonly AskedQuestion[];
};

export async function listMeetingYear(
  tx: CityTransaction,
  timeZone: string,
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate },
): Promise<MeetingYear> {
  if ((await store.findUse(tx)).in_use !== true)
    return { inUse: false, held: [], sessions: [], questions: [] };
  const bodies = await listBodies(tx);
  const byId = new Map(bodies.map(({ id, slug, name }) => [id, { slug, name }]));
  const bySlug = new Map([...byId.values()].map((body) => [body.slug, body]));
  const bodyOf = (id: Id<"Body">) => {
    const body = byId.get(id);
    if (body === undefined) throw new Error("A meeting has no body");
    return body;
  };
  return {
    inUse: true,
    held: (await listHeld(tx, timeZone))
      .filter(({ on }) => on >= from && on <= until)
      .map((one) => {
        const slug = one.path.slice(0, one.path.indexOf("/"));
        return { ...one, body: bySlug.get(slug) ?? { slug, name: one.body } };
      }),
    sessions: (await listSessionCounts(tx, { body: null }))
      .filter(({ year }) => year === yearOf(until))
      .map(({ body_id, sessions, source }) => ({ body: bodyOf(body_id), sessions, source })),
    questions: (await store.listAskedRows(tx, { from, until })).flatMap((row) => {
      const { number, shown_on: askedOn, answered_on: answeredOn } = row;
      const body = bodyOf(row.body_id);
      return number === null || askedOn === null
        ? []
        : [{ path: `${body.slug}/${row.slug}`, body, number, askedOn, answeredOn }];
    }),
  };
}

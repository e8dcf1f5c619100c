/** What a browser typed into the minutes comes in, and what others typed meanwhile goes out. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { listPersons } from "../accounts/index.ts";
import type { OnMeeting } from "./change-meeting.ts";
import { addUpdate, type Draft, type DraftMinutesRefusal, draftMinutes } from "./draft-minutes.ts";
import { findUpdateProblem, type UpdateProblem } from "./minutes/shared-text.ts";
import * as store from "./store/minutes.ts";

export type AppendMinutesInput = OnMeeting & {
  /** Null where nothing was typed. */
  readonly update: Uint8Array | null;
  /** Up to which number the browser has everything. */
  readonly since: number;
};

export type MinutesNews = {
  readonly number: number;
  readonly updates: readonly Uint8Array[];
  /** Who else has the minutes open. */
  readonly writers: readonly string[];
};

export type AppendMinutesRefusal = DraftMinutesRefusal | Refusal<UpdateProblem>;

/** Whoever was not heard of for so long has left. */
const GONE = 15_000;
const STALE = 5_000;

export async function appendMinutes(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { update, since, ...on }: AppendMinutesInput,
): Promise<AppendMinutesRefusal | MinutesNews> {
  return draftMinutes(context, cityId, actor, on, async (draft) => {
    const known = draft.updates.map((one) => one.change);
    let number = draft.updates.at(-1)?.number ?? 0;
    if (update !== null) {
      const problem = findUpdateProblem(known, update);
      if (problem !== undefined) return { refused: problem } as const;
      number = await addUpdate(draft, update);
    }
    const news = draft.updates.filter((one) => one.number > since);
    return { number, updates: news.map((one) => one.change), writers: await meetWriters(draft) };
  });
}

/** Notes that this person writes, and gives the names of the others. */
async function meetWriters({ tx, meeting, at, account }: Draft): Promise<readonly string[]> {
  const since = new Date(at.getTime() - GONE);
  const writers = await store.listWriterRows(tx, { meeting: meeting.id, since });
  const own = writers.find((one) => one.account_id === account);
  const isFresh = own !== undefined && at.getTime() - own.seen_at.getTime() < STALE;
  if (account !== null && !isFresh) {
    await store.deleteOldWriters(tx, { before: since });
    await store.upsertWriter(tx, { meeting: meeting.id, account, at });
  }
  const others = new Set(writers.map((one) => one.account_id).filter((id) => id !== account));
  if (others.size === 0) return [];
  return (await listPersons(tx)).filter(({ id }) => others.has(id)).map(({ name }) => name);
}

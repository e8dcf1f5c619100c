/** The frame of every action on the draft of minutes: who may write it, that it is still a draft, and its updates as they are. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { listMemberships } from "../bodies/index.ts";
import {
  type ChangeMeetingRefusal,
  changeMeeting,
  type OnMeeting,
  type Scene,
} from "./change-meeting.ts";
import { MOST_UPDATES, mergedUpdate } from "./minutes/shared-text.ts";
import { minutesState } from "./minutes.ts";
import * as store from "./store/minutes.ts";

export type DraftMinutesRefusal =
  | ChangeMeetingRefusal
  | Refusal<"not-a-member" | "approved-already" | "published-already" | "cancelled-already">;

export type Draft = Scene & {
  /** Oldest first. */
  readonly updates: readonly {
    readonly number: number;
    readonly since: number;
    readonly change: Uint8Array;
  }[];
};

/** A secretary writes the minutes of the bodies that they serve; a member those of a body on which they sit, and sat on the day. */
export async function draftMinutes<Outcome extends object>(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  on: OnMeeting,
  work: (draft: Draft) => Promise<Outcome>,
): Promise<DraftMinutesRefusal | Outcome> {
  const how = { action: "write-minutes", on } as const;
  return changeMeeting(context, cityId, actor, how, async (scene) => {
    const { tx, meeting, day, account, mayRun } = scene;
    if (!mayRun) {
      const members = await listMemberships(tx, meeting.body.id, day);
      if (account === null || !members.some((one) => one.account === account))
        return { refused: "not-a-member" } as const;
    }
    if (meeting.cancellation !== null) return { refused: "cancelled-already" } as const;
    const state = minutesState(meeting.minutes);
    if (state !== "draft") return { refused: `${state}-already` } as const;
    const updates = await store.listUpdateRows(tx, { meeting: meeting.id, after: 0 });
    return work({ ...scene, updates });
  });
}

/** Adds an update behind the others; when there are many, all become one. Gives the number up to which there is something now. */
export async function addUpdate(
  { tx, meeting, updates, at, account }: Draft,
  update: Uint8Array,
): Promise<number> {
  const of = { meeting: meeting.id };
  const number = (updates.at(-1)?.number ?? 0) + 1;
  if (updates.length < MOST_UPDATES) {
    await store.insertUpdate(tx, { ...of, number, since: number, change: update, account, at });
    return number;
  }
  const merged = mergedUpdate([...updates.map((one) => one.change), update]);
  await store.deleteUpdates(tx, of);
  await store.insertUpdate(tx, { ...of, number, since: 1, change: merged, account: null, at });
  return number;
}

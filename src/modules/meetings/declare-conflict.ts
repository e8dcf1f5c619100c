/** A member declares a conflict on an item: they do not vote on it and do not count for it. A member says it of themselves, the secretary of all. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { listMemberships } from "../bodies/index.ts";
import { record } from "../ledger/index.ts";
import { agendaOf } from "./agenda.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { conflictFacts } from "./record-facts.ts";
import * as store from "./store/votes.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type DeclareConflictInput = OnMeeting & {
  readonly item: number;
  readonly term: Id<"Term">;
  readonly text: Wording;
  /** Left out, everybody reads the reason. */
  readonly isShown?: boolean;
};

export type DeclareConflictRefusal =
  | ChangeMeetingRefusal
  | Refusal<
      | "cancelled-already"
      | "unknown-item"
      | "unknown-term"
      | "not-your-seat"
      | "no-text"
      | "decided-already"
    >
  | TooLong;

export async function declareConflict(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: DeclareConflictInput,
): Promise<DeclareConflictRefusal | { readonly declared: true } | { readonly unchanged: true }> {
  const how = { action: "declare-conflict", on: input } as const;
  return changeMeeting(context, cityId, actor, how, async (scene) => {
    const { tx, meeting, entry, at, account } = scene;
    const { item, term, isShown = true } = input;
    const text = tidyWording(input.text);
    if (meeting.cancellation !== null) return { refused: "cancelled-already" } as const;
    if (!agendaOf(meeting.items).some((one) => one.item === item))
      return { refused: "unknown-item" } as const;
    const member = (await listMemberships(tx, meeting.body.id, scene.day)).find(
      ({ id }) => id === term,
    );
    if (member === undefined) return { refused: "unknown-term" } as const;
    const isOwn = member.account !== null && member.account === account;
    if (!isOwn && !scene.mayRun) return { refused: "not-your-seat" } as const;
    if (isEmptyWording(text)) return { refused: "no-text" } as const;
    const tooLong = findTooLong({ text });
    if (tooLong !== undefined) return tooLong;
    if (meeting.decisions.some((one) => one.item === item))
      return { refused: "decided-already" } as const;
    const person = member.account;
    const declared = { meeting: meeting.id, item, term, text, isShown, person, at, account };
    if ((await store.insertConflict(tx, declared)) === 0) return { unchanged: true } as const;
    await record(tx, {
      ...entry,
      type: "conflict.declared",
      facts: conflictFacts({ item, term, isShown }),
    });
    return { declared: true } as const;
  });
}

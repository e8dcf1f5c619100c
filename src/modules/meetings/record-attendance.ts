/**
 * Who is there, excused or absent, and which substitute takes whose place. What was said last of a member holds until the meeting is held; before
 * it begins nobody is there or absent yet, and one can only be excused.
 */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { listMemberships, type Membership } from "../bodies/index.ts";
import { type Attendance, isPresence } from "./attendance.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { timingOf } from "./meeting.ts";
import * as store from "./store/votes.ts";

export type RecordAttendanceInput = OnMeeting & {
  readonly attendance: readonly {
    readonly term: Id<"Term">;
    /** present | excused | absent */
    readonly state: string;
    readonly standsInFor?: Id<"Term"> | null;
  }[];
};

export type RecordAttendanceRefusal =
  | ChangeMeetingRefusal
  | (Refusal<"not-begun"> & { readonly field: string })
  | Refusal<
      | "held-already"
      | "cancelled-already"
      | "decided-already"
      | "unknown-term"
      | "unknown-presence"
      | "not-a-substitute"
      | "member-is-there"
      | "stood-in-twice"
    >;

export async function recordAttendance(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: RecordAttendanceInput,
): Promise<RecordAttendanceRefusal | { readonly recorded: number }> {
  return changeMeeting(
    context,
    cityId,
    actor,
    { action: "run-meeting", on: input },
    async (scene) => {
      const { tx, meeting, at, account } = scene;
      if (meeting.held !== null) return { refused: "held-already" } as const;
      if (meeting.cancellation !== null) return { refused: "cancelled-already" } as const;
      const members = await listMemberships(tx, meeting.body.id, scene.day);
      const known = new Map(members.map((one) => [one.id, one]));
      const said: Attendance[] = [];
      for (const { term, state, standsInFor = null } of input.attendance) {
        if (!known.has(term)) return { refused: "unknown-term" } as const;
        if (!isPresence(state)) return { refused: "unknown-presence" } as const;
        said.push({ term, state, standsInFor: state === "present" ? standsInFor : null });
      }
      const before = new Map(meeting.attendance.map((one) => [one.term, one]));
      const changed = said.filter((one) => !isSame(before.get(one.term), one));
      const early = changed.find(({ state }) => state !== "excused");
      if (early !== undefined && at < timingOf(meeting).startsAt)
        return { refused: "not-begun", field: `presence-${early.term}` } as const;
      const after = [
        ...new Map([...before, ...said.map((one) => [one.term, one] as const)]).values(),
      ];
      const problem = substituteProblem(after, known);
      if (problem !== undefined) return { refused: problem } as const;
      // Who voted was there: what was decided must stay true.
      const isCounted = changed.some(({ term }) =>
        meeting.decisions.some(({ votes }) => votes.some((vote) => vote.term === term)),
      );
      if (isCounted) return { refused: "decided-already" } as const;
      for (const one of changed)
        await store.insertAttendance(tx, { ...one, meeting: meeting.id, at, account });
      return { recorded: changed.length };
    },
  );
}

function isSame(before: Attendance | undefined, now: Attendance): boolean {
  return before?.state === now.state && before.standsInFor === now.standsInFor;
}

function substituteProblem(
  attendance: readonly Attendance[],
  known: ReadonlyMap<Id<"Term">, Membership>,
): "not-a-substitute" | "member-is-there" | "stood-in-twice" | undefined {
  const standing = attendance.filter(({ standsInFor }) => standsInFor !== null);
  const there = new Set(
    attendance.filter(({ state }) => state === "present").map(({ term }) => term),
  );
  for (const { term, standsInFor } of standing) {
    if (standsInFor === null) continue;
    if (known.get(term)?.kind !== "substitute") return "not-a-substitute";
    if (known.get(standsInFor)?.kind !== "member") return "not-a-substitute";
    if (there.has(standsInFor)) return "member-is-there";
  }
  const replaced = standing.map(({ standsInFor }) => standsInFor);
  return new Set(replaced).size < replaced.length ? "stood-in-twice" : undefined;
}

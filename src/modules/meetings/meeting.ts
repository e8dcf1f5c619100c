/** A meeting of a body, with all that was done about it as dated facts; how it stands is read from them. */
import type { Id } from "../../kernel/id.ts";
import type { Language, Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { AgendaItem } from "./agenda.ts";
import type { Attendance, Conflict } from "./attendance.ts";
import type { Decision, Task } from "./decision.ts";
import type { MinutesVersion } from "./minutes.ts";
import type { Question } from "./question.ts";

/** No meeting is longer, so that lists find those under way. */
export const LONGEST_DAYS = 7;

export type Timing = {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: Wording;
  /** The address for taking part from elsewhere. */
  readonly online: string | null;
  /** Why it was moved; empty of the first one. */
  readonly reason: Wording;
  /** When this was said. */
  readonly at: Date;
};

export const RECORDING_KINDS = ["recording", "sign-language", "transcript"] as const;
export type RecordingKind = (typeof RECORDING_KINDS)[number];
export type Recording = { readonly kind: RecordingKind; readonly address: string };

export type Effect = {
  readonly text: Wording;
  readonly decision: number | null;
  readonly recommendation: string | null;
  readonly source: string | null;
  readonly on: LocalDate;
};

export type Held = {
  /** All who were there. */
  readonly present: number;
  /** Those of them who had a vote, and how many it takes. */
  readonly voting: number;
  readonly needed: number;
};

/** A meeting as lists show it. */
export type MeetingLine = {
  readonly id: Id<"Meeting">;
  readonly bodyId: Id<"Body">;
  readonly slug: string;
  readonly title: Wording;
  readonly isPublic: boolean;
  /** Why it is closed; empty where it is not, or nobody said why. */
  readonly closedFor: Wording;
  readonly languages: readonly Language[];
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: Wording;
  readonly online: string | null;
  /** How often it was moved. */
  readonly moves: number;
  readonly cancelled: boolean;
  readonly held: boolean;
  readonly published: boolean;
};

export type Meeting = {
  readonly id: Id<"Meeting">;
  readonly body: { readonly id: Id<"Body">; readonly slug: string; readonly name: Wording };
  readonly slug: string;
  readonly title: Wording;
  readonly isPublic: boolean;
  /** Why it is closed; empty where it is not, or nobody said why. */
  readonly closedFor: Wording;
  readonly languages: readonly Language[];
  readonly source: string | null;
  /** Oldest first; the last one holds. */
  readonly timings: readonly [Timing, ...Timing[]];
  readonly cancellation: { readonly reason: Wording; readonly at: Date } | null;
  /** Every version of every item, oldest first. */
  readonly items: readonly AgendaItem[];
  readonly sending: { readonly at: Date; readonly remindDays: number | null } | null;
  readonly attendance: readonly Attendance[];
  readonly conflicts: readonly Conflict[];
  readonly held: Held | null;
  readonly decisions: readonly Decision[];
  readonly tasks: readonly Task[];
  readonly minutes: readonly MinutesVersion[];
  readonly questions: readonly Question[];
  readonly recordings: readonly Recording[];
  readonly effects: readonly Effect[];
};

export const MEETING_STATES = ["coming", "going-on", "over", "held", "cancelled"] as const;
/** `over`: its time has passed, and nobody has said yet that it was held. */
export type MeetingState = (typeof MEETING_STATES)[number];

export function meetingState(
  {
    cancelled,
    held,
    startsAt,
    endsAt,
  }: Pick<MeetingLine, "cancelled" | "held" | "startsAt" | "endsAt">,
  now: Date,
): MeetingState {
  if (cancelled) return "cancelled";
  if (held) return "held";
  if (endsAt <= now) return "over";
  return startsAt <= now ? "going-on" : "coming";
}

export function timingOf({ timings }: Meeting): Timing {
  return timings.at(-1) ?? timings[0];
}

export function stateOf(meeting: Meeting, now: Date): MeetingState {
  const { startsAt, endsAt } = timingOf(meeting);
  const [cancelled, held] = [meeting.cancellation !== null, meeting.held !== null];
  return meetingState({ cancelled, held, startsAt, endsAt }, now);
}

/** Whether one may send a question to it: until it is over. */
export function takesQuestions(meeting: Meeting, now: Date): boolean {
  const state = stateOf(meeting, now);
  return state === "coming" || state === "going-on";
}

/** The next free name for a day: 2026-11-24, then 2026-11-24-2. */
export function meetingSlug(day: LocalDate, taken: readonly string[]): string {
  if (!taken.includes(day)) return day;
  let number = 2;
  while (taken.includes(`${day}-${number}`)) number += 1;
  return `${day}-${number}`;
}

/** What the public record calls a meeting. */
export function meetingSubject(body: string, slug: string): string {
  return `meeting/${body}/${slug}`;
}

export function isRecordingKind(text: string): text is RecordingKind {
  return (RECORDING_KINDS as readonly string[]).includes(text);
}

/**
 * A request: a person in a department is asked for an answer or for progress by a day. What state it is in is read from dated facts. That
 * people are asked once, reminded weekly and heard when they pass it on: wishes of those who follow up UN recommendations (R7).
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { daysBetween, type LocalDate } from "../../kernel/local-date.ts";

export const KINDS = ["answer", "progress", "measure"] as const;
/** The city's answer to a recommendation, what was done about one, or what was done about a measure of a plan. */
export type RequestKind = (typeof KINDS)[number];

export function isRequestKind(text: string): text is RequestKind {
  return (KINDS as readonly string[]).includes(text);
}

/** By which way a reply came; `elsewhere`: on the working page of what it is about, by whoever was there first. */
export type ReplyWay = "link" | "signed-in" | "workbook" | "elsewhere";

export type HandedOver = {
  /** Null: back to the coordinator. */
  readonly to: Id<"Account"> | null;
  readonly department: Id<"Department">;
  readonly note: string | null;
  readonly at: Date;
  readonly by: Id<"Account"> | null;
};

export type RequestForReply = {
  readonly id: Id<"Request">;
  /** Lasting name in addresses and in the public record, such as 2027-014. */
  readonly reference: string;
  readonly kind: RequestKind;
  /** The reference of the recommendation or the measure. */
  readonly about: string;
  readonly aboutId: Id<"Subject">;
  /** What that was called when it was asked. */
  readonly title: Wording;
  /** Who is asked now: first whoever was asked, then whoever it was passed on to; null while it lies with the coordinator. */
  readonly account: Id<"Account"> | null;
  readonly department: Id<"Department">;
  readonly dueOn: LocalDate;
  /** In the asker's words; null asks what is always asked. */
  readonly question: Wording | null;
  readonly note: string | null;
  /** How many answers, claims or reports there were when it was asked. */
  readonly saidBefore: number;
  readonly askedOn: LocalDate;
  readonly askedBy: Id<"Account"> | null;
  readonly handedOver: HandedOver | null;
  readonly escalatedOn: LocalDate | null;
  readonly closed: {
    readonly as: ReplyWay | "withdrawn";
    readonly on: LocalDate;
    readonly by: Id<"Account"> | null;
  } | null;
};

export function isOpen({ closed }: Pick<RequestForReply, "closed">): boolean {
  return closed === null;
}

/** The days since the day on which the reply was due; 0 until then. */
export function daysLate({ dueOn }: Pick<RequestForReply, "dueOn">, on: LocalDate): number {
  return Math.max(0, daysBetween(dueOn, on));
}

/** Whether the head of the department is told from this day on. */
export function isForTheHead(
  { dueOn }: Pick<RequestForReply, "dueOn">,
  on: LocalDate,
  escalateAfter: number,
): boolean {
  return daysLate({ dueOn }, on) >= escalateAfter;
}

/** The latest first, then what is due first. */
export function lateFirst<One extends Pick<RequestForReply, "dueOn" | "reference">>(
  requests: readonly One[],
): readonly One[] {
  return [...requests].sort((a, b) =>
    a.dueOn === b.dueOn ? (a.reference < b.reference ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1,
  );
}

/** The name of a year's request: 14 of 2027 is 2027-014. */
export function requestReference(year: number, number: number): string {
  return `${year}-${String(number).padStart(3, "0")}`;
}

/** What the public record calls a request. */
export function recordSubject(reference: string): string {
  return `request/${reference}`;
}

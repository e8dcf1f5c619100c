/** A decision on an item of the agenda: how it was voted, who dissented, what it became; and the tasks that it gave. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { daysBetween, type LocalDate } from "../../kernel/local-date.ts";

export const VOTING_WAYS = ["unanimous", "show-of-hands", "by-name"] as const;
export type VotingWay = (typeof VOTING_WAYS)[number];

export const VOTES = ["for", "against", "abstained"] as const;
export type Vote = (typeof VOTES)[number];

export type NamedVote = { readonly term: Id<"Term">; readonly vote: Vote };
export type Dissent = { readonly term: Id<"Term"> | null; readonly text: Wording };
export type Counted = {
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstained: number;
};

export type FollowUp = {
  readonly kind: "recommendation" | "advice";
  /** The recommendation's reference, or where the advice can be read. */
  readonly reference: string;
};

export type Decision = Counted & {
  readonly number: number;
  readonly item: number;
  readonly text: Wording;
  readonly way: VotingWay;
  readonly carried: boolean;
  readonly votes: readonly NamedVote[];
  readonly dissents: readonly Dissent[];
  readonly followUps: readonly FollowUp[];
};

export type Task = {
  readonly number: number;
  readonly decision: number;
  readonly text: Wording;
  /** One of the two owns it. */
  readonly department: Id<"Department"> | null;
  readonly term: Id<"Term"> | null;
  readonly dueOn: LocalDate;
  readonly done: { readonly on: LocalDate; readonly note: Wording } | null;
};

export type TaskStanding =
  | { readonly state: "done"; readonly daysLate: number }
  | { readonly state: "late"; readonly days: number }
  | { readonly state: "open" };

export function taskStanding({ dueOn, done }: Task, on: LocalDate): TaskStanding {
  if (done !== null) return { state: "done", daysLate: Math.max(0, daysBetween(dueOn, done.on)) };
  const days = daysBetween(dueOn, on);
  return days > 0 ? { state: "late", days } : { state: "open" };
}

/** More votes for than against; abstentions count for neither. */
export function isCarried({ votesFor, votesAgainst }: Counted): boolean {
  return votesFor > votesAgainst;
}

export function countVotes(votes: readonly NamedVote[]): Counted {
  const of = (wanted: Vote) => votes.filter(({ vote }) => vote === wanted).length;
  return { votesFor: of("for"), votesAgainst: of("against"), abstained: of("abstained") };
}

export type VoteProblem = "voted-twice" | "not-a-voter" | "conflicted" | "too-many-votes";

/**
 * What is wrong with votes by name: somebody twice, somebody who may not vote here, somebody who declared a conflict on the item.
 * `voters` are those who are present with a vote, `open` those of them without a conflict.
 */
export function findVoteProblem(
  votes: readonly NamedVote[],
  voters: ReadonlySet<Id<"Term">>,
  open: ReadonlySet<Id<"Term">>,
): VoteProblem | undefined {
  if (new Set(votes.map(({ term }) => term)).size < votes.length) return "voted-twice";
  if (votes.some(({ term }) => !voters.has(term))) return "not-a-voter";
  if (votes.some(({ term }) => !open.has(term))) return "conflicted";
  return undefined;
}

/** Hands are counted, and there are not more of them than voters. */
export function findCountProblem(counted: Counted, voters: number): VoteProblem | undefined {
  const { votesFor, votesAgainst, abstained } = counted;
  return votesFor + votesAgainst + abstained > voters ? "too-many-votes" : undefined;
}

export function isVotingWay(text: string): text is VotingWay {
  return (VOTING_WAYS as readonly string[]).includes(text);
}

export function isVote(text: string): text is Vote {
  return (VOTES as readonly string[]).includes(text);
}

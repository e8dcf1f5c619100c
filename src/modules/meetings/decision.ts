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
  readonly kind: "recommendation" | "advice" | "matter" | "answer";
  /**
   * The recommendation's reference, where the advice can be read, the body and the number of the matter in which it is advice, or the number of
   * the question to the meeting that it answers.
   */
  readonly reference: string;
};

/** Who could vote on the item and how many it took, without those who had a conflict; null of decisions taken before this was kept. */
export type ItemQuorum = { readonly voters: number; readonly needed: number };

export type Decision = Counted & {
  readonly number: number;
  readonly item: number;
  readonly text: Wording;
  readonly way: VotingWay;
  readonly carried: boolean;
  readonly quorum: ItemQuorum | null;
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

export type VoteProblem =
  | "voted-twice"
  | "not-a-voter"
  | "conflicted"
  | "too-many-votes"
  | "votes-missing";

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
  return votes.length < open.size ? "votes-missing" : undefined;
}

/** Hands are counted, and they are as many as there are voters: who raised none has abstained. */
export function findCountProblem(counted: Counted, voters: number): VoteProblem | undefined {
  const { votesFor, votesAgainst, abstained } = counted;
  const all = votesFor + votesAgainst + abstained;
  if (all > voters) return "too-many-votes";
  return all < voters ? "votes-missing" : undefined;
}

export type DissentProblem = "dissenter-not-there" | "dissent-without-vote";

/**
 * What is wrong with dissents: by somebody who could not vote on the item, or from what nobody voted against. `open` are those who could
 * vote on it; a dissent without a term is by one of them whose name is not said.
 */
export function findDissentProblem(
  dissents: readonly Dissent[],
  { votesAgainst, abstained, votes }: Counted & { readonly votes: readonly NamedVote[] },
  open: ReadonlySet<Id<"Term">>,
): DissentProblem | undefined {
  if (dissents.some(({ term }) => term !== null && !open.has(term))) return "dissenter-not-there";
  const dissenters = new Set(dissents.map(({ term }, place) => term ?? place));
  if (dissenters.size > votesAgainst + abstained) return "dissent-without-vote";
  const agreed = new Set(votes.filter(({ vote }) => vote === "for").map(({ term }) => term));
  return dissents.some(({ term }) => term !== null && agreed.has(term))
    ? "dissent-without-vote"
    : undefined;
}

export function isVotingWay(text: string): text is VotingWay {
  return (VOTING_WAYS as readonly string[]).includes(text);
}

export function isVote(text: string): text is Vote {
  return (VOTES as readonly string[]).includes(text);
}

/**
 * A decision on an item of the agenda, with how it was voted and who dissented. Without a quorum there is none; who declared a conflict on
 * the item does not vote on it.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { Membership } from "../bodies/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { agendaOf } from "./agenda.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import {
  type Counted,
  countVotes,
  type Dissent,
  type DissentProblem,
  findCountProblem,
  findDissentProblem,
  findVoteProblem,
  isCarried,
  isVotingWay,
  type NamedVote,
  type VoteProblem,
  type VotingWay,
} from "./decision.ts";
import { timingOf } from "./meeting.ts";
import { readRoom } from "./read-room.ts";
import { decisionFacts } from "./record-facts.ts";
import * as store from "./store/votes.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type TakeDecisionInput = OnMeeting & {
  readonly item: number;
  readonly text: Wording;
  /** unanimous | show-of-hands | by-name */
  readonly way: string;
  /** Of a show of hands. */
  readonly counted?: Counted;
  /** By name. */
  readonly votes?: readonly NamedVote[];
  readonly dissents?: readonly Dissent[];
};

export type TakeDecisionRefusal =
  | ChangeMeetingRefusal
  | Refusal<
      | "cancelled-already"
      | "not-yet"
      | "unknown-item"
      | "no-text"
      | "unknown-way"
      | "no-quorum"
      | "no-votes"
      | "unknown-term"
      | "same-decision"
      | VoteProblem
      | DissentProblem
    >
  | TooLong;

export async function takeDecision(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: TakeDecisionInput,
): Promise<
  | TakeDecisionRefusal
  | { readonly decision: number; readonly carried: boolean; readonly unchanged?: true }
> {
  return changeMeeting(
    context,
    cityId,
    actor,
    { action: "run-meeting", on: input },
    async (scene) => {
      const { tx, meeting, entry, at, account } = scene;
      const { item, way } = input;
      const text = tidyWording(input.text);
      const dissents = (input.dissents ?? []).map((one) => ({
        ...one,
        text: tidyWording(one.text),
      }));
      if (meeting.cancellation !== null) return { refused: "cancelled-already" } as const;
      const { startsAt } = timingOf(meeting);
      if (at < startsAt) return { refused: "not-yet" } as const;
      if (!agendaOf(meeting.items).some((one) => one.item === item))
        return { refused: "unknown-item" } as const;
      if (isEmptyWording(text) || dissents.some((one) => isEmptyWording(one.text)))
        return { refused: "no-text" } as const;
      for (const one of [{ text }, ...dissents.map((other) => ({ dissent: other.text }))]) {
        const tooLong = findTooLong(one);
        if (tooLong !== undefined) return tooLong;
      }
      if (!isVotingWay(way)) return { refused: "unknown-way" } as const;
      const room = await readRoom(tx, meeting, scene.day);
      const { voters: open, needed } = room.on(item);
      if (open.length < needed || open.length === 0) return { refused: "no-quorum" } as const;
      const isMember = (term: Id<"Term"> | null) =>
        term === null || room.members.some(({ id }) => id === term);
      if (!dissents.every(({ term }) => isMember(term)))
        return { refused: "unknown-term" } as const;
      const counted = countAll(input, way, { voters: room.voters, open });
      if ("refused" in counted) return counted;
      const dissented = findDissentProblem(dissents, counted, new Set(open.map(({ id }) => id)));
      if (dissented !== undefined) return { refused: dissented } as const;
      const number = Math.max(0, ...meeting.decisions.map((one) => one.number)) + 1;
      const { votes, ...sums } = counted;
      const decision = {
        ...{ number, item, text, way },
        ...sums,
        carried: isCarried(sums),
        quorum: { voters: open.length, needed },
        votes,
        dissents,
      };
      // Sent twice it is the same one; of the same words with another vote nobody could tell which holds.
      const alike = meeting.decisions.find(
        (one) => one.item === item && textHash(one.text) === textHash(text),
      );
      if (alike !== undefined) {
        const same = { ...decision, number: alike.number, quorum: alike.quorum };
        const isSame = textHash(decisionFacts(same)) === textHash(decisionFacts(alike));
        if (!isSame) return { refused: "same-decision" } as const;
        return { decision: alike.number, carried: alike.carried, unchanged: true } as const;
      }
      const of = { meeting: meeting.id, decision: number };
      await store.insertDecision(tx, {
        ...{ ...decision, ...decision.quorum, meeting: meeting.id, at, account },
      });
      for (const vote of votes) await store.insertVote(tx, { ...of, ...vote });
      for (const [place, dissent] of dissents.entries())
        await store.insertDissent(tx, { ...of, ...dissent, number: place + 1 });
      await record(tx, { ...entry, type: "decision.taken", facts: decisionFacts(decision) });
      return { decision: number, carried: decision.carried };
    },
  );
}

type Voters = { readonly voters: readonly Membership[]; readonly open: readonly Membership[] };

/** What was voted in this way, or what is wrong with it. */
function countAll(
  { counted, votes = [] }: TakeDecisionInput,
  way: VotingWay,
  { voters, open }: Voters,
): Refusal<"no-votes" | VoteProblem> | (Counted & { readonly votes: readonly NamedVote[] }) {
  if (way === "unanimous")
    return { votesFor: open.length, votesAgainst: 0, abstained: 0, votes: [] };
  if (way === "by-name") {
    const idsOf = (some: readonly Membership[]) => new Set(some.map(({ id }) => id));
    if (votes.length === 0) return { refused: "no-votes" };
    const problem = findVoteProblem(votes, idsOf(voters), idsOf(open));
    return problem === undefined ? { ...countVotes(votes), votes } : { refused: problem };
  }
  const hands = counted ?? { votesFor: 0, votesAgainst: 0, abstained: 0 };
  const all = [hands.votesFor, hands.votesAgainst, hands.abstained];
  const isCount = all.every((one) => Number.isInteger(one) && one >= 0);
  if (!isCount || all.every((one) => one === 0)) return { refused: "no-votes" };
  const problem = findCountProblem(hands, open.length);
  return problem === undefined ? { ...hands, votes: [] } : { refused: problem };
}

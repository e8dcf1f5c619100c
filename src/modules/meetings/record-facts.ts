/**
 * What the public record says of meetings and events: codes, dates, numbers and hashes, and never a name. What was not known in earlier
 * entries is null in all.
 */
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { isEmptyWording } from "../../kernel/written.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { textHash } from "../ledger/index.ts";
import type { AgendaItem } from "./agenda.ts";
import { agendaOf } from "./agenda.ts";
import type { Attendance, Conflict } from "./attendance.ts";
import type { Decision, FollowUp, Task } from "./decision.ts";
import type { Audience, EventWords } from "./event.ts";
import type { Effect, Held, Meeting, Recording, Timing } from "./meeting.ts";
import type { MinutesVersion } from "./minutes.ts";
import type { Question, QuestionAnswer } from "./question.ts";

type Facts = RecordedFact["facts"];
type Hashable = Parameters<typeof textHash>[0];

const hashOrNull = (text: Hashable | null) => (text === null ? null : textHash(text));

export function calledFacts(
  one: Pick<Meeting, "title" | "isPublic" | "closedFor" | "languages" | "source">,
  timing: Timing,
): Facts {
  return {
    title: textHash(one.title),
    public: one.isPublic,
    closedFor: hashOrNull(isEmptyWording(one.closedFor) ? null : one.closedFor),
    languages: textHash(one.languages),
    source: hashOrNull(one.source),
    ...timingFacts(timing),
  };
}

export function movedFacts(number: number, timing: Timing): Facts {
  return { number, reason: textHash(timing.reason), ...timingFacts(timing) };
}

function timingFacts({ startsAt, endsAt, place, online }: Timing): Facts {
  return {
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    place: textHash(place),
    online: hashOrNull(online),
  };
}

/** The agenda as it was sent. */
export function sentFacts(
  items: readonly AgendaItem[],
  sending: { readonly items: number; readonly remindDays: number | null },
): Facts {
  const sent = agendaOf(items.filter(({ afterSending }) => !afterSending));
  return {
    items: sending.items,
    remindDays: sending.remindDays,
    agenda: textHash(sent.map(({ at: _, ...item }) => item)),
  };
}

export function itemFacts(one: AgendaItem): Facts {
  return {
    item: one.item,
    version: one.version,
    position: one.position,
    kind: one.kind,
    removed: one.removed,
    title: textHash(one.title),
    text: textHash(one.text),
    tiedTo: textHash(one.tiedTo),
    papers: hashOrNull(one.papers),
  };
}

export function heldFacts(held: Held, attendance: readonly Attendance[]): Facts {
  const sorted = [...attendance].sort((a, b) => (a.term < b.term ? -1 : 1));
  return {
    present: held.present,
    voting: held.voting,
    needed: held.needed,
    quorum: held.voting >= held.needed,
    attendance: textHash(sorted),
  };
}

/** A term is named by a hash of its identifier: who sat there is not said. */
export function conflictFacts({
  item,
  term,
  isShown,
}: Pick<Conflict, "item" | "term" | "isShown">): Facts {
  return { item, term: textHash(term), reason: isShown ? null : "not-shown" };
}

export function decisionFacts(one: Omit<Decision, "followUps">): Facts {
  const votes = [...one.votes].sort((a, b) => (a.term < b.term ? -1 : 1));
  return {
    number: one.number,
    item: one.item,
    text: textHash(one.text),
    way: one.way,
    for: one.votesFor,
    against: one.votesAgainst,
    abstained: one.abstained,
    carried: one.carried,
    voters: one.quorum?.voters ?? null,
    needed: one.quorum?.needed ?? null,
    votes: textHash(votes),
    dissents: textHash(one.dissents),
  };
}

export function followUpFacts(decision: number, { kind, reference }: FollowUp): Facts {
  const said = kind !== "advice" ? reference : textHash(reference);
  return { decision, kind, reference: said };
}

export function taskFacts(one: Omit<Task, "done">): Facts {
  return {
    number: one.number,
    decision: one.decision,
    text: textHash(one.text),
    department: one.department,
    term: hashOrNull(one.term),
    dueOn: one.dueOn,
  };
}

export function doneFacts(number: number, { on, note }: NonNullable<Task["done"]>): Facts {
  return { number, on, note: textHash(note) };
}

export function versionFacts(one: Omit<MinutesVersion, "publishedAt">): Facts {
  return {
    version: one.number,
    text: textHash(one.text),
    language: one.language,
    approvedBy: one.approvedBy,
    approvedOn: one.approvedOn,
    reason: textHash(one.reason),
  };
}

export function publishedFacts({ number, text }: Pick<MinutesVersion, "number" | "text">): Facts {
  return { version: number, text: textHash(text) };
}

/** That a name was shown stays true after it was taken away. */
export function questionFacts(one: Omit<Question, "answers">): Facts {
  return {
    number: one.number,
    way: one.way,
    text: textHash(one.text),
    named: one.askedBy !== null || one.nameRemovedOn !== null,
    on: one.shownOn,
  };
}

export function nameRemovedFacts(question: number, on: LocalDate): Facts {
  return { question, on };
}

export function answerFacts(question: number, number: number, one: QuestionAnswer): Facts {
  return { question, number, text: textHash(one.text), on: one.on, decision: one.decision };
}

export function recordingFacts(number: number, { kind, address }: Recording): Facts {
  return { number, kind, address: textHash(address) };
}

export function effectFacts(number: number, one: Effect): Facts {
  return {
    number,
    text: textHash(one.text),
    decision: one.decision,
    recommendation: one.recommendation,
    source: hashOrNull(one.source),
    on: one.on,
  };
}

export function eventFacts(one: EventWords): Facts {
  return {
    kind: one.kind,
    title: textHash(one.title),
    text: textHash(one.text),
    startsOn: one.starts?.date ?? null,
    startsPrecision: one.starts?.precision ?? null,
    endsOn: one.ends?.date ?? null,
    endsPrecision: one.ends?.precision ?? null,
    yearly: one.yearly,
    place: textHash(one.place),
    organisers: textHash(one.organisers),
    accessibility: textHash(one.accessibility),
    rights: textHash(one.rights),
    source: hashOrNull(one.source),
  };
}

/** A later version of an event, with the reason for it. */
export function revisedFacts(number: number, one: EventWords, reason: Wording): Facts {
  return { version: number, ...eventFacts(one), reason: textHash(reason) };
}

export function audienceFacts(number: number, { people, source, year }: Audience): Facts {
  return { number, people, source: hashOrNull(source), year };
}

/** The forms of a meeting as they are sent: at which field a refusal is shown, and what the fields of several parts say together. */
import type { Problem, Sent } from "../../design/posted.ts";
import type { Id } from "../../kernel/id.ts";
import { parseId } from "../../kernel/id.ts";
import { type LocalDate, parseLocalDate } from "../../kernel/local-date.ts";
import type { RefusalCode } from "./texts/index.ts";

export type FormProblem = Problem<RefusalCode>;

/** At which field of each form a refusal is shown; what stands nowhere is said above the form. */
const PLACES: Readonly<Record<string, Readonly<Partial<Record<RefusalCode, string>>>>> = {
  call: {
    ...{
      "unknown-body": "body",
      "not-your-body": "body",
      "body-not-active": "body",
      "bad-times": "ends",
      "ends-earlier": "ends",
      "no-reason": "reason",
    },
    ...{ "no-place": "place", "bad-address": "online", "bad-date": "day", "bad-clock": "starts" },
    ...{ "before-founding": "day", "too-far": "day" },
  },
  move: {
    ...{
      "bad-times": "ends",
      "ends-earlier": "ends",
      "no-place": "place",
      "bad-address": "online",
      "bad-date": "day",
    },
    ...{ "bad-clock": "starts", "no-reason": "reason", "held-already": "day" },
    ...{ "before-founding": "day", "too-far": "day" },
  },
  cancel: { "no-reason": "reason" },
  item: {
    ...{
      "no-title": "title",
      "unknown-kind": "kind",
    },
    ...{ "unknown-file": "evidence", "closed-papers": "evidence" },
  },
  send: { "bad-days": "remindDays", "no-items": "remindDays" },
  conflict: {
    ...{ "unknown-term": "term", "not-your-seat": "term", "no-text": "text" },
    ...{ "unknown-item": "item", "decided-already": "item" },
  },
  decision: {
    ...{ "unknown-item": "item", "no-text": "text", "unknown-way": "way", "no-quorum": "way" },
    ...{ "no-votes": "way", "voted-twice": "way", "not-a-voter": "way", conflicted: "way" },
    ...{ "too-many-votes": "for", "votes-missing": "for", "not-yet": "item" },
    ...{ "unknown-term": "dissentBy", "dissenter-not-there": "dissentBy" },
    ...{ "dissent-without-vote": "dissent", "same-decision": "text" },
  },
  recommendation: {
    ...{ "no-topic": "topic", "no-addressee": "addressee", "unknown-right": "right" },
    ...{ "bad-edition": "edition", "followed-already": "topic", "no-text": "topic" },
  },
  advice: { "bad-address": "address" },
  reply: { "no-question": "question" },
  matter: {
    ...{ "unknown-matter": "matter", "before-asking": "matter", "other-side": "matter" },
    ...{ "future-date": "matter", "no-advice": "matter" },
  },
  task: {
    ...{ "no-text": "text", "unknown-owner": "owner", "due-before": "dueOn", "bad-date": "dueOn" },
  },
  done: { "no-note": "note", "future-date": "on", "before-meeting": "on", "bad-date": "on" },
  approve: {
    ...{ "unknown-approver": "by", "future-date": "on", "before-meeting": "on", "bad-date": "on" },
    ...{ "not-held": "by", "no-minutes": "by" },
  },
  correct: { "no-reason": "reason", "no-minutes": "text", "unknown-approver": "by" },
  question: { "no-text": "text", "no-email": "email", "too-many": "email" },
  room: { "no-text": "text", "not-yet": "text" },
  answer: { "no-text": "text" },
  recording: { "unknown-kind": "kind", "bad-address": "address" },
  effect: {
    ...{ "no-text": "text", "no-tie": "decision", "unknown-decision": "decision" },
    ...{ "unknown-recommendation": "recommendation", "not-held": "text" },
  },
  line: { "no-text": "text", "not-yet": "text", "held-already": "text" },
  event: {
    ...{ "unknown-kind": "kind", "no-title": "title", "no-date": "starts", "bad-date": "starts" },
    ...{ "ends-before": "ends", "unknown-right": "rights", "no-source": "source" },
  },
  audience: {
    ...{ "bad-count": "people", "event-not-begun": "people", "event-cancelled": "people" },
    ...{ "no-year": "year", "future-date": "year", "no-source": "source" },
  },
  revise: {
    ...{ "unknown-kind": "kind", "no-title": "title", "no-date": "starts", "bad-date": "starts" },
    ...{ "ends-before": "ends", "unknown-right": "rights", "no-source": "source" },
    "counted-before": "starts",
    ...{ "no-reason": "reason", "event-cancelled": "title", "said-meanwhile": "title" },
  },
  drop: { "no-reason": "reason", "event-cancelled": "reason", "counted-before": "reason" },
  film: { "unknown-kind": "kind", "bad-address": "address" },
};

/** What a field of a text is called in its form, where it is not called as the text. */
const FIELDS: Readonly<Record<string, string>> = {
  ...{ papers: "evidence", dissent: "dissent", askedBy: "askedBy", minutes: "text", line: "text" },
};

/** Where an action's refusal is shown; undefined for one that no single field can put right. Forms of one kind are told apart by a number. */
export function problemOf(
  form: string,
  refusal: { readonly refused: RefusalCode; readonly field?: string },
): FormProblem | undefined {
  const [kind = ""] = form.split("-");
  const named = refusal.field === undefined ? undefined : (FIELDS[refusal.field] ?? refusal.field);
  const field = named ?? PLACES[kind]?.[refusal.refused];
  return field === undefined ? undefined : { field, code: refusal.refused };
}

/** A day that may be left out; `refused` for what is no day. */
export function readDay(
  text: string | undefined,
): LocalDate | undefined | { readonly refused: "bad-date" } {
  if ((text ?? "") === "") return undefined;
  return parseLocalDate(text ?? "") ?? { refused: "bad-date" };
}

/** The terms with what a field named after each says: `vote-` and the term. */
export function readByTerm(
  sent: Sent,
  prefix: string,
): readonly { readonly term: Id<"Term">; readonly said: string }[] {
  return Object.entries(sent).flatMap(([name, said]) => {
    const term = name.startsWith(prefix) ? parseId<"Term">(name.slice(prefix.length)) : undefined;
    return term === undefined || said === "" ? [] : [{ term, said }];
  });
}

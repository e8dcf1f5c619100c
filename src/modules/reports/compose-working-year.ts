/** What the facts of a city come to in a year: values in, values out. Where something stood is said by the module that it belongs to. */
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { daysBetween, type LocalDate, lastDayMeant } from "../../kernel/local-date.ts";
import { type Body, type Matter, matterStanding, type StandingChange } from "../bodies/index.ts";
import {
  commitmentMark,
  commitmentNotes,
  commitmentStanding,
  countCommitments,
  isSilent,
  type KeptCommitment,
} from "../commitments/index.ts";
import type { MeetingYear } from "../meetings/index.ts";
import type {
  Span,
  YearBody,
  YearCommitment,
  YearCommitments,
  YearMatter,
  YearMeetings,
} from "./working-year.ts";

/** A body in a year; undefined where it was founded later or dissolved before. `changes`: its own, the first one first. */
export function bodyInYear(
  { slug, name, kind, foundedOn }: Pick<Body, "slug" | "name" | "kind" | "foundedOn">,
  changes: readonly StandingChange[],
  { from, until }: Span,
): YearBody | undefined {
  if (foundedOn !== null && foundedOn.date > until) return undefined;
  const known = changes.filter(({ on }) => on.date <= until);
  const before = known.filter(({ on }) => lastDayMeant(on) < from);
  if (before.at(-1)?.change === "dissolved") return undefined;
  return {
    ...{ slug, name, kind, foundedOn },
    breaks: known.flatMap(({ change, on }, at) => {
      if (change !== "suspended") return [];
      const next = known[at + 1];
      return [{ from: on, until: next?.change === "revived" ? next.on : null }];
    }),
    dissolvedOn: known.find(({ change }) => change === "dissolved")?.on ?? null,
    suspendedAllYear: before.at(-1)?.change === "suspended" && before.length === known.length,
  };
}

/** Matters that were asked in the year, and those of earlier years that nobody had settled when it began; as they stood on its last day. */
export function mattersInYear(
  matters: readonly Matter[],
  { from, until }: Span,
): readonly YearMatter[] {
  return matters
    .filter(({ askedOn, hearings }) => {
      const settled = hearings.some(({ on }) => on < from);
      return askedOn <= until && (askedOn >= from || !settled);
    })
    .map((one) => matterOn(one, until))
    .toSorted((a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0));
}

function matterOn(matter: Matter, on: LocalDate): YearMatter {
  const { number, title, askedOn, dueOn } = matter;
  const hearings = matter.hearings.filter((one) => one.on <= on);
  const answers = matter.answers.filter((one) => one.on <= on);
  const standing = matterStanding({ dueOn, hearings, answers }, on);
  const { state } = standing;
  return {
    body: { slug: matter.body.slug, name: matter.body.name },
    ...{ number, title, askedOn, dueOn, state },
    daysLate: state === "overdue" ? standing.days : state === "heard" ? standing.daysLate : 0,
    heardOn: hearings.find(({ kind }) => kind === "heard")?.on ?? null,
    unheard: hearings
      .filter(({ kind }) => kind === "not-heard")
      .map(({ side, text, on: said }) => ({ side, reason: text, on: said })),
  };
}

export function meetingsInYear(
  { held, sessions, questions }: MeetingYear,
  { until }: Span,
): YearMeetings {
  return {
    held: held.map(({ path, body, on }) => ({ path, body, on })),
    sessions,
    questions: questions.map(({ path, number, body, askedOn, answeredOn }) => ({
      ...{ path, number, body, askedOn, answeredOn },
      daysWaited: Math.max(0, daysBetween(askedOn, answeredOn ?? until)),
    })),
  };
}

/** Commitments as they stood on a day (`commitmentsOn`), counted as everywhere else. */
export function commitmentsInYear(
  commitments: readonly KeptCommitment[],
  on: LocalDate,
): YearCommitments {
  const each = commitments.map((one) => commitmentInYear(one, on));
  const underWay = each.filter(({ said }) => said === "under-way").length;
  return { counts: { ...countCommitments(commitments, on), underWay }, commitments: each };
}

function commitmentInYear(commitment: KeptCommitment, on: LocalDate): YearCommitment {
  const standing = commitmentStanding(commitment, on);
  const stood = Object.fromEntries(
    LANGUAGES.map((language) => [language, stoodIn(commitment, on, language)]),
  ) as Record<Language, string>;
  return {
    number: commitment.number,
    text: commitment.text,
    said: standing.said,
    dueOn: commitment.deadlines.at(-1)?.dueOn ?? null,
    isLate: standing.isLate,
    daysLate: standing.daysLate,
    isSilent: isSilent(standing),
    daysSilent: standing.silentDays,
    stood,
  };
}

/** The mark and the notes of the city's pages. For how long nothing was ever said says also that nothing was. */
function stoodIn(commitment: KeptCommitment, on: LocalDate, language: Language): string {
  const standing = commitmentStanding(commitment, on);
  const mark = commitmentMark(commitment, on, language).text;
  const notes = commitmentNotes(commitment, on, language);
  const neverSaid = standing.said === null && isSilent(standing);
  const told = !neverSaid ? [mark, ...notes] : standing.isLate ? [mark, ...notes.slice(1)] : notes;
  const [first = "", ...rest] = told;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join("; ");
}

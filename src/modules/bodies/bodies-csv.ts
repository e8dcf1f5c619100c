/** Bodies, their members and what they were asked, as files: in the reader's language where a text has it, dates no more exact than known. */
import { type Language, said, type Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { writeCsv } from "../../platform/csv.ts";
import type { Body } from "./body.ts";
import type { electedDays } from "./held-office.ts";
import type { ListedBody } from "./list-body-page.ts";
import { type Matter, matterStanding, type Side } from "./matter.ts";
import { isInOffice, type Membership } from "./membership.ts";
import { spanText } from "./written-date.ts";

const BODY_COLUMNS = [
  "slug",
  "kind",
  "name",
  "about",
  "founded_on",
  "standing",
  "standing_since",
  "standing_reason",
  "works_for",
  "secretariat",
  "seats",
  "seats_held",
  "seats_not_entered",
  "sectors_without_number",
  "size_note",
  "legal_basis",
  "legal_unconfirmed",
  "source",
] as const;

export function bodiesCsv(
  bodies: readonly ListedBody[],
  preferred: readonly Language[],
): Uint8Array {
  const words = wordsIn(preferred);
  return writeCsv(
    BODY_COLUMNS,
    bodies.map((one) => ({
      slug: one.slug,
      kind: one.kind,
      name: words(one.name),
      about: words(one.about),
      founded_on: spanText(one.foundedOn),
      standing: one.standing,
      standing_since: spanText(one.lastChange?.on ?? null),
      standing_reason: words(one.lastChange?.reason ?? {}),
      works_for: one.parent?.slug ?? "",
      secretariat: words(one.secretariat),
      seats: one.counts.seats,
      seats_held: one.counts.held,
      seats_not_entered: one.counts.unfollowed,
      sectors_without_number: one.counts.uncounted,
      size_note: words(one.sizeNote),
      legal_basis: words(one.legalBasis),
      legal_unconfirmed: one.legalUnconfirmed ? "yes" : "",
      source: one.source ?? "",
    })),
  );
}

const MEMBER_COLUMNS = [
  "body",
  "body_name",
  "seat",
  "sector",
  "reserved_for",
  "kind",
  "name",
  "office",
  "chair_elected_on",
  "deputy_elected_on",
  "votes",
  "from",
  "until",
  "in_office",
  "ended_because",
] as const;

/** Names as the public may see them. */
export function membersCsv(
  terms: readonly (Membership &
    ReturnType<ReturnType<typeof electedDays>> & { readonly of: Body })[],
  preferred: readonly Language[],
  on: LocalDate,
): Uint8Array {
  const words = wordsIn(preferred);
  return writeCsv(
    MEMBER_COLUMNS,
    terms.map((one) => ({
      body: one.of.slug,
      body_name: words(one.of.name),
      seat: one.seatNumber,
      sector: words(one.sector),
      reserved_for: words(one.reservedFor),
      kind: one.kind,
      name: one.name ?? "",
      office: one.isChair ? "chair" : one.isDeputy ? "deputy" : "",
      chair_elected_on: one.chairElectedOn.join(" "),
      deputy_elected_on: one.deputyElectedOn.join(" "),
      votes: one.votes ? "yes" : "no",
      from: one.from,
      until: one.until ?? "",
      in_office: isInOffice(one, on) ? "yes" : "no",
      ended_because: one.endReason ?? "",
    })),
  );
}

const MATTER_COLUMNS = [
  "body",
  "number",
  "title",
  "case_number",
  "department",
  "asked_on",
  "due_on",
  "state",
  "days_overdue",
  "heard_on",
  "advice",
  "not_heard_because_city",
  "not_heard_because_body",
  "answer_due_on",
  "days_without_answer",
  "answer_days_late",
  "answer",
  "answered_on",
  "answer_reason",
  "source",
] as const;

export function mattersCsv(
  matters: readonly Matter[],
  preferred: readonly Language[],
  on: LocalDate,
): Uint8Array {
  const words = wordsIn(preferred);
  return writeCsv(
    MATTER_COLUMNS,
    matters.map((one) => {
      const standing = matterStanding(one, on);
      const advice = one.hearings.find(({ kind }) => kind === "heard");
      const unheard = (by: Side) =>
        words(
          one.hearings.findLast(({ kind, side }) => kind === "not-heard" && side === by)?.text ??
            {},
        );
      const answer = one.answers.at(-1);
      return {
        body: one.body.slug,
        number: one.number,
        title: words(one.title),
        case_number: one.caseNumber ?? "",
        department: words(one.department?.name ?? {}),
        asked_on: one.askedOn,
        due_on: one.dueOn ?? "",
        state: standing.state,
        days_overdue:
          standing.state === "overdue"
            ? standing.days
            : standing.state === "heard"
              ? standing.daysLate
              : 0,
        heard_on: advice?.on ?? "",
        advice: words(advice?.text ?? {}),
        not_heard_because_city: unheard("city"),
        not_heard_because_body: unheard("body"),
        answer_due_on: advice?.answerDueOn ?? "",
        days_without_answer: standing.state === "heard" ? (standing.daysUnanswered ?? "") : "",
        answer_days_late: standing.state === "heard" ? standing.answerDaysLate : "",
        answer: answer?.kind ?? "",
        answered_on: answer?.on ?? "",
        answer_reason: words(answer?.reason ?? {}),
        source: one.source ?? "",
      };
    }),
  );
}

function wordsIn(preferred: readonly Language[]): (wording: Wording) => string {
  return (wording) => said(wording, preferred)?.text ?? "";
}

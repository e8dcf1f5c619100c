/**
 * How a city worked with rights in the year of an edition: its bodies, whether they were heard, its public meetings, the commitments of its
 * declaration, and the decisions in which rights were weighed. Only that year counts, up to its last day: what came later belongs to the
 * next report. Part of the snapshot, so all of it is plain JSON.
 */
import type { Language, Wording } from "../../kernel/language.ts";
import { type FactDate, type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { BodyKind, Matter, matterStanding } from "../bodies/index.ts";
import type { CommitmentCounts, CommitmentState } from "../commitments/index.ts";

export type Span = {
  readonly from: LocalDate;
  /** The last day that counts: that of the year, or the day of publication where the year is not over by then. */
  readonly until: LocalDate;
};

export type BodyRef = { readonly slug: string; readonly name: Wording };

export type YearBody = BodyRef & {
  readonly kind: BodyKind;
  readonly foundedOn: FactDate | null;
  /** When it was suspended, since it was founded; `until` is null where it did not work again. */
  readonly breaks: readonly { readonly from: FactDate; readonly until: FactDate | null }[];
  readonly dissolvedOn: FactDate | null;
  readonly suspendedAllYear: boolean;
};

export type YearMatter = {
  readonly body: BodyRef;
  readonly number: number;
  readonly title: Wording;
  readonly askedOn: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly state: ReturnType<typeof matterStanding>["state"];
  /** By how many days the advice came too late, or is overdue; 0 else. */
  readonly daysLate: number;
  readonly heardOn: LocalDate | null;
  /** Why it was not heard, as each side sees it. */
  readonly unheard: readonly {
    readonly side: Matter["hearings"][number]["side"];
    readonly reason: Wording;
    readonly on: LocalDate;
  }[];
};

export type YearMeetings = {
  /** Public ones. `path` is the address below `/meetings/`. */
  readonly held: readonly {
    readonly path: string;
    readonly body: BodyRef;
    readonly on: LocalDate;
  }[];
  /** How often bodies met where single meetings are not known. */
  readonly sessions: readonly {
    readonly body: BodyRef;
    readonly sessions: number;
    readonly source: string;
  }[];
  readonly questions: readonly {
    readonly path: string;
    readonly number: number;
    readonly body: BodyRef;
    readonly askedOn: LocalDate;
    readonly answeredOn: LocalDate | null;
    /** Until the answer came, or until the last day. */
    readonly daysWaited: number;
  }[];
};

export type YearCommitment = {
  readonly number: number;
  readonly text: Wording;
  readonly said: CommitmentState | null;
  readonly dueOn: FactDate | null;
  readonly isLate: boolean;
  readonly daysLate: number;
  readonly isSilent: boolean;
  readonly daysSilent: number;
  /** How it stood, in words: a claim about the city, which a newer program must not reword. */
  readonly stood: Readonly<Record<Language, string>>;
};

export type YearCommitments = {
  readonly counts: CommitmentCounts & { readonly underWay: number };
  readonly commitments: readonly YearCommitment[];
};

export type YearDecisions = {
  readonly weighed: number;
  readonly fullNeeded: number;
  readonly fullMade: number;
  /** Null where the city has not said. */
  readonly cases: number | null;
  readonly source: string | null;
  readonly references: readonly string[];
  readonly departments: readonly (BodyRef & {
    readonly weighed: number;
    readonly fullNeeded: number;
    readonly fullMade: number;
    readonly cases: number | null;
  })[];
};

/** Null is what the city has never entered anything of; an empty list, what it entered nothing of in this year. */
export type WorkingYear = Span & {
  readonly bodies: readonly YearBody[] | null;
  /** Those asked in the year, and those of earlier years that were still open when it began. */
  readonly matters: readonly YearMatter[] | null;
  readonly meetings: YearMeetings | null;
  readonly commitments: YearCommitments | null;
  readonly decisions: YearDecisions | null;
};

/** The days of a year that count on a day; undefined where it has not begun by then. */
export function spanOf(year: number, asOf: LocalDate): Span | undefined {
  const [from, last] = [localDate(year, 1, 1), localDate(year, 12, 31)];
  return asOf < from ? undefined : { from, until: asOf < last ? asOf : last };
}

export type MatterTally = Readonly<
  Record<"asked" | "inTime" | "late" | "notHeard" | "overdue" | "waiting", number> & {
    /** Of those in time: how many had no day by which they were to be heard. */
    noDeadline: number;
  }
>;

export function tallyMatters(matters: readonly YearMatter[]): MatterTally {
  const count = (is: (matter: YearMatter) => boolean) => matters.filter(is).length;
  const inTime = ({ state, daysLate }: YearMatter) => state === "heard" && daysLate === 0;
  return {
    asked: matters.length,
    inTime: count(inTime),
    late: count(({ state, daysLate }) => state === "heard" && daysLate > 0),
    notHeard: count(({ state }) => state === "not-heard"),
    overdue: count(({ state }) => state === "overdue"),
    waiting: count(({ state }) => state === "waiting"),
    noDeadline: count((one) => inTime(one) && one.dueOn === null),
  };
}

/** What a body did in public: how many meetings, how many questions, and which of them waited longest. */
export type MeetingTally = {
  readonly held: number;
  readonly asked: number;
  readonly answered: number;
  readonly longest: YearMeetings["questions"][number] | undefined;
};

export function tallyMeetings(
  { held, questions }: YearMeetings,
  body?: Pick<BodyRef, "slug">,
): MeetingTally {
  const own = (one: { readonly body: BodyRef }) =>
    body === undefined || one.body.slug === body.slug;
  const asked = questions.filter(own);
  return {
    held: held.filter(own).length,
    asked: asked.length,
    answered: asked.filter(({ answeredOn }) => answeredOn !== null).length,
    longest: asked.toSorted((a, b) => b.daysWaited - a.daysWaited)[0],
  };
}

/** Each body once, in the order in which it is first named. */
export function bodiesIn(facts: readonly { readonly body: BodyRef }[]): readonly BodyRef[] {
  return [...new Map(facts.map(({ body }) => [body.slug, body])).values()];
}

/** The share of the cases that were weighed; undefined where their number is not known, or cannot be right. */
export function shareWeighed({
  weighed,
  cases,
}: Pick<YearDecisions, "weighed" | "cases">): number | undefined {
  return cases === null || cases === 0 || weighed > cases ? undefined : weighed / cases;
}

/**
 * A commitment and what became of it. The declaration says what the city bound itself to; here stand who keeps it, by when, and what the city
 * itself says of it. Nobody judges here, so the pages say that it is the city that says so.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import {
  daysBetween,
  type FactDate,
  type LocalDate,
  lastDayMeant,
} from "../../kernel/local-date.ts";

/** What the city can say of a commitment. The last three settle it until something else is said. */
export const COMMITMENT_STATES = [
  "not-begun",
  "under-way",
  "kept",
  "not-kept",
  "given-up",
] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

const SETTLED: readonly CommitmentState[] = ["kept", "not-kept", "given-up"];

/** A department as others call it. */
export type NamedDepartment = { readonly slug: string; readonly name: Wording };

/** A department of the city, or a body or somebody else in words. */
export type Owner = {
  readonly department: (NamedDepartment & { readonly id: Id<"Department"> }) | null;
  readonly named: Wording | null;
  readonly on: FactDate;
  readonly source: string | null;
};

/** By when it is to be kept. The first one is set and has no reason, each later one is a move and has one. */
export type Deadline = {
  readonly dueOn: FactDate;
  readonly reason: Wording | null;
  readonly on: FactDate;
  readonly source: string | null;
};

export type Statement = {
  readonly state: CommitmentState;
  readonly reason: Wording;
  /** An address, a handed-in file or a document's name. */
  readonly evidence: string | null;
  /** The department for which it was said; null where the city as a whole said it. */
  readonly department: NamedDepartment | null;
  readonly on: FactDate;
};

export type KeptCommitment = {
  /** Kept through all versions of the declaration. */
  readonly number: number;
  readonly text: Wording;
  readonly right: {
    readonly id: Id<"Right">;
    readonly slug: string;
    readonly name: Wording;
  } | null;
  readonly on: FactDate;
  readonly source: string | null;
  /** Whether the version in force still names it. */
  readonly inForce: boolean;
  /** Oldest first, like the two that follow; the last one counts. */
  readonly owners: readonly Owner[];
  readonly deadlines: readonly Deadline[];
  readonly statements: readonly Statement[];
};

export type CommitmentStanding = {
  /** What the city said last; null where it never said anything. */
  readonly said: CommitmentState | null;
  /** Days past the last day that its date may mean: until today, or until the city said that it is kept. 0 in time, and without a date. */
  readonly daysLate: number;
  /** Whether it is late now: its day has passed and nothing has settled it. */
  readonly isLate: boolean;
  /** How often the date was moved. */
  readonly moved: number;
  readonly withoutOwner: boolean;
  readonly withoutDate: boolean;
  /** Days since the city last said anything, or since the commitment where it never did; 0 once it is settled. */
  readonly silentDays: number;
};

/** After so many days without a word a commitment counts as silent. */
const SILENT_AFTER_DAYS = 365;

/** Where a commitment stands on a day, read from its dated facts. */
export function commitmentStanding(commitment: KeptCommitment, on: LocalDate): CommitmentStanding {
  const { owners, deadlines, statements } = commitment;
  const last = statements.at(-1);
  const isSettled = last !== undefined && SETTLED.includes(last.state);
  const due = deadlines.at(-1)?.dueOn;
  // What was given up or not kept is neither late nor in time any more.
  const until = !isSettled ? on : last.state === "kept" ? last.on.date : undefined;
  const late = due === undefined || until === undefined ? 0 : daysBetween(lastDayMeant(due), until);
  const heard = lastDayMeant(last?.on ?? commitment.on);
  return {
    said: last?.state ?? null,
    daysLate: Math.max(0, late),
    isLate: !isSettled && late > 0,
    moved: Math.max(0, deadlines.length - 1),
    withoutOwner: owners.length === 0,
    withoutDate: deadlines.length === 0,
    silentDays: isSettled ? 0 : Math.max(0, daysBetween(heard, on)),
  };
}

export function isSilent({ silentDays }: CommitmentStanding): boolean {
  return silentDays > SILENT_AFTER_DAYS;
}

export type CommitmentCounts = {
  readonly all: number;
  readonly kept: number;
  readonly late: number;
  readonly silent: number;
  readonly withoutOwner: number;
  readonly withoutDate: number;
};

/** Of those that are in force. */
export function countCommitments(
  commitments: readonly KeptCommitment[],
  on: LocalDate,
): CommitmentCounts {
  const standings = commitments
    .filter(({ inForce }) => inForce)
    .map((one) => commitmentStanding(one, on));
  const count = (is: (standing: CommitmentStanding) => boolean) => standings.filter(is).length;
  return {
    all: standings.length,
    kept: count(({ said }) => said === "kept"),
    late: count(({ isLate }) => isLate),
    silent: count(isSilent),
    withoutOwner: count((one) => one.withoutOwner),
    withoutDate: count((one) => one.withoutDate),
  };
}

/** What counts beside them where their own page or the front page speaks: of how many the city has said nothing at all. */
export type CommitmentTally = CommitmentCounts & { readonly unsaid: number };

/** Of those that are in force. */
export function tallyCommitments(
  commitments: readonly KeptCommitment[],
  on: LocalDate,
): CommitmentTally {
  const unsaid = commitments.filter(
    ({ inForce, statements }) => inForce && statements.length === 0,
  );
  return { ...countCommitments(commitments, on), unsaid: unsaid.length };
}

/** What is latest first, then what has been silent longest, then by number. */
export function lateCommitmentsFirst(
  commitments: readonly KeptCommitment[],
  on: LocalDate,
): readonly KeptCommitment[] {
  const rank = new Map(
    commitments.map((one) => {
      const { isLate, daysLate, silentDays } = commitmentStanding(one, on);
      return [one.number, { late: isLate ? daysLate : 0, silentDays }] as const;
    }),
  );
  const of = (one: KeptCommitment) => rank.get(one.number) ?? { late: 0, silentDays: 0 };
  return [...commitments].sort(
    (a, b) => of(b).late - of(a).late || of(b).silentDays - of(a).silentDays || a.number - b.number,
  );
}

export function isCommitmentState(text: string): text is CommitmentState {
  return (COMMITMENT_STATES as readonly string[]).includes(text);
}

/** What the public record calls a commitment. */
export function commitmentSubject(number: number): string {
  return `commitment/${number}`;
}

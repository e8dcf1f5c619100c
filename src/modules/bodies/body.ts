/**
 * A body: a council, working group, network, reference group or office that has a say in a city's work for human rights; what it is, and
 * whether it works. A body that is suspended stays in sight: York's board was away from 2021 to 2023, and everybody could have known.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import type { Quorum } from "./mandate.ts";

/** In the order in which they are listed. */
export const BODY_KINDS = [
  "council",
  "statutory-council",
  "network",
  "reference-group",
  "office",
  "working-group",
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const STANDING_CHANGES = ["suspended", "revived", "dissolved"] as const;
export type StandingChangeKind = (typeof STANDING_CHANGES)[number];
export type Standing = "active" | "suspended" | "dissolved";

export type StandingChange = {
  readonly change: StandingChangeKind;
  readonly reason: Wording;
  readonly on: FactDate;
  readonly source: string | null;
};

/** What is said of a body; a later description stands before the earlier ones. */
export type Description = {
  readonly name: Wording;
  /** What it is for. */
  readonly about: Wording;
  /** No more exact than its source. */
  readonly foundedOn: FactDate | null;
  /** How many seats it has as sources say it, where that is not a number: "about 20". */
  readonly sizeNote: Wording;
  /** In our own words, never the law's. */
  readonly legalBasis: Wording;
  /** Nobody has held our words against the law. */
  readonly legalUnconfirmed: boolean;
  /** Who runs its secretariat. */
  readonly secretariat: Wording;
  readonly source: string | null;
};

export type Body = Description & {
  readonly id: Id<"Body">;
  /** Lasting name in addresses and in the public record. */
  readonly slug: string;
  readonly kind: BodyKind;
  /** The body that it works for: a council's working group. */
  readonly parent: {
    readonly id: Id<"Body">;
    readonly slug: string;
    readonly name: Wording;
  } | null;
  readonly standing: Standing;
  /** What made its standing what it is; null for one that has worked since it was founded. */
  readonly lastChange: StandingChange | null;
  /** Of the mandate in force; null where no rule is known. */
  readonly quorum: Quorum | null;
};

/** Which change is possible from where a body stands. What is dissolved stays so; a new body gets a new name. */
const POSSIBLE: Readonly<Record<Standing, readonly StandingChangeKind[]>> = {
  active: ["suspended", "dissolved"],
  suspended: ["revived", "dissolved"],
  dissolved: [],
};

export function possibleChanges(standing: Standing): readonly StandingChangeKind[] {
  return POSSIBLE[standing];
}

/** Where a body stands after its last change. */
export function standingAfter(change: StandingChangeKind | null): Standing {
  return change === null || change === "revived" ? "active" : change;
}

/** Where a body stood on a day, by its changes with the first one first. */
export function standingOn(changes: readonly StandingChange[], on: LocalDate): Standing {
  return standingAfter(changes.filter((one) => one.on.date <= on).at(-1)?.change ?? null);
}

/** When a body was suspended in a span of days, the first time first; `until` is null where it still is. */
export function suspensionsIn(
  changes: readonly StandingChange[],
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate | null },
): readonly { readonly from: FactDate; readonly until: FactDate | null }[] {
  return changes.flatMap(({ change, on }, place) => {
    if (change !== "suspended") return [];
    const end = changes[place + 1]?.on ?? null;
    const isOver = end !== null && end.date < from;
    const isLater = until !== null && until < on.date;
    return isOver || isLater ? [] : [{ from: on, until: end }];
  });
}

/** What the public record calls a body. */
export function bodySubject(slug: string): string {
  return `body/${slug}`;
}

export function isBodyKind(text: string): text is BodyKind {
  return (BODY_KINDS as readonly string[]).includes(text);
}

export function isStandingChange(text: string): text is StandingChangeKind {
  return (STANDING_CHANGES as readonly string[]).includes(text);
}

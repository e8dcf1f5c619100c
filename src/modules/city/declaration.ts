/** The declaration: what a city promised, when, and what it commits itself to. A changed one is a new version. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { type FactDate, isCertainlyBefore, type LocalDate } from "../../kernel/local-date.ts";
import { isSilent } from "./city.ts";
import { isWebAddress } from "./web-address.ts";

export type Commitment = {
  /** Kept through all versions: what became of it hangs on the number. */
  readonly number: number;
  readonly text: Wording;
  readonly right: Id<"Right"> | null;
  readonly on: FactDate;
  readonly source: string | null;
};

/** A commitment as it is handed in: with the number of an earlier version, or without one where it is new or has the same words. */
export type NewCommitment = Omit<Commitment, "number"> & { readonly number?: number | null };

export type Declaration = {
  readonly on: FactDate;
  readonly title: Wording;
  /** What was promised, in one sentence. */
  readonly promise: Wording;
  /** What a human rights city is to this city, in words of its own; null where it has none. */
  readonly definition: Wording | null;
  readonly body: Wording | null;
  readonly sources: readonly string[];
  readonly demonstration: boolean;
  readonly commitments: readonly Commitment[];
};

/** A declaration as it is handed in. */
export type NewDeclaration = Omit<Declaration, "definition" | "commitments"> & {
  readonly definition?: Wording | null;
  readonly commitments: readonly NewCommitment[];
};

/**
 * Whether the city bound itself to it only after it had declared: it is recorded with the declaration, so that its number lasts, and is
 * nothing that the declaration says.
 */
export function isLaterCommitment(
  { on }: Pick<Commitment, "on">,
  declaration: Pick<Declaration, "on">,
): boolean {
  return isCertainlyBefore(declaration.on, on);
}

export type DeclarationProblem = {
  readonly refused:
    | "no-title"
    | "no-promise"
    | "future-date"
    | "bad-source"
    | "empty-commitment"
    | "unknown-right";
  readonly part: "on" | "title" | "promise" | "sources" | "text" | "right" | "source";
  /** Which commitment it is about, counted from 0. */
  readonly commitment?: number;
};

/** Everything that is wrong with a declaration, in the order of its form. */
export function declarationProblems(
  { on, title, promise, sources, commitments }: NewDeclaration,
  today: LocalDate,
  rights: readonly Id<"Right">[],
): readonly DeclarationProblem[] {
  const own: readonly (DeclarationProblem | false)[] = [
    on.date > today && { refused: "future-date", part: "on" },
    isSilent(title) && { refused: "no-title", part: "title" },
    isSilent(promise) && { refused: "no-promise", part: "promise" },
    !sources.every(isWebAddress) && { refused: "bad-source", part: "sources" },
  ];
  const theirs = commitments.flatMap((one, commitment): readonly (DeclarationProblem | false)[] => [
    isSilent(one.text) && { refused: "empty-commitment", part: "text", commitment },
    one.right !== null &&
      !rights.includes(one.right) && { refused: "unknown-right", part: "right", commitment },
    one.on.date > today && { refused: "future-date", part: "on", commitment },
    one.source !== null &&
      !isWebAddress(one.source) && { refused: "bad-source", part: "source", commitment },
  ]);
  return [...own, ...theirs].filter((problem) => problem !== false);
}

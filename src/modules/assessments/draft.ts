/** What somebody has typed and not finished: as it was typed, so that nothing is lost; it becomes content only when it is finished. */

import type { Language } from "../../kernel/language.ts";

export type DraftPart = "check" | "impact";

/**
 * The fields of a check's form, as sent; `language` among them says in which it is written, since it was begun, and `ownPart` is "yes" where
 * another department weighed the same case.
 */
export type CheckDraft = {
  readonly fields: Readonly<Record<string, string>>;
  /** Slugs. */
  readonly rights: readonly string[];
  readonly screening: readonly string[];
};

/** One effect or one measure, as sent. */
export type DraftPiece = Readonly<Record<string, string>>;

export type ImpactDraft = {
  /** In which it is written, since it was begun. */
  readonly language: Language;
  readonly whole: Readonly<Record<string, string>>;
  readonly effects: readonly DraftPiece[];
  readonly mitigations: readonly DraftPiece[];
};

export function emptyImpact(language: Language): ImpactDraft {
  return { language, whole: {}, effects: [], mitigations: [] };
}

/** The most pieces of each kind; more than anybody can weigh. */
export const MOST_PIECES = 40;

/** The draft with a piece added, or put in the place (from 1) that it had; without it where there is no piece. */
export function withPiece(
  draft: ImpactDraft,
  kind: "effects" | "mitigations",
  place: number | undefined,
  piece: DraftPiece | undefined,
): ImpactDraft {
  const before = draft[kind];
  const isThere = place !== undefined && place >= 1 && place <= before.length;
  if (piece === undefined)
    return isThere ? { ...draft, [kind]: before.filter((_, index) => index !== place - 1) } : draft;
  return {
    ...draft,
    [kind]: isThere
      ? before.map((one, index) => (index === place - 1 ? piece : one))
      : [...before, piece],
  };
}

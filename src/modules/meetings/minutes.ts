/** Minutes: a draft that several people write at once, a text that is approved, and one that is published and stays as it is. */
import type { Language, Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";

export const APPROVERS = ["chair", "secretary", "next-meeting"] as const;
export type Approver = (typeof APPROVERS)[number];

export type MinutesVersion = {
  readonly number: number;
  readonly text: string;
  readonly language: Language;
  readonly approvedBy: Approver;
  readonly approvedOn: LocalDate;
  /** Why it was corrected; empty of the first one. */
  readonly reason: Wording;
  /** Null until it is published. */
  readonly publishedAt: Date | null;
};

export type MinutesState = "draft" | "approved" | "published";

export function minutesState(versions: readonly MinutesVersion[]): MinutesState {
  if (versions.some(({ publishedAt }) => publishedAt !== null)) return "published";
  return versions.length > 0 ? "approved" : "draft";
}

/** The version that the public reads. */
export function publishedVersion(versions: readonly MinutesVersion[]): MinutesVersion | undefined {
  return versions.findLast(({ publishedAt }) => publishedAt !== null);
}

/** The most characters that minutes may have. */
export const LONGEST_MINUTES = 200_000;

export function isApprover(text: string): text is Approver {
  return (APPROVERS as readonly string[]).includes(text);
}

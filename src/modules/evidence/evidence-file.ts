/** A file that stands as evidence: kept, published once a fact names it, and withdrawn where it must not be read any longer. */
import type { Id } from "../../kernel/id.ts";

/** Who handed it in: the city, or the body that judges it. Neither takes away what the other shows. */
export type Side = "city" | "body";

export const WITHDRAWAL_REASONS = ["personal-data", "wrong-file", "not-ours"] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

export type EvidenceFile = {
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  readonly sha256: string;
  readonly name: string;
  /** As the bytes say, never as the browser said. */
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  readonly side: Side;
  readonly keptAt: Date;
  readonly keptBy: Id<"Account"> | null;
  readonly publishedAt: Date | null;
  readonly withdrawn: { readonly reason: WithdrawalReason; readonly at: Date } | null;
};

/** The largest file that is taken, in bytes. */
export const LARGEST = 20_000_000;
/** How long a file is kept that no fact names. */
export const UNUSED_DAYS = 90;

export function isWithdrawalReason(text: string): text is WithdrawalReason {
  return (WITHDRAWAL_REASONS as readonly string[]).includes(text);
}

/** How the public record names a file. */
export function evidenceSubject(sha256: string): string {
  return `evidence/${sha256}`;
}

/** Whether everybody may read it. */
export function isPublic(file: EvidenceFile): boolean {
  return file.publishedAt !== null && file.withdrawn === null;
}

/** Whether a kept file is a picture, by the ending that its bytes gave it. */
export function isPicture(name: string): boolean {
  return /\.(jpg|png|webp)$/.test(name);
}

/** A department: a part of the municipality that is asked and that acts, with the people who work there now. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";

export type Department = {
  readonly id: Id<"Department">;
  /** Lasting name in addresses and in the public record, such as `social-services`. */
  readonly slug: string;
  readonly name: Wording;
  /** When it was entered here. */
  readonly foundedAt: Date;
  /** Who works there now, heads included. */
  readonly people: readonly Id<"Account">[];
  /** Who heads it now; to them goes what their people leave unanswered. */
  readonly heads: readonly Id<"Account">[];
};

/** Where somebody stands in a department from now on; `out` ends it. */
export const STANDINGS = ["member", "head", "out"] as const;
export type Standing = (typeof STANDINGS)[number];

/** What the public record says of somebody's place: codes, and of the person nothing but a commitment. */
export function placeFacts(
  department: string,
  standing: Standing,
  person: string | null,
): { readonly department: string; readonly standing: Standing; readonly person: string | null } {
  return { department, standing, person };
}

/** What the public record calls a department. */
export function recordSubject(slug: string): string {
  return `department/${slug}`;
}

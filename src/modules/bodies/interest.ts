/** What ties a member to something that the body deals with, as a standing interest: for the body, and for everybody where the member wants it. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { termAbout } from "./person.ts";

export type Interest = {
  readonly id: Id<"Interest">;
  readonly term: Id<"Term">;
  readonly seatNumber: number;
  /** Null once the member is forgotten. */
  readonly text: Wording | null;
  readonly public: boolean;
  /** Null where nobody has said since when. */
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  /** Declared by the member; else entered by the secretary. */
  readonly byMember: boolean;
};

/** Whose salts they are, and what is committed to. */
export function interestCommitment(
  term: Id<"Term">,
  text: Wording,
): { readonly about: string; readonly value: { readonly interest: Wording } } {
  return { about: termAbout(term), value: { interest: text } };
}

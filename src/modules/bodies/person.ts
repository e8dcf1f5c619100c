/** What stands in the public record for what is known of a member: salted commitments, found again by the term when they are to be forgotten. */
import type { Id } from "../../kernel/id.ts";

/** Whose salts they are, and what is committed to. */
export function nameCommitment(
  term: Id<"Term">,
  name: string,
): { readonly about: string; readonly value: { readonly name: string } } {
  return { about: termAbout(term), value: { name } };
}

/** Under which name the salts of a term are kept, those of what its holder declared included. */
export function termAbout(term: Id<"Term">): string {
  return `term/${term}`;
}

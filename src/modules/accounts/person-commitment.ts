/**
 * What stands in the public record for a person: a salted commitment to their account, which only somebody with the salt can open, and
 * nobody once the salt is forgotten.
 */
import type { Id } from "../../kernel/id.ts";

/** Whose salts they are, and what is committed to. */
export function personCommitment(account: Id<"Account">): {
  readonly about: string;
  readonly value: { readonly account: string };
} {
  return { about: `account/${account}`, value: { account } };
}

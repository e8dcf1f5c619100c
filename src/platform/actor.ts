/** Who acts: a signed-in person in one city, or whoever runs the program on the terminal. */
import type { Id } from "../kernel/id.ts";

export type Actor = {
  /** Null for the terminal, which is nobody's account. */
  readonly accountId: Id<"Account"> | null;
  readonly name: string;
  /** The roles that the person holds now; modules/accounts/role.ts lists them. */
  readonly roles: readonly string[];
};

/**
 * A body's own secretaries. Roles hold in the whole city; where several bodies have secretariats of their own, each is appointed for theirs, so
 * that one does not read what the members of another have declared. Where nobody is appointed, everybody with the role serves the body.
 */
import type { Id } from "../../kernel/id.ts";
import type { Person } from "../accounts/index.ts";

export const SECRETARY_CHANGES = ["appointed", "ended"] as const;
export type SecretaryChange = (typeof SECRETARY_CHANGES)[number];

/** The role without which nobody is a body's secretary. */
export const SECRETARY = "body-secretary";

export type Secretary = {
  readonly account: Id<"Account">;
  readonly name: string;
  readonly since: Date;
  /** Whether they hold the role now; without it the appointment counts for nothing. */
  readonly holdsRole: boolean;
};

/** Whether somebody with the role serves a body for which these are appointed. */
export function serves(
  account: Id<"Account">,
  appointed: readonly Pick<Secretary, "account" | "holdsRole">[],
): boolean {
  const counted = appointed.filter(({ holdsRole }) => holdsRole);
  return counted.length === 0 || counted.some((one) => one.account === account);
}

export function isSecretary({ roles }: Pick<Person, "roles">): boolean {
  return roles.includes(SECRETARY);
}

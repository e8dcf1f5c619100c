/** Opens a check for somebody who writes about it: it is there, it is theirs to write about, and it is not withdrawn. */
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { type Check, checkSubject } from "./check.ts";
import { findCheck } from "./list-checks.ts";
import { speaksFor } from "./speaks-for.ts";
import { holdOthers } from "./store/checks.ts";

export type OpenCheckRefusal = Refusal<"unknown-check" | "not-your-department" | "withdrawn-check">;

/** Holds others who write about the check until the end of the transaction. */
export async function openCheck(
  tx: CityTransaction,
  actor: Actor | undefined,
  reference: string,
): Promise<OpenCheckRefusal | Check> {
  await holdOthers(tx, { about: checkSubject(reference) });
  const check = await findCheck(tx, reference);
  if (check === undefined) return { refused: "unknown-check" };
  if (!(await speaksFor(tx, actor, check.department.id))) return { refused: "not-your-department" };
  return check.withdrawal === null ? check : { refused: "withdrawn-check" };
}

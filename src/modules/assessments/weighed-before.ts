/**
 * Whether a case was weighed already: a department writes a new version of what it has, and another one says that it weighs a part of its own.
 * The figures count cases, so that a case that several departments weigh is one of them.
 */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import * as store from "./store/checks.ts";

/** `as`: the reference of the check that is there. */
export type WeighedBefore = {
  readonly refused: "weighed-before" | "weighed-elsewhere";
  readonly as: string;
};

export type AskedCase = {
  readonly caseNumber: string;
  readonly department: Id<"Department">;
  /** The check that is being written; null for one that nobody has begun. */
  readonly reference: string | null;
  /** Whether the department has said that it weighs a part of its own. */
  readonly ownPart: boolean;
};

/** Holds others who weigh cases until the end of the transaction: two at once would not see each other. */
export async function weighedBefore(
  tx: CityTransaction,
  { caseNumber, department, reference, ownPart }: AskedCase,
): Promise<WeighedBefore | undefined> {
  await store.holdOthers(tx, { about: "decisions/cases" });
  const others = await store.listSameCase(tx, { caseNumber, reference });
  const own = others.find((one) => one.department_id === department);
  if (own !== undefined) return { refused: "weighed-before", as: own.reference };
  const [other] = others;
  if (other === undefined || ownPart) return undefined;
  return { refused: "weighed-elsewhere", as: other.reference };
}

/** The references of the other checks of the same case. */
export async function listSameCase(
  tx: CityTransaction,
  { caseNumber, reference }: Pick<AskedCase, "caseNumber" | "reference">,
): Promise<readonly string[]> {
  return (await store.listSameCase(tx, { caseNumber, reference })).map((one) => one.reference);
}

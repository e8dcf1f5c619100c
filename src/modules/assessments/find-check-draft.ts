/** Reads what is being written about a check and is not finished. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Check } from "./check.ts";
import type { CheckDraft, DraftPart, ImpactDraft } from "./draft.ts";
import * as store from "./store/checks.ts";

export type KeptDraft<Content> = {
  readonly content: Content;
  readonly saves: number;
  readonly savedAt: Date;
  readonly savedBy: Id<"Account"> | null;
};

export async function findCheckDraft(
  tx: CityTransaction,
  check: Id<"Check">,
): Promise<KeptDraft<CheckDraft> | undefined> {
  return find<CheckDraft>(tx, check, "check");
}

export async function findImpactDraft(
  tx: CityTransaction,
  check: Id<"Check">,
): Promise<KeptDraft<ImpactDraft> | undefined> {
  return find<ImpactDraft>(tx, check, "impact");
}

/** Which writing a person had before them: how many versions there were, and how often the next one was saved. */
export function writingOf(versions: Check["versions"] | Check["impacts"], saves: number): string {
  return `${versions.length}.${saves}`;
}

async function find<Content>(tx: CityTransaction, check: Id<"Check">, part: DraftPart) {
  const row = await store.findDraftRow(tx, { check, part });
  // Nothing but the program's own saving writes this table.
  return row === undefined
    ? undefined
    : {
        content: row.content as Content,
        saves: row.saves,
        savedAt: row.saved_at,
        savedBy: row.saved_by,
      };
}

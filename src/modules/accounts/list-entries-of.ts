/** Finds the entries of the public record that are about a person, for the city's own auditor and for the person. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { type ListedEntry, listEntries, openCommitment } from "../ledger/index.ts";
import { personCommitment } from "./person-commitment.ts";

/** By falling position; none once the person's salts are forgotten. */
export async function listEntriesOf(
  tx: CityTransaction,
  account: Id<"Account">,
): Promise<readonly ListedEntry[]> {
  const { value } = personCommitment(account);
  const found: ListedEntry[] = [];
  for (let before: number | undefined; ; ) {
    const page = await listEntries(tx, {
      about: "people",
      ...(before === undefined ? {} : { before }),
    });
    for (const listed of page) {
      const commitment = listed.entry?.facts.person;
      if (typeof commitment !== "string") continue;
      if (await openCommitment(tx, { commitment, value })) found.push(listed);
    }
    before = page.at(-1)?.position;
    if (before === undefined) return found;
  }
}

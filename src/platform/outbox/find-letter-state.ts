/** Tells how far a letter has come, for whoever has to tell people. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../database/database.ts";
import type { LetterState } from "./letter.ts";
import * as store from "./store.ts";

/** Undefined when the city has no such letter. */
export async function findLetterState(
  tx: CityTransaction,
  letter: Id<"Letter">,
): Promise<LetterState | undefined> {
  const found = await store.findLetter(tx, { id: letter });
  if (found === undefined) return undefined;
  if (found.accepted_at !== null) return "sent";
  return found.refused_at === null ? "waiting" : "refused";
}

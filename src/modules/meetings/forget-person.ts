/** Takes what is kept about somebody: letters to them, what they said of their conflicts, which keys they typed, and questions not decided yet. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Forgotten } from "../../platform/personal-data.ts";
import * as agenda from "./store/agenda.ts";
import * as minutes from "./store/minutes.ts";
import * as questions from "./store/questions.ts";
import * as votes from "./store/votes.ts";

export async function forgetPerson(tx: CityTransaction, person: Forgotten): Promise<void> {
  const { account, email } = person;
  await agenda.deleteInvitationsOf(tx, { person: account });
  await votes.updateConflictsForgotten(tx, { person: account });
  await minutes.updateUpdatesForgotten(tx, { account });
  await minutes.deleteWriter(tx, { account });
  await questions.deleteUndecidedOf(tx, { email });
}

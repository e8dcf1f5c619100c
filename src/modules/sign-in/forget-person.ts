/** Forgets how somebody signed in: sessions end, and no passkey, link or identity of theirs opens anything again. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Forgotten } from "../../platform/personal-data.ts";
import * as store from "./store/person.ts";

export async function forgetPerson(
  tx: CityTransaction,
  { account, email }: Forgotten,
): Promise<void> {
  await store.deleteSessionsOf(tx, { account });
  await store.deleteLinksOf(tx, { account });
  await store.deletePasskeysOf(tx, { account });
  await store.deleteChallengesOf(tx, { account });
  await store.deleteAttemptsOf(tx, { account });
  await store.deleteIdentitiesOf(tx, { account });
  await store.deleteMappedRolesOf(tx, { account });
  await store.deleteAskingsFor(tx, { email });
}

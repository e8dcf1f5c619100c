/**
 * Forgets somebody who worked here also under the declaration: what they asked for and had not confirmed is gone, and nobody can tell any more
 * which signature was theirs. That there is one more stays, as it says nothing of anybody.
 */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Forgotten } from "../../platform/personal-data.ts";
import { forgetSalts } from "../ledger/index.ts";
import { hashAddress } from "./hash-address.ts";
import { signatureCommitment } from "./signatory.ts";
import * as store from "./store.ts";

export async function forgetPerson(tx: CityTransaction, { email }: Forgotten): Promise<void> {
  const known = await store.findSecret(tx);
  // Without a secret nobody has ever asked to sign.
  if (known === undefined) return;
  const hash = await hashAddress(known.secret, email);
  await store.deleteSubmissionsTo(tx, { addressHash: hash });
  const found = await store.findByAddress(tx, { addressHash: hash });
  const signature = found && (await store.findStanding(tx, { id: found.id }));
  if (signature === undefined) return;
  const { id, kind } = signature;
  await store.emptySignature(tx, { id });
  await store.deleteLinksOf(tx, { id });
  await forgetSalts(tx, signatureCommitment({ id, kind, name: null, address: null }).about);
}

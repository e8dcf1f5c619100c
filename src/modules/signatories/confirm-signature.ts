/** Somebody confirms their address: from then on the declaration bears their signature, and a letter tells them how to withdraw it. */

import type { Id } from "../../kernel/id.ts";
import { cityAddress } from "../../platform/city-address.ts";
import { type Context, newId } from "../../platform/context.ts";
import { postLetter } from "../../platform/outbox/post-letter.ts";
import { hashToken, newToken } from "../../platform/token.ts";
import { commitTo, record } from "../ledger/index.ts";
import type { SignedCity } from "./answer-asking.ts";
import { citySecret } from "./city-secret.ts";
import { hashName } from "./hash-name.ts";
import { oldestLink } from "./link-time.ts";
import { SIGNATORIES_SUBJECT, signatureCommitment } from "./signatory.ts";
import type { ConfirmSignatureRefusal } from "./signing-refusals.ts";
import * as store from "./store.ts";
import { signatoryTexts } from "./texts/index.ts";

/** Names the letter that was posted, to be sent at once. */
export async function confirmSignature(
  context: Context,
  city: SignedCity,
  secret: string,
): Promise<ConfirmSignatureRefusal | { readonly letter: Id<"Letter"> }> {
  return context.database.inCity(city.id, async (tx) => {
    await store.holdOthers(tx, { about: "signatories" });
    const at = context.now();
    const tokenHash = hashToken(secret);
    const found = await store.findSubmission(tx, { tokenHash, since: oldestLink(at) });
    if (found === undefined) return { refused: "dead-link" };
    const { kind, email, address_hash: addressHash, language, place } = found;
    await store.deleteSubmissionsTo(tx, { addressHash });
    const hash =
      kind === "organisation" && found.name !== null
        ? hashName(await citySecret(context, tx), found.name)
        : null;
    if (hash !== null && (await store.findByName(tx, { nameHash: hash })) !== undefined)
      return { refused: "signed-already" };
    const id = newId<"Signature">(context);
    const name = found.shown ? found.name : null;
    const address = Buffer.from(addressHash).toString("hex");
    const person = await commitTo(context, tx, signatureCommitment({ id, kind, name, address }));
    const commitment = Buffer.from(person, "hex");
    await store.insertSignature(tx, {
      id,
      kind,
      name,
      nameHash: hash,
      addressHash,
      commitment,
      at,
    });
    // The link of the first letter goes on working; this letter has one of its own.
    const token = newToken(context);
    for (const one of [found.cancel_hash, token.hash])
      await store.insertLink(tx, { tokenHash: one, id, at, endsAt: null });
    const t = signatoryTexts(language).letters.signed;
    const home = `${cityAddress(context.settings, city)}/declaration`;
    const text = t.text(place, `${home}/withdrawals/${token.secret}`, `${home}/withdrawals/new`);
    const letter = { to: email, subject: t.subject(place), text, purpose: "signatory" };
    const posted = await postLetter(context, tx, letter);
    await record(tx, {
      type: "signatory.signed",
      at,
      by: "signatory",
      subject: SIGNATORIES_SUBJECT,
      facts: { kind, person },
    });
    return posted;
  });
}

/** Answers somebody who wants to sign or to withdraw, with a letter: what it says hangs on whether the address has signed. */
import type { Id } from "../../kernel/id.ts";
import { cityAddress } from "../../platform/city-address.ts";
import { type Context, newId } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Job } from "../../platform/jobs.ts";
import type { NamedCity } from "../../platform/named-city.ts";
import { postLetter } from "../../platform/outbox/post-letter.ts";
import { sendLetterNow } from "../../platform/outbox/send-letter-now.ts";
import { newToken } from "../../platform/token.ts";
import { citySecret } from "./city-secret.ts";
import { hashAddress } from "./hash-address.ts";
import { daysBefore, endOfLink } from "./link-time.ts";
import { LINK_HOURS, MOST_TO_ADDRESS } from "./signatory.ts";
import * as store from "./store.ts";
import { signatoryTexts } from "./texts/index.ts";

export type SignedCity = NamedCity;

/** After whoever asked was answered. Without a mail server there is nobody to hide it from: the letter is printed before the page says so. */
export async function answerAsking(
  context: Context,
  city: SignedCity,
  asking: Id<"Asking">,
): Promise<void> {
  const answered = answerOne(context, city, asking).catch((error: unknown) =>
    // It is still there, and the job answers it.
    context.log.error("A letter to a signatory could not be made", { error, city: city.slug }),
  );
  if (context.mail.way === "terminal") await answered;
}

async function answerOne(context: Context, city: SignedCity, asking: Id<"Asking">): Promise<void> {
  const letter = await context.database.inCity(city.id, (tx) => post(context, tx, city, asking));
  if (letter !== undefined) await sendLetterNow(context, city.id, letter);
}

async function post(
  context: Context,
  tx: CityTransaction,
  city: SignedCity,
  id: Id<"Asking">,
): Promise<Id<"Letter"> | undefined> {
  const asked = await store.takeAsking(tx, { id });
  if (asked === undefined) return undefined;
  const hash = await hashAddress(await citySecret(context, tx), asked.email);
  await store.holdOthers(tx, { about: "signatories" });
  const at = context.now();
  const since = daysBefore(at, 1);
  const { count } = await store.countLettersTo(tx, { addressHash: hash, since });
  // A mailbox is not flooded, and whoever asks is not told that it would be.
  if (count >= MOST_TO_ADDRESS) return undefined;
  const letterId = newId<"SignatoryLetter">(context);
  await store.insertLetter(tx, { id: letterId, addressHash: hash, at });
  const signed = await store.findByAddress(tx, { addressHash: hash });
  const { wish, kind, name, shown, email, language, place } = asked;
  const t = signatoryTexts(language).letters;
  const home = `${cityAddress(context.settings, city)}/declaration`;
  const purpose = "signatory";
  const uselessAfter = endOfLink(at);

  if (signed !== undefined) {
    const { secret, hash: tokenHash } = newToken(context);
    await store.insertLink(tx, { tokenHash, id: signed.id, at, endsAt: uselessAfter });
    const link = `${home}/withdrawals/${secret}`;
    const words = wish === "sign" ? t.signedAlready : t.withdraw;
    const posted = { subject: words.subject(place), text: words.text(place, link, LINK_HOURS) };
    return (await postLetter(context, tx, { to: email, ...posted, purpose, uselessAfter })).letter;
  }
  if (wish === "withdraw" || kind === null || shown === null) return undefined;

  const confirm = newToken(context);
  const cancel = newToken(context);
  await store.insertSubmission(tx, {
    id: newId<"SignatureSubmission">(context),
    ...{ kind, name, shown, email, language, place, at },
    addressHash: hash,
    tokenHash: confirm.hash,
    cancelHash: cancel.hash,
  });
  // Nothing that the sender typed: they may have typed an address that is not theirs.
  const text = t.confirm.text(
    place,
    `${home}/signatures/${confirm.secret}`,
    `${home}/withdrawals/${cancel.secret}`,
    LINK_HOURS,
  );
  const posted = { to: email, subject: t.confirm.subject(place), text, purpose, uselessAfter };
  return (await postLetter(context, tx, posted)).letter;
}

/** What was asked before the program ended in the middle of it: every minute, and mostly there is nothing. */
export const answerAskingsJob: Job = {
  name: "answer-signatories",
  everySeconds: 60,
  run: async (context, city, { say }) => {
    const left = await context.database.readCity(city.id, (tx) => store.listAskings(tx));
    for (const { id } of left) await answerOne(context, city, id);
    if (left.length > 0) say(`looked at ${left.length} that want to sign or to withdraw`);
  },
};

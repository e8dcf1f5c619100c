/** For tests of a whole city: somebody who asks, reads the letter and confirms; and actions that no other module calls. */

import type { Context } from "../../platform/context.ts";
import type { OutgoingLetter } from "../../platform/mail.ts";
import { sendLetterNow } from "../../platform/outbox/send-letter-now.ts";
import type { SignedCity } from "./answer-asking.ts";
import { type AskToSignInput, askToSign } from "./ask-to-sign.ts";
import { confirmSignature } from "./confirm-signature.ts";

export { listShown } from "./list-signatory-page.ts";
export { removeSignatory } from "./remove-signatory.ts";
export { withdrawSignature } from "./withdraw-signature.ts";

/** The secret of the link to this part in a letter; empty where the letter has none. */
export function secretIn(
  letter: OutgoingLetter | undefined,
  part: "signatures" | "withdrawals",
): string {
  return new RegExp(`/declaration/${part}/([\\w-]{43})`).exec(letter?.text ?? "")?.[1] ?? "";
}

type Reader = Context & { readonly letters: readonly OutgoingLetter[] };

/** Somebody who signs; gives the secret with which they withdraw. */
export async function aSignatory(
  context: Reader,
  city: SignedCity,
  stated: Partial<AskToSignInput> = {},
): Promise<string> {
  const asked = await askToSign(context, city, {
    ...{ kind: "resident", name: "Kari Nordmann", shown: true, email: "kari@home.example" },
    ...{ language: "en", place: "York" },
    ...stated,
  });
  if ("refused" in asked) throw new Error(asked.refused);
  const confirmed = await confirmSignature(
    context,
    city,
    secretIn(context.letters.at(-1), "signatures"),
  );
  if ("refused" in confirmed) throw new Error(confirmed.refused);
  await sendLetterNow(context, city.id, confirmed.letter);
  return secretIn(context.letters.at(-1), "withdrawals");
}

/**
 * Takes in that somebody wants to sign. Before they are answered the same is done for every address: one row is written. Whether the address
 * has signed is looked at afterwards, so that neither words nor time tell (OWASP ASVS 5.0, 6.3.8).
 */
import type { Language } from "../../kernel/language.ts";
import { type Context, newId } from "../../platform/context.ts";
import { isEmailAddress } from "../accounts/index.ts";
import { answerAsking, type SignedCity } from "./answer-asking.ts";
import { citySecret } from "./city-secret.ts";
import { hashName } from "./hash-name.ts";
import { daysBefore } from "./link-time.ts";
import { isSignatoryKind, MOST_A_DAY, nameProblem, tidyAddress, tidyName } from "./signatory.ts";
import type { AskToSignRefusal } from "./signing-refusals.ts";
import * as store from "./store.ts";

export type AskToSignInput = {
  /** organisation | resident */
  readonly kind: string;
  /** An organisation's name is needed; a resident's only where it is to be shown. */
  readonly name: string;
  readonly shown: boolean;
  readonly email: string;
  /** Of the letter. */
  readonly language: Language;
  /** What the letter calls the city. */
  readonly place: string;
};

export async function askToSign(
  context: Context,
  city: SignedCity,
  input: AskToSignInput,
): Promise<AskToSignRefusal | { readonly asked: true }> {
  const { kind, shown, language, place } = input;
  if (!isSignatoryKind(kind)) return { refused: "unknown-kind" };
  const isNamed = kind === "organisation" || shown;
  const name = isNamed ? tidyName(input.name) : null;
  const problem = name === null ? undefined : nameProblem(name);
  if (problem !== undefined) return { refused: problem };
  const email = tidyAddress(input.email);
  if (!isEmailAddress(email)) return { refused: "no-email" };
  const at = context.now();
  const id = newId<"Asking">(context);
  const taken = await context.database.inCity(city.id, async (tx) => {
    if (kind === "organisation" && name !== null) {
      const hash = hashName(await citySecret(context, tx), name);
      if ((await store.findByName(tx, { nameHash: hash })) !== undefined)
        return { refused: "signed-already" as const };
    }
    const { count } = await store.countLetters(tx, { since: daysBefore(at, 1) });
    if (count >= MOST_A_DAY) return { refused: "too-many" as const };
    const asked = { id, kind, name, shown, email, language, place, at };
    await store.insertAsking(tx, { ...asked, wish: "sign" });
    return { asked: true as const };
  });
  if ("asked" in taken) await answerAsking(context, city, id);
  return taken;
}

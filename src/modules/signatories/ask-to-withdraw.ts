/** Takes in that somebody wants a link to withdraw. Whether the address has signed is looked at after they were answered, as in `ask-to-sign.ts`. */
import type { Language } from "../../kernel/language.ts";
import { type Context, newId } from "../../platform/context.ts";
import { isEmailAddress } from "../accounts/index.ts";
import { answerAsking, type SignedCity } from "./answer-asking.ts";
import { daysBefore } from "./link-time.ts";
import { MOST_A_DAY, tidyAddress } from "./signatory.ts";
import type { AskToWithdrawRefusal } from "./signing-refusals.ts";
import * as store from "./store.ts";

export type AskToWithdrawInput = {
  readonly email: string;
  readonly language: Language;
  readonly place: string;
};

export async function askToWithdraw(
  context: Context,
  city: SignedCity,
  input: AskToWithdrawInput,
): Promise<AskToWithdrawRefusal | { readonly asked: true }> {
  const { language, place } = input;
  const email = tidyAddress(input.email);
  if (!isEmailAddress(email)) return { refused: "no-email" };
  const at = context.now();
  const id = newId<"Asking">(context);
  const isTaken = await context.database.inCity(city.id, async (tx) => {
    const { count } = await store.countLetters(tx, { since: daysBefore(at, 1) });
    if (count >= MOST_A_DAY) return false;
    const asked = { id, kind: null, name: null, shown: null, email, language, place, at };
    await store.insertAsking(tx, { ...asked, wish: "withdraw" });
    return true;
  });
  if (!isTaken) return { refused: "too-many" };
  await answerAsking(context, city, id);
  return { asked: true };
}

/**
 * Takes in that somebody asks for a sign-in link. Before the asker is answered the same is done for every address: one row is written. Whether
 * somebody here has the address is looked at afterwards, so that neither words nor time tell (OWASP ASVS 5.0, 6.3.8).
 */
import type { Language } from "../../kernel/language.ts";
import { type Context, newId } from "../../platform/context.ts";
import type { NamedCity } from "../../platform/named-city.ts";
import { answerAsking } from "./answer-asking.ts";
import * as store from "./store/asking.ts";

/** The letter is in this language, and calls the city by this name. */
export async function askForSignInLink(
  context: Context,
  city: NamedCity,
  input: { readonly email: string; readonly language: Language; readonly place: string },
): Promise<void> {
  const asking = {
    id: newId<"Asking">(context),
    email: input.email.trim().toLowerCase(),
    language: input.language,
    place: input.place,
    at: context.now(),
  };
  await context.database.inCity(city.id, (tx) => store.insertAsking(tx, asking));
  const answered = answerAsking(context, city, asking.id).catch((error: unknown) =>
    // It is still there, and the job answers it.
    context.log.error("A sign-in link could not be sent", { error, city: city.slug }),
  );
  // Without a mail server there is nobody to hide it from: the link is printed before the page says so.
  if (context.mail.way === "terminal") await answered;
}

/** Makes a city together with the person who runs its yearly work, and the link with which that person first signs in. */
import type { Id } from "../../kernel/id.ts";
import { isLanguage } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Context } from "../../platform/context.ts";
import { HOST } from "../accounts/index.ts";
import { invitePerson, makeSignInLink } from "../sign-in/index.ts";
import { firstProfile } from "./city.ts";
import { foundCity } from "./found-city.ts";
import { type NewCity, type NewCityProblem, newCityProblems, tidyNewCity } from "./new-city.ts";
import { cityTexts } from "./texts/index.ts";

export type FoundWithCoordinatorRefusal = Refusal<"incomplete" | "slug-taken" | "not-first"> & {
  /** What is wrong with what was asked for. */
  readonly problems: readonly (NewCityProblem | "slug-taken" | "not-first")[];
};

export type Founded = {
  readonly id: Id<"City">;
  readonly slug: string;
  /** Signs the coordinator in, once. */
  readonly link: string;
  /** A letter with a link of its own goes out where SMTP is set; `not-sent` when the server did not take it. */
  readonly letter: "sent" | "not-sent" | "none";
};

/** Whoever runs the program founds. `first`: only where there is no city yet, and only one of several who try. */
export async function foundWithCoordinator(
  context: Context,
  asked: NewCity,
  only: { readonly first?: boolean } = {},
): Promise<FoundWithCoordinatorRefusal | Founded> {
  const host = { accountId: null, name: "terminal", roles: [HOST] };
  const { slug, name, country, language, person, email } = tidyNewCity(asked);
  const problems = newCityProblems(tidyNewCity(asked));
  if (problems.length > 0 || !isLanguage(language)) return { refused: "incomplete", problems };
  const profile = firstProfile(name, country, language);
  const founded = await foundCity(context, host, slug, profile, only);
  if ("refused" in founded) {
    const { refused } = founded;
    if (refused === "slug-taken" || refused === "not-first")
      return { refused, problems: [refused] };
    throw new Error(`A checked city was refused: ${refused}`);
  }
  const { id } = founded;
  const texts = cityTexts(language);
  const letter = (link: string) => ({
    subject: texts.letterSubject(name),
    text: texts.letter(name, link),
  });
  const coordinator = { name: person, email, role: "coordinator" };
  const invitation = context.mail.way === "smtp" ? { city: { slug }, letter } : undefined;
  const invited = await invitePerson(context, id, host, coordinator, invitation);
  if ("refused" in invited) throw new Error(`A checked person was refused: ${invited.refused}`);
  const { account } = invited;
  const link = await context.database.inCity(id, (tx) =>
    makeSignInLink(context, tx, { slug }, account),
  );
  return { id, slug, link, letter: invited.letter === "refused" ? "not-sent" : invited.letter };
}

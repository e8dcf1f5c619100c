/** A city that is about to be made, as it is asked for: on the first-run page or on the terminal. */
import { isLanguage } from "../../kernel/language.ts";
import { isEmailAddress } from "../accounts/index.ts";
import { firstProfile, isCitySlug, profileProblems } from "./city.ts";

export type NewCity = {
  readonly slug: string;
  readonly name: string;
  readonly country: string;
  readonly language: string;
  /** The first coordinator's name and address. */
  readonly person: string;
  readonly email: string;
};

export type NewCityProblem =
  | "no-name"
  | "bad-slug"
  | "bad-language"
  | "bad-country"
  | "no-person"
  | "no-email";

/** The same without blanks around, the country in capital letters and the mail address in small ones. */
export function tidyNewCity(city: NewCity): NewCity {
  return {
    slug: city.slug.trim(),
    name: city.name.trim(),
    country: city.country.trim().toUpperCase(),
    language: city.language.trim(),
    person: city.person.trim(),
    email: city.email.trim().toLowerCase(),
  };
}

/** Everything that is wrong with it, in the order of the form. */
export function newCityProblems(city: NewCity): readonly NewCityProblem[] {
  const { slug, name, country, language, person, email } = city;
  const known = isLanguage(language) ? language : "en";
  const profile: readonly string[] = profileProblems(firstProfile(name, country, known));
  const isWrong: Readonly<Record<NewCityProblem, boolean>> = {
    "no-name": profile.includes("no-name"),
    "bad-slug": !isCitySlug(slug),
    "bad-language": !isLanguage(language),
    "bad-country": profile.includes("bad-country"),
    "no-person": person === "",
    "no-email": !isEmailAddress(email),
  };
  return (Object.keys(isWrong) as NewCityProblem[]).filter((problem) => isWrong[problem]);
}

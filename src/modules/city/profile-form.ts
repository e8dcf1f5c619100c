/** The profile as a form: its fields' values, and what was sent in them. */
import {
  askedLanguages,
  sentWording,
  wordingField,
  wordingValues,
} from "../../design/wording-values.ts";
import { isLanguage, type Language } from "../../kernel/language.ts";
import { readSource } from "../../kernel/source.ts";
import { type Profile, type ProfileProblem, profileProblems } from "./city.ts";

export type Values = Readonly<Record<string, string>>;

export function profileValues(profile: Profile): Values {
  const { name, issuer, answerer, languages, cycleYears, answerDays, colour } = profile;
  return {
    ...wordingValues("name", name),
    ...wordingValues("issuer", issuer),
    ...wordingValues("answerer", answerer),
    ...Object.fromEntries(languages.map((language, place) => [`language-${place + 1}`, language])),
    "cycle-years": String(cycleYears),
    "answer-days": String(answerDays),
    "time-zone": profile.timeZone ?? "",
    colour,
    frameworks: profile.frameworks.join(", "),
    grounds: profile.grounds.join(", "),
    crest: readSource(profile.crest ?? "").label,
  };
}

/** The languages that the profile's texts are asked in. */
export function profileLanguages(profile: Profile): readonly [Language, ...Language[]] {
  return askedLanguages(profile.languages, [profile.name, profile.issuer, profile.answerer]);
}

/** What is ticked, of several, by the name of the field. */
export type Ticked = {
  readonly frameworks: readonly string[];
  readonly grounds: readonly string[];
};

/** The profile that was sent; what the form does not ask for stays as it is. */
export function sentProfile(values: Values, ticked: Ticked, present: Profile): Profile {
  const asked = profileLanguages(present);
  const chosen = ["language-1", "language-2", "language-3"]
    .map((field) => values[field] ?? "")
    .filter((language) => language !== "");
  const languages = chosen.filter(isLanguage) as readonly Language[];
  return {
    ...present,
    name: sentWording("name", values, asked),
    issuer: sentWording("issuer", values, asked),
    answerer: sentWording("answerer", values, asked),
    // An empty list is refused with everything else that is wrong.
    languages: languages as Profile["languages"],
    cycleYears: wholeNumber(values["cycle-years"]),
    answerDays: wholeNumber(values["answer-days"]),
    timeZone: (values["time-zone"] ?? "") === "" ? null : (values["time-zone"] ?? null),
    colour: values.colour ?? "",
    crest: values["no-crest"] === "yes" ? null : present.crest,
    ...ticked,
  };
}

/** What is wrong with the profile, by the fields that can put it right. */
export function profileFields(
  profile: Profile,
  first: Language,
): Readonly<Record<string, ProfileProblem>> {
  const field: Readonly<Record<ProfileProblem, string>> = {
    "no-name": wordingField("name", first),
    // The form has no field for it: it is fixed when the city is founded.
    "bad-country": "country",
    "bad-language": "language-1",
    "bad-cycle": "cycle-years",
    "bad-answer-days": "answer-days",
    "bad-time-zone": "time-zone",
    "no-issuer": wordingField("issuer", first),
    "no-answerer": wordingField("answerer", first),
    "bad-colour": "colour",
    "weak-colour": "colour",
  };
  return Object.fromEntries(profileProblems(profile).map((problem) => [field[problem], problem]));
}

function wholeNumber(text: string | undefined): number {
  return /^\d{1,6}$/.test(text ?? "") ? Number(text) : Number.NaN;
}

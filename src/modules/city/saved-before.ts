/** What somebody is told who saved after somebody else: when that was, and each field in which the two differ. */
import type { ConflictField } from "../../design/conflict.tsx";
import { wordingField } from "../../design/wording-values.ts";
import { LANGUAGE_NAMES, type Language, LOCALES } from "../../kernel/language.ts";
import { dayOf, printDay } from "../../kernel/local-date.ts";
import type { Profile } from "./city.ts";
import { commitmentField, sentRows } from "./declaration-form.ts";
import { profileValues, type Values } from "./profile-form.ts";
import { cityTexts } from "./texts/index.ts";

type Labels = Readonly<Record<string, string>>;

/** The fields that differ, by their labels. */
export function differences(
  theirs: Values,
  yours: Values,
  labels: Labels,
): readonly ConflictField[] {
  return Object.entries(labels)
    .map(([name, label]) => ({ label, theirs: theirs[name] ?? "", yours: yours[name] ?? "" }))
    .filter((field) => field.theirs.trim() !== field.yours.trim());
}

export function profileLabels(language: Language, languages: readonly Language[]): Labels {
  const t = cityTexts(language);
  return {
    ...wordingLabels("name", t.name, languages),
    ...Object.fromEntries(t.languages.map((label, place) => [`language-${place + 1}`, label])),
    ...wordingLabels("issuer", t.issuer, languages),
    ...wordingLabels("answerer", t.answerer, languages),
    frameworks: t.frameworks,
    grounds: t.grounds,
    crest: t.crest,
    "cycle-years": t.cycleYears,
    "answer-days": t.answerDays,
    "time-zone": t.timeZone,
    colour: t.colour,
  };
}

/** What each saving of the profile changed against the one before, newest first; the first one changed nothing. */
export function profileChanges(
  versions: readonly { readonly profile: Profile; readonly at: Date }[],
  labels: Labels,
): readonly { readonly at: Date; readonly fields: readonly ConflictField[] }[] {
  return versions.map(({ profile, at }, place) => {
    const before = versions[place + 1];
    const fields =
      before === undefined
        ? []
        : differences(profileValues(before.profile), profileValues(profile), labels);
    return { at, fields };
  });
}

export function declarationLabels(
  language: Language,
  languages: readonly Language[],
  versions: readonly Values[],
): Labels {
  const t = cityTexts(language);
  const rows = Array.from({ length: Math.max(...versions.map(sentRows)) }, (_, row) => row);
  return {
    on: t.on,
    ...wordingLabels("title", t.title, languages),
    ...wordingLabels("promise", t.promise, languages),
    ...wordingLabels("definition", t.definition, languages),
    ...wordingLabels("text", t.text, languages),
    sources: t.sources,
    ...Object.assign(
      {},
      ...rows.map((row) => ({
        ...wordingLabels(commitmentField(row, "text"), t.commitment(row + 1), languages),
        [commitmentField(row, "right")]: `${t.commitment(row + 1)}: ${t.commitmentRight}`,
        [commitmentField(row, "on")]: `${t.commitment(row + 1)}: ${t.commitmentOn}`,
        [commitmentField(row, "source")]: `${t.commitment(row + 1)}: ${t.commitmentSource}`,
      })),
    ),
  };
}

export function backgroundLabels(language: Language, languages: readonly Language[]): Labels {
  const t = cityTexts(language);
  return { ...wordingLabels("text", t.backgroundText, languages), sources: t.sources };
}

/** As people say it within a sentence: "on 3 March 2027 at 14:05". */
export function savedAt(at: Date, language: Language, timeZone: string): string {
  const time = new Intl.DateTimeFormat(LOCALES[language], { timeStyle: "short", timeZone });
  return cityTexts(language).savedAt(printDay(dayOf(at, timeZone), language), time.format(at));
}

function wordingLabels(name: string, label: string, languages: readonly Language[]): Labels {
  return Object.fromEntries(
    languages.map((language) => [
      wordingField(name, language),
      languages.length > 1 ? `${label}, ${LANGUAGE_NAMES[language]}` : label,
    ]),
  );
}

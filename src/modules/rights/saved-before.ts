/** What somebody is told who saved a right after somebody else: when that was, and each field in which the two differ. */
import type { ConflictField } from "../../design/conflict.tsx";
import { wordingField } from "../../design/wording-values.ts";
import { LANGUAGE_NAMES, type Language, LOCALES } from "../../kernel/language.ts";
import { dayOf, printDay } from "../../kernel/local-date.ts";
import type { Values } from "./right-form.ts";
import { rightsTexts } from "./texts/index.ts";

export function rightDifferences(
  theirs: Values,
  yours: Values,
  language: Language,
  languages: readonly Language[],
): readonly ConflictField[] {
  const t = rightsTexts(language);
  const wordings = (["name", "meaning", "asks"] as const).flatMap((name) =>
    languages.map((one) => [
      wordingField(name, one),
      languages.length > 1 ? `${t[name]}, ${LANGUAGE_NAMES[one]}` : t[name],
    ]),
  );
  return [...wordings, ["position", t.position], ["articles", t.articles]]
    .map(([name = "", label = ""]) => ({
      label,
      theirs: theirs[name] ?? "",
      yours: yours[name] ?? "",
    }))
    .filter((field) => field.theirs.trim() !== field.yours.trim());
}

/** As people say it within a sentence: "on 3 March 2027 at 14:05". */
export function savedAt(at: Date, language: Language, timeZone: string): string {
  const time = new Intl.DateTimeFormat(LOCALES[language], { timeStyle: "short", timeZone });
  return rightsTexts(language).savedAt(printDay(dayOf(at, timeZone), language), time.format(at));
}

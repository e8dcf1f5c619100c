/** An instant as people where the city is say it. */
import { type Language, LOCALES } from "../../../kernel/language.ts";
import { dayOf, printDay } from "../../../kernel/local-date.ts";
import { reportTexts } from "../texts/index.ts";

/** "on 3 March 2027 at 14:05" */
export function printMoment(at: Date, timeZone: string, language: Language): string {
  const time = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
  });
  return reportTexts(language).section.when(
    printDay(dayOf(at, timeZone), language),
    time.format(at),
  );
}

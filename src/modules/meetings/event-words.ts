/** How the days of an event and the number of those who came are said, on public and on working pages. */
import type { Language } from "../../kernel/language.ts";
import { printDate } from "../../kernel/local-date.ts";
import type { Audience, EventWords } from "./event.ts";
import { meetingTexts } from "./texts/index.ts";

export function whenOf(
  { starts, ends, yearly }: Pick<EventWords, "starts" | "ends" | "yearly">,
  language: Language,
): string {
  const t = meetingTexts(language).events;
  if (starts === null && !yearly) return t.noDate;
  const days = [starts, ends].flatMap((date) => (date === null ? [] : [printDate(date, language)]));
  return [...(days.length === 0 ? [] : [days.join(" – ")]), ...(yearly ? [t.yearly] : [])].join(
    ". ",
  );
}

export function countOf({ people, year }: Audience, language: Language): string {
  const t = meetingTexts(language).events;
  const count = people === null ? t.notCounted : t.came(people);
  return year === null ? count : t.inYear(year, count);
}

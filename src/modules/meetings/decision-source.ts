/** How what a decision becomes names the decision as its source: which one it is, and where the public can read it. */
import { type LocalDate, printDay } from "../../kernel/local-date.ts";
import type { Meeting } from "./meeting.ts";
import { meetingTexts } from "./texts/index.ts";

/** The page of a closed meeting is no source for the public. */
export function decisionSource(
  { languages: [language = "en"], isPublic }: Pick<Meeting, "languages" | "isPublic">,
  day: LocalDate,
  number: number,
  address: string,
): string {
  const words = meetingTexts(language).decisionOf(printDay(day, language), number);
  return isPublic ? `${address} (${words})` : words;
}

/** What an edition is called. */
import type { Wording } from "../../kernel/language.ts";

export const LONGEST_TITLE = 200;

/** The wording without blanks around, and without languages in which nothing stands. */
export function tidyWording(wording: Wording): Wording {
  return Object.fromEntries(
    Object.entries(wording)
      .map(([language, text]) => [language, text.replace(/\s+/g, " ").trim()] as const)
      .filter(([, text]) => text !== ""),
  );
}

export function isEmpty(wording: Wording): boolean {
  return Object.keys(wording).length === 0;
}

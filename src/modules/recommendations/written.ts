/** What people may write into a fact: something, and not more than a reader can bear. */
import type { Wording } from "../../kernel/language.ts";

/** The most characters of each kind of text. */
export const LONGEST = {
  topic: 200,
  text: 5000,
  reason: 5000,
  addressee: 200,
  issuedBy: 200,
  by: 200,
  source: 2000,
  evidence: 2000,
} as const;
export type WrittenField = keyof typeof LONGEST;
export type TooLong = { readonly refused: "too-long"; readonly field: WrittenField };

/** The wording without blanks around and without languages in which nothing stands. */
export function tidyWording(wording: Wording): Wording {
  return Object.fromEntries(
    Object.entries(wording)
      .map(([language, text]) => [language, tidyText(text)] as const)
      .filter(([, text]) => text !== ""),
  );
}

/** Line ends alike and no blanks around: the same words have the same hash, whoever typed them. */
function tidyText(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

/** A source or evidence as it is kept: null where there is none. */
export function tidyOrNull(text: string | null | undefined): string | null {
  const tidy = tidyText(text ?? "");
  return tidy === "" ? null : tidy;
}

export function isEmptyWording(wording: Wording): boolean {
  return Object.keys(wording).length === 0;
}

/** The first of the texts that is longer than its kind may be; undefined when all fit. */
export function findTooLong(
  texts: Readonly<Partial<Record<WrittenField, Wording | string | null>>>,
): TooLong | undefined {
  for (const [name, written] of Object.entries(texts)) {
    const field = name as WrittenField;
    const parts = typeof written === "string" ? [written] : Object.values(written ?? {});
    if (parts.some((part) => part.length > LONGEST[field])) return { refused: "too-long", field };
  }
  return undefined;
}

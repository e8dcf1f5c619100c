/** For whom a page is made. */
import type { Frame } from "../../design/frame.ts";
import { type Language, said, type Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";

export type View = {
  readonly frame: Frame;
  readonly language: Language;
  /** The reader's language, then the city's own. */
  readonly preferred: readonly Language[];
  /** Where the city's addresses begin: /york. */
  readonly home: string;
  readonly city: string;
  readonly today: LocalDate;
  /** What the catalogue calls each ground of discrimination, by its code. */
  readonly grounds: Readonly<Record<string, string>>;
};

/** The text alone, for titles and names where no language can be marked. */
export function plain({ preferred }: View, wording: Wording): string {
  return said(wording, preferred)?.text ?? "";
}

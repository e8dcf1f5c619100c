/** For whom a public page is made: the city, the reader's language and the languages to fall back on. */
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
  /** Loaded with what published sources say of a real city. */
  readonly demonstration: boolean;
  readonly today: LocalDate;
};

/** The text alone, for titles and files where no language can be marked. */
export function plain({ preferred }: Pick<View, "preferred">, wording: Wording): string {
  return said(wording, preferred)?.text ?? "";
}

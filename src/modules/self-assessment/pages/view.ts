/** For whom a page is made: the city, the reader's language and the languages to fall back on. */
import type { Frame } from "../../../design/frame.ts";
import { type Language, said, type Wording } from "../../../kernel/language.ts";

export type View = {
  readonly frame: Frame;
  readonly language: Language;
  /** Where the city's addresses begin: /york. */
  readonly home: string;
  /** The reader's language, then the city's own. */
  readonly preferred: readonly Language[];
};

/** The text alone, for titles and names where no language can be marked. */
export function plain({ preferred }: View, wording: Wording): string {
  return said(wording, preferred)?.text ?? "";
}

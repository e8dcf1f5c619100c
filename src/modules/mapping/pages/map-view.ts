/** What every page of the map is drawn with: for whom, and what the codes in the entries are called. */
import type { Frame } from "../../../design/frame.ts";
import { type Language, said, type Wording } from "../../../kernel/language.ts";

export type Named = { readonly slug: string; readonly name: Wording };

export type MapView = {
  readonly frame: Frame;
  readonly language: Language;
  readonly home: string;
  /** The reader's language, then the city's own. */
  readonly preferred: readonly Language[];
  readonly rights: readonly Named[];
  readonly indicators: readonly Named[];
  readonly grounds: readonly { readonly code: string; readonly name: Wording }[];
};

/** The text alone, for titles and names where no language can be marked. */
export function plain({ preferred }: MapView, wording: Wording): string {
  return said(wording, preferred)?.text ?? "";
}

/** What an entry is called: its title, else its department's name. */
export function titleOf(
  view: MapView,
  { title, department }: { readonly title: Wording; readonly department: Named | null },
): string {
  return plain(view, title) || plain(view, department?.name ?? {});
}

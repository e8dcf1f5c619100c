/** What every page of the map is drawn with: for whom, and what the codes in the entries are called. */
import { plain, type View } from "../../../design/view.ts";
import type { Wording } from "../../../kernel/language.ts";

export type Named = { readonly slug: string; readonly name: Wording };

export type MapView = View & {
  readonly rights: readonly Named[];
  readonly indicators: readonly Named[];
  readonly grounds: readonly { readonly code: string; readonly name: Wording }[];
};

/** What an entry is called: its title, else its department's name. */
export function titleOf(
  view: MapView,
  { title, department }: { readonly title: Wording; readonly department: Named | null },
): string {
  return plain(view, title) || plain(view, department?.name ?? {});
}

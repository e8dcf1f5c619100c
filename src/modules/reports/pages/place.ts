/** Where a working page of the report stands: addresses, names of texts, the way there. */

import type { Frame } from "../../../design/frame.ts";
import type { Crumb } from "../../../design/layout.tsx";
import { type Language, said, type Wording } from "../../../kernel/language.ts";
import { type Place, placeName } from "../section.ts";
import { reportTexts } from "../texts/index.ts";

export type Named = { readonly slug: string; readonly name: Wording };

export function homeOf(frame: Frame): string {
  return frame.place?.href ?? "";
}

export function wordsIn(wording: Wording | null, language: Language): string {
  return wording === null ? "" : (said(wording, [language])?.text ?? "");
}

/** What a text is called: "Foreword", "Housing: The challenge". */
export function placeTitle(place: Place, rights: readonly Named[], language: Language): string {
  const { parts, section } = reportTexts(language);
  const right = rights.find(({ slug }) => slug === place.right);
  if (right === undefined) return parts[place.part];
  return section.onRight(wordsIn(right.name, language), parts[place.part]);
}

export function sectionHref(frame: Frame, year: number, place: Place): string {
  return `${homeOf(frame)}/editions/${year}/sections/${placeName(place)}`;
}

/** The way from the city's front page to a page of the editor. */
export function editorCrumbs(frame: Frame, year?: number, here?: string): readonly Crumb[] {
  const { editions } = reportTexts(frame.language);
  const home = { label: frame.place?.name ?? "", href: homeOf(frame) };
  const list = { label: editions.title, href: `${homeOf(frame)}/editions` };
  if (year === undefined) return [home, { label: editions.title }];
  if (here === undefined) return [home, list, { label: String(year) }];
  return [
    home,
    list,
    { label: String(year), href: `${homeOf(frame)}/editions/${year}` },
    { label: here },
  ];
}

/** The four public lists of the map in the order in which they are offered, each with what it is called and the address below the city's. */
import type { Language } from "../../kernel/language.ts";
import { MAP_KINDS, type MapKind, PLACES } from "./map-entry.ts";
import { mappingTexts } from "./texts/index.ts";

export type MapList = {
  readonly kind: MapKind;
  readonly title: string;
  /** What stands there, in a sentence. */
  readonly about: string;
  /** Such as `challenges`. */
  readonly part: string;
};

export function mapLists(language: Language): readonly MapList[] {
  const { kinds } = mappingTexts(language);
  return MAP_KINDS.map((kind) => {
    const { title, about } = kinds[kind];
    return { kind, title, about, part: PLACES[kind] };
  });
}

/** Where of a list the entries about one right stand, below the city's address; without a right, the whole list. */
export function addressOnRight({ kind, part }: MapList, right: string | undefined): string {
  if (right === undefined) return part;
  // Who can act stands on one page, right by right.
  return kind === "responsibility" ? `${part}#${right}` : `${part}?right=${right}`;
}

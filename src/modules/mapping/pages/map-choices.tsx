/** The way between the four lists of the map, with the one that is open marked; a right to which a list is narrowed goes along. */
import type { VNode } from "preact";
import { Choices } from "../../../design/choices.tsx";
import type { MapKind } from "../map-entry.ts";
import { addressOnRight, mapLists } from "../map-list.ts";
import { mappingTexts } from "../texts/index.ts";
import type { MapView } from "./map-view.ts";

type Props = {
  readonly view: MapView;
  readonly kind: MapKind;
  readonly right?: string | undefined;
};

export function MapChoices({ view, kind, right }: Props): VNode {
  const { language, home } = view;
  return (
    <nav aria-label={mappingTexts(language).lists}>
      <Choices
        choices={mapLists(language).map((list) => ({
          label: list.title,
          href: `${home}/${addressOnRight(list, right)}`,
          current: list.kind === kind,
        }))}
      />
    </nav>
  );
}

/** Of a real city only what published sources say is here, and what they do not say is no fact about it. */
export function OnlySources({ view }: { readonly view: MapView }): VNode | null {
  return view.demonstration ? <p class="meta">{mappingTexts(view.language).onlySources}</p> : null;
}

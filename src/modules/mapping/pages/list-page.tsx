/** What the public lists of the map have in common: the sentence, what narrows them, the empty state, and the file to take away. */
import type { ComponentChildren, VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { type MapEntry, type MapKind, PLACES } from "../map-entry.ts";
import { mappingTexts } from "../texts/index.ts";
import { MapChoices, OnlySources } from "./map-choices.tsx";
import type { MapView } from "./map-view.ts";
import { MapPager, type Narrowed, Narrowing } from "./narrowing.tsx";

export type ListPageProps = {
  readonly view: MapView;
  readonly kind: MapKind;
  /** Those of this page. */
  readonly entries: readonly MapEntry[];
  /** How many the city has, and how many of them are open, whatever is shown. */
  readonly all: number;
  readonly open: number;
  /** Of how many nobody has said anything. */
  readonly silent: number;
  /** How many the filters let through. */
  readonly matching: number;
  readonly narrowed: Narrowed;
  readonly children: ComponentChildren;
};

export function ListPage(props: ListPageProps): VNode {
  const { view, kind, entries, all, matching, narrowed, children } = props;
  const t = mappingTexts(view.language);
  const own = t.kinds[kind];
  return (
    <Page
      frame={view.frame}
      title={own.title}
      wide
      breadcrumbs={[{ label: view.frame.place?.name ?? "", href: view.home }, { label: own.title }]}
    >
      <PageHeading title={own.title} lead={leadOf(props)} />
      <MapChoices view={view} kind={kind} right={narrowed.right} />
      <OnlySources view={view} />
      <p>{own.about}</p>
      {all > 0 && <Narrowing view={view} kind={kind} narrowed={narrowed} />}
      {all === 0 ? (
        <EmptyState title={own.none}>{t.noneHelp}</EmptyState>
      ) : entries.length === 0 ? (
        <EmptyState title={own.none}>{t.noneMatch}</EmptyState>
      ) : (
        <>
          <p class="note">{t.shown(matching)}</p>
          {children}
          <MapPager view={view} kind={kind} narrowed={narrowed} />
        </>
      )}
      {all > 0 && (
        <p>
          <a href={`${view.home}/${PLACES[kind]}.csv`}>{t.csv}</a>
        </p>
      )}
    </Page>
  );
}

/** In a city of which only sources speak, a challenge that they leave aside is not called open. */
function leadOf({ view, kind, all, open, silent }: ListPageProps): string {
  const t = mappingTexts(view.language);
  return kind === "challenge" && view.demonstration && silent > 0
    ? t.leadOfSources(all, silent)
    : t.kinds[kind].lead(all, open);
}

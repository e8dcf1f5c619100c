/** All data sets of a city of which figures are public. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { printNumber } from "../../../design/number-format.ts";
import { printInstant, type View } from "../../../design/view.ts";
import { readSource } from "../../../kernel/source.ts";
import type { ListedDataSet, ReleasedFigures } from "../../datasets/index.ts";
import { aboutSentence } from "../data-set-sentence.ts";
import { dataSetTexts } from "../texts/data-sets/index.ts";
import { siteTexts } from "../texts/index.ts";
import { Worded } from "./worded.tsx";

export type DataSetEntry = {
  readonly dataSet: ListedDataSet;
  /** Undefined where they are too many to be read for a list. */
  readonly figures: ReleasedFigures | undefined;
};

type ListProps = { readonly view: View; readonly entries: readonly DataSetEntry[] };

export function DataSetsPage({ view, entries }: ListProps): VNode {
  const t = dataSetTexts(view.language);
  const count = entries.length;
  return (
    <Page frame={view.frame} title={t.title} wide>
      <PageHeading title={t.title} {...(count === 0 ? {} : { lead: t.lead(count) })} />
      {count === 0 ? (
        <EmptyState title={t.none}>{t.noneHelp}</EmptyState>
      ) : (
        <DataSetList view={view} entries={entries} />
      )}
    </Page>
  );
}

/** Each with what it is, how many figures are public, and who publishes them. */
export function DataSetList({ view, entries }: ListProps): VNode {
  const t = dataSetTexts(view.language);
  const { source } = siteTexts(view.language);
  return (
    <ActionList
      entries={entries.flatMap(({ dataSet: one, figures }) => {
        if (one.lastRelease === null) return [];
        const { at, cells } = one.lastRelease;
        return [
          {
            title: <Worded view={view} wording={one.title} />,
            href: `${view.home}/data-sets/${one.slug}`,
            text:
              figures === undefined
                ? t.about(t.kinds[one.kind], [], printNumber(cells, 0, view.language), undefined)
                : aboutSentence(one, figures, view.language),
            meta: `${source}: ${readSource(one.source).label} · ${t.source.released} ${printInstant(view, at, "medium")}`,
          },
        ];
      })}
    />
  );
}

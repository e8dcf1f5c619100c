/** All data sets of a city of which figures are public. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { printNumber } from "../../../design/number-format.ts";
import type { ListedDataSet } from "../../datasets/index.ts";
import { readSource } from "../source.ts";
import { dataSetTexts } from "../texts/data-sets/index.ts";
import { siteTexts } from "../texts/index.ts";
import { printInstant, type View } from "../view.ts";
import { Worded } from "./worded.tsx";

type ListProps = { readonly view: View; readonly dataSets: readonly ListedDataSet[] };

export function DataSetsPage({ view, dataSets }: ListProps): VNode {
  const t = dataSetTexts(view.language);
  const count = dataSets.length;
  return (
    <Page frame={view.frame} title={t.title} wide>
      <PageHeading title={t.title} {...(count === 0 ? {} : { lead: t.lead(count) })} />
      {count === 0 ? (
        <EmptyState title={t.none}>{t.noneHelp}</EmptyState>
      ) : (
        <DataSetList view={view} dataSets={dataSets} />
      )}
    </Page>
  );
}

/** Each with what it is, how many figures are public, and who publishes them. */
export function DataSetList({ view, dataSets }: ListProps): VNode {
  const t = dataSetTexts(view.language);
  const { source } = siteTexts(view.language);
  return (
    <ActionList
      entries={dataSets.flatMap((one) => {
        if (one.lastRelease === null) return [];
        const { at, cells } = one.lastRelease;
        return [
          {
            title: <Worded view={view} wording={one.title} />,
            href: `${view.home}/data-sets/${one.slug}`,
            text: t.about(t.kinds[one.kind], [], printNumber(cells, 0, view.language), undefined),
            meta: `${source}: ${readSource(one.source).label} · ${t.source.released} ${printInstant(view, at, "medium")}`,
          },
        ];
      })}
    />
  );
}

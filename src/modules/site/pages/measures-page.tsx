/** All measures of the city, with filters that are addresses. */
import type { VNode } from "preact";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import type { View } from "../../../design/view.ts";
import { planSentence } from "../../plans/index.ts";
import { planPageTexts } from "../texts/plans/index.ts";
import { MeasureList, type MeasureListProps } from "./measure-list.tsx";

export type MeasuresPageProps = {
  readonly view: View;
  readonly list: Omit<MeasureListProps, "view" | "address">;
};

export function MeasuresPage({ view, list }: MeasuresPageProps): VNode {
  const t = planPageTexts(view.language);
  const here = `${view.home}/measures`;
  return (
    <Page
      frame={view.frame}
      title={t.allMeasures}
      wide
      breadcrumbs={[{ label: t.title, href: `${view.home}/plans` }, { label: t.allMeasures }]}
    >
      <PageHeading title={t.allMeasures} lead={planSentence(list.all, view.language)} />
      <MeasureList {...list} view={view} address={here} />
      <p>
        <a href={`${here}.csv`}>{t.download}</a>
      </p>
    </Page>
  );
}

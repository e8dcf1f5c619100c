/** Search through everything that the city's public pages hold. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { Form, SubmitRow, TextField } from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import type { View } from "../../../design/view.ts";
import type { Recommendation } from "../../recommendations/index.ts";
import type { Catalogue, CatalogueHits } from "../../rights/index.ts";
import type { Searched } from "../search-site.ts";
import { cityWorkTexts } from "../texts/city-work/index.ts";
import { dataSetTexts } from "../texts/data-sets/index.ts";
import { siteTexts } from "../texts/index.ts";
import { CatalogueHitList, countHits } from "./catalogue-hits.tsx";
import { DataSetList } from "./data-sets-page.tsx";
import { IndicatorList } from "./indicator-entry.tsx";
import { RecommendationList } from "./recommendation-entry.tsx";
import { Worded } from "./worded.tsx";

/** Hits of each kind that are shown from the catalogue; the catalogue's own search shows them all. */
const MOST = 10;

export type SearchPageProps = {
  readonly view: View;
  readonly query: string;
  readonly found: Omit<Searched, "recommendations"> & {
    readonly recommendations: readonly Recommendation[];
  };
  readonly catalogue: Catalogue;
  readonly hits: CatalogueHits;
};

export function SearchPage(props: SearchPageProps): VNode {
  const { view, query, found, hits } = props;
  const t = siteTexts(view.language).search;
  const own = Object.values(found).reduce((sum, { length }) => sum + length, 0);
  const total = own + countHits(hits);
  return (
    <Page frame={view.frame} title={query === "" ? t.title : `${t.title}: ${query}`} wide>
      <PageHeading title={t.title} {...(query === "" ? {} : { lead: t.results(total, query) })} />
      <Form action={`${view.home}/search`} method="get" label={t.title}>
        <TextField name="q" type="search" label={t.label} help={t.help} value={query} required />
        <SubmitRow label={t.submit} />
      </Form>
      {query !== "" && total === 0 && <p>{t.none}</p>}
      <Found {...props} />
    </Page>
  );
}

function Found({ view, query, found, catalogue, hits }: SearchPageProps): VNode {
  const t = siteTexts(view.language).search;
  const rest = Math.max(0, hits.articles.length - MOST) + Math.max(0, hits.elements.length - MOST);
  return (
    <>
      {found.rights.length > 0 && (
        <Section id="rights" title={t.rights}>
          <ActionList
            entries={found.rights.map((right) => ({
              title: <Worded view={view} wording={right.name} />,
              href: `${view.home}/rights/${right.slug}`,
              text: <Worded view={view} wording={right.meaning} />,
            }))}
          />
        </Section>
      )}
      {found.indicators.length > 0 && (
        <Section id="figures" title={t.figures}>
          <IndicatorList view={view} indicators={found.indicators} />
        </Section>
      )}
      {found.dataSets.length > 0 && (
        <Section id="data-sets" title={dataSetTexts(view.language).title}>
          <DataSetList
            view={view}
            entries={found.dataSets.map((dataSet) => ({ dataSet, figures: undefined }))}
          />
        </Section>
      )}
      {found.recommendations.length > 0 && (
        <Section id="recommendations" title={t.recommendations}>
          <RecommendationList view={view} recommendations={found.recommendations} />
        </Section>
      )}
      {found.works.length > 0 && (
        <Section id="works" title={cityWorkTexts(view.language).title}>
          <ActionList
            entries={found.works.map(({ title, text, path }) => ({
              title: <Worded view={view} wording={title} />,
              href: `${view.home}/${path}`,
              ...(Object.keys(text).length === 0
                ? {}
                : { text: <Worded view={view} wording={text} /> }),
            }))}
          />
        </Section>
      )}
      {countHits(hits) > 0 && (
        <Section id="catalogue" title={t.catalogue}>
          <CatalogueHitList view={view} catalogue={catalogue} hits={hits} most={MOST} />
          {rest > 0 && (
            <p>
              <a href={`${view.home}/catalogue?q=${encodeURIComponent(query)}`}>{t.more(rest)}</a>
            </p>
          )}
        </Section>
      )}
    </>
  );
}

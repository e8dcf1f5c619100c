/** Conventions and frameworks that the program brings along, and the search in them. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { Form, SubmitRow, TextField } from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { plain, type View } from "../../../design/view.ts";
import type { Catalogue, CatalogueHits, FrameworkElement, Instrument } from "../../rights/index.ts";
import { siteTexts } from "../texts/index.ts";
import { CatalogueHitList, countHits } from "./catalogue-hits.tsx";

export type CataloguePageProps = {
  readonly view: View;
  readonly catalogue: Catalogue;
  /** What the city works by; none chosen means all. */
  readonly chosen: { readonly frameworks: readonly string[]; readonly grounds: readonly string[] };
  readonly query: string;
  readonly hits: CatalogueHits;
};

export function CataloguePage(props: CataloguePageProps): VNode {
  const { view, catalogue, query, hits } = props;
  const t = siteTexts(view.language).catalogue;
  return (
    <Page frame={view.frame} title={t.title} wide>
      <PageHeading title={t.title} lead={t.lead} />
      <Form action={`${view.home}/catalogue`} method="get" label={t.search}>
        <TextField name="q" type="search" label={t.search} value={query} required />
        <SubmitRow label={t.searchSubmit} />
      </Form>
      {query === "" ? (
        <Whole view={view} catalogue={catalogue} chosen={props.chosen} />
      ) : (
        <Section
          id="hits"
          title={t.hits(countHits(hits), query)}
          more={{ label: t.whole, href: `${view.home}/catalogue` }}
        >
          <CatalogueHitList view={view} catalogue={catalogue} hits={hits} />
          <p class="note">
            {t.note} {t.confirmedNote}
          </p>
        </Section>
      )}
    </Page>
  );
}

function Whole({
  view,
  catalogue,
  chosen,
}: Pick<CataloguePageProps, "view" | "catalogue" | "chosen">): VNode {
  const t = siteTexts(view.language).catalogue;
  const works = (name: string) => chosen.frameworks.includes(name);
  // Those that the city works by come first.
  const frameworks = [...Map.groupBy(catalogue.elements, ({ framework }) => framework)]
    .map(([name, elements], index) => ({ name, elements, number: index + 1 }))
    .sort((a, b) => Number(works(b.name)) - Number(works(a.name)));
  const grounds = catalogue.grounds.filter(
    ({ code }) => chosen.grounds.length === 0 || chosen.grounds.includes(code),
  );
  return (
    <>
      <Section id="instruments" title={t.instruments}>
        <ActionList
          layout="cards"
          entries={catalogue.instruments.map((instrument) => ({
            kicker: instrument.id,
            title: <span lang="en">{instrument.name}</span>,
            href: `${view.home}/catalogue/instruments/${encodeURIComponent(instrument.id)}`,
            meta: instrumentFacts(view, catalogue, instrument),
          }))}
        />
        <p class="note">{t.note}</p>
      </Section>
      <Section id="frameworks" title={t.frameworks}>
        <ActionList
          layout="cards"
          entries={frameworks.map(({ name, elements, number }) => ({
            ...(works(name) ? { kicker: t.worksBy(view.city) } : {}),
            title: <span lang="en">{name}</span>,
            href: `${view.home}/catalogue/frameworks/${number}`,
            meta: frameworkFacts(view, elements),
          }))}
        />
        <p class="note">{t.confirmedNote}</p>
      </Section>
      <Section id="grounds" title={t.grounds}>
        <ul>
          {grounds.map(({ name, scheme, source }) => (
            <li>
              {plain(view, name)} ·{" "}
              <a href={source} lang="en">
                {scheme}
              </a>
            </li>
          ))}
        </ul>
        <p class="note">{t.groundsNote}</p>
      </Section>
    </>
  );
}

function instrumentFacts(view: View, catalogue: Catalogue, { id, adopted }: Instrument): string {
  const t = siteTexts(view.language).catalogue;
  const count = catalogue.articles.filter(({ instrument }) => instrument === id).length;
  return [
    ...(adopted === "" ? [] : [t.adopted(adopted)]),
    count === 0 ? t.noArticles : t.articles(count),
  ].join(" · ");
}

function frameworkFacts(view: View, elements: readonly FrameworkElement[]): string {
  const t = siteTexts(view.language).catalogue;
  const unconfirmed = elements.filter(({ confirmed }) => confirmed !== "seen").length;
  return [
    t.elements(elements.length),
    ...(unconfirmed === 0 ? [] : [t.unconfirmed(unconfirmed)]),
  ].join(" · ");
}

/** Where every released figure comes from, and how figures are worked with. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Facts } from "../../../design/facts.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { plain, printInstant, type View } from "../../../design/view.ts";
import { printDay } from "../../../kernel/local-date.ts";
import { readSource } from "../../../kernel/source.ts";
import type { ListedDataSet } from "../../datasets/index.ts";
import type { UsedSource } from "../source-list.ts";
import { dataSetTexts } from "../texts/data-sets/index.ts";
import { siteTexts } from "../texts/index.ts";
import { Breakable } from "./breakable.tsx";
import { capital } from "./recommendation-entry.tsx";

export type SourcesPageProps = {
  readonly view: View;
  readonly sources: readonly UsedSource[];
  readonly dataSets: readonly ListedDataSet[];
};

export function SourcesPage({ view, sources, dataSets }: SourcesPageProps): VNode {
  const texts = siteTexts(view.language);
  const t = texts.sources;
  const told = [...sources, ...dataSets.map(({ source }) => readSource(source))];
  const count = new Set(told.map(({ href, label }) => href ?? label)).size;
  return (
    <Page frame={view.frame} title={t.title} wide>
      <PageHeading title={t.title} lead={count === 0 ? undefined : t.lead(count)} />
      <Section id="method" title={t.methodTitle}>
        {t.method.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </Section>
      {dataSets.length > 0 && <DataSetSources view={view} dataSets={dataSets} />}
      {sources.length === 0 && dataSets.length > 0 ? null : sources.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <Section
          id="sources"
          title={t.caption}
          more={{ label: texts.indicators.downloadAll, href: `${view.home}/indicators.csv` }}
        >
          <Facts
            items={sources.map((source) => ({
              term: <Origin source={source} />,
              content: <Use view={view} source={source} />,
            }))}
          />
        </Section>
      )}
    </Page>
  );
}

/** Where the data sets come from: each holds one table of one source. */
function DataSetSources({ view, dataSets }: Omit<SourcesPageProps, "sources">): VNode {
  const t = dataSetTexts(view.language);
  const { columns, notStated } = siteTexts(view.language).sources;
  return (
    <Section id="data-sets" title={t.title} more={{ label: t.all, href: `${view.home}/data-sets` }}>
      <Facts
        items={dataSets.map(({ slug, title, source, licence, lastImport }) => {
          const { href, label, site } = readSource(source);
          const at = lastImport?.retrievedAt ?? null;
          const retrieved = at === null ? notStated : printInstant(view, at, "medium");
          return {
            term: (
              <Origin source={{ href, label, site, indicators: [], retrieved: [], licences: [] }} />
            ),
            content: (
              <>
                <a href={`${view.home}/data-sets/${slug}`}>{plain(view, title)}</a>
                <br />
                <span class="source">
                  {`${columns.retrieved}: ${retrieved} · ${columns.licence}: ${licence}`}
                </span>
              </>
            ),
          };
        })}
      />
    </Section>
  );
}

function unbroken(words: string): string {
  return words.replaceAll(" ", "\u00a0");
}

/** A source without a description goes by its address, so that two of one site can be told apart. */
function Origin({ source: { href, label, site } }: { readonly source: UsedSource }): VNode {
  if (href === undefined) return <span>{label}</span>;
  if (label !== site) {
    return (
      <>
        <a href={href}>{capital(label)}</a> ({site})
      </>
    );
  }
  return (
    <a href={href}>
      <Breakable address={href.replace(/^https?:\/\/(www\.)?/, "")} />
    </a>
  );
}

type UseProps = { readonly view: View; readonly source: UsedSource };

/** What a source was used for, when it was fetched, and what it says of its licence. */
function Use({ view, source }: UseProps): VNode {
  const { columns, notStated } = siteTexts(view.language).sources;
  const retrieved = source.retrieved.map((day) => unbroken(printDay(day, view.language)));
  const details = [
    `${columns.retrieved}: ${retrieved.join(" – ") || notStated}`,
    `${columns.licence}: ${source.licences.join("; ") || notStated}`,
  ];
  return (
    <>
      {source.indicators.map(({ slug, name }, index) => (
        <>
          {index > 0 && "; "}
          <a href={`${view.home}/indicators/${slug}`}>{plain(view, name)}</a>
        </>
      ))}
      <br />
      <span class="source">{details.join(" · ")}</span>
    </>
  );
}

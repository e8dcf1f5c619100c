/** Where every released figure comes from, and how figures are worked with. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Facts } from "../../../design/facts.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { printDay } from "../../../kernel/local-date.ts";
import type { UsedSource } from "../source-list.ts";
import { siteTexts } from "../texts/index.ts";
import { plain, type View } from "../view.ts";
import { Breakable } from "./breakable.tsx";
import { capital } from "./recommendation-entry.tsx";

export type SourcesPageProps = { readonly view: View; readonly sources: readonly UsedSource[] };

export function SourcesPage({ view, sources }: SourcesPageProps): VNode {
  const texts = siteTexts(view.language);
  const t = texts.sources;
  return (
    <Page frame={view.frame} title={t.title} wide>
      <PageHeading
        title={t.title}
        lead={sources.length === 0 ? undefined : t.lead(sources.length)}
      />
      <Section id="method" title={t.methodTitle}>
        {t.method.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </Section>
      {sources.length === 0 ? (
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

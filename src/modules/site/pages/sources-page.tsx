/** Where every released figure comes from, and how figures are worked with. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { DataTable } from "../../../design/table.tsx";
import { printDay } from "../../../kernel/local-date.ts";
import type { UsedSource } from "../source-list.ts";
import { siteTexts } from "../texts/index.ts";
import { plain, type View } from "../view.ts";
import { Breakable } from "./breakable.tsx";

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
        <>
          <DataTable
            id="sources"
            caption={t.caption}
            columns={[
              { key: "source", label: t.columns.source },
              { key: "used", label: t.columns.used },
              { key: "retrieved", label: t.columns.retrieved },
              { key: "licence", label: t.columns.licence },
            ]}
            rowHeader="source"
            empty={t.none}
            rows={sources.map((source) => ({
              source: <Origin source={source} />,
              used: <UsedFor view={view} source={source} />,
              retrieved:
                source.retrieved.map((day) => unbroken(printDay(day, view.language))).join(" – ") ||
                t.notStated,
              licence: source.licences.join("; ") || t.notStated,
            }))}
          />
          <p>
            <a href={`${view.home}/indicators.csv`}>{texts.indicators.downloadAll}</a>
          </p>
        </>
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
        <a href={href}>{label}</a> ({site})
      </>
    );
  }
  return (
    <a href={href}>
      <Breakable address={href.replace(/^https?:\/\/(www\.)?/, "")} />
    </a>
  );
}

type UsedForProps = { readonly view: View; readonly source: UsedSource };

function UsedFor({ view, source }: UsedForProps): VNode {
  return (
    <>
      {source.indicators.map(({ slug, name }, index) => (
        <>
          {index > 0 && "; "}
          <a href={`${view.home}/indicators/${slug}`}>{plain(view, name)}</a>
        </>
      ))}
    </>
  );
}

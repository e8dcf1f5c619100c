/** One framework with its elements, and one convention with its articles. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Facts } from "../../../design/facts.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { DataTable } from "../../../design/table.tsx";
import type { View } from "../../../design/view.ts";
import type { Language } from "../../../kernel/language.ts";
import { readSource } from "../../../kernel/source.ts";
import {
  type Article,
  type Catalogue,
  type FrameworkElement,
  findWords,
  type Instrument,
} from "../../rights/index.ts";
import { siteTexts } from "../texts/index.ts";
import { Confirmed } from "./confirmed.tsx";

export type FrameworkPageProps = {
  readonly view: View;
  readonly name: string;
  readonly elements: readonly FrameworkElement[];
  /** Where our words for its names stand. */
  readonly catalogue: Catalogue;
};

export function FrameworkPage({ view, name, elements, catalogue }: FrameworkPageProps): VNode {
  const named = { language: view.language, catalogue };
  const t = siteTexts(view.language).catalogue;
  const groups = [...Map.groupBy(elements, ({ group }) => group)];
  return (
    <Page
      frame={view.frame}
      wide
      title={name}
      breadcrumbs={[{ label: t.title, href: `${view.home}/catalogue` }, { label: name }]}
    >
      <PageHeading kicker={t.frameworks} title={<span lang="en">{name}</span>} />
      <p class="note">
        {t.confirmedNote}
        {view.language !== "en" && ` ${t.ownWords}`}
      </p>
      {groups.map(([group, own], index) => (
        <DataTable
          id={`group-${index + 1}`}
          caption={<Named {...named} of={{ framework: name, group, code: "" }} english={group} />}
          columns={[
            { key: "code", label: t.columns.code },
            { key: "name", label: t.columns.name },
            { key: "confirmed", label: t.columns.confirmed },
            { key: "source", label: t.columns.source },
          ]}
          rowHeader="name"
          empty=""
          rows={own.map((element) => ({
            code: element.code,
            name: <Named {...named} of={element} english={element.name} />,
            confirmed: <Confirmed view={view} element={element} />,
            source: <Origin source={element.source} />,
          }))}
        />
      ))}
    </Page>
  );
}

/** In the reader's language where we have put it into it, with the catalogue's English beside. */
function Named({
  language,
  catalogue,
  of,
  english,
}: {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly of: Parameters<typeof findWords>[1];
  readonly english: string;
}): VNode {
  const own = language === "en" ? undefined : findWords(catalogue, of)?.[language];
  if (own === undefined) return <span lang="en">{english}</span>;
  return (
    <>
      {own} <small lang="en">{english}</small>
    </>
  );
}

function Origin({ source }: { readonly source: string }): VNode {
  const { href, label } = readSource(source);
  return href === undefined ? <span lang="en">{label}</span> : <a href={href}>{label}</a>;
}

export type InstrumentPageProps = {
  readonly view: View;
  readonly instrument: Instrument;
  readonly articles: readonly Article[];
};

export function InstrumentPage({ view, instrument, articles }: InstrumentPageProps): VNode {
  const t = siteTexts(view.language).catalogue;
  const facts = [
    { term: t.inForce, content: instrument.inForce },
    { term: t.body, content: instrument.monitoringBody },
    { term: t.norway, content: instrument.norway },
    { term: t.remark, content: instrument.note },
    { term: t.basis, content: instrument.basis },
  ].filter(({ content }) => content !== "");
  return (
    <Page
      frame={view.frame}
      wide
      title={instrument.name}
      breadcrumbs={[{ label: t.title, href: `${view.home}/catalogue` }, { label: instrument.id }]}
    >
      <PageHeading
        kicker={instrument.id}
        title={<span lang="en">{instrument.name}</span>}
        meta={instrument.adopted === "" ? undefined : t.adopted(instrument.adopted)}
      />
      {facts.length > 0 && (
        <Facts
          items={facts.map(({ term, content }) => ({
            term,
            content: <span lang="en">{content}</span>,
          }))}
        />
      )}
      {articles.length === 0 ? (
        <EmptyState title={t.noArticles} />
      ) : (
        <>
          <DataTable
            id="articles"
            caption={t.articles(articles.length)}
            columns={[
              { key: "article", label: t.article },
              { key: "title", label: t.columns.name },
            ]}
            rowHeader="article"
            empty={t.noArticles}
            rows={articles.map(({ article, title }) => ({
              article,
              title: <span lang="en">{title}</span>,
            }))}
          />
          <p class="note">{t.note}</p>
        </>
      )}
    </Page>
  );
}

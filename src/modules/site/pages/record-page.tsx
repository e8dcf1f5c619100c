/** The public record: what was done, newest first, and how anybody can check it. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Facts } from "../../../design/facts.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { DataTable } from "../../../design/table.tsx";
import { printInstant, type View } from "../../../design/view.ts";
import type { EntryProof, ListedEntry } from "../../ledger/index.ts";
import { nameOfSubject, pageOfSubject } from "../record-subject.ts";
import { siteTexts } from "../texts/index.ts";
import { Hash, RootFacts, WhatItProves } from "./record-parts.tsx";

export type RecordPageProps = {
  readonly view: View;
  readonly entries: readonly ListedEntry[];
  /** The newest entry's; undefined while the record is empty. */
  readonly proof: EntryProof | undefined;
  /** Whether these are not the newest. */
  readonly older: boolean;
  /** The years of the reports that stand here. */
  readonly books: readonly number[];
  /** The whole address of the record's files for programs. */
  readonly log: string;
};

export function RecordPage({ view, entries, proof, older, books, log }: RecordPageProps): VNode {
  const texts = siteTexts(view.language);
  const t = texts.record;
  const { columns } = texts.recommendation;
  const last = entries.at(-1);
  return (
    <Page frame={view.frame} title={t.title} wide>
      <PageHeading title={t.title} lead={t.lead} />
      {proof !== undefined && <RootFacts view={view} proof={proof} here />}
      {entries.length === 0 ? (
        <EmptyState title={t.none}>{t.noneHelp}</EmptyState>
      ) : (
        <DataTable
          id="entries"
          caption={t.entries}
          columns={[
            { key: "position", label: columns.position },
            { key: "what", label: columns.what },
            { key: "at", label: columns.at },
          ]}
          rowHeader="what"
          empty={t.none}
          rows={entries.map((entry) => ({
            position: <a href={`${view.home}/record/${entry.position}`}>{entry.position}</a>,
            what: <What view={view} entry={entry} books={books} />,
            at: printInstant(view, entry.at, "medium"),
          }))}
        />
      )}
      <p>
        {older && <a href={`${view.home}/record`}>{t.newest}</a>}
        {older && last !== undefined && last.position > 0 && " · "}
        {last !== undefined && last.position > 0 && (
          <a href={`${view.home}/record?before=${last.position}`}>{t.older}</a>
        )}
      </p>
      <Section id="how" title={t.howTitle}>
        <p>
          <WhatItProves view={view} />
        </p>
        {t.how.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <p>
          {t.howCommand} <code>rosario ledger verify</code>
        </p>
        <p>
          {t.howAnybody} <code>rosario ledger verify {log}</code>
        </p>
        <p>
          <a href={`${view.home}/record.json`}>{t.file}</a>
        </p>
        {proof !== undefined && (
          <>
            <p>
              <a href={`${view.home}/log/checkpoint`}>{t.checkpoint}</a>
            </p>
            <p>
              <a href={`${view.home}/log/policy`}>{t.policy}</a>
            </p>
          </>
        )}
      </Section>
    </Page>
  );
}

/** What was done, to which subject, in which role. */
function What({ view, entry, books }: Pick<EntryPageProps, "view" | "entry" | "books">): VNode {
  const t = siteTexts(view.language).record;
  const name = nameOfSubject(entry.subject);
  const by = entry.entry?.by;
  return (
    <>
      {t.types[entry.type] ?? entry.type}
      {name !== undefined && (
        <>
          : <a href={view.home + (pageOfSubject(entry.subject, books) ?? "")}>{name}</a>
        </>
      )}
      <br />
      <span class="source">{by === undefined ? t.damaged : t.by(t.roles[by] ?? by)}</span>
    </>
  );
}

export type EntryPageProps = {
  readonly view: View;
  readonly entry: ListedEntry;
  readonly proof: EntryProof;
  /** The years of the reports that stand here. */
  readonly books: readonly number[];
};

/** One entry with its text, its fingerprint and the way from there to the top. */
export function EntryPage({ view, entry, proof, books }: EntryPageProps): VNode {
  const t = siteTexts(view.language).record;
  const title = t.types[entry.type] ?? entry.type;
  const place = pageOfSubject(entry.subject, books);
  const by = entry.entry?.by;
  return (
    <Page
      frame={view.frame}
      wide
      title={`${t.entry(entry.position)}: ${title}`}
      breadcrumbs={[
        { label: t.title, href: `${view.home}/record` },
        { label: t.entry(entry.position) },
      ]}
    >
      <PageHeading kicker={t.entry(entry.position)} title={title} />
      <Notice tone={proof.holds ? "info" : "warning"} title={proof.holds ? t.holds : t.broken} />
      <Facts
        items={[
          { term: t.recordedAt, content: printInstant(view, entry.at) },
          ...(by === undefined ? [] : [{ term: t.recordedBy, content: t.roles[by] ?? by }]),
          {
            term: t.about,
            content:
              place === undefined ? entry.subject : <a href={view.home + place}>{entry.subject}</a>,
          },
          { term: t.fingerprint, content: <Hash hash={proof.leafHash} whole /> },
        ]}
      />
      <Section id="text" title={t.text}>
        <p>
          <code>{entry.body}</code>
        </p>
      </Section>
      <Section id="path" title={t.path}>
        <p>{proof.path.length === 0 ? t.noPath : t.pathNote}</p>
        <ol>
          {proof.path.map((hash) => (
            <li>
              <Hash hash={hash} whole />
            </li>
          ))}
        </ol>
        <RootFacts view={view} proof={proof} />
      </Section>
    </Page>
  );
}

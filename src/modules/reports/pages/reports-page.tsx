/** The public list of reports: those published here, and those that stand elsewhere. */
import type { VNode } from "preact";
import { type ActionEntry, ActionList } from "../../../design/action-list.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Words } from "../../../design/said.tsx";
import { type Language, said } from "../../../kernel/language.ts";
import { printDate } from "../../../kernel/local-date.ts";
import { type Edition, editionState, openEditionOf } from "../edition.ts";
import { reportTexts } from "../texts/index.ts";
import { homeOf } from "./place.ts";

export type ReportsPageProps = {
  readonly frame: Frame;
  readonly editions: readonly Edition[];
  /** What is published here is then put together to show the product, and no report of the city's own. */
  readonly demonstration: boolean;
};

export function ReportsPage({ frame, editions, demonstration }: ReportsPageProps): VNode {
  const { reports } = reportTexts(frame.language);
  const shown = editions.filter((edition) => editionState(edition) !== "open").reverse();
  const open = openEditionOf(editions);
  return (
    <Page
      frame={frame}
      title={reports.title}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: homeOf(frame) },
        { label: reports.title },
      ]}
    >
      <PageHeading
        title={reports.title}
        lead={reports.lead(shown.length)}
        {...(open === undefined ? {} : { meta: reports.inTheMaking(open.year) })}
      />
      {shown.length === 0 ? (
        <EmptyState title={reports.none}>
          <p>{reports.noneHelp}</p>
        </EmptyState>
      ) : (
        <ActionList
          entries={shown.flatMap((edition) => entryOf(edition, frame, demonstration) ?? [])}
        />
      )}
    </Page>
  );
}

function entryOf(edition: Edition, frame: Frame, demonstration: boolean): ActionEntry {
  const { language } = frame;
  const { reports } = reportTexts(language);
  const here = editionState(edition) === "published";
  const address = edition.source?.match(/https?:\/\/\S+/)?.[0];
  return {
    kicker: dateOf(edition, language),
    title: <Reading wording={edition.title} language={language} />,
    href: here
      ? `${homeOf(frame)}/reports/${edition.year}`
      : (address ?? `${homeOf(frame)}/sources`),
    ...(edition.subtitle === null
      ? {}
      : { text: <Reading wording={edition.subtitle} language={language} /> }),
    meta: here ? (
      <p>
        {demonstration && `${reports.demonstration} · `}
        <a href={`${homeOf(frame)}/reports/${edition.year}/report.pdf`}>{reports.pdf}</a>
        {" · "}
        <a href={`${homeOf(frame)}/reports/${edition.year}/data.zip`}>{reports.data}</a>
      </p>
    ) : (
      reports.elsewhere
    ),
  };
}

function dateOf({ publication }: Edition, language: Language): string {
  const { reports, book } = reportTexts(language);
  const on = publication?.on ?? null;
  return on === null ? reports.unknownDate : book.published(printDate(on, language));
}

function Reading({ wording, language }: { wording: Edition["title"]; language: Language }): VNode {
  const reading = said(wording, [language]);
  return <Words said={reading ?? { text: "", language }} />;
}

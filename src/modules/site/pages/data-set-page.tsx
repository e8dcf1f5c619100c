/** One data set: what it is, the figures that the reader picked, what is withheld and why, where it is from, and all of it as files. */
import type { ComponentChildren, VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { type Fact, Facts } from "../../../design/facts.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { printNumber } from "../../../design/number-format.ts";
import { plain, printInstant, type View } from "../../../design/view.ts";
import type { Wording } from "../../../kernel/language.ts";
import { printDay } from "../../../kernel/local-date.ts";
import { readSource } from "../../../kernel/source.ts";
import type { ReleasedDataSet } from "../../datasets/index.ts";
import { choiceQuery } from "../data-set-choice.ts";
import { hasCube } from "../data-set-file.ts";
import { aboutSentence } from "../data-set-sentence.ts";
import { capital, type ShownDataSet } from "../data-set-shown.ts";
import { unitOfLine } from "../data-set-unit.ts";
import { dataSetTexts } from "../texts/data-sets/index.ts";
import { siteTexts } from "../texts/index.ts";
import { Breakable } from "./breakable.tsx";
import { DataSetChoices } from "./data-set-choices.tsx";
import { DataSetFigures } from "./data-set-figures.tsx";
import { ProofFile } from "./record-parts.tsx";
import { Worded } from "./worded.tsx";

export type DataSetPageProps = {
  readonly view: View;
  readonly shown: ShownDataSet;
  /** Where the public record tells of the release; undefined where it does not. */
  readonly entry: number | undefined;
  /** The page's own address, to be cited. */
  readonly address: string;
};

export function DataSetPage(props: DataSetPageProps): VNode {
  const { view, shown } = props;
  const { released, choice } = shown;
  const { dataSet, figures } = released;
  const t = dataSetTexts(view.language);
  const about = aboutSentence(dataSet, figures, view.language);
  return (
    <Frame view={view} title={dataSet.title} lead={about}>
      {choice.unknown.length > 0 && (
        <Notice tone="warning" title={t.choose.unknownTitle}>
          {choice.unknown.map(({ asked, dimension }) => (
            <p>{t.choose.unknown(asked, dimension)}</p>
          ))}
        </Notice>
      )}
      <Section id="choose" title={t.choose.title}>
        <DataSetChoices view={view} slug={dataSet.slug} content={figures.content} choice={choice} />
      </Section>
      <Section id="figures" title={t.figures.title}>
        <DataSetFigures view={view} shown={shown} />
        <Files
          view={view}
          label={t.files.these}
          place={`${view.home}/data-sets/${dataSet.slug}`}
          query={choiceQuery(figures.content, choice)}
          cube={hasCube(shown.chosen)}
        />
      </Section>
      <Section id="protection" title={t.protection.title}>
        <p>{protectionSentence(view, released)}</p>
      </Section>
      <Section id="source" title={t.source.title}>
        <Facts items={factsOf(props)} />
      </Section>
      <Section id="cite" title={t.files.title}>
        <Files
          view={view}
          label={t.files.whole}
          place={`${view.home}/data-sets/${dataSet.slug}`}
          query=""
          cube={hasCube(figures)}
        />
        <Cite {...props} />
      </Section>
    </Frame>
  );
}

/** A data set of which nothing is public yet: its name stands in the public record, its figures nowhere. */
export function UnreleasedPage({
  view,
  title,
}: {
  readonly view: View;
  readonly title: Wording;
}): VNode {
  const t = dataSetTexts(view.language);
  return (
    <Frame view={view} title={title}>
      <EmptyState title={t.notReleased}>{t.notReleasedHelp}</EmptyState>
    </Frame>
  );
}

type FrameProps = {
  readonly view: View;
  readonly title: Wording;
  readonly lead?: string;
  readonly children: ComponentChildren;
};

function Frame({ view, title, lead, children }: FrameProps): VNode {
  const t = dataSetTexts(view.language);
  const name = plain(view, title);
  return (
    <Page
      frame={view.frame}
      wide
      title={name}
      {...(lead === undefined ? {} : { description: lead })}
      breadcrumbs={[{ label: t.title, href: `${view.home}/data-sets` }, { label: name }]}
    >
      <PageHeading
        kicker={t.kicker}
        title={<Worded view={view} wording={title} />}
        {...(lead === undefined ? {} : { lead })}
      />
      {children}
    </Page>
  );
}

/** What the plan of the release withheld, in counts, and why. */
function protectionSentence({ language }: View, { dataSet, figures }: ReleasedDataSet): string {
  const t = dataSetTexts(language).protection;
  const { cells, primary, secondary, bySource } = figures.plan;
  const withheld = primary + secondary + bySource;
  const asDelivered = dataSet.rules.mode === "as-delivered" ? [t.asDelivered] : [];
  if (withheld === 0) return [...asDelivered, t.nothing].join(" ");
  const number = (count: number) => printNumber(count, 0, language);
  const some = (count: number) => (count === 0 ? undefined : number(count));
  const counts = {
    cells: number(cells),
    withheld: number(withheld),
    primary: some(primary),
    secondary: some(secondary),
    bySource: some(bySource),
  };
  return [...asDelivered, t.withheld(counts), t.checked].join(" ");
}

function factsOf({ view, shown, entry }: DataSetPageProps): readonly Fact[] {
  const t = dataSetTexts(view.language).source;
  const { dataSet, figures, retrievedAt } = shown.released;
  const from = readSource(dataSet.source);
  const at = printInstant(view, figures.at, "medium");
  return [
    {
      term: t.source,
      content: from.href === undefined ? from.label : <a href={from.href}>{from.label}</a>,
    },
    ...figures.content.dimensions.flatMap(({ label, categories: [only, ...others] }) =>
      only === undefined || others.length > 0
        ? []
        : [{ term: capital(label), content: only.label }],
    ),
    { term: t.unit, content: unitOfLine(shown.lines?.lines[0], dataSet, view.language) },
    { term: t.licence, content: dataSet.licence },
    {
      term: t.fetched,
      content: retrievedAt === null ? t.notFetched : printInstant(view, retrievedAt, "medium"),
    },
    {
      term: t.released,
      content: (
        <>
          {t.release(figures.number, at)}
          {entry !== undefined && (
            <>
              {". "}
              <a href={`${view.home}/record/${entry}`}>{t.record(entry)}</a>
              {" · "}
              <ProofFile view={view} position={entry} />
            </>
          )}
        </>
      ),
    },
  ];
}

type FilesProps = {
  readonly view: View;
  readonly label: string;
  readonly place: string;
  readonly query: string;
  readonly cube: boolean;
};

function Files({ view, label, place, query, cube }: FilesProps): VNode {
  const t = dataSetTexts(view.language).files;
  const end = query === "" ? "" : `?${query}`;
  return (
    <p>
      {label}: <a href={`${place}.csv${end}`}>{t.csv}</a>
      {cube && (
        <>
          {" · "}
          <a href={`${place}.json${end}`}>{t.jsonStat}</a>
        </>
      )}
    </p>
  );
}

function Cite({ view, shown: { released }, address }: DataSetPageProps): VNode {
  const t = siteTexts(view.language).indicator;
  const { dataSet, figures } = released;
  const words = dataSetTexts(view.language).files.cite(
    view.city,
    plain(view, dataSet.title),
    figures.number,
    readSource(dataSet.source).label,
  );
  return (
    <Facts
      items={[
        {
          term: t.citeLabel,
          content: (
            <>
              {words} <Breakable address={address} />{" "}
              {t.readOn(printDay(view.today, view.language))}
            </>
          ),
        },
      ]}
    />
  );
}

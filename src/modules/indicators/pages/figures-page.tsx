/** The list of all indicators with their latest figure and what is not released yet. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ButtonLink, Form, SubmitRow } from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { type Frame, Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { Status } from "../../../design/status.tsx";
import { DataTable } from "../../../design/table.tsx";
import { type Language, said } from "../../../kernel/language.ts";
import { comparePeriods } from "../../../kernel/period.ts";
import { periodInWords } from "../figure-words.ts";
import type { Indicator, Series } from "../indicator.ts";
import type { CurrentFigure } from "../list-current.ts";
import { definitionTexts } from "../texts/definition/index.ts";
import { type IndicatorTexts, indicatorTexts } from "../texts/index.ts";
import { currentValue } from "./current-value.ts";

export type ListedIndicator = {
  readonly indicator: Indicator;
  readonly series: readonly Series[];
  readonly figures: readonly CurrentFigure[];
};

export type FiguresPageProps = {
  readonly frame: Frame;
  /** The address of this page. */
  readonly href: string;
  /** The address of the working list of data sets. */
  readonly dataSetsHref: string;
  readonly indicators: readonly ListedIndicator[];
  readonly mayDefine: boolean;
  readonly mayImport: boolean;
  readonly mayRelease: boolean;
  /** What was just done. */
  readonly done?: string | undefined;
};

export function FiguresPage({
  frame,
  href,
  dataSetsHref,
  indicators,
  mayDefine,
  mayImport,
  mayRelease,
  done,
}: FiguresPageProps): VNode {
  const { language } = frame;
  const texts = indicatorTexts(language).pages;
  const words = definitionTexts(language);
  const drafts = indicators.flatMap(({ figures }) =>
    figures.filter(({ released }) => !released),
  ).length;
  const groups = Map.groupBy(indicators, ({ indicator }) => indicator.right?.slug ?? "");
  return (
    <Page frame={frame} title={texts.title} wide>
      {done !== undefined && (
        <Notice tone="saved">
          <p>{done}</p>
        </Notice>
      )}
      <PageHeading
        title={texts.title}
        lead={indicators.length > 0 && texts.lead(indicators.length, drafts)}
      />
      {indicators.length === 0 && (
        <EmptyState title={texts.noIndicators}>
          <p>{mayDefine ? words.noneYet : words.noneYetWait}</p>
        </EmptyState>
      )}
      {(mayImport || mayDefine) && (
        <div class="submit-row">
          {mayImport && indicators.length > 0 && (
            <ButtonLink label={texts.importFile} href={`${href}/import`} />
          )}
          {mayDefine && (
            <ButtonLink
              label={words.add}
              href={`${href}/new`}
              variant={indicators.length === 0 ? "primary" : "secondary"}
            />
          )}
          {mayImport && <a href={dataSetsHref}>{texts.dataSets}</a>}
        </div>
      )}
      {[...groups].map(([slug, listed]) => (
        <IndicatorGroup slug={slug} href={href} listed={listed} language={language} />
      ))}
      {mayRelease && drafts > 0 && (
        <Section id="release" title={texts.release.title}>
          <p>{texts.release.warning}</p>
          <Form action={`${href}/release`} label={texts.release.title}>
            <SubmitRow label={texts.release.all(drafts)} />
          </Form>
        </Section>
      )}
    </Page>
  );
}

type GroupProps = {
  readonly slug: string;
  readonly href: string;
  readonly listed: readonly ListedIndicator[];
  readonly language: Language;
};

function IndicatorGroup({ slug, href, listed, language }: GroupProps): VNode {
  const texts = indicatorTexts(language).pages;
  const right = listed[0]?.indicator.right;
  const title = right ? (said(right.name, [language])?.text ?? right.slug) : texts.followUp;
  const id = `right-${slug || "none"}`;
  const { indicator, latest, period, state } = texts.columns;
  return (
    <Section id={id} title={title}>
      <DataTable
        id={`${id}-table`}
        caption={texts.count(listed.length)}
        columns={[
          { key: "indicator", label: indicator },
          { key: "latest", label: latest, numeric: true },
          { key: "period", label: period },
          { key: "state", label: state },
        ]}
        rowHeader="indicator"
        empty={texts.noIndicators}
        rows={listed.map((one) => rowOf(one, href, texts, language))}
      />
    </Section>
  );
}

function rowOf(
  { indicator, series, figures }: ListedIndicator,
  href: string,
  texts: IndicatorTexts["pages"],
  language: Language,
) {
  const inUse = series.find(({ primary }) => primary);
  const latest = figures
    .filter((figure) => figure.series === inUse?.id)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .at(-1);
  const drafts = figures.filter(({ released }) => !released).length;
  return {
    indicator: (
      <a href={`${href}/${indicator.slug}`}>
        {said(indicator.name, [language])?.text ?? indicator.slug}
      </a>
    ),
    latest:
      latest === undefined
        ? texts.noFigure
        : currentValue(latest, inUse?.unit ?? indicator.unit, language),
    period: latest === undefined ? "" : periodInWords(latest, language),
    state:
      figures.length === 0 ? (
        <Status tone="open">{texts.noFigure}</Status>
      ) : drafts > 0 ? (
        <Status tone="partial">{texts.drafts(drafts)}</Status>
      ) : (
        <Status tone="neutral">{texts.allReleased}</Status>
      ),
  };
}

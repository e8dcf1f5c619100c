/** One indicator in the city hall: its figures, drafts marked, the form for one more, and their release. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { type FieldErrors, Form, SubmitRow } from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { InlineText } from "../../../design/inline-text.tsx";
import { type Frame, Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { printNumber } from "../../../design/number-format.ts";
import { Words } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { DataTable } from "../../../design/table.tsx";
import { said } from "../../../kernel/language.ts";
import { sourceCell } from "../figure-source.ts";
import { intervalInWords, periodInWords } from "../figure-words.ts";
import type { Indicator, Series } from "../indicator.ts";
import type { CurrentFigure } from "../list-current.ts";
import { definitionTexts } from "../texts/definition/index.ts";
import { indicatorTexts } from "../texts/index.ts";
import { unitText } from "../texts/units/index.ts";
import { verdictTexts } from "../texts/verdict/index.ts";
import { currentValue } from "./current-value.ts";
import { FigureForm } from "./figure-form.tsx";

export type IndicatorPageProps = {
  readonly frame: Frame;
  /** The address of the list of figures. */
  readonly listHref: string;
  readonly publicHref: string;
  readonly indicator: Indicator;
  readonly series: readonly Series[];
  readonly figures: readonly CurrentFigure[];
  readonly mayDefine: boolean;
  readonly mayImport: boolean;
  readonly mayRelease: boolean;
  /** What was typed, where the form comes back. */
  readonly values?: Readonly<Record<string, string>>;
  readonly errors?: FieldErrors;
  /** The figure that somebody else wrote down for the same period. */
  readonly conflict?: CurrentFigure;
  readonly done?: string | undefined;
};

export function IndicatorPage(props: IndicatorPageProps): VNode {
  const { frame, listHref, indicator, series, figures, errors = {}, conflict } = props;
  const { language } = frame;
  const texts = indicatorTexts(language).pages;
  const name = said(indicator.name, [language]);
  const title = name?.text ?? indicator.slug;
  const drafts = figures.filter(({ released }) => !released).length;
  const limits = said(indicator.doesNotShow, [language]);
  return (
    <Page
      frame={frame}
      title={title}
      wide
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[{ label: texts.title, href: listHref }, { label: title }]}
    >
      <ErrorSummary errors={errors} />
      {conflict !== undefined && (
        <Notice tone="conflict">
          <p>
            {texts.indicator.conflict(
              periodInWords(conflict, language),
              currentValue(conflict, unitOf(conflict, props), language),
            )}
          </p>
        </Notice>
      )}
      {props.done !== undefined && (
        <Notice tone="saved">
          <p>{props.done}</p>
        </Notice>
      )}
      <PageHeading
        title={name === undefined ? title : <Words said={name} />}
        lead={
          limits === undefined ? undefined : (
            <>
              {indicatorTexts(language).limits.doesNotShow} <Words said={limits} />
            </>
          )
        }
        meta={<Ways {...props} />}
      />
      <Section id="figures" title={texts.indicator.figures}>
        <Figures {...props} />
      </Section>
      {props.mayRelease && drafts > 0 && (
        <Section id="release" title={texts.release.title}>
          <p>{texts.release.warning}</p>
          <Form action={`${listHref}/${indicator.slug}/release`} label={texts.release.title}>
            <SubmitRow label={texts.release.button(drafts)} />
          </Form>
        </Section>
      )}
      {props.mayImport && (
        <Section id="enter" title={texts.enter}>
          <FigureForm
            action={`${listHref}/${indicator.slug}`}
            language={language}
            series={series}
            unit={unitText(indicator.unit, language).label}
            values={props.values ?? {}}
            errors={errors}
            replaces={conflict?.revision}
          />
        </Section>
      )}
    </Page>
  );
}

function Ways({ frame, listHref, publicHref, indicator, mayDefine }: IndicatorPageProps) {
  const { language } = frame;
  return (
    <>
      <a href={publicHref}>{indicatorTexts(language).pages.indicator.publicPage}</a>
      {mayDefine && (
        <>
          {" · "}
          <a href={`${listHref}/${indicator.slug}/definition`}>{definitionTexts(language).edit}</a>
        </>
      )}
    </>
  );
}

function unitOf(figure: CurrentFigure, { series, indicator }: IndicatorPageProps): string {
  return series.find(({ id }) => id === figure.series)?.unit ?? indicator.unit;
}

function Figures(props: IndicatorPageProps): VNode {
  const { frame, series, figures } = props;
  const { language } = frame;
  const texts = indicatorTexts(language);
  const words = texts.pages.indicator;
  const several = series.length > 1;
  const units = new Set(series.map(({ unit }) => unit));
  const [unit = ""] = units;
  const { columns, notGiven } = verdictTexts(language);
  const withInterval = figures.some(({ interval }) => interval !== undefined);
  const withNumber = figures.some(({ n }) => n !== undefined);
  const label =
    units.size > 1 ? texts.table.value : `${texts.table.value} (${unitText(unit, language).label})`;
  return (
    <DataTable
      id="figures-table"
      caption={texts.table.caption}
      columns={[
        { key: "period", label: texts.table.period },
        ...(several ? [{ key: "series", label: texts.table.series }] : []),
        { key: "value", label, numeric: true },
        ...(withInterval ? [{ key: "interval", label: columns.interval, numeric: true }] : []),
        ...(withNumber ? [{ key: "n", label: columns.n, numeric: true }] : []),
        { key: "state", label: words.state },
        { key: "source", label: texts.table.source },
      ]}
      rowHeader="period"
      empty={words.none}
      rows={series.flatMap((one) =>
        figures
          .filter((figure) => figure.series === one.id)
          .map((figure) => ({
            period: periodInWords(figure, language),
            series: said(one.name, [language])?.text ?? one.slug,
            value: currentValue(figure, one.unit, language, units.size === 1),
            interval: intervalInWords(figure, one.unit, language) ?? notGiven,
            n: figure.n === undefined ? notGiven : printNumber(figure.n, 0, language),
            state: (
              <Status tone={figure.released ? "neutral" : "partial"}>
                {figure.released ? words.released : words.draft}
              </Status>
            ),
            source: <InlineText content={sourceCell(figure)} />,
          })),
      )}
    />
  );
}

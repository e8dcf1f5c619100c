/** The list of a city's data sets: what was imported last, what the public sees, and whether that is behind. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ButtonLink } from "../../../design/fields.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { type Frame, Page } from "../../../design/layout.tsx";
import { Status } from "../../../design/status.tsx";
import { DataTable } from "../../../design/table.tsx";
import { type Language, LOCALES, said } from "../../../kernel/language.ts";
import type { ListedDataSet } from "../list-data-sets.ts";
import { type DataSetPageTexts, dataSetPageTexts } from "../texts/pages/index.ts";
import { printedDay } from "./printed-value.ts";

export type DataSetsPageProps = {
  readonly frame: Frame;
  /** The address of this page. */
  readonly href: string;
  /** The addresses of the list of figures and of the area maps. */
  readonly figuresHref: string;
  readonly mapsHref: string;
  readonly dataSets: readonly ListedDataSet[];
  readonly mayDefine: boolean;
  readonly timeZone: string;
};

export function DataSetsPage(props: DataSetsPageProps): VNode {
  const { frame, href, figuresHref, mapsHref, dataSets, mayDefine } = props;
  const t = dataSetPageTexts(frame.language);
  return (
    <Page
      frame={frame}
      title={t.title}
      wide
      breadcrumbs={[{ label: t.toFigures, href: figuresHref }, { label: t.title }]}
    >
      <PageHeading title={t.title} lead={t.lead} />
      {dataSets.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{mayDefine ? t.noneHelp : t.noneHelpWait}</p>
        </EmptyState>
      ) : (
        <DataTable
          id="data-sets"
          caption={t.count(dataSets.length)}
          columns={[
            { key: "dataSet", label: t.columns.dataSet },
            { key: "state", label: t.columns.state },
            { key: "imported", label: t.columns.imported },
            { key: "released", label: t.columns.released },
          ]}
          rowHeader="dataSet"
          empty=""
          rows={inOrder(dataSets, frame.language).map((one) => rowOf(one, props, t))}
        />
      )}
      {mayDefine && (
        <div class="submit-row">
          <ButtonLink
            label={t.add}
            href={`${href}/new`}
            variant={dataSets.length === 0 ? "primary" : "secondary"}
          />
          <a href={mapsHref}>{t.maps}</a>
        </div>
      )}
    </Page>
  );
}

/** What waits for a release comes first, and then all by their titles. */
function inOrder(dataSets: readonly ListedDataSet[], language: Language): readonly ListedDataSet[] {
  const waits = ({ lastImport, lastRelease }: ListedDataSet) =>
    lastRelease === null ? lastImport !== null : lastRelease.behind;
  const title = (one: ListedDataSet) => said(one.title, [language])?.text ?? one.slug;
  const { compare } = new Intl.Collator(LOCALES[language], { numeric: true });
  return dataSets.toSorted(
    (a, b) => Number(waits(b)) - Number(waits(a)) || compare(title(a), title(b)),
  );
}

function rowOf(
  { slug, title, lastImport, lastRelease }: ListedDataSet,
  { frame, href, timeZone }: DataSetsPageProps,
  t: DataSetPageTexts,
) {
  const { language } = frame;
  const day = (at: Date) => printedDay(at, timeZone, language);
  const state =
    lastImport === null && lastRelease === null
      ? ({ tone: "open", words: t.state.empty } as const)
      : lastRelease === null
        ? ({ tone: "partial", words: t.state.unreleased } as const)
        : lastRelease.behind
          ? ({ tone: "partial", words: t.state.behind } as const)
          : ({ tone: "neutral", words: t.state.current } as const);
  return {
    dataSet: <a href={`${href}/${slug}`}>{said(title, [language])?.text ?? slug}</a>,
    imported:
      lastImport === null ? t.notImported : t.importedOn(day(lastImport.at), lastImport.number),
    released:
      lastRelease === null ? t.notReleased : t.releasedOn(day(lastRelease.at), lastRelease.number),
    state: <Status tone={state.tone}>{state.words}</Status>,
  };
}

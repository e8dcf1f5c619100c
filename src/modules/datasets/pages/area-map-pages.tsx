/** Area maps in the city hall: the list, one map with its areas, and the two steps in which one is uploaded. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { Facts } from "../../../design/facts.tsx";
import {
  ButtonLink,
  type FieldErrors,
  FileField,
  Form,
  Select,
  SubmitRow,
  TextField,
} from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { type Frame, Page } from "../../../design/layout.tsx";
import { AreaMap as AreaMapDrawing } from "../../../design/map/area-map.tsx";
import { Notice } from "../../../design/notice.tsx";
import { DataTable } from "../../../design/table.tsx";
import { WordingFields } from "../../../design/wording-fields.tsx";
import { type Language, said } from "../../../kernel/language.ts";
import type { AreaMap, AreaProperty } from "../area-map.ts";
import type { ListedAreaMap } from "../list-area-maps.ts";
import { areaMapTexts } from "../texts/area-maps/index.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import { printedNumber } from "./printed-value.ts";

type Shared = {
  readonly frame: Frame;
  /** The addresses of the data sets and of the area maps. */
  readonly listHref: string;
  readonly mapsHref: string;
};

export type AreaMapsPageProps = Shared & { readonly areaMaps: readonly ListedAreaMap[] };

export function AreaMapsPage({ frame, listHref, mapsHref, areaMaps }: AreaMapsPageProps): VNode {
  const { language } = frame;
  const all = dataSetPageTexts(language);
  const t = areaMapTexts(frame.language);
  return (
    <Page
      frame={frame}
      title={t.title}
      wide
      breadcrumbs={[{ label: all.title, href: listHref }, { label: t.title }]}
    >
      <PageHeading title={t.title} lead={t.lead} />
      {areaMaps.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneHelp}</p>
        </EmptyState>
      ) : (
        <DataTable
          id="area-maps"
          caption={t.title}
          columns={[
            { key: "name", label: t.columns.name },
            { key: "areas", label: t.columns.areas, numeric: true },
            { key: "source", label: t.columns.source },
            { key: "licence", label: t.columns.licence },
          ]}
          rowHeader="name"
          empty=""
          rows={areaMaps.map(({ slug, name, count, source, licence }) => ({
            name: <a href={`${mapsHref}/${slug}`}>{said(name, [language])?.text ?? slug}</a>,
            areas: printedNumber(count, language),
            source,
            licence,
          }))}
        />
      )}
      <p>
        <ButtonLink label={t.add} href={`${mapsHref}/upload`} />
      </p>
    </Page>
  );
}

export type AreaMapPageProps = Shared & {
  readonly areaMap: AreaMap;
  readonly done: string | undefined;
};

export function AreaMapPage({ frame, listHref, mapsHref, areaMap, done }: AreaMapPageProps): VNode {
  const { language } = frame;
  const all = dataSetPageTexts(language);
  const t = areaMapTexts(frame.language);
  const { slug, areas, source, licence } = areaMap;
  const name = said(areaMap.name, [language])?.text ?? slug;
  return (
    <Page
      frame={frame}
      title={name}
      wide
      breadcrumbs={[
        { label: all.title, href: listHref },
        { label: t.title, href: mapsHref },
        { label: name },
      ]}
    >
      {done !== undefined && (
        <Notice tone="saved">
          <p>{done}</p>
          <p>{t.usedBy}</p>
        </Notice>
      )}
      <PageHeading title={name} lead={t.describeLead(areas.length)} />
      <Facts
        items={[
          { term: t.source, content: source },
          { term: t.licence, content: licence },
        ]}
      />
      <Section id="areas" title={t.preview}>
        <AreaMapDrawing
          id="area-map"
          title={name}
          description={t.previewAlt(areas.length)}
          areas={areas}
          figures={areas.map((area) => ({ code: area.code, value: 0, printed: area.name }))}
          print={() => t.legend(areas.length)}
          words={{ suppressed: all.states.suppressed, missing: all.upload.noValue }}
        />
        <DataTable
          id="areas-table"
          caption={t.areasCaption}
          columns={[
            { key: "code", label: t.code },
            { key: "name", label: t.areaName },
          ]}
          rowHeader="code"
          empty=""
          rows={areas.map(({ code, name: areaName }) => ({ code, name: areaName }))}
        />
      </Section>
      <Section id="outlines" title={t.outlines}>
        <p>{t.outlinesHelp}</p>
        <p>
          <ButtonLink label={t.add} href={`${mapsHref}/upload`} variant="secondary" />
        </p>
      </Section>
    </Page>
  );
}

export type AreaFilePageProps = Shared & { readonly errors: FieldErrors };

export function AreaFilePage({ frame, listHref, mapsHref, errors }: AreaFilePageProps): VNode {
  const all = dataSetPageTexts(frame.language);
  const t = areaMapTexts(frame.language);
  return (
    <Page
      frame={frame}
      title={t.add}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: all.title, href: listHref },
        { label: t.title, href: mapsHref },
        { label: t.add },
      ]}
    >
      <ErrorSummary errors={errors} />
      <PageHeading title={t.add} lead={t.lead} />
      <Form action={`${mapsHref}/upload`} enctype="multipart/form-data" label={t.add}>
        <FileField
          name="file"
          label={t.file}
          help={t.fileHelp}
          error={errors.file}
          accept=".geojson,.json,application/geo+json,application/json"
          required
        />
        <SubmitRow label={t.read} cancel={{ label: t.title, href: mapsHref }} />
      </Form>
    </Page>
  );
}

export type AreaFormPageProps = Shared & {
  /** The address of this page. */
  readonly own: string;
  readonly properties: readonly AreaProperty[];
  readonly languages: readonly Language[];
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
};

export function AreaFormPage(props: AreaFormPageProps): VNode {
  const { frame, listHref, mapsHref, own, properties, languages, values, errors } = props;
  const all = dataSetPageTexts(frame.language);
  const t = areaMapTexts(frame.language);
  const field = (name: string) => ({ name, value: values[name], error: errors[name] });
  const options = properties.map(({ name, examples }) => ({
    value: name,
    label: t.property(name, examples.join(", ")),
  }));
  return (
    <Page
      frame={frame}
      title={t.describe}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: all.title, href: listHref },
        { label: t.title, href: mapsHref },
        { label: t.describe },
      ]}
    >
      <ErrorSummary errors={errors} />
      <PageHeading title={t.describe} />
      <Form action={own} label={t.describe}>
        <WordingFields
          languages={languages}
          values={values}
          errors={errors}
          name="name"
          label={t.name}
          help={t.nameHelp}
          required
        />
        <TextField {...field("slug")} label={t.slug} help={t.slugHelp} width="medium" />
        <TextField {...field("source")} label={t.source} required />
        <TextField {...field("licence")} label={t.licence} width="medium" required />
        <Select
          {...field("code")}
          label={t.codeProperty}
          help={t.codePropertyHelp}
          required
          options={options}
        />
        <Select {...field("names")} label={t.nameProperty} options={options} />
        <SubmitRow label={t.save} cancel={{ label: t.title, href: mapsHref }} />
      </Form>
    </Page>
  );
}

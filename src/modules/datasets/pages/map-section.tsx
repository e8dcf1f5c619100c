/** On which area map a data set is drawn, and the form that chooses it. */
import type { VNode } from "preact";
import { ButtonLink, Form, Select, SubmitRow } from "../../../design/fields.tsx";
import { Section } from "../../../design/heading.tsx";
import { said } from "../../../kernel/language.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import type { DataSetPageProps } from "./data-set-page-props.ts";

export function MapSection(props: DataSetPageProps): VNode {
  const { frame, href, mapsHref, kept, areaMaps, values, errors = {} } = props;
  const { language } = frame;
  const t = dataSetPageTexts(language).map;
  const { drawnOn, dimensions } = kept;
  const name = (slug: string) => {
    const found = areaMaps.find((one) => one.slug === slug);
    return (found && said(found.name, [language])?.text) ?? slug;
  };
  const label = (id: string) => dimensions.find((one) => one.id === id)?.label ?? id;
  const several = dimensions.filter(({ categories }) => categories.length > 1);
  return (
    <Section id="map" title={t.title}>
      <p>
        {drawnOn === undefined ? t.none : t.on(name(drawnOn.areaMap), label(drawnOn.dimension))}
      </p>
      {areaMaps.length === 0 ? (
        <>
          <p>{t.noMaps}</p>
          <ButtonLink label={t.addMap} href={`${mapsHref}/upload`} variant="secondary" />
        </>
      ) : several.length === 0 ? (
        <p>{t.nothingImported}</p>
      ) : (
        <Form action={`${href}/drawing`} label={t.title}>
          <Select
            name="area-map"
            label={t.map}
            help={t.mapHelp}
            value={values?.["area-map"] ?? drawnOn?.areaMap}
            error={errors["area-map"]}
            options={areaMaps.map(({ slug }) => ({ value: slug, label: name(slug) }))}
          />
          <Select
            name="dimension"
            label={t.dimension}
            help={t.help}
            value={values?.dimension ?? drawnOn?.dimension ?? placeOf(props)}
            error={errors.dimension}
            options={several.map(({ id }) => ({ value: id, label: label(id) }))}
          />
          <SubmitRow label={t.button} />
        </Form>
      )}
    </Section>
  );
}

/** The dimension that says where, as far as the file tells it. */
function placeOf({ kept }: DataSetPageProps): string | undefined {
  return kept.dimensions.find(({ role }) => role === "place")?.id;
}

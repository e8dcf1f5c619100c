/** The page on which an indicator is defined or its definition is edited, its series with it: one form, saved as one. */
import type { VNode } from "preact";
import { Conflict, type ConflictProps } from "../../../design/conflict.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  type FieldErrors,
  Form,
  HiddenField,
  RadioGroup,
  Select,
  SubmitRow,
  TextField,
} from "../../../design/fields.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { type Frame, Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { WordingFields } from "../../../design/wording-fields.tsx";
import { type Language, said, type Wording } from "../../../kernel/language.ts";
import { FOLLOW_UP, NEW_SERIES, type Values } from "../definition-fields.ts";
import { AIMS, DIRECTIONS, type Indicator, KINDS, type Series, TYPES } from "../indicator.ts";
import { definitionTexts, type Explained } from "../texts/definition/index.ts";
import { indicatorTexts } from "../texts/index.ts";
import { unitText } from "../texts/units/index.ts";
import { AddedSeries, FirstSeries, KnownSeries } from "./series-fields.tsx";

/** Units that help shows: those of most cities' first indicators. */
const SHOWN_UNITS = ["people", "children", "households", "cases", "percent", "per 1,000", "months"];

export type DefinitionPageProps = {
  readonly frame: Frame;
  /** The address of the list of figures. */
  readonly listHref: string;
  /** Where the indicator's public page is; undefined for one that does not exist yet. */
  readonly publicHref: string | undefined;
  readonly indicator: Indicator | undefined;
  readonly series: readonly Series[];
  readonly rights: readonly { readonly slug: string; readonly name: Wording }[];
  /** The city's data sets, one of which may break the indicator down. */
  readonly dataSets: readonly { readonly slug: string; readonly title: Wording }[];
  readonly languages: readonly Language[];
  readonly values: Values;
  readonly errors: FieldErrors;
  readonly version: string;
  readonly conflict: ConflictProps | undefined;
  readonly saved?: boolean;
};

export function DefinitionPage(props: DefinitionPageProps): VNode {
  const { frame, listHref, publicHref, indicator, series, errors, version, conflict } = props;
  const t = definitionTexts(frame.language);
  const name = indicator && (said(indicator.name, [frame.language])?.text ?? indicator.slug);
  const title = name === undefined ? t.add : t.titleOf(name);
  const own = indicator === undefined ? listHref : `${listHref}/${indicator.slug}`;
  return (
    <Page
      frame={frame}
      title={title}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: indicatorTexts(frame.language).pages.title, href: listHref },
        ...(name === undefined ? [] : [{ label: name, href: own }]),
        { label: name === undefined ? t.add : t.crumb },
      ]}
    >
      <ErrorSummary errors={errors} />
      {conflict !== undefined && <Conflict {...conflict} />}
      {props.saved && (
        <Notice tone="saved">
          <p>{t.saved}</p>
        </Notice>
      )}
      <PageHeading
        title={title}
        lead={indicator === undefined ? t.leadNew : t.leadEdit}
        {...(publicHref === undefined ? {} : { meta: t.address(publicHref) })}
      />
      <Form action={indicator === undefined ? own : `${own}/definition`} label={title}>
        <HiddenField name="version" value={version} />
        <h2>{t.measured}</h2>
        <MeasuredFields {...props} />
        <h2>{t.series}</h2>
        <p>{t.seriesLead}</p>
        {indicator === undefined ? (
          <>
            <FirstSeries of={props} />
            <HiddenField name="use" value={NEW_SERIES} />
          </>
        ) : (
          <>
            <div>
              {series.map((one) => (
                <KnownSeries of={props} series={one} />
              ))}
              <AddedSeries of={props} />
            </div>
            <SeriesInUse {...props} />
          </>
        )}
        <SubmitRow
          label={indicator === undefined ? t.create : t.save}
          cancel={{ label: t.cancel, href: own }}
        />
      </Form>
    </Page>
  );
}

function MeasuredFields(props: DefinitionPageProps): VNode {
  const { frame, indicator, rights, dataSets, languages, values, errors } = props;
  const t = definitionTexts(frame.language);
  const wording = { languages, values, errors };
  const field = (name: string) => ({ name, value: values[name], error: errors[name] });
  return (
    <>
      <WordingFields {...wording} name="name" label={t.name} help={t.nameHelp} required />
      {indicator === undefined && (
        <TextField {...field("slug")} label={t.slug} help={t.slugHelp} width="medium" />
      )}
      <Select
        {...field("right")}
        label={t.right}
        required
        options={[
          ...rights.map(({ slug, name }) => ({
            value: slug,
            label: said(name, [frame.language, ...languages])?.text ?? slug,
          })),
          { value: FOLLOW_UP, label: t.followUp },
        ]}
      />
      <RadioGroup {...field("type")} label={t.type} required options={explained(TYPES, t.types)} />
      <RadioGroup {...field("kind")} label={t.kind} required options={explained(KINDS, t.kinds)} />
      <TextField
        {...field("unit")}
        label={t.unit}
        help={t.unitHelp(shownUnits(frame.language))}
        width="medium"
        required
      />
      <RadioGroup
        {...field("direction")}
        label={t.direction}
        required
        options={explained(DIRECTIONS, t.directions)}
      />
      <WordingFields
        {...wording}
        name="doesNotShow"
        label={t.limits}
        help={t.limitsHelp}
        rows={4}
        required
      />
      <TextField {...field("dataOwner")} label={t.dataOwner} help={t.dataOwnerHelp} required />
      <WordingFields
        {...wording}
        name="calculation"
        label={t.calculation}
        help={t.calculationHelp}
        rows={2}
      />
      {dataSets.length > 0 && (
        <Select
          {...field("dataSet")}
          label={t.dataSet}
          help={t.dataSetHelp}
          options={dataSets.map(({ slug, title }) => ({
            value: slug,
            label: said(title, [frame.language, ...languages])?.text ?? slug,
          }))}
        />
      )}
      <TargetFields {...props} />
    </>
  );
}

/** A target is somebody's promise, so it is asked for with its source; most indicators have none. */
function TargetFields({ frame, languages, values, errors }: DefinitionPageProps): VNode {
  const t = definitionTexts(frame.language).target;
  const field = (name: string) => ({ name, value: values[name], error: errors[name] });
  return (
    <fieldset class="ds-fieldset field-group">
      <legend class="ds-label">{t.title}</legend>
      <p data-field="description">{t.help}</p>
      <Select
        {...field("targetAim")}
        label={t.aim}
        options={AIMS.map((value) => ({ value, label: t.aims[value] }))}
      />
      <TextField
        {...field("targetValue")}
        label={t.value}
        help={t.valueHelp}
        width="short"
        inputMode="decimal"
      />
      <TextField {...field("targetOn")} label={t.on} type="date" width="medium" />
      <TextField {...field("targetSource")} label={t.source} help={t.sourceHelp} />
      <WordingFields
        languages={languages}
        values={values}
        errors={errors}
        name="targetWording"
        label={t.wording}
        help={t.wordingHelp}
        rows={2}
      />
    </fieldset>
  );
}

/** Each as it is written down, with its words in the page's language where they are others. */
function shownUnits(language: Language): string {
  return SHOWN_UNITS.map((unit) => {
    const { label } = unitText(unit, language);
    return label === unit ? unit : `${unit} (${label})`;
  }).join(", ");
}

function explained<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, Explained>>,
) {
  return values.map((value) => ({ value, ...words[value] }));
}

function SeriesInUse({ frame, series, values, errors }: DefinitionPageProps): VNode {
  const t = definitionTexts(frame.language);
  return (
    <RadioGroup
      name="use"
      value={values.use}
      error={errors.use}
      label={t.use}
      help={t.useHelp}
      required
      options={[
        ...series.map(({ slug, name }) => ({
          value: slug,
          label: said(name, [frame.language])?.text ?? slug,
        })),
        { value: NEW_SERIES, label: t.useNew },
      ]}
    />
  );
}

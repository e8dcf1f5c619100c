/** The fields of a series within the definition of its indicator: folded up where the series is known, open where it needs a hand. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { type FieldErrors, Select, TextField } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { WordingFields } from "../../../design/wording-fields.tsx";
import { type Language, said } from "../../../kernel/language.ts";
import { NEW_SERIES, type SeriesPart, seriesField, type Values } from "../definition-fields.ts";
import { isSeriesBegun } from "../definition-form.ts";
import type { Series } from "../indicator.ts";
import { breakField, shownBreaks } from "../target-form.ts";
import { definitionTexts } from "../texts/definition/index.ts";
import { monthName } from "../texts/month-name.ts";

const MONTHS = Array.from({ length: 12 }, (_, place) => place + 1);

/** The form that the fields are part of. */
type SeriesForm = {
  readonly frame: Frame;
  readonly languages: readonly Language[];
  readonly values: Values;
  readonly errors: FieldErrors;
};

type KnownSeriesProps = { readonly of: SeriesForm; readonly series: Series };

export function KnownSeries({ of, series }: KnownSeriesProps): VNode {
  const { language } = of.frame;
  const name = said(series.name, [language])?.text ?? series.slug;
  return (
    <Disclosure
      summary={series.primary ? `${name} (${definitionTexts(language).inUse})` : name}
      open={hasError(of, series.slug)}
    >
      <SeriesFields of={of} block={series.slug} />
    </Disclosure>
  );
}

export function AddedSeries({ of }: { readonly of: SeriesForm }): VNode {
  const open = hasError(of, NEW_SERIES) || isSeriesBegun(of.values, of.languages);
  return (
    <Disclosure summary={definitionTexts(of.frame.language).addSeries} open={open}>
      <SeriesFields of={of} block={NEW_SERIES} />
    </Disclosure>
  );
}

/** The series that comes with a new indicator. */
export function FirstSeries({ of }: { readonly of: SeriesForm }): VNode {
  return (
    <>
      <h3>{definitionTexts(of.frame.language).firstSeries}</h3>
      <SeriesFields of={of} block={NEW_SERIES} only />
    </>
  );
}

function hasError({ errors }: SeriesForm, block: string): boolean {
  return Object.keys(errors).some((field) => field.startsWith(`${block}.`));
}

type SeriesFieldsProps = {
  readonly of: SeriesForm;
  readonly block: string;
  /** The only series needs no unit of its own. */
  readonly only?: boolean;
};

function SeriesFields({ of, block, only }: SeriesFieldsProps): VNode {
  const { frame, languages, values, errors } = of;
  const t = definitionTexts(frame.language);
  const wording = { languages, values, errors };
  const field = (part: SeriesPart) => {
    const name = seriesField(block, part);
    return { name, value: values[name], error: errors[name] };
  };
  return (
    <>
      <WordingFields
        {...wording}
        name={seriesField(block, "name")}
        label={t.seriesName}
        help={t.seriesNameHelp}
        required
      />
      <WordingFields
        {...wording}
        name={seriesField(block, "definition")}
        label={t.definition}
        help={t.definitionHelp}
        rows={3}
      />
      <TextField {...field("source")} label={t.source} help={t.sourceHelp} required />
      <TextField {...field("geography")} label={t.geography} width="medium" required />
      <WordingFields
        {...wording}
        name={seriesField(block, "breakdown")}
        label={t.breakdown}
        help={t.breakdownHelp}
      />
      {!only && (
        <TextField {...field("unit")} label={t.seriesUnit} help={t.seriesUnitHelp} width="medium" />
      )}
      <Select
        {...field("starts")}
        label={t.starts}
        help={t.startsHelp}
        required
        options={MONTHS.map((month) => ({
          value: String(month),
          label: monthName(month, frame.language),
        }))}
      />
      <BreakFields of={of} block={block} />
      <FileFields of={of} block={block} only={only === true} />
    </>
  );
}

/** The days on which counting changed: those that are known, and fields for one more. Folded up where there is none. */
function BreakFields({ of, block }: SeriesFieldsProps): VNode {
  const { frame, languages, values, errors } = of;
  const t = definitionTexts(frame.language).breaks;
  const shown = shownBreaks(block, values);
  const isWrong = Object.keys(errors).some((field) => field.startsWith(`${block}.break-`));
  return (
    <Disclosure summary={t.title} open={shown > 1 || isWrong}>
      <p>{t.help}</p>
      {Array.from({ length: shown }, (_, place) => {
        const on = breakField(block, place, "on");
        return (
          <>
            <TextField
              name={on}
              label={t.on}
              type="date"
              width="medium"
              value={values[on]}
              error={errors[on]}
            />
            <WordingFields
              languages={languages}
              values={values}
              errors={errors}
              name={breakField(block, place, "reason")}
              label={t.reason}
              help={t.reasonHelp}
            />
          </>
        );
      })}
    </Disclosure>
  );
}

const IN_FILES = ["file-name", "file-breakdown", "file-geography"] as const;

type FileFieldsProps = SeriesFieldsProps & { readonly only: boolean };

/** Folded up where one begins: whoever enters figures by hand never needs it. */
function FileFields({ of, block, only }: FileFieldsProps): VNode {
  const t = definitionTexts(of.frame.language);
  const isNew = block === NEW_SERIES;
  const defaults = {
    "file-name": t.fileNameDefault,
    "file-breakdown": isNew ? t.fileBreakdownDefault : undefined,
    "file-geography": isNew ? t.fileGeographyDefault : undefined,
  };
  const labels = {
    "file-name": t.fileName,
    "file-breakdown": t.fileBreakdown,
    "file-geography": t.fileGeography,
  };
  const names = IN_FILES.map((part) => seriesField(block, part));
  const fields = IN_FILES.map((part) => {
    const name = seriesField(block, part);
    const shared = { name, value: of.values[name], error: of.errors[name], label: labels[part] };
    return <TextField {...shared} help={defaults[part]} />;
  });
  if (!only) {
    return (
      <fieldset class="ds-fieldset field-group">
        <legend class="ds-label">{t.inFiles}</legend>
        <p data-field="description">{t.inFilesHelp}</p>
        {fields}
      </fieldset>
    );
  }
  const open = names.some(
    (name) => of.errors[name] !== undefined || (of.values[name] ?? "") !== "",
  );
  return (
    <Disclosure summary={t.inFiles} open={open}>
      <p>{t.inFilesHelp}</p>
      {fields}
    </Disclosure>
  );
}

/** The form for one figure. Its fields are named as the columns of a file are, so that both speak of the same things. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import {
  type FieldErrors,
  Form,
  HiddenField,
  Select,
  SubmitRow,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import { type Language, said } from "../../../kernel/language.ts";
import { SPREAD_COLUMNS } from "../file-layout.ts";
import { QUALIFIERS, type Series } from "../indicator.ts";
import { indicatorTexts } from "../texts/index.ts";

export type FigureFormProps = {
  readonly action: string;
  readonly language: Language;
  readonly series: readonly Series[];
  readonly unit: string;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
  /** The revision that the figure would take the place of, once the person has seen it. */
  readonly replaces: number | undefined;
};

const NO_FIGURE = ["missing", "not-applicable", "suppressed"] as const;

export function FigureForm({
  action,
  language,
  series,
  unit,
  values,
  errors,
  replaces,
}: FigureFormProps): VNode {
  const texts = indicatorTexts(language);
  const words = texts.pages.indicator;
  const field = (name: string) => ({ name, value: values[name], error: errors[name] });
  const inUse = series.find(({ primary }) => primary);
  return (
    <Form action={action} label={texts.pages.enter}>
      {series.length > 1 ? (
        <Select
          {...field("series")}
          value={values.series ?? inUse?.slug}
          label={words.series}
          help={words.seriesHelp}
          required
          options={series.map((one) => ({
            value: one.slug,
            label: said(one.name, [language])?.text ?? one.slug,
          }))}
        />
      ) : (
        <HiddenField name="series" value={series[0]?.slug ?? ""} />
      )}
      <TextField
        {...field("period")}
        label={words.period}
        help={words.periodHelp}
        width="medium"
        required
      />
      <TextField
        {...field("value")}
        label={words.value}
        help={words.valueHelp(unit)}
        width="short"
        inputMode="decimal"
      />
      <Select
        {...field("qualifier")}
        value={values.qualifier ?? "exact"}
        label={words.qualifier}
        required
        options={[
          ...QUALIFIERS.map((value) => ({ value, label: texts.qualifiers[value] })),
          ...NO_FIGURE.map((value) => ({ value, label: texts.noFigureBecause[value] })),
        ]}
      />
      <Spread language={language} values={values} errors={errors} />
      <TextField {...field("source")} label={words.source} help={words.sourceHelp} required />
      <TextField {...field("retrieved")} label={words.retrieved} type="date" width="medium" />
      <TextField
        {...field("licence")}
        label={words.licence}
        help={words.licenceHelp}
        width="medium"
      />
      <TextArea {...field("note")} label={words.note} help={words.noteHelp} rows={3} />
      <TextField
        {...field("year")}
        label={words.year}
        help={words.yearHelp}
        width="short"
        inputMode="numeric"
      />
      {replaces !== undefined && <HiddenField name="replaces" value={`${replaces}`} />}
      <SubmitRow label={replaces === undefined ? words.submit : words.correct} />
    </Form>
  );
}

type SpreadProps = Pick<FigureFormProps, "language" | "values" | "errors">;

/** How sure the figure is, where its source says so. Folded up: most sources do not. */
function Spread({ language, values, errors }: SpreadProps): VNode {
  const words = indicatorTexts(language).pages.indicator.spread;
  const field = (name: string) => ({ name, value: values[name], error: errors[name] });
  const open = SPREAD_COLUMNS.some((name) => values[name] || errors[name] !== undefined);
  return (
    <Disclosure summary={words.title} open={open}>
      <p>{words.help}</p>
      <TextField {...field("lower")} label={words.lower} width="short" inputMode="decimal" />
      <TextField {...field("upper")} label={words.upper} width="short" inputMode="decimal" />
      <TextField
        {...field("n")}
        label={words.n}
        help={words.nHelp}
        width="short"
        inputMode="numeric"
      />
    </Disclosure>
  );
}

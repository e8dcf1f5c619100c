/** The form in which the body sets its scale of verdicts: a block of fields for each mark, and the yardstick. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  type FieldErrors,
  Form,
  HiddenField,
  Select,
  SubmitRow,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import type { Sent } from "../../../design/posted.ts";
import { fieldsOf } from "../../../design/posted.ts";
import type { Language } from "../../../kernel/language.ts";
import { VERDICTS } from "../recommendation.ts";
import { blockFields } from "../scale-form.ts";
import { recommendationTexts } from "../texts/index.ts";

export type ScalePageProps = {
  readonly frame: Frame;
  readonly languages: readonly Language[];
  /** The numbers of the blocks that are shown. */
  readonly blocks: readonly number[];
  readonly values: Sent;
  readonly errors: FieldErrors;
  /** How many scales there are, to tell when another comes meanwhile. */
  readonly seen: number;
  readonly done: boolean;
};

export function ScalePage(props: ScalePageProps): VNode {
  const { frame, languages, blocks, values, errors, seen, done } = props;
  const { language } = frame;
  const { scale: t, list, send } = recommendationTexts(language);
  const home = frame.place?.href ?? "";
  const field = fieldsOf("scale", { values, errors });
  return (
    <Page
      frame={frame}
      title={t.title}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: list.title, href: `${home}/work/recommendations` },
        { label: t.title },
      ]}
    >
      <ErrorSummary errors={errors} />
      {done && <Notice tone="saved" title={t.done} />}
      <PageHeading title={t.title} lead={t.lead} />
      <p>
        <a href={`${home}/verdict-scale`}>{t.publicPage}</a>
      </p>
      <Form action={`${home}/work/verdict-scale`}>
        <HiddenField name="seen" value={String(seen)} />
        <LanguageField form="scale" of={{ languages, values, errors }} />
        <p>{t.help}</p>
        {blocks.map((number) => (
          <Block number={number} page={props} />
        ))}
        <TextArea
          {...field("yardstick")}
          label={t.yardstick}
          help={t.yardstickHelp}
          rows={4}
          required
        />
        <p>{t.otherLanguages}</p>
        <p>{send.forever}</p>
        <SubmitRow label={t.send} />
      </Form>
    </Page>
  );
}

/** The fields of one mark. Its code stays with it however it is called. */
function Block({
  number,
  page,
}: {
  readonly number: number;
  readonly page: ScalePageProps;
}): VNode {
  const { frame, values } = page;
  const { scale: t, verdicts } = recommendationTexts(frame.language);
  const fields = blockFields(number);
  const field = fieldsOf("scale", page);
  const code = values[fields.code] ?? "";
  return (
    <fieldset class="ds-fieldset field-group">
      <legend class="ds-label">{code === "" ? t.newMark : t.mark(number)}</legend>
      {code !== "" && <HiddenField name={fields.code} value={code} />}
      <TextField {...field(fields.name)} label={t.name} required={code !== ""} />
      <TextArea {...field(fields.meaning)} label={t.meaning} rows={2} />
      <Select
        {...field(fields.verdict)}
        label={t.counted}
        help={t.countedHelp}
        required={code !== ""}
        options={VERDICTS.map((verdict) => ({ value: verdict, label: verdicts[verdict].mark }))}
      />
      <TextField
        {...field(fields.place)}
        label={t.place}
        help={t.placeHelp}
        inputMode="numeric"
        width="short"
      />
    </fieldset>
  );
}

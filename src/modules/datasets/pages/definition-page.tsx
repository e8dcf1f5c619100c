/** The page on which a data set is defined or its definition is edited: what it is, how people are protected, where it is fetched from. */
import type { VNode } from "preact";
import { Conflict } from "../../../design/conflict.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { Form, HiddenField, RadioGroup, SubmitRow, TextField } from "../../../design/fields.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { WordingFields } from "../../../design/wording-fields.tsx";
import { said } from "../../../kernel/language.ts";
import { KINDS } from "../data-set.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import type { DefinitionPageProps } from "./definition-page-props.ts";
import { explained } from "./explained.ts";
import { RecipeFields } from "./recipe-fields.tsx";
import { RuleFields } from "./rule-fields.tsx";

export function DefinitionPage(props: DefinitionPageProps): VNode {
  const { frame, listHref, dataSet, languages, values, errors, version, conflict } = props;
  const all = dataSetPageTexts(frame.language);
  const t = all.definition;
  const name = dataSet && (said(dataSet.title, [frame.language])?.text ?? dataSet.slug);
  const title = name === undefined ? t.titleNew : t.titleOf(name);
  const own = dataSet === undefined ? listHref : `${listHref}/${dataSet.slug}`;
  const field = (part: string) => ({ name: part, value: values[part], error: errors[part] });
  return (
    <Page
      frame={frame}
      title={title}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: all.title, href: listHref },
        ...(name === undefined ? [] : [{ label: name, href: own }]),
        { label: name === undefined ? t.titleNew : t.crumb },
      ]}
    >
      <ErrorSummary errors={errors} />
      {conflict !== undefined && <Conflict {...conflict} />}
      <PageHeading title={title} lead={dataSet === undefined ? t.leadNew : t.leadEdit} />
      <Form action={dataSet === undefined ? own : `${own}/definition`} label={title}>
        <HiddenField name="version" value={version} />
        <h2>{t.what}</h2>
        <WordingFields
          languages={languages}
          values={values}
          errors={errors}
          name="title"
          label={t.title}
          help={t.titleHelp}
          required
        />
        {dataSet === undefined && (
          <TextField {...field("slug")} label={t.slug} help={t.slugHelp} width="medium" />
        )}
        <RadioGroup
          {...field("kind")}
          label={t.kind}
          required
          options={explained(KINDS, t.kinds)}
        />
        <TextField {...field("unit")} label={t.unit} help={t.unitHelp} width="medium" required />
        <TextField {...field("source")} label={t.source} help={t.sourceHelp} required />
        <TextField
          {...field("licence")}
          label={t.licence}
          help={t.licenceHelp}
          width="medium"
          required
        />
        <RuleFields {...props} />
        <RecipeFields {...props} />
        <SubmitRow
          label={dataSet === undefined ? t.create : t.save}
          cancel={{ label: t.cancel, href: own }}
        />
      </Form>
    </Page>
  );
}

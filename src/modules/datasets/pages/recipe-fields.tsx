/** The recipe as fields: by hand, from a table of a statistics office, or a file at an address. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { RadioGroup, TextArea, TextField } from "../../../design/fields.tsx";
import { HINT_FIELDS, QUESTION_FIELDS, WAYS } from "../definition-form.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import type { DefinitionPageProps } from "./definition-page-props.ts";
import { explained } from "./explained.ts";
import { HintFields } from "./hint-fields.tsx";

type RecipeFieldsProps = Pick<DefinitionPageProps, "frame" | "values" | "errors" | "hasRecipe">;

export function RecipeFields({ frame, values, errors, hasRecipe }: RecipeFieldsProps): VNode {
  const t = dataSetPageTexts(frame.language).definition;
  const field = (part: string) => ({ name: part, value: values[part], error: errors[part] });
  const used =
    (values.way !== undefined && values.way !== "none") ||
    QUESTION_FIELDS.some((part) => (values[part] ?? "") !== "");
  const ways = WAYS.filter((way) => way !== "none" || !hasRecipe);
  return (
    <>
      <h2>{t.recipe}</h2>
      <RadioGroup {...field("way")} label={t.way} required options={explained(ways, t.ways)} />
      <Disclosure summary={t.question} open={used}>
        <TextField {...field("address")} label={t.address} help={t.addressHelp} type="url" />
        <TextField {...field("table")} label={t.table} width="medium" />
        <TextArea {...field("selection")} label={t.selection} help={t.selectionHelp} rows={4} />
        <TextArea {...field("codeLists")} label={t.codeLists} help={t.codeListsHelp} rows={2} />
        <TextField {...field("language")} label={t.language} help={t.languageHelp} width="short" />
      </Disclosure>
      <Disclosure summary={t.hints} open={HINT_FIELDS.some((part) => (values[part] ?? "") !== "")}>
        <HintFields values={values} errors={errors} language={frame.language} />
      </Disclosure>
    </>
  );
}

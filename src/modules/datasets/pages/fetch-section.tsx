/** Where a data set is fetched from, said before anybody is asked, and the button that asks. */
import type { VNode } from "preact";
import { Facts } from "../../../design/facts.tsx";
import { Checkbox, Form, SubmitRow } from "../../../design/fields.tsx";
import { Section } from "../../../design/heading.tsx";
import type { Recipe } from "../recipe.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import type { DataSetPageProps } from "./data-set-page-props.ts";

export function FetchSection({
  frame,
  href,
  kept,
  mayFetch,
  mayDefine,
}: DataSetPageProps): VNode | null {
  const t = dataSetPageTexts(frame.language).fetch;
  const { recipe, imports } = kept;
  if (recipe === undefined) {
    if (!mayDefine) return null;
    return (
      <Section id="fetch" title={t.title}>
        <p>{t.none}</p>
        <p>
          <a href={`${href}/definition#way`}>{t.addRecipe}</a>
        </p>
      </Section>
    );
  }
  const fetched = imports.some(({ retrievedAt }) => retrievedAt !== null);
  return (
    <Section id="fetch" title={t.title}>
      <p>{t.asks(URL.parse(recipe.query.address)?.host ?? recipe.query.address)}</p>
      <RecipeFacts recipe={recipe} language={frame.language} />
      <p>{recipe.query.way === "address" ? t.oneFile : t.onlyNew}</p>
      {mayFetch && (
        <Form action={`${href}/fetch`} label={t.title}>
          {recipe.query.way !== "address" && fetched && (
            <Checkbox name="everything" label={t.everything} />
          )}
          <SubmitRow label={fetched ? t.button : t.first} />
        </Form>
      )}
    </Section>
  );
}

function RecipeFacts({
  recipe: { query },
  language,
}: {
  readonly recipe: Recipe;
  readonly language: Parameters<typeof dataSetPageTexts>[0];
}): VNode {
  const t = dataSetPageTexts(language).fetch;
  if (query.way === "address") {
    return <Facts items={[{ term: t.address, content: query.address }]} />;
  }
  const choices = Object.entries(query.selection).map(
    ([variable, codes]) => `${variable} = ${codes.join(", ")}`,
  );
  const lists = Object.entries(query.codeLists).map(([variable, list]) => `${variable}: ${list}`);
  const selection = [...choices, ...lists];
  return (
    <Facts
      items={[
        { term: t.table, content: query.table },
        { term: t.address, content: query.address },
        {
          term: t.selection,
          content: selection.length === 0 ? t.wholeTable : selection.join("; "),
        },
      ]}
    />
  );
}

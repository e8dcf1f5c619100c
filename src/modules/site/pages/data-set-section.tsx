/** The way from an indicator into the data set behind it: what that holds, and the form that picks from it. */
import type { VNode } from "preact";
import { Section } from "../../../design/heading.tsx";
import { plain, type View } from "../../../design/view.ts";
import type { ReleasedDataSet } from "../../datasets/index.ts";
import { readChoice } from "../data-set-choice.ts";
import { aboutSentence } from "../data-set-sentence.ts";
import { dataSetTexts } from "../texts/data-sets/index.ts";
import { DataSetChoices } from "./data-set-choices.tsx";

type SectionProps = {
  readonly view: View;
  readonly released: ReleasedDataSet;
};

export function BreakItDown({ view, released }: SectionProps): VNode {
  const { dataSet, figures } = released;
  const t = dataSetTexts(view.language).indicator;
  const choice = readChoice(figures, () => undefined, [view.city]);
  return (
    <Section
      id="breakdown"
      title={t.title}
      more={{ label: t.open, href: `${view.home}/data-sets/${dataSet.slug}` }}
    >
      <p>
        {t.lead(plain(view, dataSet.title))} {aboutSentence(dataSet, figures, view.language)}
      </p>
      <DataSetChoices view={view} slug={dataSet.slug} content={figures.content} choice={choice} />
    </Section>
  );
}

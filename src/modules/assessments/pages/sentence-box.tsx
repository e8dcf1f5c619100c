/** The sentence for the case file in each of the city's languages, to be selected and copied, or taken as a text file. */
import type { VNode } from "preact";
import { LANGUAGE_NAMES, type Language } from "../../../kernel/language.ts";
import { assessmentTexts } from "../texts/index.ts";
import type { View } from "../view.ts";

export type Sentences = readonly { readonly language: Language; readonly text: string }[];

export function SentenceBox({
  view,
  sentences,
  address,
}: {
  readonly view: View;
  readonly sentences: Sentences;
  /** Of the text file, which takes the language as a query. */
  readonly address: string;
}): VNode {
  const t = assessmentTexts(view.language).check;
  return (
    <>
      {sentences.map(({ language, text }) => (
        <>
          <blockquote lang={language}>
            <p>{text}</p>
          </blockquote>
          <p class="meta">
            {sentences.length > 1 && `${LANGUAGE_NAMES[language]} · `}
            <a href={`${address}?language=${language}`}>{t.sentenceFile}</a>
          </p>
        </>
      ))}
      <p class="meta">{t.sentenceHelp}</p>
    </>
  );
}

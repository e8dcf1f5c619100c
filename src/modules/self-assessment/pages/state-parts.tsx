/** States in words and small bars, the mark of a name that nobody confirmed, and texts in the language that they are written in. */
import type { VNode } from "preact";
import { PromiseBar } from "../../../design/promise-bar.tsx";
import { Words } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import type { View } from "../../../design/view.ts";
import { said, type Wording } from "../../../kernel/language.ts";
import type { Element } from "../framework.ts";
import { stateMark } from "../marks.ts";
import {
  COUNTED,
  type Counted,
  countsOf,
  type FrozenElement,
  isUnsupported,
} from "../published.ts";
import { elementWords, groupWords } from "../reader-names.ts";
import { selfAssessmentTexts } from "../texts/index.ts";

/** A wording as this reader gets it, marked where its language is not the page's. */
export function Said({ view, of }: { readonly view: View; readonly of: Wording }): VNode | null {
  const found = said(of, view.preferred);
  return found === undefined ? null : <Words said={found} />;
}

type StateWordProps = {
  readonly view: View;
  readonly state: Counted;
  /** Whether the words stay on one line. */
  readonly unbroken?: boolean;
};

export function StateWord({ view, state, unbroken = false }: StateWordProps): VNode {
  const { tone, text } = stateMark(state, view.language);
  return <Status tone={tone}>{unbroken ? text.replaceAll(" ", "\u00a0") : text}</Status>;
}

type InFramework = { readonly view: View; readonly framework: { readonly name: string } };

/** A group's name in the reader's language. Whose words they are is said once for the page. */
export function GroupName({
  view,
  framework,
  group,
}: InFramework & { readonly group: string }): VNode {
  const { text, language } = groupWords(group, framework, view.language);
  return <Words said={{ text, language }} />;
}

/** An element's code and name in the reader's language; where the name is our translation, the English one stands beside it. */
export function ElementName({
  view,
  framework,
  element,
}: InFramework & { readonly element: Pick<Element, "group" | "code" | "name"> }): VNode {
  const { text, language, translated } = elementWords(element, framework, view.language);
  return (
    <>
      {element.code} <span lang={language}>{text}</span>
      {translated && (
        <>
          {" "}
          <span class="source">
            (<span lang="en">{element.name}</span>)
          </span>
        </>
      )}
    </>
  );
}

/** Says whose words the names are, where a page shows translations; nothing else. */
export function TranslationNote({
  view,
  framework,
  elements,
}: InFramework & {
  readonly elements: readonly Pick<Element, "group" | "code" | "name">[];
}): VNode | null {
  const { language } = view;
  const isOurs = elements.some((one) => elementWords(one, framework, language).translated);
  if (!isOurs) return null;
  return <p class="note">{selfAssessmentTexts(language).ourTranslation}</p>;
}

/** "No evidence given", where the city says that something is there and shows nothing of it. */
export function Unsupported({
  view,
  answer,
}: {
  readonly view: View;
  readonly answer: FrozenElement["answer"];
}): VNode | null {
  return isUnsupported(answer) ? (
    <Status tone="open">{selfAssessmentTexts(view.language).unsupported}</Status>
  ) : null;
}

type BarProps = {
  readonly view: View;
  readonly label: string;
  readonly elements: readonly Pick<FrozenElement, "answer">[];
};

/** How many elements stand where; a state without any is left out. */
export function StateBar({ view, label, elements }: BarProps): VNode {
  const counts = countsOf(elements);
  return (
    <PromiseBar
      label={label}
      parts={COUNTED.filter((state) => counts[state] > 0).map((state) => {
        const { tone, text } = stateMark(state, view.language);
        return { label: text, tone, count: counts[state] };
      })}
    />
  );
}

/** Says of a name that nobody confirmed that it is so; nothing of the others. */
export function Unconfirmed({
  view,
  element: { confirmed },
}: {
  readonly view: View;
  readonly element: Pick<Element, "confirmed">;
}): VNode | null {
  if (confirmed === "seen") return null;
  return <Status tone="open">{selfAssessmentTexts(view.language).confirmed[confirmed]}</Status>;
}

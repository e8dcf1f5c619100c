/** States in words and small bars, the mark of a name that nobody confirmed, and texts in the language that they are written in. */
import type { VNode } from "preact";
import { PromiseBar } from "../../../design/promise-bar.tsx";
import { Words } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { said, type Wording } from "../../../kernel/language.ts";
import type { Element } from "../framework.ts";
import { stateMark } from "../marks.ts";
import { COUNTED, type Counted, countsOf, type FrozenElement } from "../published.ts";
import { selfAssessmentTexts } from "../texts/index.ts";
import type { View } from "./view.ts";

/** A wording as this reader gets it, marked where its language is not the page's. */
export function Said({ view, of }: { readonly view: View; readonly of: Wording }): VNode | null {
  const found = said(of, view.preferred);
  return found === undefined ? null : <Words said={found} />;
}

export function StateWord({
  view,
  state,
}: {
  readonly view: View;
  readonly state: Counted;
}): VNode {
  const { tone, text } = stateMark(state, view.language);
  return <Status tone={tone}>{text}</Status>;
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

/** Says of a name that nobody confirmed that it is so; nothing of the others. Names of the catalogue are English. */
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

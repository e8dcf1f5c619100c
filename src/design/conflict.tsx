/** Somebody saved before you: what is saved now and what you wrote, side by side, with the words that differ marked. */
import type { VNode } from "preact";
import { type ComparedPart, compareText } from "./compare-text.ts";
import { Notice } from "./notice.tsx";
import { useTexts } from "./page-language.tsx";

export type ConflictField = {
  readonly label: string;
  /** What is saved now. */
  readonly theirs: string;
  /** What the person reading this typed. */
  readonly yours: string;
};

export type ConflictProps = {
  readonly who: string;
  /** As people say it within a sentence: "on 3 March at 14:05". */
  readonly when: string;
  readonly fields: readonly ConflictField[];
};

/** Fields that are alike are left out. The form with what the person typed follows it on the page. */
export function Conflict({ who, when, fields }: ConflictProps): VNode {
  const texts = useTexts();
  return (
    <div class="conflict">
      <Notice tone="conflict">
        <p>{texts.conflict.savedBy(who, when)}</p>
        <p>{texts.conflict.explanation}</p>
      </Notice>
      {fields
        .filter(({ theirs, yours }) => theirs !== yours)
        .map(({ label, theirs, yours }) => {
          const parts = compareText(theirs, yours);
          return (
            <div class="conflict-field">
              <h3>{label}</h3>
              <div class="conflict-sides">
                <div>
                  <p class="conflict-side">{texts.conflict.theirs}</p>
                  <Side parts={parts} without="added" />
                </div>
                <div>
                  <p class="conflict-side">{texts.conflict.yours}</p>
                  <Side parts={parts} without="removed" />
                </div>
              </div>
            </div>
          );
        })}
    </div>
  );
}

type SideProps = { readonly parts: readonly ComparedPart[]; readonly without: "added" | "removed" };

function Side({ parts, without }: SideProps): VNode {
  const texts = useTexts();
  const shown = parts.filter(({ kind }) => kind !== without);
  if (shown.length === 0) return <p class="conflict-text conflict-empty">{texts.conflict.empty}</p>;
  return (
    <p class="conflict-text">
      {shown.map(({ kind, text }) => {
        if (kind === "same") return text;
        if (kind === "removed") return <del title={texts.conflict.removed}>{text}</del>;
        return <ins title={texts.conflict.added}>{text}</ins>;
      })}
    </p>
  );
}

/** What an edition lacks, kind by kind, each with the one thing to do about it. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { ButtonLink } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import type { Language } from "../../../kernel/language.ts";
import { wayTo } from "../desk.ts";
import type { Missing } from "../missing.ts";
import { type ReportTexts, reportTexts } from "../texts/index.ts";
import { homeOf, placeTitle, wordsIn } from "./place.ts";

export type MissingListProps = {
  readonly frame: Frame;
  readonly year: number;
  readonly missing: readonly Missing[];
};

type Group = keyof ReportTexts["missing"]["groups"];

/** The kinds in the order in which the work is done. */
const GROUPS: readonly (readonly [group: Group, kinds: readonly Missing["kind"][]])[] = [
  ["choices", ["indicators", "highlights"]],
  ["figures", ["figure"]],
  ["drafts", ["draft"]],
  ["texts", ["section"]],
  ["answers", ["answer"]],
  ["assessments", ["assessment"]],
  ["recommendations", ["recommendations"]],
];
/** A kind with more entries than this is folded, so that a phone shows all kinds at once. */
const MOST_UNFOLDED = 5;

export function MissingList({ frame, year, missing }: MissingListProps): VNode {
  const { groups } = reportTexts(frame.language).missing;
  return (
    <>
      {GROUPS.map(([group, kinds]) => {
        const own = missing.filter(({ kind }) => kinds.includes(kind));
        if (own.length === 0) return null;
        return (
          <Disclosure summary={groups[group](own.length)} open={own.length <= MOST_UNFOLDED}>
            <ul class="actions">
              {own.map((one) => (
                <Entry missing={one} frame={frame} year={year} />
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </>
  );
}

type EntryProps = Omit<MissingListProps, "missing"> & { readonly missing: Missing };

/** What lacks, why it matters, and the one button; read out with the name, as there may be many of the same. */
function Entry({ missing, frame, year }: EntryProps): VNode {
  const { title, why, todo } = missingWords(missing, frame.language);
  return (
    <li class="action">
      <div class="action-words">
        <p class="action-title">{title}</p>
        <p>{why}</p>
      </div>
      <ButtonLink
        label={todo}
        href={`${homeOf(frame)}/${wayTo(missing, year)}`}
        variant="secondary"
      />
    </li>
  );
}

type MissingWords = { readonly title: string; readonly why: string; readonly todo: string };

function missingWords(missing: Missing, language: Language): MissingWords {
  const t = reportTexts(language).missing;
  switch (missing.kind) {
    case "indicators":
      return { title: t.indicators, why: t.indicatorsWhy, todo: t.choose };
    case "highlights":
      return { title: t.highlights, why: t.highlightsWhy, todo: t.choose };
    case "figure": {
      const name = wordsIn(missing.indicator.name, language);
      return { title: t.figure(name), why: t.figureWhy(missing.latest), todo: t.enter };
    }
    case "draft": {
      const name = wordsIn(missing.indicator.name, language);
      return { title: t.draft(name), why: t.draftWhy(missing.drafts), todo: t.release };
    }
    case "section": {
      const rights = missing.right === undefined ? [] : [missing.right];
      const title = t.section(placeTitle(missing.place, rights, language));
      return { title, why: t.sectionWhy, todo: t.write };
    }
    case "answer":
      return {
        title: t.answer(missing.reference),
        why: t.answerWhy(missing.daysLate),
        todo: t.answerIt,
      };
    case "assessment":
      return { title: t.assessment(missing.reference), why: t.assessmentWhy, todo: t.judge };
    case "recommendations":
      return { title: t.recommendations, why: t.recommendationsWhy, todo: t.adopt };
  }
}

/** The figures of follow-through: each with what it counts, its parts, and the way to its lines. Never a score, never a ranking. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { printNumber } from "../../../design/number-format.ts";
import type { View } from "../../../design/view.ts";
import {
  FIGURE_GROUPS,
  type Figure,
  type FigureGroup,
  type FoundFollowThrough,
  figureDefinition,
  figureLabel,
  figureValue,
  followThroughTexts,
  nameOfSlug,
  type Share,
} from "../../follow-through/index.ts";
import { type Choice, choiceAddress } from "../follow-through-choice.ts";
import { followThroughPageTexts } from "../texts/follow-through/index.ts";

export type FigureListProps = {
  readonly view: View;
  readonly found: FoundFollowThrough;
  readonly choice: Choice;
};

export function FigureList({ view, found, choice }: FigureListProps): VNode {
  const { groups } = followThroughTexts(view.language);
  return (
    <>
      {(Object.keys(FIGURE_GROUPS) as FigureGroup[]).map((group) => (
        <>
          <h3>{groups[group]}</h3>
          {found.state.figures
            .filter(({ id }) => Object.hasOwn(FIGURE_GROUPS[group], id))
            .map((figure) => (
              <FigureLine view={view} found={found} choice={choice} figure={figure} />
            ))}
        </>
      ))}
    </>
  );
}

function FigureLine({
  view,
  found,
  choice,
  figure,
}: FigureListProps & { readonly figure: Figure }): VNode {
  const t = followThroughPageTexts(view.language).figures;
  const { id, rows, byRight, byDepartment } = figure;
  const { rights, departments } = found.facts;
  const label = figureLabel(id, view.language);
  return (
    <Disclosure summary={`${label}: ${figureValue(figure, view.language)}`}>
      <p>{figureDefinition(id, view.language)}</p>
      <Parts view={view} label={t.byRight} shares={byRight} names={rights} />
      <Parts view={view} label={t.byDepartment} shares={byDepartment} names={departments} />
      {rows.length > 0 && (
        <p>
          <a href={`${choiceAddress(view.home, { ...choice, figure: id, page: 1 })}#timetable`}>
            {t.rows(label, rows.length)}
          </a>
        </p>
      )}
    </Disclosure>
  );
}

type PartsProps = {
  readonly view: View;
  readonly label: string;
  readonly shares: readonly Share<string>[];
  readonly names: FoundFollowThrough["facts"]["rights"];
};

/** Drawn only where a right or a department is named: one part that is all of it says nothing. */
function Parts({ view, label, shares, names }: PartsProps): VNode | null {
  const t = followThroughPageTexts(view.language).figures;
  const { language } = view;
  if (shares.every(({ key }) => key === null)) return null;
  const words = shares.map(({ key, value, of }) =>
    t.share(
      nameOfSlug(names, key, language) ?? t.none,
      printNumber(value, 0, language),
      of === null ? undefined : printNumber(of, 0, language),
    ),
  );
  return (
    <p>
      {label}: {words.join(" · ")}
    </p>
  );
}

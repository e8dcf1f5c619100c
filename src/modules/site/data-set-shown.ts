/** Everything that the page of a data set shows of a choice, computed once: the narrowed release, its lines, its sentence. */
import type { Language } from "../../kernel/language.ts";
import type { DrawnOn, ReleasedDataSet, ReleasedFigures } from "../datasets/index.ts";
import { cellsOf, chosenFigures, type Dimension, type ReadChoice } from "./data-set-choice.ts";
import { type Lines, linesOf } from "./data-set-lines.ts";
import { choiceSentence } from "./data-set-sentence.ts";
import { unitOfLine } from "./data-set-unit.ts";
import { dataSetTexts } from "./texts/data-sets/index.ts";

export type ShownDataSet = {
  readonly released: ReleasedDataSet;
  readonly choice: ReadChoice;
  readonly map: DrawnOn | undefined;
  /** The release with nothing but what was chosen. */
  readonly chosen: ReleasedFigures;
  /** Undefined where that is more than a page can hold. */
  readonly lines: Lines | undefined;
  readonly sentence: string;
};

export function showDataSet(
  released: ReleasedDataSet,
  choice: ReadChoice,
  map: DrawnOn | undefined,
  language: Language,
): ShownDataSet {
  const chosen = chosenFigures(released.figures, choice);
  const cells = cellsOf(chosen);
  const { total } = dataSetTexts(language);
  const lines =
    cells === undefined
      ? undefined
      : linesOf(chosen, released.figures.content, cells, choice, total);
  const unit = (line: Lines["lines"][number]) => unitOfLine(line, released.dataSet, language);
  const sentence =
    lines === undefined ? "" : choiceSentence(lines, released.dataSet.kind, unit, language);
  return { released, choice, map, chosen, lines, sentence };
}

/** Sources write the names of their groupings small. */
export function capital(label: string): string {
  return label.charAt(0).toLocaleUpperCase() + label.slice(1);
}

/** What was chosen, in words: every dimension that is not at its total. */
export function choiceInWords(
  dimensions: readonly Dimension[],
  choice: ReadChoice,
  language: Language,
): string {
  const { figures, total: blank } = dataSetTexts(language);
  return dimensions
    .flatMap(({ label, categories, total }, at) => {
      const picked = choice.dimensions[at] ?? "all";
      if (categories.length < 2 || picked === total) return [];
      return [
        `${capital(label)}: ${picked === "all" ? figures.all : categories[picked]?.label || blank}`,
      ];
    })
    .join(" · ");
}

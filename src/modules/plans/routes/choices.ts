/** What the forms let people choose from, in their words. */
import { type Language, said } from "../../../kernel/language.ts";
import { printDay } from "../../../kernel/local-date.ts";
import type { Department } from "../../departments/index.ts";
import { LINK_KINDS } from "../link.ts";
import { BUDGET_KINDS, ENDINGS, endOf, type Measure, VERDICTS } from "../measure.ts";
import type { Options } from "../pages/fact-form.tsx";
import { PLAN_KINDS, REVISION_STAGES } from "../plan.ts";
import { planTexts } from "../texts/index.ts";
import {
  budgetKindWord,
  endingWord,
  evaluationMark,
  linkKindWord,
  planKindWord,
  stageWord,
} from "../words.ts";

type Choices = Readonly<Record<string, Options>>;

function labelled<Code extends string>(
  codes: readonly Code[],
  labelOf: (code: Code) => string,
): Options {
  return codes.map((code) => ({ value: code, label: labelOf(code) }));
}

/** For plans, their stages and their measures. */
export function planChoices(language: Language, departments: readonly Department[]): Choices {
  return {
    kind: labelled(PLAN_KINDS, (one) => planKindWord(one, language)),
    stage: labelled(REVISION_STAGES, (one) => stageWord(one, language)),
    department: departments.map(({ slug, name }) => ({
      value: slug,
      label: said(name, [language])?.text ?? slug,
    })),
  };
}

/** For one measure: only the milestones that are open, and only the ends that are possible. */
export function measureChoices(
  language: Language,
  departments: readonly Department[],
  measure: Measure,
): Choices {
  const isEnded = endOf(measure) !== undefined;
  const endings = ENDINGS.filter((one) => (one === "resumed") === isEnded);
  return {
    ...planChoices(language, departments),
    number: measure.milestones
      .filter(({ reached }) => reached === null)
      .map(({ number, name, dueOn }) => ({
        value: String(number),
        label: `${said(name, [language])?.text ?? number}, ${planTexts(language).report.due(printDay(dueOn, language))}`,
      })),
    ending: labelled(endings, (one) => endingWord(one, language)),
    verdict: labelled(VERDICTS, (one) => evaluationMark(one, language).text),
    budgetKind: labelled(BUDGET_KINDS, (one) => budgetKindWord(one, language)),
    linkKind: labelled(LINK_KINDS, (one) => linkKindWord(one, language)),
  };
}

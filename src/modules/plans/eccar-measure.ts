/** One measure in the report to ECCAR: where it stands, milestones, what was done with its evidence, money, and what somebody else found. */
import { printDate, printDay } from "../../kernel/local-date.ts";
import type { Block } from "../../platform/document.ts";
import {
  moneyText,
  paragraph,
  plain,
  sourceLink,
  unlistedHeading,
  type Writing,
  worded,
} from "./eccar-writing.ts";
import { BUDGET_KINDS } from "./measure.ts";
import type { ReportedMeasure } from "./ten-points.ts";
import { planTexts } from "./texts/index.ts";
import { evaluationMark, madeUpWord, measureMark, missingWords, movedSentence } from "./words.ts";

export function measureBlocks(
  measure: ReportedMeasure,
  writing: Writing,
  level: 2 | 3,
): readonly Block[] {
  const { texts, language } = writing;
  const id = `measure-${measure.reference.toLowerCase()}`;
  const { standing, department, partners } = measure;
  const missing = [
    ...missingWords(standing, language),
    ...(measure.madeUp === "standing" ? [madeUpWord(measure.madeUp, language)] : []),
  ];
  const [, ...others] = measure.points;
  const below = level === 2 ? 3 : 4;
  return [
    // A table of contents with every measure would be longer than most of them are.
    { kind: "heading", level, id, listed: false, content: worded(measure.title, writing) },
    paragraph(worded(measure.text, writing)),
    ...(measure.madeUp === null
      ? []
      : [
          {
            kind: "paragraph" as const,
            tone: "note" as const,
            content: [texts.madeUpNote[measure.madeUp]],
          },
        ]),
    {
      kind: "facts",
      items: [
        [texts.reference, [measure.reference]],
        [texts.standing, [[measureMark(standing, language).text, ...missing].join(" · ")]],
        [texts.owner, department === null ? [texts.unknown] : worded(department.name, writing)],
        ...(Object.keys(partners).length === 0
          ? []
          : [[texts.partners, worded(partners, writing)] as const]),
        ...(measure.source === null
          ? []
          : [[texts.source, [sourceLink(measure.source, writing)]] as const]),
        [texts.budget, [budgetText(measure, writing)]],
      ],
    },
    ...milestoneBlocks(measure, writing, below),
    ...doneBlocks(measure, writing, below),
    ...evaluationBlocks(measure, writing, below),
    ...(others.length === 0
      ? []
      : [
          { kind: "paragraph" as const, tone: "note" as const, content: [texts.alsoUnder(others)] },
        ]),
  ];
}

function milestoneBlocks(
  measure: ReportedMeasure,
  writing: Writing,
  level: 3 | 4,
): readonly Block[] {
  const { texts, language } = writing;
  if (measure.milestones.length === 0) return [];
  return [
    unlistedHeading(
      level,
      `measure-${measure.reference.toLowerCase()}-milestones`,
      texts.milestones,
    ),
    {
      kind: "list",
      ordered: false,
      items: measure.milestones.map((one) => [
        ...worded(one.name, writing),
        `: ${
          one.reachedOn === null
            ? texts.due(printDay(one.dueOn, language))
            : texts.reached(printDate(one.reachedOn, language))
        }. `,
        ...(one.timesMoved === 0
          ? []
          : [`${movedSentence(one.timesMoved, printDay(one.firstDueOn, language), language)} `]),
        ...(one.evidence === null
          ? []
          : [`${texts.evidence}: `, sourceLink(one.evidence, writing)]),
      ]),
    },
  ];
}

function doneBlocks(measure: ReportedMeasure, writing: Writing, level: 3 | 4): readonly Block[] {
  const { texts, language } = writing;
  const { done, ending } = measure;
  const told = [...done, ...(ending === null ? [] : [{ ...ending, text: ending.reason }])];
  return [
    unlistedHeading(level, `measure-${measure.reference.toLowerCase()}-done`, texts.whatWasDone),
    told.length === 0
      ? paragraph([texts.noProgress])
      : {
          kind: "list",
          ordered: false,
          items: told.map((one) => [
            `${printDate(one.on, language)}. `,
            ...worded(one.text, writing),
            ` ${texts.evidence}: `,
            one.evidence === null ? `${texts.noEvidence}.` : sourceLink(one.evidence, writing),
          ]),
        },
  ];
}

function evaluationBlocks(
  measure: ReportedMeasure,
  writing: Writing,
  level: 3 | 4,
): readonly Block[] {
  const { texts, language } = writing;
  const { evaluation } = measure;
  const title = unlistedHeading(
    level,
    `measure-${measure.reference.toLowerCase()}-evaluation`,
    texts.evaluation,
  );
  if (evaluation === null) return [title, paragraph([texts.noEvaluation])];
  const by = texts.judgedBy(plain(evaluation.by, writing), printDate(evaluation.on, language));
  const mark = evaluationMark(evaluation.verdict, language);
  return [
    title,
    paragraph([{ strong: [mark.text] }, ` (${by}). `, ...worded(evaluation.reason, writing)]),
  ];
}

function budgetText({ budget }: ReportedMeasure, { language, texts }: Writing): string {
  const kinds = planTexts(language).budgetKinds;
  const parts = BUDGET_KINDS.flatMap((kind) => {
    const text = moneyText(budget[kind], language);
    return text === undefined ? [] : [`${kinds[kind]} ${text}`];
  });
  return parts.length === 0 ? texts.noBudget : parts.join(" · ");
}

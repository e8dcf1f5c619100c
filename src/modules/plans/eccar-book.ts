/** The report to ECCAR as a book: the same blocks become the web page and the PDF, and look like the city's annual report. */
import { type Language, said, type Wording } from "../../kernel/language.ts";
import { printDate, printDay } from "../../kernel/local-date.ts";
import { type Money, printMoney } from "../../kernel/money.ts";
import type { Block, Book, Inline } from "../../platform/document.ts";
import type { EccarReport, ReportedElement, ReportedMeasure } from "./ten-points.ts";
import { planTexts } from "./texts/index.ts";
import { evaluationMark, measureMark, missingWords, movedSentence, stageWord } from "./words.ts";

export type EccarBookOptions = {
  readonly language: Language;
  readonly city: {
    readonly name: Wording;
    readonly languages: readonly Language[];
    readonly demonstration: boolean;
  };
  /** Where the report stands on the web. */
  readonly address: string;
};

type Writing = EccarBookOptions & {
  readonly report: EccarReport;
  readonly texts: ReturnType<typeof planTexts>["report"];
  readonly measureOf: (reference: string) => ReportedMeasure;
};

export function composeEccarBook(report: EccarReport, options: EccarBookOptions): Book {
  const { language, city } = options;
  const texts = planTexts(language).report;
  const byReference = new Map(report.measures.map((one) => [one.reference, one]));
  const writing: Writing = {
    ...options,
    report,
    texts,
    measureOf: (reference) => {
      const measure = byReference.get(reference);
      if (measure === undefined) throw new Error(`The report has no ${reference}`);
      return measure;
    },
  };
  const place = plain(city.name, writing);
  const { plan } = report;
  const isMadeUp = plan.demonstration || report.measures.some((one) => one.demonstration);
  return {
    language,
    title: texts.title,
    subtitle: plain(plan.title, writing),
    ...elsewhere(plan.title, writing),
    author: plain(plan.adoptedBy, writing),
    place,
    date: texts.asOf(printDay(report.asOf, language)),
    notices: [
      ...(plan.demonstration ? [texts.demonstrationPlan] : []),
      ...(isMadeUp || city.demonstration ? [texts.demonstration(place)] : []),
    ],
    colophon: [
      [`${texts.webAddress}: `, { link: options.address, content: [options.address] }],
      [texts.dataNote],
    ],
    chapters: [
      inShort(writing),
      thePlan(writing),
      pointsChapter(writing),
      rolesChapter(writing),
      ...(report.withoutPoint.length > 0 ? [unplacedChapter(writing)] : []),
      ...(report.grants.length > 0 ? [grantsChapter(writing)] : []),
      methodChapter(writing),
    ],
  };
}

function inShort(writing: Writing): readonly Block[] {
  const { texts, report, language } = writing;
  const { measures } = report;
  const sentence = planTexts(language).sentence({
    measures: measures.length,
    done: measures.filter(({ ending }) => ending?.kind === "done").length,
    judged: measures.filter(({ standing }) => standing.state === "evaluated").length,
    late: measures.filter(({ standing }) => standing.state === "late").length,
    silent: measures.filter((one) => one.standing.silentDays > 365).length,
    withoutOwner: measures.filter(({ standing }) => standing.withoutOwner).length,
  });
  return [
    heading(1, "in-short", texts.inShort),
    { kind: "paragraph", tone: "lead", content: [sentence] },
    {
      kind: "table",
      caption: [texts.overview],
      columns: [
        { label: texts.point, numeric: false },
        { label: texts.measures, numeric: true },
        { label: texts.doneColumn, numeric: true },
        { label: texts.judgedColumn, numeric: true },
        { label: texts.lateColumn, numeric: true },
        { label: texts.spent, numeric: true },
      ],
      rows: report.framework.points.map((point) => [
        [texts.pointTitle(point.code, nameOf(point, writing))],
        ...(point.recorded
          ? [
              [String(point.counts.measures)],
              [String(point.counts.done)],
              [String(point.counts.evaluated)],
              [String(point.counts.late)],
              [moneyText(point.budget.spent, language) ?? "–"],
            ]
          : [["0"], ["–"], ["–"], ["–"], ["–"]]),
      ]),
    },
  ];
}

function thePlan(writing: Writing): readonly Block[] {
  const { texts, report, language } = writing;
  const { plan } = report;
  const { runsFrom, runsTo } = plan;
  const runs =
    runsFrom === null || runsTo === null
      ? texts.unknown
      : texts.until(printDate(runsFrom, language), printDate(runsTo, language));
  return [
    heading(1, "plan", texts.thePlan),
    ...(Object.keys(plan.summary).length === 0 ? [] : [paragraph(worded(plan.summary, writing))]),
    {
      kind: "facts",
      items: [
        [
          texts.adopted,
          [plan.adoptedOn === null ? texts.unknown : printDate(plan.adoptedOn, language)],
        ],
        [texts.adoptedBy, worded(plan.adoptedBy, writing)],
        [texts.runs, [runs]],
        [
          texts.department,
          plan.department === null ? [texts.unknown] : worded(plan.department.name, writing),
        ],
        ...(plan.source === null ? [] : [[texts.source, [sourceLink(plan.source)]] as const]),
      ],
    },
    ...(plan.revisions.length === 0
      ? []
      : [
          heading(2, "plan-making", texts.making),
          {
            kind: "list" as const,
            ordered: false,
            items: plan.revisions.map((one) => [
              `${printDate(one.on, language)}. ${texts.stage(stageWord(one.stage, language), one.measures)}. `,
              ...worded(one.change, writing),
            ]),
          },
        ]),
  ];
}

function pointsChapter(writing: Writing): readonly Block[] {
  const { texts, report } = writing;
  return [
    heading(1, "points", texts.points10),
    ...report.framework.points.flatMap((point) => pointBlocks(point, writing)),
  ];
}

function pointBlocks(point: ReportedElement, writing: Writing): readonly Block[] {
  const { texts, report } = writing;
  const name = nameOf(point, writing);
  const title = heading(2, `point-${point.code}`, texts.pointHeading(point.code, name));
  if (!point.recorded)
    return [title, paragraph([{ strong: [texts.nothing] }, ` ${texts.nothingHelp(point.code)}`])];
  const sum = planTexts(writing.language).work.measuresOf(point.counts.measures);
  return [
    title,
    paragraph([`${sum}.`]),
    ...point.measures.flatMap((reference) => {
      const measure = writing.measureOf(reference);
      const [first] = measure.points;
      // A measure is told once, under the first of its points.
      return first === point.code || first === undefined
        ? measureBlocks(measure, writing, 3)
        : [paragraph([texts.seeAbove(reference, nameOfCode(first, report, writing))])];
    }),
  ];
}

function measureBlocks(measure: ReportedMeasure, writing: Writing, level: 2 | 3): readonly Block[] {
  const { texts, language } = writing;
  const id = `measure-${measure.reference.toLowerCase()}`;
  const { standing, department, partners } = measure;
  const missing = missingWords(standing, language);
  const [, ...others] = measure.points;
  return [
    // A table of contents with every measure would be longer than most of them are.
    { kind: "heading", level, id, listed: false, content: worded(measure.title, writing) },
    paragraph(worded(measure.text, writing)),
    ...(measure.demonstration
      ? [{ kind: "paragraph" as const, tone: "note" as const, content: [texts.madeUpNote] }]
      : []),
    {
      kind: "facts",
      items: [
        [texts.reference, [measure.reference]],
        [texts.standing, [[measureMark(standing, language).text, ...missing].join(" · ")]],
        [texts.owner, department === null ? [texts.unknown] : worded(department.name, writing)],
        ...(Object.keys(partners).length === 0
          ? []
          : [[texts.partners, worded(partners, writing)] as const]),
        ...(measure.source === null ? [] : [[texts.source, [sourceLink(measure.source)]] as const]),
        [texts.budget, [budgetText(measure, writing)]],
      ],
    },
    ...milestoneBlocks(measure, writing, level === 2 ? 3 : 4),
    ...doneBlocks(measure, writing, level === 2 ? 3 : 4),
    ...evaluationBlocks(measure, writing, level === 2 ? 3 : 4),
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
    common(level, `measure-${measure.reference.toLowerCase()}-milestones`, texts.milestones),
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
        ...(one.evidence === null ? [] : [`${texts.evidence}: `, sourceLink(one.evidence)]),
      ]),
    },
  ];
}

function doneBlocks(measure: ReportedMeasure, writing: Writing, level: 3 | 4): readonly Block[] {
  const { texts, language } = writing;
  const { done, ending } = measure;
  const told = [...done, ...(ending === null ? [] : [{ ...ending, text: ending.reason }])];
  return [
    common(level, `measure-${measure.reference.toLowerCase()}-done`, texts.whatWasDone),
    told.length === 0
      ? paragraph([texts.noProgress])
      : {
          kind: "list",
          ordered: false,
          items: told.map((one) => [
            `${printDate(one.on, language)}. `,
            ...worded(one.text, writing),
            ` ${texts.evidence}: `,
            one.evidence === null ? `${texts.noEvidence}.` : sourceLink(one.evidence),
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
  const title = common(
    level,
    `measure-${measure.reference.toLowerCase()}-evaluation`,
    texts.evaluation,
  );
  if (evaluation === null) return [title, paragraph([texts.noEvaluation])];
  const by = texts.judgedBy(plain(evaluation.by, writing), printDate(evaluation.on, language));
  const mark = evaluationMark(evaluation.verdict as Parameters<typeof evaluationMark>[0], language);
  return [
    title,
    paragraph([{ strong: [mark.text] }, ` (${by}). `, ...worded(evaluation.reason, writing)]),
  ];
}

function rolesChapter(writing: Writing): readonly Block[] {
  const { texts, report } = writing;
  return [
    heading(1, "roles", texts.roles),
    { kind: "paragraph", tone: "lead", content: [texts.rolesLead] },
    {
      kind: "table",
      caption: [texts.roles],
      columns: [
        { label: texts.role, numeric: false },
        { label: texts.measures, numeric: true },
        { label: texts.which, numeric: false },
      ],
      rows: report.framework.roles.map((role) => [
        [nameOf(role, writing)],
        [String(role.counts.measures)],
        [
          role.recorded
            ? role.measures.map((one) => shortName(one, report)).join(", ")
            : texts.nothing,
        ],
      ]),
    },
  ];
}

function unplacedChapter(writing: Writing): readonly Block[] {
  const { texts, report } = writing;
  return [
    heading(1, "without-point", texts.unplaced),
    { kind: "paragraph", tone: "lead", content: [texts.unplacedLead] },
    ...report.withoutPoint.flatMap((one) => measureBlocks(writing.measureOf(one), writing, 2)),
  ];
}

function grantsChapter(writing: Writing): readonly Block[] {
  const { texts, report, language } = writing;
  return [
    heading(1, "grants", texts.grants),
    {
      kind: "table",
      caption: [texts.grants],
      columns: [
        { label: texts.recipient, numeric: false },
        { label: texts.purpose, numeric: false },
        { label: texts.amount, numeric: true },
      ],
      rows: report.grants.map((grant) => [
        worded(grant.recipient, writing),
        worded(grant.purpose, writing),
        [
          [
            grant.money === null ? texts.noAmount : printMoney(grant.money, language),
            ...(grant.year === null ? [] : [String(grant.year)]),
          ].join(", "),
        ],
      ]),
    },
  ];
}

function methodChapter({ texts }: Writing): readonly Block[] {
  return [heading(1, "method", texts.method), ...texts.methodText.map((text) => paragraph([text]))];
}

function budgetText({ budget }: ReportedMeasure, { language, texts }: Writing): string {
  const kinds = planTexts(language).budgetKinds;
  const parts = (["planned", "granted", "spent"] as const).flatMap((kind) => {
    const text = moneyText(budget[kind], language);
    return text === undefined ? [] : [`${kinds[kind]} ${text}`];
  });
  return parts.length === 0 ? texts.noBudget : parts.join(" · ");
}

function moneyText(money: readonly Money[], language: Language): string | undefined {
  return money.length === 0 ? undefined : money.map((one) => printMoney(one, language)).join(" + ");
}

/** The number behind the plan's name: the reference is long, and the table has it before its eyes. */
function shortName(reference: string, { plan }: EccarReport): string {
  return reference.slice(plan.reference.length + 1);
}

function nameOf(element: ReportedElement, { texts }: Writing): string {
  return texts.points[element.code] ?? element.name;
}

function nameOfCode(code: string, report: EccarReport, writing: Writing): string {
  const point = report.framework.points.find((one) => one.code === code);
  return point === undefined ? code : writing.texts.pointTitle(code, nameOf(point, writing));
}

/** Names the language of the plan's title where it is not the book's. */
function elsewhere(title: Wording, { language, city }: Writing): Pick<Book, "subtitleLanguage"> {
  const written = said(title, [language, ...city.languages])?.language;
  return written === undefined || written === language ? {} : { subtitleLanguage: written };
}

function heading(level: 1 | 2 | 3, id: string, text: string): Block {
  return { kind: "heading", level, id, content: [text] };
}

/** A heading that every measure has, and that no table of contents names. */
function common(level: 3 | 4, id: string, text: string): Block {
  return { kind: "heading", level, id, listed: false, content: [text] };
}

function paragraph(content: readonly Inline[]): Block {
  return { kind: "paragraph", content };
}

function worded(wording: Wording, { language, city }: Writing): readonly Inline[] {
  const reading = said(wording, [language, ...city.languages]);
  if (reading === undefined) return [];
  return reading.language === language
    ? [reading.text]
    : [{ language: reading.language, content: [reading.text] }];
}

function plain(wording: Wording, { language, city }: Pick<Writing, "language" | "city">): string {
  return said(wording, [language, ...city.languages])?.text ?? "";
}

/** A web address as a link by the name of its site; anything else as it is written. */
function sourceLink(source: string): Inline {
  const isAddress = /^https?:\/\/\S+$/.test(source) && URL.canParse(source);
  if (!isAddress) return source;
  const address = new URL(source);
  return { link: address.href, content: [address.hostname.replace(/^www\./, "")] };
}

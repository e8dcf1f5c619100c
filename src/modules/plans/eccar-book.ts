/** The report to ECCAR as a book: the same blocks become the web page and the PDF, and look like the city's annual report. */
import { said, type Wording } from "../../kernel/language.ts";
import { printDate, printDay } from "../../kernel/local-date.ts";
import { printMoney } from "../../kernel/money.ts";
import type { Block, Book } from "../../platform/document.ts";
import { measureBlocks } from "./eccar-measure.ts";
import {
  type EccarBookOptions,
  heading,
  moneyText,
  paragraph,
  plain,
  sourceLink,
  unlistedHeading,
  type Writing,
  worded,
} from "./eccar-writing.ts";
import { isSilent } from "./standing.ts";
import type { EccarReport, ReportedElement } from "./ten-points.ts";
import { planTexts } from "./texts/index.ts";
import { stageWord } from "./words.ts";

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
    silent: measures.filter(({ standing }) => isSilent(standing)).length,
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
        ...(plan.source === null
          ? []
          : [[texts.source, [sourceLink(plan.source, writing)]] as const]),
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
  const { texts } = writing;
  const name = nameOf(point, writing);
  const title = heading(2, `point-${point.code}`, texts.pointHeading(point.code, name));
  if (!point.recorded)
    return [title, paragraph([{ strong: [texts.nothing] }, ` ${texts.nothingHelp(point.code)}`])];
  const isElsewhere = (reference: string) => writing.measureOf(reference).points[0] !== point.code;
  const elsewhere = point.measures.filter(isElsewhere);
  return [
    title,
    // A measure is told once, under the first of its points.
    ...point.measures
      .filter((one) => !isElsewhere(one))
      .flatMap((one) => measureBlocks(writing.measureOf(one), writing, 3)),
    // After those that are told here: between the point's title and a measure that is not parted, the two would be left behind on a page.
    ...(elsewhere.length === 0
      ? []
      : [
          unlistedHeading(3, `point-${point.code}-elsewhere`, texts.elsewhere),
          {
            kind: "list" as const,
            ordered: false,
            items: elsewhere.map((one) => [seeAbove(one, writing)]),
          },
        ]),
  ];
}

function seeAbove(reference: string, writing: Writing): string {
  const { texts, report, measureOf } = writing;
  const [first = ""] = measureOf(reference).points;
  return texts.seeAbove(reference, nameOfCode(first, report, writing));
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

/** What became of earlier recommendations, with both voices, and what this edition recommends. */
import { printDate, printDay } from "../../../kernel/local-date.ts";
import type { Block } from "../../../platform/document.ts";
import { sourceInline } from "../../indicators/index.ts";
import {
  closingMark,
  matrixBlock,
  movedSentence,
  moveSentence,
  type Recommendation,
  runningSentence,
  voicesBlock,
} from "../../recommendations/index.ts";
import { recommendationAnchor } from "./anchors.ts";
import { heading, paragraph, type Writing, worded } from "./writing.ts";

/** Earlier recommendations: the matrix over the years, then each with the city's word and the body's judgement. */
export function followUpChapter(writing: Writing): readonly Block[] {
  const { snapshot, language, texts } = writing;
  const { followed, asOf } = snapshot;
  const title = heading(1, "follow-up", [texts.book.followTitle]);
  if (followed.length === 0) return [title, paragraph([texts.book.followNone])];
  const first = Math.min(...followed.map(({ edition }) => edition));
  const years = snapshot.years.filter((year) => year >= first);
  return [
    title,
    paragraph([texts.book.followLead(followed.length, printDay(asOf, language))], "lead"),
    matrixBlock(followed, years, language),
    ...followed.flatMap((one) => followedBlocks(writing, one)),
  ];
}

function followedBlocks(writing: Writing, one: Recommendation): readonly Block[] {
  const running = runningSentence(one, writing.language);
  return [
    ...statementBlocks(writing, one, 2),
    ...(running === undefined ? [] : [paragraph([{ strong: [running] }])]),
    ...movedBlocks(writing, one),
    ...one.closings.map(({ kind, on, reason }) =>
      paragraph([
        { strong: [closingMark(kind, writing.language)] },
        `, ${printDate(on, writing.language)}: `,
        ...worded(writing, reason),
      ]),
    ),
    voicesBlock(one, writing.language, writing.snapshot.asOf),
  ];
}

/** A recommendation as it was made: name, words, who is asked, until when. */
export function recommendationBlocks(
  writing: Writing,
  one: Recommendation,
  level: 2 | 3,
): readonly Block[] {
  const { language, texts } = writing;
  return [
    ...statementBlocks(writing, one, level),
    {
      kind: "facts",
      items: [
        [texts.book.addressee, worded(writing, one.addressee)],
        [
          texts.book.answerDue,
          [one.answerDueOn === null ? texts.book.noDeadline : printDay(one.answerDueOn, language)],
        ],
      ],
    },
    ...movedBlocks(writing, one),
  ];
}

/** How often the deadline was moved, and each move with whose it was. */
function movedBlocks(writing: Writing, one: Recommendation): readonly Block[] {
  const { language } = writing;
  const moved = movedSentence(one, language);
  if (moved === undefined) return [];
  const moves = one.moves.flatMap((move) => [
    ` ${moveSentence(move, language)}: `,
    ...worded(writing, move.reason),
  ]);
  return [paragraph([{ strong: [moved] }, ...moves])];
}

function statementBlocks(writing: Writing, one: Recommendation, level: 2 | 3): readonly Block[] {
  const { texts, language } = writing;
  const note = [
    ...worded(writing, one.issuedBy),
    `, ${printDate(one.adoptedOn, language)}. `,
    ...(one.paraphrased ? [`${texts.book.paraphrased} `] : []),
    ...(one.source === null ? [] : sourceInline(one.source)),
  ];
  return [
    heading(level, recommendationAnchor(one.reference), [
      `${one.reference}: `,
      ...worded(writing, one.topic),
    ]),
    paragraph(worded(writing, one.text)),
    paragraph(note, "source"),
  ];
}

/** All recommendations of this edition: the list, and in full those that no right's chapter holds. */
export function newRecommendationsChapter(writing: Writing): readonly Block[] {
  const { snapshot, language, texts } = writing;
  const { recommendations, rights } = snapshot;
  const title = heading(1, "new-recommendations", [texts.book.newTitle]);
  if (recommendations.length === 0) return [title, paragraph([texts.book.newNone])];
  const slugs = new Set(rights.map(({ slug }) => slug));
  const homeless = recommendations.filter(({ right }) => right === null || !slugs.has(right.slug));
  return [
    title,
    paragraph([texts.book.newLead(recommendations.length)], "lead"),
    {
      kind: "table",
      caption: [texts.book.newCaption],
      columns: [
        texts.book.recommendation,
        texts.book.right,
        texts.book.addressee,
        texts.book.answerDue,
      ].map((label) => ({ label, numeric: false })),
      rows: recommendations.map((one) => [
        [
          {
            link: `#${recommendationAnchor(one.reference)}`,
            content: [`${one.reference} `, ...worded(writing, one.topic)],
          },
        ],
        one.right === null ? [texts.book.noRight] : worded(writing, one.right.name),
        worded(writing, one.addressee),
        [one.answerDueOn === null ? texts.book.noDeadline : printDay(one.answerDueOn, language)],
      ]),
    },
    ...homeless.flatMap((one) => recommendationBlocks(writing, one, 2)),
  ];
}

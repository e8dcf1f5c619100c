/** What happened to a recommendation besides the two voices: its wordings, its deadline's moves, its end, and the measures tied to it. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import type { Fact } from "../../../design/facts.tsx";
import { Section } from "../../../design/heading.tsx";
import { Notice } from "../../../design/notice.tsx";
import { SourceWords } from "../../../design/source-words.tsx";
import { Status } from "../../../design/status.tsx";
import { plain, type View } from "../../../design/view.ts";
import { printDate, printDay } from "../../../kernel/local-date.ts";
import {
  type Measure,
  madeUpOf,
  madeUpWord,
  measureMark,
  measureStanding,
  missingWords,
} from "../../plans/index.ts";
import {
  closingMark,
  movedSentence,
  moveSentence,
  type Recommendation,
} from "../../recommendations/index.ts";
import { recommendationPageTexts } from "../texts/recommendations/index.ts";
import { Worded } from "./worded.tsx";

type LifeProps = { readonly view: View; readonly recommendation: Recommendation };

/** What is said on top, before anything else: that it is closed, and how often its deadline has moved. */
export function LifeNotices({ view, recommendation }: LifeProps): VNode | null {
  const t = recommendationPageTexts(view.language).life;
  const moved = movedSentence(recommendation, view.language);
  const { closings, outsidePowers, moves } = recommendation;
  return (
    <>
      {outsidePowers && <p class="note">{t.outsidePowers}</p>}
      {moved !== undefined && (
        <Notice tone="info" title={moved}>
          <ul>
            {moves.map((move) => (
              <li>
                {moveSentence(move, view.language)}: <Worded view={view} wording={move.reason} />{" "}
                <SourceWords source={move.source} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {closings.map((closing) => (
        <p>
          <Status tone="neutral">{closingMark(closing.kind, view.language)}</Status>{" "}
          {printDate(closing.on, view.language)}: <Worded view={view} wording={closing.reason} />{" "}
          <SourceWords source={closing.source} />
        </p>
      ))}
    </>
  );
}

/** Every wording that it had, the first one first; nothing where it was never worded anew. */
export function Versions({ view, recommendation }: LifeProps): VNode | null {
  const t = recommendationPageTexts(view.language).life;
  const { versions } = recommendation;
  if (versions.length < 2) return null;
  return (
    <Disclosure summary={t.versions(versions.length - 1)}>
      {versions.map(({ topic, text, reason, on, source }) => (
        <div>
          <p class="note">
            {reason === null
              ? t.first(printDate(on, view.language))
              : t.later(printDate(on, view.language))}
          </p>
          <p>
            <strong>
              <Worded view={view} wording={topic} />
            </strong>
          </p>
          <p>
            <Worded view={view} wording={text} />
          </p>
          {reason !== null && (
            <p>
              {t.why}: <Worded view={view} wording={reason} /> <SourceWords source={source} />
            </p>
          )}
        </div>
      ))}
    </Disclosure>
  );
}

/** Who owns it, what else it is about, and when the body means to judge it. */
export function lifeFacts(view: View, recommendation: Recommendation): readonly Fact[] {
  const t = recommendationPageTexts(view.language).life;
  const { owner, furtherRights, judgeFrom, judgeBy } = recommendation;
  const by = judgeBy === null ? undefined : printDay(judgeBy, view.language);
  const from = judgeFrom === null ? undefined : printDay(judgeFrom, view.language);
  return [
    {
      term: t.owner,
      content: owner === null ? t.noOwner : <Worded view={view} wording={owner.name} />,
    },
    ...(furtherRights.length === 0
      ? []
      : [
          {
            term: t.furtherRights,
            content: furtherRights.map((right, at) => (
              <>
                {at > 0 && ", "}
                <a href={`${view.home}/rights/${right.slug}`}>
                  <Worded view={view} wording={right.name} />
                </a>
              </>
            )),
          },
        ]),
    ...(by === undefined
      ? []
      : [
          { term: t.window, content: from === undefined ? t.windowBy(by) : t.windowFrom(from, by) },
        ]),
  ];
}

type MeasuresProps = { readonly view: View; readonly measures: readonly Measure[] };

/** The measures of the city's plans that are tied to it, with where each stands. */
export function TiedMeasures({ view, measures }: MeasuresProps): VNode {
  const t = recommendationPageTexts(view.language).life;
  return (
    <Section id="measures" title={t.measuresTitle}>
      {measures.length === 0 ? (
        <EmptyState title={t.noMeasures} />
      ) : (
        <ul class="link-list">
          {measures.map((measure) => {
            const standing = measureStanding(measure, view.today);
            const mark = measureMark(standing, view.language);
            const madeUp = madeUpOf(measure);
            return (
              <li>
                <a href={`${view.home}/measures/${measure.reference}`}>
                  {plain(view, measure.title) || measure.reference}
                </a>{" "}
                <Status tone={mark.tone}>{mark.text}</Status>
                {missingWords(standing, view.language).map((words) => ` · ${words}`)}
                {madeUp !== null && ` · ${madeUpWord(madeUp, view.language)}`}
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

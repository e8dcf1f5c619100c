/** One recommendation for those who work with it: its text as the body put it, both voices, and the form of whoever may speak. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { type Fact, Facts } from "../../../design/facts.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { InlineText } from "../../../design/inline-text.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { Words } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { Voices } from "../../../design/voices.tsx";
import { type Language, said, type Wording } from "../../../kernel/language.ts";
import { printDate, printDay } from "../../../kernel/local-date.ts";
import { standingOf } from "../recommendation.ts";
import { runningSentence, standingMark } from "../standing.ts";
import { recommendationTexts } from "../texts/index.ts";
import { movedSentence, moveSentence } from "../timing-sentences.ts";
import { sourceLink, voicesBlock } from "../voices.ts";
import { WorkForms, type WorkPageProps } from "./work-forms.tsx";

export function WorkPage(props: WorkPageProps): VNode {
  const { frame, recommendation, on, done, meanwhile, returned } = props;
  const { language } = frame;
  const texts = recommendationTexts(language);
  const home = frame.place?.href ?? "";
  const { reference, topic, text, edition } = recommendation;
  const title = said(topic, [language])?.text ?? reference;
  const mark = standingMark(standingOf(recommendation, on), language);
  const running = runningSentence(recommendation, language);
  const errors = returned?.errors ?? {};
  return (
    <Page
      frame={frame}
      title={title}
      wide
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: texts.list.title, href: `${home}/work/recommendations` },
        { label: reference },
      ]}
    >
      <ErrorSummary errors={errors} />
      {done !== undefined && <Notice tone="saved" title={texts.done[done]} />}
      {meanwhile && (
        <Notice tone="conflict">
          <p>{texts.meanwhile}</p>
        </Notice>
      )}
      <PageHeading
        kicker={texts.page.kicker(reference, edition)}
        title={<InWords wording={topic} language={language} />}
        lead={<InWords wording={text} language={language} />}
        meta={
          <>
            <Status tone={mark.tone}>{mark.text}</Status>
            {running !== undefined && ` ${running}`}
          </>
        }
      />
      <Facts items={factsOf(props)} />
      <p>
        <a href={`${home}/recommendations/${reference}`}>{texts.page.publicPage}</a>
      </p>
      <Section id="history" title={texts.page.history}>
        <Voices voices={voicesBlock(recommendation, language, on).voices} />
      </Section>
      <WorkForms {...props} />
    </Page>
  );
}

function factsOf({ frame: { language }, recommendation }: WorkPageProps): readonly Fact[] {
  const { page } = recommendationTexts(language);
  const { issuedBy, addressee, adoptedOn, answerDueOn, right, source, paraphrased } =
    recommendation;
  const { owner, moves, judgeFrom, judgeBy, outsidePowers } = recommendation;
  return [
    { term: page.issuedBy, content: <InWords wording={issuedBy} language={language} /> },
    {
      term: page.addressee,
      content: (
        <>
          <InWords wording={addressee} language={language} />
          {outsidePowers && ` ${page.outsidePowers}`}
        </>
      ),
    },
    { term: page.adoptedOn, content: printDate(adoptedOn, language) },
    {
      term: page.answerDueOn,
      content: (
        <>
          {answerDueOn === null ? page.noDeadline : printDay(answerDueOn, language)}
          {moves.length > 0 && <p>{movedSentence(recommendation, language)}</p>}
          {moves.map((move) => (
            <p>
              {moveSentence(move, language)}: <InWords wording={move.reason} language={language} />
            </p>
          ))}
        </>
      ),
    },
    {
      term: page.owner,
      content: owner === null ? page.noOwner : <InWords wording={owner.name} language={language} />,
    },
    ...(judgeBy === null
      ? []
      : [
          {
            term: page.window,
            content: [...(judgeFrom === null ? [] : [judgeFrom]), judgeBy]
              .map((day) => printDay(day, language))
              .join(" – "),
          },
        ]),
    {
      term: page.right,
      content: right === null ? page.noRight : <InWords wording={right.name} language={language} />,
    },
    ...(source === null && !paraphrased
      ? []
      : [
          {
            term: page.source,
            content: (
              <>
                {source !== null && <InlineText content={[sourceLink(source)]} />}
                {paraphrased && ` ${page.paraphrased}`}
              </>
            ),
          },
        ]),
  ];
}

type InWordsProps = { readonly wording: Wording; readonly language: Language };

function InWords({ wording, language }: InWordsProps): VNode | null {
  const reading = said(wording, [language]);
  return reading === undefined ? null : <Words said={reading} />;
}

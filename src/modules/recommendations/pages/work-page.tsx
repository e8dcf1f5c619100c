/** One recommendation for those who work with it: its text as the body put it, both voices, and the form of whoever may speak. */
import type { ComponentChildren, VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { type Fact, Facts } from "../../../design/facts.tsx";
import type { FieldErrors } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { InlineText } from "../../../design/inline-text.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { Words } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { Voices } from "../../../design/voices.tsx";
import { type Language, said, type Wording } from "../../../kernel/language.ts";
import { type LocalDate, printDate, printDay } from "../../../kernel/local-date.ts";
import type { FormName, Sent } from "../posted.ts";
import { type Recommendation, standingOf } from "../recommendation.ts";
import { runningSentence, standingMark } from "../standing.ts";
import { recommendationTexts } from "../texts/index.ts";
import { sourceLink, voicesBlock } from "../voices.ts";
import { AnswerForm, AssessmentForm, ClaimForm, type VoiceFormProps } from "./voice-forms.tsx";

export type Done = "answered" | "claimed" | "assessed";

export type WorkPageProps = {
  readonly frame: Frame;
  readonly recommendation: Recommendation;
  readonly languages: readonly Language[];
  readonly on: LocalDate;
  readonly mayAnswer: boolean;
  readonly mayClaim: boolean;
  readonly mayAssess: boolean;
  /** The person has spoken for the city here, and so does not judge. */
  readonly hasActed: boolean;
  /** What the forms hold when they are opened. */
  readonly starts: Readonly<Record<Exclude<FormName, "recommendation">, Sent>>;
  /** The form that came back, as it was sent, with what is wrong. */
  readonly returned?: {
    readonly form: FormName;
    readonly values: Sent;
    readonly errors: FieldErrors;
  };
  readonly meanwhile?: boolean;
  readonly done?: Done | undefined;
};

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
      <Forms {...props} />
    </Page>
  );
}

function factsOf({ frame: { language }, recommendation }: WorkPageProps): readonly Fact[] {
  const { page } = recommendationTexts(language);
  const { issuedBy, addressee, adoptedOn, answerDueOn, right, source, paraphrased } =
    recommendation;
  return [
    { term: page.issuedBy, content: <InWords wording={issuedBy} language={language} /> },
    { term: page.addressee, content: <InWords wording={addressee} language={language} /> },
    { term: page.adoptedOn, content: printDate(adoptedOn, language) },
    {
      term: page.answerDueOn,
      content: answerDueOn === null ? page.noDeadline : printDay(answerDueOn, language),
    },
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

function Forms(props: WorkPageProps): VNode {
  const { frame, recommendation, mayAnswer, mayClaim, mayAssess, hasActed } = props;
  const { page } = recommendationTexts(frame.language);
  const { answers, claims, assessments } = recommendation;
  const cameBack = (form: FormName) => props.returned?.form === form;
  return (
    <>
      {mayAnswer && (
        <Section id="answer" title={answers.length === 0 ? page.answer : page.answerAgain}>
          {answers.length > 0 && <p>{page.answerAgainHelp}</p>}
          <Folded summary={page.openForm} folded={answers.length > 0} open={cameBack("answer")}>
            <AnswerForm {...formProps(props, "answer", "answers", answers.length)} />
          </Folded>
        </Section>
      )}
      {mayClaim && (
        <Section id="claim" title={page.claim}>
          <Folded summary={page.openForm} folded={answers.length === 0} open={cameBack("claim")}>
            <ClaimForm {...formProps(props, "claim", "claims", claims.length)} />
          </Folded>
        </Section>
      )}
      {mayAssess && (
        <Section id="assess" title={assessments.length === 0 ? page.assess : page.assessAgain}>
          {hasActed ? (
            <Notice tone="info">
              <p>{page.actedAndJudged}</p>
            </Notice>
          ) : (
            <AssessmentForm
              {...formProps(props, "assessment", "assessments", assessments.length)}
            />
          )}
        </Section>
      )}
    </>
  );
}

type FoldedProps = {
  readonly summary: string;
  readonly folded: boolean;
  readonly open: boolean;
  readonly children: ComponentChildren;
};

/** The form that is mostly wanted stands open; the other is one step away. */
function Folded({ summary, folded, open, children }: FoldedProps): VNode {
  if (!folded) return <>{children}</>;
  return (
    <Disclosure summary={summary} open={open}>
      {children}
    </Disclosure>
  );
}

function formProps(
  { frame, recommendation, languages, starts, returned }: WorkPageProps,
  form: Exclude<FormName, "recommendation">,
  noun: "answers" | "claims" | "assessments",
  seen: number,
): VoiceFormProps {
  const mine = returned?.form === form ? returned : undefined;
  return {
    action: `${frame.place?.href ?? ""}/work/recommendations/${recommendation.reference}/${noun}`,
    language: frame.language,
    languages,
    values: { ...starts[form], ...mine?.values },
    errors: mine?.errors ?? {},
    seen,
  };
}

type InWordsProps = { readonly wording: Wording; readonly language: Language };

function InWords({ wording, language }: InWordsProps): VNode | null {
  const reading = said(wording, [language]);
  return reading === undefined ? null : <Words said={reading} />;
}

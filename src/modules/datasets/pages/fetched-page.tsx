/** What is asked about figures that an office sent; nothing of them is written before somebody has answered. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { type FieldErrors, Form, HiddenField, SubmitRow } from "../../../design/fields.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { type Frame, Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import type { GivenAnswers } from "../import-answers.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import { printedNumber } from "./printed-value.ts";
import { type AskedOnPage, QuestionFields } from "./question-fields.tsx";

export type FetchedPageProps = {
  readonly frame: Frame;
  readonly listHref: string;
  readonly href: string;
  readonly name: string;
  readonly observations: number;
  readonly questions: readonly AskedOnPage[];
  readonly given: GivenAnswers;
  /** Whether every period was asked for anew. */
  readonly everything: boolean;
  /** Whether somebody found something wrong: then nothing is imported. */
  readonly wrong: boolean;
  readonly errors: FieldErrors;
};

export function FetchedPage(props: FetchedPageProps): VNode {
  const { frame, listHref, href, name, questions, given, errors } = props;
  const { language } = frame;
  const all = dataSetPageTexts(language);
  const t = all.fetch;
  return (
    <Page
      frame={frame}
      title={t.title}
      wide
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: all.title, href: listHref },
        { label: name, href },
        { label: t.title },
      ]}
    >
      <ErrorSummary errors={errors} />
      {props.wrong && (
        <Notice tone="refused" title={all.upload.wrongTitle}>
          <p>{all.upload.wrongLead}</p>
        </Notice>
      )}
      <PageHeading
        kicker={name}
        title={all.upload.steps.ask}
        lead={t.questionsLead(printedNumber(props.observations, language))}
      />
      <Form action={`${href}/fetch`} label={t.title}>
        <HiddenField name="answered" value="yes" />
        {props.everything && <HiddenField name="everything" value="yes" />}
        {questions.map((asked, place) => (
          <QuestionFields
            asked={asked}
            place={place + 1}
            of={questions.length}
            headings={undefined}
            given={given[asked.question.id]}
            errors={errors}
            language={language}
          />
        ))}
        <SubmitRow label={t.submit} cancel={{ label: all.upload.backTo, href }} />
      </Form>
    </Page>
  );
}

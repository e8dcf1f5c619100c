/** What was read of a file, and what is asked about it, before anything is written. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { Facts } from "../../../design/facts.tsx";
import { ButtonLink, type FieldErrors, Form, SubmitRow } from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { type Frame, Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { type GivenAnswers, standOf } from "../import-answers.ts";
import type { ImportPreview, ShownReading } from "../preview-import.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import { printQuestion } from "../texts/questions/index.ts";
import { FigureTable, type Headings } from "./figure-table.tsx";
import type { FileFault } from "./import-page.tsx";
import { printedNumber } from "./printed-value.ts";
import { QuestionFields } from "./question-fields.tsx";

export type ReadingPageProps = {
  readonly frame: Frame;
  readonly listHref: string;
  /** The address of the data set. */
  readonly href: string;
  /** The address of this page. */
  readonly own: string;
  readonly name: string;
  readonly origin: string;
  readonly preview: ImportPreview;
  readonly given: GivenAnswers;
  /** Somebody imported since the person answered, so that other questions may be asked. */
  readonly changedMeanwhile: boolean;
  /** What the file says beside its figures, in sentences. */
  readonly remarks: readonly FileFault[];
  readonly errors?: FieldErrors;
};

function headingsOf({ dimensions, time, reader }: ShownReading): Headings {
  return {
    dimensions: dimensions.map(({ label }) => label),
    time: time?.label ?? null,
    numbered: reader === "json",
  };
}

export function ReadingPage(props: ReadingPageProps): VNode {
  const { frame, listHref, href, name, preview, errors = {} } = props;
  const all = dataSetPageTexts(frame.language);
  const t = all.upload;
  const { questions, result } = preview;
  return (
    <Page
      frame={frame}
      title={t.steps.read}
      wide
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: all.title, href: listHref },
        { label: name, href },
        { label: t.title, href: `${href}/import` },
        { label: t.steps.read },
      ]}
    >
      <ErrorSummary errors={errors} />
      {props.changedMeanwhile && (
        <Notice tone="conflict">
          <p>{t.askedMeanwhile}</p>
        </Notice>
      )}
      <Wrong {...props} />
      <PageHeading kicker={props.origin} title={t.steps.read} lead={readLead(props)} />
      <Reading {...props} />
      {result.unchanged ? (
        <>
          <p>{t.nothing}</p>
          <p>
            <a href={href}>{t.backTo}</a>
          </p>
        </>
      ) : (
        <Section id="ask" title={t.steps.ask}>
          <p>{questions.length === 0 ? t.askNothing : t.askLead(questions.length)}</p>
          <Form action={props.own} label={t.steps.ask}>
            {questions.map((asked, place) => (
              <QuestionFields
                asked={asked}
                place={place + 1}
                of={questions.length}
                headings={headingsOf(preview.reading)}
                given={props.given[asked.question.id]}
                errors={errors}
                language={frame.language}
              />
            ))}
            <SubmitRow label={t.seeChanges} cancel={{ label: t.backTo, href }} />
          </Form>
        </Section>
      )}
    </Page>
  );
}

function readLead({ frame, preview: { reading, result } }: ReadingPageProps): string {
  const all = dataSetPageTexts(frame.language);
  const { periods } = reading;
  const span = periods === null ? "" : all.one.span(periods.first, periods.last);
  return all.upload.readLead(
    reading.format,
    printedNumber(result.observations, frame.language),
    span,
  );
}

/** The answers that say that the file is wrong: nothing is imported, and this is what to mend. */
function Wrong({ frame, href, preview, given }: ReadingPageProps): VNode | null {
  const t = dataSetPageTexts(frame.language).upload;
  const { wrong } = standOf(
    preview.questions.map(({ question }) => question.id),
    given,
  );
  if (wrong.length === 0) return null;
  return (
    <Notice tone="refused" title={t.wrongTitle}>
      <p>{t.wrongLead}</p>
      <ul>
        {preview.questions
          .filter(({ question }) => wrong.includes(question.id))
          .map(({ question }) => (
            <li>
              <a href={`#question-${question.id}`}>{printQuestion(question, frame.language)}</a>
            </li>
          ))}
      </ul>
      <p>
        <ButtonLink label={t.again} href={`${href}/import`} />
      </p>
    </Notice>
  );
}

function Reading({ frame, preview: { reading, result }, remarks }: ReadingPageProps): VNode {
  const { language } = frame;
  const t = dataSetPageTexts(language).upload;
  const { title, source, updatedAt, dimensions, rows, passedOver } = reading;
  const facts = [
    ...(title === null ? [] : [{ term: t.fileTitle, content: title }]),
    ...(source === null ? [] : [{ term: t.fileSource, content: source }]),
    ...(updatedAt === null ? [] : [{ term: t.updated, content: updatedAt }]),
    {
      term: t.dividedBy,
      content: dimensions.map(({ label, categories }) => t.dimension(label, categories)).join(", "),
    },
  ];
  return (
    <>
      <Facts items={dimensions.length === 0 ? facts.slice(0, -1) : facts} />
      <FigureTable
        id="first-rows"
        caption={t.firstRows(rows.length, printedNumber(result.observations, language))}
        headings={headingsOf(reading)}
        rows={rows}
        language={language}
      />
      {passedOver.length > 0 && (
        <Disclosure summary={t.passedOver(passedOver.length)}>
          <ul>
            {passedOver.slice(0, 50).map(({ kind, row, text }) => (
              <li>
                {t.passedOverKinds[kind]}
                {row === null ? "" : ` (${t.row} ${row})`}: {text}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {remarks.length > 0 && (
        <Disclosure summary={t.remarks}>
          <ul>
            {remarks.slice(0, 50).map(({ row, sentence }) => (
              <li>{row === null ? sentence : `${t.errorAt(row)}${sentence}`}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

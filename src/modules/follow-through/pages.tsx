/** The page on which the coordinator comments. It says before that what is counted stays as it is, and that the comment is for good. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../design/error-summary.tsx";
import {
  type FieldErrors,
  Form,
  HiddenField,
  Select,
  SubmitRow,
  TextArea,
} from "../../design/fields.tsx";
import type { Frame } from "../../design/frame.ts";
import { PageHeading, Section } from "../../design/heading.tsx";
import { Page } from "../../design/layout.tsx";
import { Notice } from "../../design/notice.tsx";
import { Words } from "../../design/said.tsx";
import { LANGUAGE_NAMES, type Language, said } from "../../kernel/language.ts";
import { type LocalDate, printDay } from "../../kernel/local-date.ts";
import type { Comment } from "./comment.ts";
import type { Row } from "./row.ts";
import { followThroughTexts } from "./texts/index.ts";

export type CommentPageProps = {
  readonly frame: Frame;
  readonly line: Row;
  /** The city's languages; more than one lets the writer say which theirs is. */
  readonly languages: readonly Language[];
  readonly comments: readonly Comment[];
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
  readonly meanwhile: boolean;
  readonly done: boolean;
  readonly dayAt: (instant: Date) => LocalDate;
};

export function CommentPage(props: CommentPageProps): VNode {
  const { frame, line, languages, comments, values, errors, meanwhile, done } = props;
  const t = followThroughTexts(frame.language);
  const home = frame.place?.href ?? "";
  const timetable = `${home}/follow-through`;
  const title = said(line.title, [frame.language]);
  return (
    <Page
      frame={frame}
      title={`${t.comment.title}: ${line.reference}`}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: t.comment.timetable, href: timetable },
        { label: line.reference },
      ]}
    >
      <ErrorSummary errors={errors} />
      {done && (
        <Notice tone="saved" title={t.comment.saved}>
          <p>
            <a href={timetable}>{t.comment.back}</a>
          </p>
        </Notice>
      )}
      {meanwhile && (
        <Notice tone="conflict">
          <p>{t.comment.meanwhile}</p>
        </Notice>
      )}
      <PageHeading
        kicker={line.reference}
        title={t.comment.title}
        lead={title === undefined ? undefined : <Words said={title} />}
      />
      <Section id="earlier" title={t.comment.earlier}>
        {comments.length === 0 ? (
          <p>{t.comment.none}</p>
        ) : (
          <Comments comments={comments} language={frame.language} dayAt={props.dayAt} />
        )}
      </Section>
      <p>{t.comment.lead}</p>
      <Form action={`${home}/work/follow-through/${encodeURIComponent(line.reference)}/comments`}>
        <HiddenField name="seen" value={String(comments.length)} />
        {languages.length > 1 && (
          <Select
            name="language"
            label={t.comment.language}
            required
            value={values.language}
            options={languages.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
          />
        )}
        <TextArea
          name="text"
          label={t.comment.label}
          help={t.comment.help}
          required
          value={values.text}
          error={errors.text}
        />
        <SubmitRow label={t.comment.submit} cancel={{ label: t.comment.back, href: timetable }} />
      </Form>
    </Page>
  );
}

type CommentsProps = {
  readonly comments: readonly Comment[];
  readonly language: Language;
  readonly dayAt: (instant: Date) => LocalDate;
};

/** What the city said beside a line, each with its day. */
function Comments({ comments, language, dayAt }: CommentsProps): VNode {
  const t = followThroughTexts(language);
  return (
    <ul>
      {comments.map(({ text, at }) => {
        const words = said(text, [language]);
        return (
          <li>
            {t.comment.citySays(printDay(dayAt(at), language))}{" "}
            {words !== undefined && <Words said={words} />}
          </li>
        );
      })}
    </ul>
  );
}

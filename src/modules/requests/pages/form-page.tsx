/** One request on one screen: the question as the council put it, last time's reply, the short form, and the ways to pass it on. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import type { FieldErrors } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { type Language, said } from "../../../kernel/language.ts";
import { type LocalDate, printDate, printDay } from "../../../kernel/local-date.ts";
import { answerWord } from "../answer-in-words.ts";
import type { DraftFields } from "../draft.ts";
import { daysLate, type RequestForReply } from "../request.ts";
import type { SaidBefore, Subject } from "../subject.ts";
import { requestTexts } from "../texts/index.ts";
import { type Choosable, PassOnForms } from "./pass-on-forms.tsx";
import { ReplyForm } from "./reply-form.tsx";

export type FormPageProps = {
  readonly frame: Frame;
  readonly request: RequestForReply;
  readonly subject: Subject;
  readonly on: LocalDate;
  readonly languages: readonly Language[];
  readonly fields: DraftFields;
  readonly written: Language;
  readonly seen: number;
  readonly errors: FieldErrors;
  /** What the forms for passing on were sent with. */
  readonly passing: Readonly<Record<string, string>>;
  readonly colleagues: readonly Choosable[];
  readonly askedBy: string | undefined;
  readonly passedOnBy: string | undefined;
  /** The person stands in for somebody, or heads the department. */
  readonly role: string | undefined;
  readonly meanwhile: boolean;
  /** When a draft was saved, as people say it. */
  readonly draftOf: string | undefined;
  readonly justSaved: boolean;
  readonly script: string | undefined;
};

export function FormPage(props: FormPageProps): VNode {
  const { frame, request, subject, on, errors } = props;
  const { language } = frame;
  const texts = requestTexts(language);
  const { form } = texts;
  const home = frame.place?.href ?? "";
  const action = `${home}/requests/mine/${request.reference}`;
  const title = said(subject.title, [language])?.text ?? subject.reference;
  const from = said(subject.from, [language])?.text ?? "";
  const days = daysLate(request, on);
  return (
    <Page
      frame={frame}
      title={title}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: texts.mine.title, href: `${home}/requests/mine?all=yes` },
        { label: request.about },
      ]}
    >
      <ErrorSummary errors={errors} />
      {props.meanwhile && (
        <Notice tone="conflict" title={form.meanwhileTitle}>
          <p>{form.meanwhile}</p>
        </Notice>
      )}
      {props.justSaved && <Notice tone="saved" title={texts.done.saved} />}
      <PageHeading
        kicker={form.kicker(from, request.about)}
        title={<InWords wording={subject.title} />}
        lead={<InWords wording={subject.text} />}
        meta={
          <>
            <Status tone={days > 0 ? "bad" : "open"}>
              {days > 0 ? texts.late(days) : texts.due(printDay(request.dueOn, language))}
            </Status>
            {props.role !== undefined && ` ${props.role}`}
          </>
        }
      />
      <Asked {...props} />
      <LastTime {...props} />
      {!props.justSaved && props.draftOf !== undefined && !props.meanwhile && (
        <p class="meta">{form.draftBack(props.draftOf)}</p>
      )}
      <ReplyForm
        action={action}
        language={language}
        languages={props.languages}
        kind={request.kind}
        fields={props.fields}
        written={props.written}
        errors={errors}
        seen={props.seen}
        script={props.script}
        saved={props.draftOf === undefined ? undefined : form.savedAt(props.draftOf)}
      />
      <PassOnForms
        action={action}
        language={language}
        colleagues={props.colleagues}
        values={props.passing}
        errors={errors}
      />
      <p>
        <a href={`${home}/requests/mine?all=yes`}>{texts.mine.arrange}</a>
      </p>
      <p>
        <a href={`${home}/requests/mine/why`}>{texts.mine.why}</a>
      </p>
    </Page>
  );
}

/** The question, in the asker's words where there are any; and what was said when it was passed on. */
function Asked({ frame, request, askedBy, passedOnBy }: FormPageProps): VNode {
  const { form } = requestTexts(frame.language);
  const { handedOver, question, note } = request;
  return (
    <div>
      {askedBy !== undefined && (
        <p class="kicker">{form.asked(askedBy, printDay(request.askedOn, frame.language))}</p>
      )}
      <p>
        <strong>
          {question === null ? form.questions[request.kind] : <InWords wording={question} />}
        </strong>
      </p>
      {note !== null && <p>{note}</p>}
      {handedOver?.note && passedOnBy !== undefined && (
        <p>
          {form.passedOn(passedOnBy)} {handedOver.note}
        </p>
      )}
    </div>
  );
}

function LastTime({ frame, subject, draftOf }: FormPageProps): VNode {
  const { language } = frame;
  const { form } = requestTexts(language);
  const more = { label: form.readAll, href: `${frame.place?.href ?? ""}${subject.path}` };
  const { last } = subject;
  if (last === null)
    return (
      <p>
        {form.nobodyYet} <a href={more.href}>{more.label}</a>
      </p>
    );
  return (
    <Section id="last" title={form.last(printDate(last.on, language))} more={more}>
      <blockquote>
        <SaidThen last={last} language={language} />
      </blockquote>
      {draftOf === undefined && <p class="meta">{form.prefilled}</p>}
    </Section>
  );
}

function SaidThen({
  last,
  language,
}: {
  readonly last: SaidBefore;
  readonly language: Language;
}): VNode {
  const { form } = requestTexts(language);
  return (
    <>
      {last.kind !== null && (
        <p>
          <strong>{answerWord(last.kind, language)}</strong>
        </p>
      )}
      <p>
        <InWords wording={last.text} />
      </p>
      {last.evidence !== null && (
        <p class="source">
          {form.evidenceOf}: {last.evidence}
        </p>
      )}
    </>
  );
}

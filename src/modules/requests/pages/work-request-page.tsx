/** One request as the coordinator sees it: what was asked of whom, what became of it, and the forms to pass it on or withdraw it. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { Facts } from "../../../design/facts.tsx";
import {
  ButtonLink,
  type FieldErrors,
  Form,
  SubmitRow,
  TextField,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Status } from "../../../design/status.tsx";
import { said } from "../../../kernel/language.ts";
import { type LocalDate, printDay } from "../../../kernel/local-date.ts";
import { daysLate, isOpen, type RequestForReply } from "../request.ts";
import { requestTexts } from "../texts/index.ts";
import { type Choosable, RecipientFields } from "./pass-on-forms.tsx";

export type WorkRequestPageProps = {
  readonly frame: Frame;
  readonly mayArrange: boolean;
  readonly request: RequestForReply;
  readonly on: LocalDate;
  readonly department: string;
  readonly who: string | undefined;
  readonly people: readonly Choosable[];
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
};

export function WorkRequestPage(props: WorkRequestPageProps): VNode {
  const { frame, request, on, people, values, errors } = props;
  const { language } = frame;
  const texts = requestTexts(language);
  const { work, form, mine } = texts;
  const home = frame.place?.href ?? "";
  const base = `${home}/work/requests/${request.reference}`;
  const days = daysLate(request, on);
  const title = said(request.title, [language])?.text ?? request.about;
  const question =
    (request.question && said(request.question, [language])?.text) ?? form.questions[request.kind];
  return (
    <Page
      frame={frame}
      title={title}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: work.title, href: `${home}/work/requests` },
        { label: request.reference },
      ]}
    >
      <ErrorSummary errors={errors} />
      <PageHeading
        kicker={`${request.about}, ${request.reference}`}
        title={title}
        lead={question}
        meta={
          isOpen(request) ? (
            <Status tone={days > 0 ? "bad" : "open"}>
              {days > 0 ? texts.late(days) : texts.due(printDay(request.dueOn, language))}
            </Status>
          ) : undefined
        }
      />
      <Facts
        items={[
          { term: work.department, content: props.department },
          { term: work.who, content: props.who ?? work.nobody },
          ...(request.handedOver?.note
            ? [{ term: form.note, content: request.handedOver.note }]
            : []),
          ...(request.escalatedOn === null
            ? []
            : [
                {
                  term: work.when,
                  content: work.escalated(printDay(request.escalatedOn, language)),
                },
              ]),
        ]}
      />
      {isOpen(request) && props.mayArrange && (
        <Section id="act" title={work.change}>
          <p>
            <ButtonLink
              label={mine.answer}
              href={`${home}/requests/mine/${request.reference}`}
              variant="secondary"
            />
          </p>
          <Form action={`${base}/hand-overs`} label={form.passOnSend}>
            <RecipientFields
              language={language}
              colleagues={people}
              values={values}
              errors={errors}
            />
            <SubmitRow label={form.passOnSend} />
          </Form>
          <Disclosure summary={work.withdraw} open={"reason" in errors}>
            <Form action={`${base}/withdrawal`} label={work.withdraw}>
              <TextField
                name="reason"
                label={work.withdrawReason}
                value={values.reason}
                error={errors.reason}
              />
              <SubmitRow label={work.withdraw} danger />
            </Form>
          </Disclosure>
        </Section>
      )}
    </Page>
  );
}

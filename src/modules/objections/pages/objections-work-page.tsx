/** Objections for those who work with them: what waits for an answer, what was sent and not yet let through, and the form for a new one. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { Form, HiddenField, Select, SubmitRow, TextField } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { fieldsOf } from "../../../design/posted.ts";
import { Status } from "../../../design/status.tsx";
import { said } from "../../../kernel/language.ts";
import { type LocalDate, printDay } from "../../../kernel/local-date.ts";
import { lateObjectionsFirst, type Objection, objectionStanding } from "../objection.ts";
import { objectionMark } from "../standing.ts";
import { TURN_AWAY_REASONS, type WaitingSubmission } from "../submission.ts";
import { objectionTexts } from "../texts/index.ts";
import { ObjectionFields, type ObjectionFieldsProps } from "./objection-fields.tsx";

export type ObjectionsWorkPageProps = Omit<ObjectionFieldsProps, "language"> & {
  readonly frame: Frame;
  readonly objections: readonly Objection[];
  readonly submissions: readonly WaitingSubmission[];
  readonly on: LocalDate;
  readonly mayFile: boolean;
  readonly filed: string | undefined;
  readonly decided: boolean;
};

export function ObjectionsWorkPage(props: ObjectionsWorkPageProps): VNode {
  const { frame, objections, on, mayFile, filed, decided, errors } = props;
  const t = objectionTexts(frame.language);
  const home = frame.place?.href ?? "";
  const waiting = objections.filter((one) =>
    ["late", "unanswered"].includes(objectionStanding(one, on).state),
  );
  return (
    <Page
      frame={frame}
      title={t.title}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: t.recommendations, href: `${home}/work/recommendations` },
        { label: t.title },
      ]}
    >
      <ErrorSummary errors={errors} />
      {filed !== undefined && <Notice tone="saved" title={t.filed(filed)} />}
      {decided && <Notice tone="saved" title={t.decided} />}
      <PageHeading title={t.title} lead={t.lead(waiting.length)} />
      {objections.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneHelp}</p>
        </EmptyState>
      ) : (
        <ActionList
          entries={lateObjectionsFirst(objections, on).map((one) => {
            const mark = objectionMark(one, on, frame.language);
            return {
              href: `${home}/work/objections/${one.reference}`,
              kicker: one.reference,
              title: one.organisation,
              text: said(one.what, [frame.language])?.text,
              meta: (
                <>
                  <Status tone={mark.tone}>{mark.text}</Status>
                  {one.answerDueOn !== null && (
                    <div>{t.due(printDay(one.answerDueOn, frame.language))}</div>
                  )}
                </>
              ),
            };
          })}
        />
      )}
      {mayFile && <Waiting {...props} />}
      {mayFile && <Entering {...props} />}
    </Page>
  );
}

function Waiting({ frame, submissions }: ObjectionsWorkPageProps): VNode | null {
  const t = objectionTexts(frame.language);
  const home = frame.place?.href ?? "";
  if (submissions.length === 0) return null;
  return (
    <Section id="waiting" title={t.waitingTitle}>
      <p>{t.waitingHelp}</p>
      {submissions.map(({ id, organisation, what, text, against }) => (
        <div>
          <h3>{organisation}</h3>
          <p>
            {t.targets[against].mark}: {said(what, [frame.language])?.text}
          </p>
          <p>{said(text, [frame.language])?.text}</p>
          <Form
            action={`${home}/work/objections/submissions/${id}`}
            label={`${t.letThrough} ${organisation}`}
          >
            <HiddenField name="turnAway" value="" />
            <SubmitRow label={t.letThrough} />
          </Form>
          <Form
            action={`${home}/work/objections/submissions/${id}`}
            label={`${t.turnAway} ${organisation}`}
          >
            <Select
              name="turnAway"
              id={`turn-away-${id}`}
              label={t.why}
              required
              options={TURN_AWAY_REASONS.map((reason) => ({
                value: reason,
                label: t.reasons[reason],
              }))}
            />
            <SubmitRow label={t.turnAway} danger />
          </Form>
        </div>
      ))}
    </Section>
  );
}

function Entering(props: ObjectionsWorkPageProps): VNode {
  const { frame, errors, values } = props;
  const t = objectionTexts(frame.language);
  const field = fieldsOf("objection", props);
  return (
    <Section id="enter" title={t.enter}>
      <Disclosure summary={t.openForm} open={Object.keys(errors).length > 0}>
        <Form action={`${frame.place?.href ?? ""}/work/objections`} label={t.enter}>
          <ObjectionFields {...props} language={frame.language} />
          <TextField {...field("article")} label={t.article} help={t.articleHelp} width="medium" />
          <TextField
            {...field("filedOn")}
            label={t.filedOn}
            help={t.dateHelp}
            type="date"
            width="medium"
          />
          <TextField
            {...field("source")}
            value={values.source}
            label={t.source}
            help={t.sourceHelp}
          />
          <p>{t.forever}</p>
          <SubmitRow label={t.send} />
        </Form>
      </Disclosure>
    </Section>
  );
}

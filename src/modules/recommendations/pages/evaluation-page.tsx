/** The body's table: all that is to be judged in an edition, one after the other with its material beside it, adopted as one act. */
import type { VNode } from "preact";
import { Conflict } from "../../../design/conflict.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { Form, HiddenField, SubmitRow, TextField } from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { fieldIdOf } from "../../../design/posted.ts";
import { said } from "../../../kernel/language.ts";
import { printDay } from "../../../kernel/local-date.ts";
import { incompleteOf } from "../evaluation.ts";
import type { Recommendation } from "../recommendation.ts";
import { recommendationTexts } from "../texts/index.ts";
import { EvaluationEntry, type EvaluationPageProps } from "./evaluation-entry.tsx";

export function EvaluationPage(props: EvaluationPageProps): VNode {
  const { frame, edition, agenda, drafts, returned, adoption } = props;
  const { evaluation: t, list } = recommendationTexts(frame.language);
  const home = frame.place?.href ?? "";
  const errors = { ...returned?.errors, ...adoption.errors };
  const lacking = incompleteOf(agenda.due, drafts);
  return (
    <Page
      frame={frame}
      wide
      title={t.title(edition)}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: list.title, href: `${home}/work/recommendations` },
        { label: t.title(edition) },
      ]}
    >
      <ErrorSummary errors={errors} />
      <Done {...props} />
      <PageHeading
        title={t.title(edition)}
        lead={t.lead(agenda.due.length, agenda.due.length - lacking.length)}
      />
      {agenda.due.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneHelp}</p>
        </EmptyState>
      ) : (
        <>
          <p>{t.help}</p>
          <Contents {...props} lacking={lacking} />
          {agenda.due.map((one) => (
            <EvaluationEntry of={one} page={props} />
          ))}
          {props.mayAdopt && <Adoption {...props} />}
        </>
      )}
      <Others {...props} />
    </Page>
  );
}

function Done({ frame, savedReference, adoptedCount, returned }: EvaluationPageProps): VNode {
  const { evaluation: t, fields } = recommendationTexts(frame.language);
  const { theirs, values } = returned ?? {};
  return (
    <>
      {savedReference !== undefined && <Notice tone="saved" title={t.saved(savedReference)} />}
      {adoptedCount !== undefined && <Notice tone="saved" title={t.adopted(adoptedCount)} />}
      {theirs !== undefined && (
        <Conflict
          who={theirs.who}
          when={theirs.when}
          fields={[
            { label: fields.verdict, theirs: theirs.mark ?? "", yours: values?.mark ?? "" },
            { label: fields.reason, theirs: theirs.reason, yours: values?.reason ?? "" },
            {
              label: fields.judgedEvidence,
              theirs: theirs.evidence,
              yours: values?.evidence ?? "",
            },
            { label: fields.dissent, theirs: theirs.dissent, yours: values?.dissent ?? "" },
          ]}
        />
      )}
    </>
  );
}

function Contents({
  frame,
  agenda,
  lacking,
}: EvaluationPageProps & { readonly lacking: readonly string[] }): VNode {
  const { evaluation: t } = recommendationTexts(frame.language);
  return (
    <nav aria-label={t.contents}>
      <ul class="link-list">
        {agenda.due.map(({ reference, topic }) => (
          <li>
            <a href={`#${reference}`}>
              {reference} {said(topic, [frame.language])?.text}
            </a>{" "}
            ({lacking.includes(reference) ? t.notNoted : t.noted})
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Adoption({
  frame,
  edition,
  agenda,
  drafts,
  adoption,
  against,
}: EvaluationPageProps): VNode {
  const { evaluation: t, fields } = recommendationTexts(frame.language);
  const field = (name: string) => ({
    name,
    id: fieldIdOf("evaluation", name),
    value: adoption.values[name],
    error: adoption.errors[fieldIdOf("evaluation", name)],
  });
  return (
    <Section id="adopt" title={t.adoptTitle}>
      {against !== undefined && (
        <Notice tone="info" title={against.sentence}>
          <ul class="link-list">
            {against.references.map((reference) => (
              <li>
                <a href={`#${reference}`}>{reference}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p>{t.adoptHelp}</p>
      <Form action={`${frame.place?.href ?? ""}/work/evaluations/${edition}`} label={t.adoptTitle}>
        {agenda.due.map(({ id, reference }) => (
          <HiddenField name={`seen-${reference}`} value={String(drafts.get(id)?.version ?? 0)} />
        ))}
        <TextField {...field("by")} label={fields.by} required />
        <TextField
          {...field("on")}
          label={fields.assessedOn}
          help={fields.dateHelp}
          type="date"
          width="medium"
        />
        <SubmitRow label={t.adopt(agenda.due.length)} />
      </Form>
    </Section>
  );
}

/** What is not on the table: too early, or judged for this edition already. */
function Others({ frame, agenda }: EvaluationPageProps): VNode {
  const { evaluation: t } = recommendationTexts(frame.language);
  const home = frame.place?.href ?? "";
  const entry = ({ reference, topic, judgeFrom }: Recommendation, later: boolean) => (
    <li>
      <a href={`${home}/work/recommendations/${reference}`}>
        {reference} {said(topic, [frame.language])?.text}
      </a>
      {later && judgeFrom !== null && ` ${t.laterOn(printDay(judgeFrom, frame.language))}`}
    </li>
  );
  return (
    <>
      {agenda.later.length > 0 && (
        <Section id="later" title={t.later}>
          <ul class="link-list">{agenda.later.map((one) => entry(one, true))}</ul>
        </Section>
      )}
      {agenda.judged.length > 0 && (
        <Section id="judged" title={t.judged}>
          <ul class="link-list">{agenda.judged.map((one) => entry(one, false))}</ul>
        </Section>
      )}
    </>
  );
}

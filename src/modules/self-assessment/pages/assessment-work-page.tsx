/** One assessment for those who make it: the groups of elements, the answers of an earlier year, the file in and out, and the publication. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { Disclosure } from "../../../design/disclosure.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { type FieldErrors, FileField, Form, SubmitRow } from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import type { View } from "../../../design/view.ts";
import type { Wording } from "../../../kernel/language.ts";
import { type LocalDate, printDay } from "../../../kernel/local-date.ts";
import { groupsOf } from "../framework.ts";
import type { Frozen } from "../published.ts";
import type { RowProblem } from "../row-problem.ts";
import { selfAssessmentTexts } from "../texts/index.ts";
import { GroupName, Said, StateBar } from "./state-parts.tsx";
import { FileProblems } from "./work-page.tsx";

export type AssessmentWorkPageProps = {
  readonly view: View;
  /** The assessment as it would be frozen now. */
  readonly now: Frozen;
  readonly assessedBy: Wording;
  readonly published:
    | { readonly number: number; readonly on: LocalDate; readonly changed: boolean }
    | undefined;
  /** Whether there are answers of an earlier year. */
  readonly hasEarlier: boolean;
  readonly mayAssess: boolean;
  readonly mayPublish: boolean;
  readonly errors: FieldErrors;
  readonly problems: readonly RowProblem[];
  readonly said: string | undefined;
  /** Why something was refused that no field can put right. */
  readonly refused: string | undefined;
};

export function AssessmentWorkPage(props: AssessmentWorkPageProps): VNode {
  const { view, now, published, mayAssess, mayPublish, hasEarlier, errors, said, refused } = props;
  const { frame, home, language } = view;
  const t = selfAssessmentTexts(language);
  const { framework, year, elements } = now;
  const title = `${framework.name}, ${year}`;
  const address = `${home}/work/self-assessment/${framework.slug}/${year}`;
  const answered = elements.filter(({ answer }) => answer !== null).length;
  return (
    <Page
      frame={frame}
      title={title}
      failed={Object.keys(errors).length > 0 || refused !== undefined}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: t.title, href: `${home}/work/self-assessment` },
        { label: title },
      ]}
    >
      <ErrorSummary errors={errors} />
      {said !== undefined && <Notice tone="saved" title={said} />}
      {refused !== undefined && <Notice tone="refused" title={refused} />}
      <PageHeading
        kicker={t.title}
        title={title}
        lead={t.work.answered(answered, elements.length)}
        meta={
          <>
            {t.assessedBy} <Said view={view} of={props.assessedBy} />
            {" · "}
            {published === undefined
              ? t.work.notPublished
              : t.work.published(published.number, printDay(published.on, language))}
            {published?.changed && ` · ${t.work.changed}`}
          </>
        }
      />
      <StateBar view={view} label={t.counts(framework.name, year)} elements={elements} />
      {published !== undefined && (
        <p>
          <a href={`${home}/self-assessment/${framework.slug}/${year}`}>{t.work.publicPage}</a>
        </p>
      )}
      <Section id="groups" title={t.work.groups}>
        <ActionList
          entries={groupsOf(elements).map((group) => ({
            href: `${address}/groups/${group.slug}`,
            title: <GroupName view={view} framework={framework} group={group.name} />,
            text: t.work.answered(
              group.elements.filter(({ answer }) => answer !== null).length,
              group.elements.length,
            ),
          }))}
        />
      </Section>
      {mayAssess && hasEarlier && (
        <Section id="earlier" title={t.work.earlier}>
          <p>{t.work.earlierHelp}</p>
          <Form action={`${address}/earlier-answers`} label={t.work.earlier}>
            <SubmitRow label={t.work.earlier} />
          </Form>
        </Section>
      )}
      {mayPublish && (
        <Section id="publish" title={t.work.publish}>
          <p>{t.work.publishHelp}</p>
          <Form action={`${address}/publications`} label={t.work.publish}>
            <SubmitRow label={t.work.publishButton(framework.name, year)} />
          </Form>
        </Section>
      )}
      <FileSection {...props} address={address} />
    </Page>
  );
}

function FileSection({
  view,
  address,
  mayAssess,
  problems,
  errors,
}: AssessmentWorkPageProps & { readonly address: string }): VNode {
  const t = selfAssessmentTexts(view.language);
  const isWrong = problems.length > 0 || Object.keys(errors).length > 0;
  return (
    <Section id="file" title={t.work.file}>
      <p>
        <a href={`${address}.csv`}>{t.csvWhole}</a>
      </p>
      {mayAssess && (
        <Disclosure summary={t.work.imports} open={isWrong}>
          <FileProblems view={view} problems={problems} />
          <Form action={`${address}/imports`} enctype="multipart/form-data" label={t.work.imports}>
            <FileField
              name="file"
              id="import-file"
              label={t.work.file}
              help={t.work.importsHelp}
              accept=".csv,text/csv"
              error={errors["import-file"]}
              required
            />
            <SubmitRow label={t.work.importButton} />
          </Form>
        </Disclosure>
      )}
    </Section>
  );
}

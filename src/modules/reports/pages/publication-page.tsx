/** The page before publication: what happens, what will be missing, that it cannot be undone, and the one button. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  ButtonLink,
  Checkbox,
  type FieldErrors,
  Form,
  SubmitRow,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { countDrafts, type Missing } from "../missing.ts";
import { reportTexts } from "../texts/index.ts";
import { MissingList } from "./missing-list.tsx";
import { editorCrumbs, homeOf } from "./place.ts";

export type PublicationPageProps = {
  readonly frame: Frame;
  readonly year: number;
  /** How many released figures it would freeze. */
  readonly figures: number;
  readonly missing: readonly Missing[];
  readonly errors: FieldErrors;
};

export function PublicationPage({
  frame,
  year,
  figures,
  missing,
  errors,
}: PublicationPageProps): VNode {
  const { publication: t, edition } = reportTexts(frame.language);
  const here = `${homeOf(frame)}/editions/${year}`;
  const drafts = countDrafts(missing);
  return (
    <Page
      frame={frame}
      title={t.title(year)}
      breadcrumbs={editorCrumbs(frame, year, edition.publish)}
      failed={Object.keys(errors).length > 0}
    >
      <ErrorSummary errors={errors} />
      <PageHeading title={t.title(year)} lead={t.lead} />
      <Section id="happens" title={t.happens}>
        <ol>
          {t.steps(figures).map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <p>
          <ButtonLink label={edition.preview} href={`${here}/preview`} variant="secondary" />
        </p>
      </Section>
      {drafts > 0 && (
        <Notice tone="warning">
          <p>{t.drafts(drafts)}</p>
        </Notice>
      )}
      {missing.length > 0 && (
        <Section id="missing" title={t.missing}>
          <p>{t.missingLead}</p>
          <MissingList frame={frame} year={year} missing={missing} />
        </Section>
      )}
      {figures === 0 ? (
        <Notice tone="refused">
          <p>{t.noFigures}</p>
        </Notice>
      ) : (
        <Form action={`${here}/publication`}>
          <Checkbox name="confirm" label={t.confirm} required error={errors.confirm} />
          <SubmitRow label={t.submit(year)} cancel={{ label: t.cancel, href: here }} />
        </Form>
      )}
    </Page>
  );
}

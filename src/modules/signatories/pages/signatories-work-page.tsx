/** The names that are shown, for those who answer for the list: with the form that takes one off it. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { type FieldErrors, Form, Select, SubmitRow } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { Pager } from "../../../design/pager.tsx";
import { dayOf, printDay } from "../../../kernel/local-date.ts";
import type { SignatoryCounts } from "../count-signatories.ts";
import type { SignatoryPage } from "../list-signatory-page.ts";
import { REMOVAL_REASONS } from "../signatory.ts";
import { signatoryTexts } from "../texts/index.ts";

export type SignatoriesWorkPageProps = {
  readonly frame: Frame;
  readonly timeZone: string;
  readonly counts: SignatoryCounts;
  readonly list: SignatoryPage;
  readonly mayRemove: boolean;
  readonly errors: FieldErrors;
  readonly removed: boolean;
};

export function SignatoriesWorkPage(props: SignatoriesWorkPageProps): VNode {
  const { frame, timeZone, counts, list, mayRemove, errors, removed } = props;
  const t = signatoryTexts(frame.language);
  const home = frame.place?.href ?? "";
  return (
    <Page
      frame={frame}
      title={t.work.title}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home }, { label: t.work.title }]}
    >
      <ErrorSummary errors={errors} />
      {removed && <Notice tone="saved" title={t.work.removed} />}
      <PageHeading title={t.work.title} lead={t.lead(counts)} />
      <p>{t.work.lead}</p>
      {list.all === 0 && <EmptyState title={t.nobodyShown}>{t.work.noneHelp}</EmptyState>}
      {list.all > 0 && (
        <Section id="names" title={t.shownTitle}>
          {list.shown.map(({ id, name, kind, signedAt }) => {
            const field = `why-${id}`;
            return (
              <div>
                <h3>{name}</h3>
                <p>
                  {t.kind[kind]}, {printDay(dayOf(signedAt, timeZone), frame.language)}
                </p>
                {mayRemove && (
                  <Disclosure summary={t.work.remove} open={errors[field] !== undefined}>
                    <Form
                      action={`${home}/work/signatories/${id}/removal`}
                      label={t.work.removeOf(name)}
                    >
                      <Select
                        name="reason"
                        id={field}
                        label={t.work.reason}
                        error={errors[field]}
                        required
                        options={REMOVAL_REASONS.map((reason) => ({
                          value: reason,
                          label: t.work.reasons[reason],
                        }))}
                      />
                      <SubmitRow label={t.work.remove} danger />
                    </Form>
                  </Disclosure>
                )}
              </div>
            );
          })}
        </Section>
      )}
      <Pager
        page={list.page}
        pages={list.pages}
        addressOf={(number) => `${home}/work/signatories?page=${number}`}
      />
      <p>
        <a href={`${home}/declaration/signatories`}>{t.work.public}</a>
      </p>
    </Page>
  );
}

/** Who has signed the declaration, for everybody: how many, over the years, and the names of those who show them. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ButtonLink } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Pager } from "../../../design/pager.tsx";
import { DataTable } from "../../../design/table.tsx";
import { dayOf, printDay } from "../../../kernel/local-date.ts";
import type { SignatoryCounts, SignatoryYear } from "../count-signatories.ts";
import type { SignatoryPage } from "../list-signatory-page.ts";
import { type RemovalReason, SIGNATORY_KINDS } from "../signatory.ts";
import { signatoryTexts } from "../texts/index.ts";

export type SignatoriesPageProps = {
  readonly frame: Frame;
  readonly timeZone: string;
  readonly counts: SignatoryCounts;
  readonly years: readonly SignatoryYear[];
  readonly list: SignatoryPage;
  readonly removals: readonly { readonly reason: RemovalReason; readonly count: number }[];
};

export function SignatoriesPage(props: SignatoriesPageProps): VNode {
  const { frame, counts, years, removals } = props;
  const t = signatoryTexts(frame.language);
  const home = frame.place?.href ?? "";
  const removed = removals.reduce((sum, { count }) => sum + count, 0);
  return (
    <Page
      frame={frame}
      title={t.title}
      breadcrumbs={[{ label: t.declaration, href: `${home}/declaration` }, { label: t.title }]}
    >
      <PageHeading title={t.title} lead={t.lead(counts)} />
      <p>
        <ButtonLink label={t.sign} href={`${home}/declaration/signatures/new`} />
      </p>
      {years.length === 0 ? (
        <EmptyState title={t.none}>{t.noneHelp}</EmptyState>
      ) : (
        <>
          <Names {...props} />
          <Section id="years" title={t.overTime}>
            <Years {...props} />
          </Section>
        </>
      )}
      <Section id="what" title={t.howItWorks}>
        <p>{t.addressOnly}</p>
        {removed > 0 && (
          <p>
            {t.removed(
              removed,
              removals
                .map(({ reason, count }) => t.reasonCount(count, t.reasons[reason]))
                .join(", "),
            )}
          </p>
        )}
      </Section>
      <Section id="withdraw" title={t.howToWithdraw}>
        <p>{t.withdrawHelp}</p>
        <p>
          <a href={`${home}/declaration/withdrawals/new`}>{t.askForLink}</a>
        </p>
      </Section>
    </Page>
  );
}

function Names({ frame, timeZone, list, counts }: SignatoriesPageProps): VNode {
  const t = signatoryTexts(frame.language);
  const home = frame.place?.href ?? "";
  const { shown, all, page, pages } = list;
  return (
    <Section id="names" title={t.shownTitle}>
      <p>{t.shownLead(all, counts.organisation + counts.resident)}</p>
      {all > 0 && (
        <>
          <DataTable
            id="names-table"
            caption={t.namesCaption}
            rowHeader="name"
            empty={t.nobodyShown}
            columns={[
              { key: "name", label: t.name },
              { key: "kind", label: t.kind.organisation.concat(" / ", t.kind.resident) },
              { key: "on", label: t.signedOn },
            ]}
            rows={shown.map(({ name, kind, signedAt }) => ({
              name,
              kind: t.kind[kind],
              on: printDay(dayOf(signedAt, timeZone), frame.language),
            }))}
          />
          <Pager
            page={page}
            pages={pages}
            addressOf={(number) => `${home}/declaration/signatories?page=${number}#names`}
          />
        </>
      )}
      <p>
        <a href={`${home}/declaration/signatories.csv`}>{t.file}</a>
      </p>
    </Section>
  );
}

function Years({ frame, years }: SignatoriesPageProps): VNode {
  const t = signatoryTexts(frame.language);
  return (
    <>
      {SIGNATORY_KINDS.map((kind) => (
        <DataTable
          id={`years-${kind}`}
          caption={t.kinds[kind]}
          rowHeader="year"
          empty={t.none}
          columns={[
            { key: "year", label: t.year },
            { key: "signed", label: t.signed, numeric: true },
            { key: "ended", label: t.ended, numeric: true },
            { key: "standing", label: t.standing, numeric: true },
          ]}
          rows={years.map(({ year, signed, ended, standing }) => ({
            year,
            signed: signed[kind],
            ended: ended[kind],
            standing: standing[kind],
          }))}
        />
      ))}
    </>
  );
}

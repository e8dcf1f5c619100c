/** The public list of meetings, of all bodies or of one: what comes, and what was, page by page. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Form, Select, SubmitRow } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Pager } from "../../../design/pager.tsx";
import { SourceLine } from "../../../design/source-line.tsx";
import { said } from "../../../kernel/language.ts";
import { readSource } from "../../../kernel/source.ts";
import type { MeetingListPage } from "../list-meeting-page.ts";
import { meetingTexts } from "../texts/index.ts";
import { type Clock, MeetingList, type NamedBody } from "./meeting-parts.tsx";

/** What the filter sends when nothing is chosen; no body has this name, and no year. */
const ALL = "all";

export type SessionCount = {
  readonly body: NamedBody | undefined;
  readonly year: number;
  readonly sessions: number;
  readonly source: string;
};

export type MeetingsPageProps = {
  readonly frame: Frame;
  readonly clock: Clock;
  /** The body whose meetings these are, where the page is one body's. */
  readonly of: NamedBody | undefined;
  readonly bodies: readonly NamedBody[];
  readonly list: MeetingListPage;
  readonly chosen: { readonly body: string; readonly year: string };
  readonly sessions: readonly SessionCount[];
};

export function MeetingsPage(props: MeetingsPageProps): VNode {
  const { frame, clock, of, bodies, list, sessions } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const home = frame.place?.href ?? "";
  const name = of === undefined ? "" : (said(of.name, [language])?.text ?? of.slug);
  const own = of === undefined ? `${home}/meetings` : `${home}/bodies/${of.slug}/meetings`;
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const shared = { bodies: byId, language, clock, base: `${home}/meetings`, showsBody: !of };
  return (
    <Page
      frame={frame}
      title={of === undefined ? t.title : `${name}: ${t.title}`}
      breadcrumbs={
        of === undefined
          ? [{ label: frame.place?.name ?? "", href: home }, { label: t.title }]
          : [
              { label: t.bodies, href: `${home}/bodies` },
              { label: name, href: `${home}/bodies/${of.slug}` },
              { label: t.title },
            ]
      }
    >
      <PageHeading
        kicker={of === undefined ? undefined : name}
        title={t.title}
        lead={of === undefined ? t.lead : t.leadOf(name)}
        meta={of === undefined && <a href={`${home}/events`}>{t.events.title}</a>}
      />
      <Filter {...props} action={own} />
      <Section id="coming" title={t.coming}>
        {list.coming.length === 0 ? (
          <EmptyState title={t.noneComing}>
            <p>{t.noneComingHelp}</p>
          </EmptyState>
        ) : (
          <MeetingList {...shared} lines={list.coming} />
        )}
        {list.hasMore && (
          <p>
            <a href={`${own}.ics`}>{t.laterOnes}</a>
          </p>
        )}
      </Section>
      <Section id="past" title={t.past}>
        {list.past.length === 0 ? (
          <EmptyState title={t.nonePast}>
            <p>{t.nonePastHelp}</p>
          </EmptyState>
        ) : (
          <MeetingList {...shared} lines={list.past} />
        )}
        <Pages {...props} action={own} />
      </Section>
      {sessions.length > 0 && (
        <Section id="counts" title={t.sessionsTitle}>
          <p>{t.sessionsHelp}</p>
          {sessions.map(({ body, year, sessions: count, source }) => {
            const { href, label } = readSource(source);
            const whose = said(body?.name ?? {}, [language])?.text;
            return (
              <div>
                <p>
                  {of === undefined && whose !== undefined && <strong>{whose}: </strong>}
                  {t.sessions(year, count)}
                </p>
                <SourceLine {...(href === undefined ? {} : { href })}>{label}</SourceLine>
              </div>
            );
          })}
        </Section>
      )}
      <Section id="take" title={t.take}>
        <ul>
          <li>
            <a href={of === undefined ? `${own}.csv` : `${home}/meetings.csv?body=${of.slug}`}>
              {t.csv}
            </a>
          </li>
          <li>
            <a href={`${own}.ics`}>{t.calendar}</a>
          </li>
        </ul>
      </Section>
    </Page>
  );
}

type WithAction = MeetingsPageProps & { readonly action: string };

function Filter({ frame, of, bodies, list, chosen, action }: WithAction): VNode | null {
  const { language } = frame;
  const t = meetingTexts(language);
  const isNarrow = list.years.length < 2 && (of !== undefined || bodies.length < 2);
  if (isNarrow || list.years.length === 0) return null;
  return (
    <Form action={action} method="get" label={t.filter}>
      {of === undefined && (
        <Select
          id="filter-body"
          name="body"
          label={t.body}
          required
          value={chosen.body === "" ? ALL : chosen.body}
          options={[
            { value: ALL, label: t.allBodies },
            ...bodies.map(({ slug, name }) => ({
              value: slug,
              label: said(name, [language])?.text ?? slug,
            })),
          ]}
        />
      )}
      <Select
        id="filter-year"
        name="year"
        label={t.year}
        required
        value={chosen.year === "" ? ALL : chosen.year}
        options={[
          { value: ALL, label: t.allYears },
          ...list.years.map((year) => ({ value: String(year), label: String(year) })),
        ]}
      />
      <SubmitRow label={t.show} />
    </Form>
  );
}

function Pages({ list, chosen, action }: WithAction): VNode | null {
  const { page, pages } = list;
  const addressOf = (number: number): string => {
    const query = new URLSearchParams();
    if (chosen.body !== "") query.set("body", chosen.body);
    if (chosen.year !== "") query.set("year", chosen.year);
    if (number > 1) query.set("page", String(number));
    const text = query.toString();
    return `${action}${text === "" ? "" : `?${text}`}#past`;
  };
  return <Pager page={page} pages={pages} addressOf={addressOf} />;
}

/** The city's events: those to come and those of every year, then what was; and one of them whole. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Facts } from "../../../design/facts.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { Pager } from "../../../design/pager.tsx";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { Timeline } from "../../../design/timeline.tsx";
import { said, type Wording } from "../../../kernel/language.ts";
import { dayOf, type LocalDate, printDay } from "../../../kernel/local-date.ts";
import { readSource } from "../../../kernel/source.ts";
import { type CityEvent, isPast, knownDays } from "../event.ts";
import { countOf, whenOf } from "../event-words.ts";
import type { EventRecord } from "../list-events.ts";
import { meetingTexts } from "../texts/index.ts";

export type EventsPageProps = {
  readonly frame: Frame;
  readonly on: LocalDate;
  readonly events: readonly CityEvent[];
  readonly page: number;
  readonly pages: number;
};

export function EventsPage({ frame, on, events, page, pages }: EventsPageProps): VNode {
  const { language } = frame;
  const t = meetingTexts(language);
  const home = frame.place?.href ?? "";
  const past = events.filter((event) => isPast(event, on));
  const coming = events.filter((event) => !isPast(event, on));
  const list = (some: readonly CityEvent[]) => (
    <ActionList
      entries={some.map((event) => ({
        href: `${home}/events/${event.slug}`,
        kicker: t.events.kinds[event.kind],
        title: <InWords wording={event.title} />,
        text: whenOf(event, language),
        meta:
          event.cancelledFor === null ? (
            event.audience && countOf(event.audience, language)
          ) : (
            <Status tone="neutral">{t.events.cancelled}</Status>
          ),
      }))}
    />
  );
  return (
    <Page
      frame={frame}
      title={t.events.title}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home }, { label: t.events.title }]}
    >
      <PageHeading title={t.events.title} lead={t.events.lead} />
      {events.length === 0 && (
        <EmptyState title={t.events.none}>
          <p>{t.events.noneHelp}</p>
        </EmptyState>
      )}
      {coming.length > 0 && (
        <Section id="coming" title={t.events.coming}>
          {list(coming)}
        </Section>
      )}
      {past.length > 0 && (
        <Section id="past" title={t.events.past}>
          {list(past)}
        </Section>
      )}
      <Pager page={page} pages={pages} addressOf={(number) => `${home}/events?page=${number}`} />
      {events.length > 0 && (
        <Section id="take" title={t.take}>
          <ul>
            <li>
              <a href={`${home}/events.csv`}>{t.events.csv}</a>
            </li>
            <li>
              <a href={`${home}/events.ics`}>{t.events.calendar}</a>
            </li>
          </ul>
        </Section>
      )}
    </Page>
  );
}

export type EventPageProps = {
  readonly frame: Frame;
  readonly on: LocalDate;
  readonly event: CityEvent;
  readonly rights: readonly { readonly slug: string; readonly name: Wording }[];
  readonly record: EventRecord;
  readonly timeZone: string;
};

export function EventPage(props: EventPageProps): VNode {
  const { frame, on, event, rights, record } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const home = frame.place?.href ?? "";
  const title = said(event.title, [language])?.text ?? event.slug;
  const source = event.source === null ? undefined : readSource(event.source);
  const words = (term: string, wording: Wording) =>
    said(wording, [language]) === undefined
      ? []
      : [{ term, content: <InWords wording={wording} /> }];
  const touched = rights.filter(({ slug }) => event.rights.includes(slug));
  return (
    <Page
      frame={frame}
      title={title}
      breadcrumbs={[{ label: t.events.title, href: `${home}/events` }, { label: title }]}
    >
      <PageHeading
        kicker={t.events.kinds[event.kind]}
        title={<InWords wording={event.title} />}
        lead={whenOf(event, language)}
      />
      {event.cancelledFor !== null && (
        <Notice tone="warning" title={t.events.cancelled}>
          <p>
            <InWords wording={event.cancelledFor} />
          </p>
        </Notice>
      )}
      {said(event.text, [language]) !== undefined && (
        <p>
          <InWords wording={event.text} />
        </p>
      )}
      <Facts
        items={[
          ...words(t.events.place, event.place),
          ...words(t.events.organisers, event.organisers),
          ...words(t.events.accessibility, event.accessibility),
          ...(touched.length === 0
            ? []
            : [
                {
                  term: t.events.rights,
                  content: (
                    <ul class="inline-list">
                      {touched.map(({ slug, name }) => (
                        <li>
                          <a href={`${home}/rights/${slug}`}>
                            <InWords wording={name} />
                          </a>
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]),
          ...(record.audiences.length > 0 || (isPast(event, on) && event.cancelledFor === null)
            ? [{ term: t.events.audience, content: <Audiences {...props} /> }]
            : []),
          ...(source === undefined
            ? []
            : [
                {
                  term: t.events.source,
                  content:
                    source.href === undefined ? (
                      source.label
                    ) : (
                      <a href={source.href}>{source.label}</a>
                    ),
                },
              ]),
        ]}
      />
      {record.recordings.length > 0 && (
        <Section id="recordings" title={t.recordings}>
          <ul>
            {record.recordings.map(({ kind, address }) => (
              <li>
                <a href={address}>{t.recordingKinds[kind]}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {record.versions.length > 1 && <History {...props} />}
      {knownDays(event) !== undefined && (
        <p>
          <a href={`${home}/events/${event.slug}.ics`}>{t.events.ownCalendar}</a>
        </p>
      )}
    </Page>
  );
}

/** How many came, each with who counted; of an event that comes back for each year. */
function Audiences({ frame, record }: EventPageProps): VNode {
  const t = meetingTexts(frame.language).events;
  if (record.audiences.length === 0) return <>{t.unknown}</>;
  return (
    <ul>
      {record.audiences.map((one) => {
        const source = one.source === null ? undefined : readSource(one.source);
        const href = source?.href;
        return (
          <li>
            {countOf(one, frame.language)}
            {source !== undefined && (
              <>
                .{" "}
                {href === undefined ? (
                  t.countedBy(source.label)
                ) : (
                  <a href={href}>{t.countedBy(source.label)}</a>
                )}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function History({ frame, record, timeZone }: EventPageProps): VNode {
  const { language } = frame;
  const t = meetingTexts(language).events;
  return (
    <Section id="history" title={t.history}>
      <Timeline
        entries={record.versions.map(({ number, reason, at }) => {
          const day = dayOf(at, timeZone);
          return {
            date: printDay(day, language),
            machineDate: day,
            title: number === 1 ? t.entry : <InWords wording={reason} />,
          };
        })}
      />
    </Section>
  );
}

/** The city's events: those to come and those of every year, then what was; and one of them whole. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Facts } from "../../../design/facts.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Pager } from "../../../design/pager.tsx";
import { InWords } from "../../../design/said.tsx";
import { SourceLine } from "../../../design/source-line.tsx";
import { type Language, said, type Wording } from "../../../kernel/language.ts";
import { type LocalDate, printDate } from "../../../kernel/local-date.ts";
import { readSource } from "../../../kernel/source.ts";
import { type CityEvent, isPast } from "../event.ts";
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
        meta: audienceOf(event, language),
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
        <p>
          <a href={`${home}/events.csv`}>{t.events.csv}</a>
        </p>
      )}
    </Page>
  );
}

export type EventPageProps = {
  readonly frame: Frame;
  readonly on: LocalDate;
  readonly event: CityEvent;
  readonly rights: readonly { readonly slug: string; readonly name: Wording }[];
};

export function EventPage({ frame, on, event, rights }: EventPageProps): VNode {
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
          ...(isPast(event, on) || event.audience !== undefined
            ? [
                {
                  term: t.events.audience,
                  content: audienceOf(event, language) ?? t.events.unknown,
                },
              ]
            : []),
        ]}
      />
      {source !== undefined && (
        <SourceLine {...(source.href === undefined ? {} : { href: source.href })}>
          {source.label}
        </SourceLine>
      )}
    </Page>
  );
}

function whenOf({ starts, ends, yearly }: CityEvent, language: Language): string {
  const t = meetingTexts(language).events;
  if (starts === null && !yearly) return t.noDate;
  const days = [starts, ends].flatMap((date) => (date === null ? [] : [printDate(date, language)]));
  return [...(days.length === 0 ? [] : [days.join(" – ")]), ...(yearly ? [t.yearly] : [])].join(
    ". ",
  );
}

function audienceOf({ audience }: CityEvent, language: Language): string | undefined {
  const t = meetingTexts(language).events;
  if (audience === undefined) return undefined;
  return audience.people === null ? t.notCounted : t.came(audience.people);
}

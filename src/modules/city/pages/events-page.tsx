/** The page on which the coordinator records the steps of the city's road. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { type FieldErrors, Form, Select, SubmitRow, TextField } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { Section } from "../../../design/heading.tsx";
import { Notice } from "../../../design/notice.tsx";
import { Words } from "../../../design/said.tsx";
import { Timeline } from "../../../design/timeline.tsx";
import { WordingFields } from "../../../design/wording-fields.tsx";
import { type Language, said } from "../../../kernel/language.ts";
import { printDate } from "../../../kernel/local-date.ts";
import { type CityEvent, ROAD_KINDS } from "../city.ts";
import type { Values } from "../profile-form.ts";
import { cityTexts } from "../texts/index.ts";
import { AboutCityPage } from "./about-city.tsx";

export type EventsPageProps = {
  readonly frame: Frame;
  readonly languages: readonly Language[];
  /** Latest first. */
  readonly events: readonly CityEvent[];
  readonly values: Values;
  readonly errors: FieldErrors;
  readonly saved: boolean;
};

export function EventsPage(props: EventsPageProps): VNode {
  const { frame, languages, events, values, errors, saved } = props;
  const t = cityTexts(frame.language);
  const field = (name: string) => ({ name, value: values[name], error: errors[name] });
  const first = (
    <>
      <ErrorSummary errors={errors} />
      {saved && <Notice tone="saved" title={t.saved.event} />}
    </>
  );
  return (
    <AboutCityPage
      frame={frame}
      part="events"
      lead={t.eventsLead}
      failed={Object.keys(errors).length > 0}
      first={first}
    >
      <Form action={`${frame.place?.href ?? ""}/profile/events`}>
        <TextField {...field("on")} label={t.on} help={t.onHelp} width="medium" required />
        <WordingFields
          name="text"
          label={t.eventText}
          languages={languages}
          values={values}
          errors={errors}
          rows={3}
          required
        />
        <Select
          {...field("kind")}
          label={t.roadKind}
          help={t.roadKindHelp}
          options={ROAD_KINDS.map((kind) => ({ value: kind, label: t.roadKinds[kind] }))}
        />
        <TextField {...field("source")} label={t.commitmentSource} help={t.sourceHelp} type="url" />
        <SubmitRow label={t.recordEvent} />
      </Form>
      <Section id="recorded" title={t.recordedEvents(events.length)}>
        {events.length === 0 ? (
          <EmptyState title={t.noEvents} />
        ) : (
          <Timeline
            entries={events.map(({ on, text, source, kind }) => {
              const words = said(text, [frame.language, ...languages]);
              return {
                date: printDate(on, frame.language),
                title: words === undefined ? "" : <Words said={words} />,
                ...(kind === null ? {} : { text: t.roadKinds[kind] }),
                ...(source === null
                  ? {}
                  : { source: { label: new URL(source).hostname, href: source } }),
              };
            })}
          />
        )}
      </Section>
    </AboutCityPage>
  );
}

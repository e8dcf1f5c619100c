/** Events for those who enter them: the form, and of each when it is, how it stands, and what can be said of it now. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  Form,
  HiddenField,
  Select,
  SubmitRow,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { type Language, said, type Wording } from "../../../kernel/language.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CityEvent, eventStanding, hasBegun, machineDate, wasCounted } from "../event.ts";
import { countOf, whenOf } from "../event-words.ts";
import { RECORDING_KINDS } from "../meeting.ts";
import { meetingTexts } from "../texts/index.ts";
import { EventFields } from "./event-fields.tsx";
import { formOf, type Returned, WorkForm } from "./work-form.tsx";

export const EVENT_DEEDS = [
  "entered",
  "counted",
  "revised",
  "cancelled",
  "linked",
  "unchanged",
] as const;
export type EventDeed = (typeof EVENT_DEEDS)[number];

export type WorkEventsPageProps = {
  readonly frame: Frame;
  readonly on: LocalDate;
  readonly languages: readonly Language[];
  readonly events: readonly CityEvent[];
  readonly rights: readonly { readonly slug: string; readonly name: Wording }[];
  readonly returned: Returned | undefined;
  readonly done: EventDeed | undefined;
};

export function WorkEventsPage(props: WorkEventsPageProps): VNode {
  const { frame, events, returned, done } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const home = frame.place?.href ?? "";
  const saved = {
    ...{ entered: t.events.entered, counted: t.events.countedDone, revised: t.events.revised },
    ...{ cancelled: t.events.cancelledDone, linked: t.events.linked },
    unchanged: t.events.unchanged,
  };
  return (
    <Page
      frame={frame}
      title={t.events.title}
      failed={returned !== undefined}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home }, { label: t.events.title }]}
    >
      <ErrorSummary errors={returned?.errors ?? {}} />
      {done !== undefined && <Notice tone="saved" title={saved[done]} />}
      <PageHeading title={t.events.title} lead={t.events.lead} />
      <EnterForm {...props} />
      <Section id="events" title={t.events.title}>
        {events.length === 0 && <EmptyState title={t.events.none} />}
        {events.map((event) => (
          <OneEvent {...props} event={event} />
        ))}
      </Section>
    </Page>
  );
}

type OneEventProps = WorkEventsPageProps & { readonly event: CityEvent };

function OneEvent(props: OneEventProps): VNode {
  const { frame, event, on, returned } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const home = frame.place?.href ?? "";
  const standing = eventStanding(event, on);
  // A form that came back stands there with what was wrong, also where it is no longer offered.
  const offers = (form: string, may: boolean) => may || returned?.form === `${form}-${event.slug}`;
  const takesPlace = standing !== "cancelled";
  return (
    <div id={`event-${event.slug}`}>
      <h3>
        <a href={`${home}/events/${event.slug}`}>
          <InWords wording={event.title} />
        </a>
      </h3>
      <p>
        {whenOf(event, language)}{" "}
        {standing === "cancelled" ? (
          <Status tone="neutral">{t.events.cancelled}</Status>
        ) : (
          standing !== "open" && (
            <Status tone={standing === "past" ? "neutral" : "open"}>
              {t.events.standings[standing]}
            </Status>
          )
        )}
      </p>
      {event.audience !== undefined && <p>{countOf(event.audience, language)}</p>}
      {event.cancelledFor !== null && (
        <p>
          <InWords wording={event.cancelledFor} />
        </p>
      )}
      {offers("audience", takesPlace && hasBegun(event, on)) && <CountForm {...props} />}
      {offers("revise", takesPlace) && <ReviseForm {...props} />}
      <FilmForm {...props} />
      {offers("drop", takesPlace && !wasCounted(event)) && <DropForm {...props} />}
    </div>
  );
}

function sceneOf(props: OneEventProps) {
  const own = `${props.frame.place?.href ?? ""}/work/events`;
  const { slug, title } = props.event;
  return { scene: { ...props, own }, title: said(title, [props.frame.language])?.text ?? slug };
}

function CountForm(props: OneEventProps): VNode {
  const t = meetingTexts(props.frame.language);
  const { event } = props;
  const { scene, title } = sceneOf(props);
  const name = `audience-${event.slug}`;
  // What was said of an earlier year is no beginning for the next one.
  const known = event.yearly ? undefined : event.audience;
  const { field } = formOf(scene, name, {
    people: known?.people == null ? "" : String(known.people),
    source: known?.source ?? "",
  });
  return (
    <WorkForm
      scene={scene}
      name={name}
      summary={`${t.events.audience}: ${title}`}
      to={`${event.slug}/audience`}
      submit={t.events.sendCount}
    >
      {event.yearly && (
        <TextField
          {...field("year")}
          label={t.events.countYear}
          inputMode="numeric"
          width="short"
          required
        />
      )}
      <TextField
        {...field("people")}
        label={t.events.count}
        help={t.events.countHelp}
        inputMode="numeric"
        width="short"
      />
      <TextField
        {...field("source")}
        label={t.events.countSource}
        help={t.events.countSourceHelp}
      />
    </WorkForm>
  );
}

function ReviseForm(props: OneEventProps): VNode {
  const { frame, event, rights } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const { scene, title } = sceneOf(props);
  const name = `revise-${event.slug}`;
  const words = said(event.title, [language]);
  const inSame = (wording: Wording) => wording[words?.language ?? language] ?? "";
  const form = formOf(scene, name, {
    ...(words === undefined ? {} : { language: words.language }),
    ...{ kind: event.kind, title: inSame(event.title), text: inSame(event.text) },
    ...{ starts: machineDate(event.starts), ends: machineDate(event.ends) },
    ...{ yearly: event.yearly ? "yes" : "", place: inSame(event.place) },
    ...{ organisers: inSame(event.organisers), accessibility: inSame(event.accessibility) },
    ...{ rights: event.rights.join(" "), source: event.source ?? "" },
  });
  return (
    <WorkForm
      scene={scene}
      name={name}
      summary={t.events.revise(title)}
      to={`${event.slug}/versions`}
      submit={t.events.sendRevise}
      help={t.events.reviseHelp}
    >
      <HiddenField name="seen" value={String(event.version)} />
      <EventFields form={name} of={form} rights={rights} language={language} />
      <TextArea {...form.field("reason")} label={t.work.reason} rows={3} required />
    </WorkForm>
  );
}

function FilmForm(props: OneEventProps): VNode {
  const t = meetingTexts(props.frame.language);
  const { scene, title } = sceneOf(props);
  const name = `film-${props.event.slug}`;
  const { field } = formOf(scene, name);
  return (
    <WorkForm
      scene={scene}
      name={name}
      summary={t.events.linkTo(title)}
      to={`${props.event.slug}/recordings`}
      submit={t.work.sendRecording}
    >
      <Select
        {...field("kind")}
        label={t.work.recordingKind}
        required
        options={RECORDING_KINDS.map((kind) => ({ value: kind, label: t.recordingKinds[kind] }))}
      />
      <TextField {...field("address")} label={t.work.address} inputMode="url" required />
    </WorkForm>
  );
}

function DropForm(props: OneEventProps): VNode {
  const t = meetingTexts(props.frame.language);
  const { scene, title } = sceneOf(props);
  const name = `drop-${props.event.slug}`;
  const form = formOf(scene, name);
  return (
    <WorkForm
      scene={scene}
      name={name}
      summary={t.events.cancelEvent(title)}
      to={`${props.event.slug}/cancellation`}
      submit={t.events.sendCancel}
      help={t.work.cannotUndo}
      danger
    >
      <LanguageField form={name} of={form} />
      <TextArea {...form.field("reason")} label={t.work.reason} rows={3} required />
    </WorkForm>
  );
}

function EnterForm(props: WorkEventsPageProps): VNode {
  const { frame, rights, returned } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const own = `${frame.place?.href ?? ""}/work/events`;
  const form = formOf({ ...props, own }, "event");
  return (
    <Section id="enter" title={t.events.enter}>
      <Disclosure summary={t.work.openForm} open={returned?.form === "event"}>
        <Form action={own} label={t.events.enter}>
          <EventFields form="event" of={form} rights={rights} language={language} />
          <SubmitRow label={t.events.send} />
        </Form>
      </Disclosure>
    </Section>
  );
}

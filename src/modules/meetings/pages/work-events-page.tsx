/** Events for those who enter them: the form, and for each past one how many came. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  CheckboxGroup,
  Form,
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
import { type Language, said, type Wording } from "../../../kernel/language.ts";
import { type CityEvent, EVENT_KINDS } from "../event.ts";
import { meetingTexts } from "../texts/index.ts";
import { formOf, type Returned, WorkForm } from "./work-form.tsx";

export type WorkEventsPageProps = {
  readonly frame: Frame;
  readonly languages: readonly Language[];
  readonly events: readonly CityEvent[];
  readonly rights: readonly { readonly slug: string; readonly name: Wording }[];
  readonly returned: Returned | undefined;
  readonly done: "entered" | "counted" | undefined;
};

export function WorkEventsPage(props: WorkEventsPageProps): VNode {
  const { frame, events, returned, done } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const home = frame.place?.href ?? "";
  const own = `${home}/work/events`;
  const scene = { ...props, own };
  return (
    <Page
      frame={frame}
      title={t.events.title}
      failed={returned !== undefined}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home }, { label: t.events.title }]}
    >
      <ErrorSummary errors={returned?.errors ?? {}} />
      {done === "entered" && <Notice tone="saved" title={t.events.entered} />}
      {done === "counted" && <Notice tone="saved" title={t.events.countedDone} />}
      <PageHeading title={t.events.title} lead={t.events.lead} />
      <EventForm {...props} />
      <Section id="events" title={t.events.title}>
        {events.length === 0 && <EmptyState title={t.events.none} />}
        {events.map((event) => {
          const name = `audience-${event.slug}`;
          const { field } = formOf(scene, name, {
            people: event.audience?.people == null ? "" : String(event.audience.people),
          });
          const title = said(event.title, [language])?.text ?? event.slug;
          return (
            <div>
              <h3>
                <a href={`${home}/events/${event.slug}`}>
                  <InWords wording={event.title} />
                </a>
              </h3>
              <WorkForm
                scene={scene}
                name={name}
                summary={`${t.events.audience}: ${title}`}
                to={`${event.slug}/audience`}
                submit={t.events.sendCount}
              >
                <TextField
                  {...field("people")}
                  label={t.events.count}
                  help={t.events.countHelp}
                  inputMode="numeric"
                  width="short"
                />
                <TextField {...field("source")} label={t.events.source} />
              </WorkForm>
            </div>
          );
        })}
      </Section>
    </Page>
  );
}

function EventForm(props: WorkEventsPageProps): VNode {
  const { frame, languages, rights, returned } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const own = `${frame.place?.href ?? ""}/work/events`;
  const { values, errors, field } = formOf({ frame, languages, returned, own }, "event");
  return (
    <Section id="enter" title={t.events.enter}>
      <Disclosure summary={t.work.openForm} open={returned?.form === "event"}>
        <Form action={own} label={t.events.enter}>
          <Select
            {...field("kind")}
            label={t.events.kind}
            required
            options={EVENT_KINDS.map((kind) => ({ value: kind, label: t.events.kinds[kind] }))}
          />
          <LanguageField form="event" of={{ languages, values, errors }} />
          <TextField {...field("title")} label={t.events.name} required />
          <TextArea {...field("text")} label={t.events.text} rows={3} />
          <TextField {...field("starts")} label={t.events.starts} type="date" width="medium" />
          <TextField
            {...field("ends")}
            label={t.events.ends}
            help={t.events.endsHelp}
            type="date"
            width="medium"
          />
          <CheckboxGroup
            name="yearly"
            id="event-yearly"
            label={t.events.yearly}
            help={t.events.yearlyHelp}
            options={[{ value: "yes", label: t.events.yes }]}
            values={values.yearly === "yes" ? ["yes"] : []}
          />
          <TextField {...field("place")} label={t.events.place} />
          <TextField {...field("organisers")} label={t.events.organisers} />
          <TextArea
            {...field("accessibility")}
            label={t.events.accessibility}
            help={t.events.accessibilityHelp}
            rows={2}
          />
          {rights.length > 0 && (
            <CheckboxGroup
              name="rights"
              id="event-rights"
              label={t.events.rights}
              error={errors["event-rights"]}
              options={rights.map(({ slug, name }) => ({
                value: slug,
                label: said(name, [language])?.text ?? slug,
              }))}
              values={(values.rights ?? "").split(" ")}
            />
          )}
          <TextField {...field("source")} label={t.events.source} />
          <SubmitRow label={t.events.send} />
        </Form>
      </Disclosure>
    </Section>
  );
}

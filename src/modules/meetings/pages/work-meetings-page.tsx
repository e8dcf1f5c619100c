/** Meetings for those who work with them: what comes, what was, tasks that are not done, and the form that calls one. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { Form, RadioGroup, Select, SubmitRow, TextField } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { Page } from "../../../design/layout.tsx";
import { Pager } from "../../../design/pager.tsx";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { type Language, said, type Wording } from "../../../kernel/language.ts";
import { daysBetween, type LocalDate, printDay } from "../../../kernel/local-date.ts";
import type { MeetingListPage } from "../list-meeting-page.ts";
import { meetingTexts } from "../texts/index.ts";
import { type Clock, MeetingList, type NamedBody } from "./meeting-parts.tsx";
import { TimingFields } from "./timing-fields.tsx";
import { formOf, type Returned } from "./work-form.tsx";

export type OpenTask = {
  readonly body: NamedBody | undefined;
  readonly meeting: string;
  readonly text: Wording;
  readonly dueOn: LocalDate;
};

export type WorkMeetingsPageProps = {
  readonly frame: Frame;
  readonly clock: Clock;
  readonly on: LocalDate;
  readonly languages: readonly Language[];
  readonly bodies: readonly NamedBody[];
  /** Those that can be called by whoever looks. */
  readonly active: readonly NamedBody[];
  readonly list: MeetingListPage;
  /** There are bodies that can be called, but each has secretaries of its own. */
  readonly noneTheirs: boolean;
  readonly tasks: readonly OpenTask[];
  readonly mayCall: boolean;
  readonly returned: Returned | undefined;
};

export function WorkMeetingsPage(props: WorkMeetingsPageProps): VNode {
  const { frame, clock, bodies, list, mayCall, returned } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const home = frame.place?.href ?? "";
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const base = `${home}/work/meetings`;
  const shared = { bodies: byId, language, clock, base, showsBody: true };
  return (
    <Page
      frame={frame}
      title={t.title}
      failed={returned !== undefined}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home }, { label: t.title }]}
    >
      <ErrorSummary errors={returned?.errors ?? {}} />
      <PageHeading title={t.title} lead={t.work.lead} />
      {mayCall && <CallForm {...props} />}
      <Section id="coming" title={t.coming}>
        {list.coming.length === 0 ? (
          <EmptyState title={t.noneComing} />
        ) : (
          <MeetingList {...shared} lines={list.coming} />
        )}
        {list.hasMore && (
          <p>
            <a href={`${home}/meetings.ics`}>{t.laterOnes}</a>
          </p>
        )}
      </Section>
      <Tasks {...props} base={base} />
      <Section id="past" title={t.past}>
        {list.past.length === 0 ? (
          <EmptyState title={t.nonePast} />
        ) : (
          <MeetingList {...shared} lines={list.past} />
        )}
        <Pager
          page={list.page}
          pages={list.pages}
          addressOf={(number) => `${base}?page=${number}#past`}
        />
      </Section>
      <p>
        <a href={`${home}/meetings`}>{t.work.publicPage}</a>
      </p>
    </Page>
  );
}

function Tasks({
  frame,
  on,
  tasks,
  base,
}: WorkMeetingsPageProps & { readonly base: string }): VNode | null {
  const { language } = frame;
  const t = meetingTexts(language);
  if (tasks.length === 0) return null;
  return (
    <Section id="tasks" title={t.work.openTasks}>
      <ul>
        {tasks.map(({ body, meeting, text, dueOn }) => {
          const late = daysBetween(dueOn, on);
          return (
            <li>
              <a href={`${base}/${body?.slug ?? ""}/${meeting}#decisions`}>
                <InWords wording={text} />
              </a>{" "}
              ({said(body?.name ?? {}, [language])?.text}).{" "}
              {late > 0 ? (
                <Status tone="bad">{t.taskLate(late)}</Status>
              ) : (
                t.taskDue(printDay(dueOn, language))
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function CallForm(props: WorkMeetingsPageProps): VNode {
  const { frame, active, languages, returned } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const home = frame.place?.href ?? "";
  const own = `${home}/work/meetings`;
  const scene = { frame, languages, returned, own };
  const { values, errors, field } = formOf(scene, "call", { open: "public" });
  if (props.noneTheirs) return <p>{t.work.noneTheirs}</p>;
  if (active.length === 0)
    return (
      <EmptyState title={t.work.noBodies}>
        <p>{t.work.noBodiesHelp}</p>
      </EmptyState>
    );
  return (
    <Section id="call" title={t.work.call}>
      <Disclosure summary={t.work.openForm} open={returned !== undefined}>
        <Form action={own} label={t.work.call}>
          <Select
            {...field("body")}
            label={t.body}
            required
            options={active.map(({ slug, name }) => ({
              value: slug,
              label: said(name, [language])?.text ?? slug,
            }))}
          />
          <TimingFields form="call" values={values} errors={errors} language={language} />
          <LanguageField form="call" of={{ languages, values, errors }} />
          <TextField {...field("title")} label={t.work.meetingTitle} help={t.work.titleHelp} />
          <RadioGroup
            {...field("open")}
            label={t.work.open}
            required
            options={(["public", "closed"] as const).map((value) => ({
              value,
              label: t.work.openTo[value].mark,
              help: t.work.openTo[value].meaning,
            }))}
          />
          <TextField {...field("reason")} label={t.closedWhy} help={t.work.closedWhyHelp} />
          <SubmitRow label={t.work.sendCall} />
        </Form>
      </Disclosure>
    </Section>
  );
}

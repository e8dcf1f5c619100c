/** The tasks that meetings gave, for whoever is to do them or follows them: what is late first, each with the form that says that it is done. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { HiddenField, TextArea, TextField } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { type Language, said } from "../../../kernel/language.ts";
import { daysBetween, type LocalDate, printDay } from "../../../kernel/local-date.ts";
import type { MyTask } from "../list-my-tasks.ts";
import { meetingTexts } from "../texts/index.ts";
import { formOf, type Returned, WorkForm } from "./work-form.tsx";

export type WorkTasksPageProps = {
  readonly frame: Frame;
  readonly on: LocalDate;
  readonly languages: readonly Language[];
  readonly tasks: readonly MyTask[];
  readonly returned: Returned | undefined;
  /** One was reported done just now. */
  readonly isDone: boolean;
  /** A refusal that no single field can put right. */
  readonly refusal: string | undefined;
};

export function WorkTasksPage(props: WorkTasksPageProps): VNode {
  const { frame, tasks, returned, refusal, isDone } = props;
  const t = meetingTexts(frame.language);
  const home = frame.place?.href ?? "";
  const own = tasks.filter(({ isOwn }) => isOwn);
  const others = tasks.filter(({ isOwn }) => !isOwn);
  return (
    <Page
      frame={frame}
      title={t.myTasks.title}
      failed={returned !== undefined || refusal !== undefined}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home }, { label: t.myTasks.title }]}
    >
      <ErrorSummary errors={returned?.errors ?? {}} />
      {isDone && returned === undefined && <Notice tone="saved" title={t.work.done} />}
      {refusal !== undefined && <Notice tone="refused" title={refusal} />}
      <PageHeading title={t.myTasks.title} lead={t.myTasks.lead} />
      {tasks.length === 0 && (
        <EmptyState title={t.myTasks.none}>
          <p>{t.myTasks.noneHelp}</p>
        </EmptyState>
      )}
      {own.length > 0 && <Tasks {...props} id="own" title={t.myTasks.own} tasks={own} />}
      {others.length > 0 && (
        <Tasks {...props} id="others" title={t.myTasks.others} tasks={others} />
      )}
    </Page>
  );
}

function Tasks(props: WorkTasksPageProps & { readonly id: string; readonly title: string }): VNode {
  const { id, title, tasks } = props;
  return (
    <Section id={id} title={title}>
      {tasks.map((task) => (
        <OneTask {...props} task={task} />
      ))}
    </Section>
  );
}

function OneTask(props: WorkTasksPageProps & { readonly task: MyTask }): VNode {
  const { frame, languages, returned, task, on } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const home = frame.place?.href ?? "";
  const late = daysBetween(task.dueOn, on);
  const owner = task.department === null ? undefined : said(task.department, [language])?.text;
  const scene = { frame, languages, returned, own: `${home}/work` };
  const name = `done-${task.key}`;
  const form = formOf(scene, name, { on });
  return (
    <div>
      <p>
        <strong>
          <InWords wording={task.text} />
        </strong>
      </p>
      <p>
        {t.taskDue(printDay(task.dueOn, language))}
        {owner !== undefined && `, ${owner}`}{" "}
        {late > 0 && <Status tone="bad">{t.taskLate(late)}</Status>}
      </p>
      <GivenBy {...props} task={task} />
      <WorkForm
        scene={scene}
        name={name}
        summary={`${t.work.reportDone}: ${said(task.text, [language])?.text ?? ""}`}
        to="tasks"
        submit={t.work.sendDone}
      >
        <HiddenField name="task" value={task.key} />
        <LanguageField form={name} of={form} />
        <TextArea {...form.field("note")} label={t.work.note} rows={3} required />
        <TextField {...form.field("on")} label={t.work.doneOn} type="date" width="medium" />
      </WorkForm>
    </div>
  );
}

/** Which meeting gave it, where whoever looks may know. */
function GivenBy({ frame, task }: WorkTasksPageProps & { readonly task: MyTask }): VNode {
  const { language } = frame;
  const t = meetingTexts(language);
  const home = frame.place?.href ?? "";
  const { body, meeting } = task.on;
  const name = said(task.body ?? {}, [language])?.text;
  if (name === undefined || task.reads === "nothing") return <p class="meta">{t.myTasks.closed}</p>;
  const href =
    task.reads === "work"
      ? `${home}/work/meetings/${body}/${meeting}#decisions`
      : `${home}/meetings/${body}/${meeting}#tasks`;
  return (
    <p class="meta">
      <a href={href}>{t.meetingOf(name)}</a>
    </p>
  );
}

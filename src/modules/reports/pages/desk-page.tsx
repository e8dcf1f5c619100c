/** The desk: what to do now, late first; where the report stands in its cycle; who has not answered; what comes next. */
import type { VNode } from "preact";
import { type ActionEntry, ActionList } from "../../../design/action-list.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Status } from "../../../design/status.tsx";
import { DataTable } from "../../../design/table.tsx";
import { type Knot, Thread } from "../../../design/thread.tsx";
import type { Language } from "../../../kernel/language.ts";
import { type LocalDate, printDate, printDay } from "../../../kernel/local-date.ts";
import { daysLate, type Recommendation } from "../../recommendations/index.ts";
import type { StageState } from "../cycle.ts";
import { type DeskTasks, type Task, waits } from "../desk.ts";
import type { Edition } from "../edition.ts";
import type { Missing } from "../missing.ts";
import { reportTexts } from "../texts/index.ts";
import { homeOf, placeTitle, wordsIn } from "./place.ts";

export type DeskPageProps = {
  readonly frame: Frame;
  readonly on: LocalDate;
  readonly waiting: DeskTasks;
  /** The edition that the cycle is shown of: the one being made, else the last. */
  readonly cycle: { readonly edition: Edition; readonly stages: readonly StageState[] } | undefined;
  /** Without an answer, the latest first. */
  readonly silent: readonly Recommendation[];
  readonly coming: readonly { readonly on: LocalDate; readonly reference: string }[];
  readonly nextReport: number | undefined;
};

export function DeskPage(props: DeskPageProps): VNode {
  const { frame, cycle } = props;
  const { tasks, more } = props.waiting;
  const { desk: t, editions } = reportTexts(frame.language);
  return (
    <Page
      frame={frame}
      title={t.title}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: homeOf(frame) }, { label: t.title }]}
    >
      <PageHeading title={t.title} lead={t.lead(tasks.filter(waits).length + more)} />
      <Section id="tasks" title={t.tasks}>
        {tasks.length === 0 ? (
          <EmptyState title={t.nothing}>
            <p>{t.nothingHelp}</p>
          </EmptyState>
        ) : (
          <ActionList entries={tasks.map((task) => entryOf(task, frame))} />
        )}
        {more > 0 && <p>{t.more(more)}</p>}
      </Section>
      {cycle !== undefined && (
        <Section
          id="cycle"
          title={t.cycle}
          more={{ label: editions.title, href: `${homeOf(frame)}/editions/${cycle.edition.year}` }}
        >
          <p>{t.cycleLead(cycle.edition.year)}</p>
          <Thread
            label={t.cycle}
            knots={cycle.stages.map((stage) => knotOf(stage, cycle.edition, frame))}
          />
        </Section>
      )}
      <Silence {...props} />
      <Coming {...props} />
    </Page>
  );
}

function entryOf(task: Task, frame: Frame): ActionEntry {
  const { title, why } = taskWords(task, frame.language);
  const { desk } = reportTexts(frame.language);
  return {
    title,
    text: why,
    href: `${homeOf(frame)}/${task.href}`,
    button: waits(task) ? desk.go : desk.look,
    ...(task.late
      ? { meta: <Status tone="bad">{lateness(task, frame.language)}</Status> }
      : task.kind === "elsewhere" && task.due !== null
        ? { meta: desk.dueOn(printDay(task.due, frame.language)) }
        : {}),
  };
}

/** Words of several things say themselves how late the oldest is. */
function lateness(task: Task, language: Language): string {
  const { desk } = reportTexts(language);
  return task.kind === "elsewhere" ? desk.daysLate(task.daysLate) : desk.late;
}

function taskWords(
  task: Task,
  language: Language,
): { readonly title: string; readonly why: string } {
  const t = reportTexts(language).desk.task;
  switch (task.kind) {
    case "open":
      return { title: t.open(task.year), why: t["open-why"](task.last) };
    case "figures":
      return { title: t.figures(task.count), why: t["figures-why"](task.year) };
    case "release":
      return { title: t.release(task.count), why: t["release-why"] };
    case "write":
      return {
        title: t.write(task.count),
        why: t["write-why"](firstText(task.first, language)),
      };
    case "choose":
      return { title: t.choose(task.year), why: t["choose-why"] };
    case "adopt":
      return { title: t.adopt(task.year), why: t["adopt-why"] };
    case "publish":
      return { title: t.publish(task.year), why: t["publish-why"] };
    case "draft":
      return { title: t.draft(task.year), why: t["draft-why"] };
    case "read":
      return { title: t.read(task.year), why: t["read-why"] };
    case "elsewhere":
      return task;
  }
}

/** What the text that comes first is called. */
function firstText(missing: Missing, language: Language): string {
  if (missing.kind !== "section") return "";
  return placeTitle(missing.place, missing.right === undefined ? [] : [missing.right], language);
}

function knotOf({ stage, state, missing, all }: StageState, edition: Edition, frame: Frame): Knot {
  const { desk } = reportTexts(frame.language);
  const t = desk.knotTitles;
  const published = edition.publication !== null;
  const on = edition.publication?.on ?? null;
  const titles: Readonly<Record<StageState["stage"], string>> = {
    open: t.opened(printDay(openedOn(edition), frame.language)),
    figures: missing === 0 ? t.all : t.missing(missing),
    texts: missing === 0 ? t.all : published ? t.leftOut(missing) : t.missing(missing),
    recommendations: all === 0 ? t.none : t.made(all),
    publish: on === null ? t.notPublished : t.published(printDate(on, frame.language)),
    answers: !published ? t.later : all === 0 ? t.none : t.answered(all - missing, all),
    judgements: !published ? t.later : all === 0 ? t.none : t.judged(all - missing, all),
  };
  return { label: desk.knots[stage], title: titles[stage], state };
}

function openedOn({ openedAt }: Edition): LocalDate {
  return openedAt.toISOString().slice(0, 10) as LocalDate;
}

function Silence({ frame, on, silent }: DeskPageProps): VNode {
  const { desk: t, book } = reportTexts(frame.language);
  return (
    <Section id="silence" title={t.silence}>
      {silent.length === 0 ? (
        <EmptyState title={t.silenceNone}>
          <p>{t.silenceNoneHelp}</p>
        </EmptyState>
      ) : (
        <DataTable
          id="silent"
          stacks
          caption={t.silenceCaption}
          columns={[
            { key: "reference", label: book.recommendation },
            { key: "addressee", label: book.addressee },
            { key: "due", label: t.dueColumn },
            { key: "late", label: t.lateColumn },
          ]}
          rowHeader="reference"
          empty={t.silenceNone}
          rows={silent.map((one) => {
            const days = daysLate(one, on);
            return {
              reference: (
                <a href={`${homeOf(frame)}/work/recommendations/${one.reference}`}>
                  {one.reference} {wordsIn(one.topic, frame.language)}
                </a>
              ),
              addressee: wordsIn(one.addressee, frame.language),
              due:
                one.answerDueOn === null
                  ? book.noDeadline
                  : printDay(one.answerDueOn, frame.language),
              late:
                days > 0 ? (
                  <Status tone="bad">{t.daysLate(days)}</Status>
                ) : one.answerDueOn === null ? (
                  "–"
                ) : (
                  t.notYetDue
                ),
            };
          })}
        />
      )}
    </Section>
  );
}

function Coming({ frame, coming, nextReport }: DeskPageProps): VNode {
  const { desk: t } = reportTexts(frame.language);
  return (
    <Section id="coming" title={t.comes}>
      {coming.length === 0 && nextReport === undefined ? (
        <p>{t.comesNone}</p>
      ) : (
        <ul>
          {nextReport !== undefined && <li>{t.nextReport(nextReport)}</li>}
          {coming.map(({ on, reference }) => (
            <li>
              {printDay(on, frame.language)}: {t.answerDue(reference)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The coordinator's page: what was given back, who has not answered by department and lateness, and the forms for asking. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { Status } from "../../../design/status.tsx";
import { DataTable } from "../../../design/table.tsx";
import type { Id } from "../../../kernel/id.ts";
import { said, type Wording } from "../../../kernel/language.ts";
import { printDay } from "../../../kernel/local-date.ts";
import type { Department } from "../../departments/index.ts";
import { daysLate } from "../request.ts";
import { requestTexts } from "../texts/index.ts";
import { AskAllForm, AskForm, LeavingForms, RhythmForm } from "./work-forms.tsx";
import type { WorkPageProps, WorkRow } from "./work-page-props.ts";

export function WorkPage(props: WorkPageProps): VNode {
  const { frame, on, rows, departments, errors } = props;
  const { language } = frame;
  const { work } = requestTexts(language);
  const home = frame.place?.href ?? "";
  const late = rows.filter(({ request }) => daysLate(request, on) > 0).length;
  const back = rows.filter(({ request }) => request.account === null);
  const groups = groupsOf(
    rows.filter(({ request }) => request.account !== null),
    departments,
  );
  return (
    <Page
      frame={frame}
      title={work.title}
      wide
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home }, { label: work.title }]}
    >
      <ErrorSummary errors={errors} />
      {props.done !== undefined && <Notice tone="saved" title={props.done} />}
      <NotAskedNotice {...props} />
      <PageHeading title={work.title} lead={work.lead(rows.length, late)} />
      {rows.length === 0 && <EmptyState title={work.empty} />}
      {back.length > 0 && (
        <Section id="back" title={work.back(back.length)}>
          <p>{work.backHelp}</p>
          <Rows id="back-table" caption={work.back(back.length)} rows={back} props={props} />
        </Section>
      )}
      {groups.length > 0 && (
        <Section id="by-department" title={work.byDepartment}>
          {groups.map(({ department, rows: own }) => (
            <Rows
              id={`department-${department.slug}`}
              caption={work.caption(wordsOf(department.name, language), own.length)}
              rows={own}
              props={props}
            />
          ))}
        </Section>
      )}
      {props.mayArrange && <Arrange {...props} />}
      <Answered {...props} />
    </Page>
  );
}

/** Asking, passing on, standing in, and the rhythm of the letters. */
function Arrange(props: WorkPageProps): VNode {
  const { frame, rows } = props;
  const { work, workbook } = requestTexts(frame.language);
  const home = frame.place?.href ?? "";
  return (
    <Section id="ask" title={work.arrange}>
      <Disclosure summary={work.ask} open={props.form === "ask" || rows.length === 0}>
        <AskForm {...props} />
      </Disclosure>
      <Disclosure summary={work.askAll} open={props.form === "all"}>
        <p>{work.askAllHelp}</p>
        <AskAllForm {...props} />
      </Disclosure>
      <Disclosure summary={work.leaving} open={props.form === "leaving" || props.form === "away"}>
        <p>{work.leavingHelp}</p>
        <LeavingForms {...props} />
      </Disclosure>
      <Disclosure summary={work.rhythm} open={props.form === "rhythm"}>
        <RhythmForm {...props} />
      </Disclosure>
      <p>
        <a href={`${home}/work/requests/workbook`}>{workbook.title}</a>
      </p>
      <p>
        <a href={`${home}/work/departments`}>{work.departments}</a>
      </p>
    </Section>
  );
}

function NotAskedNotice({ notAsked, frame }: WorkPageProps): VNode | null {
  const { work } = requestTexts(frame.language);
  if (notAsked.length === 0) return null;
  return (
    <Notice tone="warning" title={work.notAsked}>
      <ul>
        {notAsked.map(({ about, title, because }) => (
          <li>
            {about}, {wordsOf(title, frame.language)}: {work.notAskedBecause[because]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

type RowsProps = {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly WorkRow[];
  readonly props: WorkPageProps;
};

function Rows({ id, caption, rows, props }: RowsProps): VNode {
  const { frame, on } = props;
  const { language } = frame;
  const texts = requestTexts(language);
  const { work } = texts;
  const home = frame.place?.href ?? "";
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={[
        { key: "what", label: work.what },
        { key: "who", label: work.who },
        { key: "when", label: work.when },
      ]}
      rowHeader="what"
      empty=""
      rows={rows.map(({ request, who, instead, told, undelivered }) => {
        const days = daysLate(request, on);
        return {
          what: (
            <a href={`${home}/work/requests/${request.reference}`}>
              {wordsOf(request.title, language)} ({request.about})
            </a>
          ),
          who: (
            <>
              {who ?? work.nobody}
              {instead !== undefined && `, ${work.awayNow(instead)}`}
              {request.account === null && request.handedOver?.note && (
                <q>{request.handedOver.note}</q>
              )}
            </>
          ),
          when: (
            <>
              <Status tone={days > 0 ? "bad" : "open"}>
                {days > 0 ? texts.late(days) : texts.due(printDay(request.dueOn, language))}
              </Status>
              {request.escalatedOn !== null && (
                <p class="meta">{work.escalated(printDay(request.escalatedOn, language))}</p>
              )}
              {undelivered && <p class="meta">{work.refusedLetter}</p>}
              {!told && request.account !== null && <p class="meta">{work.notTold}</p>}
            </>
          ),
        };
      })}
    />
  );
}

function Answered({ answered, frame }: WorkPageProps): VNode | null {
  const { work } = requestTexts(frame.language);
  if (answered.length === 0) return null;
  return (
    <Section id="answered" title={work.answered}>
      <ul>
        {answered.map(({ title, about, closed }) => (
          <li>
            {wordsOf(title, frame.language)} ({about}),{" "}
            {closed !== null && closed.as !== "withdrawn" && work.ways[closed.as]},{" "}
            {closed !== null && printDay(closed.on, frame.language)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Group = { readonly department: Department; readonly rows: readonly WorkRow[] };

/** Departments with something late come first, by how late. */
function groupsOf(rows: readonly WorkRow[], departments: readonly Department[]): readonly Group[] {
  const known = new Map<Id<"Department">, Department>(departments.map((one) => [one.id, one]));
  const grouped = Map.groupBy(rows, ({ request }) => request.department);
  // The rows are sorted, so the first of each group is its latest, and the groups come in that order.
  return [...grouped].flatMap(([id, own]) => {
    const department = known.get(id);
    return department === undefined ? [] : [{ department, rows: own }];
  });
}

function wordsOf(wording: Wording, language: Frame["language"]): string {
  return said(wording, [language])?.text ?? "";
}

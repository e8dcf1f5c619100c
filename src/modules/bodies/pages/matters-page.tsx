/** What bodies were asked, whether they were heard, and what the city did: the public log, with filters that are addresses. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { Choices } from "../../../design/choices.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Facts } from "../../../design/facts.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Pager } from "../../../design/pager.tsx";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { DataTable } from "../../../design/table.tsx";
import { type LocalDate, printDay } from "../../../kernel/local-date.ts";
import type { Department } from "../../departments/index.ts";
import type { Body } from "../body.ts";
import type { MatterPage } from "../list-matters.ts";
import {
  addCounts,
  type CountedMatters,
  type Matter,
  NO_DEPARTMENT,
  WANTED_STATES,
  type WantedState,
} from "../matter.ts";
import { bodyTexts } from "../texts/index.ts";
import { matterMark, plain } from "../words.ts";

export type MattersPageProps = {
  readonly frame: Frame;
  /** Undefined for the log of all bodies. */
  readonly body: Body | undefined;
  /** Those of the figures. */
  readonly bodies: readonly Body[];
  readonly departments: readonly Department[];
  readonly found: MatterPage;
  readonly counted: readonly CountedMatters[];
  /** Those of them that stand as figures on the page. */
  readonly shown: readonly CountedMatters[];
  readonly state: WantedState | undefined;
  /** Null for those of which no department is named. */
  readonly department: Department | null | undefined;
  readonly on: LocalDate;
};

export function MattersPage(props: MattersPageProps): VNode {
  const { frame, body, found, counted } = props;
  const { language } = frame;
  const t = bodyTexts(language);
  const home = frame.place?.href ?? "";
  const name = body === undefined ? undefined : plain(body.name, language, body.slug);
  const title = name === undefined ? t.matters.title : t.matters.titleOf(name);
  return (
    <Page
      frame={frame}
      wide
      title={title}
      breadcrumbs={[
        { label: t.title, href: `${home}/bodies` },
        ...(body === undefined || name === undefined
          ? []
          : [{ label: name, href: `${home}/bodies/${body.slug}` }]),
        { label: t.matters.title },
      ]}
    >
      <PageHeading
        {...(name === undefined ? {} : { kicker: name })}
        title={t.matters.title}
        lead={t.matters.lead(addCounts(counted.map(({ counts }) => counts)))}
      />
      {counted.length === 0 ? (
        <EmptyState title={t.matters.none}>{t.matters.noneHelp}</EmptyState>
      ) : (
        <>
          <Filters {...props} />
          {found.matters.length === 0 ? (
            <EmptyState
              title={t.matters.noneMatch}
              action={{ label: t.matters.showAll, href: addressOf(props, {}) }}
            />
          ) : (
            <MatterList frame={frame} matters={found.matters} on={props.on} part="bodies" />
          )}
          <Pager
            page={found.page}
            pages={found.pages}
            addressOf={(page) => addressOf(props, { ...chosen(props), page })}
          />
          <Figures {...props} />
          <p>
            <a href={fileAddress(props)}>{t.matters.download}</a>
          </p>
        </>
      )}
    </Page>
  );
}

type Chosen = {
  readonly state?: WantedState | undefined;
  readonly department?: string | undefined;
  readonly page?: number;
};

function chosen({ state, department }: MattersPageProps): Chosen {
  return { state, department: department === null ? NO_DEPARTMENT : department?.slug };
}

/** The file of what is chosen, with all its pages. */
function fileAddress(props: MattersPageProps): string {
  const { state, department } = chosen(props);
  const query = new URLSearchParams({
    ...(props.body === undefined ? {} : { body: props.body.slug }),
    ...(state === undefined ? {} : { state }),
    ...(department === undefined ? {} : { department }),
  }).toString();
  return `${props.frame.place?.href ?? ""}/bodies/matters.csv${query === "" ? "" : `?${query}`}`;
}

function addressOf({ frame, body }: MattersPageProps, { state, department, page = 1 }: Chosen) {
  const query = new URLSearchParams({
    ...(state === undefined ? {} : { state }),
    ...(department === undefined ? {} : { department }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  const place = body === undefined ? "" : `/${body.slug}`;
  return `${frame.place?.href ?? ""}/bodies${place}/matters${query === "" ? "" : `?${query}`}`;
}

function Filters(props: MattersPageProps): VNode {
  const { frame, departments, counted, state, department } = props;
  const { language } = frame;
  const t = bodyTexts(language).matters;
  const asking = departments
    .filter(({ id }) => counted.some((one) => one.department === id))
    .map(({ slug, name }) => ({ slug, label: plain(name, language, slug) }));
  const hasOthers = counted.some((one) => one.department === null);
  const isAsking = asking.length > 0 || department !== undefined;
  const choices = [
    { slug: undefined, label: t.anyDepartment },
    ...asking,
    ...(hasOthers ? [{ slug: NO_DEPARTMENT, label: t.noDepartment }] : []),
  ];
  return (
    <nav aria-label={bodyTexts(language).list.filter}>
      <Facts
        items={[
          {
            term: t.state,
            content: (
              <Choices
                choices={[undefined, ...WANTED_STATES].map((one) => ({
                  label: one === undefined ? t.anyState : t.states[one],
                  href: addressOf(props, { ...chosen(props), state: one }),
                  current: one === state,
                }))}
              />
            ),
          },
          ...(!isAsking
            ? []
            : [
                {
                  term: t.department,
                  content: (
                    <Choices
                      choices={choices.map(({ slug, label }) => ({
                        label,
                        href: addressOf(props, { ...chosen(props), department: slug }),
                        current: slug === chosen(props).department,
                      }))}
                    />
                  ),
                },
              ]),
        ]}
      />
    </nav>
  );
}

const COUNTED = [
  ...(["heard", "notHeard", "overdue", "waiting"] as const),
  ...(["unanswered", "answersLate"] as const),
];

/** How often each body was heard, and by which department it was asked. */
function Figures({ frame, bodies, departments, counted, shown }: MattersPageProps): VNode {
  const { language } = frame;
  const t = bodyTexts(language).matters;
  const nameOf = (one: CountedMatters) => {
    const body = bodies.find(({ id }) => id === one.body);
    return body === undefined ? "" : plain(body.name, language, body.slug);
  };
  const departmentOf = (one: CountedMatters) => {
    const department = departments.find(({ id }) => id === one.department);
    return department === undefined
      ? t.noDepartment
      : plain(department.name, language, department.slug);
  };
  return (
    <Section id="figures" title={t.figures}>
      <DataTable
        stacks
        id="counted"
        caption={t.figuresCaption}
        columns={[
          { key: "body", label: t.body },
          { key: "department", label: t.department },
          ...COUNTED.map((key) => ({
            ...{ key, label: t.counted[key], numeric: true },
          })),
        ]}
        rowHeader="body"
        empty=""
        rows={shown.map((one) => ({
          ...{ body: nameOf(one), department: departmentOf(one) },
          ...one.counts,
        }))}
      />
      {shown.length < counted.length && <p>{t.mostOverdue(shown.length, counted.length)}</p>}
    </Section>
  );
}

export type MatterListProps = {
  readonly frame: Frame;
  readonly matters: readonly Matter[];
  readonly on: LocalDate;
  readonly part: "bodies" | "work/bodies";
};

export function MatterList({ frame, matters, on, part }: MatterListProps): VNode {
  const { language } = frame;
  const t = bodyTexts(language).matters;
  return (
    <ActionList
      entries={matters.map((matter) => {
        const mark = matterMark(matter, on, language);
        const answer = matter.answers.at(-1);
        const { body, dueOn } = matter;
        return {
          href: `${frame.place?.href ?? ""}/${part}/${body.slug}/matters/${matter.number}`,
          kicker: plain(body.name, language, body.slug),
          title: <InWords wording={matter.title} />,
          text: [
            t.asked(printDay(matter.askedOn, language)),
            ...(dueOn === null ? [] : [t.due(printDay(dueOn, language))]),
          ].join(", "),
          meta: (
            <>
              <Status tone={mark.tone}>{mark.text}</Status>
              {answer !== undefined && <div>{t.answers[answer.kind].mark}</div>}
            </>
          ),
        };
      })}
    />
  );
}

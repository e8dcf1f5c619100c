/** The list of recommendations for those who work with them: what waits for whoever reads it, the latest first. */
import type { VNode } from "preact";
import { type ActionEntry, ActionList } from "../../../design/action-list.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ButtonLink } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Words } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { said } from "../../../kernel/language.ts";
import { type LocalDate, printDay } from "../../../kernel/local-date.ts";
import { latestEdition, type Recommendation, standingOf } from "../recommendation.ts";
import { runningSentence, standingMark } from "../standing.ts";
import { recommendationTexts } from "../texts/index.ts";
import { PAGE_LENGTH, WORK_GROUPS, type WorkGroup, type WorkList } from "../work-list.ts";

export type WorkListPageProps = {
  readonly frame: Frame;
  readonly list: WorkList;
  /** The group that is looked through page by page; undefined shows the first page of each. */
  readonly group: WorkGroup | undefined;
  readonly page: number;
  readonly on: LocalDate;
  readonly mayAdopt: boolean;
  readonly mayAnswer: boolean;
  readonly mayAssess: boolean;
  readonly maySetScale: boolean;
};

export function WorkListPage(props: WorkListPageProps): VNode {
  const { frame, list, mayAdopt, mayAnswer, mayAssess } = props;
  const texts = recommendationTexts(frame.language);
  const t = texts.list;
  const groups = groupsFor(props).filter(
    ({ id }) => props.group === undefined || id === props.group,
  );
  const waits = mayAnswer || mayAssess;
  const waiting = mayAnswer ? list.answer.count : list.assessment.count;
  const all = WORK_GROUPS.reduce((sum, group) => sum + list[group].count, 0);
  const work = `${homeOf(frame)}/work`;
  return (
    <Page
      frame={frame}
      title={t.title}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: homeOf(frame) }, { label: t.title }]}
    >
      <PageHeading title={t.title} lead={waits ? t.lead(waiting) : t.allLead} />
      {mayAdopt && (
        <p>
          <ButtonLink label={t.adopt} href={`${work}/recommendations/new`} />
        </p>
      )}
      <ul class="link-list">
        {mayAssess &&
          editionsToJudge(list.assessment.recommendations).map((year) => (
            <li>
              <a href={`${work}/evaluations/${year}`}>{texts.evaluation.open(year)}</a>
            </li>
          ))}
        <li>
          <a href={`${work}/objections`}>{texts.list.objections}</a>
        </li>
        {mayAssess && (
          <li>
            <a href={`${props.maySetScale ? work : homeOf(frame)}/verdict-scale`}>
              {texts.scale.title}
            </a>
          </li>
        )}
      </ul>
      {all === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneHelp}</p>
        </EmptyState>
      ) : (
        groups.map((group) => <GroupSection group={group} props={props} />)
      )}
    </Page>
  );
}

/** The editions in which something waits for a verdict, the newest first. */
function editionsToJudge(waiting: readonly Recommendation[]): readonly number[] {
  return [...new Set(waiting.map(latestEdition))].sort((a, b) => b - a);
}

type Group = {
  readonly id: WorkGroup;
  readonly title: string;
  readonly help?: string;
  readonly none: string;
  readonly noneHelp?: string;
};

type GroupProps = { readonly group: Group; readonly props: WorkListPageProps };

function GroupSection({ group, props }: GroupProps): VNode | null {
  const { frame, list, page } = props;
  const { list: t } = recommendationTexts(frame.language);
  const { count, recommendations } = list[group.id];
  if (count === 0 && group.id === "others") return null;
  const href = (number: number) =>
    `${homeOf(frame)}/work/recommendations?group=${group.id}${number === 1 ? "" : `&page=${number}`}`;
  const pages = Math.ceil(count / PAGE_LENGTH);
  return (
    <Section id={group.id} title={group.title}>
      {count === 0 ? (
        <EmptyState title={group.none}>
          {group.noneHelp !== undefined && <p>{group.noneHelp}</p>}
        </EmptyState>
      ) : (
        <>
          {group.help !== undefined && <p>{group.help}</p>}
          <Entries of={recommendations} props={props} />
        </>
      )}
      {pages > 1 && props.group === undefined && (
        <p>
          <a href={href(1)}>{t.showAll(count)}</a>
        </p>
      )}
      {pages > 1 && props.group !== undefined && (
        <nav aria-label={t.pages}>
          <p>{t.pageOf(page, pages)}</p>
          <ul class="choices">
            {page > 1 && (
              <li>
                <a href={href(page - 1)}>{t.previous}</a>
              </li>
            )}
            {page < pages && (
              <li>
                <a href={href(page + 1)}>{t.next}</a>
              </li>
            )}
          </ul>
        </nav>
      )}
    </Section>
  );
}

function groupsFor({ frame, mayAnswer, mayAssess }: WorkListPageProps): readonly Group[] {
  const { list } = recommendationTexts(frame.language);
  const answering: readonly Group[] = [
    {
      id: "answer",
      title: list.awaitAnswer,
      none: list.noneAwaitAnswer,
      noneHelp: list.noneAwaitAnswerHelp,
    },
    {
      id: "promised",
      title: list.promised,
      help: list.promisedHelp,
      none: list.nonePromised,
    },
  ];
  const judging: readonly Group[] = [
    {
      id: "assessment",
      title: list.awaitAssessment,
      none: list.noneAwaitAssessment,
      noneHelp: list.noneAwaitAssessmentHelp,
    },
  ];
  const title = mayAnswer || mayAssess ? list.others : list.all;
  return [
    ...(mayAnswer ? answering : []),
    ...(mayAssess ? judging : []),
    { id: "others", title, none: list.none },
  ];
}

type EntriesProps = { readonly of: readonly Recommendation[]; readonly props: WorkListPageProps };

function Entries({ of, props: { frame, on } }: EntriesProps): VNode {
  return <ActionList entries={of.map((one) => entryOf(one, frame, on))} />;
}

function entryOf(recommendation: Recommendation, frame: Frame, on: LocalDate): ActionEntry {
  const { language } = frame;
  const { reference, topic, text, answers, answerDueOn, owner } = recommendation;
  const standing = standingOf(recommendation, on);
  const mark = standingMark(standing, language);
  const title = said(topic, [language]);
  const full = said(text, [language]);
  const due =
    answers.length === 0 &&
    answerDueOn !== null &&
    standing.state !== "judged" &&
    standing.state !== "closed";
  const running = runningSentence(recommendation, language);
  return {
    href: `${homeOf(frame)}/work/recommendations/${reference}`,
    kicker: running === undefined ? reference : `${reference}. ${running}`,
    title: title === undefined ? reference : <Words said={title} />,
    text: full === undefined ? undefined : <Words said={full} />,
    meta: (
      <>
        <Status tone={mark.tone}>{mark.text}</Status>
        {due && (
          <div>{recommendationTexts(language).list.due(printDay(answerDueOn, language))}</div>
        )}
        <div>
          {owner === null
            ? recommendationTexts(language).page.noOwner
            : said(owner.name, [language])?.text}
        </div>
      </>
    ),
  };
}

function homeOf(frame: Frame): string {
  return frame.place?.href ?? "";
}

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
import { type Recommendation, standingOf } from "../recommendation.ts";
import { runningSentence, standingMark } from "../standing.ts";
import { recommendationTexts } from "../texts/index.ts";
import { promisedByCity, waitingForAnswer, waitingForAssessment } from "../waiting.ts";

export type WorkListPageProps = {
  readonly frame: Frame;
  readonly recommendations: readonly Recommendation[];
  readonly on: LocalDate;
  readonly mayAdopt: boolean;
  readonly mayAnswer: boolean;
  readonly mayAssess: boolean;
};

export function WorkListPage(props: WorkListPageProps): VNode {
  const { frame, recommendations, mayAdopt, mayAnswer, mayAssess } = props;
  const texts = recommendationTexts(frame.language);
  const { list } = texts;
  const groups = groupsFor(props);
  const shown = new Set(groups.flatMap((group) => group.recommendations));
  const others = recommendations.filter((one) => !shown.has(one));
  const waits = mayAnswer || mayAssess;
  const waiting = groups.find((group) => group.waits)?.recommendations.length ?? 0;
  const adoptHref = `${homeOf(frame)}/work/recommendations/new`;
  return (
    <Page
      frame={frame}
      title={list.title}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: homeOf(frame) }, { label: list.title }]}
    >
      <PageHeading title={list.title} lead={waits ? list.lead(waiting) : list.allLead} />
      {mayAdopt && (
        <p>
          <ButtonLink label={list.adopt} href={adoptHref} />
        </p>
      )}
      {recommendations.length === 0 ? (
        <EmptyState title={list.none}>
          <p>{list.noneHelp}</p>
        </EmptyState>
      ) : (
        groups.map((group) => (
          <Section id={group.id} title={group.title}>
            {group.recommendations.length === 0 ? (
              <EmptyState title={group.none}>
                {group.noneHelp !== undefined && <p>{group.noneHelp}</p>}
              </EmptyState>
            ) : (
              <>
                {group.help !== undefined && <p>{group.help}</p>}
                <Entries of={group.recommendations} props={props} />
              </>
            )}
          </Section>
        ))
      )}
      {others.length > 0 && (
        <Section id="others" title={groups.length === 0 ? list.all : list.others}>
          <Entries of={others} props={props} />
        </Section>
      )}
    </Page>
  );
}

type Group = {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly none: string;
  readonly noneHelp?: string;
  /** What is in it waits for whoever reads the page. */
  readonly waits: boolean;
  readonly recommendations: readonly Recommendation[];
};

function groupsFor({
  frame,
  recommendations,
  on,
  mayAnswer,
  mayAssess,
}: WorkListPageProps): readonly Group[] {
  const { list } = recommendationTexts(frame.language);
  const answering: readonly Group[] = [
    {
      id: "await-answer",
      title: list.awaitAnswer,
      none: list.noneAwaitAnswer,
      noneHelp: list.noneAwaitAnswerHelp,
      waits: true,
      recommendations: waitingForAnswer(recommendations, on),
    },
    {
      id: "promised",
      title: list.promised,
      help: list.promisedHelp,
      none: list.nonePromised,
      waits: false,
      recommendations: promisedByCity(recommendations, on),
    },
  ];
  const judging: readonly Group[] = [
    {
      id: "await-assessment",
      title: list.awaitAssessment,
      none: list.noneAwaitAssessment,
      noneHelp: list.noneAwaitAssessmentHelp,
      waits: true,
      recommendations: waitingForAssessment(recommendations, on),
    },
  ];
  return [...(mayAnswer ? answering : []), ...(mayAssess ? judging : [])];
}

type EntriesProps = { readonly of: readonly Recommendation[]; readonly props: WorkListPageProps };

function Entries({ of, props: { frame, on } }: EntriesProps): VNode {
  return <ActionList entries={of.map((one) => entryOf(one, frame, on))} />;
}

function entryOf(recommendation: Recommendation, frame: Frame, on: LocalDate): ActionEntry {
  const { language } = frame;
  const { reference, topic, text, answers, answerDueOn } = recommendation;
  const standing = standingOf(recommendation, on);
  const mark = standingMark(standing, language);
  const title = said(topic, [language]);
  const full = said(text, [language]);
  const due = answers.length === 0 && answerDueOn !== null && standing.state !== "judged";
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
      </>
    ),
  };
}

function homeOf(frame: Frame): string {
  return frame.place?.href ?? "";
}

/** One measure: where it stands, its facts in order, milestones with every day they had, money side by side, what it serves, and the proof. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { type Fact, Facts } from "../../../design/facts.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { Words } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { Timeline } from "../../../design/timeline.tsx";
import { plain, type View } from "../../../design/view.ts";
import type { Language } from "../../../kernel/language.ts";
import { printDate } from "../../../kernel/local-date.ts";
import { readSource } from "../../../kernel/source.ts";
import type { EntryProof, ListedEntry } from "../../ledger/index.ts";
import {
  evaluationMark,
  type Measure,
  madeUpOf,
  madeUpWord,
  measureMark,
  measureStanding,
  missingWords,
} from "../../plans/index.ts";
import { planPageTexts } from "../texts/plans/index.ts";
import { type LinkedNames, MeasureLinks } from "./measure-links.tsx";
import { Milestones } from "./measure-milestones.tsx";
import { MeasureMoney } from "./measure-money.tsx";
import { measureTimeline } from "./measure-timeline.tsx";
import { ProofSection } from "./proof-section.tsx";
import { Worded } from "./worded.tsx";

export type MeasurePageProps = {
  readonly view: View;
  readonly measure: Measure;
  /** The city's first language, in which its documents are named. */
  readonly own: Language;
  readonly names: LinkedNames;
  /** The entries of the record about it, oldest first, and the proof of the latest. */
  readonly entries: readonly ListedEntry[];
  readonly proof: EntryProof | undefined;
};

export function MeasurePage(props: MeasurePageProps): VNode {
  const { view, measure } = props;
  const t = planPageTexts(view.language);
  const standing = measureStanding(measure, view.today);
  const mark = measureMark(standing, view.language);
  const missing = missingWords(standing, view.language);
  const madeUp = madeUpOf(measure);
  const timeline = measureTimeline(view, measure, props.own);
  return (
    <Page
      frame={view.frame}
      wide
      title={`${plain(view, measure.title)} (${measure.reference})`}
      description={plain(view, measure.text)}
      breadcrumbs={[
        { label: t.title, href: `${view.home}/plans` },
        { label: measure.plan.reference, href: `${view.home}/plans/${measure.plan.reference}` },
        { label: measure.reference },
      ]}
    >
      <PageHeading
        kicker={measure.reference}
        title={<Worded view={view} wording={measure.title} />}
        lead={<Worded view={view} wording={measure.text} />}
        meta={
          <>
            <Status tone={mark.tone}>{mark.text}</Status>
            {missing.length > 0 && ` ${missing.join(" · ")}`}
            {madeUp === "standing" && ` · ${madeUpWord(madeUp, view.language)}`}
          </>
        }
      />
      {madeUp !== null && (
        <Notice tone="warning" title={t.madeUp}>
          <p>{madeUp === "measure" ? t.madeUpMeasure : t.madeUpStanding}</p>
        </Notice>
      )}
      {measure.paraphrased && <p class="note">{t.paraphrased}</p>}
      <Facts items={factsOf(view, measure)} />
      <Section id="facts" title={t.measure.facts}>
        {timeline.length === 0 ? (
          <EmptyState title={t.measure.factsNone} />
        ) : (
          <Timeline entries={timeline} />
        )}
      </Section>
      <Judgement view={view} measure={measure} own={props.own} />
      <Section id="milestones" title={t.measure.milestones}>
        {measure.milestones.length === 0 ? (
          <EmptyState title={t.measure.milestonesNone} />
        ) : (
          <Milestones view={view} milestones={measure.milestones} />
        )}
      </Section>
      <Section id="money" title={t.measure.budget}>
        <MeasureMoney view={view} budget={measure.budget} />
      </Section>
      <Section id="links" title={t.measure.links}>
        <MeasureLinks view={view} links={measure.links} names={props.names} />
      </Section>
      <ProofSection
        view={view}
        entries={props.entries}
        proof={props.proof}
        words={{
          title: t.measure.proof,
          none: t.measure.proofNone,
          lead: t.measure.proofLead,
          columns: t.measure,
        }}
      />
    </Page>
  );
}

function factsOf(view: View, measure: Measure): readonly Fact[] {
  const t = planPageTexts(view.language);
  const { plan, department, partners, source } = measure;
  const from = source === null ? undefined : readSource(source);
  return [
    {
      term: t.plan,
      content: (
        <a href={`${view.home}/plans/${plan.reference}`}>
          <Worded view={view} wording={plan.title} />
        </a>
      ),
    },
    {
      term: t.department,
      content: department === null ? t.nobody : <Worded view={view} wording={department.name} />,
    },
    ...(plain(view, partners) === ""
      ? []
      : [{ term: t.measure.partners, content: <Worded view={view} wording={partners} /> }]),
    ...(from === undefined
      ? []
      : [
          {
            term: t.source,
            content: from.href === undefined ? from.label : <a href={from.href}>{from.label}</a>,
          },
        ]),
  ];
}

type JudgementProps = Pick<MeasurePageProps, "view" | "measure" | "own">;

function Judgement({ view, measure: { evaluations }, own }: JudgementProps): VNode {
  const t = planPageTexts(view.language);
  return (
    <Section id="judgement" title={t.measure.judgement}>
      {evaluations.length === 0 ? (
        <EmptyState title={t.measure.judgementNone}>{t.measure.judgementNoneHelp}</EmptyState>
      ) : (
        evaluations.map((one) => {
          const mark = evaluationMark(one.verdict, view.language);
          return (
            <>
              <p>
                <Status tone={mark.tone}>{mark.text}</Status>
              </p>
              <p>
                <Worded view={view} wording={one.reason} />
              </p>
              <p class="meta">
                <Worded view={view} wording={one.by} />, {printDate(one.on, view.language)}
                {one.evidence !== null && (
                  <>
                    {` · ${t.measure.evidence}: `}
                    <Evidence evidence={one.evidence} own={own} />
                  </>
                )}
              </p>
            </>
          );
        })
      )}
    </Section>
  );
}

type EvidenceProps = { readonly evidence: string; readonly own: Language };

function Evidence({ evidence, own }: EvidenceProps): VNode {
  const { href, label } = readSource(evidence);
  if (href !== undefined) return <a href={href}>{label}</a>;
  return <Words said={{ text: label, language: own }} />;
}

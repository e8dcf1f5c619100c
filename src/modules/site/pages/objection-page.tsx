/** One objection: what an organisation holds against the city, and what the city says to it, or that it is silent. */
import type { VNode } from "preact";
import { type Fact, Facts } from "../../../design/facts.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { SourceWords } from "../../../design/source-words.tsx";
import { Status } from "../../../design/status.tsx";
import { plain, printInstant, type View } from "../../../design/view.ts";
import { printDate, printDay } from "../../../kernel/local-date.ts";
import type { ListedEntry } from "../../ledger/index.ts";
import { type Objection, objectionMark, objectionStanding } from "../../objections/index.ts";
import { siteTexts } from "../texts/index.ts";
import { objectionPageTexts } from "../texts/objections/index.ts";
import { Worded } from "./worded.tsx";

export type ObjectionPageProps = {
  readonly view: View;
  readonly objection: Objection;
  /** The entries of the record about it, oldest first. */
  readonly entries: readonly ListedEntry[];
};

export function ObjectionPage({ view, objection, entries }: ObjectionPageProps): VNode {
  const t = objectionPageTexts(view.language);
  const { reference, organisation, answers, withdrawal } = objection;
  const mark = objectionMark(objection, view.today, view.language);
  return (
    <Page
      frame={view.frame}
      wide
      title={`${t.by(organisation)} (${reference})`}
      description={plain(view, objection.text)}
      breadcrumbs={[{ label: t.title, href: `${view.home}/objections` }, { label: reference }]}
    >
      <PageHeading
        kicker={t.against[objection.against]}
        title={<Worded view={view} wording={objection.what} />}
        lead={<Worded view={view} wording={objection.text} />}
        meta={<Status tone={mark.tone}>{mark.text}</Status>}
      />
      <Facts items={factsOf(view, objection)} />
      <Section id="answers" title={t.answersTitle}>
        {answers.map(({ kind, reason, on, source }) => (
          <p>
            <Status tone={kind === "rejected" ? "bad" : "neutral"}>{t.answers[kind]}</Status>{" "}
            {printDate(on, view.language)}: <Worded view={view} wording={reason} />{" "}
            <SourceWords source={source} />
          </p>
        ))}
        {answers.length === 0 && <p>{silenceOf(view, objection)}</p>}
      </Section>
      {withdrawal !== null && (
        <Section id="withdrawal" title={t.withdrawnTitle}>
          <p>
            {printDate(withdrawal.on, view.language)}:{" "}
            <Worded view={view} wording={withdrawal.reason} />{" "}
            <SourceWords source={withdrawal.source} />
          </p>
        </Section>
      )}
      <Section id="proof" title={t.proofTitle}>
        <ul class="link-list">
          {entries.map((entry) => (
            <li>
              <a href={`${view.home}/record/${entry.position}`}>
                {siteTexts(view.language).record.types[entry.type] ?? entry.type}
              </a>{" "}
              {printInstant(view, entry.at, "medium")}
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}

function silenceOf(view: View, objection: Objection): string {
  const t = objectionPageTexts(view.language);
  const { answerDueOn } = objection;
  const standing = objectionStanding(objection, view.today);
  if (answerDueOn === null || standing.state === "withdrawn") return t.noAnswer;
  const due = printDay(answerDueOn, view.language);
  return standing.state === "late" ? t.lateNow(due, standing.days) : t.notYet(due);
}

function factsOf(view: View, objection: Objection): readonly Fact[] {
  const t = objectionPageTexts(view.language);
  const { organisation, happenedOn, filedOn, answerDueOn, right, article, source } = objection;
  return [
    { term: t.organisation, content: organisation },
    ...(happenedOn === null
      ? []
      : [{ term: t.happened, content: printDate(happenedOn, view.language) }]),
    { term: t.filed, content: printDate(filedOn, view.language) },
    {
      term: t.due,
      content: answerDueOn === null ? t.noDue : printDay(answerDueOn, view.language),
    },
    {
      term: t.right,
      content:
        right === null ? (
          t.noRight
        ) : (
          <a href={`${view.home}/rights/${right.slug}`}>
            <Worded view={view} wording={right.name} />
          </a>
        ),
    },
    ...(article === null
      ? []
      : [
          {
            term: t.article,
            content: siteTexts(view.language).right.article(article.instrument, article.article),
          },
        ]),
    ...(source === null ? [] : [{ term: t.source, content: <SourceWords source={source} /> }]),
  ];
}

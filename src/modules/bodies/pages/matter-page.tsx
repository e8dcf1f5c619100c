/** One matter for everybody: what was asked, what the body said, what the city did, and where either is silent. */
import type { VNode } from "preact";
import { Facts } from "../../../design/facts.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { InWords } from "../../../design/said.tsx";
import { SourceWords } from "../../../design/source-words.tsx";
import { Status } from "../../../design/status.tsx";
import type { Language } from "../../../kernel/language.ts";
import { dayOf, daysBetween, type LocalDate, printDay } from "../../../kernel/local-date.ts";
import type { ToldEntry } from "../entry-words.ts";
import type { Hearing, Matter } from "../matter.ts";
import { bodyTexts } from "../texts/index.ts";
import { matterMark, plain } from "../words.ts";
import { RecordSection } from "./record-section.tsx";

export type MatterPageProps = {
  readonly frame: Frame;
  readonly matter: Matter;
  readonly entries: readonly ToldEntry[];
  readonly timeZone: string;
  readonly on: LocalDate;
};

export function MatterPage({ frame, matter, entries, timeZone, on }: MatterPageProps): VNode {
  const { language } = frame;
  const t = bodyTexts(language);
  const home = frame.place?.href ?? "";
  const { body } = matter;
  const name = plain(body.name, language, body.slug);
  const title = plain(matter.title, language);
  const mark = matterMark(matter, on, language);
  return (
    <Page
      frame={frame}
      title={title}
      breadcrumbs={[
        { label: t.title, href: `${home}/bodies` },
        { label: name, href: `${home}/bodies/${body.slug}` },
        { label: t.matters.title, href: `${home}/bodies/${body.slug}/matters` },
        { label: title },
      ]}
    >
      <PageHeading
        kicker={name}
        title={<InWords wording={matter.title} />}
        meta={<Status tone={mark.tone}>{mark.text}</Status>}
      />
      <MatterFacts frame={frame} matter={matter} />
      <MatterVoices frame={frame} matter={matter} timeZone={timeZone} />
      <RecordSection frame={frame} entries={entries} timeZone={timeZone} />
    </Page>
  );
}

type OfMatter = { readonly frame: Frame; readonly matter: Matter };

export function MatterFacts({ frame, matter }: OfMatter): VNode {
  const { language } = frame;
  const t = bodyTexts(language);
  const { department, caseNumber, askedOn, dueOn, source } = matter;
  const answerDueOn = matter.hearings.find((one) => one.answerDueOn != null)?.answerDueOn;
  return (
    <Facts
      items={[
        {
          term: t.matters.department,
          content:
            department === null ? t.matters.noDepartment : <InWords wording={department.name} />,
        },
        ...(caseNumber === null ? [] : [{ term: t.matters.caseNumber, content: caseNumber }]),
        { term: t.matters.askedTerm, content: printDay(askedOn, language) },
        {
          term: t.matters.dueTerm,
          content: dueOn === null ? t.matters.noDue : printDay(dueOn, language),
        },
        ...(answerDueOn == null
          ? []
          : [{ term: t.matters.answerDueTerm, content: printDay(answerDueOn, language) }]),
        ...(source === null
          ? []
          : [{ term: t.page.source, content: <SourceWords source={source} /> }]),
      ]}
    />
  );
}

/** What the body said and what the city did, each with its day; silence is said. */
export function MatterVoices({
  frame,
  matter,
  timeZone,
}: OfMatter & { readonly timeZone: string }): VNode {
  const { language } = frame;
  const t = bodyTexts(language).matters;
  const { hearings, answers } = matter;
  const isAdvised = hearings.some(({ kind }) => kind === "heard");
  return (
    <>
      <Section id="advice" title={t.advice}>
        {hearings.length === 0 && <p>{t.nothingYet}</p>}
        {hearings.map((one) => (
          <p>
            <strong>{one.kind === "heard" ? t.heard : t.unheardBy[one.side]}</strong>,{" "}
            {printDay(one.on, language)}
            <EnteredLater hearing={one} language={language} timeZone={timeZone} />:{" "}
            <InWords wording={one.text} /> <SourceWords source={one.source} />
          </p>
        ))}
      </Section>
      {(isAdvised || answers.length > 0) && (
        <Section id="answers" title={t.cityDid}>
          {answers.length === 0 && <p>{t.noAnswer}</p>}
          {answers.map(({ kind, reason, on: when, source }) => (
            <p>
              <Status tone={kind === "not-followed" ? "bad" : "neutral"}>
                {t.answers[kind].mark}
              </Status>{" "}
              {printDay(when, language)}: <InWords wording={reason} />{" "}
              <SourceWords source={source} />
            </p>
          ))}
        </Section>
      )}
    </>
  );
}

/** On which day advice was entered, where that was more than a day after it was given: the city's time counts from there. */
function EnteredLater({
  hearing: { kind, on, enteredAt },
  language,
  timeZone,
}: {
  readonly hearing: Hearing;
  readonly language: Language;
  readonly timeZone: string;
}): VNode | null {
  if (kind !== "heard" || enteredAt === undefined) return null;
  const entered = dayOf(enteredAt, timeZone);
  if (daysBetween(on, entered) <= 1) return null;
  const t = bodyTexts(language).matters;
  return <span class="meta"> ({t.enteredOn(printDay(entered, language))})</span>;
}

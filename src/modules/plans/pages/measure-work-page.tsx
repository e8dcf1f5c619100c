/** One measure for those who work with it: what has been said, and the form of whoever may say more. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import type { FieldErrors } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { Timeline, type TimelineEntry } from "../../../design/timeline.tsx";
import type { Language, Wording } from "../../../kernel/language.ts";
import { type FactDate, type LocalDate, printDate, printDay } from "../../../kernel/local-date.ts";
import type { FormName, Sent } from "../forms.ts";
import { type Measure, madeUpOf } from "../measure.ts";
import { measureStanding } from "../standing.ts";
import { planTexts } from "../texts/index.ts";
import {
  endingWord,
  evaluationMark,
  madeUpWord,
  measureMark,
  missingWords,
  movedSentence,
} from "../words.ts";
import { FactForm, type Options } from "./fact-form.tsx";

export type MeasureForm = Exclude<FormName, "plan" | "revision" | "measure" | "grant">;

export type MeasureWorkPageProps = {
  readonly frame: Frame;
  readonly measure: Measure;
  readonly on: LocalDate;
  readonly languages: readonly Language[];
  /** The forms that the reader may send, in the order in which they are mostly wanted. */
  readonly offered: readonly MeasureForm[];
  /** Why nobody can judge it now, or why this reader cannot. */
  readonly notJudged: "had-part" | "plan-runs" | undefined;
  readonly options: Readonly<Record<string, Options>>;
  readonly starts: Sent;
  readonly meanwhile?: boolean;
  readonly saved?: boolean;
  readonly returned?: {
    readonly form: MeasureForm;
    readonly values: Sent;
    readonly errors: FieldErrors;
  };
};

export function MeasureWorkPage(props: MeasureWorkPageProps): VNode {
  const { frame, measure, on, returned, meanwhile, saved, notJudged } = props;
  const { language } = frame;
  const texts = planTexts(language);
  const home = frame.place?.href ?? "";
  const standing = measureStanding(measure, on);
  const mark = measureMark(standing, language);
  const missing = missingWords(standing, language);
  const madeUp = madeUpOf(measure);
  const errors = returned?.errors ?? {};
  const said = saidOf(measure, frame);
  return (
    <Page
      frame={frame}
      title={measure.reference}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: texts.work.title, href: `${home}/work/plans` },
        { label: measure.plan.reference, href: `${home}/work/plans/${measure.plan.reference}` },
        { label: measure.reference },
      ]}
    >
      <ErrorSummary errors={errors} />
      {saved && <Notice tone="saved" title={texts.send.saved} />}
      {meanwhile && (
        <Notice tone="conflict">
          <p>{texts.work.meanwhile}</p>
        </Notice>
      )}
      <PageHeading
        kicker={measure.reference}
        title={<InWords wording={measure.title} />}
        lead={<InWords wording={measure.text} />}
        meta={
          <>
            <Status tone={mark.tone}>{mark.text}</Status>
            {missing.length > 0 && ` ${missing.join(" · ")}`}
            {madeUp !== null && ` · ${madeUpWord(madeUp, language)}`}
          </>
        }
      />
      <p>
        <a href={`${home}/measures/${measure.reference}`}>{texts.work.public}</a>
      </p>
      <Section id="said" title={texts.work.said}>
        {said.length === 0 ? (
          <EmptyState title={texts.work.nothingSaid} />
        ) : (
          <Timeline entries={said} />
        )}
      </Section>
      <Forms {...props} />
      {notJudged !== undefined && (
        <Section id="judging" title={texts.forms.evaluation.title}>
          <Notice tone="info">
            <p>{notJudged === "had-part" ? texts.work.hadPart : texts.work.planRuns}</p>
          </Notice>
        </Section>
      )}
    </Page>
  );
}

function Forms(props: MeasureWorkPageProps): VNode {
  const { frame, measure, offered, returned } = props;
  const texts = planTexts(frame.language);
  const home = frame.place?.href ?? "";
  return (
    <>
      {offered.map((form, index) => {
        const mine = returned?.form === form ? returned : undefined;
        const fields = (
          <FactForm
            form={form}
            action={`${home}/work/measures/${measure.reference}/${form}`}
            language={frame.language}
            languages={props.languages}
            options={props.options}
            values={{ ...props.starts, ...mine?.values }}
            errors={mine?.errors ?? {}}
            {...seenOf(form, measure)}
          />
        );
        return (
          <Section id={form} title={texts.forms[form].title}>
            {index === 0 ? (
              fields
            ) : (
              <Disclosure summary={texts.work.open} open={mine !== undefined}>
                {fields}
              </Disclosure>
            )}
          </Section>
        );
      })}
    </>
  );
}

/** How many facts of its kind there are, for the forms whose facts follow one another. */
function seenOf(form: MeasureForm, measure: Measure): { readonly seen?: number } {
  if (form === "progress") return { seen: measure.progress.length };
  if (form === "ending") return { seen: measure.endings.length };
  if (form === "evaluation") return { seen: measure.evaluations.length };
  return form === "budget" ? { seen: measure.budget.length } : {};
}

type Told = {
  readonly on: FactDate;
  readonly title: string;
  readonly text?: Wording;
  readonly note?: string;
};

/** Oldest first. */
function saidOf(measure: Measure, frame: Frame): readonly TimelineEntry[] {
  const { language } = frame;
  const texts = planTexts(language);
  const told: readonly Told[] = [
    ...measure.progress.map(({ on, text, evidence }) => ({
      on,
      title: texts.progress,
      text,
      ...(evidence === null ? {} : { note: evidence }),
    })),
    ...measure.milestones.flatMap(({ number, moves, reached, firstDueOn, dueOn }) => [
      ...moves.map(({ on, reason }, index) => ({
        on,
        title: `${texts.milestone} ${number}: ${texts.report.due(printDay(moves[index]?.to ?? dueOn, language))}`,
        text: reason,
        note: movedSentence(index + 1, printDay(firstDueOn, language), language),
      })),
      ...(reached === null
        ? []
        : [
            {
              on: reached.on,
              title: `${texts.milestone} ${number}: ${texts.report.reached(printDate(reached.on, language))}`,
              ...(reached.evidence === null ? {} : { note: reached.evidence }),
            },
          ]),
    ]),
    ...measure.endings.map(({ kind, on, reason }) => ({
      on,
      title: endingWord(kind, language),
      text: reason,
    })),
    ...measure.evaluations.map(({ verdict, on, reason }) => ({
      on,
      title: evaluationMark(verdict, language).text,
      text: reason,
    })),
  ];
  return [...told]
    .sort((a, b) => (a.on.date < b.on.date ? -1 : a.on.date > b.on.date ? 1 : 0))
    .map(({ on, title, text, note }) => ({
      date: printDate(on, language),
      title,
      text: (
        <>
          {text !== undefined && <InWords wording={text} />} {note}
        </>
      ),
    }));
}

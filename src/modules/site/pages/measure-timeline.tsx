/** The facts of a measure in the order in which they happened: begun, reported, moved, reached, ended, judged. */
import type { VNode } from "preact";
import { Words } from "../../../design/said.tsx";
import type { TimelineEntry } from "../../../design/timeline.tsx";
import type { View } from "../../../design/view.ts";
import type { Language, Wording } from "../../../kernel/language.ts";
import { type FactDate, printDate, printDay } from "../../../kernel/local-date.ts";
import { readSource } from "../../../kernel/source.ts";
import { endingWord, evaluationMark, type Measure } from "../../plans/index.ts";
import { planPageTexts } from "../texts/plans/index.ts";
import { Worded } from "./worded.tsx";

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

type Told = {
  readonly on: FactDate;
  /** Whose words they are, or which milestone it was; before the title. */
  readonly about?: Wording;
  readonly title: string;
  readonly text?: Wording;
  readonly evidence?: string | null;
};

/** Oldest first. Nothing where nothing has been said but that the plan was adopted. Documents are named in the city's own language. */
export function measureTimeline(
  view: View,
  measure: Measure,
  own: Language,
): readonly TimelineEntry[] {
  const t = planPageTexts(view.language).measure;
  const { plan } = measure;
  const told: readonly Told[] = [
    ...measure.progress.map(({ on, text, evidence }) => ({ on, title: t.said, text, evidence })),
    ...measure.milestones.flatMap(({ name, moves, reached }) => [
      ...moves.map(({ on, to, reason }) => ({
        on,
        about: name,
        title: t.moved(printDay(to, view.language)),
        text: reason,
      })),
      ...(reached === null ? [] : [{ ...reached, about: name, title: t.reachedFact }]),
    ]),
    ...measure.endings.map(({ kind, on, reason, evidence }) => ({
      on,
      title: endingWord(kind, view.language),
      text: reason,
      ...(kind === "done" ? { evidence } : {}),
    })),
    ...measure.evaluations.map(({ verdict, on, reason, by }) => ({
      on,
      about: by,
      title: evaluationMark(verdict, view.language).text,
      text: reason,
    })),
  ];
  if (told.length === 0) return [];
  const beginnings: readonly Told[] =
    plan.adoptedOn === null ? [] : [{ on: plan.adoptedOn, title: t.planAdopted }];
  return [...beginnings, ...told]
    .sort((a, b) => (a.on.date < b.on.date ? -1 : a.on.date > b.on.date ? 1 : 0))
    .map((one) => entryOf(view, one, own));
}

function entryOf(view: View, told: Told, own: Language): TimelineEntry {
  const t = planPageTexts(view.language).measure;
  const { on, about, title, text, evidence } = told;
  const from = typeof evidence === "string" ? readSource(evidence) : undefined;
  const isNamed = from !== undefined && from.href === undefined;
  const hasWords = text !== undefined || evidence === null || isNamed;
  const words = (
    <>
      {text !== undefined && <Worded view={view} wording={text} />}
      {evidence === null && ` ${t.noEvidence}`}
      {isNamed && (
        <>
          {` ${t.evidence}: `}
          <Words said={{ text: from.label, language: own }} />
        </>
      )}
    </>
  );
  return {
    date: printDate(on, view.language),
    machineDate: on.date.slice(0, LENGTHS[on.precision]),
    title: about === undefined ? title : <About view={view} about={about} title={title} />,
    ...(hasWords ? { text: words } : {}),
    ...(from?.href === undefined ? {} : { source: { label: from.label, href: from.href } }),
  };
}

type AboutProps = { readonly view: View; readonly about: Wording; readonly title: string };

function About({ view, about, title }: AboutProps): VNode {
  return (
    <>
      <Worded view={view} wording={about} />: {title}
    </>
  );
}

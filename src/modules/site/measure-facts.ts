/** The facts of a measure in the order in which they happened: begun, reported, moved, reached, ended, judged. */
import type { TimelineEntry } from "../../design/timeline.tsx";
import type { Wording } from "../../kernel/language.ts";
import { type FactDate, printDate, printDay } from "../../kernel/local-date.ts";
import { endingWord, evaluationMark, type Measure } from "../plans/index.ts";
import { readSource } from "./source.ts";
import { planPageTexts } from "./texts/plans/index.ts";
import { plain, type View } from "./view.ts";

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

type Told = {
  readonly on: FactDate;
  readonly title: string;
  readonly text?: string;
  readonly evidence?: string | null;
};

/** Oldest first. Nothing where nothing has been said but that the plan was adopted. */
export function measureTimeline(view: View, measure: Measure): readonly TimelineEntry[] {
  const t = planPageTexts(view.language).measure;
  const { plan } = measure;
  const told: readonly Told[] = [
    ...measure.progress.map(({ on, text, evidence }) => ({
      on,
      title: t.said,
      text: plain(view, text),
      evidence,
    })),
    ...measure.milestones.flatMap((milestone) => {
      const name = plain(view, milestone.name);
      return [
        ...milestone.moves.map(({ on, to, reason }) => ({
          on,
          title: t.moved(name, printDay(to, view.language)),
          text: plain(view, reason),
        })),
        ...(milestone.reached === null
          ? []
          : [{ ...milestone.reached, title: t.reachedFact(name) }]),
      ];
    }),
    ...measure.endings.map(({ kind, on, reason, evidence }) => ({
      on,
      title: endingWord(kind, view.language),
      text: plain(view, reason),
      ...(kind === "done" ? { evidence } : {}),
    })),
    ...measure.evaluations.map(({ verdict, on, reason, by }) => ({
      on,
      title: `${plain(view, by)}: ${evaluationMark(verdict, view.language).text}`,
      text: plain(view, reason satisfies Wording),
    })),
  ];
  if (told.length === 0) return [];
  const beginnings: readonly Told[] =
    plan.adoptedOn === null ? [] : [{ on: plan.adoptedOn, title: t.planAdopted }];
  return [...beginnings, ...told]
    .sort((a, b) => (a.on.date < b.on.date ? -1 : a.on.date > b.on.date ? 1 : 0))
    .map((one) => entryOf(view, one));
}

function entryOf(view: View, { on, title, text, evidence }: Told): TimelineEntry {
  const t = planPageTexts(view.language).measure;
  const from = typeof evidence === "string" ? readSource(evidence) : undefined;
  const words = [
    ...(text === undefined ? [] : [text]),
    ...(evidence === null ? [t.noEvidence] : []),
    ...(from !== undefined && from.href === undefined ? [`${t.evidence}: ${from.label}`] : []),
  ];
  return {
    date: printDate(on, view.language),
    machineDate: on.date.slice(0, LENGTHS[on.precision]),
    title,
    ...(words.length === 0 ? {} : { text: words.join(" ") }),
    ...(from?.href === undefined ? {} : { source: { label: from.label, href: from.href } }),
  };
}

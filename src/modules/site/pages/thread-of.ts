/** The knots of the thread for a right, one of its figures or one of its recommendations: what is missing is a knot too. */
import type { Knot, KnotState } from "../../../design/thread.tsx";
import { plain, type View } from "../../../design/view.ts";
import type { Wording } from "../../../kernel/language.ts";
import {
  daysLate,
  isSettled,
  type Recommendation,
  silenceSentence,
  standingMark,
  standingOf,
} from "../../recommendations/index.ts";
import { rightAnchor } from "../../reports/index.ts";
import { siteTexts } from "../texts/index.ts";

export type ThreadInput = {
  /** Null: about the follow-up itself. */
  readonly right: { readonly slug: string; readonly name: Wording } | null;
  /** The year of the latest published report that describes the right's challenge. */
  readonly challenge: number | undefined;
  /** How many of the right's indicators have a released figure. */
  readonly figures: number;
  readonly recommendations: readonly Recommendation[];
  /** Where the reader stands. */
  readonly here:
    | { readonly knot: "right" }
    | { readonly knot: "figure"; readonly name: string }
    | { readonly knot: "recommendation" };
};

export function threadOf(view: View, input: ThreadInput): readonly Knot[] {
  return [
    ...originKnots(view, input),
    recommendationKnot(view, input),
    ...(input.recommendations.length === 0
      ? emptyKnots(view)
      : voiceKnots(view, input.recommendations)),
  ];
}

function originKnots(
  view: View,
  { right, challenge, figures, here }: ThreadInput,
): readonly Knot[] {
  const t = siteTexts(view.language);
  const { home } = view;
  const place = right === null ? undefined : `${home}/rights/${right.slug}`;
  const atRight = here.knot === "right";
  return [
    {
      label: t.thread.right,
      title: right === null ? t.onThisSubject : plain(view, right.name),
      ...(place === undefined || atRight ? {} : { href: place }),
      state: atRight ? "here" : "done",
    },
    challenge === undefined
      ? missing(t.thread.challenge, t.thread.noChallenge)
      : {
          label: t.thread.challenge,
          title: t.thread.challengeIn(challenge),
          href: `${home}/reports/${challenge}${right === null ? "" : `#${rightAnchor(right.slug)}`}`,
          state: "done",
        },
    here.knot === "figure"
      ? { label: t.thread.figure, title: here.name, state: "here" }
      : figures === 0
        ? missing(t.thread.figure, t.thread.noFigure)
        : {
            label: t.thread.figure,
            title: t.thread.figures(figures),
            href: `${place ?? `${home}/indicators`}${atRight ? "#stands" : ""}`,
            state: "done",
          },
  ];
}

function recommendationKnot(view: View, { right, recommendations, here }: ThreadInput): Knot {
  const t = siteTexts(view.language);
  const [first] = recommendations;
  const label = t.thread.recommendation;
  if (first === undefined) return missing(label, t.thread.noRecommendation);
  if (here.knot === "recommendation") return { label, title: first.reference, state: "here" };
  const one = recommendations.length === 1;
  const query = right === null ? "" : `?right=${right.slug}`;
  return {
    label,
    title: one ? plain(view, first.topic) : t.thread.recommendations(recommendations.length),
    href: `${view.home}/recommendations${one ? `/${first.reference}` : query}`,
    state: "done",
  };
}

/** With nothing recommended, there is nothing to answer, to do or to judge. */
function emptyKnots(view: View): readonly Knot[] {
  const t = siteTexts(view.language).thread;
  return [
    missing(t.answer, t.nothingToAnswer),
    missing(t.measure, t.noMeasure),
    missing(t.evidence, t.noEvidence),
    missing(t.verdict, t.nothingToJudge),
  ];
}

function voiceKnots(view: View, recommendations: readonly Recommendation[]): readonly Knot[] {
  const t = siteTexts(view.language).thread;
  const claims = recommendations.flatMap((one) => one.claims);
  const shown = claims.filter(({ evidence }) => evidence !== null).length;
  const judged = recommendations.filter((one) => one.assessments.length > 0);
  const [only] = recommendations;
  const verdict =
    recommendations.length === 1 && only !== undefined && judged.length === 1
      ? standingMark(standingOf(only, view.today), view.language).text
      : t.verdicts(judged.length, recommendations.length);
  return [
    answerKnot(view, recommendations),
    claims.length === 0
      ? missing(t.measure, t.noMeasure)
      : { label: t.measure, title: t.measures(claims.length), state: "done" },
    shown === 0
      ? missing(t.evidence, t.noEvidence)
      : { label: t.evidence, title: t.evidences(shown), state: "done" },
    judged.length === 0
      ? missing(t.verdict, t.noVerdict)
      : {
          label: t.verdict,
          title: verdict,
          state: judged.length === recommendations.length ? "done" : "missing",
        },
  ];
}

/** An answer that the body no longer waits for, because it has judged the recommendation fully met, is not late. */
function answerKnot(view: View, recommendations: readonly Recommendation[]): Knot {
  const t = siteTexts(view.language).thread;
  const answered = recommendations.filter((one) => one.answers.length > 0).length;
  const silent = recommendations.length - answered;
  const late = recommendations.filter((one) => !isSettled(one) && daysLate(one, view.today) > 0);
  const [only] = recommendations;
  const title = answered === 0 ? t.noAnswer : t.answers(answered, recommendations.length);
  const state: KnotState = late.length > 0 ? "late" : silent > 0 ? "missing" : "done";
  if (state === "done") return { label: t.answer, title, state };
  if (recommendations.length === 1 && only !== undefined) {
    return { label: t.answer, title: silenceSentence(only, view.language, view.today), state };
  }
  if (late.length > 0) return { label: t.answer, title, state, note: t.late(late.length) };
  return answered === 0
    ? { label: t.answer, title, state }
    : { label: t.answer, title, state, note: t.stillUnanswered(silent) };
}

function missing(label: string, title: string): Knot {
  return { label, title, state: "missing" };
}

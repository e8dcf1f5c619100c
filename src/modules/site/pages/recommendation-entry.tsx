/** A recommendation in a list: what is asked, of whom, and where it stands in words and with a mark. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { Status } from "../../../design/status.tsx";
import { plain, type View } from "../../../design/view.ts";
import type { Tone } from "../../../platform/document.ts";
import {
  type PromiseState,
  promiseStateOf,
  type Recommendation,
  runningSentence,
  standingMark,
  standingOf,
} from "../../recommendations/index.ts";
import { siteTexts } from "../texts/index.ts";
import { Worded } from "./worded.tsx";

/** Green only for judged fully met, red only for late. */
export const STATE_TONES: Readonly<Record<PromiseState, Tone>> = {
  done: "good",
  underWay: "partial",
  late: "bad",
  unanswered: "open",
  declined: "neutral",
  closed: "neutral",
};

type ListProps = { readonly view: View; readonly recommendations: readonly Recommendation[] };

export function RecommendationList({ view, recommendations }: ListProps): VNode {
  const t = siteTexts(view.language);
  return (
    <ActionList
      entries={recommendations.map((recommendation) => ({
        kicker: `${recommendation.reference} · ${t.recommendations.edition(recommendation.edition)}`,
        title: <Worded view={view} wording={recommendation.topic} />,
        href: `${view.home}/recommendations/${recommendation.reference}`,
        text: <Worded view={view} wording={recommendation.text} />,
        meta: (
          <>
            <Standing view={view} recommendation={recommendation} />
            {recommendation.paraphrased && ` · ${t.recommendation.paraphrasedMark}`}
          </>
        ),
      }))}
    />
  );
}

type StandingProps = { readonly view: View; readonly recommendation: Recommendation };

/** The state's mark, what was said last where it says more, how often it was made, and of whom it is asked. */
export function Standing({ view, recommendation }: StandingProps): VNode {
  const t = siteTexts(view.language);
  const state = promiseStateOf(recommendation, view.today);
  const standing = standingOf(recommendation, view.today);
  const said = standingMark(standing, view.language).text;
  const running = runningSentence(recommendation, view.language);
  const more = [
    ...(standing.state === "unanswered" && state === "unanswered" ? [] : [said]),
    ...(running === undefined || running === "" ? [] : [running]),
    t.recommendations.askedOf(plain(view, recommendation.addressee)),
  ];
  return (
    <>
      <Status tone={STATE_TONES[state]}>{capital(t.states[state])}</Status>
      {more.map((words) => (
        <> · {words}</>
      ))}
    </>
  );
}

export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

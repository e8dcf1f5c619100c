/** The city's rights, each with its state and one line of figures. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import type { View } from "../../../design/view.ts";
import type { ReleasedIndicator } from "../../indicators/index.ts";
import type { CountedPromises } from "../../recommendations/index.ts";
import type { Right } from "../../rights/index.ts";
import { siteTexts } from "../texts/index.ts";
import { hasFigures, Latest, Spark } from "./indicator-entry.tsx";
import { Worded } from "./worded.tsx";

export type RightsProps = {
  readonly view: View;
  readonly rights: readonly Right[];
  readonly indicators: readonly ReleasedIndicator[];
  readonly promises: CountedPromises;
  /** Slugs of the indicators that speak first for their right. */
  readonly highlights: readonly string[];
};

export function RightsPage(props: RightsProps): VNode {
  const { view, rights } = props;
  const t = siteTexts(view.language).rights;
  return (
    <Page frame={view.frame} title={t.title} wide>
      <PageHeading title={t.title} lead={rights.length === 0 ? undefined : t.lead(view.city)} />
      {rights.length === 0 ? (
        <EmptyState title={t.none}>{t.noneHelp}</EmptyState>
      ) : (
        <RightCards {...props} />
      )}
    </Page>
  );
}

/** Each right as a card: what became of its recommendations as a sentence, and the line of one of its figures. */
export function RightCards(props: RightsProps): VNode {
  const { view, rights, promises } = props;
  const t = siteTexts(view.language);
  return (
    <ActionList
      layout="cards"
      entries={rights.map((right) => {
        const leading = leadingIndicator(props, right);
        return {
          title: <Worded view={view} wording={right.name} />,
          href: `${view.home}/rights/${right.slug}`,
          text: t.promises(promises.ofRight(right.id)) || t.front.noRecommendationsOnRight,
          ...(leading === undefined
            ? {}
            : {
                meta: (
                  <>
                    <Worded view={view} wording={leading.indicator.name} />:{" "}
                    <Latest view={view} released={leading} />
                  </>
                ),
                picture: <Spark view={view} released={leading} />,
              }),
        };
      })}
    />
  );
}

/** The indicator that speaks for a right: one of the report's highlights, else the one with the longest line. */
function leadingIndicator(
  { indicators, highlights }: RightsProps,
  right: Right,
): ReleasedIndicator | undefined {
  const own = indicators.filter((one) => one.indicator.right?.id === right.id && hasFigures(one));
  const length = ({ series }: ReleasedIndicator) =>
    series.find((one) => one.series.primary)?.figures.length ?? 0;
  const longest = own.reduce<ReleasedIndicator | undefined>(
    (best, one) => (best === undefined || length(one) > length(best) ? one : best),
    undefined,
  );
  const named = own.find(({ indicator }) => highlights.includes(indicator.slug));
  return named !== undefined && length(named) > 1 ? named : longest;
}

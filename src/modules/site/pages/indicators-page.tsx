/** All indicators with released figures, by right. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { plain, type View } from "../../../design/view.ts";
import { chanceSentence, type ReleasedIndicator } from "../../indicators/index.ts";
import type { Right } from "../../rights/index.ts";
import { dataSetTexts } from "../texts/data-sets/index.ts";
import { siteTexts } from "../texts/index.ts";
import { hasFigures, IndicatorList } from "./indicator-entry.tsx";

export type IndicatorsPageProps = {
  readonly view: View;
  readonly rights: readonly Right[];
  readonly indicators: readonly ReleasedIndicator[];
  /** How many data sets have something released. */
  readonly dataSets: number;
};

export function IndicatorsPage({ view, rights, indicators, dataSets }: IndicatorsPageProps): VNode {
  const t = siteTexts(view.language).indicators;
  const shown = indicators.filter(hasFigures);
  const chance = chanceSentence(shown, view.language);
  const parts = [
    ...rights.map((right) => ({
      id: right.slug,
      title: plain(view, right.name),
      more: {
        label: t.aboutRight,
        href: `${view.home}/rights/${right.slug}`,
      },
      indicators: shown.filter(({ indicator }) => indicator.right?.id === right.id),
    })),
    {
      id: "follow-up",
      title: t.aboutFollowUp,
      more: undefined,
      indicators: shown.filter(({ indicator }) => indicator.right === null),
    },
  ].filter((part) => part.indicators.length > 0);
  return (
    <Page frame={view.frame} title={t.title} wide>
      <PageHeading title={t.title} lead={shown.length === 0 ? undefined : t.lead(shown.length)} />
      {shown.length === 0 ? (
        <EmptyState title={t.none}>{t.noneHelp}</EmptyState>
      ) : (
        <nav aria-label={t.jump}>
          <p>
            {parts.map(({ id, title }, index) => (
              <>
                {index > 0 && " · "}
                <a href={`#${id}`}>{title}</a>
              </>
            ))}
          </p>
        </nav>
      )}
      {chance !== undefined && <p>{chance}</p>}
      {parts.map(({ id, title, more, indicators: own }) => (
        <Section id={id} title={title} {...(more === undefined ? {} : { more })}>
          <IndicatorList view={view} indicators={own} />
        </Section>
      ))}
      {shown.length > 0 && (
        <p>
          <a href={`${view.home}/indicators.csv`}>{t.downloadAll}</a>
        </p>
      )}
      {dataSets > 0 && (
        <p>
          <a href={`${view.home}/data-sets`}>{dataSetTexts(view.language).all}</a>:{" "}
          {dataSetTexts(view.language).lead(dataSets)}
        </p>
      )}
    </Page>
  );
}

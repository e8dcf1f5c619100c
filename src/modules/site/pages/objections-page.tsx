/** All objections of organisations, those whose answer is late first. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Status } from "../../../design/status.tsx";
import type { View } from "../../../design/view.ts";
import { printDay } from "../../../kernel/local-date.ts";
import {
  lateObjectionsFirst,
  type Objection,
  objectionMark,
  objectionStanding,
} from "../../objections/index.ts";
import { siteTexts } from "../texts/index.ts";
import { objectionPageTexts } from "../texts/objections/index.ts";
import { Worded } from "./worded.tsx";

export type ObjectionsPageProps = {
  readonly view: View;
  readonly objections: readonly Objection[];
  /** How many that were sent the body did not publish, by reason. */
  readonly turnedAway: readonly { readonly reason: string; readonly count: number }[];
};

export function ObjectionsPage({ view, objections, turnedAway }: ObjectionsPageProps): VNode {
  const t = objectionPageTexts(view.language);
  const late = objections.filter((one) => objectionStanding(one, view.today).state === "late");
  const all = turnedAway.reduce((sum, { count }) => sum + count, 0);
  return (
    <Page
      frame={view.frame}
      title={t.title}
      wide
      breadcrumbs={[
        {
          label: siteTexts(view.language).recommendations.title,
          href: `${view.home}/recommendations`,
        },
        { label: t.title },
      ]}
    >
      <PageHeading title={t.title} lead={t.lead(objections.length, late.length)} />
      <Disclosure summary={t.about}>
        <p>{t.aboutText}</p>
      </Disclosure>
      <p>
        <a href={`${view.home}/objections/new`}>{t.file}</a>
      </p>
      {objections.length === 0 ? (
        <EmptyState title={t.none}>{t.noneHelp}</EmptyState>
      ) : (
        <>
          <ActionList
            entries={lateObjectionsFirst(objections, view.today).map((one) => {
              const mark = objectionMark(one, view.today, view.language);
              return {
                kicker: `${one.reference} · ${t.against[one.against]}`,
                title: t.by(one.organisation),
                href: `${view.home}/objections/${one.reference}`,
                text: <Worded view={view} wording={one.what} />,
                meta: (
                  <>
                    <Status tone={mark.tone}>{mark.text}</Status>
                    {one.answerDueOn !== null &&
                      ` · ${t.answerDue(printDay(one.answerDueOn, view.language))}`}
                  </>
                ),
              };
            })}
          />
          <p>
            <a href={`${view.home}/objections.csv`}>{t.csv}</a>
          </p>
        </>
      )}
      {all > 0 && (
        <p>
          {t.turnedAway(all)}{" "}
          {turnedAway
            .map(({ reason, count }) => `${t.reasons[reason] ?? reason}: ${count}`)
            .join(", ")}
        </p>
      )}
    </Page>
  );
}

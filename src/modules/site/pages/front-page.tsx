/** A city's front page: what was promised, and whether it happened, before anything else. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ButtonLink } from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { type KeyPoint, KeyPoints } from "../../../design/key-points.tsx";
import { Page } from "../../../design/layout.tsx";
import { PromiseBar } from "../../../design/promise-bar.tsx";
import { plain, type View } from "../../../design/view.ts";
import { printDate } from "../../../kernel/local-date.ts";
import type { CityEvent, Declaration, Profile } from "../../city/index.ts";
import {
  latestFigure,
  type ReleasedIndicator,
  sentenceOf,
  seriesInUse,
} from "../../indicators/index.ts";
import { PROMISE_STATES } from "../../recommendations/index.ts";
import { type Edition, editionState } from "../../reports/index.ts";
import { printLarge } from "../figure-print.ts";
import type { CityWork } from "../gather-city-work.ts";
import { stateName } from "../state-address.ts";
import { followThroughPageTexts } from "../texts/follow-through/index.ts";
import { siteTexts } from "../texts/index.ts";
import { CityWorkSection } from "./city-work-section.tsx";
import { AlarmNotice } from "./follow-through-page.tsx";
import { Publisher } from "./indicator-entry.tsx";
import { STATE_TONES } from "./recommendation-entry.tsx";
import { RightCards, type RightsProps } from "./rights-page.tsx";
import { RoadInShort } from "./road.tsx";
import { Worded } from "./worded.tsx";

export type FrontPageProps = RightsProps & {
  readonly profile: Profile;
  readonly declaration: Declaration | undefined;
  readonly events: readonly CityEvent[];
  /** The indicators whose sentences open the page. */
  readonly told: readonly ReleasedIndicator[];
  readonly edition: Edition | undefined;
  /** The symbolic-city alarm, as a sentence. */
  readonly alarm: string | undefined;
  readonly work: CityWork;
};

export function FrontPage(props: FrontPageProps): VNode {
  const { view, declaration } = props;
  const t = siteTexts(view.language).front;
  return (
    <Page
      frame={view.frame}
      wide
      title={view.city}
      description={plain(view, declaration?.promise ?? null)}
    >
      {props.alarm !== undefined && <AlarmNotice view={view} sentence={props.alarm} />}
      <PageHeading
        title={view.city}
        lead={
          declaration === undefined ? (
            t.noDeclaration
          ) : (
            <Worded view={view} wording={declaration.promise} />
          )
        }
        meta={
          declaration === undefined ? undefined : (
            <a href={`${view.home}/declaration`}>
              <Worded view={view} wording={declaration.title} />,{" "}
              {printDate(declaration.on, view.language)}
            </a>
          )
        }
      />
      <State {...props} />
      <Known {...props} />
      <Section
        id="rights"
        title={t.rightsTitle}
        more={{ label: t.allFigures, href: `${view.home}/indicators` }}
      >
        {props.rights.length === 0 ? <EmptyState title={t.noRights} /> : <RightCards {...props} />}
      </Section>
      <Report {...props} />
      <CityWorkSection view={view} work={props.work} />
      <RoadInShort {...props} />
      <p>
        <a href={`${view.home}/search`}>{siteTexts(view.language).searchSite}</a>
      </p>
    </Page>
  );
}

/** The sentence is the heading: on a phone it and the bar must stand on the first screen. */
function State({ view, promises, profile }: FrontPageProps): VNode {
  const t = siteTexts(view.language);
  const counts = promises.all;
  const sentence = t.promises(counts);
  if (sentence === "") {
    return (
      <Section id="state" title={t.front.stateTitle}>
        <p>
          {t.front.noRecommendations(view.city)} <FollowThroughLink view={view} />
        </p>
      </Section>
    );
  }
  return (
    <Section id="state" title={sentence}>
      <PromiseBar
        label={t.front.stateLabel}
        parts={PROMISE_STATES.filter((state) => counts[state] > 0).map((state) => ({
          label: t.states[state],
          tone: STATE_TONES[state],
          count: counts[state],
          href: `${view.home}/recommendations?state=${stateName(state)}`,
        }))}
      />
      <p>
        {t.front.asked(plain(view, profile.issuer))}{" "}
        <a href={`${view.home}/recommendations`}>{t.front.allRecommendations}</a>{" "}
        <FollowThroughLink view={view} />
      </p>
    </Section>
  );
}

function FollowThroughLink({ view }: { readonly view: View }): VNode {
  return <a href={`${view.home}/follow-through`}>{followThroughPageTexts(view.language).link}</a>;
}

function Known({ view, told }: FrontPageProps): VNode {
  const t = siteTexts(view.language).front;
  return (
    <Section id="known" title={t.knowTitle(told.length)}>
      {told.length === 0 ? (
        <EmptyState title={t.noFigures} />
      ) : (
        <KeyPoints points={told.map((released) => keyPoint(view, released))} />
      )}
    </Section>
  );
}

function keyPoint(view: View, released: ReleasedIndicator): KeyPoint {
  const { indicator } = released;
  const inUse = seriesInUse(released);
  const latest = inUse === undefined ? undefined : latestFigure(inUse);
  const sentence = sentenceOf(released, view.language);
  // The sentence opens with the figure's name and a colon; the name is the link.
  const end = Math.max(0, sentence.indexOf(":"));
  return {
    sentence: (
      <>
        <a href={`${view.home}/indicators/${indicator.slug}`}>
          {end === 0 ? plain(view, indicator.name) : sentence.slice(0, end)}
        </a>
        {end === 0 ? `: ${sentence}` : sentence.slice(end)}
      </>
    ),
    ...(latest === undefined || inUse === undefined
      ? {}
      : printLarge(latest, inUse.series.unit, indicator.kind, view.language)),
    source: <Publisher view={view} released={released} />,
  };
}

function Report({ view, edition }: FrontPageProps): VNode {
  const t = siteTexts(view.language).front;
  if (edition === undefined) {
    return (
      <Section id="report" title={t.reportTitle}>
        <p>{t.noReport(view.city)}</p>
      </Section>
    );
  }
  const { on } = edition.publication ?? { on: null };
  const here = editionState(edition) === "published";
  const address = here
    ? `${view.home}/reports/${edition.year}`
    : (edition.source ?? `${view.home}/reports`);
  return (
    <Section
      id="report"
      title={t.reportTitle}
      more={{ label: t.allReports, href: `${view.home}/reports` }}
    >
      <h3>
        <Worded view={view} wording={edition.title} />
      </h3>
      {edition.subtitle !== null && (
        <p>
          <Worded view={view} wording={edition.subtitle} />
        </p>
      )}
      {on !== null && <p class="meta">{t.published(printDate(on, view.language))}</p>}
      <p>
        <ButtonLink label={t.readReport} href={address} />
      </p>
      {here && (
        <p>
          <a href={`${address}/report.pdf`}>{t.pdf}</a> ·{" "}
          <a href={`${address}/data.zip`}>{t.data}</a>
        </p>
      )}
    </Section>
  );
}

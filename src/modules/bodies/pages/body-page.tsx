/** One body for everybody: what it is, what it is to do, who sits on it, what it was asked, and everything that became of it since its founding. */
import type { VNode } from "preact";
import { type Fact, Facts } from "../../../design/facts.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { InWords } from "../../../design/said.tsx";
import { SourceWords } from "../../../design/source-words.tsx";
import { Status } from "../../../design/status.tsx";
import { Timeline } from "../../../design/timeline.tsx";
import { type LocalDate, printDate } from "../../../kernel/local-date.ts";
import { isEmptyWording } from "../../../kernel/written.ts";
import type { StandingChange } from "../body.ts";
import type { Composition } from "../composition.ts";
import type { ToldEntry } from "../entry-words.ts";
import type { Election } from "../held-office.ts";
import type { Interest } from "../interest.ts";
import type { ListedBody } from "../list-body-page.ts";
import type { MatterPage } from "../list-matters.ts";
import type { Mandate } from "../mandate.ts";
import type { MatterCounts } from "../matter.ts";
import type { Membership } from "../membership.ts";
import { isInOffice } from "../membership.ts";
import type { Sector } from "../seat.ts";
import { bodyTexts } from "../texts/index.ts";
import { plain, publicName, seatSentence, standingMark } from "../words.ts";
import { BalanceSection } from "./balance-section.tsx";
import { BodyList } from "./bodies-page.tsx";
import { timelineOf } from "./body-timeline.tsx";
import { MandateText, mandateDay } from "./mandate-text.tsx";
import { MatterList } from "./matters-page.tsx";
import { RecordSection } from "./record-section.tsx";
import { SeatsSection } from "./seats-section.tsx";

export type BodyPageProps = {
  readonly frame: Frame;
  readonly body: ListedBody;
  readonly mandates: readonly Mandate[];
  readonly standings: readonly StandingChange[];
  readonly sectors: readonly Sector[];
  /** Of all times. */
  readonly terms: readonly Membership[];
  readonly elections: readonly Election[];
  /** Those that everybody may see. */
  readonly interests: readonly Interest[];
  readonly compositions: readonly Composition[];
  readonly below: readonly ListedBody[];
  readonly matters: MatterPage;
  /** How all its matters stand. */
  readonly counts: MatterCounts;
  /** Of the public record about it, the latest first. */
  readonly entries: readonly ToldEntry[];
  readonly timeZone: string;
  readonly on: LocalDate;
  /** Whether whoever looks works with bodies. */
  readonly mayWork: boolean;
};

export function BodyPage(props: BodyPageProps): VNode {
  const { frame, body, below, matters, on, mayWork } = props;
  const { language } = frame;
  const t = bodyTexts(language);
  const home = frame.place?.href ?? "";
  const mark = standingMark(body, language);
  const timeline = timelineOf(props);
  return (
    <Page
      frame={frame}
      wide
      title={plain(body.name, language, body.slug)}
      description={plain(body.about, language)}
      breadcrumbs={[
        { label: t.title, href: `${home}/bodies` },
        { label: plain(body.name, language, body.slug) },
      ]}
    >
      <PageHeading
        kicker={t.kinds[body.kind].one}
        title={<InWords wording={body.name} />}
        lead={<InWords wording={body.about} />}
        {...(body.lastChange === null
          ? {}
          : { meta: <Status tone={mark.tone}>{mark.text}</Status> })}
      />
      {body.lastChange !== null && body.standing !== "active" && (
        <p>
          <InWords wording={body.lastChange.reason} />{" "}
          <SourceWords source={body.lastChange.source} />
        </p>
      )}
      <Facts items={factsOf(props)} />
      <ul class="link-list">
        <li>
          <a href={`${home}/bodies/${body.slug}/meetings`}>{t.page.meetings}</a>
        </li>
        {mayWork && (
          <li>
            <a href={`${home}/work/bodies/${body.slug}`}>{t.page.edit}</a>
          </li>
        )}
      </ul>
      <MandateSection {...props} />
      {(props.sectors.length > 0 || body.kind !== "office") && <SeatsSection {...props} />}
      <BalanceSection {...props} />
      {below.length > 0 && (
        <Section id="groups" title={t.page.groups}>
          <BodyList frame={frame} bodies={below} part="bodies" />
        </Section>
      )}
      <Section
        id="matters"
        title={t.page.matters}
        more={{ label: t.page.allMatters, href: `${home}/bodies/${body.slug}/matters` }}
      >
        {matters.matters.length === 0 ? (
          <p>{t.page.noMatters}</p>
        ) : (
          <>
            <p>{t.matters.lead(props.counts)}</p>
            {props.counts.unanswered > 0 && (
              <p>
                <a href={`${home}/bodies/${body.slug}/matters?state=unanswered`}>
                  {t.matters.allUnanswered}
                </a>
              </p>
            )}
            <MatterList frame={frame} matters={matters.matters} on={on} part="bodies" />
          </>
        )}
      </Section>
      {timeline.length > 0 && (
        <Section id="timeline" title={t.page.timeline}>
          <Timeline entries={timeline} />
        </Section>
      )}
      <RecordSection frame={frame} entries={props.entries} timeZone={props.timeZone} />
    </Page>
  );
}

function factsOf({ frame, body, terms, on }: BodyPageProps): readonly Fact[] {
  const { language } = frame;
  const t = bodyTexts(language).page;
  const home = frame.place?.href ?? "";
  const inOffice = terms.filter((term) => isInOffice(term, on));
  const holder = (found: Membership | undefined) =>
    found === undefined ? undefined : publicName(found, language);
  const chair = holder(inOffice.find(({ isChair }) => isChair));
  const deputy = holder(inOffice.find(({ isDeputy }) => isDeputy));
  const { parent, foundedOn, legalBasis } = body;
  const seats = seatSentence(body.counts, language);
  return [
    {
      term: t.founded,
      content: foundedOn === null ? t.unknown : printDate(foundedOn, language),
    },
    ...(parent === null
      ? []
      : [
          {
            term: t.parent,
            content: (
              <a href={`${home}/bodies/${parent.slug}`}>
                <InWords wording={parent.name} />
              </a>
            ),
          },
        ]),
    ...(isEmptyWording(body.secretariat)
      ? []
      : [{ term: t.secretariat, content: <InWords wording={body.secretariat} /> }]),
    ...(seats === "" && isEmptyWording(body.sizeNote)
      ? []
      : [
          {
            term: t.size,
            content: (
              <>
                {seats}
                {seats !== "" && !isEmptyWording(body.sizeNote) && <br />}
                <InWords wording={body.sizeNote} />
              </>
            ),
          },
        ]),
    ...(chair !== undefined ? [{ term: t.chair, content: chair }] : []),
    ...(deputy !== undefined ? [{ term: t.deputy, content: deputy }] : []),
    ...(chair === undefined && inOffice.length > 0 ? [{ term: t.chair, content: t.noChair }] : []),
    ...(isEmptyWording(legalBasis)
      ? []
      : [
          {
            term: t.legalBasis,
            content: (
              <>
                <InWords wording={legalBasis} />
                {body.legalUnconfirmed && (
                  <>
                    <br />
                    {t.unconfirmed}
                  </>
                )}
              </>
            ),
          },
        ]),
    ...(body.source === null
      ? []
      : [{ term: t.source, content: <SourceWords source={body.source} /> }]),
  ];
}

function MandateSection({ frame, body, mandates }: BodyPageProps): VNode {
  const { language } = frame;
  const t = bodyTexts(language).page;
  const mandate = mandates.at(-1);
  const href = `${frame.place?.href ?? ""}/bodies/${body.slug}/mandate`;
  return (
    <Section
      id="mandate"
      title={t.mandate}
      {...(mandates.length > 1 ? { more: { label: t.versions, href } } : {})}
    >
      {mandate === undefined ? (
        <p>{t.noMandate}</p>
      ) : (
        <>
          <p class="meta">{t.versionOf(mandate.number, mandateDay(mandate, language))}</p>
          <MandateText frame={frame} mandate={mandate} />
        </>
      )}
    </Section>
  );
}

/** One challenge: what was found, by whom and on what evidence, and what became of it. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { Facts } from "../../../design/facts.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Status } from "../../../design/status.tsx";
import { Timeline } from "../../../design/timeline.tsx";
import type { Wording } from "../../../kernel/language.ts";
import { printDate } from "../../../kernel/local-date.ts";
import { readSource } from "../../../kernel/source.ts";
import { addressOfTaker, type ChallengeStanding, takerText } from "../challenge.ts";
import type { MapEntry, MapVersion } from "../map-entry.ts";
import { challengeMark } from "../standing.ts";
import { mappingTexts } from "../texts/index.ts";
import { Origin, Said, sharedFacts } from "./entry-parts.tsx";
import { OnlySources } from "./map-choices.tsx";
import { type MapView, titleOf } from "./map-view.ts";

export type ChallengePageProps = {
  readonly view: MapView;
  readonly challenge: MapEntry;
  /** The versions before this one, each with the day on which it was written. */
  readonly earlier: readonly (MapVersion & { readonly savedOn: string })[];
  /** The day on which this version was written. */
  readonly savedOn: string;
  /** What those that took it up are called, by `takerText`. */
  readonly takerNames: ReadonlyMap<string, Wording>;
};

export function ChallengePage(props: ChallengePageProps): VNode {
  const { view, challenge, earlier, savedOn, takerNames } = props;
  const { language, home } = view;
  const t = mappingTexts(language);
  const mark = challengeMark(challenge.standings, view);
  const title = titleOf(view, challenge);
  const { began, body, particulars, standings, source, version } = challenge;
  const foundBy =
    body !== null ? (
      <a href={`${home}/bodies/${body.slug}`}>
        <Said view={view} of={body.name} />
      </a>
    ) : (
      <Said view={view} of={particulars.kind === "challenge" ? particulars.foundBy : {}} />
    );
  return (
    <Page
      frame={view.frame}
      title={title}
      breadcrumbs={[
        { label: view.frame.place?.name ?? "", href: home },
        { label: t.kinds.challenge.title, href: `${home}/challenges` },
        { label: title },
      ]}
    >
      <PageHeading
        kicker={t.kinds.challenge.one}
        title={<Said view={view} of={challenge.title} />}
        meta={<Status tone={mark.tone}>{mark.text}</Status>}
      />
      <OnlySources view={view} />
      <p>
        <Said view={view} of={challenge.text} />
      </p>
      <Facts
        items={[
          { term: t.foundBy, content: foundBy },
          {
            term: t.kinds.challenge.began,
            content: began === null ? t.notStated : printDate(began, language),
          },
          ...sharedFacts(view, challenge),
        ]}
      />
      <Origin source={source} />
      <Section id="life" title={t.life}>
        {standings.length === 0 ? (
          <p>{view.demonstration ? t.lifeUnknown : t.lifeNone}</p>
        ) : (
          <Timeline entries={standings.map((one) => standingEntry(view, one, takerNames))} />
        )}
      </Section>
      {version > 1 && (
        <Section id="versions" title={t.earlier}>
          <p>{t.rewritten(version, savedOn)}</p>
          {[...earlier].reverse().map((one) => (
            <Disclosure summary={t.version(one.number, one.savedOn)}>
              <p>
                <strong>
                  <Said view={view} of={one.title} />
                </strong>
              </p>
              <p>
                <Said view={view} of={one.text} />
              </p>
            </Disclosure>
          ))}
        </Section>
      )}
    </Page>
  );
}

function standingEntry(
  view: MapView,
  { state, by, reason, on, source }: ChallengeStanding,
  takerNames: ReadonlyMap<string, Wording>,
) {
  const t = mappingTexts(view.language);
  const read = source === null ? undefined : readSource(source);
  const name = by === null ? undefined : takerNames.get(takerText(by));
  return {
    date: printDate(on, view.language),
    machineDate: on.date.slice(0, { day: 10, month: 7, year: 4 }[on.precision]),
    title:
      by === null ? (
        t.states[state]
      ) : (
        <a href={`${view.home}${addressOfTaker(by)}`}>
          {t.states[state]}:{" "}
          {name === undefined ? (
            t.takenUpBy(t.takers[by.kind], by.reference)
          ) : (
            <>
              {t.takers[by.kind]} <Said view={view} of={name} /> ({by.reference})
            </>
          )}
        </a>
      ),
    text: <Said view={view} of={reason} />,
    ...(read?.href === undefined ? {} : { source: { label: read.label, href: read.href } }),
  };
}

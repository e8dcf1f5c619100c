/** The front page's way to the city's institutions: each with what there is to see, also where there is nothing. */
import type { VNode } from "preact";
import { type ActionEntry, ActionList } from "../../../design/action-list.tsx";
import { Section } from "../../../design/heading.tsx";
import { plain, type View } from "../../../design/view.ts";
import { printDay } from "../../../kernel/local-date.ts";
import { mapLists } from "../../mapping/index.ts";
import type { CityWork } from "../gather-city-work.ts";
import { cityWorkTexts } from "../texts/city-work/index.ts";

type SectionProps = { readonly view: View; readonly work: CityWork };

export function CityWorkSection(props: SectionProps): VNode {
  return (
    <Section id="work" title={cityWorkTexts(props.view.language).title}>
      <ActionList layout="cards" entries={entriesOf(props)} />
    </Section>
  );
}

function entriesOf({ view, work }: SectionProps): readonly ActionEntry[] {
  const t = cityWorkTexts(view.language);
  const { bodies, nextMeeting, commitments, signatories, assessed, weighed } = work;
  const entry = (title: string, part: string, text: string): ActionEntry => ({
    title,
    href: `${view.home}/${part}`,
    text,
  });
  return [
    entry(t.bodies, "bodies", bodies === 0 ? t.noBodies : t.bodyCount(bodies, work.suspended)),
    entry(
      t.meetings,
      "meetings",
      nextMeeting === null
        ? t.noMeeting
        : t.nextMeeting(plain(view, nextMeeting.body), printDay(nextMeeting.on, view.language)),
    ),
    entry(
      t.commitments,
      "declaration",
      commitments.all === 0 ? t.noCommitments : t.commitmentCount(commitments),
    ),
    entry(
      t.signatories,
      "declaration/signatories",
      t.signatoryCount(signatories.organisation, signatories.resident),
    ),
    ...mapLists(view.language).map(({ kind, title, about, part }) =>
      entry(title, part, kind === "challenge" ? t.challengeCount(work.challenges) : about),
    ),
    entry(
      t.selfAssessment,
      "self-assessment",
      assessed === null ? t.noSelfAssessment : t.assessed(assessed.framework, assessed.year),
    ),
    entry(
      t.decisions,
      "decisions",
      weighed === null ? t.noDecisions : t.weighed(weighed.count, weighed.year),
    ),
  ];
}

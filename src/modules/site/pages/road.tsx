/** The road of a human rights city, from the declaration to today. */
import type { VNode } from "preact";
import { Section } from "../../../design/heading.tsx";
import { Timeline, type TimelineEntry } from "../../../design/timeline.tsx";
import type { View } from "../../../design/view.ts";
import { printDate, yearOf } from "../../../kernel/local-date.ts";
import { readSource } from "../../../kernel/source.ts";
import type { CityEvent, Declaration } from "../../city/index.ts";
import { siteTexts } from "../texts/index.ts";
import { Worded } from "./worded.tsx";

/** Steps at the end of the road that the front page shows. */
const LATEST = 4;
const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** A step as an entry of the timeline. */
function stepOf(view: View, { on, text, source }: CityEvent): TimelineEntry {
  const from = source === null ? undefined : readSource(source);
  return {
    date: printDate(on, view.language),
    machineDate: on.date.slice(0, LENGTHS[on.precision]),
    title: <Worded view={view} wording={text} />,
    ...(from?.href === undefined ? {} : { source: { label: from.label, href: from.href } }),
  };
}

type RoadProps = {
  readonly view: View;
  readonly declaration: Declaration | undefined;
  readonly events: readonly CityEvent[];
};

/** The declaration, the latest steps, and how many lie between. */
export function RoadInShort({ view, declaration, events }: RoadProps): VNode | null {
  const t = siteTexts(view.language).front;
  if (events.length === 0) return null;
  const place = `${view.home}/declaration#road`;
  const declared =
    declaration === undefined ? [] : events.filter(({ on }) => on.date >= declaration.on.date);
  // A declaration that was said anew yesterday has no steps after it.
  const [first, ...later] = declared.length === 0 ? events : declared;
  const latest = later.slice(-LATEST);
  const between = later.slice(0, -LATEST);
  const [from, to] = [between[0], between.at(-1)];
  return (
    <Section
      id="road"
      title={t.roadTitle}
      more={{ label: t.wholeRoad(events.length), href: place }}
    >
      <Timeline
        entries={[
          ...(first === undefined ? [] : [stepOf(view, first)]),
          ...(from === undefined || to === undefined
            ? []
            : [
                {
                  date: [...new Set([yearOf(from.on.date), yearOf(to.on.date)])].join("–"),
                  title: t.stepsBetween(between.length),
                  href: place,
                },
              ]),
          ...latest.map((event) => stepOf(view, event)),
        ]}
      />
    </Section>
  );
}

/** The road of a human rights city: one list in the order of time, each step with the road that it lies on and its source. */
import type { VNode } from "preact";
import { Section } from "../../../design/heading.tsx";
import { Timeline, type TimelineEntry } from "../../../design/timeline.tsx";
import type { View } from "../../../design/view.ts";
import { printDate } from "../../../kernel/local-date.ts";
import { readSource } from "../../../kernel/source.ts";
import type { CityEvent } from "../../city/index.ts";
import { commitmentTexts } from "../texts/index.ts";
import { Worded } from "./worded.tsx";

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

export type RoadProps = { readonly view: View; readonly events: readonly CityEvent[] };

export function Road({ view, events }: RoadProps): VNode | null {
  const t = commitmentTexts(view.language).declaration;
  if (events.length === 0) return null;
  const count = (kind: CityEvent["kind"]) => events.filter((event) => event.kind === kind).length;
  const [formal, informal] = [count("formal"), count("informal")];
  return (
    <Section id="road" title={t.road}>
      {formal + informal > 0 && (
        <p>
          {t.tracks(formal, informal, count(null))} {t.tracksHelp}
        </p>
      )}
      <Timeline entries={events.map((event) => stepOf(view, event))} />
      <p>
        <a href={`${view.home}/declaration/road.csv`}>{t.asTable}</a>
      </p>
    </Section>
  );
}

function stepOf(view: View, { on, text, source, kind }: CityEvent): TimelineEntry {
  const t = commitmentTexts(view.language).declaration;
  const from = source === null ? undefined : readSource(source);
  return {
    date: printDate(on, view.language),
    machineDate: on.date.slice(0, LENGTHS[on.precision]),
    title: (
      <>
        {kind !== null && (
          <span class="kicker">
            {t[kind]}
            <br />
          </span>
        )}
        <Worded view={view} wording={text} />
      </>
    ),
    ...(from?.href === undefined ? {} : { source: { label: from.label, href: from.href } }),
  };
}

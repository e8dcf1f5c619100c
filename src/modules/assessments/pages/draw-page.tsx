/** The public page of one draw. */
import type { VNode } from "preact";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Status } from "../../../design/status.tsx";
import { printDay } from "../../../kernel/local-date.ts";
import type { ShownEntry } from "../shown-entry.ts";
import { drawMark } from "../standing.ts";
import { assessmentTexts } from "../texts/index.ts";
import { DrawView, type DrawViewProps } from "./draw-view.tsx";
import { EntryList } from "./entry-list.tsx";

export type DrawPageProps = DrawViewProps & { readonly entries: readonly ShownEntry[] };

export function DrawPage({ entries, ...props }: DrawPageProps): VNode {
  const { view, draw } = props;
  const t = assessmentTexts(view.language);
  const mark = drawMark(draw, view.today, view.language);
  const name = t.draws.name(draw.number);
  return (
    <Page
      frame={view.frame}
      title={name}
      wide
      breadcrumbs={[
        { label: t.title, href: `${view.home}/decisions` },
        { label: t.draws.title, href: `${view.home}/decisions/draws` },
        { label: name },
      ]}
    >
      <PageHeading
        kicker={t.draws.title}
        title={name}
        lead={t.draws.period(printDay(draw.from, view.language), printDay(draw.to, view.language))}
        meta={<Status tone={mark.tone}>{mark.text}</Status>}
      />
      <DrawView {...props} />
      <EntryList view={view} entries={entries} />
    </Page>
  );
}

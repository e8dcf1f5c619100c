/** All draws in public, the newest first; one that was announced and not made says for how long. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import type { Draw } from "../draw.ts";
import { assessmentTexts } from "../texts/index.ts";
import type { View } from "../view.ts";
import { DrawTable } from "./draw-table.tsx";

export type DrawsPageProps = { readonly view: View; readonly draws: readonly Draw[] };

export function DrawsPage({ view, draws }: DrawsPageProps): VNode {
  const t = assessmentTexts(view.language);
  const here = `${view.home}/decisions/draws`;
  return (
    <Page
      frame={view.frame}
      title={t.draws.title}
      wide
      breadcrumbs={[{ label: t.title, href: `${view.home}/decisions` }, { label: t.draws.title }]}
    >
      <PageHeading title={t.draws.title} lead={t.draws.lead} />
      {draws.length === 0 ? (
        <EmptyState title={t.draws.none}>{t.draws.noneHelp}</EmptyState>
      ) : (
        <>
          <DrawTable view={view} draws={draws} address={here} />
          <p>
            <a href={`${here}.csv`}>{t.draws.csv}</a>
          </p>
        </>
      )}
    </Page>
  );
}

/** The map for those who write on it: what stands there, kind by kind, and the way to add to each. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ButtonLink } from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { Status } from "../../../design/status.tsx";
import { plain } from "../../../design/view.ts";
import { isProved, MAP_KINDS, type MapEntry, PLACES } from "../map-entry.ts";
import { challengeMark } from "../standing.ts";
import { mappingTexts } from "../texts/index.ts";
import { Said } from "./entry-parts.tsx";
import { type MapView, titleOf } from "./map-view.ts";

export type MappingWorkPageProps = {
  readonly view: MapView;
  readonly entries: readonly MapEntry[];
  readonly mayWrite: boolean;
  readonly saved: boolean;
};

export function MappingWorkPage({ view, entries, mayWrite, saved }: MappingWorkPageProps): VNode {
  const { frame, home, language } = view;
  const t = mappingTexts(language);
  const unproved = entries.filter((one) => !isProved(one));
  return (
    <Page
      frame={frame}
      title={t.map}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home }, { label: t.map }]}
    >
      {saved && <Notice tone="saved" title={t.saved} />}
      <PageHeading title={t.map} lead={t.mapLead} />
      <p>{t.workLead}</p>
      {entries.length > 0 && <p>{t.withoutEvidence(unproved.length, entries.length)}</p>}
      {MAP_KINDS.map((kind) => {
        const own = entries.filter((one) => one.kind === kind);
        const work = `${home}/work/mapping/${PLACES[kind]}`;
        return (
          <Section
            id={PLACES[kind]}
            title={t.kinds[kind].title}
            more={{ label: t.publicPage, href: `${home}/${PLACES[kind]}` }}
          >
            {own.length === 0 ? (
              <EmptyState title={t.kinds[kind].none}>{t.noneHelp}</EmptyState>
            ) : (
              <ActionList
                entries={own.map((one) => {
                  const mark = challengeMark(one.standings, view);
                  return {
                    href: `${work}/${one.slug}`,
                    kicker: one.rights
                      .map((slug) =>
                        plain(view, view.rights.find((right) => right.slug === slug)?.name ?? {}),
                      )
                      .join(", "),
                    title: titleOf(view, one),
                    text: <Said view={view} of={one.text} />,
                    ...(kind === "challenge" || !isProved(one)
                      ? {
                          meta: (
                            <>
                              {kind === "challenge" && (
                                <Status tone={mark.tone}>{mark.text}</Status>
                              )}
                              {!isProved(one) && <p class="note">{t.noEvidence}</p>}
                            </>
                          ),
                        }
                      : {}),
                  };
                })}
              />
            )}
            {mayWrite && (
              <p>
                <ButtonLink label={t.kinds[kind].add} href={`${work}/new`} variant="secondary" />
              </p>
            )}
          </Section>
        );
      })}
    </Page>
  );
}

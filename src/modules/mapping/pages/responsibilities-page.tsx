/** Who can act on which right: right by right with what the law says, and as a table; where nobody in the municipality is named, that is said. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Facts } from "../../../design/facts.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Status } from "../../../design/status.tsx";
import { DataTable } from "../../../design/table.tsx";
import { plain } from "../../../design/view.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { MapEntry } from "../map-entry.ts";
import { actorRows, gapsIn, type Part, partsIn, partsOn } from "../responsibility.ts";
import { mappingTexts } from "../texts/index.ts";
import { evidenceFact, Origin, Said } from "./entry-parts.tsx";
import { MapChoices, OnlySources } from "./map-choices.tsx";
import type { MapView } from "./map-view.ts";

export type ResponsibilitiesPageProps = {
  readonly view: MapView;
  readonly entries: readonly MapEntry[];
  readonly on: LocalDate;
};

export function ResponsibilitiesPage({ view, entries, on }: ResponsibilitiesPageProps): VNode {
  const { home, frame, rights } = view;
  const t = mappingTexts(view.language);
  const own = t.kinds.responsibility;
  const nobody = view.demonstration ? t.nobodyInSources : t.nobody;
  const parts = partsOn(entries, on);
  const gaps = gapsIn(
    parts,
    rights.map(({ slug }) => slug),
  );
  return (
    <Page
      frame={frame}
      title={own.title}
      wide
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home }, { label: own.title }]}
    >
      <PageHeading
        title={own.title}
        lead={rights.length === 0 ? own.about : nobody.all(gaps.length)}
      />
      <MapChoices view={view} kind="responsibility" />
      <OnlySources view={view} />
      {rights.length > 0 && <p>{own.about}</p>}
      {rights.length === 0 ? (
        <EmptyState title={t.noRights}>{t.noRightsHelp}</EmptyState>
      ) : (
        <>
          {rights.map(({ slug, name }) => (
            <Section
              id={slug}
              title={plain(view, name)}
              more={{ label: t.aboutRight, href: `${home}/rights/${slug}` }}
            >
              {gaps.includes(slug) && <Status tone="open">{nobody.one}</Status>}
              {partsIn(parts, slug).map((part) => (
                <PartOf view={view} part={part} />
              ))}
            </Section>
          ))}
          {parts.length > 0 && <Matrix view={view} parts={parts} />}
          <p>
            <a href={`${home}/responsibilities.csv`}>{t.csv}</a>
          </p>
        </>
      )}
    </Page>
  );
}

function PartOf({ view, part }: { readonly view: MapView; readonly part: Part }): VNode {
  const t = mappingTexts(view.language);
  const { level, competences, law, lawConfirmed } = part.particulars;
  const hasLaw = Object.keys(law).length > 0;
  return (
    <>
      <h3>
        <ActorName view={view} part={part} />
      </h3>
      {Object.keys(part.text).length > 0 && (
        <p>
          <Said view={view} of={part.text} />
        </p>
      )}
      <Facts
        items={[
          { term: t.level, content: t.levels[level] },
          {
            term: t.competence,
            content: competences.map((one) => t.competences[one]).join(", "),
          },
          ...(hasLaw
            ? [
                {
                  term: t.law,
                  content: (
                    <>
                      <Said view={view} of={law} />
                      {!lawConfirmed && (
                        <>
                          {" "}
                          <Status tone="open">{t.unconfirmed}</Status>
                        </>
                      )}
                    </>
                  ),
                },
              ]
            : []),
          evidenceFact(view, part),
        ]}
      />
      <Origin source={part.source} />
    </>
  );
}

function ActorName({ view, part }: { readonly view: MapView; readonly part: Part }): VNode {
  const { title, department } = part;
  return <Said view={view} of={Object.keys(title).length > 0 ? title : (department?.name ?? {})} />;
}

/** On a phone it scrolls sideways inside its own region; right by right stands above. */
function Matrix({
  view,
  parts,
}: {
  readonly view: MapView;
  readonly parts: readonly Part[];
}): VNode {
  const t = mappingTexts(view.language);
  return (
    <Section id="matrix" title={t.matrix}>
      <DataTable
        id="matrix-table"
        caption={t.kinds.responsibility.about}
        columns={[
          { key: "actor", label: t.actor },
          ...view.rights.map(({ slug, name }) => ({
            key: `right-${slug}`,
            label: plain(view, name),
          })),
        ]}
        rowHeader="actor"
        empty={t.kinds.responsibility.none}
        rows={actorRows(parts).map(({ actor, competences }) => ({
          actor: <ActorName view={view} part={actor} />,
          ...Object.fromEntries(
            view.rights.map(({ slug }) => [
              `right-${slug}`,
              competences
                .get(slug)
                ?.map((one) => t.competences[one])
                .join(", ") ?? t.matrixNone,
            ]),
          ),
        }))}
      />
    </Section>
  );
}

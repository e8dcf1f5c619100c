/** The challenges that working groups found, those that still stand open first. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { Status } from "../../../design/status.tsx";
import { plain } from "../../../design/view.ts";
import { printDate } from "../../../kernel/local-date.ts";
import type { MapEntry } from "../map-entry.ts";
import { type ChallengeMark, challengeMark } from "../standing.ts";
import { mappingTexts } from "../texts/index.ts";
import { Said, Whom } from "./entry-parts.tsx";
import { ListPage, type ListPageProps } from "./list-page.tsx";

export function ChallengesPage(props: Omit<ListPageProps, "kind" | "children">): VNode {
  const { view, entries } = props;
  return (
    <ListPage {...props} kind="challenge">
      <ActionList
        entries={entries.map((one) => {
          const mark = challengeMark(one.standings, view);
          return {
            href: `${view.home}/challenges/${one.slug}`,
            kicker: one.rights
              .map((slug) =>
                plain(view, view.rights.find((right) => right.slug === slug)?.name ?? {}),
              )
              .join(", "),
            title: <Said view={view} of={one.title} />,
            text: <Said view={view} of={one.text} />,
            meta: <Meta view={view} entry={one} mark={mark} />,
          };
        })}
      />
    </ListPage>
  );
}

type MetaProps = {
  readonly view: ListPageProps["view"];
  readonly entry: MapEntry;
  readonly mark: ChallengeMark;
};

/** Each on a line of its own: where it stands and since which day, when it was found, and whom it is about. */
function Meta({ view, entry, mark }: MetaProps): VNode {
  const { began, grounds, groups, standings } = entry;
  const { language } = view;
  const stoodOn = standings.at(-1)?.on;
  const isAboutSome = grounds.length > 0 || Object.keys(groups).length > 0;
  return (
    <>
      <p>
        <Status tone={mark.tone}>
          {stoodOn === undefined ? mark.text : `${mark.text}, ${printDate(stoodOn, language)}`}
        </Status>
      </p>
      {began !== null && (
        <p>{`${mappingTexts(language).kinds.challenge.began}: ${printDate(began, language)}`}</p>
      )}
      {isAboutSome && (
        <p>
          <Whom view={view} of={entry} />
        </p>
      )}
    </>
  );
}

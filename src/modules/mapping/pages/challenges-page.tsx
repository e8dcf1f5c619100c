/** The challenges that working groups found, those that still stand open first. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { Status } from "../../../design/status.tsx";
import { plain } from "../../../design/view.ts";
import { printDate } from "../../../kernel/local-date.ts";
import type { MapEntry } from "../map-entry.ts";
import { type ChallengeMark, challengeMark } from "../standing.ts";
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

function Meta({ view, entry, mark }: MetaProps): VNode {
  const { began, grounds, groups } = entry;
  const isAboutSome = grounds.length > 0 || Object.keys(groups).length > 0;
  return (
    <>
      <Status tone={mark.tone}>{mark.text}</Status>
      {began !== null && <> · {printDate(began, view.language)}</>}
      {isAboutSome && (
        <>
          {" · "}
          <Whom view={view} of={entry} />
        </>
      )}
    </>
  );
}

/** What was done, what made it work and what did not, so that another city can take it over. */
import type { VNode } from "preact";
import { Facts } from "../../../design/facts.tsx";
import type { Wording } from "../../../kernel/language.ts";
import { printDate } from "../../../kernel/local-date.ts";
import { mappingTexts } from "../texts/index.ts";
import { Origin, Said, sharedFacts } from "./entry-parts.tsx";
import { ListPage, type ListPageProps } from "./list-page.tsx";

export function PracticePage(props: Omit<ListPageProps, "kind" | "children">): VNode {
  const { view, entries } = props;
  const t = mappingTexts(view.language);
  return (
    <ListPage {...props} kind="practice">
      {entries.map((entry) => {
        const { particulars, began, ended, slug } = entry;
        if (particulars.kind !== "practice") return null;
        const { place, worked, failed, takenFrom } = particulars;
        const isOwn = Object.keys(takenFrom).length === 0;
        return (
          <article class="section" aria-labelledby={slug}>
            <p class="kicker">
              <Said view={view} of={place} />
            </p>
            <h2 id={slug}>
              <Said view={view} of={entry.title} />
            </h2>
            <p>
              <Said view={view} of={entry.text} />
            </p>
            <Facts
              items={[
                { term: t.worked, content: <Worked view={view} of={worked} /> },
                ...(Object.keys(failed).length === 0
                  ? []
                  : [{ term: t.failed, content: <Said view={view} of={failed} /> }]),
                // That sources name no other city does not make it this one's own.
                ...(isOwn && view.demonstration
                  ? []
                  : [
                      {
                        term: t.takenFrom,
                        content: isOwn ? t.own : <Said view={view} of={takenFrom} />,
                      },
                    ]),
                ...(began === null
                  ? []
                  : [{ term: t.kinds.practice.began, content: printDate(began, view.language) }]),
                ...(ended === null
                  ? []
                  : [{ term: t.kinds.practice.ended, content: printDate(ended, view.language) }]),
                ...sharedFacts(view, entry),
              ]}
            />
            <Origin source={entry.source} />
          </article>
        );
      })}
    </ListPage>
  );
}

type WorkedProps = { readonly view: ListPageProps["view"]; readonly of: Wording };

function Worked({ view, of }: WorkedProps): VNode {
  const t = mappingTexts(view.language);
  if (Object.keys(of).length > 0) return <Said view={view} of={of} />;
  return <>{view.demonstration ? t.workedUnknown : t.workedNone}</>;
}

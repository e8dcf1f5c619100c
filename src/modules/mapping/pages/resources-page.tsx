/** What the city can draw on for people's rights, and for how long it is there. */
import type { VNode } from "preact";
import { Facts } from "../../../design/facts.tsx";
import { type LocalDate, printDate } from "../../../kernel/local-date.ts";
import { readSource } from "../../../kernel/source.ts";
import { isThere, type MapEntry } from "../map-entry.ts";
import { mappingTexts } from "../texts/index.ts";
import { Origin, Said, sharedFacts } from "./entry-parts.tsx";
import { ListPage, type ListPageProps } from "./list-page.tsx";
import type { MapView } from "./map-view.ts";

export function ResourcesPage(
  props: Omit<ListPageProps, "kind" | "children"> & { readonly on: LocalDate },
): VNode {
  return (
    <ListPage {...props} kind="resource">
      {props.entries.map((one) => (
        <Resource view={props.view} entry={one} on={props.on} />
      ))}
    </ListPage>
  );
}

type ResourceProps = {
  readonly view: MapView;
  readonly entry: MapEntry;
  readonly on: LocalDate;
};

function Resource({ view, entry, on }: ResourceProps): VNode {
  const t = mappingTexts(view.language);
  const { particulars, began, ended, slug } = entry;
  const own = particulars.kind === "resource" ? particulars : undefined;
  const contact = own?.contact ? readSource(own.contact) : undefined;
  return (
    <article class="section" aria-labelledby={slug}>
      {own !== undefined && <p class="kicker">{t.sorts[own.sort]}</p>}
      <h2 id={slug}>
        <Said view={view} of={entry.title} />
      </h2>
      <p>
        <Said view={view} of={entry.text} />
      </p>
      <Facts
        items={[
          ...(began === null
            ? []
            : [{ term: t.kinds.resource.began, content: printDate(began, view.language) }]),
          ...(ended === null
            ? []
            : [
                {
                  term: t.kinds.resource.ended,
                  content: isThere(entry, on) ? (
                    printDate(ended, view.language)
                  ) : (
                    <strong>{printDate(ended, view.language)}</strong>
                  ),
                },
              ]),
          ...sharedFacts(view, entry),
          ...(contact?.href === undefined
            ? []
            : [{ term: t.contact, content: <a href={contact.href}>{contact.label}</a> }]),
        ]}
      />
      <Origin source={entry.source} />
    </article>
  );
}

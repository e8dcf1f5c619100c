/** The installation's front page where it holds several cities. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Words } from "../../../design/said.tsx";
import type { Said } from "../../../kernel/language.ts";
import { siteTexts } from "../texts/index.ts";

export type CityEntry = {
  readonly slug: string;
  readonly name: Said;
  readonly promise: Said | undefined;
  /** The sentence about what became of its recommendations; empty where there are none. */
  readonly state: string;
};

export type CitiesPageProps = { readonly frame: Frame; readonly cities: readonly CityEntry[] };

export function CitiesPage({ frame, cities }: CitiesPageProps): VNode {
  const t = siteTexts(frame.language).cities;
  return (
    <Page frame={frame} title={t.title} wide>
      <PageHeading title={t.title} lead={t.lead} />
      <ActionList
        layout="cards"
        entries={cities.map(({ slug, name, promise, state }) => ({
          title: <Words said={name} />,
          href: `/${slug}`,
          ...(promise === undefined ? {} : { text: <Words said={promise} /> }),
          ...(state === "" ? {} : { meta: state }),
        }))}
      />
    </Page>
  );
}

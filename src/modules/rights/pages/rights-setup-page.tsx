/** The page on which the coordinator sees the rights that the city works on, and goes on to add or edit one. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ButtonLink } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { Words } from "../../../design/said.tsx";
import { type Language, said } from "../../../kernel/language.ts";
import type { Right } from "../right.ts";
import { rightsTexts } from "../texts/index.ts";

export type RightsSetupPageProps = {
  readonly frame: Frame;
  readonly languages: readonly Language[];
  readonly rights: readonly Right[];
  /** The right that was saved just before. */
  readonly saved: string | undefined;
};

export function RightsSetupPage({ frame, languages, rights, saved }: RightsSetupPageProps): VNode {
  const t = rightsTexts(frame.language);
  const home = frame.place?.href ?? "";
  return (
    <Page
      frame={frame}
      title={t.title}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: t.profile, href: `${home}/profile` },
        { label: t.title },
      ]}
    >
      {saved !== undefined && (
        <Notice tone="saved" title={t.saved}>
          <p>
            <a href={`${home}/rights/${saved}`}>{t.seePublic}</a>
          </p>
        </Notice>
      )}
      <PageHeading title={t.title} lead={t.lead} />
      {rights.length === 0 ? (
        <EmptyState title={t.none}>{t.noneNext}</EmptyState>
      ) : (
        <ActionList
          entries={rights.map(({ slug, position, name, meaning, articles }) => {
            const title = said(name, [frame.language, ...languages]);
            const text = said(meaning, [frame.language, ...languages]);
            return {
              title: title === undefined ? slug : <Words said={title} />,
              href: `${home}/rights-setup/${slug}`,
              kicker: String(position + 1),
              ...(text === undefined ? {} : { text: <Words said={text} /> }),
              meta: articles.length === 0 ? t.noArticles : t.articlesOf(articles.length),
            };
          })}
        />
      )}
      <p>
        <ButtonLink label={t.add} href={`${home}/rights-setup/new`} />
      </p>
    </Page>
  );
}

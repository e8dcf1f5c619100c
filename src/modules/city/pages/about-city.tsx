/** What the working pages about the city share: the ways between them, and what stands around each. */
import type { ComponentChildren, VNode } from "preact";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { cityTexts } from "../texts/index.ts";

export type AboutCityProps = {
  readonly frame: Frame;
  readonly part: "profile" | "history" | "declaration" | "events" | "charters" | "background";
  readonly lead: string;
  /** The form came back with errors. */
  readonly failed: boolean;
  /** What stands before everything else: errors, what was saved. */
  readonly first: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A page of the coordinator about the city; `first` is what became of what they sent. */
export function AboutCityPage(props: AboutCityProps): VNode {
  const { frame, part, lead, failed, first, children } = props;
  const t = cityTexts(frame.language);
  const home = frame.place?.href ?? "";
  const ways = [
    { part: "profile", href: `${home}/profile` },
    { part: "history", href: `${home}/profile/history` },
    { part: "declaration", href: `${home}/profile/declaration` },
    { part: "events", href: `${home}/profile/events` },
    { part: "charters", href: `${home}/profile/charters` },
    { part: "background", href: `${home}/profile/background` },
    { part: "rights", href: `${home}/rights-setup` },
  ] as const;
  return (
    <Page
      frame={frame}
      title={t[part]}
      failed={failed}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        ...(part === "profile" ? [] : [{ label: t.profile, href: `${home}/profile` }]),
        { label: t[part] },
      ]}
    >
      {first}
      <PageHeading title={t[part]} lead={lead} />
      <nav class="ways" aria-label={t.moreAboutCity}>
        <ul class="inline-list">
          {ways
            .filter((way) => way.part !== part)
            .map((way) => (
              <li>
                <a href={way.href}>{t[way.part]}</a>
              </li>
            ))}
        </ul>
      </nav>
      {children}
    </Page>
  );
}

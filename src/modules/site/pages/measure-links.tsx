/** What a measure serves, each kind in its own line, with a way there where there is a page. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Facts } from "../../../design/facts.tsx";
import { plain, type View } from "../../../design/view.ts";
import type { Wording } from "../../../kernel/language.ts";
import { LINK_KINDS, linkKindWord, type MeasureLink } from "../../plans/index.ts";
import { planPageTexts } from "../texts/plans/index.ts";
import { Worded } from "./worded.tsx";

/** What codes are called: by `kind:code`. */
export type LinkedNames = ReadonlyMap<string, Wording>;

type MeasureLinksProps = {
  readonly view: View;
  readonly links: readonly MeasureLink[];
  readonly names: LinkedNames;
};

export function MeasureLinks({ view, links, names }: MeasureLinksProps): VNode {
  const t = planPageTexts(view.language).measure;
  if (links.length === 0) return <EmptyState title={t.linksNone} />;
  const kinds = LINK_KINDS.filter((kind) => links.some((link) => link.kind === kind));
  return (
    <Facts
      items={kinds.map((kind) => ({
        term: linkKindWord(kind, view.language),
        content: (
          <ul class="choices">
            {links
              .filter((link) => link.kind === kind)
              .map((link) => (
                <li>
                  <OneLink view={view} link={link} names={names} />
                </li>
              ))}
          </ul>
        ),
      }))}
    />
  );
}

type OneLinkProps = {
  readonly view: View;
  readonly link: MeasureLink;
  readonly names: LinkedNames;
};

const PLACES: Readonly<Partial<Record<MeasureLink["kind"], string>>> = {
  right: "rights",
  recommendation: "recommendations",
  indicator: "indicators",
};

function OneLink({ view, link: { kind, code }, names }: OneLinkProps): VNode {
  const wording = names.get(`${kind}:${code}`) ?? null;
  const name = plain(view, wording);
  const place = PLACES[kind];
  const isNamedOnly = (kind === "right" || kind === "indicator") && name !== "";
  const shownCode =
    kind === "right" || kind === "indicator"
      ? code
      : code.replace(/^.*\/(?=[^/]+$)/, (before) =>
          kind === "article" ? before.replace("/", " ") : "",
        );
  const label = (
    <>
      {!isNamedOnly && shownCode}
      {!isNamedOnly && name !== "" && ": "}
      <Worded view={view} wording={wording} />
    </>
  );
  // A name that the city does not have any more leads nowhere; a recommendation is kept by others.
  const leads = place !== undefined && (kind === "recommendation" || name !== "");
  return leads ? <a href={`${view.home}/${place}/${code}`}>{label}</a> : <span>{label}</span>;
}

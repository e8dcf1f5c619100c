/** What entries of the map show alike: whom they are about, which rights, on what evidence, and where it can be read. */
import type { VNode } from "preact";
import { InWords, Words } from "../../../design/said.tsx";
import { SourceLine } from "../../../design/source-line.tsx";
import { said, type Wording } from "../../../kernel/language.ts";
import { readSource } from "../../../kernel/source.ts";
import { isProved, type MapContent, type MapEntry, type Proved } from "../map-entry.ts";
import { mappingTexts } from "../texts/index.ts";
import type { MapView } from "./map-view.ts";

/** A wording as this reader gets it, marked where its language is not the page's. */
export function Said({ view, of }: { readonly view: MapView; readonly of: Wording }): VNode | null {
  const found = said(of, view.preferred);
  return found === undefined ? null : <Words said={found} />;
}

/** The rights, each with its page. */
function RightLinks({
  view,
  slugs,
}: {
  readonly view: MapView;
  readonly slugs: readonly string[];
}): VNode {
  return (
    <>
      {slugs.map((slug, place) => (
        <>
          {place > 0 && ", "}
          <a href={`${view.home}/rights/${slug}`}>
            <InWords wording={view.rights.find((one) => one.slug === slug)?.name ?? { en: slug }} />
          </a>
        </>
      ))}
    </>
  );
}

/** Whom it is about: the grounds by their names, and the groups in words. */
export function Whom({
  view,
  of,
}: {
  readonly view: MapView;
  readonly of: Pick<MapContent, "grounds" | "groups">;
}): VNode {
  const grounds = of.grounds.map(
    (code) => view.grounds.find((ground) => ground.code === code)?.name ?? { en: code },
  );
  const parts = [...grounds, ...(Object.keys(of.groups).length === 0 ? [] : [of.groups])];
  return (
    <>
      {parts.map((wording, place) => (
        <>
          {place > 0 && ", "}
          <Said view={view} of={wording} />
        </>
      ))}
    </>
  );
}

/** Evidence and indicators, each a link. */
function EvidenceList({ view, of }: { readonly view: MapView; readonly of: Proved }): VNode {
  return (
    <ul>
      {of.evidence.map((one) => {
        const { href, label } = readSource(one);
        return <li>{href === undefined ? label : <a href={href}>{label}</a>}</li>;
      })}
      {of.indicators.map((slug) => (
        <li>
          <a href={`${view.home}/indicators/${slug}`}>
            <Said
              view={view}
              of={view.indicators.find((one) => one.slug === slug)?.name ?? { en: slug }}
            />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Where it can be read; nothing where nobody said. */
export function Origin({ source }: { readonly source: string | null }): VNode | null {
  if (source === null) return null;
  const { href, label } = readSource(source);
  return href === undefined ? (
    <SourceLine>{label}</SourceLine>
  ) : (
    <SourceLine href={href}>{label}</SourceLine>
  );
}

/** What proves an entry; where nothing is named, that is said. */
export function evidenceFact(view: MapView, entry: Proved) {
  const t = mappingTexts(view.language);
  const content = isProved(entry) ? <EvidenceList view={view} of={entry} /> : t.noEvidence;
  return { term: t.evidence, content };
}

/** Terms and contents of what an entry of any kind has beside its title and text. */
export function sharedFacts(view: MapView, entry: MapEntry) {
  const t = mappingTexts(view.language);
  const hasWhom = entry.grounds.length > 0 || Object.keys(entry.groups).length > 0;
  return [
    { term: t.rights, content: <RightLinks view={view} slugs={entry.rights} /> },
    ...(hasWhom ? [{ term: t.grounds, content: <Whom view={view} of={entry} /> }] : []),
    evidenceFact(view, entry),
  ];
}

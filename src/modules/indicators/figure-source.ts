/** Where a figure comes from, as running text: addresses become links named after their site, the words around them stay. */
import type { Inline } from "../../platform/document.ts";
import type { Observation } from "./indicator.ts";

const ADDRESS = /https?:\/\/[^\s<>"]+/gi;

/** The source as its author wrote it, with every address as a link. */
export function sourceInline(source: string): readonly Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of source.matchAll(ADDRESS)) {
    const address = withoutEnd(match[0]);
    if (!URL.canParse(address)) continue;
    if (match.index > end) parts.push(source.slice(end, match.index));
    parts.push({ link: address, content: [siteOf(address)] });
    end = match.index + address.length;
  }
  if (end < source.length) parts.push(source.slice(end));
  return parts;
}

/** The source of a figure with its note, as it stands beside the figure. */
export function sourceCell({
  source,
  note,
}: Pick<Observation, "source" | "note">): readonly Inline[] {
  const from = sourceInline(source);
  return note === "" ? from : [...from, ". ", note];
}

/** The first address in a source; undefined when it is words only. */
export function addressOf(source: string): string | undefined {
  const found = source.match(ADDRESS)?.[0];
  return found === undefined ? undefined : withoutEnd(found);
}

function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}

/** A full stop or bracket that closes the sentence is no part of the address, unless the address opened the bracket. */
function withoutEnd(address: string): string {
  const trimmed = address.replace(/(?<![.,;:!?])[.,;:!?]+$/, "");
  const unopened = trimmed.endsWith(")") && !trimmed.includes("(");
  return unopened ? withoutEnd(trimmed.slice(0, -1)) : trimmed;
}

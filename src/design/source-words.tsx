/** Where something was said: a web address as a link by the name of its site, anything else as it is written. */
import type { VNode } from "preact";
import { readSource } from "../kernel/source.ts";

export function SourceWords({ source }: { readonly source: string | null }): VNode | null {
  if (source === null) return null;
  const { href, label } = readSource(source);
  return href === undefined ? <span>{label}</span> : <a href={href}>{label}</a>;
}

/** Dated entries in order, each with its source, hung on a thread. */
import type { ComponentChildren, VNode } from "preact";
import type { Link } from "./frame.ts";
import { useTexts } from "./page-language.tsx";

export type TimelineEntry = {
  /** As people say it, no more exact than its source. */
  readonly date: string;
  /** The same for machines: 2027, 2027-05 or 2027-05-17. */
  readonly machineDate?: string;
  readonly title: ComponentChildren;
  readonly href?: string;
  readonly text?: ComponentChildren;
  readonly source?: Link;
};

export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }): VNode {
  const texts = useTexts();
  return (
    <ol class="timeline">
      {entries.map(({ date, machineDate, title, href, text, source }) => (
        <li class="timeline-entry">
          <p class="timeline-date">
            {machineDate === undefined ? date : <time dateTime={machineDate}>{date}</time>}
          </p>
          <div class="timeline-words">
            <p class="timeline-title">{href === undefined ? title : <a href={href}>{title}</a>}</p>
            {text !== undefined && <p>{text}</p>}
            {source !== undefined && (
              <p class="source">
                {texts.source}: <a href={source.href}>{source.label}</a>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

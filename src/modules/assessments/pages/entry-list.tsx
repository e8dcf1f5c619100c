/** The entries of the public record about one thing, each with the way to its proof. */
import type { VNode } from "preact";
import { Section } from "../../../design/heading.tsx";
import { printDay } from "../../../kernel/local-date.ts";
import type { ShownEntry } from "../shown-entry.ts";
import { assessmentTexts } from "../texts/index.ts";
import type { View } from "../view.ts";

export function EntryList({
  view,
  entries,
}: {
  readonly view: View;
  readonly entries: readonly ShownEntry[];
}): VNode {
  const t = assessmentTexts(view.language);
  return (
    <Section id="proof" title={t.check.proofTitle}>
      <ul class="link-list">
        {entries.map(({ position, type, on }) => (
          <li>
            <a href={`${view.home}/record/${position}`}>{t.entries[type] ?? type}</a>{" "}
            {printDay(on, view.language)}, {t.check.entry(position)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

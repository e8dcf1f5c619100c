/** What the public record holds about one thing, entry by entry; each leads to its proof. */
import type { VNode } from "preact";
import type { Frame } from "../../../design/frame.ts";
import { Section } from "../../../design/heading.tsx";
import { LOCALES } from "../../../kernel/language.ts";
import type { ToldEntry } from "../entry-words.ts";
import { bodyTexts } from "../texts/index.ts";

export type RecordSectionProps = {
  readonly frame: Frame;
  /** The latest first. */
  readonly entries: readonly ToldEntry[];
  readonly timeZone: string;
};

export function RecordSection({ frame, entries, timeZone }: RecordSectionProps): VNode | null {
  const t = bodyTexts(frame.language);
  if (entries.length === 0) return null;
  const format = new Intl.DateTimeFormat(LOCALES[frame.language], {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone,
  });
  return (
    <Section id="record" title={t.page.record}>
      <ul class="link-list">
        {entries.map(({ position, words, at }) => (
          <li>
            <a href={`${frame.place?.href ?? ""}/record/${position}`}>{words}</a>{" "}
            {format.format(at)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

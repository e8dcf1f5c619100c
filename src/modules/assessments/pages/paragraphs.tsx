/** A longer text as people wrote it: an empty line begins a paragraph. */
import type { VNode } from "preact";
import { Words } from "../../../design/said.tsx";
import { said, type Wording } from "../../../kernel/language.ts";
import type { View } from "../view.ts";

export function Paragraphs({
  view,
  wording,
}: {
  readonly view: View;
  readonly wording: Wording;
}): VNode | null {
  const reading = said(wording, view.preferred);
  if (reading === undefined) return null;
  const { language } = reading;
  return (
    <>
      {reading.text
        .split(/\n\s*\n/)
        .filter((text) => text.trim() !== "")
        .map((text) => (
          <p>
            <Words said={{ language, text }} />
          </p>
        ))}
    </>
  );
}

/**
 * Two voices of equal weight: what the city says and what the council judges. Side by side where there is room; on a phone
 * they alternate. A voice that is silent has its column all the same, and it says so.
 */
import type { VNode } from "preact";
import type { Voice } from "../platform/document.ts";
import { InlineText } from "./inline-text.tsx";
import { Status, StatusMark } from "./status.tsx";

type Statement = Voice["statements"][number];

type Place = { readonly voice: Voice; readonly side: 0 | 1; readonly statement?: Statement };

/** First one's first, the other's first, then the seconds: the order in which a phone shows them. */
function alternating(voices: readonly [Voice, Voice]): readonly Place[] {
  const longest = Math.max(1, voices[0].statements.length, voices[1].statements.length);
  const places: Place[] = [];
  for (let index = 0; index < longest; index++) {
    for (const side of [0, 1] as const) {
      const voice = voices[side];
      const statement = voice.statements[index];
      if (statement !== undefined) places.push({ voice, side, statement });
      else if (index === 0) places.push({ voice, side });
    }
  }
  return places;
}

export function Voices({ voices }: { readonly voices: readonly [Voice, Voice] }): VNode {
  return (
    <div class="voices">
      <p class="voice-name" data-side="0" aria-hidden="true">
        {voices[0].name}
      </p>
      <p class="voice-name" data-side="1" aria-hidden="true">
        {voices[1].name}
      </p>
      {alternating(voices).map(({ voice, side, statement }) => (
        <article
          class="voice"
          data-side={side}
          data-silent={statement === undefined ? "true" : undefined}
        >
          <p class="voice-speaker">{voice.name}</p>
          {statement === undefined ? (
            <p class="voice-silence">
              <StatusMark tone="open" /> {voice.silence}
            </p>
          ) : (
            <Said statement={statement} />
          )}
        </article>
      ))}
    </div>
  );
}

function Said({ statement }: { readonly statement: Statement }): VNode {
  return (
    <>
      <p class="voice-head">
        <Status tone={statement.tone}>{statement.mark}</Status>
        <span class="voice-date">{statement.date}</span>
      </p>
      {statement.content.length > 0 && (
        <p>
          <InlineText content={statement.content} />
        </p>
      )}
      {statement.source.length > 0 && (
        <p class="source">
          <InlineText content={statement.source} />
        </p>
      )}
    </>
  );
}

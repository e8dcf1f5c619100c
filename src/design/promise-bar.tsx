/** The state of promises as a bar of counts; the words and links below carry everything that the bar shows. */
import type { VNode } from "preact";
import type { Tone } from "../platform/document.ts";
import { StatusMark } from "./status.tsx";

export type PromisePart = {
  /** In the reader's words: "done", "under way", "late", "unanswered". */
  readonly label: string;
  readonly tone: Tone;
  readonly count: number;
  readonly href?: string;
};

const WIDTH = 1000;
const HEIGHT = 28;
const GAP = 4;

export type PromiseBarProps = {
  /** What is counted: "Promises by state". */
  readonly label: string;
  readonly parts: readonly PromisePart[];
};

export function PromiseBar({ label, parts }: PromiseBarProps): VNode {
  const shown = parts.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  const free = WIDTH - GAP * Math.max(0, shown.length - 1);
  let x = 0;
  const pieces = shown.map(({ tone, count }) => {
    const width = (free * count) / total;
    const piece = { tone, x, width };
    x += width + GAP;
    return piece;
  });
  return (
    <div class="promises">
      <svg
        class="promise-bar"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        width="100%"
        height={HEIGHT}
        aria-hidden="true"
      >
        {pieces.map((piece) => (
          <rect
            data-tone={piece.tone}
            x={piece.x.toFixed(1)}
            y="1"
            width={piece.width.toFixed(1)}
            height={HEIGHT - 2}
          />
        ))}
      </svg>
      <ul class="promise-key" aria-label={label}>
        {parts.map((part) => (
          <li data-tone={part.tone}>
            <StatusMark tone={part.tone} />
            <Count part={part} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Count({ part }: { readonly part: PromisePart }): VNode {
  const words = (
    <>
      <strong>{part.count}</strong> {part.label}
    </>
  );
  return part.href === undefined ? <span>{words}</span> : <a href={part.href}>{words}</a>;
}

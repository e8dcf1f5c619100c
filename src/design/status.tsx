/** Marks: a colour, a shape and a word, so that no reader depends on the colour. */
import type { ComponentChildren, VNode } from "preact";
import type { Tone } from "../platform/document.ts";

/** Full with a tick, half full, a diamond with a stroke, a flat bar, an empty ring. */
const SHAPES: Readonly<Record<Tone, VNode>> = {
  good: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" />
      <path class="mark-inside" d="M5.5 10.5 9 14l6-7.5" fill="none" stroke-width="2.2" />
    </>
  ),
  partial: (
    <>
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2" />
      <path d="M10 2a8 8 0 0 0 0 16z" fill="currentColor" />
    </>
  ),
  bad: (
    <>
      <path d="M10 0 20 10 10 20 0 10z" fill="currentColor" />
      <path class="mark-inside" d="M10 5v6.4M10 13.2v2" fill="none" stroke-width="2.4" />
    </>
  ),
  neutral: <rect x="2" y="2" width="16" height="16" rx="2" fill="currentColor" />,
  open: (
    <circle
      cx="10"
      cy="10"
      r="8"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-dasharray="4 2.3"
    />
  ),
};

/** Only the shape; the words stand beside it. */
export function StatusMark({ tone }: { readonly tone: Tone }): VNode {
  return (
    <svg
      class="mark"
      data-tone={tone}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
    >
      {SHAPES[tone]}
    </svg>
  );
}

export type StatusProps = { readonly tone: Tone; readonly children: ComponentChildren };

export function Status({ tone, children }: StatusProps): VNode {
  return (
    <span class="status" data-tone={tone}>
      <StatusMark tone={tone} />
      <span class="status-words">{children}</span>
    </span>
  );
}

/** "Five things to know": each one sentence with its figure and its source, numbered because there are few. */
import type { ComponentChildren, VNode } from "preact";

export type KeyPoint = {
  readonly sentence: ComponentChildren;
  /** The figure as printed, set large. */
  readonly figure?: string;
  /** Its unit where it is too long to be set large as well. */
  readonly unit?: string;
  readonly source?: ComponentChildren;
};

export function KeyPoints({ points }: { readonly points: readonly KeyPoint[] }): VNode {
  return (
    <ol class="key-points">
      {points.map(({ sentence, figure, unit, source }) => (
        <li class="key-point">
          {figure !== undefined && (
            <p class="key-figure">
              {figure}
              {unit !== undefined && <span class="key-unit"> {unit}</span>}
            </p>
          )}
          <p>{sentence}</p>
          {source !== undefined && <p class="key-source">{source}</p>}
        </li>
      ))}
    </ol>
  );
}

/** A picture of data with its caption and the line that says where its figures come from. */
import type { ComponentChildren, VNode } from "preact";

export type FigureProps = {
  /** The sentence first. */
  readonly caption: ComponentChildren;
  /** A SourceLine, or several. */
  readonly source?: ComponentChildren;
  /** The chart, and the table on demand. */
  readonly children: ComponentChildren;
};

export function Figure({ caption, source, children }: FigureProps): VNode {
  return (
    <figure class="figure">
      <figcaption class="figure-caption">{caption}</figcaption>
      <div class="figure-picture">{children}</div>
      {source}
    </figure>
  );
}

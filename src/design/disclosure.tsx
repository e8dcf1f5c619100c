/** More on demand: the browser's own disclosure, open on paper. */
import type { ComponentChildren, VNode } from "preact";

export type DisclosureProps = {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
};

export function Disclosure({ summary, open, children }: DisclosureProps): VNode {
  return (
    <details class="disclosure" open={open}>
      <summary>{summary}</summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}

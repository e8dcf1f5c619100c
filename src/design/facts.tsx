/** Terms and what they are, in two columns where there is room. */
import type { ComponentChildren, VNode } from "preact";

export type Fact = { readonly term: ComponentChildren; readonly content: ComponentChildren };

export function Facts({ items }: { readonly items: readonly Fact[] }): VNode {
  return (
    <dl class="facts">
      {items.map(({ term, content }) => (
        <div class="fact">
          <dt>{term}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}

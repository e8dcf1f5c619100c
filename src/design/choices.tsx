/** Choices that are addresses, with the one that is taken marked. */
import type { VNode } from "preact";

export type Choice = { readonly label: string; readonly href: string; readonly current: boolean };

export function Choices({ choices }: { readonly choices: readonly Choice[] }): VNode {
  return (
    <ul class="choices">
      {choices.map(({ label, href, current }) => (
        <li>
          {current ? <strong aria-current="true">{label}</strong> : <a href={href}>{label}</a>}
        </li>
      ))}
    </ul>
  );
}

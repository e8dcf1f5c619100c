/** The line under every figure: who says so, where, when it was fetched, under which licence. */
import type { ComponentChildren, VNode } from "preact";
import { useTexts } from "./page-language.tsx";

export type SourceLineProps = {
  /** The publisher and the table or document. */
  readonly children: ComponentChildren;
  readonly href?: string;
  /** Retrieval date, licence and the like, each a few words. */
  readonly details?: readonly string[];
};

export function SourceLine({ children, href, details = [] }: SourceLineProps): VNode {
  return (
    <p class="source">
      {useTexts().source}: {href === undefined ? children : <a href={href}>{children}</a>}
      {details.map((detail) => (
        <> · {detail}</>
      ))}
    </p>
  );
}

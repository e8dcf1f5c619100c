/** Running text of a document as HTML. */
import type { VNode } from "preact";
import type { Inline } from "../platform/document.ts";

export function InlineText({ content }: { readonly content: readonly Inline[] }): VNode {
  return (
    <>
      {content.map((part) => (
        <Part part={part} />
      ))}
    </>
  );
}

function Part({ part }: { readonly part: Inline }): VNode {
  if (typeof part === "string") return <>{part}</>;
  if ("strong" in part) {
    return (
      <strong>
        <InlineText content={part.strong} />
      </strong>
    );
  }
  if ("emphasis" in part) {
    return (
      <em>
        <InlineText content={part.emphasis} />
      </em>
    );
  }
  if ("link" in part) {
    return (
      <a href={part.link}>
        <InlineText content={part.content} />
      </a>
    );
  }
  return (
    <span lang={part.language}>
      <InlineText content={part.content} />
    </span>
  );
}

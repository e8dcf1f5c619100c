/** A fingerprint as it is to be compared: it may break, but copies in one piece. */
import type { VNode } from "preact";

export function Hash({ hash }: { readonly hash: string }): VNode {
  return (
    <code>
      {(hash.match(/.{1,8}/g) ?? []).map((part) => (
        <>
          {part}
          <wbr />
        </>
      ))}
    </code>
  );
}

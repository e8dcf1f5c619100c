/** A long address that may break where a reader would break it, and still copies in one piece. */
import type { VNode } from "preact";

export function Breakable({ address }: { readonly address: string }): VNode {
  return (
    <span>
      {address.split(/(?<=[/._?&=%+-])/).map((part) => (
        <>
          {part}
          <wbr />
        </>
      ))}
    </span>
  );
}

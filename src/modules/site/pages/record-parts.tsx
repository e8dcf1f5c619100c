/** Pieces of the public record as they are shown: fingerprints and the state of the whole. */
import type { VNode } from "preact";
import { Facts } from "../../../design/facts.tsx";
import type { EntryProof } from "../../ledger/index.ts";
import { siteTexts } from "../texts/index.ts";
import type { View } from "../view.ts";

type HashProps = { readonly hash: string; readonly whole?: boolean };

/** A fingerprint: its beginning where it stands in a row, whole where it is to be compared. It may break, but copies in one piece. */
export function Hash({ hash, whole }: HashProps): VNode {
  if (!whole) return <code>{`${hash.slice(0, 12)}…`}</code>;
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

type RootProps = {
  readonly view: View;
  readonly proof: EntryProof;
  /** On the record's own page nothing leads there. */
  readonly here?: boolean;
};

/** How long the record is and what stands at its top. */
export function RootFacts({ view, proof, here = false }: RootProps): VNode {
  const t = siteTexts(view.language).record;
  const size = t.size(proof.size);
  return (
    <Facts
      items={[
        { term: t.title, content: here ? size : <a href={`${view.home}/record`}>{size}</a> },
        { term: t.root, content: <Hash hash={proof.root} whole /> },
      ]}
    />
  );
}

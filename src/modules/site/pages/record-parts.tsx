/** Pieces of the public record as they are shown: fingerprints and the state of the whole. */
import type { VNode } from "preact";
import { Facts } from "../../../design/facts.tsx";
import type { View } from "../../../design/view.ts";
import type { EntryProof } from "../../ledger/index.ts";
import { siteTexts } from "../texts/index.ts";
import { provenTexts } from "../texts/record/index.ts";

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

/** How long the record is and what stands at its top; elsewhere with the proof that leads there, as a file to keep. */
export function RootFacts({ view, proof, here = false }: RootProps): VNode {
  const t = siteTexts(view.language).record;
  const size = t.size(proof.size);
  return (
    <>
      <Facts
        items={[
          { term: t.title, content: here ? size : <a href={`${view.home}/record`}>{size}</a> },
          { term: t.root, content: <Hash hash={proof.root} whole /> },
        ]}
      />
      {!here && (
        <p>
          {proof.holds && (
            <>
              <a href={proofPath(view, proof.position)}>{t.proofFile}</a>
              {" · "}
            </>
          )}
          <WhatItProves view={view} />
        </p>
      )}
    </>
  );
}

/** Where the proof of an entry stands as a file (C2SP tlog-proof). */
const proofPath = (view: View, position: number): string =>
  `${view.home}/log/proofs/${position}.tlog-proof`;

/** Where it says in plain words what all this is good for. */
export function WhatItProves({ view }: { readonly view: View }): VNode {
  return <a href={`${view.home}/record/what-it-proves`}>{provenTexts(view.language).title}</a>;
}

type OfFact = {
  readonly view: View;
  /** Where the fact stands in the record: what `findPosition` gives. */
  readonly position: number;
};

/** The proof beside a public fact as a file to keep (C2SP tlog-proof). */
export function ProofFile({ view, position }: OfFact): VNode {
  return <a href={proofPath(view, position)}>{provenTexts(view.language).proofFile}</a>;
}

/** The same with the entry that it proves. */
export function ProofOfFact({ view, position }: OfFact): VNode {
  return (
    <>
      <a href={`${view.home}/record/${position}`}>{provenTexts(view.language).entry(position)}</a>
      {" · "}
      <ProofFile view={view} position={position} />
    </>
  );
}

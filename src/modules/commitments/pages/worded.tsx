/** Small pieces that the pages about commitments share: a wording in the reader's language, and the proof of a fact. */
import type { VNode } from "preact";
import { Words } from "../../../design/said.tsx";
import type { View } from "../../../design/view.ts";
import { said, type Wording } from "../../../kernel/language.ts";
import { commitmentTexts } from "../texts/index.ts";

export function Worded({
  view,
  wording,
}: {
  readonly view: View;
  readonly wording: Wording;
}): VNode | null {
  const found = said(wording, view.preferred);
  return found === undefined ? null : <Words said={found} />;
}

/** Where a fact stands in the public record, with its proof as a file to keep (C2SP tlog-proof). */
export function ProofOfFact({
  view,
  position,
}: {
  readonly view: View;
  readonly position: number;
}): VNode {
  const t = commitmentTexts(view.language).declaration;
  return (
    <p>
      <a href={`${view.home}/record/${position}`}>{t.recordEntry(position)}</a>
      {" · "}
      <a href={`${view.home}/log/proofs/${position}.tlog-proof`}>{t.proof}</a>
    </p>
  );
}

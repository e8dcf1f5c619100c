/** What stands at the address of a file that was withdrawn. */
import type { VNode } from "preact";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import type { WithdrawalReason } from "../evidence-file.ts";
import { evidenceTexts } from "../texts/index.ts";

export type WithdrawnPageProps = {
  readonly frame: Frame;
  readonly day: string;
  readonly reason: WithdrawalReason;
};

export function WithdrawnPage({ frame, day, reason }: WithdrawnPageProps): VNode {
  const t = evidenceTexts(frame.language).gone;
  return (
    <Page frame={frame} title={t.title}>
      <PageHeading title={t.title} lead={`${t.on(day)} ${t.reasons[reason]}`} />
      <p>{t.record}</p>
    </Page>
  );
}

/** The list of evidence files for those who work here, and the form in which one is withdrawn. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { Form, RadioGroup, SubmitRow } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { DataTable } from "../../../design/table.tsx";
import { filePath } from "../../../kernel/source.ts";
import { type EvidenceFile, isPublic, UNUSED_DAYS, WITHDRAWAL_REASONS } from "../evidence-file.ts";
import { evidenceTexts } from "../texts/index.ts";

export type EvidencePageProps = {
  readonly frame: Frame;
  readonly city: string;
  readonly files: readonly EvidenceFile[];
  readonly mayWithdraw: (file: EvidenceFile) => boolean;
  readonly dayOf: (at: Date) => string;
  /** The name of the file that was withdrawn just now. */
  readonly withdrawn: string | undefined;
};

export function EvidencePage({ frame, city, files, ...props }: EvidencePageProps): VNode {
  const t = evidenceTexts(frame.language).list;
  const { withdrawal } = evidenceTexts(frame.language);
  const home = frame.place?.href ?? "";
  return (
    <Page
      frame={frame}
      title={t.title}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home }, { label: t.title }]}
    >
      {props.withdrawn !== undefined && (
        <Notice tone="saved" title={withdrawal.done(props.withdrawn)} />
      )}
      <PageHeading title={t.title} lead={t.lead} />
      {files.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneHelp}</p>
        </EmptyState>
      ) : (
        <DataTable
          id="files"
          caption={t.title}
          rowHeader="file"
          empty={t.none}
          stacks
          columns={[
            { key: "file", label: t.columns.file },
            { key: "side", label: t.columns.side },
            { key: "kept", label: t.columns.kept },
            { key: "state", label: t.columns.state },
            { key: "act", label: "" },
          ]}
          rows={files.map((file) => ({
            file: isPublic(file) ? (
              <a href={filePath({ city, ...file })}>{file.name}</a>
            ) : (
              file.name
            ),
            side: t.sides[file.side],
            kept: props.dayOf(file.keptAt),
            state: stateOf(file, frame, props.dayOf),
            act: props.mayWithdraw(file) && file.withdrawn === null && (
              <a href={`${home}/work/evidence/${file.sha256}`}>{t.withdraw}</a>
            ),
          }))}
        />
      )}
    </Page>
  );
}

function stateOf(file: EvidenceFile, frame: Frame, day: (at: Date) => string): string {
  const { list, gone } = evidenceTexts(frame.language);
  if (file.withdrawn !== null)
    return `${gone.on(day(file.withdrawn.at))} ${gone.reasons[file.withdrawn.reason]}`;
  return file.publishedAt === null ? list.states.unused(UNUSED_DAYS) : list.states.public;
}

export type WithdrawPageProps = {
  readonly frame: Frame;
  readonly file: EvidenceFile;
  readonly error: string | undefined;
};

export function WithdrawPage({ frame, file, error }: WithdrawPageProps): VNode {
  const { list, withdrawal: t } = evidenceTexts(frame.language);
  const home = frame.place?.href ?? "";
  const back = `${home}/work/evidence`;
  return (
    <Page
      frame={frame}
      title={t.title(file.name)}
      failed={error !== undefined}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: list.title, href: back },
        { label: file.name },
      ]}
    >
      <ErrorSummary errors={error === undefined ? {} : { reason: error }} />
      <PageHeading title={t.title(file.name)} lead={t.lead} />
      <Form action={`${back}/${file.sha256}/withdrawal`}>
        <RadioGroup
          name="reason"
          label={t.reason}
          required
          error={error}
          options={WITHDRAWAL_REASONS.map((value) => ({ value, label: t.reasons[value] }))}
        />
        <SubmitRow label={t.send} danger cancel={{ label: list.title, href: back }} />
      </Form>
    </Page>
  );
}

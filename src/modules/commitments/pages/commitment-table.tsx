/** Commitments as a table whose rows stand under each other on a phone: what, who keeps it, by when, and what the city says. */
import type { VNode } from "preact";
import { Words } from "../../../design/said.tsx";
import { SourceWords } from "../../../design/source-words.tsx";
import { Status } from "../../../design/status.tsx";
import { DataTable } from "../../../design/table.tsx";
import type { View } from "../../../design/view.ts";
import { printDate } from "../../../kernel/local-date.ts";
import type { KeptCommitment } from "../commitment.ts";
import { commitmentTexts } from "../texts/index.ts";
import { commitmentMark, commitmentNotes, ownerWords } from "../words.ts";
import { Worded } from "./worded.tsx";

export type CommitmentTableProps = {
  readonly view: View;
  readonly id: string;
  readonly caption: string;
  readonly commitments: readonly KeptCommitment[];
  /** Where each one's page stands: /york/commitments. */
  readonly address: string;
};

export function CommitmentTable(props: CommitmentTableProps): VNode {
  const { view, id, caption, commitments, address } = props;
  const t = commitmentTexts(view.language);
  return (
    <DataTable
      id={id}
      caption={caption}
      rowHeader="commitment"
      empty={t.declaration.noCommitments}
      stacks
      columns={[
        { key: "number", label: t.number },
        { key: "commitment", label: t.commitment },
        { key: "owner", label: t.owner },
        { key: "due", label: t.due },
        { key: "state", label: t.state },
      ]}
      rows={commitments.map((one) => ({
        number: one.number,
        commitment: <What view={view} commitment={one} address={address} />,
        owner: <Who view={view} commitment={one} />,
        due: <When view={view} commitment={one} />,
        state: <Said view={view} commitment={one} />,
      }))}
    />
  );
}

type OfOne = { readonly view: View; readonly commitment: KeptCommitment };

function What({ view, commitment, address }: OfOne & { readonly address: string }): VNode {
  const { number, text, right, on, source } = commitment;
  return (
    <>
      <a href={`${address}/${number}`}>
        <Worded view={view} wording={text} />
      </a>
      <span class="source">
        {" "}
        {printDate(on, view.language)}
        {source !== null && (
          <>
            {" · "}
            <SourceWords source={source} />
          </>
        )}
        {right !== null && (
          <>
            {" · "}
            <a href={`${view.home}/rights/${right.slug}`}>
              <Worded view={view} wording={right.name} />
            </a>
          </>
        )}
      </span>
    </>
  );
}

function Who({ view, commitment }: OfOne): VNode {
  const owner = ownerWords(commitment.owners.at(-1), view.preferred);
  return owner === undefined ? (
    <span>{commitmentTexts(view.language).noOwner}</span>
  ) : (
    <Words said={owner} />
  );
}

function When({ view, commitment }: OfOne): VNode {
  const due = commitment.deadlines.at(-1)?.dueOn;
  if (due === undefined) return <>{commitmentTexts(view.language).noDate}</>;
  return <>{printDate(due, view.language)}</>;
}

function Said({ view, commitment }: OfOne): VNode {
  const mark = commitmentMark(commitment, view.today, view.language);
  const notes = commitmentNotes(commitment, view.today, view.language);
  return (
    <>
      <Status tone={mark.tone}>{mark.text}</Status>
      {notes.length > 0 && <div>{notes.join(" · ")}</div>}
    </>
  );
}

/** What the public record holds about one thing, entry by entry, and how to check that it does. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Section } from "../../../design/heading.tsx";
import { DataTable } from "../../../design/table.tsx";
import { printInstant, type View } from "../../../design/view.ts";
import type { EntryProof, ListedEntry } from "../../ledger/index.ts";
import { siteTexts } from "../texts/index.ts";
import { Hash, RootFacts } from "./record-parts.tsx";

export type ProofSectionProps = {
  readonly view: View;
  /** About this thing, the latest first. */
  readonly entries: readonly ListedEntry[];
  readonly proof: EntryProof | undefined;
  /** The page's own words for it. */
  readonly words: {
    readonly title: string;
    readonly none: string;
    readonly lead: (entries: number) => string;
    readonly columns: { readonly position: string; readonly what: string; readonly at: string };
  };
};

export function ProofSection({ view, entries, proof, words }: ProofSectionProps): VNode {
  const { record } = siteTexts(view.language);
  const { columns } = words;
  return (
    <Section
      id="proof"
      title={words.title}
      more={{ label: record.howTitle, href: `${view.home}/record#how` }}
    >
      {entries.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <>
          <p>{words.lead(entries.length)}</p>
          <DataTable
            stacks
            id="entries"
            caption={record.title}
            columns={[
              { key: "position", label: columns.position },
              { key: "what", label: columns.what },
              { key: "at", label: columns.at },
            ]}
            rowHeader="what"
            empty=""
            rows={entries.map((entry) => ({
              position: <a href={`${view.home}/record/${entry.position}`}>{entry.position}</a>,
              what: (
                <>
                  {record.types[entry.type] ?? entry.type}
                  <br />
                  <Hash hash={entry.leafHash} />
                </>
              ),
              at: printInstant(view, entry.at, "medium"),
            }))}
          />
          {proof !== undefined && <RootFacts view={view} proof={proof} />}
        </>
      )}
    </Section>
  );
}

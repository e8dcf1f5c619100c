/** One commitment for everybody: who keeps it, by when, and what the city says became of it. */
import type { VNode } from "preact";
import { Facts } from "../../../design/facts.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Words } from "../../../design/said.tsx";
import { SourceWords } from "../../../design/source-words.tsx";
import { Status } from "../../../design/status.tsx";
import { plain, type View } from "../../../design/view.ts";
import { printDate } from "../../../kernel/local-date.ts";
import type { KeptCommitment } from "../commitment.ts";
import { commitmentTexts } from "../texts/index.ts";
import { commitmentMark, commitmentNotes, ownerWords } from "../words.ts";
import { CommitmentLife } from "./commitment-life.tsx";
import { ProofOfFact, Worded } from "./worded.tsx";

export type CommitmentPageProps = {
  readonly view: View;
  readonly commitment: KeptCommitment;
  /** Whether the city bound itself to it after it had declared. */
  readonly boundLater: boolean;
  /** Where the last thing that was said of it stands in the public record. */
  readonly position: number | undefined;
};

export function CommitmentPage(props: CommitmentPageProps): VNode {
  const { view, commitment, boundLater, position } = props;
  const t = commitmentTexts(view.language);
  const { number, text } = commitment;
  return (
    <Page
      frame={view.frame}
      title={`${t.commitmentNumber(number)}: ${plain(view, text)}`}
      breadcrumbs={[
        { label: t.declaration.title, href: `${view.home}/declaration` },
        { label: t.commitmentNumber(number) },
      ]}
    >
      <PageHeading
        kicker={t.commitmentNumber(number)}
        title={<Worded view={view} wording={text} />}
        meta={<CommitmentMark view={view} commitment={commitment} />}
      />
      {view.demonstration && <p class="meta">{t.declaration.onlySources}</p>}
      {!commitment.inForce && <p>{t.takenOutNote}</p>}
      {boundLater && <p>{t.boundLaterNote}</p>}
      <CommitmentFacts view={view} commitment={commitment} />
      <CommitmentLife view={view} commitment={commitment} />
      {position !== undefined && <ProofOfFact view={view} position={position} />}
    </Page>
  );
}

type OfCommitment = Pick<CommitmentPageProps, "view" | "commitment">;

export function CommitmentMark({ view, commitment }: OfCommitment): VNode {
  const mark = commitmentMark(commitment, view.today, view.language);
  const notes = commitmentNotes(commitment, view.today, view.language);
  return (
    <>
      <Status tone={mark.tone}>{mark.text}</Status>
      {notes.length > 0 && ` ${notes.join(" · ")}`}
    </>
  );
}

export function CommitmentFacts({ view, commitment }: OfCommitment): VNode {
  const t = commitmentTexts(view.language);
  const { right, on, source, owners, deadlines } = commitment;
  const owner = ownerWords(owners.at(-1), view.preferred);
  const due = deadlines.at(-1)?.dueOn;
  return (
    <Facts
      items={[
        { term: t.owner, content: owner === undefined ? t.noOwner : <Words said={owner} /> },
        { term: t.due, content: due === undefined ? t.noDate : printDate(due, view.language) },
        { term: t.madeOn, content: printDate(on, view.language) },
        ...(right === null
          ? []
          : [
              {
                term: t.right,
                content: (
                  <a href={`${view.home}/rights/${right.slug}`}>
                    <Worded view={view} wording={right.name} />
                  </a>
                ),
              },
            ]),
        ...(source === null
          ? []
          : [{ term: t.declaration.source, content: <SourceWords source={source} /> }]),
      ]}
    />
  );
}

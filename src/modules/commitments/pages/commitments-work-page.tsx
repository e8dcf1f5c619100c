/** Commitments for those who work with them: the latest first, each with the way to its forms. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { plain, type View } from "../../../design/view.ts";
import { printDate } from "../../../kernel/local-date.ts";
import { type KeptCommitment, lateCommitmentsFirst, tallyCommitments } from "../commitment.ts";
import { commitmentTexts } from "../texts/index.ts";
import { commitmentSentence, ownerWords } from "../words.ts";
import { CommitmentMark } from "./commitment-page.tsx";
import { Worded } from "./worded.tsx";

export type CommitmentsWorkPageProps = {
  readonly view: View;
  readonly commitments: readonly KeptCommitment[];
};

export function CommitmentsWorkPage({ view, commitments }: CommitmentsWorkPageProps): VNode {
  const t = commitmentTexts(view.language);
  const inForce = commitments.filter((one) => one.inForce);
  return (
    <Page
      frame={view.frame}
      title={t.work.title}
      breadcrumbs={[{ label: view.city, href: view.home }, { label: t.work.title }]}
    >
      <PageHeading title={t.work.title} lead={t.work.lead} />
      {inForce.length === 0 ? (
        <EmptyState
          title={t.work.none}
          action={{ label: t.work.declarationForm, href: `${view.home}/profile/declaration` }}
        >
          {t.work.noneHelp}
        </EmptyState>
      ) : (
        <>
          <p>{commitmentSentence(tallyCommitments(commitments, view.today), view.language)}</p>
          <ActionList
            entries={lateCommitmentsFirst(inForce, view.today).map((one) => {
              const due = one.deadlines.at(-1)?.dueOn;
              const owner = ownerWords(one.owners.at(-1), view.preferred)?.text ?? t.noOwner;
              return {
                href: `${view.home}/work/commitments/${one.number}`,
                kicker: t.commitmentNumber(one.number),
                title: <Worded view={view} wording={one.text} />,
                text: `${owner} · ${due === undefined ? t.noDate : printDate(due, view.language)}${
                  one.right === null ? "" : ` · ${plain(view, one.right.name)}`
                }`,
                meta: <CommitmentMark view={view} commitment={one} />,
              };
            })}
          />
        </>
      )}
      <p>
        <a href={`${view.home}/declaration`}>{t.work.public}</a>
      </p>
    </Page>
  );
}

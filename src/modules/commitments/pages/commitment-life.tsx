/** What was said of a commitment: the city's statements, its dates and who kept it, each with its day. The same for everybody. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Section } from "../../../design/heading.tsx";
import { Words } from "../../../design/said.tsx";
import { SourceWords } from "../../../design/source-words.tsx";
import { Timeline } from "../../../design/timeline.tsx";
import { plain, type View } from "../../../design/view.ts";
import { printDate } from "../../../kernel/local-date.ts";
import type { KeptCommitment } from "../commitment.ts";
import { commitmentTexts } from "../texts/index.ts";
import { ownerWords, stateWord } from "../words.ts";
import { Worded } from "./worded.tsx";

export type CommitmentLifeProps = { readonly view: View; readonly commitment: KeptCommitment };

export function CommitmentLife({ view, commitment }: CommitmentLifeProps): VNode {
  const t = commitmentTexts(view.language);
  const { statements, deadlines, owners } = commitment;
  return (
    <>
      <Section id="said" title={t.citySays}>
        {statements.length === 0 ? (
          <EmptyState title={t.nobodySaid}>{t.nobodySaidHelp}</EmptyState>
        ) : (
          <>
            <p class="meta">{t.ownWord}</p>
            <Timeline
              entries={statements.toReversed().map((one) => ({
                date: printDate(one.on, view.language),
                title: stateWord(one.state, view.language),
                text: (
                  <>
                    <Worded view={view} wording={one.reason} />
                    {one.department !== null &&
                      ` (${t.said(plain(view, one.department.name) || one.department.slug)})`}
                    {one.evidence !== null && (
                      <span class="source">
                        {" "}
                        {t.evidence}: <SourceWords source={one.evidence} />
                      </span>
                    )}
                  </>
                ),
              }))}
            />
          </>
        )}
      </Section>
      {deadlines.length > 0 && (
        <Section id="dates" title={t.dates}>
          <Timeline
            entries={deadlines.map(({ dueOn, reason, on, source }, place) => {
              const due = printDate(dueOn, view.language);
              return {
                date: printDate(on, view.language),
                title: place === 0 ? t.firstDate(due) : t.movedTo(due),
                text: (
                  <>
                    {reason !== null && <Worded view={view} wording={reason} />}
                    <From source={source} />
                  </>
                ),
              };
            })}
          />
        </Section>
      )}
      {owners.length > 0 && (
        <Section id="owners" title={t.owners}>
          <Timeline
            entries={owners.map((owner) => {
              const name = ownerWords(owner, view.preferred);
              return {
                date: t.since(printDate(owner.on, view.language)),
                title: name === undefined ? "" : <Words said={name} />,
                text: <From source={owner.source} />,
              };
            })}
          />
        </Section>
      )}
    </>
  );

  function From({ source }: { readonly source: string | null }): VNode | null {
    if (source === null) return null;
    return (
      <span class="source">
        {" "}
        {t.declaration.source}: <SourceWords source={source} />
      </span>
    );
  }
}

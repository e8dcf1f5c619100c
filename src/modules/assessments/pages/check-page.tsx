/** The public page of one check: the sentence for the case file, the weighing, what was decided, and what a body found in it. */
import type { VNode } from "preact";
import { Facts } from "../../../design/facts.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { plain } from "../../../design/view.ts";
import { printDay } from "../../../kernel/local-date.ts";
import { type Check, isAfterwards, standingFactsOf } from "../check.ts";
import type { DueFollowUp } from "../follow-up.ts";
import type { ShownEntry } from "../shown-entry.ts";
import { checkMark } from "../standing.ts";
import { assessmentTexts } from "../texts/index.ts";
import type { View } from "../view.ts";
import { CheckView } from "./check-view.tsx";
import { EntryList } from "./entry-list.tsx";
import { DueMark } from "./follow-up-view.tsx";
import { SentenceBox, type Sentences } from "./sentence-box.tsx";

export type CheckPageProps = {
  readonly view: View;
  readonly check: Check;
  readonly sentences: Sentences;
  readonly entries: readonly ShownEntry[];
  /** What is to be followed up, as far as everybody may know it. */
  readonly due: readonly DueFollowUp[];
  readonly drawnBy: number | undefined;
  /** The references of other checks of the same case. */
  readonly sameCase: readonly string[];
};

export function CheckPage(props: CheckPageProps): VNode {
  const { view, check, sentences, entries, due, drawnBy, sameCase } = props;
  const t = assessmentTexts(view.language);
  const here = `${view.home}/decisions`;
  const version = check.versions.at(-1);
  const mark = checkMark(standingFactsOf(check), view.today, view.language);
  const title = version === undefined ? check.reference : plain(view, version.title);
  const department = plain(view, check.department.name);
  return (
    <Page
      frame={view.frame}
      title={`${title} (${check.reference})`}
      wide
      breadcrumbs={[{ label: t.title, href: here }, { label: check.reference }]}
    >
      <PageHeading
        kicker={`${check.reference} · ${t.check.by(department)}`}
        title={version === undefined ? check.reference : <InWords wording={version.title} />}
        meta={
          <>
            <Status tone={mark.tone}>{mark.text}</Status>
            {due.slice(0, 1).map((one) => (
              <>
                {" "}
                <DueMark view={view} due={one} />
              </>
            ))}
          </>
        }
      />
      {version !== undefined && (
        <Facts
          items={[
            {
              term: t.check.caseNumber,
              content: (
                <>
                  {version.caseNumber}
                  {sameCase.map((one) => (
                    <div>
                      {t.check.alsoAs} <a href={`${here}/${one}`}>{one}</a>
                    </div>
                  ))}
                </>
              ),
            },
            { term: t.check.expectedOn, content: printDay(version.expectedOn, view.language) },
            {
              term: t.check.finishedOn,
              content: (
                <>
                  {printDay(version.on, view.language)}, {t.check.version(version.number)}
                  {isAfterwards(version.expectedOn, check.versions, check.decisions) && (
                    <div>{t.check.afterwards}</div>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
      {version !== undefined && (
        <Section id="sentence" title={t.check.sentenceTitle}>
          <SentenceBox
            view={view}
            sentences={sentences}
            address={`${here}/${check.reference}/sentence.txt`}
          />
        </Section>
      )}
      <CheckView view={view} check={check} reader="everybody" due={due} drawnBy={drawnBy} />
      <EntryList view={view} entries={entries} />
      {version !== undefined && (
        <p>
          <a href={`${here}/${check.reference}.json`}>{t.json}</a>
        </p>
      )}
    </Page>
  );
}

/** What a check says, for the public page and the working page alike: the four steps, what followed, and what was found in it. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { type Fact, Facts } from "../../../design/facts.tsx";
import { Section } from "../../../design/heading.tsx";
import { InWords } from "../../../design/said.tsx";
import { SourceWords } from "../../../design/source-words.tsx";
import { plain } from "../../../design/view.ts";
import { Voices } from "../../../design/voices.tsx";
import { printDay } from "../../../kernel/local-date.ts";
import { isEmptyWording } from "../../../kernel/written.ts";
import { type Check, type CheckVersion, isReadable } from "../check.ts";
import type { DueFollowUp } from "../follow-up.ts";
import type { Finding } from "../review.ts";
import { verdictMark } from "../standing.ts";
import { assessmentTexts } from "../texts/index.ts";
import type { View } from "../view.ts";
import { FollowUpSection } from "./follow-up-view.tsx";
import { ImpactView } from "./impact-view.tsx";
import { Paragraphs } from "./paragraphs.tsx";

export type CheckViewProps = {
  readonly view: View;
  readonly check: Check;
  readonly reader: "everybody" | "inside";
  /** What is to be followed up and nobody has said anything of. */
  readonly due: readonly DueFollowUp[];
  /** The draw that took it and was not reviewed yet. */
  readonly drawnBy: number | undefined;
};

export function CheckView({ view, check, reader, due, drawnBy }: CheckViewProps): VNode {
  const t = assessmentTexts(view.language);
  const version = check.versions.at(-1);
  const earlier = check.versions.slice(0, -1).reverse();
  return (
    <>
      {check.withdrawal !== null && (
        <Section id="withdrawn" title={t.check.withdrawnTitle}>
          <p>
            {printDay(check.withdrawal.on, view.language)}:{" "}
            <InWords wording={check.withdrawal.reason} />
          </p>
        </Section>
      )}
      {version !== undefined && <VersionView view={view} version={version} />}
      <FullAssessment view={view} check={check} reader={reader} due={due} />
      {version !== undefined && <Decisions view={view} check={check} />}
      {version !== undefined && <FollowUpSection view={view} check={check} due={due} />}
      {version !== undefined && (
        <Section id="review" title={t.check.reviewTitle}>
          {check.findings.length === 0 && (
            <p>{drawnBy === undefined ? t.check.notDrawn : t.check.drawn(drawnBy)}</p>
          )}
          {check.findings.map((finding) => (
            <FindingView view={view} finding={finding} department={check.department.name} />
          ))}
        </Section>
      )}
      {earlier.length > 0 && (
        <Section id="earlier" title={t.check.earlier}>
          {earlier.map((one) => (
            <Disclosure
              summary={`${t.check.version(one.number)}, ${printDay(one.on, view.language)}`}
            >
              <VersionView view={view} version={one} />
            </Disclosure>
          ))}
        </Section>
      )}
    </>
  );
}

function VersionView({
  view,
  version,
}: {
  readonly view: View;
  readonly version: CheckVersion;
}): VNode {
  const t = assessmentTexts(view.language);
  const { number, rights, screening, reviewOn } = version;
  const id = (name: string) => `v${number}-${name}`;
  return (
    <>
      <Section id={id("facts")} title={t.check.facts}>
        <Paragraphs view={view} wording={version.facts} />
      </Section>
      <Section id={id("analysis")} title={t.check.analysis}>
        {rights.length === 0 ? (
          <p>{t.check.noRights}</p>
        ) : (
          <ul>
            {rights.map(({ slug, name, articles }) => (
              <li>
                <a href={`${view.home}/rights/${slug}`}>
                  <InWords wording={name} />
                </a>
                {articles.length > 0 &&
                  ` (${articles.map(({ instrument, article }) => `${instrument} ${article}`).join(", ")})`}
              </li>
            ))}
          </ul>
        )}
        <Paragraphs view={view} wording={version.analysis} />
        <h3>{t.check.screening}</h3>
        <ul>
          {screening.map((one) => (
            <li>{t.statements[one]}</li>
          ))}
        </ul>
      </Section>
      {!isEmptyWording(version.responsible) && (
        <Section id={id("responsible")} title={t.check.responsible}>
          <Paragraphs view={view} wording={version.responsible} />
        </Section>
      )}
      {!isEmptyWording(version.review) && (
        <Section id={id("review")} title={t.check.review}>
          <Paragraphs view={view} wording={version.review} />
          {reviewOn !== null && <p>{t.check.reviewOn(printDay(reviewOn, view.language))}</p>}
        </Section>
      )}
    </>
  );
}

function FullAssessment({
  view,
  check,
  reader,
  due,
}: Omit<CheckViewProps, "drawnBy">): VNode | null {
  const t = assessmentTexts(view.language);
  const impact = check.impacts.at(-1);
  if (impact === undefined) {
    return check.versions.at(-1)?.outcome === "full-needed" ? (
      <Section id="full" title={t.impact.title}>
        <p>{t.impact.none}</p>
      </Section>
    ) : null;
  }
  const isPublic = isReadable(impact, check.decisions);
  const isHidden = !isPublic && reader === "everybody";
  const earlier = check.impacts
    .slice(0, -1)
    .filter((one) => reader === "inside" || isReadable(one, check.decisions))
    .reverse();
  return (
    <Section id="full" title={t.impact.title}>
      {isHidden ? (
        <p>{t.impact.internal}</p>
      ) : (
        <>
          {!isPublic && <p class="meta">{t.impact.internalNow}</p>}
          <ImpactView view={view} impact={impact} check={check} due={due} />
        </>
      )}
      {earlier.map((one) => (
        <Disclosure summary={`${t.check.version(one.number)}, ${printDay(one.on, view.language)}`}>
          <ImpactView view={view} impact={one} check={check} due={due} />
        </Disclosure>
      ))}
    </Section>
  );
}

function Decisions({ view, check }: Pick<CheckViewProps, "view" | "check">): VNode {
  const t = assessmentTexts(view.language);
  const last = Math.max(...check.decisions.map(({ number }) => number));
  const items = check.decisions.map(
    ({ number, kind, text, on, source }): Fact => ({
      term: [
        ...[t.decisionKinds[kind], printDay(on, view.language)],
        ...(number < last ? [t.check.notedBefore] : []),
      ].join(", "),
      content: (
        <>
          <InWords wording={text} />
          {source !== null && (
            <>
              {" "}
              <span class="source">
                {t.check.source}: <SourceWords source={source} />
              </span>
            </>
          )}
        </>
      ),
    }),
  );
  return (
    <Section id="decided" title={t.check.decidedTitle}>
      {items.length === 0 ? <p>{t.check.undecided}</p> : <Facts items={items} />}
    </Section>
  );
}

/** The body and the department side by side, and the department's silence where it is silent. */
function FindingView({
  view,
  finding,
  department,
}: {
  readonly view: View;
  readonly finding: Finding;
  readonly department: Check["department"]["name"];
}): VNode {
  const t = assessmentTexts(view.language);
  const mark = verdictMark(finding.verdict, view.language);
  const said = [
    plain(view, finding.reasons),
    ...(isEmptyWording(finding.change) ? [] : [`${t.check.change} ${plain(view, finding.change)}`]),
    ...(isEmptyWording(finding.dissent)
      ? []
      : [`${t.check.dissent} ${plain(view, finding.dissent)}`]),
  ].join(" ");
  return (
    <Voices
      voices={[
        {
          name: t.check.departmentVoice(plain(view, department)),
          silence: t.check.silence,
          statements: finding.replies.map(({ text, on }) => ({
            mark: t.forms.reply.title,
            tone: "neutral" as const,
            date: printDay(on, view.language),
            content: [plain(view, text)],
            source: [],
          })),
        },
        {
          name: t.check.bodyVoice(plain(view, finding.body.name)),
          silence: "",
          statements: [
            {
              mark: mark.text,
              tone: mark.tone,
              date: printDay(finding.on, view.language),
              content: [said],
              source: [
                {
                  link: `${view.home}/decisions/draws/${finding.draw}`,
                  content: [t.draws.name(finding.draw)],
                },
              ],
            },
          ],
        },
      ]}
    />
  );
}

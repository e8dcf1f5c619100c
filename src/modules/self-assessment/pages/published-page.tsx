/** One assessment as it was published: group by group, with what stands behind each answer. */
import type { VNode } from "preact";
import { Facts } from "../../../design/facts.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import type { View } from "../../../design/view.ts";
import { type LocalDate, printDay } from "../../../kernel/local-date.ts";
import { readSource } from "../../../kernel/source.ts";
import { evidenceHref, type ObjectKind, parseEvidence } from "../evidence-object.ts";
import { groupsOf } from "../framework.ts";
import {
  countedAs,
  type FrozenAnswer,
  type FrozenElement,
  type FrozenEvidence,
  isUnsupported,
  type Publication,
} from "../published.ts";
import { selfAssessmentTexts } from "../texts/index.ts";
import {
  ElementName,
  GroupName,
  Said,
  StateBar,
  StateWord,
  TranslationNote,
  Unconfirmed,
  Unsupported,
} from "./state-parts.tsx";

export type PublishedPageProps = {
  readonly view: View;
  readonly publication: Publication;
  /** Every publication of this assessment, the latest first. */
  readonly all: readonly { readonly number: number; readonly on: LocalDate }[];
};

export function PublishedPage({ view, publication, all }: PublishedPageProps): VNode {
  const { frame, home, language } = view;
  const t = selfAssessmentTexts(language);
  const { number, on, frozen } = publication;
  const { framework, year, elements, assessedBy } = frozen;
  const address = `${home}/self-assessment/${framework.slug}/${year}`;
  const latest = all[0]?.number ?? number;
  const unconfirmed = elements.filter(({ confirmed }) => confirmed !== "seen").length;
  const internal = elements.filter(({ answer }) => answer === "internal").length;
  const assessed = elements.filter(({ answer }) => answer !== null).length;
  const title = `${framework.name}, ${year}`;
  return (
    <Page
      frame={frame}
      title={`${t.title}: ${title}`}
      wide
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: t.title, href: `${home}/self-assessment` },
        { label: framework.name, href: `${home}/self-assessment/${framework.slug}` },
        { label: String(year) },
      ]}
    >
      {number < latest && (
        <Notice tone="info" title={t.versionOn(number, printDay(on, language))}>
          <p>{t.older}</p>
          <p>
            <a href={address}>{t.latest}</a>
          </p>
        </Notice>
      )}
      <PageHeading
        kicker={t.title}
        title={title}
        lead={t.sentence(assessed, elements.length)}
        meta={
          <>
            {t.assessedBy} <Said view={view} of={assessedBy} /> ·{" "}
            {t.versionOn(number, printDay(on, language))}
          </>
        }
      />
      <StateBar view={view} label={t.counts(framework.name, year)} elements={elements} />
      <p>{t.about}</p>
      <p class="note">{t.confirmedNote(unconfirmed)}</p>
      <TranslationNote view={view} framework={framework} elements={elements} />
      {internal > 0 && <p class="note">{t.internalNote(internal)}</p>}
      {groupsOf(elements).map((group) => (
        <Section
          id={group.slug}
          title={<GroupName view={view} framework={framework} group={group.name} />}
        >
          {group.elements.map((element) => (
            <OneElement view={view} framework={framework} element={element} />
          ))}
        </Section>
      ))}
      {all.length > 1 && (
        <Section id="versions" title={t.versions}>
          <ul>
            {all.map((one) => (
              <li>
                <a href={`${address}?version=${one.number}`}>
                  {t.versionOn(one.number, printDay(one.on, language))}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p>
        <a href={`${home}/self-assessment/${framework.slug}`}>{t.yearsOf(framework.name)}</a>
      </p>
      <p>
        <a href={`${address}.csv`}>{t.csv}</a>
      </p>
    </Page>
  );
}

function OneElement({
  view,
  framework,
  element,
}: {
  readonly view: View;
  readonly framework: { readonly name: string };
  readonly element: FrozenElement;
}): VNode {
  const { answer, key } = element;
  return (
    <>
      <h3 id={`element-${key}`}>
        <ElementName view={view} framework={framework} element={element} />
      </h3>
      <p>
        <StateWord view={view} state={countedAs(element)} />{" "}
        <Unsupported view={view} answer={answer} /> <Unconfirmed view={view} element={element} />
      </p>
      {answer !== null && answer !== "internal" && <AnswerParts view={view} answer={answer} />}
    </>
  );
}

export function AnswerParts({
  view,
  answer,
}: {
  readonly view: View;
  readonly answer: FrozenAnswer;
}): VNode {
  const { language } = view;
  const t = selfAssessmentTexts(language);
  const { state, reason, explanation, evidence, department, responsible } = answer;
  const { nextStep, nextStepOn, takenFrom } = answer;
  const has = (wording: object) => Object.keys(wording).length > 0;
  const whose = [...(department === null ? [] : [department.name]), responsible].filter(has);
  const items = [
    ...(state === "not-relevant"
      ? [{ term: t.reason, content: <Said view={view} of={reason} /> }]
      : []),
    // Where evidence should be and is not, that stands beside the state.
    ...((state === "not-relevant" || isUnsupported(answer)) && evidence.length === 0
      ? []
      : [
          {
            term: t.evidence,
            content:
              evidence.length === 0 ? (
                t.noEvidence
              ) : (
                <EvidenceLinks view={view} evidence={evidence} />
              ),
          },
        ]),
    ...(whose.length === 0
      ? []
      : [
          {
            term: t.responsible,
            content: whose.map((wording, place) => (
              <>
                {place > 0 && ", "}
                <Said view={view} of={wording} />
              </>
            )),
          },
        ]),
    ...(has(nextStep)
      ? [
          {
            term: t.nextStep,
            content: (
              <>
                <Said view={view} of={nextStep} />
                {nextStepOn !== null && `, ${t.until(printDay(nextStepOn, language))}`}
              </>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      {takenFrom !== null && <p class="note">{t.takenFrom(takenFrom)}</p>}
      {has(explanation) && (
        <p>
          <Said view={view} of={explanation} />
        </p>
      )}
      <Facts items={items} />
    </>
  );
}

/** Two recommendations may have one topic: what has a lasting name of its own is told with it. */
function isNamedByCode(kind: ObjectKind): boolean {
  return kind === "recommendation" || kind === "measure";
}

function EvidenceLinks({
  view,
  evidence,
}: {
  readonly view: View;
  readonly evidence: readonly FrozenEvidence[];
}): VNode {
  const t = selfAssessmentTexts(view.language);
  return (
    <ul>
      {evidence.map(({ text, name, path }) => {
        const ref = parseEvidence(text);
        if (path !== null && ref !== undefined && ref.kind !== "address") {
          return (
            <li>
              <a href={evidenceHref(view.home, path)}>
                {name === null ? text : <Said view={view} of={name} />}
              </a>{" "}
              ({t.kinds[ref.kind]}
              {isNamedByCode(ref.kind) && ` ${ref.code}`})
            </li>
          );
        }
        const { href, label } = readSource(text);
        return <li>{href === undefined ? label : <a href={href}>{label}</a>}</li>;
      })}
    </ul>
  );
}

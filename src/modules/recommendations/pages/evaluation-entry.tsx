/** One recommendation on the body's table: its words and both voices on one side, the body's note on the other. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { Facts } from "../../../design/facts.tsx";
import {
  type FieldErrors,
  Form,
  HiddenField,
  RadioGroup,
  SubmitRow,
  TextArea,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { Section } from "../../../design/heading.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { Notice } from "../../../design/notice.tsx";
import type { Sent } from "../../../design/posted.ts";
import { Status } from "../../../design/status.tsx";
import { Voices } from "../../../design/voices.tsx";
import type { Id } from "../../../kernel/id.ts";
import { type Language, said } from "../../../kernel/language.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { EvidenceFileField } from "../../evidence/index.ts";
import type { Objection } from "../../objections/index.ts";
import {
  type Measure,
  madeUpOf,
  madeUpWord,
  measureMark,
  measureStanding,
  missingWords,
} from "../../plans/index.ts";
import type { AssessmentDraft, EvaluationAgenda } from "../evaluation.ts";
import type { Recommendation } from "../recommendation.ts";
import { runningSentence } from "../standing.ts";
import { recommendationTexts } from "../texts/index.ts";
import { movedSentence } from "../timing-sentences.ts";
import type { VerdictScale } from "../verdict-scale.ts";
import { voicesBlock } from "../voices.ts";
import { markOptions } from "./voice-forms.tsx";

export type EvaluationPageProps = {
  readonly frame: Frame;
  readonly edition: number;
  readonly on: LocalDate;
  readonly languages: readonly Language[];
  readonly language: Language;
  readonly agenda: EvaluationAgenda;
  readonly drafts: ReadonlyMap<Id<"Recommendation">, AssessmentDraft>;
  readonly scale: VerdictScale;
  readonly measures: readonly Measure[];
  readonly objections: readonly Objection[];
  /** Why the person notes nothing on some of them, by reference. */
  readonly acted: ReadonlyMap<string, "acted-and-judged" | "department-acted">;
  /** Members of the body note; its secretary enters what it adopts; an auditor reads. */
  readonly mayNote: boolean;
  readonly mayAdopt: boolean;
  /** The adopting form. */
  readonly adoption: { readonly values: Sent; readonly errors: FieldErrors };
  /** Those that stand against adopting, with the sentence that says why. */
  readonly against?: { readonly sentence: string; readonly references: readonly string[] };
  /** A note that came back: what was typed, what is wrong with it, and what somebody else saved meanwhile. */
  readonly returned?: {
    readonly reference: string;
    readonly values: Sent;
    readonly errors: FieldErrors;
    readonly theirs?: AssessmentDraft & { readonly who: string; readonly when: string };
  };
  readonly savedReference?: string | undefined;
  readonly adoptedCount?: number | undefined;
};

type EntryProps = { readonly of: Recommendation; readonly page: EvaluationPageProps };

export function EvaluationEntry({ of: one, page }: EntryProps): VNode {
  const { language } = page.frame;
  const { reference, topic, text } = one;
  const running = runningSentence(one, language);
  const moved = movedSentence(one, language);
  return (
    <Section id={reference} title={`${reference}: ${said(topic, [language])?.text ?? ""}`}>
      <p>{said(text, [language])?.text}</p>
      {running !== undefined && (
        <p>
          <strong>{running}</strong>
        </p>
      )}
      {moved !== undefined && <p>{moved}</p>}
      <div class="columns">
        <div>
          <Voices voices={voicesBlock(one, language, page.on).voices} />
          <Tied of={one} page={page} />
        </div>
        <div>
          <Note of={one} page={page} />
        </div>
      </div>
    </Section>
  );
}

/** Measures and objections, and the way to the figures of its right. */
function Tied({ of: one, page }: EntryProps): VNode {
  const { frame, on } = page;
  const { language } = frame;
  const { evaluation: t } = recommendationTexts(language);
  const home = frame.place?.href ?? "";
  const measures = page.measures.filter(({ links }) =>
    links.some(({ kind, code }) => kind === "recommendation" && code === one.reference),
  );
  const objections = page.objections.filter(
    ({ right }) => right !== null && right.id === one.right?.id,
  );
  return (
    <>
      <h3>{t.measures}</h3>
      {measures.length === 0 ? (
        <p>{t.noMeasures}</p>
      ) : (
        <ul class="link-list">
          {measures.map((measure) => {
            const standing = measureStanding(measure, on);
            const mark = measureMark(standing, language);
            const madeUp = madeUpOf(measure);
            return (
              <li>
                <a href={`${home}/measures/${measure.reference}`}>
                  {said(measure.title, [language])?.text ?? measure.reference}
                </a>{" "}
                <Status tone={mark.tone}>{mark.text}</Status>
                {missingWords(standing, language).map((words) => ` · ${words}`)}
                {madeUp !== null && ` · ${madeUpWord(madeUp, language)}`}
              </li>
            );
          })}
        </ul>
      )}
      {objections.length > 0 && (
        <>
          <h3>{t.objections}</h3>
          <ul class="link-list">
            {objections.map(({ reference, organisation }) => (
              <li>
                <a href={`${home}/objections/${reference}`}>
                  {reference}, {organisation}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {one.right !== null && (
        <p>
          <a href={`${home}/rights/${one.right.slug}`}>{t.figures}</a>
        </p>
      )}
    </>
  );
}

function Note({ of: one, page }: EntryProps): VNode {
  const { frame, edition, drafts, scale, languages, acted, returned } = page;
  const { evaluation: t, fields, page: words } = recommendationTexts(frame.language);
  const { id, reference } = one;
  const why = acted.get(reference);
  if (why !== undefined) {
    return (
      <Notice tone="info">
        <p>{why === "acted-and-judged" ? words.actedAndJudged : words.departmentActed}</p>
      </Notice>
    );
  }
  const draft = drafts.get(id);
  if (!page.mayNote) return <NoteRead of={one} page={page} />;
  const mine = returned?.reference === reference ? returned : undefined;
  const values: Sent = mine?.values ?? {
    mark: draft?.mark ?? "",
    reason: draft?.reason ?? "",
    evidence: draft?.evidence ?? "",
    dissent: draft?.dissent ?? "",
    language: draft?.language ?? page.language,
  };
  const errors = mine?.errors ?? {};
  const field = (name: string) => ({
    name,
    id: noteFieldId(reference, name),
    value: values[name],
    error: errors[noteFieldId(reference, name)],
  });
  return (
    <Form
      action={`${frame.place?.href ?? ""}/work/evaluations/${edition}/notes/${reference}`}
      enctype="multipart/form-data"
      label={t.note(reference)}
    >
      <h3>{t.note(reference)}</h3>
      <HiddenField name="basedOn" value={String(draft?.version ?? 0)} />
      <RadioGroup
        {...field("mark")}
        label={fields.verdict}
        options={markOptions(scale, frame.language)}
      />
      <LanguageField form="evaluation" of={{ languages, values, errors }} />
      <TextArea
        {...field("reason")}
        label={fields.reason}
        help={fields.assessReasonHelp}
        rows={4}
      />
      <TextArea
        {...field("evidence")}
        label={fields.judgedEvidence}
        help={fields.judgedEvidenceHelp}
        rows={2}
      />
      <EvidenceFileField
        id={noteFieldId(reference, "evidenceFile")}
        name="evidenceFile"
        error={errors[noteFieldId(reference, "evidenceFile")]}
        language={frame.language}
        evidence={values.evidence}
      />
      <Disclosure summary={fields.dissent} open={(values.dissent ?? "") !== ""}>
        <TextArea {...field("dissent")} label={fields.dissent} help={fields.dissentHelp} rows={3} />
      </Disclosure>
      <SubmitRow label={t.save} />
    </Form>
  );
}

/** What is noted, for whoever reads only. */
function NoteRead({ of: one, page }: EntryProps): VNode {
  const { evaluation: t, fields } = recommendationTexts(page.frame.language);
  const draft = page.drafts.get(one.id);
  if (draft === undefined) return <p>{t.notNoted}</p>;
  const mark = markOptions(page.scale, page.frame.language).find(
    ({ value }) => value === draft.mark,
  );
  const items = [
    { term: fields.verdict, content: mark?.label ?? t.notNoted },
    { term: fields.reason, content: draft.reason },
    { term: fields.judgedEvidence, content: draft.evidence },
    { term: fields.dissent, content: draft.dissent },
  ];
  return <Facts items={items.filter(({ content }) => content !== "")} />;
}

/** Unique on a page that has the same form for every recommendation. */
export function noteFieldId(reference: string, field: string): string {
  return `${reference}-${field}`;
}

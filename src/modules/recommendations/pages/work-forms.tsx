/** The forms on a recommendation's working page: those of whoever may speak, decide or move something here, and no others. */
import type { ComponentChildren, VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import type { FieldErrors } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { Section } from "../../../design/heading.tsx";
import { Notice } from "../../../design/notice.tsx";
import type { Sent } from "../../../design/posted.ts";
import type { Language, Wording } from "../../../kernel/language.ts";
import { type LocalDate, printDay } from "../../../kernel/local-date.ts";
import type { RecommendationAction } from "../permissions.ts";
import type { LifeForm } from "../posted.ts";
import { isClosed, isOver, isSettled, type Recommendation } from "../recommendation.ts";
import { recommendationTexts } from "../texts/index.ts";
import type { VerdictScale } from "../verdict-scale.ts";
import { AssignmentForm, ClosingForm, MoveForm, RevisionForm } from "./life-forms.tsx";
import { AnswerForm, AssessmentForm, ClaimForm, type VoiceFormProps } from "./voice-forms.tsx";

export type Done =
  | "answered"
  | "claimed"
  | "assessed"
  | "revised"
  | "moved"
  | "assigned"
  | "closed"
  | "reopened";

export type WorkPageProps = {
  readonly frame: Frame;
  readonly recommendation: Recommendation;
  readonly languages: readonly Language[];
  readonly on: LocalDate;
  readonly may: (action: RecommendationAction) => boolean;
  /** Why the person does not judge here; undefined where they may. */
  readonly hasActed: "acted-and-judged" | "department-acted" | undefined;
  readonly departments: readonly { readonly slug: string; readonly name: Wording }[];
  readonly scale: VerdictScale;
  /** A deadline is moved for the body, not for the city. */
  readonly forBody: boolean;
  /** What the forms hold when they are opened. */
  readonly starts: Readonly<Record<LifeForm, Sent>>;
  /** The form that came back, as it was sent, with what is wrong. */
  readonly returned?: {
    readonly form: LifeForm;
    readonly values: Sent;
    readonly errors: FieldErrors;
  };
  readonly meanwhile?: boolean;
  readonly done?: Done | undefined;
};

export function WorkForms(props: WorkPageProps): VNode {
  const { frame, recommendation, may } = props;
  const { page } = recommendationTexts(frame.language);
  const { answers, claims } = recommendation;
  const cameBack = (form: LifeForm) => props.returned?.form === form;
  return (
    <>
      {may("answer-recommendation") && (
        <Section id="answer" title={answers.length === 0 ? page.answer : page.answerAgain}>
          {answers.length > 0 && <p>{page.answerAgainHelp}</p>}
          <Folded summary={page.openForm} folded={answers.length > 0} open={cameBack("answer")}>
            <AnswerForm {...formProps(props, "answer", "answers", answers.length)} />
          </Folded>
        </Section>
      )}
      {may("claim-progress") && (
        <Section id="claim" title={page.claim}>
          <Folded summary={page.openForm} folded={answers.length === 0} open={cameBack("claim")}>
            <ClaimForm {...formProps(props, "claim", "claims", claims.length)} />
          </Folded>
        </Section>
      )}
      <Judging {...props} />
      <Steering {...props} />
    </>
  );
}

function Judging(props: WorkPageProps): VNode | null {
  const { frame, recommendation, hasActed, on } = props;
  const { page } = recommendationTexts(frame.language);
  const { assessments, judgeFrom } = recommendation;
  if (!props.may("assess-recommendation")) return null;
  const early = judgeFrom !== null && on < judgeFrom ? judgeFrom : undefined;
  const why =
    hasActed === "acted-and-judged"
      ? page.actedAndJudged
      : hasActed === "department-acted"
        ? page.departmentActed
        : early === undefined
          ? undefined
          : page.tooEarly(printDay(early, frame.language));
  return (
    <Section id="assess" title={assessments.length === 0 ? page.assess : page.assessAgain}>
      {why === undefined ? (
        <AssessmentForm {...formProps(props, "assessment", "assessments", assessments.length)} />
      ) : (
        <Notice tone="info">
          <p>{why}</p>
        </Notice>
      )}
    </Section>
  );
}

/** What is done now and then: each form one step away. */
function Steering(props: WorkPageProps): VNode {
  const { frame, recommendation, may, departments, hasActed } = props;
  const { page } = recommendationTexts(frame.language);
  const { answers, versions, moves } = recommendation;
  const settled = isSettled(recommendation);
  const open = (form: LifeForm) => props.returned?.form === form;
  return (
    <>
      {may("assign-recommendation") && departments.length > 0 && (
        <Section id="assignment" title={page.assign}>
          <AssignmentForm {...formProps(props, "assignment", "assignments", 0)} />
        </Section>
      )}
      {may("move-deadline") && answers.length === 0 && !isOver(recommendation) && (
        <Section id="move" title={page.move}>
          <Disclosure summary={page.openForm} open={open("move")}>
            <MoveForm
              {...formProps(props, "move", "deadlines", moves.length)}
              forBody={props.forBody}
            />
          </Disclosure>
        </Section>
      )}
      {may("revise-recommendation") && (
        <Section id="revision" title={page.revise}>
          <p>{page.reviseHelp}</p>
          <Disclosure summary={page.openForm} open={open("revision")}>
            <RevisionForm {...formProps(props, "revision", "revisions", versions.length)} />
          </Disclosure>
        </Section>
      )}
      {may("close-recommendation") && hasActed === undefined && (
        <Section id="closing" title={isClosed(recommendation) ? page.reopen : page.close}>
          <Disclosure summary={page.openForm} open={open("closing")}>
            <ClosingForm
              {...formProps(props, "closing", "closings", 0)}
              closed={isClosed(recommendation)}
              settled={settled}
            />
          </Disclosure>
        </Section>
      )}
    </>
  );
}

type FoldedProps = {
  readonly summary: string;
  readonly folded: boolean;
  readonly open: boolean;
  readonly children: ComponentChildren;
};

/** The form that is mostly wanted stands open; the other is one step away. */
function Folded({ summary, folded, open, children }: FoldedProps): VNode {
  if (!folded) return <>{children}</>;
  return (
    <Disclosure summary={summary} open={open}>
      {children}
    </Disclosure>
  );
}

function formProps(
  { frame, recommendation, languages, starts, returned, departments, scale }: WorkPageProps,
  form: LifeForm,
  noun: string,
  seen: number,
): VoiceFormProps {
  const mine = returned?.form === form ? returned : undefined;
  return {
    action: `${frame.place?.href ?? ""}/work/recommendations/${recommendation.reference}/${noun}`,
    language: frame.language,
    languages,
    values: { ...starts[form], ...mine?.values },
    errors: mine?.errors ?? {},
    seen,
    departments,
    scale,
  };
}

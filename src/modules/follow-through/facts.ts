/**
 * What follow-through is computed from: dated facts of the other modules, without their texts. `null` in place of a list says that this
 * is not recorded here yet, which is no zero.
 */
import type { Wording } from "../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";

export const KINDS = [
  "recommendation",
  "measure",
  "indicator",
  "edition",
  "objection",
  "request",
  "commitment",
  "meeting",
  "matter",
  "task",
] as const;
export type SubjectKind = (typeof KINDS)[number];

/** What a row is about, and where it is counted. */
export type Subject = {
  readonly kind: SubjectKind;
  /** Its lasting name: GRAZ-2025-01, hate-crime, 2023. */
  readonly reference: string;
  readonly title: Wording;
  /** Slugs; null where none is named. */
  readonly right: string | null;
  readonly department: string | null;
  /** The year of the edition that it belongs to; null where it belongs to none. */
  readonly edition: number | null;
  /** Who does it, where neither the city as a whole nor a department of it does. */
  readonly by?: Wording;
  /** What a question is about, where it has no page of its own. */
  readonly about?: { readonly kind: SubjectKind; readonly reference: string };
  /** Made up to show how the product works: it says nothing about the city, silences no alarm, and is marked wherever it is counted. */
  readonly madeUp?: true;
};

export type AnswerKind = "accepted" | "partly" | "rejected" | "outside-competence";
export const VERDICTS = ["fully", "largely", "unevenly", "not", "cannot-judge"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A deadline was put on another day. */
export type Move = { readonly on: FactDate; readonly to: LocalDate };
/** From this day on a department was responsible. */
export type Owner = { readonly on: LocalDate; readonly department: string };
/** What the city says it has done, and whether anybody can see it. */
export type Claim = { readonly on: FactDate; readonly evidence: boolean };
export type Assessment = {
  readonly on: FactDate;
  readonly edition: number;
  readonly verdict: Verdict;
};

export type RecommendationFacts = Subject & {
  readonly adoptedOn: FactDate;
  /** As it was first set; null where nobody set one. */
  readonly firstDueOn: LocalDate | null;
  /** The last day on which the body meant to judge; null where nobody said. */
  readonly judgeBy: LocalDate | null;
  /** Each list in the order in which it was recorded. */
  readonly moves: readonly Move[];
  readonly owners: readonly Owner[];
  readonly answers: readonly { readonly on: FactDate; readonly kind: AnswerKind }[];
  readonly claims: readonly Claim[];
  readonly assessments: readonly Assessment[];
  /** The later editions that it entered, and when. */
  readonly carried: readonly { readonly on: LocalDate; readonly edition: number }[];
  readonly closings: readonly { readonly on: FactDate; readonly closed: boolean }[];
};

export type MilestoneFacts = {
  readonly number: number;
  readonly name: Wording;
  readonly firstDueOn: LocalDate;
  readonly moves: readonly Move[];
  readonly reachedOn: FactDate | null;
};

export type MeasureFacts = Subject & {
  /** When the plan was adopted that it stands in, as far as anybody knows, and when it begins. */
  readonly adoptedOn: FactDate;
  readonly beginsOn: FactDate;
  /** References of the recommendations that it is tied to. */
  readonly recommendations: readonly string[];
  readonly milestones: readonly MilestoneFacts[];
  readonly progress: readonly Claim[];
  readonly endings: readonly { readonly on: FactDate; readonly ended: boolean }[];
  readonly evaluations: readonly { readonly on: FactDate; readonly verdict: Verdict }[];
};

export type IndicatorFacts = Subject & {
  /** The last days of the periods that its released figures are about. */
  readonly figuresTo: readonly LocalDate[];
};

export type EditionFacts = Subject & {
  readonly edition: number;
  readonly openedOn: LocalDate;
  /** When it came out; null while it is being made. */
  readonly outOn: FactDate | null;
};

export type ObjectionFacts = Subject & {
  readonly filedOn: FactDate;
  readonly dueOn: LocalDate | null;
  readonly answeredOn: FactDate | null;
  readonly withdrawnOn: FactDate | null;
};

/** A question to a department that went unanswered so long that its head was told. Taken back, it is owed no more and stays in sight. */
export type EscalationFacts = Subject & {
  readonly dueOn: LocalDate;
  readonly escalatedOn: LocalDate;
  readonly answeredOn: LocalDate | null;
  readonly withdrawnOn: LocalDate | null;
};

/** Of the declaration in force. A date by which it is to be kept counts from the last day that it may mean. */
export type CommitmentFacts = Subject & {
  readonly committedOn: FactDate;
  readonly firstDueOn: LocalDate | null;
  readonly moves: readonly Move[];
  readonly owners: readonly Owner[];
  /** What the city said of it, in the order in which it was recorded; settled: kept, not kept or given up. */
  readonly statements: readonly {
    readonly on: FactDate;
    readonly settled: boolean;
    readonly kept: boolean;
  }[];
};

export type MeetingFacts = Subject & { readonly heldOn: FactDate };

/** What a body was asked, whether it was heard, and what the city did with its advice. */
export type MatterFacts = Subject & {
  readonly askedOn: LocalDate;
  /** By when the body was to be heard; null where no day was set. */
  readonly dueOn: LocalDate | null;
  readonly advisedOn: LocalDate | null;
  /** When either side said that it was not heard. */
  readonly unheardOn: LocalDate | null;
  /** When the city said so: it decided without the body. */
  readonly unheardByCityOn: LocalDate | null;
  /** By when the city was to answer the advice; null where no day was set. */
  readonly answerDueOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
};

/** What a public meeting gave somebody to do. */
export type TaskFacts = Subject & {
  readonly givenOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly doneOn: LocalDate | null;
};

type Named = { readonly slug: string; readonly name: Wording };

export type Facts = {
  readonly city: Wording;
  readonly declaredOn: FactDate | null;
  /** Years between two editions of the report. */
  readonly cycleYears: number;
  readonly rights: readonly Named[];
  readonly departments: readonly Named[];
  readonly recommendations: readonly RecommendationFacts[];
  readonly measures: readonly MeasureFacts[] | null;
  readonly indicators: readonly IndicatorFacts[];
  readonly editions: readonly EditionFacts[];
  readonly objections: readonly ObjectionFacts[] | null;
  readonly escalations: readonly EscalationFacts[] | null;
  readonly commitments: readonly CommitmentFacts[];
  readonly meetings: readonly MeetingFacts[] | null;
  readonly matters: readonly MatterFacts[];
  readonly tasks: readonly TaskFacts[];
};

/**
 * The facts as they were on a day. What is only known by its year or month counts from its first day: it was recorded, so it had
 * happened. A figure counts from the end of its period, an edition whose day nobody wrote down from its year.
 */
export function factsUntil(facts: Facts, on: LocalDate): Facts {
  const happened = (fact: { readonly on: FactDate }) => fact.on.date <= on;
  const known = (date: FactDate | null) => (date !== null && date.date <= on ? date : null);
  const passed = (day: LocalDate | null) => (day !== null && day <= on ? day : null);
  const { declaredOn, measures, objections, escalations, meetings } = facts;
  return {
    ...facts,
    declaredOn: known(declaredOn),
    recommendations: facts.recommendations
      .filter(({ adoptedOn }) => adoptedOn.date <= on)
      .map((one) => ({
        ...one,
        moves: one.moves.filter(happened),
        department: ownerOn(one, on),
        answers: inOrder(one.answers.filter(happened)),
        claims: inOrder(one.claims.filter(happened)),
        assessments: inOrder(one.assessments.filter(happened)),
        carried: one.carried.filter((carried) => carried.on <= on),
        closings: one.closings.filter(happened),
      })),
    measures:
      measures
        ?.filter(({ adoptedOn }) => adoptedOn.date <= on)
        .map((one) => ({
          ...one,
          milestones: one.milestones.map((milestone) => ({
            ...milestone,
            moves: milestone.moves.filter(happened),
            reachedOn: known(milestone.reachedOn),
          })),
          progress: one.progress.filter(happened),
          endings: one.endings.filter(happened),
          evaluations: one.evaluations.filter(happened),
        })) ?? null,
    indicators: facts.indicators.map((one) => ({
      ...one,
      figuresTo: one.figuresTo.filter((day) => day <= on),
    })),
    editions: facts.editions
      .filter(({ openedOn, outOn }) => openedOn <= on || (outOn !== null && outOn.date <= on))
      .map((one) => ({ ...one, outOn: known(one.outOn) })),
    objections:
      objections
        ?.filter(({ filedOn }) => filedOn.date <= on)
        .map((one) => ({
          ...one,
          answeredOn: known(one.answeredOn),
          withdrawnOn: known(one.withdrawnOn),
        })) ?? null,
    escalations:
      escalations
        ?.filter(({ escalatedOn }) => escalatedOn <= on)
        .map((one) => ({
          ...one,
          answeredOn: passed(one.answeredOn),
          withdrawnOn: passed(one.withdrawnOn),
        })) ?? null,
    commitments: facts.commitments
      .filter(({ committedOn }) => committedOn.date <= on)
      .map((one) => ({
        ...one,
        moves: one.moves.filter(happened),
        department: ownerOn(one, on),
        statements: inOrder(one.statements.filter(happened)),
      })),
    meetings: meetings?.filter(({ heldOn }) => heldOn.date <= on) ?? null,
    matters: facts.matters
      .filter(({ askedOn }) => askedOn <= on)
      .map((one) => ({
        ...one,
        advisedOn: passed(one.advisedOn),
        unheardOn: passed(one.unheardOn),
        unheardByCityOn: passed(one.unheardByCityOn),
        answeredOn: passed(one.answeredOn),
      })),
    tasks: facts.tasks
      .filter(({ givenOn }) => givenOn <= on)
      .map((one) => ({ ...one, doneOn: passed(one.doneOn) })),
  };
}

/** Who was responsible on a day: the latest to whom it had been given. */
function ownerOn({ owners }: { readonly owners: readonly Owner[] }, on: LocalDate): string | null {
  return owners.filter((owner) => owner.on <= on).at(-1)?.department ?? null;
}

/** By date; those of one day stay in the order in which they were recorded. */
function inOrder<Fact extends { readonly on: FactDate }>(facts: readonly Fact[]): readonly Fact[] {
  return facts.toSorted((a, b) => (a.on.date < b.on.date ? -1 : a.on.date > b.on.date ? 1 : 0));
}

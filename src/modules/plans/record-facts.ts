/**
 * What the public record says of each fact about plans, in codes, dates, numbers and hashes of texts. Actions record it and
 * `ledger verify` makes it anew from the tables, so that both say the same by construction.
 */
import type { Wording } from "../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import type { Grant } from "./grant.ts";
import type { MeasureLink } from "./link.ts";
import type {
  BudgetLine,
  Ending,
  Evaluation,
  Measure,
  MilestoneMove,
  Progress,
} from "./measure.ts";
import type { Plan, PlanRevision } from "./plan.ts";

/** How the record holds a text; handed in, so that this stays pure. */
export type HashText = (text: unknown) => string;
type Facts = Readonly<Record<string, null | boolean | number | string>>;

function onFacts({ date, precision }: FactDate): {
  readonly on: LocalDate;
  readonly precision: string;
} {
  return { on: date, precision };
}

function hashOrNull(text: string | Wording | null, hash: HashText): string | null {
  return text === null ? null : hash(text);
}

export function adoptedFacts(plan: Omit<Plan, "revisions">, hash: HashText): Facts {
  return {
    kind: plan.kind,
    title: hash(plan.title),
    summary: hash(plan.summary),
    body: hash(plan.adoptedBy),
    on: plan.adoptedOn?.date ?? null,
    precision: plan.adoptedOn?.precision ?? null,
    from: plan.runsFrom?.date ?? null,
    fromPrecision: plan.runsFrom?.precision ?? null,
    to: plan.runsTo?.date ?? null,
    toPrecision: plan.runsTo?.precision ?? null,
    department: plan.department?.slug ?? null,
    paraphrased: plan.paraphrased,
    demonstration: plan.demonstration,
    source: hashOrNull(plan.source, hash),
  };
}

export function revisedFacts(revision: PlanRevision, hash: HashText): Facts {
  return {
    stage: revision.stage,
    measures: revision.measures,
    change: hash(revision.change),
    consultation: hashOrNull(revision.consultation, hash),
    ...onFacts(revision.on),
    source: hashOrNull(revision.source, hash),
  };
}

export type AddedMeasure = Pick<
  Measure,
  "title" | "text" | "partners" | "paraphrased" | "demonstration" | "source"
> & { readonly plan: string; readonly department: string | null };

export function addedFacts(measure: AddedMeasure, hash: HashText): Facts {
  return {
    plan: measure.plan,
    title: hash(measure.title),
    text: hash(measure.text),
    partners: hash(measure.partners),
    department: measure.department,
    paraphrased: measure.paraphrased,
    demonstration: measure.demonstration,
    source: hashOrNull(measure.source, hash),
  };
}

/** `from`: who had it until then. */
export function assignedFacts(department: string, from: string | null): Facts {
  return { department, from };
}

export function linkedFacts({ kind, code }: MeasureLink): Facts {
  return { kind, code };
}

export function setFacts(
  milestone: {
    readonly number: number;
    readonly name: Wording;
    readonly dueOn: LocalDate;
    readonly source: string | null;
  },
  hash: HashText,
): Facts {
  return {
    number: milestone.number,
    name: hash(milestone.name),
    dueOn: milestone.dueOn,
    source: hashOrNull(milestone.source, hash),
  };
}

export function movedFacts(number: number, move: MilestoneMove, hash: HashText): Facts {
  return { number, to: move.to, reason: hash(move.reason), ...onFacts(move.on) };
}

export function reachedFacts(
  number: number,
  reached: { readonly on: FactDate; readonly evidence: string | null },
  hash: HashText,
): Facts {
  return { number, evidence: hashOrNull(reached.evidence, hash), ...onFacts(reached.on) };
}

export function budgetFacts(line: BudgetLine, hash: HashText): Facts {
  const { kind, year, amount, currency, source } = line;
  return { kind, year, amount, currency, source: hashOrNull(source, hash) };
}

export function grantFacts(grant: Omit<Grant, "id" | "reference">, hash: HashText): Facts {
  return {
    plan: grant.plan,
    measure: grant.measure,
    recipient: hash(grant.recipient),
    purpose: hash(grant.purpose),
    year: grant.year,
    amount: grant.money?.amount ?? null,
    currency: grant.money?.currency ?? null,
    article: grant.article,
    criticisedBy: hash(grant.criticisedBy),
    criticism: hash(grant.criticism),
    source: hashOrNull(grant.source, hash),
  };
}

export function reportedFacts(
  progress: Pick<Progress, "text" | "evidence" | "on">,
  hash: HashText,
): Facts {
  return {
    text: hash(progress.text),
    evidence: hashOrNull(progress.evidence, hash),
    ...onFacts(progress.on),
  };
}

export function endedFacts(ending: Ending, hash: HashText): Facts {
  return {
    kind: ending.kind,
    reason: hash(ending.reason),
    evidence: hashOrNull(ending.evidence, hash),
    ...onFacts(ending.on),
  };
}

export function evaluatedFacts(evaluation: Evaluation, hash: HashText): Facts {
  return {
    verdict: evaluation.verdict,
    reason: hash(evaluation.reason),
    body: hash(evaluation.by),
    evidence: hashOrNull(evaluation.evidence, hash),
    ...onFacts(evaluation.on),
    source: hashOrNull(evaluation.source, hash),
  };
}

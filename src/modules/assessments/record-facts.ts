/** What the public record says of checks, full assessments, draws and reviews: codes, dates, numbers and hashes. */
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { textHash } from "../ledger/index.ts";
import type { Check, CheckVersion, CouncilDecision } from "./check.ts";
import type { Draw } from "./draw.ts";
import type { FollowUp } from "./follow-up.ts";
import { gravestFirst, type ImpactVersion, severityNumber } from "./impact.ts";
import type { Finding, Reply } from "./review.ts";

type Facts = RecordedFact["facts"];

export function begunFacts({
  begunOn,
  department,
}: Pick<Check, "begunOn"> & { readonly department: string }): Facts {
  return { on: begunOn, department };
}

export function finishedFacts(version: Omit<CheckVersion, "by">): Facts {
  const { number, department, outcome, on, expectedOn, reviewOn, rights, screening } = version;
  const { caseNumber, title, facts, analysis, responsible, review } = version;
  return {
    ...{ version: number, department: department.slug, outcome, on, expectedOn, reviewOn },
    rights: rights.length,
    touched: textHash(rights.map(({ slug, articles }) => ({ slug, articles }))),
    screening: textHash(screening),
    case: textHash(caseNumber),
    title: textHash(title),
    content: textHash({ facts, analysis, responsible, review }),
  };
}

export function decidedFacts({ number, kind, text, on, source }: CouncilDecision): Facts {
  return {
    ...{ number, kind, on, text: textHash(text) },
    source: source === null ? null : textHash(source),
  };
}

export function followedUpFacts({
  number,
  measure,
  dueOn,
  text,
  on,
  isFinal,
  source,
}: FollowUp): Facts {
  return {
    ...{ number, due: dueOn, on, final: isFinal, text: textHash(text) },
    ...{ assessment: measure?.impact ?? null, measure: measure?.place ?? null },
    source: source === null ? null : textHash(source),
  };
}

export function withdrawnFacts({ reason, on }: NonNullable<Check["withdrawal"]>): Facts {
  return { on, reason: textHash(reason) };
}

export function impactFacts(impact: Omit<ImpactVersion, "by">): Facts {
  const { number, conclusion, open, takesBack, on, effects, mitigations, ...words } = impact;
  const [gravest] = gravestFirst(effects);
  // Of one that is the city's own until the council decides, the record says that it is there and what it hashes to.
  const told = <Value>(value: Value) => (open ? value : null);
  return {
    ...{ version: number, open, on },
    conclusion: told(conclusion),
    takesBack: told(takesBack),
    effects: told(effects.length),
    gravest: told(gravest === undefined ? null : severityNumber(gravest)),
    measures: told(mitigations.length),
    content: textHash({
      // What was not asked yet is no part of what was hashed.
      ...(words.progress === null ? {} : { progress: words.progress }),
      ...wordsOf(words),
      ...{ conclusion, takesBack },
      effects: effects.map(({ right, ...effect }) => ({ ...effect, right: right.slug })),
      mitigations: mitigations.map(({ department, ...one }) => ({
        ...one,
        department: department.slug,
      })),
    }),
  };
}

function wordsOf({
  justification,
  alternatives,
  temporary,
  heard,
  reasons,
}: Pick<ImpactVersion, "justification" | "alternatives" | "temporary" | "heard" | "reasons">) {
  return { justification, alternatives, temporary, heard, reasons };
}

export type CaseCount = {
  readonly year: number;
  readonly number: number;
  /** Null for the whole city. */
  readonly department: string | null;
  readonly cases: number;
  readonly source: string;
};

export function caseCountFacts({ number, department, cases, source }: CaseCount): Facts {
  return { number, department, cases, source: textHash(source) };
}

export function announcedFacts({
  from,
  to,
  size,
  commitment,
  announcedOn,
}: Pick<Draw, "from" | "to" | "size" | "commitment" | "announcedOn">): Facts {
  return { from, to, size, commitment, on: announcedOn };
}

export function listedFacts({ references, hash, on }: NonNullable<Draw["list"]>): Facts {
  return { count: references.length, list: hash, on };
}

export function drawnFacts({ seed, sample, on }: NonNullable<Draw["result"]>): Facts {
  return { seed, size: sample.length, sample: textHash(sample), on };
}

export function endedFacts({ reason, on }: NonNullable<Draw["ending"]>): Facts {
  return { on, reason: textHash(reason) };
}

export function reviewedFacts({
  draw,
  verdict,
  reasons,
  change,
  dissent,
  body,
  on,
}: Omit<Finding, "reference" | "replies">): Facts {
  return {
    ...{ draw, verdict, body: body.slug, on },
    ...{ reasons: textHash(reasons), change: textHash(change), dissent: textHash(dissent) },
  };
}

export function adoptedFacts(body: string, on: string, findings: number): Facts {
  return { body, on, findings };
}

export function repliedFacts(draw: number, number: number, { text, on }: Reply): Facts {
  return { draw, number, on, text: textHash(text) };
}

/** What the public record calls the number of the council's cases in a year. */
export function caseCountSubject(year: number): string {
  return `decisions/${year}`;
}

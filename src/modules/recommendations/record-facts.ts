/** What the public record says of each fact: codes, dates and numbers, and of every text its hash. Written when it happens, made anew to compare. */
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { textHash } from "../ledger/index.ts";
import type {
  Answer,
  Assessment,
  Closing,
  DeadlineMove,
  ProgressClaim,
  Recommendation,
  TextVersion,
} from "./recommendation.ts";
import type { VerdictScale } from "./verdict-scale.ts";

export type Facts = Readonly<Record<string, null | boolean | number | string>>;

/** As it was adopted: what changed since is recorded on its own. What was not known in earlier entries is null in all. */
export function adoptedFacts(
  one: Pick<
    Recommendation,
    | "edition"
    | "versions"
    | "addressee"
    | "issuedBy"
    | "paraphrased"
    | "adoptedOn"
    | "firstDueOn"
    | "judgeFrom"
    | "judgeBy"
    | "outsidePowers"
    | "articles"
    | "source"
  > & { readonly right: { readonly slug: string } | null } & {
    readonly furtherRights: readonly { readonly slug: string }[];
  },
): Facts {
  const [first] = one.versions;
  if (first === undefined) throw new Error("A recommendation has a first wording");
  const further = one.furtherRights.map(({ slug }) => slug).sort();
  return {
    edition: one.edition,
    right: one.right?.slug ?? null,
    topic: textHash(first.topic),
    text: textHash(first.text),
    addressee: textHash(one.addressee),
    issuedBy: textHash(one.issuedBy),
    paraphrased: one.paraphrased,
    on: one.adoptedOn.date,
    precision: one.adoptedOn.precision,
    answerDueOn: one.firstDueOn,
    judgeFrom: one.judgeFrom,
    judgeBy: one.judgeBy,
    outsidePowers: one.outsidePowers ? true : null,
    articles: one.articles.length === 0 ? null : textHash(one.articles),
    furtherRights: further.length === 0 ? null : textHash(further),
    source: hashOrNull(one.source),
  };
}

export function revisedFacts({ topic, text, reason, on, source }: TextVersion): Facts {
  return {
    topic: textHash(topic),
    text: textHash(text),
    reason: hashOrNull(reason),
    on: on.date,
    precision: on.precision,
    source: hashOrNull(source),
  };
}

export function movedFacts({ from, to, by, reason, on, source }: DeadlineMove): Facts {
  return {
    from,
    to,
    movedBy: by,
    reason: textHash(reason),
    on: on.date,
    precision: on.precision,
    source: hashOrNull(source),
  };
}

export function answeredFacts({ kind, reason, on, source, department }: Answer): Facts {
  return {
    kind,
    reason: textHash(reason),
    on: on.date,
    precision: on.precision,
    source: hashOrNull(source),
    department: department?.slug ?? null,
  };
}

export function claimedFacts({ text, evidence, on, department }: ProgressClaim): Facts {
  return {
    text: textHash(text),
    evidence: hashOrNull(evidence),
    on: on.date,
    precision: on.precision,
    department: department?.slug ?? null,
  };
}

export function assessedFacts(one: Assessment): Facts {
  return {
    edition: one.edition,
    verdict: one.verdict,
    mark: one.mark?.code ?? null,
    markName: hashOrNull(one.mark?.name ?? null),
    reason: textHash(one.reason),
    evidence: hashOrNull(one.evidence),
    dissent: hashOrNull(one.dissent),
    body: textHash(one.by),
    on: one.on.date,
    precision: one.on.precision,
    source: hashOrNull(one.source),
  };
}

export function closedFacts({ kind, reason, on, source }: Closing): Facts {
  return {
    kind,
    reason: textHash(reason),
    on: on.date,
    precision: on.precision,
    source: hashOrNull(source),
  };
}

/** `from`: who had it until then. */
export function assignedFacts(department: string, from: string | null, on: LocalDate): Facts {
  return { department, from, on };
}

export function scaleFacts({ marks, yardstick, on, source }: VerdictScale): Facts {
  return {
    marks: marks.length,
    words: textHash(marks),
    yardstick: textHash(yardstick),
    on: on?.date ?? null,
    precision: on?.precision ?? null,
    source: hashOrNull(source),
  };
}

export function evaluatedFacts({
  edition,
  assessed,
  by,
  on,
}: {
  readonly edition: number;
  readonly assessed: number;
  readonly by: Wording;
  readonly on: LocalDate;
}): Facts {
  return { edition, assessed, body: textHash(by), on };
}

function hashOrNull(text: unknown): string | null {
  return text === null ? null : textHash(text);
}

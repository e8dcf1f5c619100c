/** What the public record says of an objection, the city's answers to it and its withdrawal: codes, dates and hashes. */
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { textHash } from "../ledger/index.ts";
import type { Objection, ObjectionAnswer } from "./objection.ts";

type Facts = RecordedFact["facts"];

export function filedFacts(
  one: Pick<
    Objection,
    | "organisation"
    | "against"
    | "what"
    | "happenedOn"
    | "article"
    | "text"
    | "filedOn"
    | "answerDueOn"
    | "source"
  > & { readonly right: { readonly slug: string } | null },
): Facts {
  return {
    organisation: textHash(one.organisation),
    against: one.against,
    what: textHash(one.what),
    happenedOn: one.happenedOn?.date ?? null,
    happenedPrecision: one.happenedOn?.precision ?? null,
    right: one.right?.slug ?? null,
    article: one.article === null ? null : textHash(one.article),
    text: textHash(one.text),
    on: one.filedOn.date,
    precision: one.filedOn.precision,
    answerDueOn: one.answerDueOn,
    source: one.source === null ? null : textHash(one.source),
  };
}

export function answeredFacts({ kind, reason, on, source }: ObjectionAnswer): Facts {
  return { kind, ...reasonFacts({ reason, on, source }) };
}

export function reasonFacts({ reason, on, source }: NonNullable<Objection["withdrawal"]>): Facts {
  return {
    reason: textHash(reason),
    on: on.date,
    precision: on.precision,
    source: source === null ? null : textHash(source),
  };
}

/**
 * What the public record says of a city's facts, in codes, dates, numbers and hashes of texts. Actions record it and `ledger verify` makes
 * it anew from the tables, so that both say the same by construction.
 */
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { textHash } from "../ledger/index.ts";
import type { Background } from "./background.ts";
import type { Charter, CharterWithdrawal } from "./charter.ts";
import type { CityEvent } from "./city.ts";
import { type Declaration, declarationVersion, numbersOf } from "./declaration-identity.ts";

type Facts = RecordedFact["facts"];

/** `numbersTold`: the versions that were recorded before commitments had numbers do not tell them. */
export function adoptedFacts(declaration: Declaration, numbersTold: boolean): Facts {
  return {
    on: declaration.on.date,
    promise: textHash(declaration.promise),
    text: textHash(declaration.body),
    commitments: declaration.commitments.length,
    declaration: declarationVersion(declaration),
    numbers: numbersTold ? textHash(numbersOf(declaration)) : null,
  };
}

export function eventFacts({ on, text, source, kind }: CityEvent): Facts {
  return {
    on: on.date,
    precision: on.precision,
    text: textHash(text),
    source: source === null ? null : textHash(source),
    kind,
  };
}

export function charterFacts(charter: Omit<Charter, "number" | "withdrawal">): Facts {
  const { framework, instrument, named, on, by, source } = charter;
  return {
    charter: textHash({ framework, instrument, named }),
    on: on.date,
    precision: on.precision,
    by: textHash(by),
    source: textHash(source),
  };
}

export function withdrawnFacts({ reason, on, source }: CharterWithdrawal): Facts {
  return {
    reason: textHash(reason),
    on: on.date,
    precision: on.precision,
    source: source === null ? null : textHash(source),
  };
}

export function backgroundFacts({ text, sources }: Background): Facts {
  return { text: textHash(text), sources: textHash(sources) };
}

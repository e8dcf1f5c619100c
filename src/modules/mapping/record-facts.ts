/** What the public record says of an entry of the map and of what became of a challenge: codes, dates and hashes. */
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { textHash } from "../ledger/index.ts";
import type { ChallengeStanding } from "./challenge.ts";
import type { MapContent } from "./map-entry.ts";

type Facts = RecordedFact["facts"];

export function contentFacts(content: MapContent): Facts {
  const { title, text, rights, source, began, ended, ...rest } = content;
  return {
    title: textHash(title),
    text: textHash(text),
    rights: textHash([...rights].sort()),
    beganOn: began?.date ?? null,
    beganPrecision: began?.precision ?? null,
    endedOn: ended?.date ?? null,
    endedPrecision: ended?.precision ?? null,
    rest: textHash(rest),
    source: source === null ? null : textHash(source),
  };
}

export function standingFacts({ state, by, reason, on, source }: ChallengeStanding): Facts {
  return {
    state,
    by: by?.kind ?? null,
    reference: by?.reference ?? null,
    reason: textHash(reason),
    on: on.date,
    precision: on.precision,
    source: source === null ? null : textHash(source),
  };
}

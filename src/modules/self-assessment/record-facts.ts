/** What the public record says of a framework that the city added and of an assessment that it published: codes, numbers and hashes. */
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { textHash } from "../ledger/index.ts";
import type { Framework } from "./framework.ts";
import type { Publication } from "./published.ts";

type Facts = RecordedFact["facts"];

export function frameworkFacts({ name, version, elements }: Omit<Framework, "slug">): Facts {
  return { version, elements: elements.length, words: textHash({ name, elements }) };
}

export function publishedFacts({ number, on, frozen }: Publication): Facts {
  return {
    ...{ number, on },
    year: frozen.year,
    elements: frozen.elements.length,
    frozen: textHash(frozen),
  };
}

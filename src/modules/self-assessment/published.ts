/** An assessment as it was published on a day: frozen whole, so that what changes later stands in a publication of its own. */
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { NOT_ASSESSED, STATES, type State } from "./answer.ts";
import type { Element } from "./framework.ts";

export type FrozenEvidence = {
  /** As it is written. */
  readonly text: string;
  /** What an object of the product was called; null for an address. */
  readonly name: Wording | null;
  /** The object's page below the city's address; null for an address, which says itself where it is. */
  readonly path: string | null;
};

export type FrozenAnswer = {
  readonly state: State;
  readonly reason: Wording;
  readonly explanation: Wording;
  readonly evidence: readonly FrozenEvidence[];
  /** The department's slug and name, where one is responsible. */
  readonly department: { readonly slug: string; readonly name: Wording } | null;
  readonly responsible: Wording;
  readonly nextStep: Wording;
  readonly nextStepOn: LocalDate | null;
  readonly takenFrom: number | null;
};

export type FrozenElement = Element & {
  /** `internal` was answered and is only counted; null was not assessed. */
  readonly answer: FrozenAnswer | "internal" | null;
};

export type Frozen = {
  readonly framework: { readonly slug: string; readonly name: string; readonly version: number };
  readonly year: number;
  /** Who assessed, in words. */
  readonly assessedBy: Wording;
  readonly elements: readonly FrozenElement[];
};

export type Publication = {
  /** Counts from 1 for each assessment. */
  readonly number: number;
  readonly on: LocalDate;
  readonly frozen: Frozen;
};

/** What is counted of elements: their states, and those that are internal. */
export const COUNTED = [...STATES, NOT_ASSESSED, "internal"] as const;
export type Counted = (typeof COUNTED)[number];

export function countedAs({ answer }: Pick<FrozenElement, "answer">): Counted {
  if (answer === "internal") return "internal";
  return answer?.state ?? NOT_ASSESSED;
}

/** How many elements stand where: counts, and never a score, for one element may weigh more than ten. */
export function countsOf(
  elements: readonly Pick<FrozenElement, "answer">[],
): Readonly<Record<Counted, number>> {
  const counts = Object.fromEntries(COUNTED.map((one) => [one, 0])) as Record<Counted, number>;
  for (const element of elements) counts[countedAs(element)] += 1;
  return counts;
}

/** Change over the years: each element that any year has, with what each year says of it; undefined where a year has no such element. */
export function overTheYears(publications: readonly Publication[]): {
  readonly years: readonly number[];
  readonly elements: readonly {
    readonly element: Element;
    readonly states: readonly (Counted | undefined)[];
  }[];
} {
  const inOrder = [...publications].sort((a, b) => a.frozen.year - b.frozen.year);
  const elements = new Map<string, Element>();
  // The latest year's words for an element, in the latest year's order; what is gone since comes after.
  for (const { frozen } of [...inOrder].reverse())
    for (const { answer: _, ...element } of frozen.elements)
      if (!elements.has(element.key)) elements.set(element.key, element);
  return {
    years: inOrder.map(({ frozen }) => frozen.year),
    elements: [...elements.values()].map((element) => ({
      element,
      states: inOrder.map(({ frozen }) => {
        const found = frozen.elements.find(({ key }) => key === element.key);
        return found === undefined ? undefined : countedAs(found);
      }),
    })),
  };
}

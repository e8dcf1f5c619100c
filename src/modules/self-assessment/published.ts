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
  /** The object's page below the city's address, or where a report stands elsewhere; null for an address, which says itself where it is. */
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

/** What says that something is there; each should be shown by something. */
const CLAIMS: readonly Counted[] = ["reviewed", "in-use", "in-place"];

/** Whether the city says that it has something, and names nothing that shows it. A city may say so; everybody sees that nothing stands behind it. */
export function isUnsupported(answer: FrozenElement["answer"]): boolean {
  if (answer === null || answer === "internal") return false;
  return CLAIMS.includes(answer.state) && answer.evidence.length === 0;
}

/** How many elements stand where: counts, and never a score, for one element may weigh more than ten. */
export function countsOf(
  elements: readonly Pick<FrozenElement, "answer">[],
): Readonly<Record<Counted, number>> {
  const counts = Object.fromEntries(COUNTED.map((one) => [one, 0])) as Record<Counted, number>;
  for (const element of elements) counts[countedAs(element)] += 1;
  return counts;
}

/** What one year says of an element. */
export type YearCell = {
  readonly state: Counted;
  /** The year whose answer was taken over and not looked at again. */
  readonly takenFrom: number | null;
  /** What the year before said, where that was something else and both can be known. */
  readonly was: Counted | null;
};

/** How many elements stand elsewhere than the year before. What is internal is not counted: nobody outside knows where it stood. */
export type YearChange = {
  readonly from: number;
  readonly to: number;
  /** Assessed in both years. */
  readonly moved: number;
  readonly newly: number;
  readonly dropped: number;
};

/** Change over the years: each element that any year has, with what each year says of it; undefined where a year has no such element. */
export function overTheYears(publications: readonly Publication[]): {
  readonly years: readonly number[];
  readonly changes: readonly YearChange[];
  readonly elements: readonly {
    readonly element: Element;
    readonly cells: readonly (YearCell | undefined)[];
  }[];
} {
  const inOrder = [...publications].sort((a, b) => a.frozen.year - b.frozen.year);
  const elements = new Map<string, Element>();
  // The latest year's words for an element, in the latest year's order; what is gone since comes after.
  for (const { frozen } of [...inOrder].reverse())
    for (const { answer: _, ...element } of frozen.elements)
      if (!elements.has(element.key)) elements.set(element.key, element);
  const years = inOrder.map(({ frozen }) => frozen.year);
  const rows = [...elements.values()].map((element) => ({
    element,
    cells: withMoves(
      inOrder.map(({ frozen }) => frozen.elements.find(({ key }) => key === element.key)),
    ),
  }));
  const changes = years.slice(1).map((to, place): YearChange => {
    const cells = rows.flatMap(({ cells: own }) => own[place + 1] ?? []);
    const count = (is: (was: Counted, now: Counted) => boolean) =>
      cells.filter(({ was, state }) => was !== null && is(was, state)).length;
    return {
      ...{ from: years[place] ?? to, to },
      moved: count((was, now) => was !== NOT_ASSESSED && now !== NOT_ASSESSED),
      newly: count((was) => was === NOT_ASSESSED),
      dropped: count((_, now) => now === NOT_ASSESSED),
    };
  });
  return { years, changes, elements: rows };
}

function withMoves(
  found: readonly (FrozenElement | undefined)[],
): readonly (YearCell | undefined)[] {
  return found.map((one, place) => {
    if (one === undefined) return undefined;
    const earlier = found[place - 1];
    const [state, before] = [countedAs(one), earlier === undefined ? null : countedAs(earlier)];
    const isKnown = state !== "internal" && before !== "internal";
    const { answer } = one;
    return {
      state,
      takenFrom: answer === null || answer === "internal" ? null : answer.takenFrom,
      was: isKnown && before !== state ? before : null,
    };
  });
}

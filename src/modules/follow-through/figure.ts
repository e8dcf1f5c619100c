/** A figure: how many, of how many, which ones, and the same by right, by department and by edition. It is never a score. */
import type { Subject } from "./facts.ts";
import { byLateness, type Row } from "./row.ts";

/** What is counted. */
export const UNITS = [
  "recommendations",
  "claims",
  "responsibilities",
  "promises",
  "milestones",
  "measures",
  "moves",
  "deadlines",
  "editions",
  "indicators",
  "objections",
  "requests",
  "commitments",
  "meetings",
  "matters",
  "tasks",
] as const;
export type Unit = (typeof UNITS)[number];

/** All figures in the order of the page, by what they are about. */
export const FIGURE_GROUPS = {
  answers: {
    answered: "recommendations",
    unanswered: "recommendations",
    "answered-in-time": "recommendations",
    "answered-late": "recommendations",
    "answered-unclear": "recommendations",
    overdue: "recommendations",
    "not-yet-due": "recommendations",
    "settled-unanswered": "recommendations",
    "no-deadline": "recommendations",
    "objections-unanswered": "objections",
    "advice-unanswered": "matters",
  },
  deadlines: {
    "deadlines-moved": "moves",
    "moved-three-times": "deadlines",
    "milestones-late": "milestones",
    "commitments-late": "commitments",
    "hearings-late": "matters",
    "decided-unheard": "matters",
    "tasks-late": "tasks",
    escalated: "requests",
  },
  work: {
    "promised-this-year": "promises",
    "no-progress": "promises",
    "without-owner": "responsibilities",
    "without-evidence": "claims",
    "silent-measures": "measures",
    "silent-commitments": "commitments",
    "silent-indicators": "indicators",
    "meetings-held": "meetings",
  },
  verdicts: {
    "judged-fully": "recommendations",
    "judged-largely": "recommendations",
    "judged-unevenly": "recommendations",
    "judged-not": "recommendations",
    "cannot-be-judged": "recommendations",
    "not-judged": "recommendations",
    "body-silent": "recommendations",
    "editions-not-judged": "editions",
  },
  memory: {
    repeated: "recommendations",
    "carried-over": "recommendations",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Unit>>>>;

export type FigureGroup = keyof typeof FIGURE_GROUPS;
export type FigureId = { [Group in FigureGroup]: keyof (typeof FIGURE_GROUPS)[Group] }[FigureGroup];

const UNIT_OF = Object.assign({}, ...Object.values(FIGURE_GROUPS)) as Readonly<
  Record<FigureId, Unit>
>;

export const FIGURE_IDS = Object.keys(UNIT_OF) as readonly FigureId[];

export function isFigureId(text: string): text is FigureId {
  return Object.hasOwn(UNIT_OF, text);
}

/** Part of a figure; the key is null for what belongs to no right, no department or no edition. */
export type Share<Key extends string | number> = {
  readonly key: Key | null;
  readonly value: number;
  readonly of: number | null;
};

export type Figure = {
  readonly id: FigureId;
  readonly unit: Unit;
  /** Null: not recorded here yet. */
  readonly value: number | null;
  /** What it is counted among; null where it is only a count. */
  readonly of: number | null;
  /** How many of those that it is counted among were made up to show how it works. */
  readonly madeUp: number;
  /** Exactly what was counted, the latest of the late first. */
  readonly rows: readonly Row[];
  readonly byRight: readonly Share<string>[];
  readonly byDepartment: readonly Share<string>[];
  /** By the edition that made them, oldest first; empty for what belongs to none. */
  readonly byEdition: readonly Share<number>[];
  /** The highest number among its rows: how many editions running. */
  readonly most?: number;
};

/** The figure that counts these lines, among these where they are part of a whole. */
export function figureOf(
  id: FigureId,
  rows: readonly Row[],
  among: readonly Subject[] | null,
): Figure {
  const counted = countsOf(rows);
  const all = among === null ? undefined : keptCounts(among);
  return {
    id,
    unit: UNIT_OF[id],
    value: rows.length,
    of: among?.length ?? null,
    madeUp: (all ?? counted).madeUp,
    rows: rows.toSorted(byLateness),
    byRight: sharesOf(counted.right, all?.right),
    byDepartment: sharesOf(counted.department, all?.department),
    byEdition: sharesOf(counted.edition, all?.edition).filter(({ key }) => key !== null),
  };
}

/** The figure of something that is not recorded here yet. */
export function unrecorded(id: FigureId): Figure {
  return {
    id,
    unit: UNIT_OF[id],
    value: null,
    of: null,
    madeUp: 0,
    rows: [],
    byRight: [],
    byDepartment: [],
    byEdition: [],
  };
}

type Counts = {
  readonly right: ReadonlyMap<string | null, number>;
  readonly department: ReadonlyMap<string | null, number>;
  readonly edition: ReadonlyMap<number | null, number>;
  readonly madeUp: number;
};

/** Many figures count among the same things. */
const kept = new WeakMap<readonly Subject[], Counts>();

function keptCounts(subjects: readonly Subject[]): Counts {
  const counts = kept.get(subjects) ?? countsOf(subjects);
  kept.set(subjects, counts);
  return counts;
}

function countsOf(subjects: readonly Subject[]): Counts {
  const right = new Map<string | null, number>();
  const department = new Map<string | null, number>();
  const edition = new Map<number | null, number>();
  let madeUp = 0;
  for (const subject of subjects) {
    if (subject.madeUp) madeUp += 1;
    right.set(subject.right, (right.get(subject.right) ?? 0) + 1);
    department.set(subject.department, (department.get(subject.department) ?? 0) + 1);
    edition.set(subject.edition, (edition.get(subject.edition) ?? 0) + 1);
  }
  return { right, department, edition, madeUp };
}

/** How many of each key; keys rise, and what has none comes last. */
function sharesOf<Key extends string | number>(
  counted: ReadonlyMap<Key | null, number>,
  all: ReadonlyMap<Key | null, number> | undefined,
): readonly Share<Key>[] {
  return [...new Set([...counted.keys(), ...(all?.keys() ?? [])])]
    .toSorted((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map((key) => ({
      key,
      value: counted.get(key) ?? 0,
      of: all === undefined ? null : (all.get(key) ?? 0),
    }));
}

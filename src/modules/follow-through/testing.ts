/** Builders for tests: they state only what matters, and the rest is a plain city with nothing in it. */
import { day, fact } from "../../kernel/testing.ts";
import type {
  CommitmentFacts,
  EditionFacts,
  Facts,
  IndicatorFacts,
  MatterFacts,
  MeasureFacts,
  RecommendationFacts,
  TaskFacts,
} from "./facts.ts";
import type { Figure, FigureId } from "./figure.ts";
import type { FollowThrough } from "./follow-through.ts";

export { day, fact } from "../../kernel/testing.ts";

// Actions that no other module calls, for tests of a whole city.
export { commentOnRow } from "./comment-on-row.ts";

export function someFacts(stated: Partial<Facts> = {}): Facts {
  return {
    city: { en: "Graz", nb: "Graz", de: "Graz" },
    declaredOn: null,
    cycleYears: 1,
    rights: [],
    departments: [],
    recommendations: [],
    measures: null,
    indicators: [],
    editions: [],
    objections: null,
    escalations: null,
    commitments: [],
    meetings: null,
    matters: [],
    tasks: [],
    ...stated,
  };
}

export function aRecommendationFact(
  stated: Partial<RecommendationFacts> = {},
): RecommendationFacts {
  return {
    kind: "recommendation",
    reference: "GRAZ-2025-01",
    title: { en: "Homes" },
    right: null,
    department: null,
    edition: 2025,
    adoptedOn: fact("2025-03-01"),
    firstDueOn: null,
    judgeBy: null,
    moves: [],
    owners: [],
    answers: [],
    claims: [],
    assessments: [],
    carried: [],
    closings: [],
    ...stated,
  };
}

export function aCommitmentFact(stated: Partial<CommitmentFacts> = {}): CommitmentFacts {
  return {
    kind: "commitment",
    reference: "1",
    title: { en: "Report every year" },
    right: null,
    department: null,
    edition: null,
    committedOn: fact("2025-01-01"),
    firstDueOn: null,
    moves: [],
    owners: [],
    statements: [],
    ...stated,
  };
}

export function aMatterFact(stated: Partial<MatterFacts> = {}): MatterFacts {
  return {
    kind: "matter",
    reference: "council/1",
    title: { en: "A hostel" },
    right: null,
    department: null,
    edition: null,
    askedOn: day("2026-01-01"),
    dueOn: null,
    advisedOn: null,
    unheardOn: null,
    unheardByCityOn: null,
    answerDueOn: null,
    answeredOn: null,
    ...stated,
  };
}

export function aTaskFact(stated: Partial<TaskFacts> = {}): TaskFacts {
  return {
    kind: "task",
    reference: "council/2026-01-01/1",
    title: { en: "Write to the council" },
    right: null,
    department: null,
    edition: null,
    givenOn: day("2026-01-01"),
    dueOn: day("2026-05-01"),
    doneOn: null,
    ...stated,
  };
}

export function aMeasureFact(stated: Partial<MeasureFacts> = {}): MeasureFacts {
  return {
    kind: "measure",
    reference: "GRAZ-RACISM-2025-01",
    title: { en: "Train the counter staff" },
    right: null,
    department: null,
    edition: null,
    adoptedOn: fact("2025-01-16"),
    beginsOn: stated.adoptedOn ?? fact("2025-01-16"),
    recommendations: [],
    milestones: [],
    progress: [],
    endings: [],
    evaluations: [],
    ...stated,
  };
}

export function anIndicatorFact(
  reference: string,
  ...figuresTo: readonly string[]
): IndicatorFacts {
  return {
    kind: "indicator",
    reference,
    title: { en: reference },
    right: null,
    department: null,
    edition: null,
    figuresTo: figuresTo.map(day),
  };
}

/** An edition that came out on a day; one without a day is open. */
export function anEditionFact(year: number, openedOn: string, outOn?: string): EditionFacts {
  return {
    kind: "edition",
    reference: String(year),
    title: { en: `The ${year} report` },
    right: null,
    department: null,
    edition: year,
    openedOn: day(openedOn),
    outOn: outOn === undefined ? null : fact(outOn),
  };
}

export function figureIn({ figures }: FollowThrough, id: FigureId): Figure {
  const found = figures.find((figure) => figure.id === id);
  if (found === undefined) throw new Error(`No figure ${id}`);
  return found;
}

export function valueIn(state: FollowThrough, id: FigureId): number | null {
  return figureIn(state, id).value;
}

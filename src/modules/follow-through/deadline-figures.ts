/** Deadlines that were moved, and those that others than the answers have: milestones of measures, questions to departments. */
import type { LocalDate } from "../../kernel/local-date.ts";
import type {
  CommitmentFacts,
  EscalationFacts,
  Facts,
  MeasureFacts,
  Move,
  Subject,
} from "./facts.ts";
import { type Figure, figureOf, unrecorded } from "./figure.ts";
import { isMeasureOpen } from "./open.ts";
import { arrivalOf, dueAfter, type Row, rowOf } from "./row.ts";

/** From here on the page counts the moves of a deadline in words. */
const OFTEN_MOVED = 3;

export function deadlineFigures(facts: Facts, on: LocalDate): Figure[] {
  const { measures, escalations } = facts;
  const deadlines = deadlinesOf(facts);
  const milestones = (measures ?? []).flatMap((one) => milestoneRows(one, on));
  const due = milestones.filter(
    ({ dueOn, arrival }) => dueOn !== null && dueOn < on && arrival !== "not-owed",
  );
  const commitments = facts.commitments
    .map((one) => commitmentRow(one, on))
    .filter(({ dueOn, arrival }) => dueOn !== null && dueOn < on && arrival !== "not-owed");
  return [
    figureOf(
      "deadlines-moved",
      deadlines.flatMap(({ subject, moves, milestone }) =>
        moves.map((move, index) => ({
          ...rowOf(subject, "move", { on: move.on, dueOn: move.to, moved: index + 1 }),
          ...milestone,
        })),
      ),
      null,
    ),
    figureOf(
      "moved-three-times",
      deadlines
        .filter(({ moves }) => moves.length >= OFTEN_MOVED)
        .map(({ subject, firstDueOn, moves, milestone }) => ({
          ...rowOf(subject, "move", { dueOn: dueAfter(firstDueOn, moves), moved: moves.length }),
          ...milestone,
        })),
      deadlines.map(({ subject }) => subject),
    ),
    measures === null
      ? unrecorded("milestones-late")
      : figureOf(
          "milestones-late",
          due.filter(({ arrival }) => arrival === "overdue"),
          due,
        ),
    figureOf(
      "commitments-late",
      commitments.filter(({ arrival }) => arrival === "overdue"),
      commitments,
    ),
    escalations === null
      ? unrecorded("escalated")
      : figureOf(
          "escalated",
          escalations
            .map((one) => escalationRow(one, on))
            .filter((row) => row.on === null && row.arrival !== "not-owed"),
          null,
        ),
  ];
}

type Deadline = {
  readonly subject: Subject;
  readonly firstDueOn: LocalDate;
  readonly moves: readonly Move[];
  readonly milestone?: Pick<Row, "number" | "milestone">;
};

/** Every deadline that anybody has set: for answers, for milestones, and for commitments of the declaration. */
function deadlinesOf({ recommendations, measures, commitments }: Facts): readonly Deadline[] {
  return [
    ...[...recommendations, ...commitments].flatMap((subject): readonly Deadline[] => {
      const { firstDueOn, moves } = subject;
      const first = firstDueOn ?? moves[0]?.to;
      return first === undefined ? [] : [{ subject, firstDueOn: first, moves }];
    }),
    ...(measures ?? []).flatMap((subject) =>
      subject.milestones.map(({ firstDueOn, moves, number, name }) => ({
        subject,
        firstDueOn,
        moves,
        milestone: { number, milestone: name },
      })),
    ),
  ];
}

/** The lines of a measure's milestones. What has ended, or was judged, owes none any more. */
export function milestoneRows(measure: MeasureFacts, on: LocalDate): readonly Row[] {
  const goesOn = isMeasureOpen(measure);
  return measure.milestones.map(({ number, name, firstDueOn, moves, reachedOn }) => {
    const came = arrivalOf(dueAfter(firstDueOn, moves), reachedOn, on);
    const isOwed = reachedOn !== null || goesOn;
    return rowOf(measure, "milestone", {
      ...came,
      ...(isOwed ? {} : { arrival: "not-owed" as const, daysLate: 0 }),
      moved: moves.length,
      number,
      milestone: name,
    });
  });
}

/** The line of a question that a department left unanswered until its head was told. */
export function escalationRow(escalation: EscalationFacts, on: LocalDate): Row {
  const { dueOn, answeredOn, withdrawnOn } = escalation;
  const came = answeredOn === null ? null : { date: answeredOn, precision: "day" as const };
  return rowOf(escalation, "request", {
    ...arrivalOf(dueOn, came, on),
    ...(withdrawnOn === null ? {} : { arrival: "not-owed" as const, daysLate: 0 }),
  });
}

/** The line of a commitment: by when it is to be kept, and whether the city says that it is. What was given up or not kept is owed no more. */
export function commitmentRow(one: CommitmentFacts, on: LocalDate): Row {
  const last = one.statements.at(-1);
  const kept = last?.kept ? last.on : null;
  const arrived = arrivalOf(dueAfter(one.firstDueOn, one.moves), kept, on);
  return rowOf(one, "commitment", {
    ...arrived,
    ...(last?.settled && kept === null ? { arrival: "not-owed" as const, daysLate: 0 } : {}),
    moved: one.moves.length,
  });
}

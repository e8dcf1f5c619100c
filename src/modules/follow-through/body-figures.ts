/** What is owed to and by the city's bodies: that they are heard in time, that their advice is answered, and what their meetings gave to do. */
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Facts, MatterFacts, TaskFacts } from "./facts.ts";
import { type Figure, figureOf } from "./figure.ts";
import { arrivalOf, daysSince, type Row, rowOf } from "./row.ts";

export function bodyFigures({ matters, tasks }: Facts, on: LocalDate): Figure[] {
  const hearings = matters.map((one) => hearingRow(one, on)).filter((row) => isPast(row, on));
  const advised = matters.filter(({ advisedOn }) => advisedOn !== null);
  const come = matters.filter((one) => hasCome(one, on));
  const due = tasks.map((one) => taskRow(one, on)).filter((row) => isPast(row, on));
  return [
    figureOf("hearings-late", hearings.filter(isOverdue), hearings),
    figureOf("decided-unheard", matters.filter(isDecidedUnheard).map(unheardRow), come),
    figureOf(
      "advice-unanswered",
      advised.filter(({ answeredOn }) => answeredOn === null).map((one) => adviceRow(one, on)),
      advised,
    ),
    figureOf("tasks-late", due.filter(isOverdue), due),
  ];
}

function isPast({ dueOn, arrival }: Row, on: LocalDate): boolean {
  return dueOn !== null && dueOn < on && arrival !== "not-owed";
}

function isOverdue({ arrival }: Row): boolean {
  return arrival === "overdue";
}

/** The line of a matter: by when the body was to be heard, and whether it was. Where it is said why not, nothing is owed any more. */
function hearingRow(one: MatterFacts, on: LocalDate): Row {
  const { dueOn, advisedOn, unheardOn } = one;
  return rowOf(one, "hearing", {
    ...arrivalOf(dueOn, dayFact(advisedOn), on),
    ...(advisedOn === null && unheardOn !== null
      ? { arrival: "not-owed" as const, daysLate: 0 }
      : {}),
  });
}

/** Whether a matter's time has come: the body was heard, a side has said that it was not, or the day has passed. */
function hasCome({ dueOn, advisedOn, unheardOn }: MatterFacts, on: LocalDate): boolean {
  return advisedOn !== null || unheardOn !== null || (dueOn !== null && dueOn < on);
}

/** The city has said that it did not hear the body. Advice that came after all counts as heard. */
function isDecidedUnheard({ advisedOn, unheardByCityOn }: MatterFacts): boolean {
  return advisedOn === null && unheardByCityOn !== null;
}

/** The line of a matter that the city decided alone, with the day on which it said so. */
function unheardRow(one: MatterFacts): Row {
  return rowOf(one, "unheard", { dueOn: one.dueOn, on: dayFact(one.unheardByCityOn) });
}

/** The line of advice: by when the city was to say what it did with it, and for how long it has not. */
function adviceRow(one: MatterFacts, on: LocalDate): Row {
  const { advisedOn, answerDueOn, answeredOn } = one;
  const advised = dayFact(advisedOn);
  return rowOf(one, "advice", {
    ...arrivalOf(answerDueOn, dayFact(answeredOn), on),
    daysSilent: advised === null || answeredOn !== null ? 0 : daysSince(advised, on),
  });
}

/** The line of what a meeting gave to do. */
function taskRow(one: TaskFacts, on: LocalDate): Row {
  return rowOf(one, "task", arrivalOf(one.dueOn, dayFact(one.doneOn), on));
}

/** What of bodies stands in the timetable: whatever has a day, and what was decided without them, also where no day was set. */
export function bodyRows({ matters, tasks }: Facts, on: LocalDate): readonly Row[] {
  const advised = matters.filter(({ advisedOn }) => advisedOn !== null);
  return [
    ...[
      ...matters.map((one) => hearingRow(one, on)),
      ...advised.map((one) => adviceRow(one, on)),
      ...tasks.map((one) => taskRow(one, on)),
    ].filter(({ dueOn }) => dueOn !== null),
    ...matters.filter(isDecidedUnheard).map(unheardRow),
  ];
}

function dayFact(day: LocalDate | null) {
  return day === null ? null : { date: day, precision: "day" as const };
}

/** What was promised and what was done about it: owners, evidence, progress, measures and meetings. Silence is counted in days. */
import {
  daysBetween,
  type FactDate,
  type LocalDate,
  lastDayMeant,
  yearOf,
} from "../../kernel/local-date.ts";
import type { Claim, CommitmentFacts, Facts, MeasureFacts, Subject } from "./facts.ts";
import { type Figure, figureOf, unrecorded } from "./figure.ts";
import { isMeasureOpen, isOpen } from "./open.ts";
import { type Promised, promisesOf } from "./promise.ts";
import { daysSince, type Matter, type Row, rowOf } from "./row.ts";

/** After so many days without a word an open measure is silent. */
const SILENT_AFTER_DAYS = 365;

export function workFigures(facts: Facts, on: LocalDate): Figure[] {
  const { recommendations, measures, meetings } = facts;
  const open = recommendations.filter(isOpen);
  const openMeasures = (measures ?? []).filter(isMeasureOpen);
  const commitments = facts.commitments.filter(
    ({ statements }) => statements.at(-1)?.settled !== true,
  );
  const owned: readonly Subject[] = [...open, ...openMeasures];
  const promises = promisesOf(facts);
  const waiting = promises.filter(({ recommendation }) => isOpen(recommendation));
  const claimed = [
    ...recommendations.flatMap((one) => one.claims.map((claim) => claimRow(one, "claim", claim))),
    ...(measures ?? []).flatMap((one) =>
      one.progress.map((claim) => claimRow(one, "progress", claim)),
    ),
  ];
  return [
    figureOf(
      "promised-this-year",
      promises
        .filter(({ promisedOn }) => yearOf(promisedOn.date) === yearOf(on))
        .map((promise) => promiseRow(promise, on)),
      null,
    ),
    figureOf(
      "no-progress",
      waiting
        .filter(({ claimsSince }) => claimsSince === 0)
        .map((promise) => promiseRow(promise, on)),
      waiting.map(({ recommendation }) => recommendation),
    ),
    figureOf(
      "without-owner",
      owned.filter(({ department }) => department === null).map((one) => rowOf(one, "owner")),
      owned,
    ),
    figureOf(
      "without-evidence",
      claimed.filter(({ evidence }) => !evidence).map(({ row }) => row),
      claimed.map(({ row }) => row),
    ),
    measures === null
      ? unrecorded("silent-measures")
      : figureOf(
          "silent-measures",
          openMeasures
            .map((one) => rowOf(one, "progress", { daysSilent: daysWithoutWord(one, on) }))
            .filter(({ daysSilent }) => daysSilent > SILENT_AFTER_DAYS),
          openMeasures,
        ),
    figureOf(
      "silent-commitments",
      commitments
        .map((one) => rowOf(one, "progress", { daysSilent: daysUnspoken(one, on) }))
        .filter(({ daysSilent }) => daysSilent > SILENT_AFTER_DAYS),
      commitments,
    ),
    meetings === null
      ? unrecorded("meetings-held")
      : figureOf(
          "meetings-held",
          meetings.map((one) => rowOf(one, "meeting", { on: one.heldOn })),
          null,
        ),
  ];
}

function claimRow(subject: Subject, matter: Matter, { on, evidence }: Claim) {
  return { evidence, row: rowOf(subject, matter, { on }) };
}

/** The line of a promise: when it was given, what was judged since, and for how long nobody has said a word. */
function promiseRow(
  { recommendation, promisedOn, kind, claimsSince, verdict }: Promised,
  on: LocalDate,
): Row {
  return rowOf(recommendation, "promise", {
    on: promisedOn,
    answer: kind,
    daysSilent: claimsSince === 0 ? daysSince(promisedOn, on) : 0,
    ...(verdict === undefined ? {} : { verdict }),
  });
}

/** Days since anything was last said of a measure, or since its plan began where nothing ever was. */
function daysWithoutWord(measure: MeasureFacts, on: LocalDate): number {
  const { progress, endings, milestones, beginsOn } = measure;
  let last = lastDayMeant(beginsOn);
  const hear = (fact: FactDate) => {
    const day = lastDayMeant(fact);
    if (day > last) last = day;
  };
  for (const fact of progress) hear(fact.on);
  for (const fact of endings) hear(fact.on);
  for (const { reachedOn } of milestones) if (reachedOn !== null) hear(reachedOn);
  return last < on ? daysBetween(last, on) : 0;
}

/** Days since the city last said anything of a commitment, or since it made it. */
function daysUnspoken({ statements, committedOn }: CommitmentFacts, on: LocalDate): number {
  return daysSince(statements.at(-1)?.on ?? committedOn, on);
}

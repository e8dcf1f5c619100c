/** Gathers the dated facts of a city that follow-through is computed from, each from the module that it belongs to. */
import {
  dayOf,
  type FactDate,
  type LocalDate,
  lastDayMeant,
  localDate,
} from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listMatters, type Matter } from "../bodies/index.ts";
import { findDeclaration, findProfile } from "../city/index.ts";
import { type KeptCommitment, listCommitments } from "../commitments/index.ts";
import { listDepartments } from "../departments/index.ts";
import { listReleasedDays, type ReleasedDays } from "../indicators/index.ts";
import { type HeldMeeting, listHeld, listPublicTasks, type PublicTask } from "../meetings/index.ts";
import { listObjections, type Objection } from "../objections/index.ts";
import { beginningOf, listMeasures, listPlans, type Measure } from "../plans/index.ts";
import { listRecommendations, type Recommendation } from "../recommendations/index.ts";
import { type Edition, listEditions } from "../reports/index.ts";
import { type Escalation, listEscalations } from "../requests/index.ts";
import { listRights } from "../rights/index.ts";
import type {
  CommitmentFacts,
  EditionFacts,
  EscalationFacts,
  Facts,
  IndicatorFacts,
  MatterFacts,
  MeasureFacts,
  MeetingFacts,
  ObjectionFacts,
  RecommendationFacts,
  Subject,
  TaskFacts,
} from "./facts.ts";

/** All facts, whatever their date. Throws for a city without a profile: its address would not be answered. */
export async function gatherFacts(tx: CityTransaction, timeZone: string): Promise<Facts> {
  const dayAt = (instant: Date) => dayOf(instant, timeZone);
  const profile = await findProfile(tx);
  if (profile === undefined) throw new Error("The city has no profile");
  const editions = (await listEditions(tx)).map((one) =>
    editionFacts(one, {
      openedOn: dayAt(one.openedAt),
      isMadeUp: profile.demonstration && wasDemonstrated(one, dayAt),
    }),
  );
  const entered = new Map(editions.map((one) => [one.edition, enteredOn(one)]));
  const named = (list: readonly { readonly slug: string; readonly name: Facts["city"] }[]) =>
    list.map(({ slug, name }) => ({ slug, name }));
  const recommendations = (await listRecommendations(tx)).map((one) =>
    recommendationFacts(one, entered),
  );
  const madeUpPlans = (await listPlans(tx)).filter(({ demonstration }) => demonstration);
  const measures = (await listMeasures(tx)).map((one) =>
    measureFacts(one, one.demonstration || madeUpPlans.some(({ id }) => id === one.plan.id)),
  );
  const subjects = new Map<string, Subject>(
    [...recommendations, ...measures].map((one) => [one.reference, one]),
  );
  const rights = await listRights(tx);
  const departments = await listDepartments(tx);
  const byId = new Map(departments.map(({ id, slug }) => [id, slug]));
  const slugs = new Map(rights.map(({ id, slug }) => [id, slug]));
  return {
    city: profile.name,
    declaredOn: (await findDeclaration(tx))?.on ?? null,
    cycleYears: profile.cycleYears,
    rights: named(rights),
    departments: named(departments),
    recommendations,
    measures,
    indicators: (await listReleasedDays(tx)).map((one) =>
      indicatorFacts(one, one.right === null ? null : (slugs.get(one.right) ?? null)),
    ),
    editions,
    objections: (await listObjections(tx)).map(objectionFacts),
    escalations: (await listEscalations(tx)).map((one) => escalationFacts(one, subjects)),
    commitments: (await listCommitments(tx)).filter(({ inForce }) => inForce).map(commitmentFacts),
    meetings: (await listHeld(tx, timeZone)).map(meetingFacts),
    matters: (await listMatters(tx)).map(matterFacts),
    tasks: (await listPublicTasks(tx, timeZone)).map((one) =>
      taskFacts(one, one.department === null ? null : (byId.get(one.department) ?? null)),
    ),
  };
}

function recommendationFacts(
  one: Recommendation,
  entered: ReadonlyMap<number, LocalDate>,
): RecommendationFacts {
  return {
    kind: "recommendation",
    reference: one.reference,
    title: one.topic,
    right: one.right?.slug ?? null,
    department: one.owner?.slug ?? null,
    edition: one.edition,
    adoptedOn: one.adoptedOn,
    firstDueOn: one.firstDueOn,
    judgeBy: one.judgeBy,
    moves: one.moves.map(({ on, to }) => ({ on, to })),
    owners: one.owners.map(({ on, department }) => ({ on, department: department.slug })),
    answers: one.answers.map(({ on, kind }) => ({ on, kind })),
    claims: one.claims.map(({ on, evidence }) => ({ on, evidence: evidence !== null })),
    assessments: one.assessments.map(({ on, edition, verdict }) => ({ on, edition, verdict })),
    carried: one.carriedInto.map((edition) => ({
      edition,
      on: entered.get(edition) ?? localDate(edition, 1, 1),
    })),
    closings: one.closings.map(({ on, kind }) => ({ on, closed: kind !== "reopened" })),
  };
}

/** A real measure in a plan that was made up has days and a department that were made up too. */
function measureFacts(one: Measure, isMadeUp: boolean): MeasureFacts {
  const linked = (kind: string) => one.links.filter((link) => link.kind === kind);
  return {
    kind: "measure",
    reference: one.reference,
    title: one.title,
    right: linked("right")[0]?.code ?? null,
    department: one.department?.slug ?? null,
    edition: null,
    ...(isMadeUp ? { madeUp: true as const } : {}),
    adoptedOn: one.plan.adoptedOn ?? beginningOf(one.plan),
    beginsOn: beginningOf(one.plan),
    recommendations: linked("recommendation").map(({ code }) => code),
    milestones: one.milestones.map(({ number, name, firstDueOn, moves, reached }) => ({
      number,
      name,
      firstDueOn,
      moves: moves.map(({ on, to }) => ({ on, to })),
      reachedOn: reached?.on ?? null,
    })),
    progress: one.progress.map(({ on, evidence }) => ({ on, evidence: evidence !== null })),
    endings: one.endings.map(({ on, kind }) => ({ on, ended: kind !== "resumed" })),
    evaluations: one.evaluations.map(({ on, verdict }) => ({ on, verdict })),
  };
}

/** The title is that of what is asked about, which has the page. */
function escalationFacts(one: Escalation, subjects: ReadonlyMap<string, Subject>): EscalationFacts {
  const about = subjects.get(one.about);
  return {
    kind: "request",
    reference: one.reference,
    title: about?.title ?? {},
    right: about?.right ?? null,
    department: one.department,
    edition: about?.edition ?? null,
    ...(about === undefined ? {} : { about: { kind: about.kind, reference: about.reference } }),
    dueOn: one.dueOn,
    escalatedOn: one.escalatedOn,
    answeredOn: one.answeredOn,
    withdrawnOn: one.withdrawnOn,
  };
}

function objectionFacts(one: Objection): ObjectionFacts {
  return {
    kind: "objection",
    reference: one.reference,
    title: one.what,
    right: one.right?.slug ?? null,
    department: null,
    edition: null,
    filedOn: one.filedOn,
    dueOn: one.answerDueOn,
    answeredOn: one.answers[0]?.on ?? null,
    withdrawnOn: one.withdrawal?.on ?? null,
  };
}

/** A city's own silence about a commitment counts from the day that it bound itself, in whichever version of the declaration. */
function commitmentFacts(one: KeptCommitment): CommitmentFacts {
  const [first, ...moved] = one.deadlines;
  return {
    kind: "commitment",
    reference: String(one.number),
    title: one.text,
    right: one.right?.slug ?? null,
    department: null,
    edition: null,
    committedOn: one.on,
    firstDueOn: first === undefined ? null : lastDayMeant(first.dueOn),
    moves: moved.map(({ on, dueOn }) => ({ on, to: lastDayMeant(dueOn) })),
    owners: one.owners.flatMap(({ on, department }) =>
      department === null ? [] : [{ on: on.date, department: department.slug }],
    ),
    statements: one.statements.map(({ on, state }) => ({
      on,
      settled: SETTLED.includes(state),
      kept: state === "kept",
    })),
  };
}

function meetingFacts({ path, body, title, on }: HeldMeeting): MeetingFacts {
  return {
    kind: "meeting",
    reference: path,
    title: Object.keys(title).length === 0 ? body : title,
    right: null,
    department: null,
    edition: null,
    heldOn: { date: on, precision: "day" },
  };
}

/** Whoever asks owes that the body is heard, and the answer. */
function matterFacts(one: Matter): MatterFacts {
  const advice = one.hearings.find(({ kind }) => kind === "heard");
  const unheard = one.hearings.filter(({ kind }) => kind === "not-heard");
  return {
    kind: "matter",
    reference: `${one.body.slug}/${one.number}`,
    title: one.title,
    right: null,
    department: one.department?.slug ?? null,
    edition: null,
    askedOn: one.askedOn,
    dueOn: one.dueOn,
    advisedOn: advice?.on ?? null,
    unheardOn: unheard[0]?.on ?? null,
    unheardByCityOn: unheard.find(({ side }) => side === "city")?.on ?? null,
    answerDueOn: advice?.answerDueOn ?? null,
    answeredOn: one.answers[0]?.on ?? null,
  };
}

/** Who of the body does a task is not said here. */
function taskFacts(one: PublicTask, department: string | null): TaskFacts {
  return {
    kind: "task",
    reference: `${one.path}/${one.number}`,
    title: one.text,
    right: null,
    department,
    edition: null,
    ...(one.department === null ? { by: one.body } : {}),
    givenOn: one.givenOn,
    dueOn: one.dueOn,
    doneOn: one.doneOn,
  };
}

const SETTLED = ["kept", "not-kept", "given-up"];

function indicatorFacts({ slug, name, days }: ReleasedDays, right: string | null): IndicatorFacts {
  return {
    kind: "indicator",
    reference: slug,
    title: name,
    right,
    department: null,
    edition: null,
    figuresTo: days,
  };
}

/** Whether the host published it here on the day of its loading: in a demonstration nobody has said when the city did, or whether. */
function wasDemonstrated({ publication }: Edition, dayAt: (instant: Date) => LocalDate): boolean {
  if (publication === null || publication.sha256 === null || publication.by !== null) return false;
  return publication.on?.precision === "day" && publication.on.date === dayAt(publication.at);
}

function editionFacts(
  { year, title, publication }: Edition,
  { openedOn, isMadeUp }: { readonly openedOn: LocalDate; readonly isMadeUp: boolean },
): EditionFacts {
  return {
    kind: "edition",
    reference: String(year),
    title,
    right: null,
    department: null,
    edition: year,
    ...(isMadeUp ? { madeUp: true as const } : {}),
    openedOn,
    outOn: publication === null ? null : (publication.on ?? yearAlone(year)),
  };
}

/** A report that came out on a day which nobody wrote down came out in the year that it is about, as far as anybody knows. */
function yearAlone(year: number): FactDate {
  return { date: localDate(year, 1, 1), precision: "year" };
}

/** When what an edition takes over enters it: when it is opened or, where it was loaded later, when it came out. */
function enteredOn({ openedOn, outOn }: EditionFacts): LocalDate {
  return outOn !== null && outOn.date < openedOn ? outOn.date : openedOn;
}

/** What a person should do now: at most seven things, each with one way to do it, what is late first. */
import { daysBetween, type LocalDate, yearOf } from "../../kernel/local-date.ts";
import type { DeskTask } from "../../platform/desk-task.ts";
import { type Edition, latest, latestPublished, nextYear, openEditionOf } from "./edition.ts";
import { countOf, type Missing } from "./missing.ts";
import { placeName } from "./section.ts";

export const MOST_TASKS = 7;
/** What is due within so many days comes before the report's own work. */
const SOON_DAYS = 14;

/** A thing to do. `href` is the address below the city's. */
export type Task = { readonly late: boolean; readonly href: string } & (
  | { readonly kind: "open"; readonly year: number; readonly last: number | undefined }
  | {
      readonly kind: "figures" | "release" | "write";
      readonly year: number;
      readonly count: number;
      readonly first: Missing;
    }
  | { readonly kind: "adopt" | "choose" | "publish" | "draft" | "read"; readonly year: number }
  /** What another module says in its own words. */
  | ({ readonly kind: "elsewhere" } & DeskTask)
);

/** What waits for a person, and how many things more than are shown. */
export type DeskTasks = { readonly tasks: readonly Task[]; readonly more: number };

export type DeskInput = {
  readonly roles: readonly string[];
  readonly on: LocalDate;
  readonly cycleYears: number;
  readonly editions: readonly Edition[];
  /** What the edition that is being made lacks. */
  readonly missing: readonly Missing[];
  /** What waits in the other modules, the most urgent first. */
  readonly elsewhere: readonly DeskTask[];
};

/** What is late first, then what is due soon, then the report's own work, then the rest; what is only offered for reading comes last. */
export function tasksOf(input: DeskInput): DeskTasks {
  const is = (...roles: readonly string[]) => input.roles.some((role) => roles.includes(role));
  const own = [
    ...(is("coordinator") ? opening(input) : []),
    ...making(input, is),
    ...reading(input),
  ];
  const others = input.elsewhere.map((task) => ({
    task: elsewhere(task),
    soon: isSoon(task, input.on),
  }));
  const all = [
    ...own.filter(({ late }) => late),
    ...others.filter(({ task }) => task.late).map(({ task }) => task),
    ...others.filter(({ task, soon }) => !task.late && soon).map(({ task }) => task),
    ...own.filter((task) => !task.late && waits(task)),
    ...others.filter(({ task, soon }) => !task.late && !soon).map(({ task }) => task),
    ...own.filter((task) => !waits(task)),
  ];
  return {
    tasks: all.slice(0, MOST_TASKS),
    more: all.slice(MOST_TASKS).filter(waits).length,
  };
}

/** Reading is offered; it does not wait. */
export function waits({ kind }: Task): boolean {
  return kind !== "draft" && kind !== "read";
}

function elsewhere(task: DeskTask): Task {
  return { ...task, kind: "elsewhere", late: task.daysLate > 0 };
}

function isSoon({ due }: DeskTask, on: LocalDate): boolean {
  return due !== null && daysBetween(on, due) <= SOON_DAYS;
}

/** Where the waiting recommendations stand. */
const WAITING = "work/recommendations";

/** The next edition is due one cycle after the last, and late when the year after the one that it is about is over too. */
function opening({ editions, cycleYears, on }: DeskInput): readonly Task[] {
  if (openEditionOf(editions) !== undefined) return [];
  const year = nextYear(editions, cycleYears, on);
  const last = latest(editions)?.year;
  if (year > yearOf(on)) return [];
  return [{ kind: "open", late: year < yearOf(on) - 1, href: "editions", year, last }];
}

function making(
  { editions, missing }: DeskInput,
  is: (...roles: readonly string[]) => boolean,
): readonly Task[] {
  const edition = openEditionOf(editions);
  if (edition === undefined) return [];
  const { year } = edition;
  const first = (kind: Missing["kind"]) => missing.find((one) => one.kind === kind);
  const tasks: Task[] = [];
  const work = (kind: "figures" | "release" | "write", lacks: Missing["kind"]) => {
    const found = first(lacks);
    if (found === undefined) return;
    const count = countOf(missing, lacks);
    const href = count > 1 && kind !== "write" ? "figures" : wayTo(found, year);
    tasks.push({ kind, late: false, year, count, first: found, href });
  };
  if (is("coordinator", "contributor", "statistician")) work("figures", "figure");
  if (is("coordinator", "statistician")) work("release", "draft");
  if (is("coordinator", "editor", "contributor")) work("write", "section");
  if (is("coordinator", "editor", "statistician") && first("highlights") !== undefined) {
    tasks.push({ kind: "choose", late: false, year, href: `editions/${year}/indicators` });
  }
  if (is("body-secretary") && first("recommendations") !== undefined) {
    tasks.push({
      kind: "adopt",
      late: false,
      year,
      href: `work/recommendations/new?edition=${year}`,
    });
  }
  if (is("coordinator") && countOf(missing, "indicators", "figure", "draft", "section") === 0) {
    tasks.push({ kind: "publish", late: false, year, href: `editions/${year}/publication` });
  }
  return [...tasks, { kind: "draft", late: false, year, href: `editions/${year}/preview` }];
}

function reading({ editions }: DeskInput): readonly Task[] {
  const published = latestPublished(editions);
  if (published === undefined || openEditionOf(editions) !== undefined) return [];
  return [{ kind: "read", late: false, year: published.year, href: `reports/${published.year}` }];
}

/** Where the one thing is done that is missing; an address below the city's. */
export function wayTo(missing: Missing, year: number): string {
  switch (missing.kind) {
    case "indicators":
    case "highlights":
      return `editions/${year}/indicators`;
    case "figure":
    case "draft":
      return `figures/${missing.indicator.slug}`;
    case "section":
      return `editions/${year}/sections/${placeName(missing.place)}`;
    case "answer":
    case "assessment":
      return `work/recommendations/${missing.reference}`;
    case "recommendations":
      return WAITING;
  }
}

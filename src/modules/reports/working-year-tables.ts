/** The numbers of a working year as tables for the data package, each row with the public page that it comes from. */
import { said, type Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import type { CsvCell } from "../../platform/csv.ts";
import type { Snapshot } from "./snapshot.ts";
import {
  bodiesIn,
  shareWeighed,
  tallyMeetings,
  type WorkingYear,
  type YearBody,
  type YearCommitments,
  type YearDecisions,
  type YearMatter,
  type YearMeetings,
} from "./working-year.ts";

/** As Frictionless Data calls them. */
export type ColumnType = "string" | "integer" | "number" | "date" | "boolean";

export type Table = {
  readonly name: "bodies" | "matters" | "meetings" | "commitments" | "decisions";
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly rows: readonly Readonly<Record<string, CsvCell>>[];
};

type Cells = {
  readonly words: (wording: Wording) => string;
  /** The address of a page below the installation's. */
  readonly page: (path: string) => string;
  readonly year: WorkingYear;
};

/** Those that the edition has; none for one from before there was such a chapter. */
export function workingYearTables({ workingYear, city }: Snapshot): readonly Table[] {
  if (workingYear === undefined) return [];
  const cells: Cells = {
    words: (wording) => said(wording, city.languages)?.text ?? "",
    page: (path) => `/${city.slug}${path}`,
    year: workingYear,
  };
  const { bodies, matters, meetings, commitments, decisions } = workingYear;
  return [
    ...(bodies === null ? [] : [bodiesTable(bodies, cells)]),
    ...(matters === null ? [] : [mattersTable(matters, cells)]),
    ...(meetings === null ? [] : [meetingsTable(meetings, cells)]),
    ...(commitments === null ? [] : [commitmentsTable(commitments, cells)]),
    ...(decisions === null ? [] : [decisionsTable(decisions, cells)]),
  ];
}

/** What every row ends with: the days that count, and where it comes from. */
const COUNTED = { counted_from: "date", counted_until: "date", page: "string" } as const;

function counted({ year, page }: Cells, path: string) {
  return { counted_from: year.from, counted_until: year.until, page: page(path) };
}

function bodiesTable(bodies: readonly YearBody[], cells: Cells): Table {
  return {
    name: "bodies",
    columns: {
      ...{ slug: "string", name: "string", kind: "string", founded_on: "string" },
      ...{ suspended_all_year: "boolean", interruptions: "string", dissolved_on: "string" },
      ...COUNTED,
    },
    rows: bodies.map((one) => ({
      slug: one.slug,
      name: cells.words(one.name),
      kind: one.kind,
      founded_on: dateText(one.foundedOn),
      suspended_all_year: String(one.suspendedAllYear),
      interruptions: one.breaks
        .map(({ from, until }) => `${dateText(from)}/${dateText(until)}`)
        .join("; "),
      dissolved_on: dateText(one.dissolvedOn),
      ...counted(cells, `/bodies/${one.slug}`),
    })),
  };
}

function mattersTable(matters: readonly YearMatter[], cells: Cells): Table {
  return {
    name: "matters",
    columns: {
      ...{ body: "string", number: "integer", title: "string", asked_on: "date", due_on: "date" },
      ...{ of_earlier_year: "boolean", state: "string", days_late: "integer", heard_on: "date" },
      ...{ not_heard_because_city: "string", not_heard_because_body: "string" },
      ...COUNTED,
    },
    rows: matters.map((one) => {
      const because = (side: "city" | "body") =>
        one.unheard
          .filter((said) => said.side === side)
          .map(({ reason }) => cells.words(reason))
          .join("; ");
      return {
        body: one.body.slug,
        number: one.number,
        title: cells.words(one.title),
        asked_on: one.askedOn,
        due_on: one.dueOn ?? "",
        of_earlier_year: String(one.askedOn < cells.year.from),
        state: one.state,
        days_late: one.daysLate,
        heard_on: one.heardOn ?? "",
        not_heard_because_city: because("city"),
        not_heard_because_body: because("body"),
        ...counted(cells, `/bodies/${one.body.slug}/matters/${one.number}`),
      };
    }),
  };
}

function meetingsTable(meetings: YearMeetings, cells: Cells): Table {
  const { held, questions, sessions } = meetings;
  const year = cells.year.from.slice(0, 4);
  return {
    name: "meetings",
    columns: {
      ...{ body: "string", name: "string", public_meetings: "integer", questions: "integer" },
      ...{ answered: "integer", longest_wait_days: "integer", longest_wait: "string" },
      ...{ sessions_by_source: "integer", source: "string" },
      ...COUNTED,
    },
    rows: bodiesIn([...held, ...questions, ...sessions]).map((body) => {
      const tally = tallyMeetings(meetings, body);
      const known = sessions.find((one) => one.body.slug === body.slug);
      const { longest } = tally;
      return {
        body: body.slug,
        name: cells.words(body.name),
        public_meetings: tally.held,
        questions: tally.asked,
        answered: tally.answered,
        longest_wait_days: longest?.daysWaited ?? "",
        longest_wait:
          longest === undefined
            ? ""
            : cells.page(`/meetings/${longest.path}#question-${longest.number}`),
        sessions_by_source: known?.sessions ?? "",
        source: known?.source ?? "",
        ...counted(cells, `/bodies/${body.slug}/meetings?year=${year}`),
      };
    }),
  };
}

function commitmentsTable({ commitments }: YearCommitments, cells: Cells): Table {
  return {
    name: "commitments",
    columns: {
      ...{ number: "integer", text: "string", city_says: "string", due_on: "string" },
      ...{ late: "boolean", days_late: "integer", silent: "boolean", days_silent: "integer" },
      ...COUNTED,
    },
    rows: commitments.map((one) => ({
      number: one.number,
      text: cells.words(one.text),
      city_says: one.said ?? "",
      due_on: dateText(one.dueOn),
      late: String(one.isLate),
      days_late: one.daysLate,
      silent: String(one.isSilent),
      days_silent: one.daysSilent,
      ...counted(cells, `/commitments/${one.number}`),
    })),
  };
}

/** The whole city first, with no department. */
function decisionsTable(decisions: YearDecisions, cells: Cells): Table {
  const year = cells.year.from.slice(0, 4);
  const { departments, source } = decisions;
  const numbers = (one: Omit<YearDecisions, "source" | "references" | "departments">) => ({
    weighed: one.weighed,
    cases: one.cases ?? "",
    share: shareWeighed(one)?.toFixed(4) ?? "",
    full_needed: one.fullNeeded,
    full_made: one.fullMade,
  });
  return {
    name: "decisions",
    columns: {
      ...{ department: "string", name: "string", weighed: "integer", cases: "integer" },
      ...{ share: "number", full_needed: "integer", full_made: "integer", source: "string" },
      ...COUNTED,
    },
    rows: [
      {
        ...{ department: "", name: "", ...numbers(decisions), source: source ?? "" },
        ...counted(cells, `/decisions?year=${year}`),
      },
      ...departments.map((one) => ({
        ...{ department: one.slug, name: cells.words(one.name), ...numbers(one), source: "" },
        ...counted(cells, `/decisions?department=${one.slug}&year=${year}`),
      })),
    ],
  };
}

/** No more exact than its source. */
function dateText(on: FactDate | null): string {
  return on === null ? "" : on.date.slice(0, { day: 10, month: 7, year: 4 }[on.precision]);
}

/** What the public page of follow-through says, in English. */
export const en = {
  title: "Follow-through",
  link: "What was due, and did it come?",
  linkOfRight: "What was due on this right, and did it come?",
  description: (city: string): string =>
    `What was promised in ${city}, when it was due, and whether it came.`,

  timetable: {
    title: "Timetable",
    caption: "What was due, the most overdue first",
    captionByDay: "What was due, by the day",
    captionByName: "What was due, by reference",
    columns: { due: "Due", what: "What", came: "Came or not", about: "About, and by whom" },
    noDay: "no day set",
    none: "Nothing stands here",
    noneHelp: "Choose another right, another department or another figure.",
    nothing: (city: string): string =>
      `As soon as something is asked of ${city}, or planned, it stands here with its day.`,
    notYet: "none recorded",
    noDepartment: "no department named",
    milestone: (number: number): string => `milestone ${number}`,
    ended: (date: string): string => `latest figure: to ${date}`,
    noFigure: "no figure yet",
    movedTo: (date: string): string => `moved ${date}`,
    comment: "Comment for the city",
    pages: "More lines",
    range: (from: string, to: string, all: string): string => `Lines ${from} to ${to} of ${all}`,
    before: "Earlier lines",
    after: "Further lines",
  },

  filters: {
    label: "Choose what is shown",
    right: "Right",
    anyRight: "all rights",
    department: "Department",
    anyDepartment: "all departments",
    figure: "Lines",
    everything: "everything that was due",
    sort: "In which order",
    sorts: {
      late: "the most overdue first",
      due: "by the day on which it was due",
      name: "by reference",
    },
    submit: "Show",
    reset: "Show everything",
  },

  figures: {
    title: "The figures",
    lead: "Counted from dated facts in the public record. Nobody types them in, and nobody can leave a line out. Open a figure to read what exactly it counts.",
    partial: "Only what belongs to the choice above is counted here.",
    rows: (label: string, count: number): string =>
      count === 1 ? `Show the line: ${label}` : `Show the lines: ${label}`,
    byRight: "By right",
    byDepartment: "By department",
    none: "none named",
    share: (name: string, value: string, of: string | undefined): string =>
      of === undefined ? `${name} ${value}` : `${name} ${value} of ${of}`,
  },

  editions: {
    title: "From report to report",
    caption: "What became of each report’s recommendations",
    columns: {
      edition: "Report",
      made: "Made",
      answered: "Answered",
      inTime: "In time",
      overdue: "Overdue",
      fully: "Judged fully followed",
      unjudged: "Never judged",
      carried: "Taken over from earlier",
    },
    none: "No report has made recommendations yet.",
  },

  promises: {
    title: "What was promised, and what happened",
    caption: "By the year in which the city accepted",
    columns: {
      year: "Year",
      promised: "Promised",
      claimed: "Said what was done",
      measures: "Tied to a measure",
      fully: "Judged fully followed",
      inPart: "Judged followed in part",
      not: "Judged not followed",
      silent: "No word since",
    },
    none: "The city has accepted no recommendation yet, as far as is recorded here.",
    note: "Counted with the year of the first answer that accepts a recommendation, wholly or in part. Verdicts and statements count from that answer on; where the body found that it cannot judge, or has not judged, no verdict is counted.",
  },

  data: {
    title: "As open data",
    lead: "The same figures, definitions and lines as files:",
    json: "JSON",
    csv: "CSV",
    comment:
      "The city cannot hide a line. It can comment on it; the comment stands beside the line, is dated, and is in the public record.",
  },
};

export type FollowThroughPageTexts = typeof en;

/** What this module says, in English. The other languages have exactly these texts. */
import type { Part } from "../section.ts";

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;
const SMALL = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
const spelled = (count: number): string => SMALL[count] ?? String(count);

export const en = {
  parts: {
    foreword: "Foreword",
    challenge: "The challenge",
    "best-practice": "What works",
    method: "Method",
  } satisfies Record<Part, string> as Readonly<Record<Part, string>>,

  book: {
    title: (city: string, year: number): string => `${city} human rights report ${year}`,
    contents: "Contents",
    draft: "Draft",
    draftOf: (date: string): string => `Draft of ${date}`,
    draftNotice: "This is a draft. It has not been published and may still change.",
    madeUpNotice: (city: string): string =>
      `This report is of a city that does not exist. ${city}, its people, figures and decisions are made up, to show how Rosario is used.`,
    madeUpMark: "Made up",
    demonstrationNotice: (city: string, issuer: string): string =>
      `This report is a demonstration made from published figures. It is not a report of ${city} or of ${issuer}, and neither has seen or approved it.`,
    demonstrationText: (issuer: string): string =>
      `Demonstration text, not the city’s own words and not those of ${issuer}.`,
    thingsToKnow: (count: number): string =>
      count === 1 ? "One thing to know" : `${spelled(count)} things to know`,
    asks: "What it asks of the city",
    articles: "Where it is written",
    articlesCaption: "Articles of conventions and charters",
    articleColumn: "Article",
    subjectColumn: "What it is about",
    article: (instrument: string, article: string): string => `${instrument} ${article}`,
    figures: "What the figures say",
    noChallenge: "Nothing has been written about this yet.",
    noFigures: "This edition follows no figures on this right.",
    newHere: "New recommendations",
    otherIndicators: "How the work is followed up",
    otherIndicatorsLead: "These figures are about the work itself rather than about one right.",
    followTitle: "What became of earlier recommendations",
    followLead: (count: number, date: string): string =>
      count === 1
        ? `One recommendation of earlier reports, as it stood on ${date}. The city’s word and the judgement stand side by side.`
        : `${spelled(count)} recommendations of earlier reports, as they stood on ${date}. The city’s word and the judgement stand side by side.`,
    followNone: "There are no earlier recommendations to follow up.",
    newTitle: "New recommendations",
    newLead: (count: number): string =>
      count === 1
        ? "This report makes one recommendation."
        : `This report makes ${spelled(count).toLowerCase()} recommendations.`,
    newNone: "This report makes no new recommendations.",
    newCaption: "Recommendations of this report",
    recommendation: "Recommendation",
    right: "Right",
    addressee: "Asked of",
    answerDue: "Answer due",
    noDeadline: "No deadline set",
    noRight: "The follow-up itself",
    paraphrased: "Not the body’s own wording, but the same in substance.",
    source: "Source",
    sources: "Sources",
    sourcesLead: "Every address that this report refers to, once each.",
    otherSources: "Papers without an address",
    sourcesNone: "This report names no sources.",
    retrieved: (date: string): string => `retrieved ${date}`,
    licence: (licence: string): string => `licence: ${licence}`,
    noLicence: "Where no licence stands, the source states none.",
    published: (date: string): string => `Published ${date}`,
    frozen: (sha256: string): string =>
      `The figures and texts of this edition were frozen when it was published. SHA-256 of edition.json: ${sha256}`,
    verify:
      "To check it: take edition.json from the data package, compute its SHA-256, and compare it with the entry “edition.published” in the city’s public record.",
    licences:
      "Each figure keeps the licence that its source states. The texts may be quoted with the source named.",
    madeWith: "Made with Rosario, the open platform for human rights cities.",
  },

  reports: {
    title: "Reports",
    lead: (count: number): string =>
      count === 0
        ? "No report has been published yet."
        : count === 1
          ? "One report: what the figures say, what was recommended, and what became of it."
          : `${spelled(count)} reports: what the figures say, what was recommended, and what became of it.`,
    none: "There is no report yet",
    noneHelp: "The city has published no human rights report that we know of.",
    elsewhere: "Published elsewhere. The link leads to the source.",
    demonstration: "A demonstration made from published figures",
    unknownDate: "Date of publication not known",
    inTheMaking: (year: number): string => `The report for ${year} is being made.`,
    pdf: "PDF",
    pdfHelp: "tagged, for paper and screen readers",
    data: "Data",
    dataHelp: "figures, recommendations and the whole edition, with checksums",
    download: "Take it with you",
    table: "The figures as a table",
    backToContents: "Contents",
    allContents: "All figures and recommendations",
    nextChapter: "Next:",
    figures: (figures: number): string => plural(figures, "figure", "figures"),
  },

  packageReadMe: (facts: {
    readonly title: string;
    readonly city: string;
    readonly year: number;
    readonly sha256: string;
    readonly demonstration: boolean;
    readonly madeUp: boolean;
    readonly licences: readonly string[];
    readonly proofs: number;
    /** Lines on further tables, each with its name first. */
    readonly tables: readonly string[];
  }): string =>
    [
      facts.title,
      "=".repeat(facts.title.length),
      "",
      `Data package of the ${facts.year} edition of the human rights report on ${facts.city}.`,
      ...(facts.madeUp ? ["", "Everything in it is made up: there is no such city."] : []),
      ...(facts.demonstration
        ? ["", "A demonstration made from published figures. Not a report of the city itself."]
        : []),
      "",
      "figures.csv          every figure of the edition: value, unit, period, qualifier, source",
      "recommendations.csv  the recommendations with answers and verdicts, one line each",
      ...facts.tables,
      "edition.json         all that the edition is made from, as canonical JSON (RFC 8785)",
      ...(facts.proofs === 0
        ? []
        : ["proofs/              proofs that these facts stand in the city’s public record"]),
      "SHA256SUMS           checksums: sha256sum -c SHA256SUMS",
      "",
      "The edition was frozen when it was published. The SHA-256 of edition.json is",
      facts.sha256,
      "and stands in the city’s public record, in the entry edition.published.",
      "",
      ...(facts.proofs === 0
        ? []
        : [
            "Proofs",
            "------",
            "In proofs/, each N.json is an entry of the public record and N.tlog-proof the proof",
            "that it was there when the edition was published. To check all of them, offline:",
            "",
            "  rosario ledger verify proofs",
            "",
            "The proofs follow the open format C2SP tlog-proof (https://c2sp.org/tlog-proof), so any",
            "program for it can check them too: an entry is the bytes of its .json file, and the",
            "keys are in proofs/policy. Compare those with the policy at the city’s own address.",
            "",
          ]),
      "Licences",
      "--------",
      "Each figure keeps the licence that its source states; the column licence is empty",
      "where the source states none. Stated licences:",
      ...(facts.licences.length === 0 ? ["  none"] : facts.licences.map((one) => `  ${one}`)),
      "",
    ].join("\n"),

  desk: {
    title: "My desk",
    lead: (count: number): string =>
      count === 0
        ? "Nothing waits for you today."
        : count === 1
          ? "One thing waits for you."
          : `${spelled(count)} things wait for you.`,
    tasks: "What to do now",
    nothing: "Nothing waits for you",
    nothingHelp: "When something is due, it stands here first.",
    more: (count: number): string =>
      `${plural(count, "more thing waits", "more things wait")} once these are done.`,
    dueOn: (date: string): string => `by ${date}`,
    late: "Late",
    cycle: "The cycle of the report",
    cycleLead: (year: number): string => `Where the ${year} report stands today.`,
    silence: "Who has not answered",
    silenceCaption: "Recommendations without an answer, the longest overdue first",
    silenceNone: "Every recommendation has its answer",
    silenceNoneHelp: "New recommendations come with the next edition.",
    dueColumn: "Answer due",
    lateColumn: "How late",
    daysLate: (days: number): string => plural(days, "day late", "days late"),
    notYetDue: "not due yet",
    comes: "What comes next",
    comesNone: "No date is set.",
    answerDue: (reference: string): string => `The answer on ${reference} is due`,
    nextReport: (year: number): string => `The report for ${year} is due this year`,
    task: {
      adopt: (year: number): string => `Enter the recommendations of the ${year} report`,
      "adopt-why": "None has been entered yet.",
      open: (year: number): string => `Open the ${year} report`,
      "open-why": (last: number | undefined): string =>
        last === undefined
          ? "The city has no report yet."
          : `The last report is about ${last}. Its indicators and open recommendations are carried over.`,
      figures: (count: number): string =>
        `Enter figures for ${plural(count, "indicator", "indicators")}`,
      "figures-why": (year: number): string => `They have no figure for the ${year} report.`,
      release: (count: number): string =>
        `Release the figures of ${plural(count, "indicator", "indicators")}`,
      "release-why": "They are entered but not released, so the report does not show them.",
      choose: (year: number): string => `Choose what opens the ${year} report`,
      "choose-why": "Up to five indicators whose sentences everyone should know.",
      write: (count: number): string => `Write ${plural(count, "text", "texts")}`,
      "write-why": (first: string): string => `First: ${first}`,
      publish: (year: number): string => `Publish the ${year} report`,
      "publish-why": "Figures and texts are there.",
      draft: (year: number): string => `Read the draft of the ${year} report`,
      "draft-why": "As it would look if it were published now.",
      read: (year: number): string => `Read the ${year} report`,
      "read-why": "The latest one that was published.",
    },
    knots: {
      open: "Open",
      figures: "Figures",
      texts: "Texts",
      recommendations: "Recommendations",
      publish: "Publication",
      answers: "Answers",
      judgements: "Judgements",
    },
    go: "Do it",
    look: "Look",
    knotTitles: {
      opened: (date: string): string => `Opened ${date}`,
      all: "All there",
      missing: (count: number): string => `${count} missing`,
      leftOut: (count: number): string => `${plural(count, "text was", "texts were")} left out`,
      made: (count: number): string => plural(count, "recommendation", "recommendations"),
      none: "None yet",
      published: (date: string): string => `Published ${date}`,
      notPublished: "Not published yet",
      answered: (answered: number, all: number): string => `${answered} of ${all} answered`,
      judged: (judged: number, all: number): string => `${judged} of ${all} judged`,
      later: "After publication",
    },
  },

  editions: {
    title: "Making the report",
    lead: "Each edition is opened, filled, and published once. Then it is frozen.",
    states: { open: "Being made", published: "Published", elsewhere: "Published elsewhere" },
    none: "There is no edition yet",
    noneHelp: "Open the first one below.",
    openTitle: "Open the next edition",
    openHelp:
      "The last edition’s indicators and all recommendations that are still open are carried over.",
    yearField: "The year that it is about",
    yearHelp: (cycle: number): string =>
      cycle === 1 ? "One year after the last." : `${spelled(cycle)} years after the last.`,
    openSubmit: "Open this edition",
    pastTitle: "Record a report that was published elsewhere",
    pastHelp: "So that the list of reports is whole. It stands in the list with a link.",
    titleField: "Title",
    sourceField: "Address where it stands",
    publishedField: "Published on",
    publishedHelp: "Leave it empty where the date is not known.",
    pastSubmit: "Record this report",
    badDate: "Write the date as year, month and day.",
  },

  edition: {
    kicker: "Making the report",
    lead: (missing: number): string =>
      missing === 0
        ? "Nothing is missing. It can be published."
        : `${plural(missing, "thing is", "things are")} missing.`,
    frozenLead: (date: string): string =>
      `Published ${date} and frozen. It cannot be changed any more.`,
    elsewhereLead: "This report was published elsewhere. There is nothing to do here.",
    missing: "What is missing",
    missingNone: "Nothing is missing",
    missingNoneHelp: "Read the draft once more, then publish.",
    chapters: "The texts",
    chaptersCaption: "The texts and when they were last saved",
    place: "Text",
    written: "Written in",
    lastSaved: "Last saved",
    notWritten: "Not written",
    optional: "Only where there is something to tell",
    figures: "Indicators",
    figuresLead: (count: number, highlights: number): string =>
      `${plural(count, "indicator", "indicators")}, of which ${highlights} open the report.`,
    chooseLink: "Choose indicators",
    back: "Back to the edition",
    preview: "Read the draft",
    readReport: "Read the report",
    words: "Title and subtitle",
    titleField: "Title",
    subtitleField: "Subtitle",
    inLanguage: (label: string, language: string): string => `${label} (${language})`,
    wordsSubmit: "Save title and subtitle",
    publish: "Publish",
    publishLead: "Publishing freezes the figures and texts as they stand. It cannot be undone.",
    publishLink: "Go to publication",
    done: {
      opened: "The edition is open",
      described: "The title is saved",
      chosen: "The indicators are saved",
      saved: "The text is saved",
      published: "The report is published",
      recorded: "The report is recorded",
    },
    openedHelp: (indicators: number): string =>
      `${plural(indicators, "indicator was", "indicators were")} carried over.`,
  },

  missing: {
    groups: {
      recommendations: (_count: number): string => "New recommendations",
      figures: (count: number): string => `${plural(count, "figure", "figures")} to enter`,
      drafts: (count: number): string => `${plural(count, "indicator", "indicators")} to release`,
      texts: (count: number): string => `${plural(count, "text", "texts")} to write`,
      answers: (count: number): string => `${plural(count, "answer", "answers")} of the city`,
      assessments: (count: number): string =>
        `${plural(count, "judgement", "judgements")} of the body`,
      choices: (count: number): string => `${plural(count, "choice", "choices")} to make`,
    },
    figure: (name: string): string => `No figure yet: ${name}`,
    figureWhy: (latest: number | undefined): string =>
      latest === undefined ? "It has no figure at all." : `The latest figure is from ${latest}.`,
    draft: (name: string): string => `Not released: ${name}`,
    draftWhy: (count: number): string =>
      `${plural(count, "figure is", "figures are")} entered but not released, so the report does not show ${count === 1 ? "it" : "them"}.`,
    section: (place: string): string => `Not written: ${place}`,
    sectionWhy: "The report would say that nothing was written.",
    answer: (reference: string): string => `No answer: ${reference}`,
    answerWhy: (days: number): string =>
      days > 0
        ? `${plural(days, "day", "days")} late.`
        : "The report will say that no answer is known.",
    assessment: (reference: string): string => `Not judged: ${reference}`,
    assessmentWhy: "The body has not judged it since it entered this report.",
    recommendations: "No new recommendations",
    recommendationsWhy: "The body’s secretary enters them.",
    indicators: "No indicators chosen",
    indicatorsWhy: "A report without figures cannot be published.",
    highlights: "Nothing chosen to open the report",
    highlightsWhy: "Choose up to five indicators whose sentences everyone should know.",
    enter: "Enter the figure",
    release: "Release it",
    write: "Write it",
    answerIt: "Answer it",
    judge: "Judge it",
    adopt: "See the recommendations",
    choose: "Choose",
  },

  section: {
    onRight: (right: string, part: string): string => `${right}: ${part}`,
    language: "Language",
    version: (version: number, date: string): string => `Version ${version}, saved ${date}`,
    notYet: "Nothing is saved here yet.",
    markdown: (language: string): string => `Text in ${language}`,
    markdownHelp:
      "Markdown: an empty line between paragraphs, **bold**, [a link](https://…), - for lists.",
    save: "Save the text",
    showPreview: "Show how it will look",
    preview: "How it will look",
    previewNote: "Not saved yet.",
    previewEmpty: "There is nothing to show.",
    figures: "The figures on this right",
    figuresNone: "This edition follows no figures on this right.",
    somebody: "Somebody else",
    yourself: "You, in another window,",
    when: (date: string, time: string): string => `on ${date} at ${time}`,
    saveMine: "Save mine on top",
    takeTheirs: "Take what is saved now",
    conflictField: "The text",
    published: "This edition is published. Its texts cannot be changed any more.",
    readOnly: "You can read this text but not change it.",
  },

  indicators: {
    title: "Indicators of this edition",
    lead: "Which figures the report follows, in which order, and which sentences open it.",
    order: "Place",
    orderHelp: "Numbers give the order within the book. Leave it empty to leave the indicator out.",
    name: "Indicator",
    right: "Right",
    noRight: "The work itself",
    latest: "Latest figure",
    noFigure: "none",
    highlight: "Opens the report",
    highlightFor: (name: string): string => `${name} opens the report`,
    orderFor: (name: string): string => `Place of ${name}`,
    submit: "Save the choice",
    none: "The city has no indicators yet",
    noneHelp: "Figures are imported or entered first.",
    badOrder: (name: string): string => `${name}: the place must be a whole number.`,
  },

  publication: {
    title: (year: number): string => `Publish the ${year} report`,
    lead: "This cannot be undone.",
    happens: "What happens",
    steps: (figures: number): readonly string[] => [
      `${plural(figures, "released figure", "released figures")}, all texts and recommendations are frozen as they stand now.`,
      "Everyone can read the report on the city’s pages, as PDF and as data.",
      "The city’s public record gets an entry with the report’s SHA-256, so that nobody can change it unnoticed.",
      "A figure that is corrected later changes the next report, not this one.",
    ],
    missing: "What will be missing",
    missingLead: "The report can be published all the same. It will say openly what is missing.",
    drafts: (count: number): string =>
      `${plural(count, "figure is", "figures are")} entered but not released. ${count === 1 ? "It" : "They"} will not be in the report.`,
    confirm: "I have read the draft, and the report shall be published.",
    confirmMissing: "Tick that you have read the draft.",
    submit: (year: number): string => `Publish the ${year} report for good`,
    noFigures: "The report cannot be published yet: not one of its figures has been released.",
    cancel: "Not now",
  },
};

/** Every text of this module. */
export type ReportTexts = typeof en;

/** What the public pages say, in English. The other languages have exactly these texts. */

/** How many recommendations are in each state; the same five as in `recommendations`. */
export type StateCounts = {
  readonly done: number;
  readonly underWay: number;
  readonly late: number;
  readonly unanswered: number;
  readonly declined: number;
  readonly closed: number;
};

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const number = (count: number): string => NUMBERS[count] ?? String(count);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const is = (count: number): string => (count === 1 ? "is" : "are");

const CLAUSES = {
  done: (count: number) => `${is(count)} done`,
  underWay: (count: number) => `${is(count)} under way`,
  late: (count: number) => `${is(count)} late`,
  unanswered: (count: number) => `${count === 1 ? "has" : "have"} no known answer`,
  declined: (count: number) => `${count === 1 ? "was" : "were"} turned down`,
  closed: (count: number) => `${is(count)} closed`,
} as const;
const STATES = ["done", "underWay", "late", "unanswered", "declined", "closed"] as const;

function promises(counts: StateCounts): string {
  const there = STATES.filter((state) => counts[state] > 0);
  const total = there.reduce((sum, state) => sum + counts[state], 0);
  const [only] = there;
  if (only === undefined) return "";
  if (total === 1) return `One recommendation. It ${CLAUSES[only](1)}.`;
  if (there.length === 1) {
    const whole = total === 2 ? "Both" : `All ${number(total)}`;
    return only === "unanswered"
      ? `${total === 2 ? "Neither of the two" : `None of the ${number(total)}`} recommendations has a known answer.`
      : `${whole} recommendations ${CLAUSES[only](total)}.`;
  }
  const clauses = there.map((state) => `${number(counts[state])} ${CLAUSES[state](counts[state])}`);
  return `Of ${number(total)} recommendations, ${list.format(clauses)}.`;
}

export const en = {
  promises,
  states: {
    done: "done",
    underWay: "under way",
    late: "late",
    unanswered: "without a known answer",
    declined: "turned down",
    closed: "closed",
  },
  stateMeanings: {
    done: "Those who made the recommendation have judged it fully met.",
    underWay:
      "The city has accepted it, in whole or in part, or has said what it did; or it was judged met in part.",
    late: "The deadline for the city’s answer has passed.",
    unanswered: "We know of no answer from the city. That need not mean that nothing was done.",
    declined: "The city has said no, or that others decide this.",
    closed:
      "Those who made the recommendation have ended it: something else has overtaken it, or it was withdrawn.",
  },
  onThisSubject: "the follow-up itself",
  download: "Download as a file (CSV)",
  demonstrationText: "Demonstration text: our words, not the city’s.",
  source: "Source",
  searchSite: "Search this site",

  front: {
    noDeclaration: "No declaration is recorded here yet.",
    stateTitle: "What was promised, and did it happen?",
    stateLabel: "Recommendations by status",
    asked: (body: string): string => `Recommended by ${body}.`,
    noRecommendations: (city: string): string =>
      `No recommendations to ${city} are recorded here. So nobody can tell from this site whether the promise is being kept.`,
    allRecommendations: "All recommendations",
    knowTitle: (count: number): string =>
      count === 1
        ? "One thing to know"
        : count < 6
          ? `${capital(number(count))} things to know`
          : "Things to know",
    noFigures: "No figures have been released yet.",
    allFigures: "All figures",
    rightsTitle: "Rights",
    noRights: "No rights have been chosen yet.",
    noRecommendationsOnRight: "No recommendation on this right.",
    roadTitle: "The road so far",
    wholeRoad: (count: number): string => `The whole road: ${count} steps`,
    stepsBetween: (count: number): string =>
      count === 1 ? "One step in between" : `${capital(number(count))} steps in between`,
    reportTitle: "The latest report",
    noReport: (city: string): string => `${city} has no human rights report here yet.`,
    readReport: "Read the report",
    pdf: "PDF",
    data: "Data",
    published: (date: string): string => `Published ${date}`,
    allReports: "All reports",
  },

  rights: {
    title: "Rights",
    lead: (city: string): string =>
      `What ${city} works on as a human rights city, and how each right stands.`,
    none: "No rights have been chosen yet",
    noneHelp: "The coordinator defines them; then they stand here with their figures.",
  },

  right: {
    kicker: "Right",
    asksTitle: (city: string): string => `What it asks of ${city}`,
    articles: (count: number): string =>
      count === 1 ? "The article it rests on" : `The ${count} articles it rests on`,
    articlesNote:
      "The short titles are in our own words and have not been checked against the official texts.",
    article: (instrument: string, article: string): string => `${instrument}, article ${article}`,
    standsTitle: "How it stands",
    noIndicators: "There are no figures on this right yet",
    noIndicatorsHelp: "Without figures nobody can see whether things get better or worse.",
    groups: "The groups behind the average",
    groupsLabel: (name: string): string => `${name}, by group`,
    noGroups: "None of these figures is broken down by group. We do not know how groups differ.",
    promisedTitle: "What is promised, and what is done",
    commitments: "The city’s own commitments",
    noCommitments: "The declaration makes no commitment on this right alone.",
    recommendations: "Recommendations",
    noRecommendations: "Nobody has recorded a recommendation on this right here.",
    responsibleTitle: "Who is responsible",
    asked: "Asked to act",
    asks: "Asks",
    keepsFigures: "Keeps the figures",
    nobodyAsked: "Nobody has been asked by name",
    unknownTitle: "What we do not know",
    oldFigure: (name: string, period: string): string =>
      `${name}: the newest figure is from ${period}.`,
    noFigure: (name: string): string => `${name}: no figure has been released.`,
    noAnswer: (reference: string): string => `${reference}: no answer from the city is known.`,
    notJudged: (reference: string): string => `${reference}: nobody has judged it yet.`,
    doesNotShow: "What the figures do not show",
  },

  thread: {
    label: "From promise to proof",
    right: "Right",
    challenge: "Challenge",
    figure: "Figure",
    recommendation: "Recommendation",
    answer: "Answer",
    measure: "Measure",
    evidence: "Evidence",
    verdict: "Verdict",
    challengeIn: (year: number): string => `In the ${year} report`,
    noChallenge: "Not written down in a report",
    figures: (count: number): string =>
      count === 1 ? "One indicator" : `${capital(number(count))} indicators`,
    noFigure: "No figure released",
    recommendations: (count: number): string => `${capital(number(count))} made`,
    noRecommendation: "None recorded",
    answers: (answered: number, total: number): string =>
      total === 1 ? "Answered" : `${capital(number(answered))} of ${number(total)} answered`,
    noAnswer: "No answer known",
    measures: (count: number): string =>
      count === 1
        ? "One account of what was done"
        : `${capital(number(count))} accounts of what was done`,
    noMeasure: "Nothing reported",
    evidences: (count: number): string =>
      count === 1 ? "One source" : `${capital(number(count))} sources`,
    noEvidence: "None shown",
    verdicts: (judged: number, total: number): string =>
      total === 1 ? "Judged" : `${capital(number(judged))} of ${number(total)} judged`,
    noVerdict: "Not judged yet",
    nothingToAnswer: "Nothing to answer yet",
    nothingToJudge: "Nothing to judge yet",
    stillUnanswered: (count: number): string =>
      count === 1 ? "one has no known answer" : `${number(count)} have no known answer`,
    late: (count: number): string => (count === 1 ? "one is late" : `${number(count)} are late`),
  },

  indicators: {
    title: "Figures",
    lead: (count: number): string =>
      count === 1
        ? "One indicator, with its source and what it does not show."
        : `${count} indicators, each with its sources and what it does not show.`,
    none: "No figures have been released yet",
    noneHelp: "Figures stand here once the coordinator has released them.",
    downloadAll: "All figures as a file (CSV)",
    aboutRight: "About this right",
    aboutFollowUp: "About the follow-up itself",
    jump: "Rights on this page",
  },

  indicator: {
    kicker: "Figure",
    chartTitle: "The figures",
    tables: "All figures as a table",
    others: "The series, one by one",
    othersNote:
      "Each line below has its own source, definition or place. No line joins two of them, because they do not measure the same thing.",
    breaksTitle: "Series that cannot be compared",
    breaksNote: (count: number): string =>
      count === 1
        ? "There is one more series about the same thing. It does not continue the one above."
        : `There are ${number(count)} more series about the same thing. They do not continue the one above, nor each other.`,
    doesNotShowTitle: "What this does not show",
    madeTitle: "How the figure is made",
    type: "Kind of indicator",
    types: {
      structural: "structural: rules and institutions",
      process: "process: what is done",
      outcome: "outcome: how people fare",
    },
    direction: "Which way is better",
    directions: {
      up: "more is better",
      down: "less is better",
      none: "neither more nor less is better in itself",
      ambiguous: "a rise can be good or bad news",
    },
    dataOwner: "Kept by",
    calculation: "Calculation",
    definition: "Definition",
    notCalculated: "Taken over as the source prints it; nothing is calculated.",
    download: "Download and cite",
    cite: (city: string, name: string): string => `${city}: ${name}. Rosario.`,
    readOn: (date: string): string => `(read ${date}).`,
    citeLabel: "How to cite",
    threadTitle: "From promise to proof",
    recommendationsTitle: "Recommendations on the same right",
  },

  recommendations: {
    title: "Recommendations",
    filter: "Show",
    all: (count: number): string => `all (${count})`,
    byState: "By status",
    byRight: "By right",
    anyRight: "all rights",
    none: "No recommendations are recorded here",
    noneHelp: (city: string): string =>
      `When a body makes recommendations to ${city}, they stand here with the city’s answer and the body’s verdict.`,
    noneMatch: "No recommendation matches",
    noneMatchHelp: "Choose another status or right.",
    showAll: "Show all recommendations",
    words: "What the words mean",
    edition: (year: number): string => `${year} report`,
    askedOf: (name: string): string => `Asked: ${name}`,
  },

  recommendation: {
    kicker: (edition: number): string => `Recommendation in the ${edition} report`,
    paraphrased: "In our own words, not in those of the body that made it.",
    paraphrasedMark: "in our own words",
    asks: "Who asks",
    asked: "Who is asked",
    adopted: "Made",
    due: "Answer due",
    noDeadline: "No deadline was set",
    right: "Right",
    source: "Source",
    voicesTitle: "Two voices",
    figuresTitle: "Figures on this right",
    noFigures: "There are no figures on this right yet.",
    articles: (count: number): string =>
      count === 1 ? "The article behind it" : `The ${count} articles behind it`,
    proofTitle: "Proof of record",
    proofLead: (count: number): string =>
      count === 1
        ? "One entry in the public record is about this recommendation."
        : `${capital(number(count))} entries in the public record are about this recommendation.`,
    noProof: "The public record holds no entry about this recommendation.",
    columns: { position: "Entry", at: "Recorded", what: "What" },
  },

  record: {
    title: "Public record",
    lead: "Every act that the public may rely on is one entry here. Entries are added, never changed and never removed.",
    size: (count: number): string => (count === 1 ? "One entry" : `${count} entries`),
    root: "Fingerprint of the whole record",
    none: "The record is empty",
    noneHelp: "The first entry is written when the city is set up here.",
    entry: (position: number): string => `Entry ${position}`,
    entries: "Entries, newest first",
    older: "Older entries",
    newest: "Back to the newest",
    by: (role: string): string => `by ${role}`,
    damaged: "This entry was damaged. Its text can’t be read.",
    howTitle: "How to check it",
    how: [
      "Each entry’s text has a fingerprint: the SHA-256 of a zero byte followed by the text. The fingerprints are joined in pairs into a tree (RFC 6962) whose top is the fingerprint of the whole record.",
      "Change one letter of one entry, and the fingerprint at the top changes. Write it down today, and you can show later whether anything before today was rewritten.",
      "The record holds no names and no texts, only dates, codes and the fingerprints of texts.",
    ],
    howCommand: "Whoever runs the site checks all of it with",
    howAnybody:
      "Anybody else can check it from its public files alone, or be a witness of it, with any program that reads C2SP tlog-tiles, such as",
    checkpoint: "The signed state of the record (checkpoint)",
    policy: "The keys that sign it (policy)",
    proofFile: "This proof as a file, to keep and to check offline (tlog-proof)",
    file: "The record as a file (JSON)",
    about: "About",
    fingerprint: "Fingerprint of this entry",
    text: "The entry’s text",
    path: "Way to the top",
    pathNote:
      "Join the entry’s fingerprint with these, in this order, and you get the one at the top. The entry’s number says which goes left and which right (RFC 9162, 2.1.3).",
    noPath: "The entry is the whole record: its fingerprint is the one at the top.",
    holds: "Checked while this page was made: the entry is in the record.",
    broken:
      "Checked while this page was made: the entry does not fit the record. Somebody has changed it.",
    recordedAt: "Recorded",
    recordedBy: "By",
    roles: {
      editor: "an editor",
      "body-member": "a member of the body",
      "case-worker": "a case worker",
      "key-holder": "a key holder",
      statistician: "a statistician",
      coordinator: "the city’s coordinator",
      "body-secretary": "the body’s secretary",
      contributor: "a contributor",
      reader: "a reader",
      host: "whoever runs the site",
      signatory: "somebody who signed",
    } as Readonly<Record<string, string>>,
    types: {
      "city.founded": "The city was set up here",
      "city.addressed": "The city got or gave up an address of its own",
      "city.described": "The city’s profile was changed",
      "declaration.adopted": "The declaration was recorded",
      "event.recorded": "A step on the road was recorded",
      "charter.adopted": "A charter that binds the city was recorded",
      "charter.withdrawn": "The city left a charter",
      "background.told": "The city told its background",
      "commitment.assigned": "A commitment got an owner",
      "commitment.scheduled": "A commitment got a date, or another one",
      "commitment.reported": "The city said what became of a commitment",
      "signatory.signed": "Somebody signed the declaration",
      "signatory.withdrawn": "Somebody withdrew a signature",
      "signatory.removed": "A signature was taken off the list",
      "role.given": "Somebody was given a role",
      "role.proposed": "A role that takes two people was proposed",
      "role.confirmed": "A second person confirmed a role",
      "role.declined": "A proposed role was declined",
      "role.ended": "Somebody’s role ended",
      "right.defined": "A right was described",
      "indicator.defined": "An indicator was defined",
      "figures.recorded": "Figures were entered",
      "figures.released": "Figures were released",
      "dataset.defined": "A data set was defined",
      "dataset.imported": "Figures were read into a data set, not public yet",
      "dataset.released": "A data set was released",
      "area-map.defined": "A map of areas was defined",
      "dataset.drawn": "A data set was tied to a map, or taken off it",
      "dataset.import-taken-back": "An import into a data set was taken back",
      "recommendation.adopted": "A recommendation was made",
      "recommendation.answered": "The city answered a recommendation",
      "department.founded": "A department was entered",
      "department.renamed": "A department has a new name",
      "department.staffed": "Somebody joined, heads or left a department",
      "request.asked": "A department was asked",
      "request.handed-over": "A request went to somebody else",
      "request.replied": "A request was replied to",
      "request.withdrawn": "A request was withdrawn",
      "request.escalated": "The head of a department was told of a late reply",
      "plan.adopted": "A plan was adopted",
      "plan.revised": "A stage in the making of a plan was noted",
      "measure.added": "A measure was added to a plan",
      "measure.assigned": "A measure was given to a department",
      "measure.linked": "A measure was tied to what it serves",
      "measure.reported": "The city said what it has done about a measure",
      "measure.ended": "A measure ended, or goes on after all",
      "measure.evaluated": "A measure was judged",
      "milestone.set": "A milestone was set",
      "milestone.moved": "A milestone was moved",
      "milestone.reached": "A milestone was reached",
      "budget.recorded": "Money for a measure was noted",
      "grant.recorded": "A grant was noted",
      "person.erased": "Somebody was erased",
      "sign-in.link-made": "A sign-in link was made on the terminal",
      "person.unlinked": "What tied somebody to the record was forgotten",
      "follow-through.commented": "The city commented on its follow-through",
      "recommendation.assessed": "A recommendation was judged",
      "recommendation.carried-over": "A recommendation was carried over",
      "recommendation.revised": "A recommendation was worded anew",
      "recommendation.assigned": "A department became the owner of a recommendation",
      "recommendation.closed": "A recommendation was closed or taken up again",
      "deadline.moved": "A deadline was moved",
      "verdict-scale.set": "The body set its scale of verdicts",
      "evaluation.adopted": "The evaluation of an edition was adopted",
      "evidence.published": "A file was published as evidence",
      "evidence.withdrawn": "A file of evidence was withdrawn",
      "decision-check.begun": "A department began to weigh human rights in a case",
      "decision-check.finished": "Human rights were weighed in a case",
      "decision-check.decided": "What the council decided on a weighed case was noted",
      "decision-check.followed-up": "What came of a weighed case was said",
      "decision-check.withdrawn": "The weighing of a case was withdrawn",
      "decision-check.reviewed": "A body judged how well a case was weighed",
      "decision-check.replied": "A department replied to what a body found",
      "impact-assessment.finished": "A full assessment of a case was finished",
      "case-count.entered": "The number of the council’s cases was entered",
      "sample-draw.announced": "A draw by lot was announced",
      "sample-draw.listed": "The list of a draw was fixed",
      "sample-draw.drawn": "A sample was drawn by lot",
      "sample-draw.ended": "A draw was called off",
      "sample-review.adopted": "A body adopted its review of a sample",
      "objection.filed": "An organisation objected",
      "objection.answered": "The city answered an objection",
      "objection.withdrawn": "An objection was withdrawn",
      "objection.turned-away": "An objection that was sent was not published",
      "meeting.called": "A body was called to a meeting",
      "meeting.moved": "A meeting was moved",
      "meeting.cancelled": "A meeting was cancelled",
      "agenda.sent": "The agenda of a meeting was sent",
      "agenda.changed": "An agenda that had been sent was changed",
      "conflict.declared": "A member declared a conflict of interest",
      "meeting.held": "A meeting was held",
      "decision.taken": "A body decided",
      "decision.followed": "A decision became a recommendation, advice or an answer",
      "task.given": "A decision gave somebody a task",
      "task.done": "A task was reported done",
      "minutes.approved": "Minutes were approved",
      "minutes.corrected": "Minutes were corrected",
      "minutes.published": "Minutes were published",
      "question.asked": "Somebody asked a public meeting a question",
      "question.turned-away": "A question that was sent was not shown",
      "question.answered": "A question was answered",
      "question.name-removed": "The name of whoever asked a question was taken away",
      "meeting.recording-linked": "A recording of a meeting was linked",
      "meeting.effect-stated": "It was said what a meeting changed",
      "meeting.sessions-counted": "The number of a year’s meetings was entered",
      "event.entered": "An event was entered",
      "event.counted": "It was said how many came to an event",
      "event.revised": "An event was changed or moved",
      "event.cancelled": "An event was cancelled",
      "event.recording-linked": "A recording of an event was linked",
      "body.defined": "A council or other body was entered",
      "body.described": "What a body is was said anew",
      "body.mandated": "A body got terms of reference",
      "body.suspended": "A body was suspended",
      "body.revived": "A body works again",
      "body.dissolved": "A body was dissolved",
      "body.sector-added": "A sector of a body was added",
      "body.seat-added": "A seat was added to a body",
      "body.seat-ended": "A seat of a body ended",
      "body.member-entered": "Somebody took a seat in a body",
      "body.term-ended": "A term in a body ended early",
      "body.name-chosen": "A member chose whether the name is shown",
      "body.member-forgotten": "What was known of a former member was deleted",
      "body.chair-elected": "A body elected its chair or deputy",
      "body.interest-declared": "A member declared an interest",
      "body.interest-ended": "A member’s interest is over",
      "body.composed": "A body’s make-up was entered in numbers",
      "body.asked": "The city asked a body for advice",
      "body.hearing-entered": "A body was heard, or was not",
      "body.advice-answered": "The city said what it did with advice",
      "map.entered": "Something was put on the city’s map",
      "map.rewritten": "An entry of the city’s map was written anew",
      "challenge.standing-set": "Somebody said what became of a challenge",
      "framework.added": "The city added a framework of its own",
      "self-assessment.published": "The city published how far it has come",
      "progress.claimed": "The city said what it has done",
      "edition.opened": "Work on a report began",
      "edition.published": "A report was published",
      "edition.recorded": "An earlier report was recorded",
    } as Readonly<Record<string, string>>,
  },

  sources: {
    title: "Sources and method",
    lead: (count: number): string =>
      count === 1
        ? "Every released figure here comes from one source."
        : `Every released figure here comes from one of these ${count} sources.`,
    none: "No figures have been released yet, so there are no sources to name",
    caption: "Sources of the released figures",
    columns: { retrieved: "Fetched", licence: "Licence" },
    notStated: "not stated",
    methodTitle: "How we work with figures",
    method: [
      "A figure is taken over as its source prints it, with its period, its unit and how exact it is. A change is computed from two figures, never copied from a headline.",
      "Two sources that measure the same thing differently stay two series. No line joins them, and no change is computed from one to the other.",
      "A figure reaches these pages only after a person has released it. A corrected figure replaces the earlier one here; a published report keeps what it was published with.",
      "Sentences about figures are made from the figures themselves. They name no causes and foretell nothing.",
    ],
  },

  catalogue: {
    title: "Conventions and frameworks",
    lead: "The conventions that human rights rest on, and the frameworks that cities measure themselves by.",
    note: "Titles of articles are in our own words and have not been checked against the official texts.",
    search: "Search conventions and frameworks",
    searchSubmit: "Search",
    instruments: "Conventions and declarations",
    frameworks: "Frameworks",
    adopted: (year: string): string => `adopted ${year}`,
    articles: (count: number): string => (count === 1 ? "1 article" : `${count} articles`),
    noArticles: "articles not in the catalogue yet",
    elements: (count: number): string => (count === 1 ? "1 element" : `${count} elements`),
    unconfirmed: (count: number): string => `${count} not checked`,
    confirmed: { seen: "Text read", "partly-seen": "Text read in part", "not-seen": "Not checked" },
    worksBy: (city: string): string => `${city} works by this`,
    grounds: "Grounds of discrimination",
    groundsNote: "Names are in our own words and have not been checked against the law.",
    ownWords: "The names in other languages are ours.",
    confirmedNote:
      "“Not checked” means that nobody here has read the framework’s own text; the wording is from general knowledge.",
    whole: "All conventions and frameworks",
    hits: (count: number, query: string): string =>
      count === 0
        ? `Nothing found for “${query}”`
        : count === 1
          ? `One hit for “${query}”`
          : `${count} hits for “${query}”`,
    body: "Monitored by",
    inForce: "In force",
    norway: "Norway",
    basis: "Basis",
    columns: { code: "No.", name: "In our own words", confirmed: "Checked", source: "Source" },
    article: "Article",
    remark: "Remark",
  },

  search: {
    title: "Search",
    label: "What are you looking for?",
    help: "A right, a figure, a recommendation, an article.",
    submit: "Search",
    results: (count: number, query: string): string =>
      count === 0
        ? `Nothing found for “${query}”`
        : count === 1
          ? `One hit for “${query}”`
          : `${count} hits for “${query}”`,
    none: "Try another word, or fewer of them.",
    rights: "Rights",
    figures: "Figures",
    recommendations: "Recommendations",
    catalogue: "Conventions and frameworks",
    more: (count: number): string => `${count} more in the catalogue`,
  },

  accessibility: {
    title: "Accessibility",
    lead: "Everybody should be able to read these pages and use every form. We work towards WCAG 2.2 at level AA.",
    doneTitle: "What we do",
    done: [
      "Every page and every form works without scripts, with the keyboard alone, and on a narrow phone.",
      "Every chart has a sentence that says what it shows, and a table with all its figures.",
      "Colour never carries a meaning alone.",
      "Reports come as web pages and as tagged PDF files.",
    ],
    testedTitle: "What is tested",
    tested: [
      "With each change to the program, every kind of page is checked by a machine (axe) and for sideways scrolling on a phone.",
      "Machines find only a part of what can be wrong. We know of no test of this site by people who use screen readers.",
    ],
    knownTitle: "What we know is missing",
    known: [
      "Reports that stand on other websites may not be accessible.",
      "Texts that exist in one language only are shown in that language on all pages. They are marked, so that a screen reader pronounces them rightly.",
    ],
    reportTitle: "If something does not work",
    report: (city: string): string =>
      `Tell ${city} which page it was and what you wanted to do. The city runs this site and has to answer.`,
    reportDemonstration:
      "This is a demonstration that no city runs. Tell whoever showed it to you.",
  },

  cities: {
    title: "Human rights cities",
    lead: "Cities that show here what they have promised, and whether it happened.",
  },

  firstRun: {
    title: "Set up your city",
    lead: "A few answers, and your city has its own pages. You can change all but the address later.",
    name: "Name of the city or municipality",
    slug: "Part of the address",
    slugHelp: "Small letters, digits and hyphens, such as “york”. It can’t be changed later.",
    language: "The city’s own language",
    languageHelp: "More languages can be added later.",
    country: "Country",
    countryHelp: "Two letters, such as GB, NO or AT.",
    person: "Your name",
    email: "Your e-mail address",
    emailHelp: "You will be the coordinator. A link that signs you in appears on the terminal.",
    submit: "Set up the city",
    done: "Look at the terminal",
    doneLead:
      "The city is set up. The link that signs you in as its coordinator is on the terminal.",
    toCity: "To the city’s pages",
    refusals: {
      "no-name": "Write the name of the city.",
      "bad-slug": "Use small letters, digits and hyphens only, and begin with a letter.",
      "slug-taken": "Another city here already has this address.",
      "bad-language": "Choose a language.",
      "bad-country": "Write the two letters of the country, such as GB.",
      "no-person": "Write your name.",
      "no-email": "Write an e-mail address such as name@city.example.",
    },
  },
};

export type SiteTexts = typeof en;

/** Words of the city's profile, declaration and road, in English. */
export const en = {
  profile: "City profile",
  profileLead: "What every page says about the city, and the rules its yearly work follows.",
  history: "Changes of the profile",
  historyLead:
    "Every profile that the city has had, the newest first. The public record shows that each was saved.",
  changed: (when: string) => `Saved ${when}`,
  firstSaved: "The first profile.",
  changes: "What was changed",
  field: "Field",
  before: "Before",
  after: "After",
  nothing: "nothing",
  declaration: "Declaration",
  declarationLead:
    "What the city promised, when, and what it commits itself to. A change becomes a new version, and the public record shows that there was one.",
  noDeclaration: "No declaration is recorded yet.",
  events: "Steps on the road",
  eventsLead:
    "What led to the declaration and what came after it: dated, with a source. A step that is recorded stays.",
  charters: "Charters",
  chartersLead:
    "Which charters the city has bound itself to: when, by whose decision, and where that can be read. One that the city leaves stays in the list.",
  background: "Background",
  backgroundLead:
    "The history and the setting that the city’s work for human rights grows out of. A change becomes a new version.",
  rights: "Rights",
  moreAboutCity: "About the city",

  name: "Name of the city",
  languages: ["First language", "Second language", "Third language"],
  languagesHelp: "The first one is shown to visitors who have not chosen.",
  cycleYears: "Years between two reports",
  answerDays: "Days to answer a recommendation",
  answerDaysHelp: "The date is set when a recommendation is adopted. Later changes do not move it.",
  issuer: "Who makes the report and its recommendations",
  issuerHelp: "For example the human rights council.",
  answerer: "Who answers for the city",
  answererHelp: "For example the city council.",
  timeZone: "Time zone",
  timeZoneHelp:
    "Clock times of meetings are told in it. Without a choice it is the installation’s. Meetings that were called before show other hours afterwards.",
  colour: "Colour",
  colourHelp: "A hash sign and six digits or letters from a to f, such as #0B5A6B.",
  crest: "Crest",
  crestHelp:
    "A picture that stands beside the city’s name instead of the thread. PNG, JPEG or WebP, best square.",
  crestNow: "The present crest",
  noCrest: "Take it away",
  noPicture: "Choose a picture: PNG, JPEG or WebP.",
  frameworks: "Frameworks that the city works by",
  frameworksHelp: "None chosen means all of them.",
  grounds: "Grounds of discrimination that count in the city",
  groundsHelp:
    "None chosen means all of them. Names are in our own words and have not been checked against the law.",
  saveProfile: "Save the profile",

  on: "Date",
  onHelp: "A year, a month or a day: 2020, 2020-12 or 2020-12-10. No more exact than you know.",
  title: "Title",
  promise: "The promise in one sentence",
  promiseHelp: "It stands at the top of the front page.",
  definition: "What a human rights city is here",
  definitionHelp:
    "The city’s own definition, where it has one. It belongs to the declaration and has its versions with it.",
  text: "Text of the declaration",
  textHelp: "All of it or the part that matters. Markdown may be used.",
  sources: "Sources",
  sourcesHelp: "One web address a line.",
  commitments: "Commitments",
  commitmentsLead: "What the city has bound itself to. To take one out, empty all its fields.",
  commitment: (number: number) => `Commitment ${number}`,
  newCommitment: "New commitment",
  commitmentText: "What the city commits itself to",
  commitmentRight: "The right it is about",
  commitmentOn: "Date of the commitment",
  commitmentOnHelp:
    "When the city bound itself to it. What it decided after the declaration is shown apart from it.",
  commitmentSource: "Source",
  sourceHelp: "A web address.",
  addCommitment: "Add one more commitment",
  adopt: "Record this declaration",
  adoptAgain: "Record as a new version",

  roadKind: "On which road",
  roadKindHelp:
    "Formal: what the city decided, such as a declaration or a law. Informal: what people began, such as a campaign, a network or an initiative of residents.",
  roadKinds: { formal: "Formal road", informal: "Informal road" },
  charter: "Which charter",
  charterHelp: "One of the catalogue. If it is not there, write its name below.",
  charterNamed: "Another charter, by its name",
  adoptedBy: "Who adopted it for the city",
  adoptedByHelp: "For example the city council or the mayor.",
  adoptCharter: "Record the charter",
  leaveCharter: "Record that the city has left it",
  leftOn: (day: string) => `The city left it: ${day}.`,
  reason: "Reason",
  noCharters: "No charter is recorded yet.",
  recordedCharters: (count: number) => (count === 1 ? "1 charter" : `${count} charters`),
  backgroundText: "The background",
  backgroundHelp: "Where it began, what the city is like, who pushed for it.",
  tellBackground: "Record the background",
  versions: "Versions of the declaration",
  versionsLead: (count: number) =>
    count === 0
      ? "The city has no declaration."
      : count === 1
        ? "The declaration has one version."
        : `The declaration has ${count} versions. What was taken out is struck through, what is new is underlined.`,
  versionsNone: "When the city declares itself, every version stands here with what it changed.",
  version: (number: number) => `Version ${number}`,
  versionDates: (declared: string, recorded: string) => `Of ${declared}, recorded on ${recorded}`,
  firstVersion: (commitments: number) =>
    commitments === 1
      ? "The first version, with 1 commitment."
      : commitments === 0
        ? "The first version. No commitment of its own is recorded."
        : `The first version, with ${commitments} commitments.`,
  boundLater: (commitments: number) =>
    commitments === 1
      ? "The city bound itself to 1 more commitment later. It is recorded with this version and is no part of it."
      : `The city bound itself to ${commitments} more commitments later. They are recorded with this version and are no part of it.`,
  onlyOrder: "Only the order of the commitments is another.",
  isNew: "new",
  isGone: "taken out",
  changedParts: {
    on: "Date",
    title: "Title",
    promise: "Promise",
    definition: "Definition",
    text: "Text",
    sources: "Sources",
  },

  eventText: "What happened",
  recordEvent: "Record this step",
  noEvents: "Nothing is recorded yet. The first step may be years back.",
  recordedEvents: (count: number) => (count === 1 ? "1 step" : `${count} steps`),
  seePublic: "See the public page",

  saved: {
    profile: "The profile is saved.",
    declaration: "The declaration is recorded.",
    event: "The step is recorded.",
    charter: "Recorded.",
    background: "The background is recorded.",
  },
  somebody: "Somebody else",
  savedAt: (day: string, time: string) => `on ${day} at ${time}`,

  letterSubject: (city: string) => `Your link to sign in to ${city}`,
  letter: (city: string, link: string) =>
    `Hello,\n\n${city} now has its place on Rosario, and you are its coordinator. This link signs you in; it works once, within one hour. Later you ask for a new one on the sign-in page.\n\n${link}\n`,

  refusals: {
    "not-permitted": "Your role does not include this.",
    "no-name": "Write the name of the city.",
    "bad-country": "Write the country as two capital letters, such as GB, NO or AT.",
    "bad-language": "Choose at least one language, and each only once.",
    "bad-cycle": "Write a number of years from 1 to 5.",
    "bad-answer-days": "Write a number of days from 1 to 730.",
    "bad-time-zone": "Choose a time zone of the list.",
    "bad-colour": "Write a hash sign and six digits or letters from a to f.",
    "weak-colour": "This colour is too light to be seen on white. Choose a darker one.",
    "unknown-framework": "Choose frameworks of the list, each once.",
    "unknown-ground": "Choose grounds of the list, each once.",
    "unknown-file": "The picture is not here any more. Attach it again.",
    "no-issuer": "Write who makes the report.",
    "no-answerer": "Write who answers for the city.",
    "bad-slug":
      "Use small letters a to z, digits and single hyphens, beginning with a letter. A few words, such as assets, are taken.",
    "bad-domain":
      "Write the name of a host, such as rights.city.org, without https:// and without a path.",
    "domain-taken": "This address belongs to another city here, or to the installation.",
    "slug-taken": "Another city here has this address already.",
    "not-first": "There is a city here already.",
    "no-person": "Write the coordinator's name.",
    "no-email": "Write the coordinator's e-mail address, such as name@city.org.",
    "changed-meanwhile": "Somebody saved before you.",
    "no-title": "Write the title.",
    "no-promise": "Write the promise.",
    "bad-date": "Write a date such as 2020, 2020-12 or 2020-12-10.",
    "future-date": "This date has not come yet.",
    "bad-source": "A source is a web address that begins with https:// or http://.",
    "unknown-number": "One of the commitments carries a number that no version has had.",
    "too-long": "That is longer than a reader can bear. Shorten it.",
    "no-charter": "Choose a charter, or write its name.",
    "two-charters": "Choose a charter or write a name, not both.",
    "unknown-charter": "Choose a charter of the list.",
    "adopted-already": "The city is bound to this charter already.",
    "no-adopter": "Write who adopted it for the city.",
    "no-reason": "Write the reason.",
    "before-adoption": "That is before the city adopted it.",
    "withdrawn-already": "The city has left this charter already.",
    "empty-commitment": "Write what the city commits itself to, or empty the other fields too.",
    "unknown-right": "Choose one of the city's rights.",
    "no-text": "Write what happened.",
  },
};
export type CityTexts = typeof en;
export type CityRefusal = keyof CityTexts["refusals"];

/** What this module says, in English. The other languages have exactly these texts. */
import type { AddSeatsRefusal } from "../add-seats.ts";
import type { AnswerAdviceRefusal } from "../answer-advice.ts";
import type { AppointSecretaryRefusal } from "../appoint-secretary.ts";
import type { AskBodyRefusal } from "../ask-body.ts";
import type { BodyKind, Standing, StandingChangeKind } from "../body.ts";
import type { ChangeReachRefusal } from "../change-reach.ts";
import type { ChangeStandingRefusal } from "../change-standing.ts";
import type { DeclareInterestRefusal } from "../declare-interest.ts";
import type { DefineBodyRefusal } from "../define-body.ts";
import type { DescribeBodyRefusal } from "../describe-body.ts";
import type { ElectChairRefusal } from "../elect-chair.ts";
import type { EndInterestRefusal } from "../end-interest.ts";
import type { EndSeatRefusal } from "../end-seat.ts";
import type { EndSecretaryRefusal } from "../end-secretary.ts";
import type { EndTermRefusal } from "../end-term.ts";
import type { EnterCompositionRefusal } from "../enter-composition.ts";
import type { EnterMemberRefusal } from "../enter-member.ts";
import type { ForgetMemberRefusal } from "../forget-member.ts";
import type { GiveAdviceRefusal } from "../give-advice.ts";
import type { AdviceAnswerKind, MatterCounts, Side, WantedState } from "../matter.ts";
import type { EndReason, Office, TermKind } from "../membership.ts";
import type { RecordUnheardRefusal } from "../record-unheard.ts";
import type { ReviseMandateRefusal } from "../revise-mandate.ts";
import type { ShowNameRefusal } from "../show-name.ts";

export type RefusalCode =
  | DefineBodyRefusal["refused"]
  | DescribeBodyRefusal["refused"]
  | ReviseMandateRefusal["refused"]
  | ChangeStandingRefusal["refused"]
  | AddSeatsRefusal["refused"]
  | EndSeatRefusal["refused"]
  | EnterMemberRefusal["refused"]
  | ChangeReachRefusal["refused"]
  | EndTermRefusal["refused"]
  | AppointSecretaryRefusal["refused"]
  | EndSecretaryRefusal["refused"]
  | ElectChairRefusal["refused"]
  | ShowNameRefusal["refused"]
  | ForgetMemberRefusal["refused"]
  | DeclareInterestRefusal["refused"]
  | EndInterestRefusal["refused"]
  | EnterCompositionRefusal["refused"]
  | AskBodyRefusal["refused"]
  | GiveAdviceRefusal["refused"]
  | RecordUnheardRefusal["refused"]
  | AnswerAdviceRefusal["refused"]
  | "unknown-council"
  | "bad-date"
  | "bad-number";

type FieldWords = { readonly label: string; readonly help?: string };
type FormWords = { readonly title: string; readonly send: string };

const days = (count: number): string =>
  count === 1 ? "1 day" : `${count.toLocaleString("en-GB")} days`;
const several = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;
/** Months as years where they are whole. */
const span = (months: number): string =>
  months % 12 === 0 ? several(months / 12, "year", "years") : several(months, "month", "months");

export const en = {
  title: "Councils and bodies",
  kinds: {
    council: { one: "Council", many: "Councils" },
    "statutory-council": {
      one: "Council that the law requires",
      many: "Councils that the law requires",
    },
    network: { one: "Network", many: "Networks" },
    "reference-group": { one: "Reference group", many: "Reference groups" },
    office: { one: "Office", many: "Offices" },
    "working-group": { one: "Working group", many: "Working groups" },
  } satisfies Record<BodyKind, { one: string; many: string }> as Readonly<
    Record<BodyKind, { readonly one: string; readonly many: string }>
  >,
  standings: {
    active: "At work",
    suspended: "Suspended",
    dissolved: "Dissolved",
  } satisfies Record<Standing, string> as Readonly<Record<Standing, string>>,
  suspendedSince: (date: string): string => `Suspended since ${date}`,
  revivedOn: (date: string): string => `At work again since ${date}, after it was suspended`,
  dissolvedOn: (date: string): string => `Dissolved: ${date}`,
  changes: {
    suspended: "Suspended",
    revived: "At work again",
    dissolved: "Dissolved",
  } satisfies Record<StandingChangeKind, string> as Readonly<Record<StandingChangeKind, string>>,
  list: {
    lead: (bodies: number, suspended: number): string =>
      `${several(bodies, "body has", "bodies have")} a say in the city’s work for human rights.${
        suspended === 0 ? "" : ` ${suspended === 1 ? "One is" : `${suspended} are`} suspended.`
      }`,
    all: (count: number): string => `All (${count})`,
    filter: "Show",
    none: "No council or body is entered yet",
    noneHelp:
      "The coordinator enters which councils, working groups, networks and offices the city has.",
    founded: (date: string): string => `Founded ${date}`,
    notFounded: "Founding year not known",
    partOf: (name: string): string => `works for: ${name}`,
    matters: "What they were asked, and whether they were heard",
    download: "Download the list (CSV)",
    members: "Download who sits on them (CSV)",
  },
  seats: {
    noSeats: "No seats are entered",
    notFollowed: (seats: number): string =>
      `${several(seats, "seat", "seats")}; who sits ${seats === 1 ? "on it" : "on them"} is not entered here`,
    filled: (held: number, seats: number): string =>
      `${held} of ${several(seats, "seat", "seats")} filled`,
    partly: (held: number, followed: number, unfollowed: number): string =>
      `${held} of ${several(followed, "seat", "seats")} filled; who sits on ${unfollowed} more is not entered here`,
    uncounted: (sectors: number): string =>
      `${several(sectors, "sector", "sectors")}; how many seats ${sectors === 1 ? "it" : "each"} has is not known`,
  },
  page: {
    public: "The public page",
    meetings: "Meetings",
    founded: "Founded",
    unknown: "Not known",
    parent: "Works for",
    secretariat: "Secretariat",
    size: "Size",
    legalBasis: "Legal basis",
    unconfirmed: "In our own words; nobody has checked them against the law.",
    source: "Source",
    chair: "Chair",
    deputy: "Deputy",
    noChair: "Nobody is entered as chair.",
    mandate: "What it is to do",
    noMandate: "No terms of reference are entered.",
    tasks: "Tasks",
    heardIn: "Is heard in",
    heardDays: (count: number): string => `It has ${days(count)} to say something.`,
    answer: "Is answered",
    answerDays: (count: number): string => `within ${days(count)}`,
    quorum: "Can decide",
    moreThanHalf: "when more than half of those with a vote are there",
    atLeast: (members: number): string =>
      `when at least ${several(members, "member", "members")} with a vote are there`,
    term: "A term lasts",
    termMonths: span,
    noDate: "date not known",
    versions: "All versions and what changed",
    versionsTitle: "Terms of reference, version by version",
    versionOf: (number: number, date: string): string => `Version ${number}, ${date}`,
    inForce: "in force",
    firstVersion: "The first version.",
    noChange: "Nothing changed in the texts.",
    wholeText: "The whole text",
    seats: "Seats and members",
    noSeats: "No seats are entered yet.",
    appointedBy: (who: string): string => `Appointed by ${who}`,
    seat: "Seat",
    holder: "Who sits there",
    reserved: (name: string): string => `reserved for ${name}`,
    noVote: "without a vote",
    time: "In office",
    until: "until",
    span: (from: string, until: string): string => `${from} to ${until}`,
    spanOpen: (from: string): string => `since ${from}, no end set`,
    suspendedTerms: "The body is suspended. Terms run on meanwhile.",
    suspendedSince: (from: string): string => `suspended since ${from}`,
    suspendedBetween: (from: string, until: string): string => `suspended from ${from} to ${until}`,
    vacant: "Vacant",
    vacantFor: (count: number): string =>
      count === 0 ? "Vacant since today" : `Vacant for ${days(count)}`,
    notEntered: "Not entered here",
    aMember: "A member; the name is not shown",
    formerMember: "A former member",
    substitute: (name: string): string => `Substitute: ${name}`,
    former: "Earlier members",
    formerLine: (name: string, seat: number, from: string, until: string): string =>
      `${name}, seat ${seat}, ${from} to ${until}`,
    interests: "Interests that members have declared",
    bySecretary: "Entered by the secretary",
    balance: "Balance",
    balanceLead:
      "Counts of one or two people are not shown, and neither is the next smallest, so that nobody can be picked out.",
    balanceInside: "As entered. The public page shows less where numbers are small.",
    rule: (ground: string, least: number): string =>
      `Its own rule, ${ground.toLowerCase()}: at least ${least} % of each group`,
    ruleStates: {
      met: "Met",
      "not-met": "Not met",
      unknown: "No numbers are entered",
      "too-few":
        "Not shown: with so few members it would tell how many each group has. The body’s secretary sees it.",
    },
    sectorGround: "sector of the seats",
    group: "Group",
    members: "Members",
    partOfBody: "Share of the body",
    population: "Share of the population",
    few: "fewer than 3",
    keptBack: "not shown",
    total: (members: number): string => `${several(members, "member", "members")} in all`,
    countedOn: (date: string): string => `counted ${date}`,
    timeline: "From its founding to today",
    foundedEvent: "Founded",
    election: (office: string): string => `Elected: ${office}`,
    came: (members: number, substitutes: number): string => {
      const took = members === 1 ? "Took a seat" : `${members} took their seats`;
      if (substitutes === 0) return took;
      const also = substitutes === 1 ? "as substitute" : "as substitutes";
      if (members > 0)
        return `${members} took ${members === 1 ? "a seat" : "seats"}, ${substitutes} ${also}`;
      return substitutes === 1
        ? "Took a seat as substitute"
        : `${substitutes} took seats as substitutes`;
    },
    left: (count: number): string => (count === 1 ? "Left" : `${count} left`),
    seatNumber: (seat: number): string => `seat ${seat}`,
    onSeat: (name: string, seat: number): string => `${name}, seat ${seat}`,
    because: (who: string, reason: string): string => `${who} (${reason.toLowerCase()})`,
    earlierOffices: "Earlier chairs and deputies",
    heldLine: (office: string, who: string, from: string, until: string): string =>
      `${office}: ${who}, ${from} to ${until}`,
    mandateEvent: (number: number): string =>
      number === 1 ? "Terms of reference adopted" : `New terms of reference, version ${number}`,
    groups: "Working groups and what else works for it",
    matters: "Matters put to it",
    allMatters: "All matters",
    noMatters: "Nobody has asked it for advice here yet.",
    record: "In the public record",
    edit: "Work on this body",
  },
  matters: {
    title: "Was the body heard?",
    titleOf: (name: string): string => `${name}: was it heard?`,
    lead: (counts: MatterCounts): string => {
      const { heard, notHeard, overdue, waiting, unanswered, answersLate } = counts;
      const all = heard + notHeard + overdue + waiting;
      if (all === 0) return "No matter is entered yet.";
      const parts = [
        heard > 0 ? `${heard} heard` : "",
        notHeard > 0 ? `${notHeard} not heard` : "",
        overdue > 0 ? `${overdue} overdue` : "",
        waiting > 0 ? `${waiting} waiting` : "",
      ].filter((part) => part !== "");
      const open =
        unanswered === 0
          ? ""
          : ` The city has not answered ${unanswered}${answersLate === 0 ? "" : `, ${answersLate} of them late`}.`;
      return `${several(all, "matter", "matters")}: ${parts.join(", ")}.${open}`;
    },
    none: "No matter is entered yet",
    noneHelp: "The city enters what it asks a body; the body enters what it advises.",
    noneMatch: "No matter is like that",
    showAll: "Show all",
    states: {
      overdue: "Advice overdue",
      waiting: "Waiting",
      heard: "Heard",
      "not-heard": "Not heard",
      unanswered: "Without an answer",
      "answer-late": "Answer overdue",
    } satisfies Record<WantedState, string> as Readonly<Record<WantedState, string>>,
    overdueBy: (count: number): string => `Not heard yet, ${days(count)} overdue`,
    waiting: "Not heard yet",
    heard: "Heard",
    heardLate: (count: number): string => `Heard, ${days(count)} after the day`,
    notHeard: "Not heard",
    unanswered: (count: number): string => `no answer yet (${days(count)})`,
    unansweredLate: (count: number): string => `no answer yet, ${days(count)} late`,
    answeredLate: (count: number): string => `answered ${days(count)} late`,
    answerDueTerm: "To be answered by",
    allUnanswered: "What the city has not answered",
    answers: {
      followed: { mark: "The advice was followed", meaning: "The city did what it advised." },
      partly: { mark: "Followed in part", meaning: "The reason says in what, and in what not." },
      "not-followed": { mark: "Not followed", meaning: "The reason says why not." },
    } satisfies Record<AdviceAnswerKind, { mark: string; meaning: string }> as Readonly<
      Record<AdviceAnswerKind, { readonly mark: string; readonly meaning: string }>
    >,
    noAnswer: "The city has not said what it did with the advice.",
    asked: (date: string): string => `Asked ${date}`,
    due: (date: string): string => `to be heard by ${date}`,
    noDue: "No day was set",
    caseNumber: "Case number",
    department: "Asked by",
    anyDepartment: "Any department",
    anyState: "Any state",
    state: "State",
    body: "Body",
    askedTerm: "Asked",
    dueTerm: "To be heard by",
    advice: "What the body advises",
    unheardBy: {
      city: "Not heard, says the city",
      body: "Not heard, says the body",
    } satisfies Record<Side, string> as Readonly<Record<Side, string>>,
    cityDid: "What the city did with it",
    enteredOn: (date: string): string => `entered on ${date}`,
    nothingYet: "The body has said nothing yet.",
    figures: "By body and department",
    figuresCaption: "How often each body was heard",
    mostOverdue: (shown: number, all: number): string =>
      `The ${shown} with the most that is overdue, of ${all}. Without a filter, the file has every matter.`,
    counted: {
      heard: "Heard",
      notHeard: "Not heard",
      overdue: "Advice overdue",
      waiting: "Waiting",
      unanswered: "Without an answer",
      answersLate: "Answer overdue",
    },
    noDepartment: "No department is named",
    download: "Download the log (CSV)",
  },
  entries: {
    "body.defined": "The body was entered",
    "body.described": "What it is was said anew",
    "body.mandated": "Terms of reference",
    "body.suspended": "Suspended",
    "body.revived": "At work again",
    "body.dissolved": "Dissolved",
    "body.sector-added": "A sector was added",
    "body.seat-added": "A seat was added",
    "body.seat-ended": "A seat ended",
    "body.member-entered": "Somebody took a seat",
    "body.term-ended": "A term ended early",
    "body.name-chosen": "A member chose whether the name is shown",
    "body.member-forgotten": "What was known of a former member was deleted",
    "body.chair-elected": "Chair or deputy elected",
    "body.interest-declared": "An interest was declared",
    "body.interest-ended": "An interest is over",
    "body.composed": "How it is made up, in numbers",
    "body.asked": "The city asked for advice",
    "body.hearing-entered": "It was heard, or was not",
    "body.advice-answered": "What the city did with the advice",
  } as Readonly<Record<string, string>>,
  offices: { chair: "Chair", deputy: "Deputy" } satisfies Record<Office, string> as Readonly<
    Record<Office, string>
  >,
  /** Within a sentence: small where the language writes it so, and never in German. */
  within: { chair: "chair", deputy: "deputy", substitute: "substitute" } as Readonly<
    Record<Office | "substitute", string>
  >,
  termKinds: { member: "Member", substitute: "Substitute" } satisfies Record<
    TermKind,
    string
  > as Readonly<Record<TermKind, string>>,
  endReasons: {
    resigned: "Resigned",
    moved: "Moved away",
    excluded: "Was excluded",
    died: "Died",
    "body-changed": "The body was made up anew",
  } satisfies Record<EndReason, string> as Readonly<Record<EndReason, string>>,
  work: {
    title: "Councils and bodies",
    lead: (bodies: number): string =>
      bodies === 0
        ? "None is entered yet. Begin with the one that advises the city council."
        : `${several(bodies, "body", "bodies")}.`,
    define: "Enter a body",
    requiredTitle: "The law requires three councils",
    requiredText:
      "A Norwegian municipality must have a council of older people, one of people with disabilities, and a youth council. These are not entered here:",
    requiredSource:
      "Municipal Act § 5-12. In our own words; nobody has checked them against the law.",
    addRequired: (name: string): string => `Add the council that the law requires: ${name}`,
    defined: (name: string): string => `${name} is entered.`,
    done: "It is entered, and stands in the public record.",
    unchanged: "Nothing was changed.",
    doneInside: "It is entered.",
    manage: "What do you want to do?",
    forever: "What you send is published and stays. What was wrong is put right by another entry.",
    meanwhile:
      "Somebody else wrote here while you were writing. Your text is still in the form; send it if it still holds.",
    seatLabel: (number: number, sector: string, reserved: string): string =>
      [`Seat ${number}`, sector, reserved].filter((part) => part !== "").join(", "),
    termLabel: (name: string, seat: number): string => `${name}, seat ${seat}`,
    toBody: "Matters that wait for the body",
    toAnswer: "Advice that the city has not answered",
    sides: "The city asks and answers; the body advises. Nobody writes for the other side.",
    private: "Only the body sees this, unless it says otherwise.",
    secretaries: "Its own secretaries",
    noSecretary: "Nobody is appointed for this body.",
    reachOf: (email: string | undefined) =>
      email === undefined
        ? "Gets no letters: no address, no account."
        : `Gets letters at ${email}, without an account.`,
    everySecretary: "Every secretary of a body in this city serves it.",
    secretarySince: (name: string, date: string): string => `${name}, since ${date}`,
    withoutRole: "does not hold the role now",
    publicInterest: "Shown to everybody, as the member wants",
    publicBySecretary: "Shown to everybody; entered by the secretary",
    suggested:
      "These words are a suggestion. Write what the city adopted, and when; nothing is published before you send it.",
    interestSpan: (from: string, until: string): string => `${from} – ${until}`,
    noInterests: "Nothing is declared.",
    quorumKinds: { "more-than-half": "More than half", "at-least": "A number of members" },
    cancel: "Cancel",
  },
  forms: {
    body: { title: "Enter a body", send: "Enter the body" },
    description: { title: "Say anew what it is", send: "Save the description" },
    mandate: {
      title: "Terms of reference, a new version",
      send: "Put these terms in force",
    },
    standing: { title: "Suspend, revive or dissolve", send: "Enter the change" },
    seats: { title: "Add seats", send: "Add the seats" },
    seatEnd: { title: "End a seat", send: "End the seat" },
    member: { title: "Enter a member", send: "Enter the member" },
    termEnd: { title: "A member leaves early", send: "End the term" },
    election: { title: "Chair or deputy elected", send: "Enter the election" },
    reach: { title: "Change where a member is written to", send: "Save" },
    naming: { title: "Show or hide a name", send: "Save" },
    forgetting: {
      title: "Forget who a former member was",
      send: "Forget the name for ever",
    },
    interest: { title: "Declare an interest", send: "Declare it" },
    interestEnd: { title: "An interest is over", send: "End it" },
    secretary: { title: "Appoint a secretary of this body", send: "Appoint the secretary" },
    secretaryEnd: { title: "A secretary of this body leaves", send: "End the appointment" },
    composition: { title: "How the body is made up", send: "Enter the numbers" },
    matter: { title: "Ask the body for advice", send: "Ask the body" },
    advice: { title: "The body’s advice", send: "Publish the advice" },
    unheard: { title: "The body was not heard", send: "Publish that it was not heard" },
    answer: { title: "What the city did with the advice", send: "Publish the answer" },
  } satisfies Record<string, FormWords> as Readonly<
    Record<
      | "body"
      | "description"
      | "mandate"
      | "standing"
      | "seats"
      | "seatEnd"
      | "member"
      | "termEnd"
      | "election"
      | "naming"
      | "reach"
      | "forgetting"
      | "secretary"
      | "secretaryEnd"
      | "interest"
      | "interestEnd"
      | "composition"
      | "matter"
      | "advice"
      | "unheard"
      | "answer",
      FormWords
    >
  >,
  fields: {
    slug: {
      label: "Its name in addresses",
      help: "Small letters, digits and dashes, such as human-rights-council. It lasts.",
    },
    kind: { label: "What kind of body" },
    language: { label: "Written in" },
    name: { label: "Name" },
    about: { label: "What it is for" },
    foundedOn: { label: "Founded", help: "A year is enough: 2007, 2007-04 or 2007-04-12." },
    parent: { label: "Works for", help: "The council, where this is one of its groups." },
    secretariat: { label: "Who runs its secretariat" },
    sizeNote: {
      label: "What sources say about its size",
      help: "Where it is no plain number: about 20 seats.",
    },
    legalBasis: { label: "Legal basis, in your own words" },
    legalUnconfirmed: { label: "Nobody has checked these words against the law" },
    source: { label: "Where it can be read", help: "An address, or the minutes." },
    purpose: { label: "Purpose" },
    tasks: { label: "Tasks" },
    heardIn: { label: "In which matters it has the right to be heard" },
    heardDays: { label: "How many days it has to say something" },
    answerDays: { label: "How many days the city has to answer its advice" },
    quorumKind: { label: "It can decide when there are" },
    quorumMembers: { label: "How many members, where it is a number" },
    termMonths: { label: "A term lasts, in months" },
    ground1: { label: "Its own rule of balance: by" },
    least1: { label: "At least so many % of each group" },
    ground2: { label: "A second rule of balance: by" },
    least2: { label: "At least so many % of each group, second rule" },
    adoptedOn: { label: "Adopted", help: "2007, 2007-04 or 2007-04-12." },
    change: { label: "What happened" },
    reason: { label: "Why" },
    since: { label: "When", help: "2021, 2021-03 or 2021-03-14. Empty means today." },
    sector: { label: "Sector", help: "Whom the seats stand for, such as civil society." },
    count: { label: "How many seats", help: "Leave it empty where nobody knows." },
    appointedBy: { label: "Who appoints" },
    reservedFor: { label: "Reserved for an organisation" },
    votes: { label: "With a vote" },
    followed: { label: "We enter here who sits on them" },
    from: { label: "Since when", help: "2007, 2007-04 or 2007-04-12; empty where nobody knows." },
    seat: { label: "Seat" },
    termKind: { label: "As" },
    member: { label: "Name" },
    email: {
      label: "Mail address",
      help: "Meetings are announced to it. With an account here that has this address, they also sign in and take part.",
    },
    reached: { label: "Member without an account" },
    firstDay: { label: "First day" },
    until: {
      label: "Last day",
      help: "Counted from the first day by the length of a term; write another where it is another.",
    },
    named: { label: "The public may see the name" },
    term: { label: "Member" },
    formerTerm: { label: "Former member" },
    endReason: { label: "Reason" },
    lastDay: { label: "Last day" },
    office: { label: "Office" },
    elected: { label: "Who was elected" },
    electedOn: { label: "Elected on" },
    interest: {
      label: "What ties the member to something the body deals with",
      help: "Such as: on the board of a housing association.",
    },
    person: {
      label: "Who",
      help: "Only those who hold the role. From then on the other secretaries do not serve this body.",
    },
    appointed: { label: "Who" },
    public: {
      label: "The member wants everybody to see it",
      help: "Members choose it for themselves. Of one without an account the page says that the secretary entered it.",
    },
    declared: { label: "Which one" },
    ground: { label: "By which ground" },
    groups: {
      label: "Groups, one a line",
      help: "Name; members; share of the population in %. Such as: Women; 9; 51.2",
    },
    on: { label: "Day" },
    populationSource: { label: "Where the population’s shares can be read" },
    title: { label: "What it is about" },
    caseNumber: { label: "Case number" },
    department: { label: "Which department asks" },
    askedOn: { label: "Asked on" },
    dueOn: {
      label: "To be heard by",
      help: "Empty: counted from the days in the body’s terms of reference.",
    },
    advice: { label: "What the body advises" },
    answer: { label: "What the city did" },
  } as Readonly<Record<string, FieldWords>>,
  refusals: {
    "not-permitted": "You may not do this.",
    "bad-slug": "Use small letters, digits and single dashes, and no name that is taken by a page",
    "slug-taken": "Another body has this name in addresses",
    "unknown-kind": "Choose what kind of body it is",
    "unknown-parent": "Choose a body of this city",
    "parent-in-circle": "Choose a body that does not work for this one",
    "no-source": "Say where it can be read",
    "no-name": "Write the name",
    "no-about": "Write what it is for",
    "future-date": "Choose a day that has come",
    "too-long": "Make the text shorter",
    "unknown-body": "There is no such body.",
    "body-dissolved": "The body is dissolved",
    "body-not-active": "The body was not at work on that day",
    "before-version": "Choose a day after the version before it",
    "said-meanwhile": "Somebody else wrote here meanwhile",
    "no-purpose": "Write the purpose",
    "bad-days": "Write a number of days from 1 to 730",
    "bad-quorum": "Write how many members, from 1 to 1000",
    "bad-months": "Write a number of months from 1 to 240",
    "unknown-ground": "Choose a ground from the list, each once",
    "bad-share":
      "Write a share that is possible: a rule from 1 to 50, a part of the population from 0 to 100",
    "unknown-change": "Choose what happened",
    "no-reason": "Write why",
    "impossible-change": "From where the body stands, that cannot happen",
    "before-change": "Choose a day after what happened before",
    "no-sector": "Write the sector",
    "bad-count": "Write a whole number: up to 60 seats at once",
    "unknown-seat": "Choose a seat of this body",
    "seat-ended": "The seat has ended already",
    "outside-seat": "The seat is not there on these days",
    "seat-held": "Somebody sits on it longer than that; end the term first",
    "no-member": "Write the name",
    "unknown-term-kind": "Choose member or substitute",
    "until-before-from": "Choose a last day that is not before the first",
    "bad-email": "Write a mail address, such as name@example.org",
    "has-account": "They have an account; their address is changed there",
    "unknown-person": "Nobody in this city has an account with this address",
    "seat-taken": "Somebody sits on this seat in that time",
    "on-another-seat": "This person sits on another seat of the body in that time",
    "not-your-body":
      "This is not your body. Only its own secretaries and members act for it, and read what is meant for them.",
    "not-a-secretary": "Choose somebody who holds the role of a body’s secretary",
    "appointed-already": "They are appointed for this body already",
    "not-appointed": "Choose somebody who is appointed for this body",
    yourself: "Nobody appoints themselves; another coordinator does it",
    "unknown-reason": "Choose a reason",
    "unknown-term": "Choose a member of this body",
    "term-over": "The term is over by then",
    "unknown-office": "Choose chair or deputy",
    "not-a-member": "Choose a member who is in office on that day",
    "holds-other-office": "They hold the other office on that day",
    "still-in-office": "The term is not over yet",
    "no-interest": "Write what it is",
    "not-your-term": "Members declare their own interests; the secretary can do it for everybody",
    "members-choice": "The member decides whether everybody sees it",
    "unknown-interest": "Choose what was declared",
    "interest-over": "It is over by then",
    "bad-members":
      "Write each line as name; members; share of the population in %. Such as: Women; 9; 51.2",
    "too-many-members": "More are counted than are in office on that day",
    "bad-groups": "Write two to twenty groups, one a line, each with a name of its own",
    "no-title": "Write what it is about",
    "due-before-asking": "Choose a day that is not before the asking",
    "unknown-department": "Choose one of the city’s departments",
    "not-your-department": "Contributors ask and answer for their own department",
    "unknown-matter": "There is no such matter.",
    "before-asking": "Choose a day that is not before the asking",
    "other-side": "You have spoken for the other side in this matter",
    "no-advice": "Write what the body advises",
    "heard-already": "The body has been heard",
    "unknown-answer": "Choose what the city did",
    "not-advised": "The body has given no advice yet",
    "before-advice": "Choose a day that is not before the advice",
    "unknown-council": "There is no such council in the law.",
    "bad-date": "Write the date like 2007-04-12",
    "bad-number": "Write a whole number",
  } satisfies Record<RefusalCode, string> as Readonly<Record<RefusalCode, string>>,
  tooManyCounted: (counted: number, inOffice: number): string =>
    `${several(counted, "member is", "members are")} counted, and ${inOffice} ${inOffice === 1 ? "was" : "were"} in office on that day`,
  desk: {
    advise: (title: string): string => `Give advice on “${title}”`,
    adviseMany: (count: number): string => `Give advice on ${count} matters`,
    adviseWhy: (body: string): string => `The city has asked ${body}.`,
    adviseWhyMany: "The city has asked, and has heard nothing yet.",
    hear: (title: string): string => `Get the advice on “${title}”, or say why it was not heard`,
    hearMany: (count: number): string =>
      `Get the advice on ${count} matters, or say why it was not heard`,
    hearWhy: (body: string): string => `The time to hear ${body} is over.`,
    hearWhyMany: "The time to hear the bodies is over.",
    answer: (title: string): string => `Say what the city did with the advice on “${title}”`,
    answerMany: (count: number): string =>
      `Say what the city did with the advice on ${count} matters`,
    answerWhy: (body: string, day: string): string => `${body} gave it on ${day}.`,
    answerWhyMany: (day: string): string => `The first was given on ${day}.`,
  },
};

/** Every text of this module. */
export type BodyTexts = typeof en;

/** What this module says, in English. The other languages have exactly these texts. */
import type { FileRefusal } from "../../evidence/index.ts";
import type { AdviseMatterRefusal } from "../advise-matter.ts";
import type { AnswerQuestionRefusal } from "../answer-question.ts";
import type { AppendMinutesRefusal } from "../append-minutes.ts";
import type { ApproveMinutesRefusal } from "../approve-minutes.ts";
import type { AskInRoomRefusal } from "../ask-in-room.ts";
import type { BecomeAdviceRefusal } from "../become-advice.ts";
import type { BecomeAnswerRefusal } from "../become-answer.ts";
import type { BecomeRecommendationRefusal } from "../become-recommendation.ts";
import type { CallMeetingRefusal } from "../call-meeting.ts";
import type { CancelEventRefusal } from "../cancel-event.ts";
import type { CancelMeetingRefusal } from "../cancel-meeting.ts";
import type { ConfirmQuestionRefusal } from "../confirm-question.ts";
import type { CorrectMinutesRefusal } from "../correct-minutes.ts";
import type { CountAudienceRefusal } from "../count-audience.ts";
import type { CountSessionsRefusal } from "../count-sessions.ts";
import type { DecideQuestionRefusal } from "../decide-question.ts";
import type { Counted, ItemQuorum } from "../decision.ts";
import type { DeclareConflictRefusal } from "../declare-conflict.ts";
import type { EnterEventRefusal } from "../enter-event.ts";
import type { FinishTaskRefusal } from "../finish-task.ts";
import type { GiveTaskRefusal } from "../give-task.ts";
import type { HoldMeetingRefusal } from "../hold-meeting.ts";
import type { InviteRestRefusal } from "../invite-rest.ts";
import type { LinkEventRecordingRefusal } from "../link-event-recording.ts";
import type { LinkRecordingRefusal } from "../link-recording.ts";
import type { MoveMeetingRefusal } from "../move-meeting.ts";
import type { PostLineRefusal } from "../post-line.ts";
import type { PublishMinutesRefusal } from "../publish-minutes.ts";
import type { RecordAttendanceRefusal } from "../record-attendance.ts";
import type { RemoveAskerRefusal } from "../remove-asker.ts";
import type { ReviseEventRefusal } from "../revise-event.ts";
import type { SaveMinutesRefusal } from "../save-minutes.ts";
import type { SendAgendaRefusal } from "../send-agenda.ts";
import type { SendQuestionRefusal } from "../send-question.ts";
import type { SetAgendaItemRefusal } from "../set-agenda-item.ts";
import type { StateEffectRefusal } from "../state-effect.ts";
import type { TakeDecisionRefusal } from "../take-decision.ts";

type AnyRefusal =
  | AdviseMatterRefusal
  | RemoveAskerRefusal
  | ReviseEventRefusal
  | LinkEventRecordingRefusal
  | CancelEventRefusal
  | AnswerQuestionRefusal
  | AppendMinutesRefusal
  | ApproveMinutesRefusal
  | AskInRoomRefusal
  | BecomeAdviceRefusal
  | BecomeAnswerRefusal
  | BecomeRecommendationRefusal
  | CallMeetingRefusal
  | CancelMeetingRefusal
  | ConfirmQuestionRefusal
  | CorrectMinutesRefusal
  | CountAudienceRefusal
  | CountSessionsRefusal
  | DecideQuestionRefusal
  | DeclareConflictRefusal
  | EnterEventRefusal
  | FinishTaskRefusal
  | GiveTaskRefusal
  | HoldMeetingRefusal
  | InviteRestRefusal
  | LinkRecordingRefusal
  | MoveMeetingRefusal
  | PostLineRefusal
  | PublishMinutesRefusal
  | RecordAttendanceRefusal
  | SaveMinutesRefusal
  | SendAgendaRefusal
  | SendQuestionRefusal
  | SetAgendaItemRefusal
  | StateEffectRefusal
  | TakeDecisionRefusal;
export type RefusalCode =
  | AnyRefusal["refused"]
  | FileRefusal
  | "bad-date"
  | "bad-clock"
  | "no-such-hour"
  | "ends-earlier";

const days = (count: number): string =>
  count === 1 ? "1 day" : `${count.toLocaleString("en-GB")} days`;
const times = (count: number): string =>
  count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;

export const en = {
  title: "Meetings",
  lead: "When the city’s councils and networks meet, what they decide, and what became of it.",
  leadOf: (body: string): string => `When ${body} meets, what it decides, and what became of it.`,
  meetingOf: (body: string): string => `Meeting of ${body}`,
  meetingOn: (day: string): string => `Meeting on ${day}`,
  coming: "Coming meetings",
  past: "Past meetings",
  laterOnes: "Later ones stand in the calendar",
  noneComing: "No meeting is called",
  noneComingHelp: "As soon as one is called it stands here and in the calendar.",
  nonePast: "No meeting here yet",
  nonePastHelp: "Once a meeting was held, its agenda, decisions and minutes stand here.",
  filter: "Filter",
  show: "Show",
  body: "Body",
  allBodies: "All bodies",
  allYears: "All years",
  bodies: "Bodies",
  year: "Year",
  take: "Take it with you",
  csv: "All meetings as a file (CSV)",
  calendar: "Calendar to subscribe to (iCalendar)",
  sessions: (year: number, count: number): string =>
    count === 1 ? `One meeting in ${year}` : `${count} meetings in ${year}`,
  sessionsTitle: "Known only as a number",
  sessionsHelp: "Of these years the number of meetings is known, and not their days.",
  source: "Source",
  states: {
    coming: "Coming",
    "going-on": "Going on",
    over: "Over, not reported yet",
    held: "Held",
    cancelled: "Cancelled",
  },
  minutesOut: "Minutes published",
  movedTimes: (count: number): string => `Moved ${times(count)}`,
  isPublic: "Open to everybody",
  isClosed: "Closed",
  closedWhy: "Why it is closed",
  closedUnsaid: "Nobody said why.",
  closedRest:
    "What is discussed, the papers and the minutes are only for those on the body, and for those who coordinate the city’s work.",
  closedFor: (why: string | undefined): string => (why === undefined ? "Closed" : `Closed: ${why}`),
  closedMeetingOf: (body: string): string => `${body}: closed meeting`,
  when: "When",
  where: "Where",
  online: "Take part online",
  onlineAt: (address: string): string => `Online: ${address}`,
  languages: "Languages",
  who: "Who may come",
  history: "How it came about",
  called: (hours: string): string => `Called for ${hours}`,
  moved: (hours: string): string => `Moved to ${hours}`,
  cancelledTitle: "Cancelled",
  cancelledWhy: "Why it does not take place",
  agenda: "Agenda",
  noAgenda: "The agenda is not sent yet",
  noAgendaHelp: "It stands here as soon as the members have it.",
  noAgendaCancelled: "It was cancelled before an agenda was sent.",
  noAgendaHeld: "No agenda was kept of this meeting.",
  itemKinds: {
    information: "For information",
    discussion: "For discussion",
    decision: "For decision",
  },
  tieKinds: {
    recommendation: "Recommendation",
    plan: "Plan",
    measure: "Measure",
    report: "Report",
    case: "Case",
  },
  papers: "Papers",
  changesTitle: "Changes after the agenda was sent",
  itemAdded: (title: string): string => `Added: ${title}`,
  itemChanged: (title: string): string => `Changed: ${title}`,
  itemRemoved: (title: string): string => `Taken off: ${title}`,
  attendance: "Attendance",
  presences: { present: "Present", excused: "Excused", absent: "Absent" },
  aMember: "a member",
  standsIn: (substitute: string, member: string): string => `${substitute} (for ${member})`,
  quorumLine: (voting: number, needed: number, is: boolean): string =>
    is
      ? `Quorum: ${voting} with a vote were there; ${needed} are needed.`
      : `No quorum: ${voting} with a vote were there; ${needed} are needed. Nothing could be decided.`,
  presentLine: (present: number): string =>
    present === 1 ? "One person was there." : `${present} people were there.`,
  itemQuorum: ({ voters, needed }: ItemQuorum, out: number): string =>
    `On this item: ${voters} with a vote; ${needed} ${needed === 1 ? "is" : "are"} needed.${out === 0 ? "" : ` ${out === 1 ? "One member is" : `${out} members are`} out for a conflict of interest, and neither they nor their seats count for it.`}`,
  conflictLine: (name: string, text: string): string =>
    `Conflict of interest: ${name} did not vote${text === "" ? "." : `. ${text}`}`,
  decision: (number: number): string => `Decision ${number}`,
  decisionOf: (day: string, number: number): string => `Meeting of ${day}, decision ${number}`,
  carried: "Carried",
  notCarried: "Not carried",
  voted: ({
    votesFor,
    votesAgainst,
    abstained,
    way,
  }: Counted & { readonly way: string }): string =>
    way === "unanimous"
      ? `Unanimous, ${votesFor} for.`
      : `${votesFor} for, ${votesAgainst} against, ${abstained} abstained.`,
  votes: { for: "for", against: "against", abstained: "abstained" },
  votedByName: (names: string, vote: string): string => `${vote}: ${names}`,
  dissentLine: (name: string, text: string): string => `Dissent by ${name}: ${text}`,
  became: "Became",
  advice: "Advice",
  adviceInMatter: "Advice in a matter",
  answerTo: (question: string): string => `Answer to question ${question}`,
  tasks: "Tasks",
  taskLine: (text: string, owner: string, due: string): string =>
    `Task: ${text} (${owner}, by ${due})`,
  taskDue: (date: string): string => `Due ${date}`,
  taskLate: (count: number): string => `${days(count)} late`,
  taskOpen: "Not done yet",
  taskDone: (date: string, late: number): string =>
    late === 0 ? `Done ${date}` : `Done ${date}, ${days(late)} late`,
  minutes: "Minutes",
  minutesOf: (body: string): string => `Minutes of ${body}`,
  noMinutes: "The minutes are not published yet.",
  minutesNow: (version: number): string =>
    version === 1 ? "As published" : `Version ${version}, corrected`,
  minutesApproved: (by: string, date: string): string => `Approved by ${by} on ${date}.`,
  approvers: { chair: "the chair", secretary: "the secretary", "next-meeting": "the next meeting" },
  corrected: (version: number, reason: string): string => `Version ${version}: ${reason}`,
  earlierMinutes: (version: number): string => `Version ${version} as it was published`,
  questions: "Questions",
  noQuestions: "Nobody has asked anything yet.",
  ask: "Ask a question",
  askedBy: (name: string): string => `Asked by ${name}`,
  askedInRoom: "Asked in the room",
  askedBefore: "Sent before the meeting",
  waiting: (count: number): string =>
    count === 0 ? "No answer yet" : `No answer yet, ${days(count)}`,
  answered: (date: string): string => `Answered ${date}`,
  recordings: "See and read it again",
  recordingKinds: {
    recording: "Recording",
    "sign-language": "Video in sign language",
    transcript: "Transcript",
  },
  effects: "What the meeting changed",
  effectOf: (number: number): string => `By decision ${number}`,
  live: "Follow live by text",
  transcript: "What was said, as it was written down",
  liveTitle: (title: string): string => `${title}: live by text`,
  liveLead: "What is said is written down here while it is said. New lines come by themselves.",
  liveOver: "The meeting is over. This is what was written down while it was held.",
  liveNone: "Nothing has been said yet.",
  liveOffline: "No connection. New lines come as soon as it is back.",
  liveLabel: "What is being said",

  form: {
    title: "Ask the meeting a question",
    lead: (title: string): string =>
      `${title}. You confirm through a link; only after you have opened it does the secretary see your question.`,
    text: "Your question",
    textHelp: "It is published with its answer. Name no other people.",
    askedBy: "Your name or organisation",
    askedByHelp:
      "Only if you want it to stand with the question. Leave it empty and nobody is named.",
    email: "Your e-mail address",
    emailHelp:
      "For the link alone. It is not published, and removed when the secretary has decided.",
    send: "Send the question",
    notOpen: "Questions can be sent until the meeting is over.",
    sentTitle: "Look into your mailbox",
    sent: "We have sent you a link. Open it within 48 hours; otherwise what you sent is removed.",
    printedTitle: "The link is on the terminal",
    printed:
      "This installation sends no mail. The link with which you confirm is printed on the terminal on which it runs. It works for 48 hours; otherwise what you sent is removed.",
    confirmTitle: "Confirm your question",
    confirmHelp: "One press, and the secretary gets it.",
    confirm: "Confirm",
    confirmedTitle: "It is with the secretary",
    confirmed: "You find it on the page of the meeting when it has been let through.",
    deadTitle: "This link no longer works",
    dead: "It was used before, or 48 hours have passed. Send your question again.",
    mailSubject: (body: string): string => `Confirm your question to ${body}`,
    mail: (link: string): string =>
      `Somebody sent a question to a public meeting from this address.\n\nOpen this link within 48 hours to confirm it:\n${link}\n\nIf it was not you, do nothing: what was sent is then removed.`,
  },

  letter: {
    invitation: (body: string, hours: string) => ({
      subject: `Invitation: ${body}, ${hours}`,
      text: `You are invited to the meeting of ${body}.`,
    }),
    moved: (body: string, hours: string) => ({
      subject: `Moved: ${body}, now ${hours}`,
      text: `The meeting of ${body} is moved.`,
    }),
    cancelled: (body: string, hours: string) => ({
      subject: `Cancelled: ${body}, ${hours}`,
      text: `The meeting of ${body} on ${hours} is cancelled.`,
    }),
    reminder: (body: string, hours: string) => ({
      subject: `Reminder: ${body}, ${hours}`,
      text: `The meeting of ${body} is soon.`,
    }),
    calendar: "For your calendar:",
    page: "Agenda and papers:",
  },

  taskLetter: {
    subject: (due: string): string => `A task from a meeting, due ${due}`,
    toYou: (body: string | undefined, due: string): string =>
      `${body ?? "A meeting"} has given you a task, to be done by ${due}:`,
    to: (department: string, body: string | undefined, due: string): string =>
      `${body ?? "A meeting"} has given ${department} a task, to be done by ${due}:`,
    page: "The meeting:",
    done: "Say here when it is done:",
    tellSecretary: "Tell the secretary when it is done.",
  },

  myTasks: {
    title: "Tasks from meetings",
    lead: "What meetings asked for and is not done yet. What is late stands first.",
    none: "Nothing waits for you here",
    noneHelp: "When a meeting gives you or your department a task, it stands here.",
    own: "Yours and your department’s",
    others: "Given to others",
    closed: "From a closed meeting.",
  },

  events: {
    title: "Events",
    lead: "Conferences, seminars, films, school days and public meetings on human rights.",
    none: "No event is entered yet",
    noneHelp: "The coordinator enters them, before or after they take place.",
    coming: "Coming and yearly",
    past: "Past",
    kinds: {
      conference: "Conference",
      seminar: "Seminar",
      "film-festival": "Film festival",
      "school-day": "School day",
      "public-meeting": "Public meeting",
      other: "Other",
    },
    kind: "Kind",
    name: "Title",
    text: "What it is about",
    starts: "First day",
    ends: "Last day",
    endsHelp: "Leave it empty when it is one day.",
    yearly: "Every year",
    yearlyHelp: "Then it needs no date.",
    place: "Place",
    organisers: "Who organises it",
    accessibility: "Accessibility",
    accessibilityHelp: "Step-free, sign language, interpreting, quiet room, live text.",
    rights: "Rights that it touches",
    source: "Where it can be read",
    audience: "How many came",
    came: (people: number): string => (people === 1 ? "One person came" : `${people} people came`),
    noDate: "We do not know the date",
    notCounted: "Not counted",
    unknown: "Nobody has said how many came",
    csv: "All events as a file (CSV)",
    calendar:
      "Events as a calendar to subscribe to: the last three months and the coming year (iCalendar)",
    ownCalendar: "For your calendar (iCalendar)",
    enter: "Enter an event",
    send: "Enter the event",
    entered: "The event stands in the public record.",
    countedDone: "The number stands in the public record.",
    count: "Number of people",
    countHelp: "Leave it empty if nobody counted.",
    sendCount: "Save the number",
    inYear: (year: number, count: string): string => `${year}: ${count}`,
    countedBy: (source: string): string => `Counted by: ${source}`,
    countSource: "Who counted, or where that can be read",
    countSourceHelp: "Leave it empty if you counted yourselves.",
    countYear: "Year",
    history: "How it came about",
    entry: "Entered",
    cancelled: "Cancelled",
    standings: { coming: "Coming", "going-on": "Going on", past: "Past" },
    revise: (title: string): string => `Change or move “${title}”`,
    sendRevise: "Save the change",
    reviseHelp: "What stood there before stays readable, with your reason.",
    revised: "The change stands in the public record.",
    cancelEvent: (title: string): string => `Cancel “${title}”`,
    sendCancel: "Cancel the event",
    cancelledDone: "It is marked as cancelled, with the reason.",
    linkTo: (title: string): string => `Link a recording of “${title}”`,
    linked: "The link stands on the event’s page.",
    unchanged: "Nothing was changed.",
    yes: "Yes",
    publicPage: "The public page",
  },

  work: {
    lead: "Call a meeting, invite, keep attendance, decide, write the minutes, publish.",
    call: "Call a meeting",
    openForm: "Open the form",
    day: "Day",
    starts: "Begins at",
    startsHelp: "As 17:00",
    ends: "Ends at",
    endDay: "Last day",
    endDayHelp: "Only where it ends on another day than it begins.",
    whereOf: "Where: a place, an address for taking part online, or both",
    place: "Place",
    online: "Address for taking part online",
    meetingTitle: "Title",
    titleHelp: "Only where the meeting has one, such as “Public meeting on housing”.",
    open: "Who may come",
    openTo: {
      public: { mark: "Open to everybody", meaning: "It stands in the public calendar." },
      closed: {
        mark: "Closed",
        meaning: "Everybody sees when it is and why it is closed, and nothing else.",
      },
    },
    closedWhyHelp:
      "Only for a closed meeting. Everybody can read it: name the law or the kind of matter, and no person.",
    sendCall: "Call the meeting",
    noneTheirs: "No body that can be called is yours: each has its own secretaries.",
    noBodies: "There is no body yet that could meet",
    noBodiesHelp: "The coordinator defines councils and networks first.",
    openTasks: "Tasks not done",
    publicPage: "The public page",
    done: "It is saved.",
    calledBefore: "This meeting is called already. Here it is; nothing was added.",
    meanwhile:
      "Somebody else changed this while you were writing. Look at it as it is now; your text is still in the form.",
    steps: {
      call: "1. Call",
      agenda: "2. Agenda",
      invite: "3. Invite",
      attendance: "4. Attendance",
      decisions: "5. Decisions",
      minutes: "6. Minutes",
      publish: "7. Afterwards",
    },
    stepsLabel: "Steps of the meeting",
    move: "Move the meeting",
    reason: "Reason",
    sendMove: "Move it and tell everybody who was invited",
    cancel: "Cancel the meeting",
    sendCancel: "Cancel it and tell everybody who was invited",
    cannotUndo: "This cannot be undone; the public record keeps it.",
    addItem: "Add an item",
    changeItem: (title: string): string => `Change “${title}”`,
    itemTitle: "Title",
    itemKind: "What is done with it",
    itemText: "What it is about",
    position: "Place on the agenda",
    tiedTo: "Tied to",
    tiedToHelp:
      "Choose from the list, or write the reference. Several with commas between them. Of a case only its number.",
    tieFields: {
      recommendation: "Recommendation",
      plan: "Plan",
      measure: "Measure",
      report: "Report of the year",
      case: "Case number",
    },
    papersHelp:
      "One address on each line, or attach a file. Files are open to everybody once the agenda is sent.",
    saveItem: "Save the item",
    takeOff: "Take it off the agenda",
    afterSendingHelp: "The agenda is sent: each change stands in public with its date.",
    nobodyWritten: "Nobody on the body has an account or an address, so nobody gets a letter.",
    written: (names: string, isSent: boolean): string =>
      isSent
        ? `Letters about this meeting go to ${names}.`
        : `A letter with a calendar file goes to ${names}.`,
    leftOutTitle: (count: number): string =>
      count === 1 ? "One person is left out" : `${count} people are left out`,
    leftOut: (names: string): string =>
      `${names}: neither an account nor an address. Tell them yourself, or enter an address:`,
    bodyPage: "the body’s working page",
    notYetTitle: (count: number): string =>
      count === 1 ? "One person was not invited yet" : `${count} people were not invited yet`,
    notYet: (names: string): string =>
      `${names} can be written to now, and could not when the invitation went out.`,
    inviteRest: "Invite those not written to yet",
    remindDays: "Remind so many days before",
    remindDaysHelp: "Leave it empty and nobody is reminded.",
    sendAgenda: "Send the agenda and invite",
    publishAgenda: "Publish the agenda",
    isOver: "The meeting is over, so nobody is written to.",
    publishAgendaHelp: "Once published, the agenda stands on the public page.",
    neverSent: "The agenda was not sent, and nobody was written to.",
    publishedOn: (date: string): string =>
      `Published on ${date}, after the meeting. Nobody was written to.`,
    sentOn: (date: string): string => `Sent on ${date}.`,
    noMembers: "Nobody sits on this body on that day. Enter its members first.",
    standsInFor: "Takes the place of",
    saveAttendance: "Save the attendance",
    onlyExcused: "Before the meeting begins, members can only be excused.",
    quorumNow: (voting: number, needed: number): string =>
      `${voting} with a vote are there; ${needed} are needed.`,
    hold: "The meeting was held",
    holdHelp: "Attendance then stays as it is.",
    conflicts: "Conflicts of interest",
    interests: "What members have declared",
    interestsHelp:
      "Only the body’s own see this list. Whoever is concerned by an item declares a conflict on it below.",
    declare: "Declare a conflict",
    declareHelp:
      "Who declares one does not vote on the item and does not count for it. Everybody can read that they did not vote.",
    whyHelp: "Everybody can read it, unless you leave it out below.",
    leaveOut: "Leave the reason out of the public page and the minutes",
    item: "Item",
    member: "Member",
    why: "Why",
    sendConflict: "Declare it",
    takeDecision: "Enter a decision",
    decisionText: "What was decided",
    way: "How it was voted",
    ways: { unanimous: "Unanimously", "show-of-hands": "By show of hands", "by-name": "By name" },
    hands: "Hands counted",
    handsHelp: "Together as many as could vote on the item. Who raised no hand has abstained.",
    votesFor: "For",
    votesAgainst: "Against",
    abstained: "Abstained",
    byName: "Votes by name",
    dissent: "Dissent",
    dissentHelp: "In the member’s own words.",
    dissentBy: "Whose",
    sendDecision: "Enter the decision",
    noItems: "Put an item on the agenda first.",
    toRecommendation: "Make it a recommendation",
    topic: "What it is about",
    right: "Right",
    addressee: "Who is asked",
    edition: "Edition",
    sendRecommendation: "Adopt the recommendation",
    toMatter: "Make it advice in a matter that waits",
    matter: "The matter",
    matterHelp:
      "The body was heard then: its advice stands in the log of the matter with these words.",
    sendMatter: "Give the advice",
    matterLine: (title: string, late: number): string =>
      late === 0 ? title : `${title} (${days(late)} late)`,
    toAdvice: "Say where the advice can be read",
    address: "Address",
    sendAdvice: "Save the address",
    toAnswer: "Make it the answer to a question",
    question: "Question",
    toAnswerHelp:
      "The words of the decision stand with the question as the body’s answer. This cannot be undone.",
    sendToAnswer: "Give this answer",
    toTask: "Give a task",
    taskText: "What is to be done",
    owner: "Who does it",
    dueOn: "By",
    sendTask: "Give the task",
    nobodyTold: "Nobody was written to about the task",
    nobodyToldHelp: "There is neither an account nor an address to write to. Tell them yourself.",
    reportDone: "Report it done",
    doneOn: "Done on",
    note: "What was done",
    sendDone: "Report it done",
    write: "Write the minutes",
    writers: (names: string): string => `Also writing: ${names}`,
    alone: "Nobody else is writing.",
    online2: "Saved as you type.",
    offline: "No connection. What you type is kept here and sent when it is back.",
    signedOut: "It could not be saved. Sign in again in another window; your text is still here.",
    fixed:
      "These minutes can no longer be changed here, or this could not be read. Copy what you typed and load the page again.",
    minutesText: "Minutes",
    minutesHelp: "Markdown: ## for a heading, ** around what is bold.",
    saveMinutes: "Save the minutes",
    saved: "The minutes are saved.",
    merged: "The minutes are saved. Others had written meanwhile; both are there now.",
    prefill: "Fill in what is known",
    prefillHelp:
      "Attendance, agenda, conflicts and decisions come into the text. What stands there stays.",
    approve: "Approve the minutes",
    approvedBy: "Who approved them",
    approvedOn: "Approved on",
    sendApprove: "Approve this text",
    approveHelp: "From then on nobody can change the draft.",
    publish: "Publish the minutes",
    publishHelp: "The text is frozen. Mistakes are corrected by a new version beside it.",
    correct: "Correct the minutes",
    sendCorrect: "Add the corrected version",
    minutesState: {
      draft: "A draft. Nobody outside sees it.",
      approved: "Approved, not published.",
      published: "Published.",
    },
    conflictWho: "Somebody else",
    conflictWhen: "meanwhile",
    room: "A question from the room",
    sendRoom: "Enter the question",
    waitingTitle: "Sent through the public form",
    waitingHelp:
      "The address was confirmed. Nobody sees these until you let them through; what you turn away is counted in public by its reason, and its words are removed.",
    letThrough: "Let it through",
    turnAway: "Turn it away",
    turnAwayWhy: "Why it is not shown",
    turnAwayReasons: {
      "not-about-the-meeting": "Not about the meeting",
      "personal-data": "It names people",
      abuse: "Abuse",
      "sent-twice": "Sent twice",
    },
    answer: (number: number): string => `Answer question ${number}`,
    answerText: "Answer",
    sendAnswer: "Send the answer",
    removeName: (number: number): string => `Take the name away from question ${number}`,
    removeNameHelp:
      "Where whoever asked wishes it. The question and its answers stay; the name cannot be brought back.",
    sendRemoveName: "Take the name away",
    recording: "Link a recording",
    recordingKind: "What it is",
    sendRecording: "Link it",
    effect: "Say what the meeting changed",
    effectText: "What changed",
    effectDecision: "By which decision",
    effectRecommendation: "By which recommendation",
    sendEffect: "Say it",
    line: "Write what is being said",
    lineHelp: "A sentence or two at a time. Everybody can read it at once.",
    sendLine: "Send the line",
  },

  refusals: {
    "not-permitted": "You may not do this.",
    "unknown-meeting": "There is no such meeting.",
    "unknown-body": "Choose a body",
    "not-your-body":
      "This is not your body. Only its own secretaries and members act for it, and read what is meant for them.",
    "body-not-active": "This body is suspended or dissolved and does not meet",
    "bad-times": "Choose an end after the beginning, within seven days",
    "ends-earlier":
      "The end is not after the beginning. Write another time, or the day on which it ends",
    "no-place": "Write a place, or an address for taking part online",
    "bad-address": "Write an address that begins with https://",
    "bad-date": "Write the date as day, month and year",
    "bad-clock": "Write the time as 17:00",
    "no-such-hour": "The clocks change that night: this hour does not exist. Write another one",
    "before-founding": "The body did not exist yet on this day",
    "too-far": "Choose a day within the next three years",
    "not-begun": "The meeting has not begun: choose excused, or nothing yet",
    "bad-days": "Choose between 1 and 30 days, or leave it empty",
    "too-long": "Make the text shorter",
    "no-reason": "Write the reason",
    "held-already": "The meeting was held",
    "cancelled-already": "The meeting is cancelled",
    "event-cancelled": "The event is cancelled",
    "event-not-begun": "The event has not begun",
    "said-meanwhile": "Somebody else changed this meanwhile",
    "no-title": "Write a title",
    "unknown-kind": "Choose what it is",
    "bad-tie": "This is no such reference or number",
    "unknown-tie": "This reference is not known here",
    "same-decision":
      "The same words were decided on this item with another vote. Write what is different",
    "unknown-item": "Choose an item of the agenda",
    "unknown-file": "This file is not kept here",
    "closed-papers": "Files that are attached become public. Give an address instead",
    "sent-already": "The agenda was sent",
    "no-items": "Put an item on the agenda first",
    "not-sent": "Send the agenda first",
    "over-already": "The meeting is over, so nobody is written to",
    "decided-already": "It was decided already",
    "unknown-term": "Choose a member of this body",
    "unknown-presence": "Choose present, excused or absent",
    "not-a-substitute": "Only a substitute takes the place of a member",
    "member-is-there": "The member whose place was to be taken is present",
    "stood-in-twice": "Only one substitute can take a member’s place",
    "not-your-seat": "You can declare this for yourself only",
    "no-text": "Write the text",
    "not-yet": "The meeting has not begun",
    "no-attendance": "Enter who was there first",
    "unknown-way": "Choose how it was voted",
    "no-quorum": "There is no quorum, so nothing can be decided",
    "no-votes": "Enter the votes",
    "voted-twice": "Somebody has voted twice",
    "not-a-voter": "Somebody who voted is not present with a vote",
    conflicted: "A member who declared a conflict does not vote on this item",
    "too-many-votes": "There are more votes than members present who may vote",
    "votes-missing":
      "There are fewer votes than members present who may vote. Who did not vote is entered as abstained",
    "dissenter-not-there": "Only somebody who was there and could vote on the item dissents",
    "dissent-without-vote":
      "Nobody dissents from what they voted for. Enter a vote against or an abstention too",
    "unknown-matter": "Choose a matter of this body",
    "before-asking": "The body was asked only after this meeting",
    "other-side": "Somebody who spoke for the city cannot speak for the body",
    "not-your-department": "This matter is another department’s",
    "no-advice": "Write the advice",
    "unknown-decision": "Choose a decision of this meeting",
    "not-carried": "The decision was not carried",
    "followed-already": "It is a recommendation already",
    "unknown-owner": "Choose who does it",
    "due-before": "Choose a day after the meeting",
    "unknown-task": "There is no such task, or it is done.",
    "not-your-task": "This task was given to somebody else.",
    "no-question": "Choose a question to this meeting",
    "done-already": "It was reported done already",
    "no-note": "Write what was done",
    "future-date": "Choose a day that has come",
    "before-meeting": "Choose a day after the meeting",
    "not-a-member": "You do not sit on this body.",
    "approved-already":
      "The minutes are approved and can no longer be changed. Correct them with a reason.",
    "published-already":
      "The minutes are published and can no longer be changed. Correct them with a reason.",
    "bad-update": "This could not be read",
    "base-gone": "Too much was written meanwhile",
    "not-held": "Say first that the meeting was held",
    "no-minutes": "The minutes are empty",
    "unknown-approver": "Choose who approved them",
    "closed-meeting": "This meeting is closed",
    "not-approved": "The minutes are not approved yet",
    "no-email": "Write an e-mail address",
    "not-open": "No questions can be sent to this meeting any more",
    "too-many": "Too many have been sent today; try again tomorrow",
    "dead-link": "This link no longer works",
    "unknown-question": "It is decided already",
    "no-name": "No name stands with it",
    "unknown-reason": "Choose a reason",
    "no-tie": "Choose a decision or a recommendation",
    "unknown-recommendation": "There is no such recommendation",
    "no-date": "Write a date, say that it is every year, or where it can be read",
    "ends-before": "Choose a last day after the first",
    "bad-slug": "Small letters, digits and dashes only",
    "slug-taken": "This name belongs to another event",
    "unknown-right": "Choose one of the city’s rights",
    "no-source": "Say where it can be read",
    "unknown-event": "There is no such event.",
    "no-year": "Write the year in which they were counted",
    "counted-before": "People came, so that it took place",
    "bad-count": "Write a whole number",
    "counted-already": "Another number is known for this year",
    "bad-edition": "Write a year",
    "no-topic": "Write what it is about",
    "no-addressee": "Write who is asked",
    "no-issuer": "Write who asks",
    "deadline-before-adoption": "Choose a deadline after the decision",
    "bad-reference": "The reference does not look as it should",
    "reference-taken": "This reference belongs to another recommendation",
    "unknown-article": "Choose an article of the catalogue",
    "bad-window": "The window of judgement ends before it begins",
    "file-too-large": "Choose a file of at most 20 MB",
    "file-type": "Choose another kind of file",
    "broken-file": "The file cannot be read",
    "withdrawn-file": "This file was withdrawn",
    "store-away": "The file store cannot be reached; send the form without the file",
  } satisfies Record<RefusalCode, string> as Readonly<Record<RefusalCode, string>>,
  desk: {
    meeting: (body: string, day: string): string => `${body}, ${day}`,
    sendAgenda: (meeting: string): string => `Send the agenda: ${meeting}`,
    sendAgendaWhy: "Nobody has been invited yet.",
    hold: (meeting: string): string => `Enter who came: ${meeting}`,
    holdWhy: "It is over, and nothing says that it was held.",
    approve: (meeting: string): string => `Finish and approve the minutes: ${meeting}`,
    approveWhy: "The meeting was held.",
    publish: (meeting: string): string => `Publish the minutes: ${meeting}`,
    publishWhy: "They are approved, and nobody outside can read them yet.",
    decide: (count: number, meeting: string): string =>
      `Let ${count === 1 ? "a question" : `${count} questions`} through, or turn ${count === 1 ? "it" : "them"} away: ${meeting}`,
    decideWhy: "Nobody else sees what was sent until then.",
    answer: (count: number, meeting: string): string =>
      `Answer ${count === 1 ? "a question" : `${count} questions`}: ${meeting}`,
    answerWhy: (day: string): string => `The first has waited since ${day}.`,
    finish: (text: string): string => `Finish what a meeting asked for: ${text}`,
    finishMany: (count: number): string => `Finish ${count} things that meetings asked for`,
    askAfter: (text: string): string => `Ask after what a meeting asked of others: ${text}`,
    askAfterMany: (count: number): string =>
      `Ask after ${count} things that meetings asked of others`,
    finishWhy: (body: string): string => `Decided by ${body}.`,
    finishWhyClosed: "A closed meeting decided it.",
    finishWhyMany: "Each has a day, and the public sees it.",
    finishWhyManyClosed: "Each has a day.",
  },
};

/** Every text of this module. */
export type MeetingTexts = typeof en;

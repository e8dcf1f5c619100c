/** The words of this module in English, which the other languages follow. */
import { evidenceTexts, type FileRefusal } from "../../evidence/index.ts";
import type { AskForReplyRefusal } from "../ask-for-reply.ts";
import type { HandOverRefusal } from "../hand-over.ts";
import type { NameSubstituteRefusal } from "../name-substitute.ts";
import type { ReplyRefusal } from "../reply-refusal.ts";
import type { ReplyWay, RequestKind } from "../request.ts";
import type { WithdrawRequestRefusal } from "../withdraw-request.ts";
import type { RowProblem } from "../workbook-row.ts";

/** Everything that the actions of this module may refuse with. */
export type RequestRefusal =
  | FileRefusal
  | (
      | AskForReplyRefusal
      | HandOverRefusal
      | NameSubstituteRefusal
      | ReplyRefusal
      | WithdrawRequestRefusal
      | {
          readonly refused:
            | "bad-rhythm"
            | "bad-date"
            | "no-file"
            | "no-subject"
            | "unknown-substitution";
        }
    )["refused"];

const replies = (count: number): string => (count === 1 ? "one reply" : `${count} replies`);
const questions = (count: number): string => (count === 1 ? "1 question" : `${count} questions`);
const lateDays = (days: number): string => (days === 1 ? "1 day late" : `${days} days late`);

export const en = {
  late: lateDays,
  due: (date: string): string => `Due ${date}`,

  letter: {
    subject: (city: string, count: number, late: number): string =>
      late === 0
        ? `${city} asks you for ${replies(count)}`
        : `${city} asks you for ${replies(count)}, ${late === count && late === 1 ? "which is" : `${late}`} late`,
    headSubject: (city: string, count: number): string =>
      `Your department in ${city} owes ${replies(count)}`,
    greeting: (name: string): string => `Hello ${name},`,
    asks: (city: string, count: number): string =>
      `${city} asks you for ${replies(count)} about its promises on human rights:`,
    leads: (city: string, count: number, days: number): string =>
      `You head a department that owes ${city} ${replies(count)}. ${count === 1 ? "It was" : "They were"} due ${days === 1 ? "a day" : `${days} days`} ago or more:`,
    more: (count: number): string => `And ${count} more.`,
    insteadOf: (name: string): string => `You stand in for ${name}.`,
    answerHere: "Reply here. You need no password, and three minutes for each:",
    linkRules: (date: string): string =>
      `The link is yours alone and works until ${date}. While something is open, each week’s letter brings a new one. Please don't forward this letter: you can pass each question on to a colleague on the page.`,
    afterwards: (days: number): string =>
      `What happens otherwise: ${days} days after the day on which a reply is due, the head of the department is told. Then the public page shows that nobody has replied. It names the department, never you.`,
    afterwardsHead:
      "The public page now shows that nobody has replied, with the name of your department and the days. You can reply yourself, or pass it on to somebody who knows.",
    why: "Why you get this: on the page you see who asks you and as what. There you can give a question back if it is not yours, and name somebody who stands in for you while you are away. You get one such letter a week at most, and none when nothing is open.",
  },

  mine: {
    title: "What you are asked",
    lead: (count: number, late: number): string =>
      count === 0
        ? "Nothing is open for you. Thank you."
        : `${count === 1 ? "One reply is" : `${count} replies are`} open. ${late === 0 ? "None is late." : late === 1 ? "One is late." : `${late} are late.`}`,
    asked: "You were asked",
    insteadOf: (name: string): string => `You stand in for ${name}`,
    head: "You head the department",
    answer: "Reply",
    draft: (when: string): string => `Begun on ${when}, not sent`,
    away: "While you are away",
    awayHelp: "Somebody else gets the letters then and may reply. You can still reply yourself.",
    awayWho: "Who stands in for you",
    awayFrom: "First day",
    awayTo: "Last day",
    awaySend: "Name them",
    awayNow: (name: string, from: string, to: string): string =>
      `${name} stands in for you from ${from} to ${to}.`,
    awayEnd: "End this",
    leaving: "Pass everything on",
    leavingHelp:
      "If you change jobs, one colleague gets all of it in one step, and your links stop working.",
    leavingSend: "Pass all of it on",
    giveAllBack: "Give all of it back",
    calendar: "Your days in a calendar",
    calendarHelp:
      "An address that your calendar program can subscribe to. Whoever has it sees what you are asked and by when, and nothing else.",
    calendarMake: "Make the address",
    calendarMade: "Your calendar's address",
    calendarOnce: "It is shown this once. Making a new one ends the old one.",
    wrongHands: "A letter got into the wrong hands?",
    wrongHandsHelp: "Then end all your links. The next letter brings a new one.",
    wrongHandsSend: "End my links",
    why: "Why do I get this?",
    arrange: "Name a substitute, get a calendar, or end your links",
    close: "Leave this page",
    empty: "When something is asked of you, it stands here and in one letter a week.",
  },

  form: {
    kicker: (from: string, reference: string): string => `${from} asks, ${reference}`,
    questions: {
      answer: "What does the city answer, and why?",
      progress: "What has been done about this?",
      measure: "What has been done about this measure?",
    } satisfies Record<RequestKind, string>,
    asked: (name: string, date: string): string => `${name} asked you on ${date}:`,
    passedOn: (name: string): string => `${name} passed it on:`,
    note: "Note",
    readAll: "Read all about it",
    last: (date: string): string => `Last time, on ${date}`,
    nobodyYet: "Nobody has said anything about this yet.",
    evidenceOf: "Evidence",
    prefilled: "The fields begin with it: change what has changed.",
    kind: "The city's answer",
    kinds: {
      accepted: { label: "Accepted", help: "The city will do it." },
      partly: { label: "Accepted in part", help: "The city will do some of it." },
      rejected: { label: "Rejected", help: "The city will not do it." },
      "outside-competence": {
        label: "Outside the city's powers",
        help: "The city can't decide this.",
      },
    },
    reason: "Why, who will do what, and by when",
    textHelp: "What you write is for everybody to read.",
    source: "Where the decision stands",
    text: "What has been done",
    evidence: "Where others can see it",
    evidenceHelp: "An address or the name of a document.",
    next: "What is next",
    nextInText: (next: string): string => `Next: ${next}`,
    language: "The language you write in",
    send: "Send the reply",
    saveDraft: "Save for later",
    forever: "What you send is public and stays. A mistake is put right by a further reply.",
    savedAt: (when: string): string => `Saved, not sent: ${when}`,
    saving: "Saving …",
    notSaved: "Not saved yet. Check your connection.",
    draftBack: (when: string): string => `You began this on ${when}. It is as you left it.`,
    passOn: "Pass it on to a colleague",
    passOnHelp:
      "They get it in their next letter, and it leaves your list. An address that is not known here must end like yours.",
    colleague: "A colleague of the department",
    email: "Or an address",
    passOnNote: "A word to them",
    passOnSend: "Pass it on",
    giveBack: "This is not for me",
    giveBackHelp: "It goes back to the coordinator, who finds somebody else.",
    giveBackReason: "Why, and who may know",
    giveBackSend: "Give it back",
    meanwhileTitle: "Somebody replied while you were writing",
    meanwhile:
      "What they wrote stands above as the last reply. What you wrote is still in the fields. Send it if something is missing.",
    back: "All that you are asked",
  },

  done: {
    replied: "Your reply stands in the public record",
    repliedLead:
      "Everybody can read it from now on. The council reads it before it judges what became of its recommendation.",
    repliedMeasure: "Everybody can read it from now on, beside the measure.",
    handedOver: "It is passed on",
    handedOverLead: "They get it in their next letter. You need do nothing more.",
    givenBack: "It is with the coordinator again",
    givenBackLead: "They find somebody else. You are not asked about it any more.",
    allHandedOver: (count: number): string => `${questions(count)} passed on`,
    revoked: "Your links are ended",
    revokedLead: "No letter that you had opens anything now. The next one brings a new link.",
    away: "Your substitute is named",
    awayEnded: "The substitution has ended",
    saved: "Saved for later. It is not sent yet.",
    see: "See it in public",
    none: "Nothing else is open for you.",
  },

  closed: {
    title: "This has been answered",
    lead: (name: string, date: string): string => `${name} replied on ${date}.`,
    leadUnnamed: (date: string): string => `A reply was given on ${date}.`,
    withdrawn: (date: string): string => `The coordinator withdrew the question on ${date}.`,
    yours: "What you wrote was not sent. Here it is, so that nothing is lost:",
    notYours: "This is not on your list",
    notYoursLead: "Somebody else is asked about it, or nobody is any more.",
  },

  why: {
    title: "Why do I get this?",
    lead: "Because somebody needs to know what only you and your department know.",
    parts: (escalateAfter: number): readonly string[] => [
      "A council or a plan asks something of the city. The coordinator looks up which department it concerns, and asks one person there.",
      "You get one letter a week at most, and none when nothing is open for you.",
      `${escalateAfter} days after the day on which a reply was due, the head of the department is told. Then the public page shows that it is not answered. It names the department and the days, never a person.`,
      "You can pass a question on, give it back, or name somebody who stands in for you. When nothing is yours any more, the letters stop by themselves.",
      "Your name is kept so that you can be written to and so that nobody judges their own work. It is in no public file.",
    ],
    yours: "What is yours now, and why",
    nothing: "Nothing is yours now.",
    askedBy: (name: string, date: string): string => `${name} asked on ${date}`,
    askedOn: (date: string): string => `Asked on ${date}`,
  },

  work: {
    title: "Requests",
    lead: (open: number, late: number): string =>
      open === 0
        ? "Nobody is asked for anything now."
        : `${open === 1 ? "One reply is" : `${open} replies are`} open. ${late === 0 ? "None is late." : late === 1 ? "One is late." : `${late} are late.`}`,
    back: (count: number): string =>
      count === 1 ? "One was given back to you" : `${count} were given back to you`,
    backHelp: "Find somebody else for it, or withdraw it.",
    byDepartment: "Not answered, by department",
    caption: (department: string, count: number): string => `${department}: ${questions(count)}`,
    what: "What",
    who: "Who",
    when: "When",
    nobody: "nobody",
    awayNow: (name: string): string => `away, ${name} stands in`,
    escalated: (date: string): string => `Head told on ${date}`,
    notTold: "Not written to yet",
    refusedLetter: "The letter could not be delivered",
    change: "Pass on or withdraw",
    withdraw: "Withdraw it",
    withdrawReason: "Why",
    arrange: "Ask and arrange",
    departments: "Departments and who works in them",
    ask: "Ask for one reply",
    askAll: "Ask all owners at once",
    askAllHelp:
      "Everybody who owns something that is open is asked, if they are not asked already. Each gets one letter.",
    kind: "For what",
    kinds: {
      answer: "The city's answer to a recommendation",
      progress: "What was done about a recommendation",
      measure: "What was done about a measure",
    } satisfies Record<RequestKind, string>,
    about: "Number of the recommendation or the measure",
    aboutHelp: "Such as YORK-2027-01.",
    among: "Year of the edition, or number of the plan",
    amongHelp: "Such as 2027.",
    department: "Department",
    departmentHelp: "Left empty, the one that owns it.",
    person: "Person",
    personHelp: "Left empty, the first of the department who does not head it.",
    dueOn: "Reply by",
    question: "Your question, in your own words",
    questionHelp: "Left empty, we ask what we always ask.",
    send: "Ask",
    sendAll: "Ask all of them",
    asked: (reference: string): string => `Asked. The request has the number ${reference}.`,
    askedAll: (count: number, before: number): string =>
      `${count === 0 ? "Nobody new is" : count === 1 ? "One is" : `${count} are`} asked.${before === 0 ? "" : ` ${before} had been asked before.`}`,
    notAsked: "Not asked",
    notAskedBecause: {
      "no-owner": "no department owns it",
      "nobody-there": "nobody works in the department",
      judges: "whoever works there judges it",
    },
    withdrawn: "The request is withdrawn.",
    handedOver: (count: number): string => `${questions(count)} passed on.`,
    leaving: "Somebody leaves or is away",
    leavingHelp:
      "Pass all that somebody is asked on to somebody else, or say who stands in for them.",
    leavingWho: "Who",
    leavingTo: "Who gets it",
    leavingSend: "Pass all of it on",
    substituteSend: "Name the substitute",
    rhythm: "When letters go out",
    rhythmNow: (weekday: string, hour: number, days: number): string =>
      `${weekday}s from ${hour} o'clock. Heads are told ${days} days after the due day.`,
    weekday: "Day",
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    hour: "From this hour",
    escalateAfter: "Tell the head after so many days",
    rhythmSend: "Write then",
    rhythmSet: "The letters go out then.",
    answered: "Answered lately",
    empty: "Nobody is asked for anything. Ask somebody, and it stands here until they reply.",
    ways: {
      link: "by the link in the letter",
      "signed-in": "signed in",
      workbook: "by spreadsheet",
      elsewhere: "on its own page",
    } satisfies Record<ReplyWay, string>,
  },

  workbook: {
    title: "The questions as a spreadsheet",
    lead: "Take this year's open questions out, fill them in, and bring them back. Nothing is stored before you have seen what will be.",
    download: "Download the questions",
    upload: "Bring the filled-in file back",
    file: "Spreadsheet (.xlsx)",
    preview: "Look at it",
    sheet: "Questions",
    instructionsSheet: "How to fill this in",
    instructions: [
      "Fill in the white columns only. Leave a row empty if you have nothing to say about it.",
      "Don't change the grey columns: by them we find the question again.",
      "For an answer to a recommendation, choose one from the list in the cell: Accepted, Accepted in part, Rejected, Outside the city's powers.",
      "What you write is for everybody to read once the file is brought back.",
      "Formulas are not worked out: write text.",
    ],
    columns: {
      reference: "Request",
      about: "Number",
      title: "What it is about",
      question: "Question",
      last: "Last reply",
      due: "Due",
      kind: "Answer",
      text: "What has been done, or why",
      evidence: "Evidence",
      next: "What is next",
      seen: "State (do not change)",
    },
    row: (row: number): string => `Row ${row}: `,
    problems: {
      "not-a-workbook": (_: RowProblem) => "This is no spreadsheet in the .xlsx format.",
      "too-large": (_: RowProblem) => "The file is too large to be one of ours.",
      "no-sheet": (_: RowProblem) =>
        "The sheet with the questions is missing. Take the file out again.",
      "missing-column": ({ found }: RowProblem) => `The column “${found}” is missing.`,
      "unknown-request": ({ found }: RowProblem) => `There is no request ${found}.`,
      "not-yours": ({ found }: RowProblem) => `The request ${found} is not yours.`,
      closed: ({ found }: RowProblem) => `The request ${found} is answered or withdrawn.`,
      twice: ({ found }: RowProblem) => `The request ${found} stands in an earlier row too.`,
      "unknown-kind": ({ found }: RowProblem) =>
        `“${found}” is no answer. Choose one from the list in the cell, such as Accepted in part.`,
      "no-text": (_: RowProblem) => "Say what has been done, or why.",
      "kind-not-asked": (_: RowProblem) => "This row asks for no answer. Empty the column.",
      "too-long": ({ found }: RowProblem) => `The text is longer than ${found} characters.`,
      "said-meanwhile": (_: RowProblem) =>
        "Somebody has replied since the file was taken out. Read it, and take the file out again.",
      "row-refused": ({ found }: RowProblem) => `It was not taken: ${found}.`,
    } satisfies Record<RowProblem["code"], (problem: RowProblem) => string>,
    found: (good: number, wrong: number, empty: number): string =>
      `${good === 1 ? "1 reply" : `${good} replies`} can be stored. ${wrong === 0 ? "Nothing is wrong." : wrong === 1 ? "1 row is wrong." : `${wrong} rows are wrong.`}${empty === 0 ? "" : ` ${empty === 1 ? "1 row is" : `${empty} rows are`} empty and passed over.`}`,
    nothing: "No row is filled in.",
    previewCaption: "What will be stored",
    problemsTitle: "What is wrong",
    notRead: "The file could not be read as one of ours.",
    nothingStored: "Nothing is stored yet.",
    storeAll: (count: number): string => `Store ${replies(count)}`,
    storeGood: (count: number): string => `Store the ${replies(count)} that are right`,
    stored: (count: number): string =>
      count === 1 ? "1 reply is stored." : `${count} replies are stored.`,
    again: "Choose the file anew",
  },

  calendar: {
    name: (city: string): string => `Replies to ${city}`,
    event: (title: string): string => `Reply: ${title}`,
    description: (question: string, address: string): string =>
      `${question}\nOpen the link in your latest letter, or sign in: ${address}`,
  },

  refusals: {
    ...evidenceTexts("en").fileRefusals,
    "not-permitted": "You may not do this.",
    "unknown-kind": "Choose one",
    "past-due": "Choose a day that is still to come",
    "no-subject": "Write the number",
    "unknown-subject": "There is nothing open under this number",
    "not-open": "There is nothing left to say about this",
    "no-owner": "No department owns it: choose one",
    "unknown-department": "Choose one of the city's departments",
    "nobody-there": "Nobody works in this department yet",
    "not-there": "Choose somebody who works in the department",
    judges: "Whoever judges what the city does can't be asked for it",
    "asked-already": "Somebody is asked about this already",
    "too-long": "Make the text shorter",
    "unknown-request": "There is no such request",
    closed: "This has been answered or withdrawn",
    "no-reason": "Say why",
    "no-email": "Write an address such as name@city.org",
    "unknown-person": "Choose a person",
    "foreign-address": "The address must end like yours. Give it back to the coordinator instead",
    "same-person": "Choose somebody else",
    "wrong-days": "The last day must be today or later, and not before the first",
    "not-yours": "This is no longer on your list",
    "no-text": "Write what has been done",
    "said-meanwhile": "Somebody replied while you were writing",
    "not-begun": "This has not begun yet: reply once it has",
    "not-your-measure":
      "You are not entered in the department that owns this measure. Ask the coordinator to do it",
    "text-too-long": "Make the text shorter",
    "bad-rhythm": "Choose a working day, an hour from 6 to 17, and 1 to 180 days",
    "bad-date": "Write the date with day, month and year",
    "no-file": "Choose a file",
    "unknown-substitution": "This has ended already",
  } satisfies Record<RequestRefusal, string>,
  desk: {
    reply: (title: string): string => `Reply: ${title}`,
    replyMany: (count: number): string => `Reply to ${count} questions`,
    replyWhy: "You are asked.",
    replyWhyMany: (title: string): string => `First: ${title}`,
    place: (title: string): string => `Find somebody else to ask: ${title}`,
    placeMany: (count: number): string => `Find somebody else to ask, ${count} times`,
    placeWhy: "Whoever was asked passed it back to you.",
  },
};

export type RequestTexts = typeof en;

/** What this module says, in English. The other languages have exactly these texts. */
import { evidenceTexts, type FileRefusal } from "../../evidence/index.ts";
import type { AssignCommitmentRefusal } from "../assign-commitment.ts";
import type { CommitmentState, CommitmentTally } from "../commitment.ts";
import type { ReportCommitmentRefusal } from "../report-commitment.ts";
import type { SetDeadlineRefusal } from "../set-deadline.ts";
import { wholeYears } from "../time-span.ts";

export type RefusalCode =
  | FileRefusal
  | AssignCommitmentRefusal["refused"]
  | SetDeadlineRefusal["refused"]
  | ReportCommitmentRefusal["refused"]
  | "bad-date";

type Explained = { readonly mark: string; readonly meaning: string };

const time = (days: number): string => {
  const years = wholeYears(days);
  if (years !== undefined) return `${years} years`;
  return days === 1 ? "1 day" : `${days} days`;
};
const TIMES = ["once", "twice", "three times", "four times", "five times"];
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

export const en = {
  states: {
    "not-begun": { mark: "Not begun", meaning: "Nothing has been done about it yet." },
    "under-way": { mark: "Under way", meaning: "Something is being done about it." },
    kept: { mark: "Kept", meaning: "It is done. Everybody can see the evidence." },
    "not-kept": { mark: "Not kept", meaning: "It was not done, and the reason says why." },
    "given-up": { mark: "Given up", meaning: "The city no longer holds to it." },
  } as Readonly<Record<CommitmentState, Explained>>,
  nothingSaid: "Nothing said yet",
  late: (days: number): string => `${time(days)} late`,
  keptLate: (mark: string, days: number): string => `${mark}, ${time(days)} late`,
  silent: (days: number): string => `nothing said for ${time(days)}`,
  neverSaid: (days: number): string =>
    days === 0
      ? "nothing said since it was made today"
      : `nothing said in the ${time(days)} since it was made`,
  moved: (times: number, first: string): string =>
    `moved ${TIMES[times - 1] ?? `${times} times`}, at first ${first}`,
  noOwner: "no owner",
  noDate: "no date",
  sentence: (tally: CommitmentTally): string => {
    const { all, unsaid, kept, late, silent, withoutOwner, withoutDate } = tally;
    if (all === 0) return "No commitments are recorded.";
    const hasSpoken = unsaid < all;
    const some = (count: number) => (all === 1 && !hasSpoken ? "" : `${count} `);
    const parts = [
      ...(hasSpoken
        ? [
            `${kept === 0 ? "none" : kept} ${kept < 2 ? "is" : "are"} kept by the city’s own account`,
            ...(unsaid > 0 ? [`of ${unsaid} the city has said nothing here`] : []),
          ]
        : []),
      ...(late > 0 ? [`${some(late)}${late === 1 ? "is" : "are"} late`] : []),
      ...(hasSpoken && silent > 0 ? [`of ${silent} nothing was said for more than a year`] : []),
      ...(withoutOwner > 0
        ? [`${some(withoutOwner)}${withoutOwner === 1 ? "has" : "have"} no owner`]
        : []),
      ...(withoutDate > 0
        ? [`${some(withoutDate)}${withoutDate === 1 ? "has" : "have"} no date`]
        : []),
    ];
    const commitments = all === 1 ? "1 commitment" : `${all} commitments`;
    if (hasSpoken) return `Of ${commitments} ${list.format(parts)}.`;
    const silence = `${commitments}. The city has said nothing about ${all === 1 ? "it" : "them"} here.`;
    return parts.length === 0
      ? silence
      : `${silence} ${all === 1 ? "It " : ""}${list.format(parts)}.`;
  },

  declaration: {
    title: "The declaration",
    none: "No declaration is recorded here",
    ofDeclaration: "In the declaration",
    boundLater: "What the city bound itself to later",
    boundLaterHelp: "Decided after the declaration, and no part of it.",
    noneHelp: (city: string): string =>
      `When ${city} declares itself a human rights city, its declaration stands here with its date and sources.`,
    demonstration: "Demonstration text: our words, not the city’s.",
    definition: "What a human rights city is here",
    noDefinition: "The city has written no definition of its own.",
    text: "The text",
    noText: "We do not have the text of the declaration, only what the sources below say of it.",
    commitments: "What the city has committed itself to",
    noCommitments: "No commitments are recorded.",
    onlySources:
      "This is a demonstration: here stands only what published sources say. That nothing is said is no fact about the city.",
    takenOut: "No longer in the declaration",
    asTable: "As a table (CSV)",
    asData: "As data (JSON)",
    versions: "Versions",
    versionCount: (count: number): string =>
      count === 1 ? "The declaration has one version." : `The declaration has ${count} versions.`,
    allVersions: "All versions, and what each changed",
    signatories: "Who has signed",
    signatoriesHelp:
      "Organisations and residents can sign the declaration, and withdraw whenever they like.",
    signatoriesLink: "See who has signed, or sign",
    charters: "Charters",
    noCharters: "The city has recorded no charter that it is bound to.",
    adopted: (day: string): string => `Adopted ${day}`,
    left: (day: string): string => `The city left it: ${day}.`,
    background: "Background",
    road: "The road so far",
    tracks: (formal: number, informal: number, neither: number): string =>
      `${formal === 1 ? "1 step" : `${formal === 0 ? "No" : formal} ${formal === 0 ? "step" : "steps"}`} on the formal road, ${informal === 0 ? "none" : informal} on the informal one${neither === 0 ? "" : `, ${neither} on neither`}.`,
    tracksHelp: "Formal: what the city decided. Informal: what people began.",
    formal: "Formal road",
    informal: "Informal road",
    sources: "Sources",
    source: "Source",
    recordEntry: (position: number): string => `Entry ${position} of the public record`,
    proof: "Proof as a file",
  },

  number: "No.",
  commitment: "Commitment",
  commitmentNumber: (number: number): string => `Commitment ${number}`,
  right: "Right",
  owner: "Owner",
  due: "By when",
  state: "What the city says",
  madeOn: "Made",
  since: (day: string): string => `since ${day}`,
  citySays: "What the city says of it",
  ownWord: "This is the city’s own word. Nobody else has judged it here.",
  nobodySaid: "The city has said nothing about it yet",
  nobodySaidHelp: "What it says will stand here with its date, reason and evidence.",
  evidence: "Evidence",
  said: (department: string): string => `said by ${department}`,
  dates: "The date, and how it moved",
  firstDate: (day: string): string => `To be kept by ${day}`,
  movedTo: (day: string): string => `Moved to ${day}`,
  owners: "Who kept it and keeps it",
  takenOutNote: "The declaration in force no longer names it.",
  boundLaterNote: "The city bound itself to this after the declaration. It is no part of its text.",

  work: {
    title: "Commitments",
    lead: "Who keeps what, by when, and what the city says became of it. Everything that is said stays readable.",
    none: "There are no commitments yet",
    noneHelp: "Record the declaration first: commitments are a part of it.",
    declarationForm: "Record the declaration",
    public: "See the public page",
    saved: "It stands in the public record.",
    meanwhile:
      "Somebody else has said something about it meanwhile. Read it, then send yours again.",
    notYours: "Only the department that keeps it, and the coordinator, can say what became of it.",
    openForm: "Open the form",
    forever: "What you send is published at once and stays.",
  },
  forms: {
    statement: { title: "Say what became of it", send: "Publish what the city says" },
    deadline: { title: "Set or move the date", send: "Publish the date" },
    owner: { title: "Say who keeps it", send: "Publish the owner" },
  },
  fields: {
    state: "How it stands",
    reason: "Why, in a few sentences",
    evidence: "Evidence",
    evidenceHelp: "An address or a document’s name. What is said to be kept needs some.",
    on: "Since when",
    onHelp: "Empty means today.",
    dueOn: "To be kept by",
    dueOnHelp: "A year, a month or a day: 2027, 2027-12 or 2027-12-31.",
    moveReason: "Why it is moved",
    moveReasonHelp: "The first date needs no reason.",
    source: "Source",
    sourceHelp: "Where it can be read.",
    department: "Department",
    named: "Or a body or somebody else, in words",
  },

  refusals: {
    ...evidenceTexts("en").fileRefusals,
    "not-permitted": "Your role does not include this.",
    "not-your-commitment": "This commitment belongs to another department.",
    "unknown-commitment": "No version of the declaration has this commitment.",
    "before-commitment": "That is before the commitment was made.",
    "future-date": "This date has not come yet.",
    "bad-date": "Write a date such as 2027, 2027-12 or 2027-12-31.",
    "no-owner": "Choose a department, or write who keeps it.",
    "two-owners": "Choose a department or write a name, not both.",
    "unknown-department": "Choose one of the city’s departments.",
    "no-source": "Say where it can be read.",
    "bad-address": "Write an address that begins with https://, or name the document.",
    "due-before-commitment": "That day was before the commitment was made.",
    "no-reason": "Write the reason.",
    "same-date": "It is this date already.",
    "said-meanwhile": "Somebody has said something else meanwhile.",
    "unknown-state": "Choose how it stands.",
    "no-evidence": "Say where everybody can see that it is kept.",
    "too-long": "That is longer than a reader can bear. Shorten it.",
  } as Readonly<Record<RefusalCode, string>>,
  desk: {
    report: (number: number): string => `Say how commitment ${number} is going`,
    reportMany: (count: number): string => `Say how ${count} commitments are going`,
    lateWhy: "Their dates have passed.",
    silentWhy: "The city has said nothing for more than a year.",
    own: (number: number): string => `Find an owner for commitment ${number}`,
    ownMany: (count: number): string => `Find owners for ${count} commitments`,
    ownWhy: "What nobody owns, nobody does.",
  },
};
export type CommitmentTexts = typeof en;

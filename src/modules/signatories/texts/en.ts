/** What this module says, in English. The other languages have exactly these texts. */
import type { SignatoryCounts } from "../count-signatories.ts";
import type { RemoveSignatoryRefusal } from "../remove-signatory.ts";
import type { RemovalReason, SignatoryKind } from "../signatory.ts";
import type {
  AskToSignRefusal,
  AskToWithdrawRefusal,
  ConfirmSignatureRefusal,
} from "../signing-refusals.ts";
import type { WithdrawSignatureRefusal } from "../withdraw-signature.ts";

export type RefusalCode =
  | AskToSignRefusal["refused"]
  | AskToWithdrawRefusal["refused"]
  | ConfirmSignatureRefusal["refused"]
  | WithdrawSignatureRefusal["refused"]
  | RemoveSignatoryRefusal["refused"];

const organisations = (count: number): string =>
  count === 1 ? "1 organisation" : `${count} organisations`;
const residents = (count: number): string => (count === 1 ? "1 resident" : `${count} residents`);

export const en = {
  title: "Who has signed the declaration",
  declaration: "The declaration",
  lead: ({ organisation, resident }: SignatoryCounts): string =>
    organisation + resident === 0
      ? "Nobody has signed yet."
      : `${organisations(organisation)} and ${residents(resident)} have signed.`,
  sign: "Sign the declaration",
  howToWithdraw: "How to withdraw",
  withdrawHelp:
    "Every letter that we sent you has a link with which you withdraw. If you have none at hand, ask for a new one.",
  askForLink: "Ask for a link to withdraw",
  none: "Nobody has signed yet",
  noneHelp: "The first signature may be yours. It counts once you have confirmed your address.",
  overTime: "Over the years",
  year: "Year",
  kinds: { organisation: "Organisations", resident: "Residents" } as Readonly<
    Record<SignatoryKind, string>
  >,
  kind: { organisation: "Organisation", resident: "Resident" } as Readonly<
    Record<SignatoryKind, string>
  >,
  signed: "Signed",
  ended: "Withdrew or were removed",
  standing: "Stand at the end",
  shownTitle: "Those who show their name",
  shownLead: (shown: number, all: number): string =>
    `${shown} of ${all} show their name. The others count and are not named.`,
  namesCaption: "The names",
  nobodyShown: "Nobody shows their name.",
  name: "Name",
  signedOn: "Signed on",
  file: "As a table (CSV)",
  removed: (count: number, reasons: string): string =>
    count === 1
      ? `The city took 1 signature off the list: ${reasons}.`
      : `The city took ${count} signatures off the list: ${reasons}.`,
  reasonCount: (count: number, reason: string): string => `${count} for ${reason}`,
  reasons: {
    abuse: "abuse",
    "not-theirs": "a name that was somebody else’s",
    "no-name": "a name that was none",
    advertising: "advertising",
  } as Readonly<Record<RemovalReason, string>>,
  howItWorks: "What a signature is",
  addressOnly:
    "Each stands for one mail address that was confirmed. Who writes there, we have not checked.",

  signTitle: "Sign the declaration",
  signLead:
    "You get a letter with a link. Your signature counts once you have opened it and confirmed, within 48 hours.",
  organisationTitle: "For an organisation",
  residentTitle: "As somebody who lives here",
  organisationName: "Name of the organisation",
  organisationNameHelp: "An organisation signs once. Whoever tries again is told so.",
  residentName: "First name and last name",
  residentNameHelp:
    "Only if you want it shown. Leave it empty, and your signature counts without a name.",
  showOrganisation: "Show the organisation’s name in public",
  showResident: "Show my name in public",
  email: "Mail address",
  emailHelp:
    "Nobody sees it. Once you have confirmed, only a fingerprint of it is left, from which it cannot be read.",
  send: "Send me the link",

  steps: {
    sent: {
      title: "Look into your mailbox",
      text: "If a letter can go to this address, it is on its way. At most three a day go to one address. If none comes, look among unwanted mail.",
    },
    printed: {
      title: "The link is on the terminal",
      text: "This installation sends no mail. If a letter can go to this address, it is printed on the terminal on which it runs.",
    },
    confirm: {
      title: "Confirm your signature",
      text: "Press the button, and the declaration bears your signature.",
      button: "Sign",
    },
    confirmed: {
      title: "You have signed",
      text: "A letter is on its way that tells you how to withdraw. You can at any time.",
    },
    "signed-already": {
      title: "This organisation has signed already",
      text: "Somebody signed for it before you. If that was nobody who may, write to the city: it can take the signature off the list.",
    },
    "dead-link": {
      title: "This link does not work",
      text: "It was used, or it is older than 48 hours. If you have signed, your signature stands.",
    },
    withdraw: {
      title: "Withdraw your signature",
      text: "Press the button, and your signature is gone. Nobody can tell any more that it was yours.",
      button: "Withdraw",
    },
    cancel: {
      title: "This was not me",
      text: "Press the button, and nothing is left of what was typed.",
      button: "Remove it",
    },
    withdrawn: { title: "Your signature is withdrawn", text: "Nothing of you is left here." },
    cancelled: { title: "It is removed", text: "Nothing of you is left here." },
  },
  askTitle: "Ask for a link to withdraw",
  askLead:
    "Write the address with which you signed. If it has signed, a letter with a link goes to it.",

  letters: {
    confirm: {
      subject: (city: string): string => `Confirm your signature under the declaration of ${city}`,
      text: (city: string, link: string, cancel: string, hours: number): string =>
        `Hello,\n\nsomebody wants to sign the human rights declaration of ${city} with this address. If that was you, confirm it within ${hours} hours:\n\n${link}\n\nIf it was not you, you need do nothing: what was typed is removed by itself. You can also remove it at once:\n\n${cancel}\n`,
    },
    signed: {
      subject: (city: string): string => `You have signed the declaration of ${city}`,
      text: (city: string, withdraw: string, ask: string): string =>
        `Hello,\n\nthis address has signed the human rights declaration of ${city}. We keep only a fingerprint of it, from which it cannot be read, and your name only if you wanted it shown.\n\nYou can withdraw at any time. This link goes on working:\n\n${withdraw}\n\nIf you have lost it, ask for a new one:\n\n${ask}\n`,
    },
    signedAlready: {
      subject: (city: string): string => `You have signed the declaration of ${city} already`,
      text: (city: string, withdraw: string, hours: number): string =>
        `Hello,\n\nsomebody wanted to sign the human rights declaration of ${city} with this address. It has signed already, and counts once. Nothing has changed.\n\nIf you want to withdraw, use this link within ${hours} hours:\n\n${withdraw}\n`,
    },
    withdraw: {
      subject: (city: string): string => `Your link to withdraw from the declaration of ${city}`,
      text: (city: string, withdraw: string, hours: number): string =>
        `Hello,\n\nsomebody asked for a link to withdraw this address’s signature from the human rights declaration of ${city}. If that was you, use it within ${hours} hours:\n\n${withdraw}\n\nIf it was not you, do nothing: your signature stands.\n`,
    },
  },

  work: {
    title: "Signatories",
    lead: "Names that are shown in public. One that is abusive or somebody else’s can be taken off the list, with the whole signature. The reason is counted in public.",
    public: "See the public page",
    remove: "Take off the list",
    removeOf: (name: string): string => `Take ${name} off the list`,
    reason: "Why",
    removed: "It is off the list.",
    reasons: {
      abuse: "It is abusive",
      "not-theirs": "It is somebody else’s name",
      "no-name": "It is no name",
      advertising: "It is advertising",
    } as Readonly<Record<RemovalReason, string>>,
    noneHelp: "There is nothing to do here until somebody signs and shows a name.",
  },

  refusals: {
    "not-permitted": "Your role does not include this.",
    "unknown-kind": "Choose whether an organisation or a resident signs.",
    "no-name": "Write the name.",
    "bad-name": "Write a name only: no address of a page or of a mailbox.",
    "too-long": "Write at most 120 characters.",
    "no-email": "Write your mail address, such as name@example.org.",
    "signed-already":
      "This organisation has signed already. Thank you! If it was not you, tell the city: it takes the signature off, and you can sign.",
    "too-many": "Very many people sign just now. Try again tomorrow.",
    "dead-link": "This link does not work.",
    "unknown-reason": "Choose why.",
    "unknown-signature": "This signature is not on the list any more.",
  } as Readonly<Record<RefusalCode, string>>,
};
export type SignatoryTexts = typeof en;

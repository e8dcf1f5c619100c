/** Words of signing in, in English. */
export const en = {
  signIn: "Sign in",
  signInLead: "For those who work with the report. There is no password.",
  email: "Your e-mail address",
  sendLink: "Send me a link",
  linkSentTitle: "Look in your mailbox",
  linkSent:
    "If the address belongs to somebody who works here, a link is on its way. It works once, within one hour. If nothing comes, ask the coordinator whether you have been invited.",
  welcome: (city: string) => `Sign in to ${city}`,
  confirmLead: "You are one step away. The link is used up when you press the button.",
  confirm: "Sign in",
  letterSubject: (city: string) => `Your link to sign in to ${city}`,
  letter: (link: string, minutes: number) =>
    `Hello,\n\nhere is the link you asked for. It works once, within ${minutes} minutes:\n\n${link}\n\nIf you did not ask for it, you need do nothing.\n`,
  byMail: "Link by mail",
  organisationSignIn: (name: string) => `Sign in with ${name}`,
  passkey: "Passkey",
  passkeySignIn: "Sign in with a passkey",
  passkeyLead:
    "Your device checks that it is you, by its PIN, your finger or your face. You make a passkey under “My account”, once you are signed in.",
  passkeyNoScript: "Passkeys need JavaScript. Without it, the link by mail works.",
  passkeyUnable: "This browser has no passkeys. The link by mail works.",
  passkeyFailed: "That did not work, or you stopped it. Try again, or have a link sent.",
  passkeyRefusals: {
    "no-answer": "No passkey came with the form: that takes JavaScript. The link by mail works.",
    "challenge-over": "That took longer than five minutes. Try again.",
    "passkey-unknown": "Nobody here signs in with this passkey. Have a link sent.",
    "not-verified":
      "Your device did not check that it is you. Use its PIN, your finger or your face.",
    "passkey-refused": "This passkey could not be checked. Have a link sent.",
    "passkey-known": "You have this passkey already.",
    "name-too-long": "At most 80 characters.",
    "sign-in-again": "You signed in more than ten minutes ago. Sign in again first.",
  },
  account: "My account",
  accountLead: "How you sign in, and where you are signed in now.",
  name: "Name",
  emailOfPerson: "E-mail address",
  roles: "Roles",
  sessions: "Where you are signed in",
  sessionsCaption: (count: number) => (count === 1 ? "1 session" : `${count} sessions`),
  sessionsLead:
    "A session ends after two hours without use, and after twelve in any case. What you do not know is not yours: end it, and tell the coordinator.",
  device: "Device",
  browserOn: (browser: string, system: string) => `${browser} on ${system}`,
  unknownDevice: "a device we do not know",
  way: "Signed in by",
  ways: {
    link: "link by mail",
    terminal: "link made on the terminal",
    passkey: "passkey",
    organisation: "your organisation’s sign-in",
  },
  began: "Begun",
  seen: "Last seen",
  ending: "End",
  thisSession: "this one",
  endSession: "End",
  endSessionOf: (device: string, began: string) => `the session on ${device}, begun ${began}`,
  endOthers: "End all others",
  knownThere: (name: string) => `You can sign in with ${name}.`,
  beKnownThere: (name: string) => `Sign in with ${name} from now on`,
  notKnownThere: (name: string) =>
    `You can't sign in with ${name} yet. To set that up you must have signed in within the last ten minutes.`,
  keptAboutYou: "What is kept about you",
  keptAboutYouLead:
    "Everything in this city’s tables in which you stand, without keys, and what is done with it. To be forgotten, write to the coordinator.",
  downloadData: "Download it (JSON)",
  passkeys: "Passkeys",
  passkeysLead:
    "A passkey signs you in without a letter. It stays on your device; we keep a key that can check it and no more.",
  passkeysCaption: (count: number) => (count === 1 ? "1 passkey" : `${count} passkeys`),
  noPasskeys: "You have none.",
  added: "Added",
  used: "Last used",
  neverUsed: "never",
  removing: "Remove",
  removePasskey: "Remove",
  removePasskeyOf: (name: string) => `the passkey ${name}`,
  addPasskey: "Add a passkey",
  passkeyName: "What you call it",
  passkeyNameHelp: "So that you know it again. Left empty, it is called by your device.",
  signInAgain:
    "To add a passkey you must have signed in within the last ten minutes. Then nobody can add one at a desk that you left.",
  signInAgainLink: "Sign in again",
  done: {
    "passkey-added": "The passkey is added.",
    "passkey-removed": "The passkey is removed.",
    "session-ended": "The session has ended.",
    "others-ended": "All other sessions have ended.",
  },
  ended: {
    title: "You are signed out",
    lead: (name: string) => `Here you are signed out. At ${name} you may still be signed in.`,
    link: (name: string) => `Sign out of ${name} too`,
    back: "Go to the front page",
  },
  organisation: {
    "provider-down": {
      title: (name: string) => `${name} does not answer`,
      explanation: () => "Try again later, or have a link sent to you by mail.",
    },
    "attempt-over": {
      title: () => "This sign-in is over",
      explanation: () =>
        "It was used already, took longer than ten minutes, or was begun in another browser. Begin again.",
    },
    denied: {
      title: (name: string) => `${name} did not let you in`,
      explanation: () =>
        "You stopped it, or you may not use it here. Have a link sent to you by mail.",
    },
    "answer-wrong": {
      title: (name: string) => `The answer of ${name} does not hold`,
      explanation: () =>
        "It could not be checked, so nobody was signed in. Begin again. If it stays so, tell whoever runs Rosario here.",
    },
    "too-weak": {
      title: () => "A stronger sign-in is needed",
      explanation: (name: string) =>
        `Here ${name} must check more than it did just now, such as a second step. Begin again and choose it.`,
    },
    "no-email": {
      title: (name: string) => `${name} told no checked e-mail address`,
      explanation: () =>
        "Without one nobody can know who you are here. Ask your IT department, or have a link sent to you by mail.",
    },
    "unknown-person": {
      title: () => "You have no role here",
      explanation: (name: string, city: string) =>
        `${name} knows you, but nobody has given you a role in ${city}. Ask the coordinator.`,
    },
    "bound-otherwise": {
      title: () => "This address is somebody else’s",
      explanation: (name: string) =>
        `Whoever has your e-mail address here signs in at ${name} under another number than yours. Ask the coordinator.`,
    },
    "acts-and-judges": {
      title: () => "Your groups give roles on two sides",
      explanation: () =>
        "Whoever acts for the city may not judge it, and whoever handles complaints about it does neither. Nothing was changed. Ask the coordinator which role is yours.",
    },
  },
  backToSignIn: "Sign in another way",
  refusals: {
    "no-email": "Write an e-mail address, such as name@city.org.",
  },
};
export type SignInTexts = typeof en;

/** Words of the pages of people, in English. */
export const en = {
  invitationSubject: (city: string) =>
    `You are invited to work on the human rights report of ${city}`,
  invitation: (city: string, link: string) =>
    `Hello,\n\nyou have been invited to work on the human rights report of ${city}. This link signs you in; it works once, within one hour. Later you ask for a new one on the sign-in page.\n\n${link}\n`,
  people: "People",
  peopleLead:
    "Who works here, and as what. Nobody both answers for the city and judges the answers.",
  peopleCaption: (count: number) => (count === 1 ? "1 person" : `${count} people`),
  name: "Name",
  emailOfPerson: "E-mail address",
  roles: "Roles",
  noRole: "none now",
  role: "Role",
  invite: "Invite somebody",
  inviteSubmit: "Send the invitation",
  endRole: (role: string, name: string) => `End ${name}'s role as ${role}`,
  endRoleShort: "End",
  notDelivered: {
    "not-sent":
      "The role is given. The mail server has not taken the invitation yet; it goes out as soon as the server does. After an hour the person needs a new link from the sign-in page.",
    refused: "The role is given, but the mail server refuses the address. Check how it is spelled.",
  },
  saved: {
    "handed-over": "Everything is handed over.",
    invited: "The invitation is sent.",
    ended: "The role has ended.",
    proposed: "Proposed. It counts as soon as somebody else confirms it.",
    confirmed: "Confirmed.",
    declined: "Declined.",
  },
  proposals: {
    title: "Waiting for a second person",
    lead: "These roles touch assessments or cases. One person proposes to give or end them, somebody else confirms it.",
    caption: (count: number) => (count === 1 ? "1 proposal" : `${count} proposals`),
    what: {
      give: (role: string) => `Gets the role: ${role}`,
      end: (role: string) => `Loses the role: ${role}`,
    },
    person: "Person",
    change: "What changes",
    by: "Proposed by",
    terminal: "the terminal",
    until: "Open until",
    decide: "Decide",
    confirm: "Confirm",
    decline: "Decline",
    confirmFor: (name: string) => `Confirm for ${name}`,
    declineFor: (name: string) => `Decline for ${name}`,
    none: "Nothing waits.",
    alone:
      "You are the only coordinator. Whoever runs the program confirms this: rosario accounts confirm",
  },
  twoPeople:
    "Two people are needed: you propose it, another coordinator confirms it within 14 days.",
  handOver: {
    title: "Hand over somebody’s work",
    lead: "Somebody leaves: roles, places in departments and open questions go to somebody else in one step.",
    open: "Hand over somebody’s work",
    from: "Who leaves",
    to: "Who takes over",
    toHelp: "Not in the list? Invite them first.",
    note: "What they should know",
    noteHelp: "What is urgent, where things are, whom to ask. It goes with the questions.",
    send: "Hand over everything",
    warning: "The leaver loses everything at once. Roles that take two people wait for the second.",
    before: "Handed over before",
    line: (from: string, to: string, day: string) => `${from} to ${to}, ${day}`,
  },
  refusals: {
    "unknown-person": "Choose somebody who works here.",
    "same-person": "Choose two different people.",
    "no-note": "Write what they should know.",
    "note-too-long": "Write at most 2,000 characters.",
    "nothing-to-hand-over":
      "This person has no role, no place in a department and no open question.",
    "unknown-proposal":
      "This is not waiting any more. Somebody has decided it, or its fourteen days are over.",
    "own-proposal": "You proposed this yourself. Somebody else has to confirm it.",
    "own-role": "This is your own role. Somebody else has to confirm it.",
    "coordinator-can":
      "Another coordinator can confirm this. The terminal confirms only where there is none.",
    "not-permitted": "Your role does not include this.",
    "no-name": "Write the person's name.",
    "no-email": "Write an e-mail address, such as name@city.org.",
    "unknown-role": "Choose a role.",
    "acts-and-judges":
      "This person already has a role on the other side. Whoever answers for the city may not judge the answers.",
    "last-coordinator": "This is the only coordinator. Invite another first.",
    "not-held": "The person does not hold this role any more.",
  },
};
export type PeopleTexts = typeof en;

/** Words of signing in and of people, in English. */
export const en = {
  signIn: "Sign in",
  signInLead: "For those who work with the report. You get a link by mail; there is no password.",
  email: "Your e-mail address",
  sendLink: "Send me a link",
  linkSentTitle: "Look in your mailbox",
  linkSent:
    "If the address belongs to somebody who works here, a link is on its way. It works once, within one hour. If nothing comes, ask the coordinator whether you have been invited.",
  welcome: (city: string) => `Sign in to ${city}`,
  confirmLead: "You are one step away. The link is used up when you press the button.",
  confirm: "Sign in",
  askForNew: "Ask for a new link",
  letterSubject: (city: string) => `Your link to sign in to ${city}`,
  letter: (link: string, minutes: number) =>
    `Hello,\n\nhere is the link you asked for. It works once, within ${minutes} minutes:\n\n${link}\n\nIf you did not ask for it, you need do nothing.\n`,
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
  saved: { invited: "The invitation is sent.", ended: "The role has ended." },
  roleNames: {
    coordinator: "coordinator",
    "body-secretary": "secretary of the body",
    contributor: "contributor",
    reader: "reader",
  },
  roleHelp: {
    coordinator: "Runs the yearly work: figures, text, answers, publication.",
    "body-secretary": "Enters the recommendations and verdicts of the independent body.",
    contributor: "Gives figures and answers for a department.",
    reader: "Sees drafts, changes nothing.",
  },
  refusals: {
    "unknown-person": "There is no such person here.",
    "still-holds": "End this person’s roles first.",
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
export type AccountsTexts = typeof en;

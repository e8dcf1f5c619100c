/** Words of roles, and of accounts on the terminal, in English. */
export const en = {
  roles: {
    coordinator: {
      name: "coordinator",
      help: "Runs the yearly work: figures, text, answers, publication. Invites people.",
    },
    editor: {
      name: "editor",
      help: "Writes the city’s own pages, the declaration, plans and sections of the report. Publishes no report and invites nobody.",
    },
    "body-secretary": {
      name: "secretary of the body",
      help: "Enters the recommendations and verdicts of the independent body.",
    },
    "body-member": {
      name: "member of the body",
      help: "Reads the body’s work, drafts verdicts and notes dissent. Adopts nothing alone.",
    },
    contributor: {
      name: "contributor",
      help: "Gives figures and answers for their own department.",
    },
    "case-worker": {
      name: "case worker",
      help: "Handles complaints, independent of those who act and those who judge. Elsewhere reads only.",
    },
    "key-holder": {
      name: "key holder",
      help: "Keeps a part of the key that opens sealed cases. Opens nothing alone, and elsewhere reads only.",
    },
    statistician: {
      name: "statistician",
      help: "Looks after data sets, indicators and figures, and protects small numbers before they are released.",
    },
    reader: {
      name: "reader",
      help: "Reads everything that stands here, the audit log too. Changes nothing.",
    },
  },
  refusals: {
    "unknown-proposal":
      "This is not waiting any more. Somebody has decided it, or its fourteen days are over.",
    "own-proposal": "You proposed this yourself. Somebody else has to confirm it.",
    "own-role": "This is your own role. Somebody else has to confirm it.",
    "coordinator-can":
      "Another coordinator can confirm this. The terminal confirms only where there is none.",
    "acts-and-judges":
      "This person already has a role on another side. Whoever acts for the city may not judge it, and whoever handles complaints about it does neither.",
    "not-held": "The person does not hold this role any more.",
    "unknown-person": "There is no such person here.",
    "already-erased": "This person was erased before.",
    "still-holds": "End this person’s roles first.",
    "not-permitted": "Your role does not include this.",
  },
};
export type AccountsTexts = typeof en;

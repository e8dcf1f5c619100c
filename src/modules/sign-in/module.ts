/** What `sign-in` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { answerAskingsJob } from "./answer-asking.ts";
import { commands } from "./commands.ts";
import { forgetPerson } from "./forget-person.ts";
import { permissions } from "./permissions.ts";
import { removeOldSignInsJob } from "./remove-old-sign-ins.ts";
import { signInRoutes } from "./routes/sign-in-routes.ts";

export const signIn: Module<Env> = {
  name: "sign-in",
  routes: signInRoutes,
  access,
  commands,
  jobs: [answerAskingsJob, removeOldSignInsJob],
  personalData: [
    {
      activity: "Signing in",
      purpose:
        "To let in the right people and nobody else, and let them see where they are signed in.",
      people: "People who work for the city or its independent body, and whoever asks for a link",
      data: "Mail address that a link was asked for; sessions with browser, system and times; passkeys' public keys and names; the organisation's identifier and groups",
      ground: "Task in the public interest; security of processing",
      seenBy: "The person alone",
      kept: "Askings for a minute; links, ended sessions and removed passkeys for 30 days; the rest until the person is erased",
      tables: [
        "sign_in.link",
        "sign_in.session",
        "sign_in.asking",
        "sign_in.passkey",
        "sign_in.passkey_challenge",
        "sign_in.attempt",
        "sign_in.identity",
        "sign_in.mapped_role",
      ],
    },
  ],
  forgetPerson,
  permissions,
  ledgerEntryTypes: {
    "sign-in.link-made":
      "A link that signs somebody in was made on the terminal, past every other way in; not for whom.",
  },
};

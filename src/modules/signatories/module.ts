/** What `signatories` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { answerAskingsJob } from "./answer-asking.ts";
import { forgetPerson } from "./forget-person.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { removeUnconfirmed } from "./remove-unconfirmed.ts";
import { signatoryRoutes } from "./routes/signatory-routes.ts";

const AN_HOUR = 3_600;

export const signatories: Module<Env> = {
  name: "signatories",
  routes: signatoryRoutes,
  access,
  permissions,
  jobs: [
    answerAskingsJob,
    { name: "remove-unconfirmed-signatures", everySeconds: AN_HOUR, run: removeUnconfirmed },
  ],
  recorded: { types: RECORDED_TYPES, list: listRecordedFacts },
  forgetPerson,
  personalData: [
    {
      activity: "Signing the declaration",
      purpose: "To know that one address signs once, and to let it withdraw.",
      people: "People who sign, for themselves or for an organisation",
      data: "Mail address and name until confirmed; then a keyed hash of the address, and the name only where it is to be shown",
      ground: "Consent, which can be taken back at any time",
      seenBy: "Everybody sees a name that is to be shown; nobody sees an address",
      kept: "48 hours if not confirmed; emptied as soon as the signature is withdrawn or removed",
      tables: [
        "signatories.asking",
        "signatories.submission",
        "signatories.signature",
        "signatories.link",
        "signatories.letter",
      ],
    },
  ],
  ledgerEntryTypes: {
    "signatory.signed":
      "Somebody confirmed a signature under the declaration: whether an organisation or a resident, and nothing of who but a sealed commitment.",
    "signatory.withdrawn":
      "Somebody withdrew a signature; what opened its commitment is forgotten.",
    "signatory.removed":
      "The city took a signature off the list; for which reason, and what opened its commitment is forgotten.",
  },
};

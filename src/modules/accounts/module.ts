/** What `accounts` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { commands } from "./commands.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";

export const accounts: Module<Env> = {
  name: "accounts",
  commands,
  permissions,
  personalData: [
    {
      activity: "Accounts and roles",
      purpose:
        "Who works with the city's human rights work, as what, and who gave and confirmed it.",
      people: "People who work for the city or its independent body",
      data: "Name, mail address at work, roles with their dates, and who gave and confirmed them",
      ground: "Task in the public interest; the city's duty to know who acts for it",
      seenBy:
        "Coordinators and auditors of the same city; names also by colleagues on working pages",
      kept: "Until erased; roles stay as acts of somebody without a name",
      tables: [
        "accounts.account",
        "accounts.role_grant",
        "accounts.role_proposal",
        "accounts.role_decision",
      ],
    },
  ],
  recorded: { types: RECORDED_TYPES, list: listRecordedFacts },
  ledgerEntryTypes: {
    "role.given":
      "Somebody was given a role. The record holds the role, and the person as a commitment whose salt can be forgotten.",
    "person.unlinked":
      "What tied somebody to entries of the record was forgotten; the number of those entries.",
    "person.erased":
      "Somebody's name and address were erased; the number of entries that nobody can tie to a person from now on.",
    "role.proposed":
      "Somebody proposed to give or end a role that takes two people. The record holds the role, whether it is to be given or ended, the last day to confirm it, and the person as a commitment whose salt can be forgotten.",
    "role.confirmed":
      "A second person confirmed a proposed role; the role is then given or ended. The record holds the role and whether it is given or ended.",
    "role.declined":
      "A proposed role was declined or taken back. The record holds the role and whether it was to be given or ended.",
    "role.ended":
      "Somebody's role ended. The record holds the role, and the person as a commitment whose salt can be forgotten.",
  },
};

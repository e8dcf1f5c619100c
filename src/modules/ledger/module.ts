/** The ledger's manifest. It writes no entries of its own: the other modules record theirs through it. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { exportCommand, rotateKeyCommand } from "./commands/log-commands.ts";
import { verifyCommand } from "./commands/verify-command.ts";
import { cosignCommand, witnessCommand } from "./commands/witness-commands.ts";
import { cosignLog } from "./cosign-log.ts";
import { ledgerRoutes } from "./routes.ts";

const A_QUARTER_OF_AN_HOUR = 900;

export const ledger = {
  name: "ledger",
  routes: ledgerRoutes,
  access,
  commands: [verifyCommand, exportCommand, rotateKeyCommand, witnessCommand, cosignCommand],
  jobs: [{ name: "cosign-log", everySeconds: A_QUARTER_OF_AN_HOUR, run: cosignLog }],
  ledgerEntryTypes: {},
} as const satisfies Module<Env>;

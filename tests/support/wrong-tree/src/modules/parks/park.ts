// A module imports only the modules that the table lists for it: this one is not in the table.
import type { Entry } from "../ledger/index.ts";
export type Park = { entry: Entry };

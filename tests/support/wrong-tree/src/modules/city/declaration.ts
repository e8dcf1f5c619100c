// Another module is imported only through its index.ts.
import type { Entry } from "../ledger/entry.ts";
import type { ledger } from "../ledger/module.ts";
export type Declaration = { entry: Entry; ledger: typeof ledger };

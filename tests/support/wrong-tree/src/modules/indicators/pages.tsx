// Pages query nothing and do nothing. A type from an action is fine: a page shows why it refused.
import { recordEntry } from "../ledger/index.ts";
import { type Refused, releaseFigures } from "./release-figures.ts";
import type { Refused as Same } from "./release-figures.ts";
import { figures } from "./store.ts";
export const IndicatorPage = (refused: Refused & Same) => <p>{[refused, recordEntry, releaseFigures, figures]}</p>;

/** The lock of an action that reads before it writes. A store passes it on to its module, and `tests/schema.test.ts` checks it there. */
import { city, row, text } from "./statement.ts";

/**
 * Holds whoever else writes about the same thing until the end of the transaction, so that neither overlooks the other. A lock on a row
 * would need the privilege to change it, which the application has not.
 */
export const holdOthers = row({ held: text() })`
  select pg_advisory_xact_lock(hashtextextended(${city}::uuid::text || ${{ about: text() }}, 0))::text as held`;

/** Tells how a city's outbox stands, for whoever runs the program. */
import type { CityTransaction } from "../database/database.ts";
import * as store from "./store.ts";

export type LetterQueue = {
  readonly waiting: number;
  /** Due for some minutes, and nobody has tried them: nothing is sending. */
  readonly overdue: number;
  /** Waiting for more than a few hours: the mail server does not take them. */
  readonly stuck: number;
  /** What came of the last attempt with one of those, as a code. */
  readonly problem: string | undefined;
};

const MINUTE = 60_000;
/** The sending job comes three times a minute, and a sender that died holds its letter for some minutes. */
const LATE = 20 * MINUTE;
const LONG = 240 * MINUTE;

export async function readQueue(tx: CityTransaction, now: Date): Promise<LetterQueue> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const { problem, ...counts } = await store.findQueue(tx, {
    due: before(LATE),
    long: before(LONG),
  });
  return { ...counts, problem: problem ?? undefined };
}

/**
 * A read replica beside the primary, and whether it may answer a visitor: it must have replayed what this process knows to be written in the
 * city, and not be behind by more than a set time. Positions in the write-ahead log are told by PostgreSQL itself (its manual, 9.28.3).
 */
import type { Pool } from "pg";
import type { Id } from "../../kernel/id.ts";
import { absence } from "./absence.ts";
import { codeOf } from "./host-problem.ts";

/** How long what was learnt of the replica holds. */
const LOOKED_FOR = 1_000;
/** A query that stands in the way of what the replica replays is ended by it (class 40), after which the primary answers. */
const IN_THE_WAY = ["40001", "40P01"];

const WRITTEN = "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::text as position";
const REPLAYED = "select pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::text as position";

const EVERYWHERE = "";

/** A position in the write-ahead log in bytes, and when the primary was there by this machine's clock. */
type Mark = { readonly position: number; readonly at: number };

export type Replica = {
  readonly pool: Pool;
  /** Notes that something of a city was written, here or by another process; of any city where it is not known of which. */
  noteWritten(cityId?: string): void;
  /** Whether a city may be read from the replica now. */
  mayRead(cityId: Id<"City">): Promise<boolean>;
  /** Whether an error of a reading is the replica's own trouble; then it is left alone for a moment. */
  isTrouble(error: unknown): boolean;
  close(): Promise<void>;
};

/** A replica behind a pool of connections. `longestLag`: in seconds. */
export function openReplica(
  primary: Pool,
  { pool, longestLag }: { readonly pool: Pool; readonly longestLag: number },
): Replica {
  /** The last write in each city that the replica may not have replayed, and where the primary was after it once somebody asked. */
  const writes = new Map<string, { position: Promise<number | undefined> | undefined }>();
  /** Where the primary was, oldest first; those that the replica has passed are forgotten but for the last. */
  let marks: readonly Mark[] = [];
  let replayed: number | undefined;
  let looked: { readonly at: number; readonly done: Promise<void> } | undefined;
  let troubledUntil = 0;
  const longest = longestLag * 1_000 + LOOKED_FOR;

  async function look(): Promise<void> {
    const at = performance.now();
    try {
      const [position, reached] = [
        await positionOf(primary, WRITTEN),
        await positionOf(pool, REPLAYED),
      ];
      replayed = reached;
      if (position === undefined || reached === undefined) return;
      const passed = marks.findLastIndex((mark) => mark.position <= reached);
      // One that it passes only after the longest lag would say no more than that it is late.
      const open = marks.slice(Math.max(passed, 0)).filter((mark) => at - mark.at < longest);
      marks = [...open, { position, at }];
    } catch (error) {
      replayed = undefined;
      if (!isTrouble(error)) throw error;
    }
  }

  function lookOnce(): Promise<void> {
    if (looked === undefined || performance.now() - looked.at > LOOKED_FOR)
      looked = { at: performance.now(), done: look() };
    return looked.done;
  }

  /** The replica holds what the primary held at the last mark that it has passed. */
  function isLate(): boolean {
    const passed = marks.findLast(({ position }) => position <= (replayed ?? -1));
    return passed === undefined || performance.now() - passed.at > longest;
  }

  /** Whether the replica has what was written in a city, or in all of them. */
  async function holds(key: string): Promise<boolean> {
    const write = writes.get(key);
    if (write === undefined) return true;
    try {
      // Asked when somebody reads, and not at each commit: the primary is there or further by then.
      write.position ??= positionOf(primary, WRITTEN);
      const position = await write.position;
      if (position === undefined) return false;
      if (position > (replayed ?? -1)) replayed = await positionOf(pool, REPLAYED);
      // Somebody may have written anew while we asked.
      if (position > (replayed ?? -1) || writes.get(key) !== write) return false;
      writes.delete(key);
      return true;
    } catch (error) {
      write.position = undefined;
      if (isTrouble(error)) return false;
      throw error;
    }
  }

  function isTrouble(error: unknown): boolean {
    const code = codeOf(error) ?? "";
    const isAway = absence(error) !== undefined || /timeout|timed out/i.test(String(error));
    if (isAway) troubledUntil = performance.now() + LOOKED_FOR;
    return isAway || IN_THE_WAY.includes(code);
  }

  return {
    pool,
    noteWritten: (cityId = EVERYWHERE) => void writes.set(cityId, { position: undefined }),
    async mayRead(cityId) {
      if (performance.now() < troubledUntil) return false;
      await lookOnce();
      return !isLate() && (await holds(EVERYWHERE)) && (await holds(cityId));
    },
    isTrouble,
    close: () => pool.end(),
  };
}

/** Undefined where the server is no replica, or none any more. */
async function positionOf(pool: Pool, question: string): Promise<number | undefined> {
  const { rows } = await pool.query<{ position: string | null }>(question);
  const position = rows[0]?.position ?? null;
  return position === null ? undefined : Number(position);
}

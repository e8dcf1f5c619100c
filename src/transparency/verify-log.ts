/**
 * Verifies a whole log from nothing but its public files (C2SP tlog-tiles): the checkpoint against a policy, the tiles down from the
 * checkpoint's root, each entry against its leaf hash. An entry is given only after everything above it was found to fit.
 */
import type { Checkpoint } from "./checkpoint.ts";
import { entriesOf } from "./entry-bundle.ts";
import { leafHash } from "./merkle-tree.ts";
import {
  judgeCheckpoint,
  type Policy,
  type PolicyRefusal,
  type TrustedCheckpoint,
} from "./policy.ts";
import { verifyConsistency } from "./proof.ts";
import { type EntryBundle, TILE_WIDTH, tilePath, widthOf } from "./tile-path.ts";
import { consistencyFromTiles } from "./tiles.ts";
import {
  type CheckedTile,
  hashAt,
  type ReadFile,
  readWidest,
  type TreeProblem,
  type VerifiedTree,
  verifiedTree,
} from "./verified-tree.ts";

export type LogProblem =
  | PolicyRefusal["refused"]
  | TreeProblem["problem"]
  | "wrong-entry"
  | "not-a-continuation";

export type LogFinding =
  | ({ readonly found: "checkpoint" } & TrustedCheckpoint)
  | { readonly found: "entry"; readonly index: number; readonly entry: Uint8Array }
  | {
      readonly found: "problem";
      readonly problem: LogProblem;
      /** The file in which it shows. */
      readonly path: string;
      /** The entry that it is about, where it is about one. */
      readonly index: number | undefined;
    };

/** How many bundles are asked for before they are needed, so that a distant log does not make every one of them wait. */
const AHEAD = 8;

/**
 * Gives what is found, in order: the checkpoint when it can be trusted, then each entry or what is wrong with it. `earlier` is a
 * checkpoint that was seen before, which the log must continue. The log is whole when no problem is given. Reads the files that the
 * checkpoint's size asks for; partial files of earlier sizes are not looked at.
 */
export async function* verifyLog(log: {
  readonly read: ReadFile;
  readonly policy: Policy;
  readonly earlier?: Pick<Checkpoint, "size" | "root">;
}): AsyncGenerator<LogFinding> {
  const note = await log.read("checkpoint");
  if (note === undefined) return yield problem("missing-file", "checkpoint");
  const trusted = judgeCheckpoint(log.policy, note);
  if ("refused" in trusted) return yield problem(trusted.refused, "checkpoint");
  yield { found: "checkpoint", ...trusted };

  const { checkpoint } = trusted;
  const ahead = readAhead(log.read);
  const tree = await verifiedTree(ahead.read, checkpoint);
  if (log.earlier !== undefined && !(await continues(tree, checkpoint, log.earlier))) {
    yield problem("not-a-continuation", "checkpoint");
  }
  yield* told(tree);

  const bundles = Math.ceil(checkpoint.size / TILE_WIDTH);
  const bundleAt = (index: number): EntryBundle => ({
    level: "entries",
    index,
    width: widthOf("entries", index, checkpoint.size),
  });
  for (let index = 0; index < bundles; index += 1) {
    const next = index === 0 ? 0 : index + AHEAD - 1;
    for (let i = next; i < Math.min(index + AHEAD, bundles); i += 1) {
      ahead.ask(tilePath(bundleAt(i)));
      ahead.ask(tilePath({ ...bundleAt(i), level: 0 }));
    }
    for (const finding of await checkedBundle(ahead.read, tree, bundleAt(index))) yield finding;
  }
}

/** What is found in a bundle, as a list: yielding each through several generators would take longer than hashing it. */
async function checkedBundle(
  read: ReadFile,
  tree: VerifiedTree,
  bundle: EntryBundle,
): Promise<readonly LogFinding[]> {
  const leaves = await tree.find({ ...bundle, level: 0 });
  const path = tilePath(bundle);
  const file = await readWidest(read, bundle);
  const entries = file === undefined ? undefined : entriesOf(file.bytes, file.width);
  if (entries === undefined) {
    return [...told(tree), problem(file === undefined ? "missing-file" : "wrong-length", path)];
  }
  if (leaves === undefined) return told(tree);
  return [
    ...told(tree),
    ...checkedEntries(bundle.index * TILE_WIDTH, path, entries.slice(0, bundle.width), leaves),
  ];
}

function checkedEntries(
  first: number,
  path: string,
  entries: readonly Uint8Array[],
  { bytes, holds }: CheckedTile,
): readonly LogFinding[] {
  return entries.flatMap((entry, place): readonly LogFinding[] => {
    const index = first + place;
    const fits = Buffer.compare(leafHash(entry), hashAt(bytes, place)) === 0;
    if (!fits) return [problem("wrong-entry", path, index)];
    return holds ? [{ found: "entry", index, entry }] : [];
  });
}

/** Whether the tree has the earlier checkpoint's as its beginning. A proof made of wrong tiles does not verify. */
async function continues(
  tree: VerifiedTree,
  { size, root }: Checkpoint,
  earlier: Pick<Checkpoint, "size" | "root">,
): Promise<boolean> {
  if (earlier.size > size) return false;
  const path = await tree.compute((read) => consistencyFromTiles(read, size, earlier.size));
  const claim = { earlierSize: earlier.size, earlierRoot: earlier.root, size, root };
  return path !== undefined && verifyConsistency({ ...claim, path });
}

/** A reader that can be asked for files before they are needed. */
function readAhead(read: ReadFile) {
  const asked = new Map<string, Promise<Uint8Array | undefined>>();
  return {
    ask(path: string): void {
      const file = read(path);
      // Whoever reads it hears of the failure; until then it is nobody's.
      file.catch(() => undefined);
      asked.set(path, file);
    },
    read(path: string): Promise<Uint8Array | undefined> {
      const file = asked.get(path);
      asked.delete(path);
      return file ?? read(path);
    },
  };
}

const told = (tree: VerifiedTree): readonly LogFinding[] =>
  tree.takeProblems().map((found) => problem(found.problem, found.path));

const problem = (wrong: LogProblem, path: string, index?: number): LogFinding => ({
  found: "problem",
  problem: wrong,
  path,
  index,
});

/** Puts a draw together as a file, with the entries of the public record and their proofs; and reads it once more from the record to verify it. */
import type { Id } from "../../kernel/id.ts";

import type { Context } from "../../platform/context.ts";
import { findLogFile, type ListedEntry, listEntries } from "../ledger/index.ts";
import { drawSubject } from "./draw.ts";
import { DRAW_FORMAT, type DrawDocument, type DrawStep } from "./draw-document.ts";
import { findDraw } from "./list-draws.ts";

type City = { readonly id: Id<"City">; readonly slug: string };

/** Undefined where the city has no such draw. `withProofs`: false for whoever reads the record itself. */
export async function composeDraw(
  context: Context,
  city: City,
  number: number,
  { withProofs }: { readonly withProofs: boolean },
): Promise<
  | (DrawDocument & { readonly method: string })
  /** The record does not hold what the tables hold. */
  | { readonly missing: true }
  | undefined
> {
  const found = await context.database.readCity(city.id, async (tx) => {
    const draw = await findDraw(tx, number);
    if (draw === undefined) return undefined;
    const entries = await listEntries(tx, { about: drawSubject(number), limit: 100 });
    return { draw, entries };
  });
  if (found === undefined) return undefined;
  const { draw, entries } = found;
  // The oldest of each: a second one would be a repetition, which the verification of the whole record names.
  const entryOf = (type: string) => entries.findLast((entry) => entry.type === type);
  const announced = entryOf("sample-draw.announced");
  const listed = entryOf("sample-draw.listed");
  const drawn = entryOf("sample-draw.drawn");
  const ended = entryOf("sample-draw.ended");
  const isMissing =
    announced === undefined ||
    (draw.list === null) !== (listed === undefined) ||
    (draw.result === null) !== (drawn === undefined) ||
    (draw.ending === null) !== (ended === undefined);
  if (isMissing) return { missing: true };
  const policy = withProofs ? await textOf("policy") : null;
  const { from, to, size, commitment, list, result } = draw;
  return {
    format: DRAW_FORMAT,
    city: city.slug,
    ...{ number, from, to, size, commitment },
    announced: await stepOf(announced),
    list:
      list === null || listed === undefined
        ? null
        : { references: list.references, hash: list.hash, ...(await stepOf(listed)) },
    result:
      result === null || drawn === undefined
        ? null
        : { seed: result.seed, sample: result.sample, ...(await stepOf(drawn)) },
    ended: ended === undefined ? null : await stepOf(ended),
    policy,
    method: METHOD,
  };

  async function stepOf({ position, body }: ListedEntry): Promise<DrawStep> {
    const proof = withProofs ? await textOf(`proofs/${position}.tlog-proof`) : null;
    return { position, entry: body, proof };
  }

  async function textOf(path: string): Promise<string | null> {
    const bytes = await findLogFile(context, city, path);
    return bytes === undefined ? null : new TextDecoder().decode(bytes);
  }
}

const METHOD =
  'commitment = SHA-256(seed); list hash = SHA-256("rosario/sample-draw/v1/list\\n", then each reference and "\\n"); the sample is the references with the smallest SHA-256("rosario/sample-draw/v1/key\\n", seed, reference), the smallest first. Each entry is the exact text whose bytes the public record holds at its position; proofs are C2SP tlog-proof.';

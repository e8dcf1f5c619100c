/** Verifies the draws of a city of this installation against its public record: each step, their order, and that each list is all that was finished. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listEntries } from "../ledger/index.ts";
import { composeDraw } from "./compose-draw.ts";
import {
  type DocumentProblem,
  type DocumentProblemCode,
  firstFinishedIn,
  knownBeforeIn,
  problemsOfDocument,
} from "./draw-document.ts";
import { listDraws } from "./list-draws.ts";

export type VerifiedDraw = {
  readonly number: number;
  readonly state: "drawn" | "undrawn" | "ended";
  /** What of its list could be known when it was announced. */
  readonly announced: ReturnType<typeof knownBeforeIn>;
  readonly problems: readonly (
    | DocumentProblem
    | {
        readonly code: DocumentProblemCode | "list-not-complete" | "repeated-step";
        readonly step: null;
      }
  )[];
};

const AT_ONCE = 1_000;

export async function verifyDraws(
  context: Context,
  city: { readonly id: Id<"City">; readonly slug: string },
): Promise<readonly VerifiedDraw[]> {
  const { draws, record } = await context.database.readCity(city.id, async (tx) => ({
    draws: await listDraws(tx),
    record: await readRecord(tx),
  }));
  const verified: VerifiedDraw[] = [];
  for (const draw of [...draws].reverse()) {
    const { number, list } = draw;
    const document = await composeDraw(context, city, number, { withProofs: false });
    if (document === undefined) continue;
    const state = draw.ending !== null ? "ended" : draw.result === null ? "undrawn" : "drawn";
    if ("missing" in document) {
      verified.push({
        number,
        state,
        announced: undefined,
        problems: [{ code: "wrong-entry", step: null }],
      });
      continue;
    }
    const due = record.finished
      .filter(({ on, position }) => {
        const isBefore = position < (document.list?.position ?? Number.POSITIVE_INFINITY);
        return isBefore && on >= draw.from && on <= draw.to;
      })
      .map(({ reference }) => reference)
      .sort();
    const isComplete = list === null || due.join() === [...list.references].sort().join();
    const isRepeated = record.steps.get(`sample-draw/${number}`)?.repeated ?? false;
    verified.push({
      number,
      state,
      announced: knownBeforeIn(document),
      problems: [
        ...problemsOfDocument(document, undefined),
        ...(isComplete ? [] : [{ code: "list-not-complete", step: null } as const]),
        ...(isRepeated ? [{ code: "repeated-step", step: null } as const] : []),
      ],
    });
  }
  return verified;
}

/** Of the whole record: what was finished first and when, and which draws took a step twice. */
async function readRecord(tx: CityTransaction) {
  const finished: { reference: string; on: string; position: number }[] = [];
  const steps = new Map<string, { types: Set<string>; repeated: boolean }>();
  let before = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const page = await listEntries(tx, { before, limit: AT_ONCE });
    for (const { entry, position, type, subject } of page) {
      const first = entry === undefined ? undefined : firstFinishedIn(entry);
      if (first !== undefined) finished.push({ ...first, position });
      if (type.startsWith("sample-draw.")) {
        const known = steps.get(subject) ?? { types: new Set<string>(), repeated: false };
        steps.set(subject, {
          types: new Set([...known.types, type]),
          repeated: known.repeated || known.types.has(type),
        });
      }
    }
    const last = page.at(-1);
    if (last === undefined || page.length < AT_ONCE) return { finished, steps };
    before = last.position;
  }
}

/**
 * A draw as a file that stands alone: what was announced, listed and drawn, each with its entry of the public record and the proof of it
 * (C2SP tlog-proof), and the check of all of it. Whoever has the file needs neither a network nor this installation.
 */
import { type LocalDate, parseLocalDate } from "../../kernel/local-date.ts";
import { parseCanonicalJson } from "../../transparency/canonical-json.ts";
import type { Policy } from "../../transparency/policy.ts";
import {
  type ClaimedDraw,
  type DrawProblem,
  drawListHash,
  problemsOfDraw,
} from "../../transparency/sample-draw.ts";
import { verifyTlogProof } from "../../transparency/tlog-proof.ts";
import { textHash } from "../ledger/index.ts";
import { drawSubject, type KnownBefore, knownBefore } from "./draw.ts";

export const DRAW_FORMAT = "rosario-sample-draw/1";

export type DrawStep = {
  /** The exact text of the entry, whose bytes were hashed. */
  readonly entry: string;
  readonly position: number;
  /** Null while no checkpoint that was signed has the entry. */
  readonly proof: string | null;
};

export type DrawDocument = {
  readonly format: typeof DRAW_FORMAT;
  readonly city: string;
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly size: number;
  /** Hashes and seed as 64 hexadecimal digits. */
  readonly commitment: string;
  readonly announced: DrawStep;
  readonly list:
    | (DrawStep & { readonly references: readonly string[]; readonly hash: string })
    | null;
  readonly result:
    | (DrawStep & { readonly seed: string; readonly sample: readonly string[] })
    | null;
  readonly ended: DrawStep | null;
  /** The keys of the record by its own word (C2SP tlog-policy). */
  readonly policy: string | null;
};

export const DRAW_STEPS = ["announced", "list", "result", "ended"] as const;
export type DrawStepName = (typeof DRAW_STEPS)[number];

const TYPES: Readonly<Record<DrawStepName, string>> = {
  announced: "sample-draw.announced",
  list: "sample-draw.listed",
  result: "sample-draw.drawn",
  ended: "sample-draw.ended",
};

export type DocumentProblemCode =
  | DrawProblem
  | "wrong-order"
  | "wrong-entry"
  | "no-proof"
  | "not-in-the-log"
  | "not-trusted"
  | "other-log";
export type DocumentProblem = {
  readonly code: DocumentProblemCode;
  /** The step in which it shows, where it shows in one. */
  readonly step: DrawStepName | null;
};

/**
 * Everything that is wrong with a draw; empty when each step is in the record, in their order, and the sample is what seed and list give.
 * Without a policy no proof is looked at: that is for whoever reads the record itself.
 */
export function problemsOfDocument(
  document: DrawDocument,
  policy: Policy | undefined,
): readonly DocumentProblem[] {
  const steps = DRAW_STEPS.flatMap((name) => {
    const step = document[name];
    return step === null ? [] : [{ name, step }];
  });
  const problems: DocumentProblem[] = [];
  const wrong = (code: DocumentProblemCode, step: DrawStepName | null = null) =>
    problems.push({ code, step });
  const origins = new Set<string>();
  for (const { name, step } of steps) {
    if (!saysSo(document, name, step)) wrong("wrong-entry", name);
    if (policy === undefined) continue;
    if (step.proof === null) {
      wrong("no-proof", name);
      continue;
    }
    const verified = verifyTlogProof(step.proof, new TextEncoder().encode(step.entry), policy);
    if ("refused" in verified)
      wrong(verified.refused === "not-in-the-log" ? "not-in-the-log" : "not-trusted", name);
    else {
      origins.add(verified.checkpoint.origin);
      if (verified.proof.index !== step.position) wrong("wrong-entry", name);
    }
  }
  if (origins.size > 1) wrong("other-log");
  const places = steps.map(({ step }) => step.position);
  const isOrdered = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  // A result without a list, or after the draw was called off, follows nothing.
  const isBroken = document.result !== null && document.list === null;
  if (!isOrdered || isBroken || (document.list !== null && document.ended !== null))
    wrong("wrong-order");
  const { list, result } = document;
  if (list !== null && result !== null)
    for (const code of problemsOfDraw(claimOf(document, list, result))) wrong(code);
  else if (list !== null && !isListOf(list)) wrong("list-does-not-match", "list");
  return problems;
}

/** When it was announced, by the word of its entry, and what of its list could be known then; undefined where the entry names no day. */
export function knownBeforeIn(
  document: Pick<DrawDocument, "from" | "to" | "announced">,
): { readonly on: LocalDate; readonly known: KnownBefore } | undefined {
  const [from, to] = [document.from, document.to].map(parseLocalDate);
  const read = parseCanonicalJson(document.announced.entry);
  const facts = typeof read === "object" && read !== null && "facts" in read ? read.facts : null;
  const named = typeof facts === "object" && facts !== null && "on" in facts ? facts.on : null;
  const on = typeof named === "string" ? parseLocalDate(named) : undefined;
  if (from === undefined || to === undefined || on === undefined) return undefined;
  return { on, known: knownBefore({ from, to, announcedOn: on }) };
}

/** Whether the entry is about this draw and says what the file says. */
function saysSo(
  document: DrawDocument,
  name: DrawStepName,
  { entry, position }: DrawStep,
): boolean {
  const read = parseCanonicalJson(entry);
  if (typeof read !== "object" || read === null || Array.isArray(read)) return false;
  const { facts, ...head } = read as { readonly facts?: unknown } & Record<string, unknown>;
  if (typeof facts !== "object" || facts === null) return false;
  const isOfDraw =
    head.type === TYPES[name] &&
    head.subject === drawSubject(document.number) &&
    head.position === position;
  return (
    isOfDraw &&
    Object.entries(factsIn(document, name)).every(
      ([fact, value]) => (facts as Record<string, unknown>)[fact] === value,
    )
  );
}

function factsIn(
  { from, to, size, commitment, list, result }: DrawDocument,
  name: DrawStepName,
): Readonly<Record<string, unknown>> {
  switch (name) {
    case "announced":
      return { from, to, size, commitment };
    case "list":
      return { list: list?.hash, count: list?.references.length };
    case "result":
      return {
        seed: result?.seed,
        size: result?.sample.length,
        sample: textHash(result?.sample ?? []),
      };
    case "ended":
      return {};
  }
}

function claimOf(
  { commitment, size }: DrawDocument,
  list: NonNullable<DrawDocument["list"]>,
  result: NonNullable<DrawDocument["result"]>,
): ClaimedDraw {
  return {
    commitment: bytesOf(commitment),
    references: list.references,
    listHash: bytesOf(list.hash),
    size,
    seed: bytesOf(result.seed),
    sample: result.sample,
  };
}

function isListOf({ references, hash }: NonNullable<DrawDocument["list"]>): boolean {
  try {
    return Buffer.compare(drawListHash(references), bytesOf(hash)) === 0;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function bytesOf(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex, "hex"));
}

/** The day of a finished check's entry and its reference, where it is the first version: what a list must be made of. */
export function firstFinishedIn(entry: {
  readonly type: string;
  readonly subject: string;
  readonly facts: Readonly<Record<string, unknown>>;
}): { readonly reference: string; readonly on: LocalDate } | undefined {
  const { type, subject, facts } = entry;
  if (type !== "decision-check.finished" || facts.version !== 1) return undefined;
  return { reference: subject.slice("decision/".length), on: facts.on as LocalDate };
}

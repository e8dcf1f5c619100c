/**
 * `ledger verify`: reads every entry again and says whether anything was changed, here, at another installation, or in proofs that
 * somebody has kept.
 */
import { readFile } from "node:fs/promises";
import type { Command, CommandInput, Terminal } from "../../../platform/command.ts";
import { judgeCheckpoint, type Policy } from "../../../transparency/policy.ts";
import { parsePolicy } from "../../../transparency/policy-text.ts";
import { openLogPlace } from "../open-log-place.ts";
import { en } from "../texts/en.ts";
import {
  type ForeignProblem,
  type ForeignVerification,
  verifyForeignLog,
} from "../verify-foreign-log.ts";
import { type LedgerProblem, verifyLedger } from "../verify-ledger.ts";
import { findProofFiles, verifyProofs } from "../verify-proofs.ts";
import { readTrust } from "./read-trust.ts";

const FOREIGN_ONLY = ["key", "policy", "earlier"];

export const verifyCommand: Command = {
  name: "ledger verify",
  summary:
    "Check that no entry of the public record was changed, removed or added: of this installation, of any log by its public files, or by proofs that were kept",
  usage:
    "ledger verify [ADDRESS|FOLDER|FILE] [--city SLUG] [--key VKEY] [--policy FILE] [--earlier CHECKPOINT] [--json]",
  options: {
    city: { type: "string" },
    json: { type: "boolean" },
    key: { type: "string" },
    policy: { type: "string" },
    earlier: { type: "string" },
  },
  withWord: verifyElsewhere,
  run: async (world, { values }) => {
    const misplaced = FOREIGN_ONLY.find((name) => values[name] !== undefined);
    if (misplaced !== undefined) {
      world.complain(`--${misplaced} goes with the address or the folder of a log`);
      return 2;
    }
    const cities = await world.cities();
    const wanted = cities.filter(({ slug }) => values.city === undefined || slug === values.city);
    if (values.city !== undefined && wanted.length === 0) {
      world.complain(`There is no city ${values.city}`);
      return 2;
    }
    const database = world.context.database;
    const ids = wanted.map(({ id }) => id);
    const results = (await verifyLedger(database, ids, world.recorded)).map((verification, i) => ({
      city: wanted[i]?.slug ?? verification.cityId,
      ...verification,
    }));
    if (values.json === true) world.print(JSON.stringify(results));
    else for (const result of results) report(result);
    return results.every(({ problems }) => problems.length === 0) ? 0 : 1;

    function report({ city, size, root, problems }: (typeof results)[number]): void {
      world.print(`${city}: ${en.entries(size)}, root ${root}`);
      for (const problem of problems) world.complain(`${city}: ${line(problem)}`);
    }
  },
};

async function verifyElsewhere(
  terminal: Terminal,
  { values, positionals: [name = ""] }: CommandInput,
): Promise<number> {
  const wrong = (sentence: string) => {
    terminal.complain(sentence);
    return 2;
  };
  if (values.city !== undefined) return wrong("--city goes with this installation's own record");
  const { earlier: earlierFile } = values;
  const proofs = await findProofFiles(name);
  if (proofs !== undefined && earlierFile !== undefined) return wrong(en.earlierOfLogs);
  const place = proofs ?? (await openLogPlace(name));
  if (place === undefined) return wrong(en.noPlace(name));
  const policy = await readTrust(values);
  if (typeof policy === "string") return wrong(policy);
  if (!("read" in place)) return verifyKept(terminal, values, place, policy);
  const earlier =
    typeof earlierFile === "string" ? await readFile(earlierFile).catch(() => null) : undefined;
  if (earlier === null) return wrong(`${earlierFile} cannot be read`);
  const trust = policy ?? (earlier && (await ownPolicy(place.read)));
  const judged = earlier && trust ? judgeCheckpoint(trust, earlier) : undefined;
  if (judged !== undefined && "refused" in judged) {
    // A file that is no checkpoint was a slip; one that the log's keys did not sign says something about the log.
    wrong(`${earlierFile} ${en.foreign[judged.refused]} (${judged.refused})`);
    return judged.refused.startsWith("malformed") ? 2 : 1;
  }

  const found = await verifyForeignLog(place, { policy, earlier: judged?.checkpoint });
  if (values.json === true) terminal.print(JSON.stringify({ place: name, ...found }));
  else reportForeign(terminal, name, found);
  return found.problems.length === 0 ? 0 : 1;
}

function reportForeign(terminal: Terminal, place: string, found: ForeignVerification): void {
  const name = found.origin ?? place;
  if (found.root !== undefined) {
    terminal.print(`${name}: ${en.verified(found.size, found.entries)}, root ${found.root}`);
  }
  for (const problem of found.problems) terminal.complain(`${name}: ${foreignLine(problem)}`);
  if (found.more > 0) terminal.complain(`${name}: ${en.more(found.more)}`);
  if (found.ownWord) for (const key of found.keys) terminal.complain(en.ownWord(key));
}

async function verifyKept(
  terminal: Terminal,
  values: CommandInput["values"],
  files: readonly string[],
  policy: Policy | undefined,
): Promise<number> {
  const found = await verifyProofs(files, policy);
  const held = found.proofs - new Set(found.problems.map(({ path }) => path)).size;
  if (values.json === true) terminal.print(JSON.stringify(found));
  else {
    if (found.origin !== undefined && found.size !== undefined) {
      terminal.print(en.proofsHeld(found.origin, held, found.proofs, found.size));
    }
    for (const { path, code } of found.problems) {
      terminal.complain(`${path}: ${en.foreign[code]} (${code})`);
    }
    if (found.ownWord) for (const key of found.keys) terminal.complain(en.ownWord(key));
  }
  return found.problems.length === 0 ? 0 : 1;
}

/** The log's own policy; undefined where there is none, which the verification then says. */
async function ownPolicy(
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<Policy | undefined> {
  const bytes = await read("policy").catch(() => undefined);
  const policy = bytes && parsePolicy(bytes);
  return policy === undefined || "refused" in policy ? undefined : policy;
}

function line({ position, code, about }: LedgerProblem): string {
  const place = position === null ? (about ?? en.atWhole) : en.atEntry(position);
  return `${place}: ${en.problems[code]} (${code})`;
}

function foreignLine({ path, entry, code }: ForeignProblem): string {
  const place = entry === null ? path : `${path}, ${en.atEntry(entry)}`;
  return `${place}: ${en.foreign[code]} (${code})`;
}

/**
 * The record on the terminal: `ledger verify` reads every entry again and says whether anything was changed, here or at another
 * installation; `ledger export` writes the files with which anybody else can do that; `ledger witness` cosigns what others have signed.
 */
import { readFile } from "node:fs/promises";
import type { Command, CommandInput, Terminal } from "../../platform/command.ts";
import { findNamedCity } from "../../platform/named-city.ts";
import { parseVkey } from "../../transparency/note-key.ts";
import { judgeCheckpoint, type Policy, policyOfLog } from "../../transparency/policy.ts";
import { parsePolicy } from "../../transparency/policy-text.ts";
import { exportLog } from "./export-log.ts";
import { openLogPlace } from "./open-log-place.ts";
import { rotateLogKey } from "./rotate-log-key.ts";
import { en } from "./texts/en.ts";
import {
  type ForeignProblem,
  type ForeignVerification,
  verifyForeignLog,
} from "./verify-foreign-log.ts";
import { type LedgerProblem, verifyLedger } from "./verify-ledger.ts";
import { type WitnessRefusal, witnessLog } from "./witness-log.ts";

const FOREIGN_ONLY = ["key", "policy", "earlier"];

const verify: Command = {
  name: "ledger verify",
  summary:
    "Check that no entry of the public record was changed, removed or added: of this installation, or of any log by its public files",
  usage:
    "ledger verify [ADDRESS|FOLDER] [--city SLUG] [--key VKEY] [--policy FILE] [--earlier CHECKPOINT] [--json]",
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
  const place = await openLogPlace(name);
  if (place === undefined) return wrong(en.noPlace(name));
  const policy = await readTrust(values);
  if (typeof policy === "string") return wrong(policy);
  const { earlier: earlierFile } = values;
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

/** Whom the options say to trust; undefined where they leave that to the log itself, and a sentence where they are wrong. */
async function readTrust(values: CommandInput["values"]): Promise<Policy | string | undefined> {
  const { key, policy } = values;
  if (key !== undefined && policy !== undefined) return "Give --key or --policy, not both";
  if (typeof key === "string") {
    const read = parseVkey(key);
    return read === undefined ? `${key} is not a verifier key` : policyOfLog(read);
  }
  if (typeof policy !== "string") return undefined;
  const bytes = await readFile(policy).catch(() => undefined);
  if (bytes === undefined) return `${policy} cannot be read`;
  const read = parsePolicy(bytes);
  return "refused" in read ? `${policy}, line ${read.line}: ${read.refused}` : read;
}

/** The log's own policy; undefined where there is none, which the verification then says. */
async function ownPolicy(
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<Policy | undefined> {
  const bytes = await read("policy").catch(() => undefined);
  const policy = bytes && parsePolicy(bytes);
  return policy === undefined || "refused" in policy ? undefined : policy;
}

const exportCommand: Command = {
  name: "ledger export",
  summary: "Write the files of a city's log into a folder, for any web server and any verifier",
  usage: "ledger export FOLDER --city SLUG",
  words: 1,
  options: { city: { type: "string" } },
  run: async (world, input) => {
    const { context, print, complain } = world;
    const [folder = ""] = input.positionals;
    const city = await findNamedCity(world, input);
    if (city === undefined) return 2;
    const exported = await exportLog(context, city, folder);
    if ("refused" in exported) {
      complain(en.exportRefused[exported.refused]);
      return 1;
    }
    print(en.exported(exported.files, exported.size, folder));
    return 0;
  },
};

const rotateKey: Command = {
  name: "ledger rotate-key",
  summary:
    "Let a new key sign a city's log beside the old one; some weeks later, with --end, let the old one end",
  usage: "ledger rotate-key --city SLUG [--end]",
  options: { city: { type: "string" }, end: { type: "boolean" } },
  run: async (world, input) => {
    const city = await findNamedCity(world, input);
    if (city === undefined) return 2;
    const rotated = await rotateLogKey(
      world.context,
      city,
      input.values.end === true ? "end" : "begin",
    );
    if ("refused" in rotated) {
      world.complain(en.rotateRefused[rotated.refused]);
      return 1;
    }
    for (const vkey of rotated.vkeys) world.print(en.signsNext(vkey));
    return 0;
  },
};

const witness: Command = {
  name: "ledger witness",
  summary:
    "Cosign another installation's log if it continues what it showed before; refuse a fork and keep both checkpoints",
  usage: "ledger witness ADDRESS [--key VKEY] [--policy FILE] [--json]",
  words: 1,
  options: { key: { type: "string" }, policy: { type: "string" }, json: { type: "boolean" } },
  run: async ({ context, print, complain }, { values, positionals: [name = ""] }) => {
    const place = await openLogPlace(name);
    const policy = place === undefined ? en.noPlace(name) : await readTrust(values);
    if (place === undefined || typeof policy === "string") {
      complain(String(policy));
      return 2;
    }
    const answer = await witnessLog(context, place, policy);
    if (values.json === true) {
      const hex = "root" in answer ? { root: Buffer.from(answer.root).toString("hex") } : {};
      print(JSON.stringify({ place: name, ...answer, ...hex }));
    } else if ("refused" in answer) {
      complain(refusalText(name, answer));
    } else {
      const { origin, size, vkey, note, keys, fresh } = answer;
      print(en.cosigned(origin, size, vkey));
      print(`\n${note.trimEnd()}`);
      if (fresh) for (const key of keys) complain(en.pinned(key));
    }
    return "refused" in answer ? 1 : 0;
  },
};

export const ledgerCommands: readonly Command[] = [verify, exportCommand, rotateKey, witness];

function refusalText(place: string, refusal: WitnessRefusal): string {
  const why = `${place}: ${en.witnessRefused[refusal.refused]} (${refusal.refused})`;
  if ("known" in refusal) return en.bothCheckpoints(why, refusal.known, refusal.shown);
  return refusal.detail === undefined ? why : `${why}: ${refusal.detail}`;
}

function line({ position, code }: LedgerProblem): string {
  const place = position === null ? en.atWhole : en.atEntry(position);
  return `${place}: ${en.problems[code]} (${code})`;
}

function foreignLine({ path, entry, code }: ForeignProblem): string {
  const place = entry === null ? path : `${path}, ${en.atEntry(entry)}`;
  return `${place}: ${en.foreign[code]} (${code})`;
}

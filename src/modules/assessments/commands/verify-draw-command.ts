/** `rosario assessments verify-draw`: whether a sample was drawn as announced, from the file of a draw alone, or for all draws of a city here. */
import type { Command, CommandInput, Terminal } from "../../../platform/command.ts";
import { readGivenFile } from "../../../platform/given-file.ts";
import { httpClient } from "../../../platform/http-client.ts";
import { findNamedCity } from "../../../platform/named-city.ts";
import { parseVkey, vkeyOf } from "../../../transparency/note-key.ts";
import { type Policy, policyOfLog } from "../../../transparency/policy.ts";
import { parsePolicy } from "../../../transparency/policy-text.ts";
import { type DrawDocument, knownBeforeIn, problemsOfDocument } from "../draw-document.ts";
import { en } from "../texts/en.ts";
import { verifyDraws } from "../verify-draws.ts";
import { parseDrawFile } from "./draw-file.ts";

const texts = en.verify;
const LARGEST_FILE = 20_000_000;
const PATIENCE = 30_000;

const verify: Command = {
  name: "assessments verify-draw",
  summary:
    "Check that a sample was drawn as it was announced: from the file of a draw, at an address or here, or for every draw of a city of this installation",
  usage: "assessments verify-draw [ADDRESS|FILE] [--city SLUG] [--key VKEY] [--policy FILE]",
  options: {
    city: { type: "string" },
    key: { type: "string" },
    policy: { type: "string" },
  },
  withWord: verifyFile,
  run: async (world, input) => {
    const misplaced = ["key", "policy"].find((name) => input.values[name] !== undefined);
    if (misplaced !== undefined) {
      world.complain(`--${misplaced} goes with the address or the file of a draw`);
      return 2;
    }
    const city = await findNamedCity(world, input);
    if (city === undefined) return 2;
    const verified = await verifyDraws(world.context, city);
    if (verified.length === 0) world.print(texts.none(city.slug));
    let isFine = true;
    for (const { number, state, announced, problems } of verified) {
      const name = `${city.slug}, draw ${number}`;
      isFine = report(world, name, state, problems) && isFine;
      sayKnown(world, name, announced);
    }
    return isFine ? 0 : 1;
  },
};

async function verifyFile(
  terminal: Terminal,
  { values, positionals: [name = ""] }: CommandInput,
): Promise<number> {
  if (values.city !== undefined) {
    terminal.complain("--city goes with this installation's own draws");
    return 2;
  }
  const trust = await readTrust(values);
  if (typeof trust === "string") {
    terminal.complain(trust);
    return 2;
  }
  const text = /^https?:\/\//i.test(name) ? await readAddress(name) : await readFileText(name);
  if ("sentence" in text) {
    terminal.complain(text.sentence);
    return text.code;
  }
  const document = parseDrawFile(text.text);
  if (document === undefined) {
    terminal.complain(`${name}: ${texts.problems["malformed-file"]} (malformed-file)`);
    return 1;
  }
  const policy = trust ?? ownPolicy(document);
  const draw = `${document.city}, draw ${document.number}`;
  if (policy === undefined) {
    terminal.complain(`${draw}: ${texts.problems["malformed-policy"]} (malformed-policy)`);
    return 1;
  }
  const state = document.ended !== null ? "ended" : document.result === null ? "undrawn" : "drawn";
  const isFine = report(terminal, draw, state, problemsOfDocument(document, policy));
  sayKnown(terminal, draw, knownBeforeIn(document));
  if (trust === undefined)
    for (const { key } of policy.logs) terminal.complain(texts.ownWord(vkeyOf(key)));
  return isFine ? 0 : 1;
}

function report(
  terminal: Terminal,
  draw: string,
  state: "drawn" | "undrawn" | "ended",
  problems: readonly { readonly code: keyof typeof texts.problems; readonly step: string | null }[],
): boolean {
  const fine = { drawn: texts.fine, undrawn: texts.undrawn, ended: texts.ended } as const;
  if (problems.length === 0) terminal.print(fine[state](draw));
  for (const { code, step } of problems) {
    const place = step === null ? draw : `${draw}, ${step}`;
    terminal.complain(`${place}: ${texts.problems[code]} (${code})`);
  }
  return problems.length === 0;
}

/** What could be known of the list when the seed was fixed: no fault, and nothing that a hash shows. */
function sayKnown(
  terminal: Terminal,
  draw: string,
  announced: ReturnType<typeof knownBeforeIn>,
): void {
  if (announced === undefined || announced.known.of === "nothing") return;
  const { on, known } = announced;
  terminal.print(
    known.of === "all"
      ? texts.knownAll(draw, on)
      : texts.knownDays(draw, on, known.days, known.all),
  );
}

function ownPolicy({ policy }: DrawDocument): Policy | undefined {
  const read = policy === null ? undefined : parsePolicy(policy);
  return read === undefined || "refused" in read ? undefined : read;
}

/** Whom the options say to trust; undefined where they leave that to the file itself, and a sentence where they are wrong. */
async function readTrust({
  key,
  policy,
}: CommandInput["values"]): Promise<Policy | string | undefined> {
  if (key !== undefined && policy !== undefined) return "Give --key or --policy, not both";
  if (typeof key === "string") {
    const read = parseVkey(key);
    return read === undefined ? `${key} is not a verifier key` : policyOfLog(read);
  }
  if (typeof policy !== "string") return undefined;
  const file = await readGivenFile(policy);
  if ("refused" in file) return file.sentence;
  const read = parsePolicy(file.bytes);
  return "refused" in read ? `${policy}, line ${read.line}: ${read.refused}` : read;
}

/** A file that is not there was named wrongly; a server that does not answer says something about the draw. */
type ReadText = { readonly text: string } | { readonly sentence: string; readonly code: 1 | 2 };

async function readFileText(path: string): Promise<ReadText> {
  const read = await readGivenFile(path);
  return "refused" in read
    ? { sentence: read.sentence, code: 2 }
    : { text: new TextDecoder().decode(read.bytes) };
}

/** The address of a draw's page leads to its file too. */
async function readAddress(address: string): Promise<ReadText> {
  const url = URL.parse(address);
  if (url === null) return { sentence: `${address} is no address.`, code: 2 };
  url.pathname = `${url.pathname.replace(/\/+$/, "").replace(/\.json$/, "")}.json`;
  const client = httpClient({
    allowed: [url.host],
    anywhere: true,
    mostBytes: LARGEST_FILE,
    patience: PATIENCE,
  });
  const answer = await client.request({ method: "GET", address: url.href, body: null });
  if (!("refused" in answer)) return { text: new TextDecoder().decode(answer.bytes) };
  const why = answer.refused === "status" ? `status ${answer.status}` : answer.refused;
  return { sentence: `${url.href} cannot be read: ${why}.`, code: 1 };
}

export const assessmentCommands: readonly Command[] = [verify];

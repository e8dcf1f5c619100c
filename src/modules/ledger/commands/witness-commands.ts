/** Witnesses on the terminal: `ledger witness` cosigns what others have signed, `ledger cosign` has others cosign the city's own log. */
import type { Command, CommandInput } from "../../../platform/command.ts";
import { findNamedCity } from "../../../platform/named-city.ts";
import { parseVkey } from "../../../transparency/note-key.ts";
import { addWitness, askWitnesses, endWitness } from "../ask-witnesses.ts";
import { openLogPlace } from "../open-log-place.ts";
import { en } from "../texts/en.ts";
import { type WitnessRefusal, witnessLog } from "../witness-log.ts";
import { readTrust } from "./read-trust.ts";

export const witnessCommand: Command = {
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

function refusalText(place: string, refusal: WitnessRefusal): string {
  const why = `${place}: ${en.witnessRefused[refusal.refused]} (${refusal.refused})`;
  if ("known" in refusal) return en.bothCheckpoints(why, refusal.known, refusal.shown);
  return refusal.detail === undefined ? why : `${why}: ${refusal.detail}`;
}

export const cosignCommand: Command = {
  name: "ledger cosign",
  summary:
    "Have the witnesses of a city's log cosign its latest checkpoint; --at names one more, --end asks one no longer",
  usage: "ledger cosign --city SLUG [--at ADDRESS [--key VKEY] | --end ADDRESS] [--json]",
  options: {
    city: { type: "string" },
    at: { type: "string" },
    key: { type: "string" },
    end: { type: "string" },
    json: { type: "boolean" },
  },
  run: async (world, input) => {
    const { context, print, complain } = world;
    const { at, key, end, json } = input.values;
    const wrong = problemOf(input.values);
    if (wrong !== undefined) complain(wrong);
    const city = wrong === undefined ? await findNamedCity(world, input) : undefined;
    if (city === undefined) return 2;
    if (typeof end === "string") {
      const ended = await endWitness(context, city, end);
      (ended ? print : complain)(ended ? en.noLongerAsked(end) : en.notAsked(end));
      return ended ? 0 : 1;
    }
    if (typeof at === "string") {
      const vkey = typeof key === "string" ? key : undefined;
      const added = await addWitness(context, city, { address: at, vkey });
      if ("refused" in added) {
        const { refused } = added;
        complain(refused === "empty-log" ? en.emptyLog : en.notNamed(at, refused));
        return 1;
      }
      if (vkey === undefined) complain(en.witnessPinned(added.vkey));
    }
    const asked = await askWitnesses(context, city);
    if (asked === undefined || asked.length === 0) {
      complain(asked === undefined ? en.emptyLog : en.noWitness);
      return 1;
    }
    if (json === true) print(JSON.stringify(asked));
    else {
      for (const one of asked) {
        if ("refused" in one) {
          complain(`${one.address}: ${en.askRefused[one.refused]} (${one.refused})`);
        } else print(en.cosignedBy(one.address, one.size, one.vkey));
      }
    }
    return asked.some((one) => "refused" in one) ? 1 : 0;
  },
};

/** What is wrong with the options, as a sentence. */
function problemOf({ at, key, end }: CommandInput["values"]): string | undefined {
  if (at !== undefined && end !== undefined) return en.atOrEnd;
  if (key !== undefined && at === undefined) return en.keyWithoutAddress;
  if (typeof at === "string" && !isAddress(at)) return en.noAddress(at);
  const isKey = typeof key !== "string" || parseVkey(key)?.kind === "cosignature";
  return isKey ? undefined : en.noWitnessKey(String(key));
}

function isAddress(text: string): boolean {
  const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
  return url !== null && url.username === "" && url.search === "" && url.hash === "";
}

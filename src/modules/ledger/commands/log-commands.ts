/** The city's own log on the terminal: `ledger export` writes its files for any web server, `ledger rotate-key` changes its key. */
import type { Command } from "../../../platform/command.ts";
import { findNamedCity } from "../../../platform/named-city.ts";
import { exportLog } from "../export-log.ts";
import { rotateLogKey } from "../rotate-log-key.ts";
import { en } from "../texts/en.ts";

export const exportCommand: Command = {
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

export const rotateKeyCommand: Command = {
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

/** `rosario settings`: what is in force and where each value comes from, so that nobody has to guess. Secrets are not shown. */
import { resolve } from "node:path";
import type { Command } from "../platform/command.ts";
import { loadSettings, SETTING_NAMES } from "../platform/settings.ts";

export const settingsCommand: Command = {
  filesOnly: true,
  name: "settings",
  summary: "Print the settings in force and where each comes from, without secrets",
  usage: "settings [--json] [--data DIR] [--config FILE]",
  options: { json: { type: "boolean" }, data: { type: "string" }, config: { type: "string" } },
  run: async ({ print, complain }, { values }) => {
    const dataFolder = typeof values.data === "string" ? values.data : "data";
    if (dataFolder.trim() === "") {
      complain("--data needs the name of a folder.");
      return 2;
    }
    const config = typeof values.config === "string" ? values.config : undefined;
    const loaded = loadSettings({ dataFolder, config });
    if ("refused" in loaded) {
      for (const problem of loaded.problems) complain(problem);
      return 2;
    }
    const { given, whence, inForce } = loaded;
    const rows = SETTING_NAMES.map((name) => ({
      name,
      value: withoutSecret(name, given[name] ?? inForce[name]),
      whence: whence[name] ?? "default",
    }));
    if (values.json === true) {
      print(JSON.stringify({ dataFolder: resolve(dataFolder), settings: rows }));
      return 0;
    }
    print(`Data folder: ${resolve(dataFolder)}`);
    const width = Math.max(...SETTING_NAMES.map((name) => name.length));
    for (const { name, value, whence: from } of rows)
      print(`${name.padEnd(width)}  ${value ?? "not set"}  (${from})`);
    return 0;
  },
};

/** A key, a token, or the password in an address. */
export function withoutSecret(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (/(^|_)(SECRET|TOKEN|KEY|PASSWORD)(_|$)/.test(name)) return "(hidden)";
  const url = /_URL$/.test(name) ? URL.parse(value) : null;
  if (url === null) return value;
  // An option of the connection may be a secret too.
  const secret = [...url.searchParams.keys()].filter((option) =>
    /pass|secret|token|key/i.test(option),
  );
  if (url.password === "" && secret.length === 0) return value;
  if (url.password !== "") url.password = "hidden";
  for (const option of secret) url.searchParams.set(option, "hidden");
  return url.href;
}

/**
 * `rosario doctor`: looks at everything that a host can mend and says in plain sentences what is wrong and what to do. It changes nothing,
 * runs no migration, and goes on where a check fails. Exit code 1 where there is a problem.
 */
import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { listCities } from "../modules/city/index.ts";
import { modules } from "../modules.ts";
import type { Command, Terminal } from "../platform/command.ts";
import { openAsItIs } from "../platform/database/open-as-it-is.ts";
import { openPool } from "../platform/database/pool.ts";
import { folderFiles } from "../platform/files.ts";
import { folderKeys } from "../platform/keys.ts";
import { folderObjects } from "../platform/objects/folder-objects.ts";
import { s3Objects } from "../platform/objects/s3-objects.ts";
import { type LoadedSettings, loadSettings, misnamedSettings } from "../platform/settings.ts";
import { checkAddresses, checkTimeZone } from "./doctor/check-addresses.ts";
import { checkDatabase } from "./doctor/check-database.ts";
import { checkFiles, checkObjects } from "./doctor/check-files.ts";
import { checkMailServer, checkOutbox } from "./doctor/check-letters.ts";
import { checkDisk, checkFolder, checkNode, checkSecrets } from "./doctor/check-machine.ts";
import { checkKeys, checkRecord } from "./doctor/check-record.ts";
import { checkServer } from "./doctor/check-server.ts";
import { checkOpenId } from "./doctor/check-sign-in.ts";
import { checked, type Finding, note, problem, skipped, well } from "./doctor/finding.ts";
import { withoutSecret } from "./settings-command.ts";

type Loaded = Exclude<LoadedSettings, { readonly refused: unknown }>;
type Asked = { readonly dataFolder: string; readonly full: boolean; readonly now: () => Date };

export const doctorCommand: Command = {
  filesOnly: true,
  name: "doctor",
  summary: "Say what is wrong with this installation and what to do about it",
  usage: "doctor [--full] [--json] [--data DIR] [--config FILE]",
  options: {
    full: { type: "boolean" },
    json: { type: "boolean" },
    data: { type: "string" },
    config: { type: "string" },
  },
  run: async (terminal, { values }) => {
    const folder = typeof values.data === "string" ? values.data : "data";
    if (folder.trim() === "") {
      terminal.complain("--data needs the name of a folder.");
      return 2;
    }
    const dataFolder = resolve(folder);
    const config = typeof values.config === "string" ? values.config : undefined;
    const asked = { dataFolder, full: values.full === true, now: () => new Date() };
    const findings = await examine(asked, loadSettings({ dataFolder, config }), terminal);
    const count = (state: Finding["state"]) => findings.filter((one) => one.state === state).length;
    const counts = {
      problems: count("problem"),
      notes: count("note"),
      skipped: count("skipped"),
      well: count("well"),
    };
    if (values.json === true) terminal.print(JSON.stringify({ ...counts, findings }));
    else {
      for (const finding of findings) for (const line of linesOf(finding)) terminal.print(line);
      terminal.print(
        `\n${named(counts.problems, "problem")}, ${named(counts.notes, "note")}, ${counts.well} well${counts.skipped > 0 ? `, ${counts.skipped} not looked at` : ""}.`,
      );
    }
    return counts.problems > 0 ? 1 : 0;
  },
};

/** Every finding, in the order in which a host would look. */
async function examine(
  asked: Asked,
  loaded: LoadedSettings,
  { complain }: Pick<Terminal, "complain">,
): Promise<readonly Finding[]> {
  const { dataFolder } = asked;
  const machine = [checkNode(process.versions.node)];
  const isThere = existsSync(dataFolder);
  if (!isThere && ("refused" in loaded || loaded.settings.databaseUrl === undefined)) {
    const todo = "Name it with --data DIR; rosario serve makes one where there is none.";
    return [...machine, problem("data-folder", `There is no data folder ${dataFolder}.`, todo)];
  }
  const places = isThere
    ? await examinePlaces(dataFolder)
    : [
        skipped(
          "data-folder",
          `There is no data folder ${dataFolder} yet; the first start makes it.`,
        ),
      ];
  if ("refused" in loaded) {
    const wrong = loaded.problems.map((says) =>
      problem("settings", says, "docs/settings.md says what each setting may be."),
    );
    const rest = skipped("database", "The rest was not looked at: it depends on the settings.");
    return [...machine, ...places, ...wrong, rest];
  }
  const { settings, given, file } = loaded;
  const holdsSecret = Object.entries(given).some(
    ([name, value]) => loaded.whence[name] === file && withoutSecret(name, value) !== value,
  );
  return [
    ...machine,
    ...places,
    ...(await checked("key-files", () => checkSecrets(dataFolder, { file, holdsSecret }))),
    well(
      "settings",
      existsSync(file) ? `read from the environment and ${file}` : "read from the environment",
    ),
    ...misnamedSettings().map(({ given: named, meant }) =>
      note("settings", `The variable ${named} is no setting.`, `It is called ${meant}.`),
    ),
    ...checkAddresses(settings),
    checkTimeZone(settings, given, asked.now()),
    ...(await examineDatabase(asked, loaded, complain)),
    ...(await checked("mail", () => checkMailServer(settings))),
    ...(isThere ? await examineStores(dataFolder, settings) : []),
    ...(await checked("openid", () => checkOpenId(settings.oidc))),
    ...(await checked("serving", () => checkServer(settings))),
  ];
}

async function examinePlaces(dataFolder: string): Promise<readonly Finding[]> {
  const database = join(dataFolder, "postgres");
  // It may be a link to another disk.
  const isElsewhere =
    existsSync(database) && (await stat(database)).dev !== (await stat(dataFolder)).dev;
  return [
    ...(await checked("disk", () => checkDisk(dataFolder))),
    ...(isElsewhere ? await checked("disk", () => checkDisk(database)) : []),
    ...(await checked("data-folder", () => checkFolder(dataFolder, process.getuid?.()))),
  ];
}

async function examineStores(
  dataFolder: string,
  { s3 }: Loaded["settings"],
): Promise<readonly Finding[]> {
  const [files, objects] = [join(dataFolder, "files"), join(dataFolder, "objects")];
  return [
    ...(await checked("files", () => checkFiles(folderFiles(files), files))),
    ...(await checked("objects", () =>
      s3 === undefined
        ? checkObjects(folderObjects(objects), objects)
        : checkObjects(s3Objects(s3), s3.url),
    )),
  ];
}

async function examineDatabase(
  { dataFolder, full, now }: Asked,
  { settings }: Loaded,
  say: (line: string) => void,
): Promise<readonly Finding[]> {
  const { databaseUrl } = settings;
  if (databaseUrl === undefined && !existsSync(join(dataFolder, "postgres"))) {
    return [
      skipped("database", `There is no database in ${dataFolder} yet; rosario serve makes it.`),
    ];
  }
  return checked("database", async () => {
    const opened = await openAsItIs({ databaseUrl, dataFolder, say });
    try {
      const { findings, isUsable } = await checkDatabase(opened, now);
      if (!isUsable) return [...findings, skipped("record", "The cities were not looked at.")];
      const database = openPool(opened.appConnection);
      try {
        const context = { database, now, keys: folderKeys(join(dataFolder, "keys")) };
        const cities = await database.inInstallation(listCities);
        const recorded = modules.flatMap(({ recorded }) => recorded ?? []);
        const ofCities: Finding[] = [];
        for (const city of cities) {
          const { slug } = city;
          ofCities.push(
            ...(await checked(`record-of-${slug}`, () =>
              checkRecord(context, city, { full, recorded }),
            )),
            ...(await checked(`keys-of-${slug}`, () => checkKeys(context, city))),
          );
        }
        const outbox = await checked("outbox", () => checkOutbox(context, cities));
        return [...findings, ...ofCities, ...outbox];
      } finally {
        await database.close();
      }
    } finally {
      await opened.close();
    }
  });
}

const MARKS: Readonly<Record<Finding["state"], string>> = {
  well: "well",
  note: "NOTE",
  problem: "PROBLEM",
  skipped: "–",
};

function linesOf({ check, state, says, todo }: Finding): readonly string[] {
  const line = `${MARKS[state].padEnd(8)} ${check}: ${says}`;
  return todo === undefined ? [line] : [line, `         → ${todo}`];
}

function named(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

/** The machine: Node, room on the disk, and who may enter the data folder, its keys and its settings file. */
import { existsSync } from "node:fs";
import { readdir, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { type Finding, note, problem, skipped, well } from "./finding.ts";

/** Without this much, a database soon stops; with less than that, somebody should look. In bytes. */
const ROOM = { least: 500_000_000, comfortable: 2_000_000_000 };
const LEAST_INODES = 10_000;

export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18)
    ? well("node", `Node.js ${version}`)
    : problem(
        "node",
        `Node.js ${version} is too old.`,
        "Run Rosario by bin/rosario, which brings its own, or install Node.js 22.18 or later.",
      );
}

export async function checkDisk(folder: string, room = ROOM): Promise<readonly Finding[]> {
  const { bavail, bsize, ffree, files } = await statfs(folder);
  const free = bavail * bsize;
  const amount = `${(free / 1e9).toFixed(1)} GB free where ${folder} lies`;
  const todo = "Make room, or move the data folder to a larger disk.";
  // Some file systems count no files.
  if (files > 0 && ffree < LEAST_INODES)
    return [problem("disk", `Only ${ffree} more files fit where ${folder} lies.`, todo)];
  if (free < room.least) return [problem("disk", `Only ${amount}.`, todo)];
  return [free < room.comfortable ? note("disk", `Only ${amount}.`, todo) : well("disk", amount)];
}

/** `me` is the user who runs this; undefined where the system has no such numbers. */
export async function checkFolder(
  folder: string,
  me: number | undefined,
): Promise<readonly Finding[]> {
  const { uid, mode } = await stat(folder);
  const findings: Finding[] = [];
  if (me !== undefined && me !== 0 && uid !== me) {
    findings.push(
      problem(
        "data-folder",
        `The data folder ${folder} belongs to user ${uid}, and you are user ${me}.`,
        "Run Rosario as the user who owns it.",
      ),
    );
  }
  if ((mode & 0o022) !== 0) {
    findings.push(
      problem(
        "data-folder",
        `Others may write into the data folder ${folder} (mode ${modeOf(mode)}).`,
        `chmod go-w ${folder}`,
      ),
    );
  }
  return findings.length > 0
    ? findings
    : [well("data-folder", `${folder}, mode ${modeOf(mode)}, of user ${uid}`)];
}

/** What only the program's own user may read: the keys, and a settings file with a secret in it. */
export async function checkSecrets(
  dataFolder: string,
  settings: { readonly file: string; readonly holdsSecret: boolean },
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const folder = join(dataFolder, "keys");
  if (!existsSync(folder)) {
    findings.push(
      skipped("key-files", `There is no folder ${folder} yet; the first signature makes it.`),
    );
  } else {
    const paths = [folder, ...(await readdir(folder)).map((name) => join(folder, name))];
    const open = await openToOthers(paths);
    findings.push(
      open.length === 0
        ? well("key-files", `${paths.length - 1} in ${folder}, readable by their owner only`)
        : problem(
            "key-files",
            `Others may read the private keys: ${open.join(", ")}.`,
            `chmod -R go= ${folder}; and if somebody may have read them: rosario ledger rotate-key --city SLUG`,
          ),
    );
  }
  if (existsSync(settings.file) && settings.holdsSecret) {
    const open = await openToOthers([settings.file]);
    findings.push(
      open.length === 0
        ? well("settings-file", `${settings.file}, readable by its owner only`)
        : problem(
            "settings-file",
            `Others may read ${settings.file}, which holds a secret.`,
            `chmod go= ${settings.file}; and change the secret where others use the machine.`,
          ),
    );
  }
  return findings;
}

async function openToOthers(paths: readonly string[]): Promise<readonly string[]> {
  const modes = await Promise.all(paths.map(async (path) => (await stat(path)).mode));
  return paths.filter((_, i) => ((modes[i] ?? 0) & 0o077) !== 0);
}

function modeOf(mode: number): string {
  return (mode & 0o777).toString(8);
}

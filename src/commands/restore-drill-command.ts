/** `rosario restore-drill`: restores a backup aside, looks at all of it, says what it found, and removes what it restored. */
import { chmod, mkdtemp, realpath, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { listCities } from "../modules/city/index.ts";
import { verifyLedger } from "../modules/ledger/index.ts";
import { modules } from "../modules.ts";
import type { Restored } from "../platform/backup/restore-backup.ts";
import { restoreBackup } from "../platform/backup/restore-backup.ts";
import type { FileCommand, Terminal } from "../platform/command.ts";
import { openDatabase } from "../platform/database/open.ts";
import { counted, restoringRefused } from "./backup-sentences.ts";
import { givenOpening, OPENING_OPTIONS } from "./given-keys.ts";
import { sayingHostProblems, stoppable } from "./given-place.ts";

export const restoreDrillCommand: FileCommand = {
  name: "restore-drill",
  summary:
    "Restore a backup aside, compare every sum and every row, verify every public record, and report",
  usage: "restore-drill FILE [--identity FILE … | --passphrase-file FILE] [--aside DIR] [--json]",
  words: 1,
  filesOnly: true,
  options: { ...OPENING_OPTIONS, aside: { type: "string" }, json: { type: "boolean" } },
  run: async (terminal, input) => {
    const [file = ""] = input.positionals;
    const { aside, json } = input.values;
    const opening = await givenOpening(terminal, input);
    if ("wrong" in opening) return 2;
    const parent = typeof aside === "string" ? resolve(aside) : await realpath(tmpdir());
    if (!(await stat(parent).catch(() => undefined))?.isDirectory()) {
      terminal.complain(`There is no folder ${parent}.`);
      return 2;
    }
    return sayingHostProblems(terminal, () =>
      stoppable(terminal, async (stop) => {
        const folder = await mkdtemp(join(parent, "rosario-drill-"));
        try {
          // Root's database runs as another user, who has to pass through.
          if (process.getuid?.() === 0) await chmod(folder, 0o711);
          const dataFolder = join(folder, "data");
          const restored = await restoreBackup(file, {
            dataFolder,
            settings: { databaseUrl: undefined, s3: undefined },
            opening: opening.given,
            say: terminal.complain,
            compare: true,
            stop,
          });
          if ("refused" in restored) {
            const sentence = restoringRefused(file, restored);
            if (json === true)
              terminal.print(
                JSON.stringify({ ok: false, refused: restored.refused, problems: [sentence] }),
              );
            else terminal.complain(sentence);
            return ["no-file", "no-identity", "needs-key"].includes(restored.refused) ? 2 : 1;
          }
          const report = reportOf(restored, await verifyAside(dataFolder));
          if (json === true) terminal.print(JSON.stringify(report));
          else sayReport(terminal, file, report);
          return report.ok ? 0 : 1;
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      }),
    );
  },
};

type VerifiedCity = {
  readonly city: string;
  readonly entries: number;
  readonly root: string;
  readonly problems: readonly string[];
};

/** Every city's record as `ledger verify` reads it, with the facts in the modules' tables. */
async function verifyAside(dataFolder: string): Promise<readonly VerifiedCity[]> {
  const { database, close } = await openDatabase({ dataFolder, say: () => undefined });
  try {
    const cities = await database.inInstallation(listCities);
    const recorded = modules.flatMap((module) => module.recorded ?? []);
    const found = await verifyLedger(
      database,
      cities.map(({ id }) => id),
      recorded,
    );
    return found.map(({ cityId, size, root, problems }) => ({
      city: cities.find(({ id }) => id === cityId)?.slug ?? cityId,
      entries: size,
      root,
      problems: problems.map(({ position, code, about }) =>
        [about, position === null ? undefined : `entry ${position}`, code]
          .filter(Boolean)
          .join(": "),
      ),
    }));
  } finally {
    await close();
  }
}

type Report = {
  readonly ok: boolean;
  readonly madeAt: string;
  readonly cities: readonly VerifiedCity[];
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
  readonly keys: number;
  /** Parts whose rows were read back from the database and had the sum of the backup. */
  readonly compared: number;
  readonly migrated: number;
  readonly problems: readonly string[];
};

function reportOf(
  { manifest, loaded, migrated }: Restored,
  cities: readonly VerifiedCity[],
): Report {
  const missing = manifest.cities.filter(({ slug }) => !cities.some(({ city }) => city === slug));
  const problems = [
    ...missing.map(({ slug }) => `The city ${slug} is not there.`),
    ...cities.flatMap(({ city, problems: found }) => found.map((problem) => `${city}: ${problem}`)),
    ...manifest.lost.map(
      (key) => `The backup does not have the file ${key}, which its database names.`,
    ),
  ];
  return {
    ok: problems.length === 0,
    madeAt: manifest.madeAt,
    cities,
    tables: Object.keys(manifest.rows).length,
    rows: loaded.rows,
    files: loaded.objects,
    keys: loaded.keys,
    compared: loaded.compared,
    migrated,
    problems,
  };
}

function sayReport({ print, complain }: Terminal, file: string, report: Report): void {
  print(`${file} is the backup of ${report.madeAt}. It was restored aside and removed again.`);
  print(
    `Every sum is right. ${counted(report.rows, "row")} in ${counted(report.tables, "table")} were loaded, counted, read back and compared (${counted(report.compared, "part")}).`,
  );
  print(`${counted(report.files, "file")} and ${counted(report.keys, "key")} are as they were.`);
  if (report.migrated > 0)
    print(`It is of an older Rosario: ${counted(report.migrated, "step")} brought it up to date.`);
  for (const { city, entries, root } of report.cities) {
    print(`${city}: ${counted(entries, "entry", "entries")} in the public record, root ${root}`);
  }
  for (const problem of report.problems) complain(problem);
  print(
    report.ok ? "This backup can be relied on." : "This backup cannot be relied on: see above.",
  );
}

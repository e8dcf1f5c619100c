/** `rosario restore`: a backup into an empty data folder, or into an empty database of DATABASE_URL. */
import { restoreBackup } from "../platform/backup/restore-backup.ts";
import type { FileCommand } from "../platform/command.ts";
import { counted, restoringRefused } from "./backup-sentences.ts";
import { givenOpening, OPENING_OPTIONS } from "./given-keys.ts";
import { givenPlace, PLACE_OPTIONS, sayingHostProblems, stoppable } from "./given-place.ts";

/** What is wrong with the options, not with the backup. */
const CALLED_WRONGLY = ["no-file", "no-identity", "needs-key"];

export const restoreCommand: FileCommand = {
  name: "restore",
  summary:
    "Restore a backup into an empty data folder or an empty database: all of it or, with any problem, nothing",
  usage: "restore FILE --data DIR [--identity FILE … | --passphrase-file FILE]",
  words: 1,
  filesOnly: true,
  options: { ...PLACE_OPTIONS, ...OPENING_OPTIONS },
  run: async (terminal, input) => {
    const { print, complain } = terminal;
    const [file = ""] = input.positionals;
    if (input.values.data === undefined) {
      complain("--data is missing: the empty folder that the backup is restored into.");
      return 2;
    }
    const opening = await givenOpening(terminal, input);
    const given = "wrong" in opening ? undefined : givenPlace(terminal, input);
    if ("wrong" in opening || given === undefined) return 2;
    return sayingHostProblems(terminal, () =>
      stoppable(terminal, async (stop) => {
        const restored = await restoreBackup(file, {
          ...given,
          opening: opening.given,
          say: complain,
          stop,
        });
        if ("refused" in restored) {
          complain(restoringRefused(file, restored));
          return CALLED_WRONGLY.includes(restored.refused) ? 2 : 1;
        }
        const { manifest, loaded, migrated } = restored;
        print(
          `Restored the backup of ${manifest.madeAt}: ${counted(manifest.cities.length, "city", "cities")}, ${counted(loaded.rows, "row")}, ` +
            `${counted(loaded.objects, "file")}, ${counted(loaded.keys, "key")}`,
        );
        if (migrated > 0)
          print(
            `It was of an older Rosario, and was brought up to date (${counted(migrated, "step")}).`,
          );
        complain(
          "If the installation that it was made of still runs, stop it: two that sign the same public record would contradict each other.",
        );
        for (const key of manifest.lost)
          complain(`The backup does not have ${key}, which its database names.`);
        return 0;
      }),
    );
  },
};

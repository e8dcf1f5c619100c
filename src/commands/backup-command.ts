/** `rosario backup`: everything of an installation in one file, while it runs. */
import { constants, setPriority } from "node:os";
import { writeBackup } from "../platform/backup/write-backup.ts";
import type { FileCommand } from "../platform/command.ts";
import { counted, sized, writingRefused } from "./backup-sentences.ts";
import { givenSealing, SEALING_OPTIONS } from "./given-keys.ts";
import { onPlace, PLACE_OPTIONS, stoppable } from "./given-place.ts";

export const backupCommand: FileCommand = {
  name: "backup",
  summary: "Write everything of this installation into one file, while it runs",
  usage: "backup FILE [--data DIR] [--encrypt AGE-RECIPIENT … | --passphrase-file FILE] [--force]",
  words: 1,
  filesOnly: true,
  options: { ...PLACE_OPTIONS, ...SEALING_OPTIONS, force: { type: "boolean" } },
  run: async (terminal, input) => {
    const { print, complain } = terminal;
    const [file = ""] = input.positionals;
    const sealing = await givenSealing(terminal, input);
    if ("wrong" in sealing) return 2;
    return onPlace(terminal, input, (place) =>
      stoppable(terminal, async (stop) => {
        // Packing takes a processor for a while; whoever visits goes first.
        setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
        const written = await writeBackup(place, file, {
          now: () => new Date(),
          sealing: sealing.given,
          force: input.values.force === true,
          stop,
        });
        if ("refused" in written) {
          complain(writingRefused(file, written));
          return written.refused === "no-recipient" ? 2 : 1;
        }
        const { manifest, bytes } = written;
        const of = (kind: string) =>
          manifest.parts.filter(({ name }) => name.startsWith(kind)).length;
        const rows = Object.values(manifest.rows).reduce((sum, some) => sum + some, 0);
        print(
          `${file}: ${counted(manifest.cities.length, "city", "cities")}, ${counted(rows, "row")}, ` +
            `${counted(of("objects/"), "file")}, ${counted(of("keys/"), "key")}, ${sized(bytes)}`,
        );
        complain(
          `It holds names and mail addresses (${counted(manifest.personalData.length, "table")} about people) and the private keys that sign the public record. ` +
            (sealing.given === undefined
              ? "It is not encrypted: keep it as you keep those, or encrypt it with --encrypt."
              : "It is encrypted: without what opens it, nobody can restore it."),
        );
        for (const key of manifest.lost)
          complain(`The file store did not have ${key}, which the database names.`);
        return manifest.lost.length > 0 ? 1 : 0;
      }),
    );
  },
};

/** `rosario city export` and `rosario city import`: a city moves from one installation to another, with everything that is its own. */
import { modules } from "../modules.ts";
import type { CityHead } from "../platform/backup/city-parts.ts";
import { exportCity } from "../platform/backup/export-city.ts";
import { importCity } from "../platform/backup/import-city.ts";
import type { FileCommand } from "../platform/command.ts";
import type { Processing } from "../platform/personal-data.ts";
import { counted, importRefused, sized, writingRefused } from "./backup-sentences.ts";
import { onPlace, PLACE_OPTIONS, stoppable } from "./given-place.ts";

export const cityExportCommand: FileCommand = {
  name: "city export",
  summary: "Write everything of one city into a file: the same state gives the same bytes",
  usage: "city export CITY --out FILE [--format json|archive] [--with-keys] [--force]",
  words: 1,
  filesOnly: true,
  options: {
    ...PLACE_OPTIONS,
    out: { type: "string" },
    format: { type: "string" },
    "with-keys": { type: "boolean" },
    force: { type: "boolean" },
  },
  run: async (terminal, input) => {
    const { print, complain } = terminal;
    const [slug = ""] = input.positionals;
    const { out, format = "archive" } = input.values;
    if (typeof out !== "string" || out === "") {
      complain("--out is missing: the file to write.");
      return 2;
    }
    if (format !== "json" && format !== "archive") {
      complain(`There is no format ${String(format)}: json or archive.`);
      return 2;
    }
    const withKeys = input.values["with-keys"] === true;
    return onPlace(terminal, input, (place) =>
      stoppable(terminal, async (stop) => {
        const force = input.values.force === true;
        const written = await exportCity(place, slug, out, {
          format,
          withKeys,
          force,
          stop,
        });
        if ("refused" in written) {
          complain(writingRefused(out, written));
          return written.refused === "no-city" ? 2 : 1;
        }
        print(
          `${out}: ${slug}, ${counted(written.rows, "row")} in ${counted(written.head.tables.length, "table")}, ${counted(written.files, "file")}, ${sized(written.bytes)}`,
        );
        complain("Personal data is inside; keep the file as you keep the database:");
        for (const { activity, data } of declaredData(written.head))
          complain(`  ${activity}: ${data}`);
        complain(
          `Names and addresses stand in ${written.contacts.join(", ")}. In ${counted(written.head.personalData.length, "table")} a row says whose account it is about or from; the head of the file names them. Free texts may name others.`,
        );
        complain(
          withKeys
            ? `The ${counted(written.keys, "private key")} of ${slug}'s public record went along, so that the city moves for good: once it is taken in elsewhere, this installation may sign nothing for it any more. Stop serving it here.`
            : `The private keys of ${slug}'s public record did not go along: whoever takes this file in can show and verify the record, and cannot sign for it. To move the city for good, export --with-keys.`,
        );
        for (const sha256 of written.lost)
          complain(`The file store did not have ${sha256}, which the database names.`);
        return written.lost.length > 0 ? 1 : 0;
      }),
    );
  },
};

export const cityImportCommand: FileCommand = {
  name: "city import",
  summary: "Take a city in that was exported elsewhere: all of it or, with any problem, nothing",
  usage: "city import FILE",
  words: 1,
  filesOnly: true,
  options: { ...PLACE_OPTIONS },
  run: async (terminal, input) => {
    const { print, complain } = terminal;
    const [file = ""] = input.positionals;
    return onPlace(terminal, input, async (place) => {
      const imported = await importCity(place, file);
      if ("refused" in imported) {
        complain(importRefused(file, imported));
        return imported.refused === "no-file" ? 2 : 1;
      }
      const { head, rows, files, keys } = imported;
      print(
        `${head.city.slug} is here: ${counted(rows, "row")}, ${counted(files, "file")}, ${counted(keys, "private key")}`,
      );
      complain(
        head.withKeys
          ? "It signs its public record here from now on. The installation that it came from may sign nothing for it any more."
          : `Its private keys did not come along, so nothing new is signed for its public record here; the last checkpoint stays. Export it --with-keys to move it for good. Where the old keys are lost, begin a new one: rosario ledger rotate-key --city ${head.city.slug}, then the same with --end, and tell everybody who verifies the record.`,
      );
      for (const sha256 of imported.lost)
        complain(`The export does not have the file ${sha256}, which its rows name.`);
      return imported.lost.length > 0 ? 1 : 0;
    });
  },
};

/** What the modules declare that they keep about people, of the tables that the file holds. */
function declaredData({ tables }: CityHead): readonly Processing[] {
  const inside = new Set(tables.map(({ name }) => name));
  return modules
    .flatMap((module) => module.personalData ?? [])
    .filter((processing) => processing.tables.some((name) => inside.has(name)));
}

/** `rosario report …`: the files of a published edition. */
import { access, constants, mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isLanguage } from "../../kernel/language.ts";
import type { Command } from "../../platform/command.ts";
import { programPath } from "../../platform/program.ts";
import { buildReport } from "./build-report.ts";
import { editionState } from "./edition.ts";
import { findEdition, findSnapshot } from "./list-editions.ts";
import { makeEditionProofs } from "./make-edition-proofs.ts";

const build: Command = {
  name: "report build",
  summary: "Write a published edition as report.pdf, index.html and data.zip",
  usage: "report build --city SLUG --edition YEAR --out DIR [--language en|nb|de] [--data DIR]",
  options: {
    city: { type: "string" },
    edition: { type: "string" },
    out: { type: "string" },
    language: { type: "string" },
  },
  run: async ({ context, print, complain, cities }, { values, positionals }) => {
    const { city: slug, edition: wanted, out, language: asked } = values;
    const year = Number(wanted);
    if (
      typeof slug !== "string" ||
      typeof out !== "string" ||
      !Number.isInteger(year) ||
      positionals.length > 0
    ) {
      complain(`rosario ${build.usage}`);
      return 2;
    }
    if (asked !== undefined && (typeof asked !== "string" || !isLanguage(asked))) {
      complain("The language is en, nb or de.");
      return 2;
    }
    const city = (await cities()).find((one) => one.slug === slug);
    if (city === undefined) {
      complain(`There is no city ${slug}.`);
      return 1;
    }
    const { edition, frozen } = await context.database.readCity(city.id, async (tx) => ({
      edition: await findEdition(tx, year),
      frozen: await findSnapshot(tx, year),
    }));
    if (edition === undefined) {
      complain(`${slug} has no edition ${year}.`);
      return 1;
    }
    if (frozen === undefined) {
      complain(
        editionState(edition) === "open"
          ? `The ${year} edition of ${slug} is not published yet. Publish it first: only what is frozen can be built.`
          : `The ${year} report of ${slug} was published elsewhere${edition.source === null ? "" : `: ${edition.source}`}`,
      );
      return 1;
    }
    const language = asked ?? frozen.snapshot.city.languages[0];
    const folder = resolve(out);
    const closed = await openFolder(folder);
    if (closed !== undefined) {
      complain(`Nothing can be written to ${out} (${closed}). Name a folder with --out.`);
      return 1;
    }
    const files = await buildReport(context, frozen, {
      language,
      assets: programPath("dist", "public"),
      proofs: await makeEditionProofs(context, city.id, frozen),
    });
    for (const { name, bytes } of files) {
      await writeFile(join(folder, name), bytes);
      print(`${join(out, name)}  ${bytes.length} bytes`);
    }
    return 0;
  },
};

/** Makes a folder where there is none and sees whether it takes files; the system's word for why it does not. */
async function openFolder(folder: string): Promise<string | undefined> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    if (error instanceof Error && "code" in error) return String(error.code);
    throw error;
  }
}

export const reportCommands: readonly Command[] = [build];

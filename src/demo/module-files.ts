/**
 * Reads the files of a demonstration city that a module loads itself: demo/<city>/<module>.json. A broken file is a broken build and throws
 * with its place. A city of which nothing is known has no such file.
 */
import { readFile } from "node:fs/promises";
import { parseBodiesFile } from "../modules/bodies/index.ts";
import { parseCommitmentsFile } from "../modules/commitments/index.ts";
import { parseMappingFile } from "../modules/mapping/index.ts";
import { parseMeetingsFile } from "../modules/meetings/index.ts";
import { parsePlansFile } from "../modules/plans/index.ts";
import { parseSelfAssessmentFile } from "../modules/self-assessment/index.ts";
import { programPath } from "../platform/program.ts";

type Parsed<File> = { readonly file: File } | { readonly faults: readonly string[] };

/** What each module loads of a city; undefined where there is no file. */
export async function readModuleFiles(city: string) {
  return {
    plans: await read(city, "plans", parsePlansFile),
    bodies: await read(city, "bodies", parseBodiesFile),
    meetings: await read(city, "meetings", parseMeetingsFile),
    mapping: await read(city, "mapping", parseMappingFile),
    commitments: await read(city, "commitments", parseCommitmentsFile),
    selfAssessment: await read(city, "self-assessment", parseSelfAssessmentFile),
  };
}

async function read<File>(
  city: string,
  module: string,
  parse: (value: unknown) => Parsed<File>,
): Promise<File | undefined> {
  const path = programPath("demo", city, `${module}.json`);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const parsed = parse(JSON.parse(text));
  if ("faults" in parsed)
    throw new Error(`demo/${city}/${module}.json: ${parsed.faults.join("; ")}`);
  return parsed.file;
}

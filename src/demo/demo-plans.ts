/** Reads the plans of a demonstration city, demo/<city>/plans.json. A broken file is a broken build and throws with its place. */
import { readFile } from "node:fs/promises";
import { type PlansFile, parsePlansFile } from "../modules/plans/index.ts";
import { programPath } from "../platform/program.ts";

/** What demo/<city>/plans.json holds. */
export async function readDemoPlans(city: string): Promise<PlansFile> {
  const path = programPath("demo", city, "plans.json");
  const parsed = parsePlansFile(JSON.parse(await readFile(path, "utf8")));
  if ("faults" in parsed) throw new Error(`demo/${city}/plans.json: ${parsed.faults.join("; ")}`);
  return parsed.file;
}

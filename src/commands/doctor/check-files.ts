/** Where files are kept: tried by keeping one, reading it back and removing it. */
import { randomUUID } from "node:crypto";
import { idFrom } from "../../kernel/id.ts";
import type { Files } from "../../platform/files.ts";
import { type Objects, objectKeyOf, sha256Of } from "../../platform/objects/objects.ts";
import { type Finding, problem, well } from "./finding.ts";

export async function checkFiles(files: Files, place: string): Promise<Finding> {
  const name = `doctor/${randomUUID()}`;
  const bytes = Buffer.from("doctor");
  return tried("files", place, async () => {
    await files.keep(name, bytes);
    const found = await files.find(name);
    await files.remove(name);
    return found !== undefined && Buffer.compare(found, bytes) === 0;
  });
}

export async function checkObjects(objects: Objects, place: string): Promise<Finding> {
  const bytes = Buffer.from(`doctor ${randomUUID()}`);
  // In the name of a city that there never is.
  const key = objectKeyOf(idFrom<"City">(new Date(0), new Uint8Array(10)), sha256Of(bytes));
  return tried("objects", place, async () => {
    await objects.keep(key, bytes);
    const found = await objects.find(key);
    await objects.remove(key);
    return found !== undefined && Buffer.compare(found, bytes) === 0;
  });
}

async function tried(check: string, place: string, work: () => Promise<boolean>): Promise<Finding> {
  const failed = (why: string) =>
    problem(
      check,
      `Files cannot be kept in ${place}: ${why}.`,
      "Look at its room, its rights, and whether it can be reached.",
    );
  try {
    return (await work())
      ? well(check, `Files can be kept in ${place} and read back.`)
      : failed("what was read back is not what was kept");
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

// The maps of the demonstration's real cities: nothing stands there without a source and evidence, and no reason is made up.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseMappingFile } from "./commands/mapping-file.ts";

async function mapOf(city: string) {
  const path = join(import.meta.dirname, `../../../demo/${city}/mapping.json`);
  const parsed = parseMappingFile(JSON.parse(await readFile(path, "utf8")));
  if ("faults" in parsed) throw new Error(parsed.faults.join("; "));
  return parsed.file;
}

describe.each(["graz", "york", "bergen"])("the map of %s", (city) => {
  test("names for each entry where it can be read, and what shows it", async () => {
    const { challenges, resources, practice, responsibilities } = await mapOf(city);
    const entries = [...challenges, ...resources, ...practice, ...responsibilities];
    expect(entries.length).toBeGreaterThan(10);
    for (const { slug, source, evidence } of entries)
      expect([slug, source, evidence.join("")]).toEqual([
        ...[slug, expect.stringMatching(/^https?:\/\//), expect.stringMatching(/^https?:\/\//)],
      ]);
    for (const { on, source } of challenges.flatMap(({ standings }) => standings))
      expect([on.date, source]).toEqual([on.date, expect.stringMatching(/^https?:\/\//)]);
  });

  test("says of each kind in every language in which it says anything", async () => {
    const { challenges, resources, practice, responsibilities } = await mapOf(city);
    for (const one of [...challenges, ...resources, ...practice, ...responsibilities])
      expect([one.slug, Object.keys(one.text)]).toEqual([one.slug, Object.keys(one.title)]);
  });
});

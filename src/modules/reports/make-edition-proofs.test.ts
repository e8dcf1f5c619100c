// The proofs in a report's data package, checked as a reader would: unpacked into a folder, with nothing else at hand.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { fact } from "../../kernel/testing.ts";
import { modules } from "../../modules.ts";
import type { Context } from "../../platform/context.ts";
import { closeTypesetter } from "../../platform/typst/typeset.ts";
import { unzipFiles } from "../../platform/zip.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { adoptRecommendation, answerRecommendation } from "../recommendations/index.ts";
import { anAdoption } from "../recommendations/testing.ts";
import { findSnapshot } from "./list-editions.ts";
import { makeDataPackage } from "./make-data-package.ts";
import { makeEditionProofs } from "./make-edition-proofs.ts";
import { publishEdition } from "./publish-edition.ts";
import { aCityWithFigures, anOpenEdition, done } from "./testing.ts";

const context = testContext(await testDatabase());
const scratch = mkdtempSync(join(tmpdir(), "rosario-proofs-"));
const reference = "YORK-2025-01";
let city: Id<"City">;

beforeAll(async () => {
  city = await aCityWithFigures(context);
  await anOpenEdition(context, city);
  const adoption = anAdoption({ reference, edition: 2025 });
  done(await adoptRecommendation(context, city, theHost, adoption));
  done(await publishEdition(context, city, theHost, { edition: 2025 }));
});
afterAll(async () => {
  rmSync(scratch, { recursive: true });
  await closeTypesetter();
});

async function packageNow(own: Context = context): Promise<Uint8Array> {
  const frozen = await context.database.readCity(city, (tx) => findSnapshot(tx, 2025));
  if (frozen === undefined) throw new Error("Nothing was frozen");
  return makeDataPackage(frozen, await makeEditionProofs(own, city, frozen));
}

async function unpacked(name: string): Promise<string> {
  const folder = join(scratch, name);
  for (const file of unzipFiles(await packageNow())) {
    mkdirSync(dirname(join(folder, file.name)), { recursive: true });
    writeFileSync(join(folder, file.name), file.bytes);
  }
  return folder;
}

async function verify(path: string, values: Readonly<Record<string, string | boolean>> = {}) {
  const said: string[] = [];
  const command = commandNamed("ledger verify");
  const note = (line: string) => void said.push(line);
  const code = await command.withWord?.(
    { print: note, complain: note },
    { values, positionals: [path] },
  );
  return { code, said: said.join("\n") };
}

function commandNamed(name: string) {
  const command = modules.flatMap(({ commands = [] }) => commands).find((one) => one.name === name);
  if (command === undefined || command.filesOnly) throw new Error(`No command ${name}`);
  return command;
}

const typesIn = (folder: string): readonly string[] =>
  readFileSync(join(folder, "SHA256SUMS"), "utf8")
    .split("\n")
    .map((line) => line.split("  ")[1] ?? "")
    .filter((name) => /^proofs\/\d+\.json$/.test(name))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")).type);

test("the package of an edition holds the proof of each of its facts, and they verify offline", async () => {
  const folder = await unpacked("whole");
  expect(new Set(typesIn(folder))).toEqual(
    new Set(["figures.released", "edition.opened", "recommendation.adopted", "edition.published"]),
  );
  const { code, said } = await verify(folder);
  expect(said).toMatch(/(\d+) of \1 proofs lead to a checkpoint/);
  expect(code).toBe(0);
  expect((await verify(join(folder, "proofs"))).code).toBe(0);
  expect(readFileSync(join(folder, "README.txt"), "utf8")).toContain("rosario ledger verify");
});

test("the same edition gives the same bytes, whatever is recorded and whoever signs afterwards", async () => {
  const before = await packageNow();
  const answer = {
    reference,
    kind: "accepted",
    reason: { en: "Yes." },
    on: fact("2026-05"),
    source: null,
  } as const;
  done(await answerRecommendation(context, city, someone(context, "coordinator"), answer));
  const world = {
    context,
    print: () => undefined,
    complain: (line: string) => expect.unreachable(line),
    claimServing: async () => ({ serving: true }) as const,
    cities: async () => [{ id: city, slug: "york" }],
  };
  const input = { values: { city: "york" }, positionals: [] };
  expect(await commandNamed("ledger rotate-key").run(world, input)).toBe(0);
  // Once from what was kept, and once made anew by an installation that has lost it.
  const { files } = testContext(context.database);
  for (const own of [context, { ...context, files }]) {
    expect(Buffer.compare(await packageNow(own), before)).toBe(0);
  }
});

test("a changed entry, a changed proof and another's key are found out", async () => {
  const folder = await unpacked("changed");
  const proofs = join(folder, "proofs");
  const positions = typesIn(folder).length;
  const number = JSON.parse(
    readFileSync(join(proofs, firstName(folder, "recommendation.adopted")), "utf8"),
  ).position as number;
  const entry = join(proofs, `${number}.json`);
  const text = readFileSync(entry, "utf8");
  writeFileSync(entry, text.replace('"coordinator"', '"host"').replace('"host"', '"nobody"'));
  const changed = await verify(folder);
  expect(changed).toMatchObject({ code: 1 });
  expect(changed.said).toContain(`${number}.tlog-proof: does not lead from this entry`);
  expect(changed.said).toContain(`${positions - 1} of ${positions} proofs`);
  writeFileSync(entry, text);
  expect((await verify(folder)).code).toBe(0);

  writeFileSync(join(proofs, `${number}.tlog-proof`), "not a proof");
  expect((await verify(join(proofs, `${number}.tlog-proof`))).said).toContain("(malformed-proof)");
  rmSync(entry);
  expect((await verify(folder)).said).toContain("(missing-file)");
  const key = "rosario.test/york+7ff0a8c6+AZxvn4XmBcsXuZKYvTI3YRoIQ4rQxyRzRWKjnB6RPX2t";
  expect((await verify(folder, { key })).code).toBe(2);
});

test("an edition whose entry is not in the record has no proofs", async () => {
  const frozen = await context.database.readCity(city, (tx) => findSnapshot(tx, 2025));
  if (frozen === undefined) throw new Error("Nothing was frozen");
  const edition = { ...frozen.snapshot.edition, year: 2031 };
  const another = { snapshot: { ...frozen.snapshot, edition }, sha256: "0".repeat(64) };
  expect(await makeEditionProofs(context, city, another)).toEqual([]);
  expect(await ownerQuery("select 1 from ledger.checkpoint")).not.toEqual([]);
});

function firstName(folder: string, type: string): string {
  const name = readFileSync(join(folder, "SHA256SUMS"), "utf8")
    .split("\n")
    .map((line) => line.split("  ")[1] ?? "")
    .filter((one) => /^proofs\/\d+\.json$/.test(one))
    .find((one) => JSON.parse(readFileSync(join(folder, one), "utf8")).type === type);
  return name?.slice("proofs/".length) ?? "";
}

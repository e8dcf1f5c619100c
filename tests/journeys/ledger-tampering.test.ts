/** The promise to a journalist: one changed byte in the public record is found. */
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmbedded } from "../../src/platform/database/embedded.ts";
import { dataFolder, runProgram } from "../support/running-program.ts";

let folder: Awaited<ReturnType<typeof dataFolder>>;

beforeAll(async () => {
  folder = await dataFolder();
  await runProgram(["demo", "--no-serve", "--data", folder.path]);
}, 120_000);

afterAll(() => folder.remove());

async function behindTheProgramsBack(sql: string): Promise<void> {
  const embedded = await openEmbedded(folder.path, { say: () => undefined });
  const client = new Client(embedded.superuserConnection);
  await client.connect();
  await client.query(sql);
  await client.end();
  await embedded.close();
}

test("the record of the demonstration verifies, and stops verifying when one byte of one entry changes", async () => {
  const whole = await runProgram(["ledger", "verify", "--data", folder.path]);
  expect(whole.code).toBe(0);
  expect(whole.out).toMatch(/^york: \d+ entries, root [0-9a-f]{64}/m);

  await behindTheProgramsBack(
    `update ledger.entry e set body = overlay(body placing '3' from position('"v":1' in body) + 4 for 1)
      from city.city c where c.slug = 'york' and e.city_id = c.id and e.position = 7`,
  );
  const broken = await runProgram(["ledger", "verify", "--data", folder.path, "--json"]);
  expect(broken.code).toBe(1);
  expect(broken.out).toMatch(/"position": ?7/);
}, 60_000);

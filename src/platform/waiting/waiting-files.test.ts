// Files between two steps of an import: found by every process, by their city only, and for a day.
import { afterAll, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { appConnection, ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { openPool } from "../database/pool.ts";
import { findWaiting, keepWaiting, removeWaiting, removeWaitingJob } from "./waiting-files.ts";

const context = testContext(await testDatabase());
const elsewhere = { ...context, database: openPool(appConnection()) };
afterAll(() => elsewhere.database.close());
const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (found: Uint8Array | undefined) => found && new TextDecoder().decode(found);

test("what one process keeps another finds, with the same bytes, and the last of a name counts", async () => {
  const city = context.newCity();
  await keepWaiting(context, city, "imports/a.csv", Uint8Array.of(0, 255, 10));
  const found = await findWaiting(elsewhere, city, "imports/a.csv");
  expect([...(found ?? [])]).toEqual([0, 255, 10]);
  await keepWaiting(elsewhere, city, "imports/a.csv", bytes("again"));
  expect(textOf(await findWaiting(context, city, "imports/a.csv"))).toBe("again");
});

test("another city's file is not there, also under the same name", async () => {
  const [york, graz] = [context.newCity(), context.newCity()];
  await keepWaiting(context, york, "imports/a.csv", bytes("York"));
  expect(await findWaiting(context, graz, "imports/a.csv")).toBeUndefined();
  await removeWaiting(context, graz, "imports/a.csv");
  expect(textOf(await findWaiting(context, york, "imports/a.csv"))).toBe("York");
});

test("what was imported is let go of, and after a day what nobody imported: nobody finds it, and the next run of the job removes it", async () => {
  const city = context.newCity();
  await keepWaiting(context, city, "imports/done.csv", bytes("done"));
  await removeWaiting(context, city, "imports/done.csv");
  await removeWaiting(context, city, "imports/done.csv");
  expect(await findWaiting(context, city, "imports/done.csv")).toBeUndefined();
  await keepWaiting(context, city, "imports/old.csv", bytes("old"));
  context.setNow("2026-06-02T12:00:00Z");
  expect(textOf(await findWaiting(context, city, "imports/old.csv"))).toBe("old");
  context.setNow("2026-06-02T12:00:00.001Z");
  expect(await findWaiting(context, city, "imports/old.csv")).toBeUndefined();
  await keepWaiting(context, city, "imports/new.csv", bytes("new"));
  const said: string[] = [];
  const how = {
    say: (line: string) => void said.push(line),
    complain: (line: string) => void said.push(line),
    stopping: new AbortController().signal,
  };
  for (let run = 0; run < 2; run += 1)
    await removeWaitingJob.run(context, { id: city, slug: "york" }, how);
  expect(said).toEqual(["1 file removed"]);
  const left = await ownerQuery<{ name: string }>(
    "select name from platform.waiting_file where city_id = $1",
    [city],
  );
  expect(left).toEqual([{ name: "imports/new.csv" }]);
});

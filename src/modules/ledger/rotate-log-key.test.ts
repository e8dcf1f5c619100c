import { expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { openCheckpoint } from "../../transparency/checkpoint.ts";
import { parseVkey } from "../../transparency/note-key.ts";
import { findLogFile } from "./find-log-file.ts";
import { record } from "./record.ts";
import { rotateLogKey } from "./rotate-log-key.ts";
import { signCheckpoint } from "./sign-checkpoint.ts";
import { anEntry } from "./testing.ts";
import { verifyLedger } from "./verify-ledger.ts";

const database = await testDatabase();
const context = testContext(database);

function aCity() {
  const city = { id: context.newCity(), slug: "york" };
  const grow = () => database.inCity(city.id, (tx) => record(tx, anEntry()));
  /** Which of these keys signed the present checkpoint. */
  const signedBy = async (vkeys: readonly string[]) => {
    await grow();
    const signed = await signCheckpoint(context, city);
    const keys = vkeys.map((vkey) => parseVkey(vkey)).filter((key) => key !== undefined);
    return keys.map((key) => !("refused" in openCheckpoint(signed?.note ?? "", [key])));
  };
  return { city, grow, signedBy };
}

async function rotated(city: ReturnType<typeof aCity>["city"], step: "begin" | "end") {
  const answer = await rotateLogKey(context, city, step);
  if ("refused" in answer) throw new Error(answer.refused);
  return answer.vkeys;
}

test("a new key signs beside the old one, then alone, and everything signed before still verifies", async () => {
  const { city, signedBy } = aCity();
  await signedBy([]);
  const both = await rotated(city, "begin");
  expect(both).toHaveLength(2);
  expect(await signedBy(both)).toEqual([true, true]);
  const named = async () => {
    const policy = Buffer.from((await findLogFile(context, city, "policy")) ?? []).toString();
    return both.map((vkey) => policy.includes(vkey));
  };
  expect(await named()).toEqual([true, true]);

  const alone = await rotated(city, "end");
  expect(alone).toEqual(both.slice(1));
  // The present checkpoint is still one that the old key signed.
  expect(await named()).toEqual([true, true]);
  expect(await signedBy(both)).toEqual([false, true]);
  expect(await named()).toEqual([false, true]);
  const third = await rotated(city, "begin");
  expect(await signedBy(third)).toEqual([true, true]);
  expect((await verifyLedger(database, [city.id]))[0]?.problems).toEqual([]);
});

test("a log without a key, with two keys or with one only is refused what it cannot do", async () => {
  const { city, signedBy } = aCity();
  expect(await rotateLogKey(context, city, "begin")).toEqual({ refused: "no-log" });
  await signedBy([]);
  expect(await rotateLogKey(context, city, "end")).toEqual({ refused: "only-one-key" });
  await rotated(city, "begin");
  expect(await rotateLogKey(context, city, "begin")).toEqual({ refused: "already-two-keys" });
});

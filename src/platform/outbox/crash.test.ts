// The promise of the outbox: whoever sends may die at any step. No letter is lost, none has a second Message-ID, and none goes out again once
// its acceptance was stored. A process of its own sends to a real SMTP server and is killed by SIGKILL.
import { randomInt } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { type SenderOrders, sendForever } from "../../../tests/support/letter-sender.ts";
import { endOtherProcesses, runScript } from "../../../tests/support/other-process.ts";
import { testMailServer } from "../../../tests/support/smtp-server.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { appConnection, asSuperuser, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { smtpMail } from "../mail.ts";
import { LEASE } from "./letter.ts";
import { sendLetters } from "./send-letters.ts";
import { letterRows } from "./testing.ts";

const rounds = process.env.SLOW === "1" ? 120 : 4;
const repeats = process.env.SLOW === "1" ? 12 : 1;

const database = await testDatabase();
const server = await testMailServer();
afterAll(endOtherProcesses);

/** A city with a sender that can be started and killed; each round its clock is one lease further. */
function aSender() {
  const base = testContext(database);
  const cityId = base.newCity();
  let ahead = 0;
  const start = () => {
    ahead += LEASE + 60_000;
    const orders: SenderOrders = {
      connection: appConnection(),
      smtp: server.url,
      city: cityId,
      ahead,
    };
    const file = join(import.meta.dirname, "../../../tests/support/letter-sender.ts");
    const child = runScript(
      `import { ${sendForever.name} as send } from ${JSON.stringify(file)}; await send(${JSON.stringify(orders)});`,
    );
    const closed = new Promise<void>((resolve) => child.process.once("close", () => resolve()));
    const kill = () => child.process.kill("SIGKILL");
    return { ...child, kill, closed };
  };
  /** Sends what was left behind, once the claims of the dead have run out. */
  const recover = async () => {
    server.behave({});
    ahead += LEASE + 60_000;
    const now = () => new Date(Date.now() + ahead);
    return sendLetters({ ...base, now, mail: smtpMail(server.url, "rights@city.example") }, cityId);
  };
  return { cityId, start, recover };
}

/** How often each letter of a city has arrived, by its Message-ID; and that no two letters share one, nor one letter has two. */
async function arrivalsOf(cityId: Id<"City">): Promise<ReadonlyMap<string, number>> {
  const ids = (await letterRows(cityId)).map((row) => row.message_id);
  const counts = new Map(ids.map((id) => [id, 0]));
  const idOf = new Map<string, string>();
  for (const { mail } of server.arrivals) {
    const { messageId = "", text = "" } = mail;
    const count = counts.get(messageId);
    if (count === undefined) continue;
    counts.set(messageId, count + 1);
    expect(idOf.get(text) ?? messageId).toBe(messageId);
    idOf.set(text, messageId);
  }
  expect(new Set(idOf.values()).size).toBe(idOf.size);
  return counts;
}

/** Holds a letter's row, so that whoever wants to mark it waits; calls back when somebody does, and lets nobody mark it who is dead by then. */
async function holdRow(
  messageId: string,
  waited: () => void,
): Promise<{ readonly held: Promise<void> }> {
  const locked = Promise.withResolvers<void>();
  const held = asSuperuser(undefined, async (client) => {
    await client.query("begin");
    await client.query("select from platform.letter where message_id = $1 for update", [messageId]);
    locked.resolve();
    for (let tries = 0; tries < 500; tries += 1) {
      // Within a transaction the view would else show what it showed first.
      await client.query("select pg_stat_clear_snapshot()");
      const { rows } = await client.query<{ pid: number }>(
        `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
         and query ~ 'set accepted_at'`,
      );
      const [waiting] = rows;
      if (waiting !== undefined) {
        waited();
        await client.query("select pg_terminate_backend($1, 5000)", [waiting.pid]);
        await client.query("rollback");
        return;
      }
      await sleep(10);
    }
    throw new Error("Nobody wanted to mark the letter");
  });
  await locked.promise;
  return { held };
}

type Step = "claimed" | "recipient" | "content" | "answered" | "marked";

/** Starts a sender, kills it at this step of its second letter, and gives that letter's Message-ID. */
async function killAt(step: Step, { start }: ReturnType<typeof aSender>): Promise<string> {
  server.behave({});
  const sender = start();
  const second = async (word: string) => {
    for (let seen = 0; ; ) {
      const line = await sender.line();
      if (line === undefined) throw new Error(`The sender ended: ${await sender.rest()}`);
      if (line.startsWith(word)) seen += 1;
      if (seen === 2) return `<${line.split(" ")[1]}@rosario.test>`;
    }
  };
  const die = () => {
    sender.kill();
    return "silence" as const;
  };
  let connections = 0;
  const atSecond = () => connections === 2;
  let held = Promise.resolve();
  server.behave({
    greeting: () => {
      connections += 1;
      return step === "claimed" && atSecond() ? die() : "go-on";
    },
    recipient: () => (step === "recipient" && atSecond() ? die() : "go-on"),
    content: async ({ mail: { messageId = "" } }) => {
      if (!atSecond()) return "go-on";
      if (step === "content") return die();
      if (step === "answered") held = (await holdRow(messageId, sender.kill)).held;
      return "go-on";
    },
  });
  const letter = await second(step === "marked" ? "sent" : "posted");
  if (step === "marked") sender.kill();
  await sender.closed;
  await held;
  return letter;
}

describe("a sender that is killed", () => {
  const steps: readonly [Step, string, number][] = [
    ["claimed", "with the letter claimed and the server not yet asked", 1],
    ["recipient", "while the server looks at the recipient", 1],
    ["content", "when the server has the letter and has not answered", 2],
    ["answered", "when the server has answered and that is not stored", 2],
    ["marked", "when the acceptance is stored", 1],
  ];
  const repeated = Array.from({ length: repeats }, () => steps).flat();

  test.each(repeated)("at the step %s: %s", async (step, _, times) => {
    const sender = aSender();
    const letter = await killAt(step, sender);
    const before = await letterRows(sender.cityId);
    const row = before.find(({ message_id }) => message_id === letter);
    expect(row?.accepted_at === null).toBe(step !== "marked");
    const left = before.filter(({ accepted_at }) => accepted_at === null).length;
    expect(await sender.recover()).toEqual({ sent: left, waiting: 0, refused: 0 });
    expect(await sender.recover()).toEqual({ sent: 0, waiting: 0, refused: 0 });
    expect((await arrivalsOf(sender.cityId)).get(letter)).toBe(times);
    const rows = await letterRows(sender.cityId);
    expect(rows.map(({ accepted_at }) => accepted_at)).not.toContain(null);
  });

  test(
    "at whatever moment: every letter arrives, under one Message-ID, and never again once that was stored",
    async () => {
      const { cityId, start, recover } = aSender();
      server.behave({});
      const stored = new Map<string, number>();
      const posted = new Set<string>();
      for (let round = 0; round < rounds; round += 1) {
        const sender = start();
        posted.add((await sender.line())?.split(" ")[1] ?? "");
        await sleep(randomInt(120));
        sender.kill();
        for (const line of (await sender.rest()).split("\n")) posted.add(line.split(" ")[1] ?? "");
        await sender.closed;
        const counts = await arrivalsOf(cityId);
        for (const row of await letterRows(cityId)) {
          if (row.accepted_at === null) continue;
          const times = counts.get(row.message_id) ?? 0;
          expect(times).toBe(stored.get(row.message_id) ?? times);
          stored.set(row.message_id, times);
        }
      }
      await recover();
      const rows = await letterRows(cityId);
      expect(rows.length).toBeGreaterThanOrEqual(rounds);
      expect(rows.map(({ accepted_at }) => accepted_at)).not.toContain(null);
      posted.delete("");
      const known = new Set(rows.map(({ id }) => id));
      expect([...posted].filter((id) => !known.has(id))).toEqual([]);
      const counts = await arrivalsOf(cityId);
      expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(1);
      for (const [id, times] of stored) expect(counts.get(id)).toBe(times);
    },
    30_000 + rounds * 2_000,
  );
});

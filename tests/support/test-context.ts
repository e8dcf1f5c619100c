/** The world for a test: a real database; clock, randomness, mail, files and keys in the test's own hands. */
import { createHash } from "node:crypto";
import type { Id } from "../../src/kernel/id.ts";
import type { Context } from "../../src/platform/context.ts";
import { newId } from "../../src/platform/context.ts";
import type { Database } from "../../src/platform/database/database.ts";
import { createLog } from "../../src/platform/log.ts";
import type { OutgoingLetter } from "../../src/platform/mail.ts";
import { readSettings } from "../../src/platform/settings.ts";

export type TestContext = Context & {
  /** Moves the clock. */
  setNow(instant: string): void;
  /** Letters sent so far. */
  readonly letters: readonly OutgoingLetter[];
  /** A city of its own for each test, so that tests share a database and nothing else. */
  newCity(): Id<"City">;
};

let seeds = 0;

/** A context at noon on 1 June 2026 unless moved, with reproducible randomness. */
export function testContext(database: Database): TestContext {
  const settings = readSettings({ BASE_URL: "http://rosario.test", TIME_ZONE: "Europe/Oslo" });
  if ("refused" in settings) throw new Error(settings.problems.join("; "));
  let now = new Date("2026-06-01T12:00:00Z");
  const letters: OutgoingLetter[] = [];
  const kept = new Map<string, { readonly bytes: Uint8Array; readonly at: Date }>();
  const objects = new Map<string, Uint8Array>();
  const secrets = new Map<string, Uint8Array>();
  const seed = `${process.pid}/${seeds++}`;
  let drawn = 0;
  const context: TestContext = {
    database,
    settings,
    now: () => now,
    random: (bytes) => {
      const stream = createHash("sha512").update(`${seed}/${drawn++}`).digest();
      return new Uint8Array(stream.subarray(0, bytes));
    },
    mail: {
      way: "terminal",
      send: async (letter) => {
        letters.push(letter);
        return { accepted: true };
      },
    },
    files: {
      find: async (name) => kept.get(name)?.bytes,
      keep: async (name, bytes) => void kept.set(name, { bytes, at: now }),
      remove: async (name) => void kept.delete(name),
      removeOlder: async (folder, before) => {
        for (const [name, { at }] of kept) {
          if (name.startsWith(`${folder}/`) && at < before) kept.delete(name);
        }
      },
    },
    objects: {
      find: async (key) => objects.get(key),
      keep: async (key, bytes) => void objects.set(key, bytes),
      remove: async (key) => void objects.delete(key),
    },
    keys: {
      find: async (name) => secrets.get(name),
      keep: async (name, secret) => {
        const kept = secrets.get(name) ?? secret;
        secrets.set(name, kept);
        return kept;
      },
    },
    log: createLog("silent"),
    setNow: (instant) => {
      now = new Date(instant);
    },
    letters,
    newCity: () => newId<"City">(context),
  };
  return context;
}

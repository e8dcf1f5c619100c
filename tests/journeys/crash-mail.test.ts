/** The promise to a host: a letter that was promised leaves, whatever happens to the program while it is sending it, and it stays one letter. */
import { Client } from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openEmbedded } from "../../src/platform/database/embedded.ts";
import { dataFolder, runProgram, serveProgram, startProgram } from "../support/running-program.ts";
import { type Behaviour, testMailServer } from "../support/smtp-server.ts";

const server = await testMailServer();
const settings = { SMTP_URL: server.url, MAIL_FROM: "Rosario <rights@city.example>" };

let folder: Awaited<ReturnType<typeof dataFolder>>;

beforeAll(async () => {
  folder = await dataFolder();
});
afterAll(() => folder.remove());

/** Founds a city, whose coordinator is written to, and lets the server behave so while that letter is sent. */
async function found(slug: string, behaviour: (kill: () => void) => Behaviour): Promise<void> {
  const words = `--slug ${slug} --country NO --language nb --coordinator-email ${slug}@city.example`;
  const names = ["--name", "Bergen", "--coordinator-name", "Kari Nordmann"];
  const child = startProgram(
    ["city", "found", ...words.split(" "), ...names, "--data", folder.path],
    settings,
  );
  server.behave(behaviour(() => void child.kill("SIGKILL")));
  await new Promise<void>((resolve) => child.once("close", () => resolve()));
}

/** Lets the time pass after which a claim has run out. */
async function claimsRunOut(): Promise<void> {
  const embedded = await openEmbedded(folder.path, { say: () => undefined });
  const client = new Client(embedded.superuserConnection);
  await client.connect();
  await client.query(
    "update platform.letter set claimed_at = claimed_at - interval '11 minutes', send_after = made_at",
  );
  await client.end();
  await embedded.close();
}

function arrivedAt(slug: string): readonly (string | undefined)[] {
  return server.arrivals
    .filter(({ recipients }) => recipients.includes(`${slug}@city.example`))
    .map(({ mail }) => mail.messageId);
}

test.each<[string, (kill: () => void) => Behaviour, number]>([
  ["before-the-greeting", (kill) => ({ greeting: () => die(kill) }), 1],
  ["at-the-recipient", (kill) => ({ recipient: () => die(kill) }), 1],
  ["after-the-letter", (kill) => ({ content: () => die(kill) }), 2],
])(
  "killed %s, the program sends the letter at the next run of its jobs",
  async (slug, behaviour, times) => {
    await found(slug, behaviour);
    expect(arrivedAt(slug)).toHaveLength(times - 1);
    server.behave({});
    const early = await runProgram(
      ["jobs", "run", "--city", slug, "--data", folder.path],
      settings,
    );
    expect(early).toMatchObject({ code: 0, out: `${slug}: 1 letter waiting\n` });
    await claimsRunOut();
    const run = await runProgram(["jobs", "run", "--data", folder.path], settings);
    expect(run).toMatchObject({ code: 0, out: `${slug}: 1 letter sent\n`, err: "" });
    const again = await runProgram(["jobs", "run", "--data", folder.path], settings);
    expect(again).toMatchObject({ code: 0, out: "Nothing is due.\n" });
    expect(arrivedAt(slug)).toHaveLength(times);
    expect(new Set(arrivedAt(slug)).size).toBe(1);
  },
);

test("the server sends by itself what could not be sent when it was posted", async () => {
  await found("late", () => ({ recipient: () => 451 }));
  expect(arrivedAt("late")).toEqual([]);
  await claimsRunOut();
  server.behave({});
  const served = await serveProgram(["serve", "--data", folder.path], settings);
  await vi.waitFor(() => expect(arrivedAt("late")).toHaveLength(1), { timeout: 60_000 });

  // It is told to stop while the mail server lets it wait: it does not wait with it.
  const waiting = Promise.withResolvers<void>();
  await found("stopped", () => ({ recipient: () => 451 }));
  server.behave({
    recipient: () => {
      waiting.resolve();
      return "silence";
    },
  });
  await claimsRunOut();
  await waiting.promise;
  const asked = performance.now();
  await served.stop();
  expect(performance.now() - asked).toBeLessThan(8_000);
  server.behave({});
  await claimsRunOut();
  await runProgram(["jobs", "run", "--data", folder.path], settings);
  expect(arrivedAt("stopped")).toHaveLength(1);
});

function die(kill: () => void): "silence" {
  kill();
  return "silence";
}

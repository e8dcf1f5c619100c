// The real server on a real port, with clients that behave badly.
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, request } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { aCity } from "../../src/modules/city/testing.ts";
import type { Context } from "../../src/platform/context.ts";
import { folderFiles } from "../../src/platform/files.ts";
import type { LogFields } from "../../src/platform/log.ts";
import { type Patience, type Serving, serve } from "../../src/serve.ts";
import { freePort } from "../support/running-program.ts";
import { testContext } from "../support/test-context.ts";
import { testDatabase } from "../support/test-database.ts";

const HOUR = 3_600_000;
const PATIENT: Patience = { head: HOUR, request: HOUR, idle: HOUR, leaving: HOUR };

let base: Context;
let serving: Serving | undefined;

beforeAll(async () => {
  base = testContext(await testDatabase());
  await aCity(base, { slug: "york" });
});
afterEach(async () => {
  serving?.hurry();
  await serving?.stop();
  serving = undefined;
});

async function open(patience: Partial<Patience> = {}, change: Partial<Context> = {}) {
  const settings = { ...base.settings, ...change.settings, port: await freePort() };
  const context = { ...base, ...change, settings };
  const opened = await serve(context, () => undefined, { patience: { ...PATIENT, ...patience } });
  if ("refused" in opened) throw new Error("The port is taken");
  serving = opened;
  const { port } = opened;
  return { serving: opened, port, address: `http://127.0.0.1:${port}` };
}

/** A line to the server that sends what it is told and remembers what comes back. */
async function line(port: number, sends: string) {
  const socket: Socket = connect(port, "127.0.0.1");
  let heard = "";
  socket.on("data", (part) => {
    heard += part.toString("latin1");
  });
  socket.on("error", () => undefined);
  const ended = new Promise<string>((resolve) => socket.once("close", () => resolve(heard)));
  await new Promise<void>((resolve) => socket.once("connect", () => resolve()));
  socket.write(sends);
  const hears = async (pattern: RegExp): Promise<string> => {
    while (!pattern.test(heard)) {
      await new Promise<void>((resolve) => socket.once("data", () => resolve()));
    }
    return heard;
  };
  return { socket, ended, hears };
}

const POST = [
  "POST /york/sign-in HTTP/1.1",
  "host: rosario.test",
  "content-type: application/x-www-form-urlencoded",
  "content-length: 1000",
  "",
  "email=",
].join("\r\n");

describe("whoever is slow", () => {
  test("with the head of a request is sent away, and others are not held up", async () => {
    const { port, address } = await open({ head: 200 });
    const slow = await Promise.all(
      Array.from({ length: 50 }, () =>
        line(port, "GET /york HTTP/1.1\r\nhost: rosario.test\r\nx-a: "),
      ),
    );
    expect((await fetch(`${address}/health`)).status).toBe(200);
    for (const { ended } of slow) expect(await ended).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("with a form is sent away too", async () => {
    const { port } = await open({ head: 100, request: 200 });
    const { ended } = await line(port, POST);
    expect(await ended).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("sends too long a head gets 431", async () => {
    const { port } = await open();
    const { ended } = await line(
      port,
      `GET / HTTP/1.1\r\nhost: x\r\nx-a: ${"a".repeat(20_000)}\r\n\r\n`,
    );
    expect(await ended).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe("the server that is told to stop", () => {
  test("lets a form be sent to its end, answers it, and keeps nobody who only holds a line open", async () => {
    const { serving, port, address } = await open();
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((resolve, reject) => {
      request(`${address}/health`, { agent }, (answer) => answer.resume().once("end", resolve))
        .once("error", reject)
        .end();
    });
    const { socket, hears } = await line(port, POST);
    // Both are known to the server once it has answered somebody who came later.
    await fetch(`${address}/health`);
    const stopped = serving.stop();
    await expect(
      fetch(`${address}/health`, { headers: { connection: "close" } }),
    ).rejects.toThrow();
    socket.write("x".repeat(1_000 - "email=".length));
    expect(await hears(/\r\n\r\n/)).toMatch(/^HTTP\/1\.1 (200|422)/);
    socket.end();
    await stopped;
    agent.destroy();
  });

  test("waits so long for the slowest and no longer", async () => {
    const { serving, port, address } = await open({ leaving: 100 });
    const { ended } = await line(port, POST);
    await fetch(`${address}/health`);
    await serving.stop();
    expect(await ended).toBe("");
  });

  test("waits for nobody once it is told to hurry", async () => {
    const { serving, port, address } = await open();
    const { ended } = await line(port, POST);
    await fetch(`${address}/health`);
    const stopped = serving.stop();
    serving.hurry();
    await stopped;
    expect(await ended).toBe("");
  });

  test("closes lines that were used while it stops, so that no proxy keeps it alive", async () => {
    const { serving, port, address } = await open();
    const { socket, hears, ended } = await line(port, POST);
    await fetch(`${address}/health`);
    const stopped = serving.stop();
    socket.write("x".repeat(1_000 - "email=".length));
    await hears(/\r\n\r\n/);
    // The line is not ended from this side.
    await stopped;
    expect(await ended).toMatch(/^HTTP\/1\.1 (200|422)/);
  });
});

describe("a kept page", () => {
  test("has a number of its own each time, is counted, and is in the log where that tells of visits", async () => {
    const lines: LogFields[] = [];
    const keep = (message: string, fields: LogFields = {}) =>
      void (message === "Answered" && lines.push(fields));
    const { address } = await open(
      {},
      {
        log: { info: keep, warn: keep, error: keep },
        settings: { ...base.settings, logLevel: "info" },
      },
    );
    const get = (id?: string) =>
      fetch(`${address}/york/rights`, id === undefined ? {} : { headers: { "x-request-id": id } });
    await (await get()).text();
    const [first, second, third] = [await get(), await get(), await get("proxy-number-17")];
    const numbers = [first, second].map(({ headers }) => headers.get("x-request-id"));
    expect(new Set(numbers).size).toBe(2);
    expect(third.headers.get("x-request-id")).toBe("proxy-number-17");
    expect(lines.at(-1)).toEqual({
      request: "proxy-number-17",
      method: "GET",
      route: "a kept page",
      status: 200,
    });
    expect(lines[0]).toMatchObject({ route: "/:city/rights", city: "york", status: 200 });
    const metrics = await (await fetch(`${address}/metrics`)).text();
    expect(metrics).toContain('rosario_page_cache_answers_total{status="200"} 3');
    expect(metrics).toContain("rosario_page_cache_pages 1");
    expect(metrics).toMatch(/process_resident_memory_bytes \d+/);
  });
});

test("the program is not ready when its files cannot be kept, and lives on", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rosario-full-"));
  // A file where a folder should be.
  const files = folderFiles(join(folder, "none\0"));
  const { address } = await open({}, { files });
  const ready = await fetch(`${address}/ready`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({ ready: false, files: "away", database: "ok" });
  expect((await fetch(`${address}/health`)).status).toBe(200);
  await rm(folder, { recursive: true });
});

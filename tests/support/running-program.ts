/** The built program as a newcomer runs it: a process of its own on a data folder of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { fastFolder } from "./database-cluster.ts";

const ROOT = join(import.meta.dirname, "..", "..");

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** A folder for data that does not exist longer than the test, and that root's database may enter. */
export async function dataFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(await fastFolder(), "rosario-journey-"));
  await chmod(path, 0o711);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Starts `rosario` with these words. */
export function startProgram(
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, [join(ROOT, "dist", "cli.js"), ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    // The test runner has a BASE_URL of its own; an empty setting counts as none.
    env: { ...process.env, BASE_URL: "", ...settings },
  });
}

/** Runs `rosario` with these words to its end. */
export async function runProgram(
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = startProgram(words, settings);
  const [out, err] = [collect(child.stdout), collect(child.stderr)];
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, out: out(), err: err() };
}

export type Served = {
  /** `http://localhost:NNNN` */
  readonly address: string;
  /** Everything said on the terminal so far. */
  said(): string;
  /** Waits until the terminal has said something that matches, and gives the match. */
  hears(pattern: RegExp): Promise<RegExpMatchArray>;
  stop(): Promise<void>;
  /** Ends it at once, with `kill -9`. */
  kill(): Promise<void>;
};

/** Runs `rosario demo` or `rosario serve` and waits until it is open to visitors. */
export async function serveProgram(
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const port = Number(settings.PORT ?? (await freePort()));
  const child = startProgram(words, {
    PORT: String(port),
    BASE_URL: `http://localhost:${port}`,
    LOG_LEVEL: "warn",
    ...settings,
  });
  const err = collect(child.stderr);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let running = true;
  void ended.then(() => {
    running = false;
  });
  const hears = async (pattern: RegExp): Promise<RegExpMatchArray> => {
    for (let waited = 0; waited < 120_000; waited += 50) {
      const match = pattern.exec(err());
      if (match !== null) return match;
      if (!running) throw new Error(`The program ended and never said ${pattern}:\n${err()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The program never said ${pattern}:\n${err()}`);
  };
  await hears(/Rosario is open at/);
  return {
    address: `http://localhost:${port}`,
    said: err,
    hears,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  const parts: Buffer[] = [];
  stream?.on("data", (part: Buffer) => parts.push(part));
  return () => Buffer.concat(parts).toString("utf8");
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

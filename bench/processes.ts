/** The processes of a benchmark: Rosario as a visitor or a host runs it, and others, each on the cores that it is given. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

export const ROOT = join(import.meta.dirname, "..");
const PROGRAM = join(ROOT, "dist", "cli.js");

/** A command, its program first. */
export type Command = readonly [program: string, ...args: string[]];

/** `rosario` with these words, as it was built last. */
export function rosario(...words: readonly string[]): Command {
  return [process.execPath, PROGRAM, ...words];
}

/** A folder on the disk, not in memory, that root's database may enter. Gone when the work is done. */
export async function inFolder<Result>(work: (path: string) => Promise<Result>): Promise<Result> {
  const path = await mkdtemp(join(tmpdir(), "rosario-bench-"));
  try {
    await chmod(path, 0o711);
    return await work(path);
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

/** Runs a command to its end and gives what it printed. Throws when it fails or takes longer than a minute. */
export async function run([program, ...args]: Command): Promise<string> {
  const most = { timeout: 60_000, maxBuffer: 64_000_000 };
  return (await promisify(execFile)(program, args, most)).stdout;
}

export type Running = {
  readonly pid: number;
  readonly address: string;
  /** Seconds from the start until `path` was answered with 200. */
  readonly seconds: number;
};

type Served = {
  /** Answered with 200 once the server is up. */
  readonly path: string;
  readonly port: number;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
};

/** Starts a server that finds its port in PORT, works while it serves, and stops it. Throws when it is not up within two minutes. */
export async function whileServing<Result>(
  [program, ...args]: Command,
  { path, port, cwd = ROOT, env = process.env }: Served,
  work: (server: Running) => Promise<Result>,
): Promise<Result> {
  const address = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(program, args, {
    cwd,
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...env, PORT: `${port}`, BASE_URL: address },
  });
  const said: Buffer[] = [];
  child.stderr.on("data", (part: Buffer) => said.push(part));
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  try {
    while (!(await answers(`${address}${path}`))) {
      if (performance.now() - began > 120_000 || child.exitCode !== null)
        throw new Error(`${program} did not answer ${path}:\n${Buffer.concat(said)}`);
      await sleep(10);
    }
    const seconds = (performance.now() - began) / 1000;
    return await work({ pid: child.pid ?? 0, address, seconds });
  } finally {
    endGroup(child);
    await closed;
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    async (response) => (await response.arrayBuffer()) !== undefined && response.status === 200,
    () => false,
  );
}

/** Asks the whole group to end: npm and the shells between do not pass a signal on. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  process.kill(-child.pid, "SIGTERM");
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

/** One core for what is measured, the others for what measures; with a single core both share it. Undefined without Linux's taskset. */
export const cores = coresOf();

function coresOf(): { readonly measured: string; readonly load: string } | undefined {
  if (!existsSync("/usr/bin/taskset")) return undefined;
  const status = readFileSync("/proc/self/status", "utf8");
  const list = /Cpus_allowed_list:\s*(\S+)/.exec(status)?.[1] ?? "0";
  const all = list.split(",").flatMap((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
  const [measured = 0, ...load] = all;
  return { measured: `${measured}`, load: load.join(",") || `${measured}` };
}

/** The command, kept on these cores. */
export function on(list: string, command: Command): Command {
  return ["/usr/bin/taskset", "--cpu-list", list, ...command];
}

/** Microseconds of processor time that a process and its children have used so far (Linux). */
export function processorTime(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const own = threads.map((thread) => {
    const [nanoseconds = "0"] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(
      " ",
    );
    return Number(nanoseconds) / 1000;
  });
  const children = threads.flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8")
      .split(" ")
      .map(Number)
      .filter(Boolean),
  );
  return [...own, ...children.map(processorTime)].reduce((sum, part) => sum + part, 0);
}

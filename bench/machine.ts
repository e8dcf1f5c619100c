/** What the numbers were measured on, and how busy it was with other things. */

import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { installedProgram } from "../src/platform/database/program.ts";
import { ROOT, run } from "./processes.ts";

/** One sentence: machine, programs, date and commit. */
export async function describeMachine(): Promise<string> {
  const [processor] = cpus();
  const commit = (await run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"])).trim();
  const changed =
    (await run(["git", "-C", ROOT, "status", "--porcelain", "--untracked-files=no"])) !== "";
  const memory = Math.round(totalmem() / 2 ** 30);
  const { folder } = await installedProgram();
  const postgres = await run([join(folder, "bin", "postgres"), "--version"]);
  return [
    `${availableParallelism()} cores of ${processor?.model.trim() ?? "an unknown processor"}, ${memory} GiB`,
    `Node ${process.versions.node}`,
    `PostgreSQL ${/[\d.]+/.exec(postgres)?.[0]}`,
    new Date().toISOString().slice(0, 10),
    `commit ${commit}${changed ? " with changes" : ""}`,
  ].join(" · ");
}

const QUIET = 0.1;
const PATIENCE = 180_000;

/** Waits, at most three minutes, for a machine that does little else; gives the share of its cores that others still use. */
export async function quietMachine(): Promise<number> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const busy = await busyShare(3_000);
    if (busy < QUIET || Date.now() > deadline) return busy;
  }
}

async function busyShare(milliseconds: number): Promise<number> {
  const before = processorTimes();
  await sleep(milliseconds);
  const after = processorTimes();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

function processorTimes(): { readonly idle: number; readonly all: number } {
  const times = cpus().map((core) => core.times);
  const sum = (of: (core: (typeof times)[number]) => number) =>
    times.reduce((total, core) => total + of(core), 0);
  return {
    idle: sum(({ idle }) => idle),
    all: sum(({ idle, user, sys, nice, irq }) => idle + user + sys + nice + irq),
  };
}

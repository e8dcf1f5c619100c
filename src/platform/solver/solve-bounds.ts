/**
 * Solves linear programs in a thread of its own with HiGHS (Huangfu & Hall 2018), so that a long one stops nothing else. One thread at a
 * time: it starts at first use, ends when it has been idle, and one that takes too long is ended and replaced.
 */
import { Worker } from "node:worker_threads";
import type {
  BoundsSolver,
  LinearProgram,
  Objective,
  Optimum,
} from "../../statistics/audit/linear-program.ts";
import type { Delivery, Order } from "./worker.ts";

export type Solver = {
  readonly solve: BoundsSolver;
  /** Ends the thread; what is being solved is lost, and the next program starts a new thread. */
  close(): Promise<void>;
};

export function openSolver(settings: {
  readonly worker: URL;
  /** For one objective; HiGHS keeps to it by itself. */
  readonly limitSeconds: number;
  readonly idleMs: number;
}): Solver {
  let worker: Worker | undefined;
  let loaded: LinearProgram | undefined;
  let ending: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let orders = 0;

  const start = () => {
    const started = new Worker(settings.worker);
    const forget = () => {
      if (worker !== started) return;
      worker = undefined;
      loaded = undefined;
    };
    started.on("error", forget);
    started.on("exit", forget);
    return started;
  };

  const end = async () => {
    clearTimeout(ending);
    const ended = worker;
    worker = undefined;
    loaded = undefined;
    await ended?.terminate();
  };

  const solveNext = (program: LinearProgram, objectives: readonly Objective[]) =>
    new Promise<readonly Optimum[]>((resolve, reject) => {
      clearTimeout(ending);
      worker ??= start();
      const used = worker;
      used.ref();
      const finish = () => {
        clearTimeout(limit);
        used.off("message", deliver).off("error", fail).off("exit", stop);
        used.unref();
        ending = setTimeout(() => void end(), settings.idleMs).unref();
      };
      const deliver = (delivery: Delivery) => {
        finish();
        if ("optima" in delivery) return resolve(delivery.optima);
        loaded = undefined;
        reject(new Error(`The program could not be solved: ${delivery.failed}`));
      };
      const fail = (cause: Error) => {
        finish();
        reject(new Error("The solving thread failed", { cause }));
      };
      const stop = (code: number) => {
        finish();
        reject(new Error(`The solving thread ended (${code})`));
      };
      // HiGHS looks at its clock now and then only: a thread that is long past its limit is ended.
      const giveUp = () => {
        finish();
        if (worker === used) {
          worker = undefined;
          loaded = undefined;
        }
        void used.terminate();
        resolve(objectives.map(() => ({ status: "gave-up" })));
      };
      const limit = setTimeout(giveUp, (1 + objectives.length) * settings.limitSeconds * 2000);
      used.on("message", deliver).on("error", fail).on("exit", stop);
      const order: Order = {
        order: orders++,
        objectives,
        limitSeconds: settings.limitSeconds,
        ...(loaded === program ? {} : { program }),
      };
      loaded = program;
      used.postMessage(order);
    });

  return {
    solve: (program, objectives) => {
      const solved = queue.then(() => solveNext(program, objectives));
      queue = solved.catch(() => undefined);
      return solved;
    },
    close: end,
  };
}

/** Beside this file in the source tree; beside the program under its bundled name in dist/. */
const entry = import.meta.url.endsWith(".ts") ? "./worker.ts" : "./solver-worker.js";
const solver = openSolver({
  worker: new URL(entry, import.meta.url),
  limitSeconds: 20,
  idleMs: 60_000,
});

/** Solves with the program's own thread; see {@link Solver}. */
export const solveBounds = solver.solve;

/** Ends the thread now instead of after a minute of rest. */
export const closeSolver = solver.close;

/**
 * Solves linear programs with HiGHS (Huangfu & Hall 2018) in a thread of its own. The thread keeps the last program, so that more
 * objectives of the same one are asked without sending it again.
 */
import type {
  BoundsSolver,
  LinearProgram,
  Optimum,
} from "../../statistics/audit/linear-program.ts";
import { openThread } from "../thread.ts";
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
  const { worker, limitSeconds, idleMs } = settings;
  const thread = openThread<Order, Delivery>({ worker, name: "solving", idleMs });
  let loaded: LinearProgram | undefined;

  return {
    solve: async (program, objectives) => {
      // HiGHS looks at its clock now and then only: the thread gets twice the time before it is given up on.
      const limitMs = (1 + objectives.length) * limitSeconds * 2000;
      const delivery = await thread.ask((isFresh) => {
        const isLoaded = !isFresh && loaded === program;
        loaded = program;
        return { objectives, limitSeconds, ...(isLoaded ? {} : { program }) };
      }, limitMs);
      if (delivery === "late") return objectives.map((): Optimum => ({ status: "gave-up" }));
      if ("optima" in delivery) return delivery.optima;
      throw new Error(`The program could not be solved: ${delivery.failed}`);
    },
    close: thread.close,
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

/**
 * Gives long work to a thread of its own, so that the program answers meanwhile. One order at a time: the thread starts at the first,
 * ends when it has been idle, and one that crashed or took too long is left behind and replaced at the next order.
 */
import { Worker } from "node:worker_threads";

export type Thread<Order, Delivery> = {
  /**
   * What the thread answers, or "late" when that takes longer than the limit; rejects when the thread throws or ends. The order is made
   * when its turn comes, and is told whether the thread is fresh: whether it knows nothing of the orders before, because it has just been
   * started or failed at the last one.
   */
  ask(orderFor: (isFresh: boolean) => Order, limitMs: number): Promise<Delivery | "late">;
  /** Ends the thread; an order under way is lost, and the next one starts a new thread. */
  close(): Promise<void>;
};

/** `worker` answers each message with one of its own, which says `failed` where it could not do the work; `name` is for the errors. */
export function openThread<Order, Delivery extends object>(settings: {
  readonly worker: URL;
  readonly name: string;
  readonly idleMs: number;
}): Thread<Order, Delivery> {
  const { name } = settings;
  let worker: Worker | undefined;
  let isFresh = true;
  let ending: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const start = () => {
    const started = new Worker(settings.worker);
    started.unref();
    const forget = () => {
      if (worker === started) worker = undefined;
    };
    started.on("error", forget);
    started.on("exit", forget);
    isFresh = true;
    return started;
  };

  const end = async () => {
    clearTimeout(ending);
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };

  const askNext = (orderFor: (isFresh: boolean) => Order, limitMs: number) =>
    new Promise<Delivery | "late">((resolve, reject) => {
      worker ??= start();
      const used = worker;
      const order = orderFor(isFresh);
      // Until it has answered nobody knows what it remembers.
      isFresh = true;
      used.postMessage(order);
      clearTimeout(ending);
      used.ref();
      const finish = () => {
        clearTimeout(limit);
        used.off("message", deliver).off("error", fail).off("exit", stop);
        used.unref();
        ending = setTimeout(() => void end(), settings.idleMs).unref();
      };
      const deliver = (delivery: Delivery) => {
        finish();
        isFresh = "failed" in delivery;
        resolve(delivery);
      };
      const fail = (cause: Error) => {
        finish();
        reject(new Error(`The ${name} thread failed`, { cause }));
      };
      const stop = (code: number) => {
        finish();
        reject(new Error(`The ${name} thread ended (${code})`));
      };
      // The thread may be inside a library that nothing interrupts: it is left to end by itself, and nobody waits for it.
      const giveUp = () => {
        finish();
        if (worker === used) worker = undefined;
        void used.terminate();
        resolve("late");
      };
      const limit = setTimeout(giveUp, limitMs);
      used.on("message", deliver).on("error", fail).on("exit", stop);
    });

  return {
    ask: (orderFor, limitMs) => {
      const answered = queue.then(() => askNext(orderFor, limitMs));
      queue = answered.catch(() => undefined);
      return answered;
    },
    close: end,
  };
}

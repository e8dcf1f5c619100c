/**
 * Sets a book as an accessible PDF in a thread of its own, so that the server answers meanwhile. One thread at a time: it
 * starts at first use, ends when it has been idle, and after a crash or a book that took too long the next book gets a new one.
 */
import { Worker } from "node:worker_threads";
import type { Book } from "../document.ts";
import type { Delivery, Order } from "./worker.ts";

export type TypesetOptions = { readonly createdAt: Date; readonly standard: "ua-1" };

export type Typesetter = {
  /** The PDF: the same book and options give the same bytes. Throws what Typst says when the standard is not met. */
  typeset(book: Book, options: TypesetOptions): Promise<Uint8Array>;
  /** Ends the thread; a book in the making is lost, and the next one starts a new thread. */
  close(): Promise<void>;
};

export function openTypesetter(settings: {
  readonly worker: URL;
  readonly limitMs: number;
  readonly idleMs: number;
}): Typesetter {
  let worker: Worker | undefined;
  let ending: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const start = () => {
    const started = new Worker(settings.worker);
    const forget = () => {
      if (worker === started) worker = undefined;
    };
    started.on("error", forget);
    started.on("exit", forget);
    return started;
  };

  const end = async () => {
    clearTimeout(ending);
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };

  const setNext = (order: Order) =>
    new Promise<Uint8Array>((resolve, reject) => {
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
        if ("pdf" in delivery) resolve(delivery.pdf);
        else reject(new Error(`The book could not be set: ${delivery.failed}`));
      };
      const fail = (cause: Error) => {
        finish();
        reject(new Error("The typesetting thread failed", { cause }));
      };
      const stop = (code: number) => {
        finish();
        reject(new Error(`The typesetting thread ended (${code})`));
      };
      // The thread may be inside Typst, which nothing interrupts: it is left to end by itself, and nobody waits for it.
      const giveUp = () => {
        finish();
        if (worker === used) worker = undefined;
        void used.terminate();
        reject(new Error(`The book was not set within ${settings.limitMs / 1000} seconds`));
      };
      const limit = setTimeout(giveUp, settings.limitMs);
      used.on("message", deliver).on("error", fail).on("exit", stop);
      used.postMessage(order);
    });

  return {
    typeset: (book, { createdAt, standard }) => {
      const order: Order = { book, createdAt: createdAt.getTime(), standard };
      const made = queue.then(() => setNext(order));
      queue = made.catch(() => undefined);
      return made;
    },
    close: end,
  };
}

/** Beside this file in the source tree; beside the program under its bundled name in dist/. */
const entry = import.meta.url.endsWith(".ts") ? "./worker.ts" : "./typst-worker.js";
const typesetter = openTypesetter({
  worker: new URL(entry, import.meta.url),
  limitMs: 30_000,
  idleMs: 60_000,
});

/** Sets a book as PDF/UA-1; see {@link Typesetter}. */
export const typeset = typesetter.typeset;

/** Ends the thread now instead of after a minute of rest. */
export const closeTypesetter = typesetter.close;

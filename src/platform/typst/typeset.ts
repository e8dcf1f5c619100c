/** Sets a book as an accessible PDF in a thread of its own; a book that takes too long is given up. */
import type { Book } from "../document.ts";
import { openThread } from "../thread.ts";
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
  const { worker, limitMs, idleMs } = settings;
  const thread = openThread<Order, Delivery>({ worker, name: "typesetting", idleMs });

  return {
    typeset: async (book, { createdAt, standard }) => {
      const order: Order = { book, createdAt: createdAt.getTime(), standard };
      const delivery = await thread.ask(() => order, limitMs);
      if (delivery === "late")
        throw new Error(`The book was not set within ${limitMs / 1000} seconds`);
      if ("pdf" in delivery) return delivery.pdf;
      throw new Error(`The book could not be set: ${delivery.failed}`);
    },
    close: thread.close,
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

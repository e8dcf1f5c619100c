import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { openThread } from "./thread.ts";

type Order = { readonly say: string | (() => string); readonly fresh?: boolean };
type Delivery =
  | { readonly said: string; readonly count: number; readonly fresh?: boolean }
  | { readonly failed: string };

/** A thread that counts what it is asked and does as it is told. */
const worker = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    let count = 0;
    parentPort.on("message", ({ say, fresh }) => {
      if (say === "throw") throw new Error("boom");
      if (say === "end") process.exit(7);
      if (say === "stay") for (;;);
      count += 1;
      if (say === "fail") parentPort.postMessage({ failed: "not today" });
      else parentPort.postMessage({ said: say, count, fresh });
    });`)}`,
);
/** Long enough for a thread to start on a busy machine. */
const LIMIT = 5_000;

function aThread(idleMs = 5_000) {
  const thread = openThread<Order, Delivery>({ worker, name: "speaking", idleMs });
  const ask = (say: Order["say"], limitMs = LIMIT) =>
    thread.ask((fresh) => ({ say, fresh }), limitMs);
  return { ask, close: thread.close };
}

describe("a thread", () => {
  test("answers one order after the other, in the order in which they were given", async () => {
    const { ask, close } = aThread();
    expect(await Promise.all([ask("a"), ask("b"), ask("c")])).toMatchObject([
      { said: "a", count: 1 },
      { said: "b", count: 2 },
      { said: "c", count: 3 },
    ]);
    await close();
  });

  test("is fresh at its first order and after one that failed, and at no other", async () => {
    const { ask, close } = aThread();
    expect(await Promise.all([ask("a"), ask("b"), ask("fail"), ask("c"), ask("d")])).toEqual([
      { said: "a", count: 1, fresh: true },
      { said: "b", count: 2, fresh: false },
      { failed: "not today" },
      { said: "c", count: 4, fresh: true },
      { said: "d", count: 5, fresh: false },
    ]);
    await close();
    expect(await ask("e")).toEqual({ said: "e", count: 1, fresh: true });
    await close();
  });

  test.each([
    ["throw", "The speaking thread failed"],
    ["end", "The speaking thread ended (7)"],
  ])("that is told to %s says so, and a fresh one takes its place", async (say, message) => {
    const { ask, close } = aThread();
    await ask("a");
    const [crashed, next] = await Promise.allSettled([ask(say), ask("b")]);
    expect(crashed).toMatchObject({ status: "rejected", reason: { message } });
    expect(next).toMatchObject({ value: { said: "b", count: 1, fresh: true } });
    await close();
  });

  test("tells the cause of a crash", async () => {
    const { ask, close } = aThread();
    await expect(ask("throw")).rejects.toMatchObject({ cause: { message: "boom" } });
    await close();
  });

  test("that is late is left behind, and a fresh one takes its place", async () => {
    const { ask, close } = aThread();
    await ask("a");
    expect(await Promise.all([ask("stay", 50), ask("b")])).toMatchObject([
      "late",
      { said: "b", count: 1, fresh: true },
    ]);
    await close();
  });

  test("goes on after an order that cannot be sent", async () => {
    const { ask, close } = aThread();
    await ask("a");
    await expect(ask(() => "a function", 50)).rejects.toThrow("could not be cloned");
    await setTimeout(100);
    expect(await ask("b")).toMatchObject({ said: "b", count: 2, fresh: true });
    await close();
  });

  test("ends when it has been idle, and another starts with the next order", async () => {
    const { ask, close } = aThread(50);
    await ask("a");
    expect(await ask("b")).toMatchObject({ count: 2 });
    await setTimeout(300);
    expect(await ask("c")).toMatchObject({ count: 1, fresh: true });
    await close();
  });

  test("lets go of an order under way when it is closed", async () => {
    const { ask, close } = aThread();
    await ask("a");
    const lost = expect(ask("stay")).rejects.toThrow("The speaking thread ended (1)");
    await setTimeout(50);
    await close();
    await lost;
  });
});

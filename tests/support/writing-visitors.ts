/** A served city with people at work: they write through forms as browsers do, and remember what was acknowledged. */
import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort, runProgram, startProgram } from "./running-program.ts";

export type ServedProgram = {
  readonly child: ChildProcess;
  readonly address: string;
  said(): string;
  /** Resolves when the program has ended. */
  readonly ended: Promise<void>;
};

type Settings = Readonly<Record<string, string>>;

/** Serves a data folder on a port of its own and waits until it answers. */
export async function serveFolder(
  folder: string,
  given: { readonly port?: number; readonly settings?: Settings } = {},
): Promise<ServedProgram> {
  const port = given.port ?? (await freePort());
  const address = `http://localhost:${port}`;
  const child = startProgram(["serve", "--data", folder], {
    PORT: String(port),
    BASE_URL: address,
    RATE_LIMIT_FORMS: "none",
    ...given.settings,
  });
  let said = "";
  child.stdout?.resume();
  child.stderr?.on("data", (part: Buffer) => {
    said += part.toString();
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const served = { child, address, said: () => said, ended };
  await becomes(served, 200, "/health");
  return served;
}

/** Waits until an address answers with a status. */
export async function becomes(
  { address, said, child }: ServedProgram,
  status: number,
  path: string,
): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(`${address}${path}`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.status === status) return;
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`${path} never answered ${status}, but ${answer?.status}:\n${said()}`);
    await sleep(50);
  }
}

/** Makes the city `york` in a data folder, and gives the link that signs its coordinator in. */
export async function foundYork(folder: string, settings: Settings = {}): Promise<void> {
  const found = [
    "city",
    "found",
    "--slug",
    "york",
    "--name",
    "York",
    "--country",
    "GB",
    "--language",
    "en",
  ];
  const coordinator = [
    "--coordinator-name",
    "Kari Nordmann",
    "--coordinator-email",
    "kari@york.example",
  ];
  const made = await runProgram([...found, ...coordinator, "--data", folder], settings);
  if (made.code !== 0) throw new Error(made.err);
}

/** Signs the coordinator of `york` in, and gives the cookie. */
export async function signInToYork(
  folder: string,
  { address }: ServedProgram,
  settings: Settings = {},
): Promise<string> {
  const words = ["accounts", "link", "kari@york.example", "--city", "york", "--data", folder];
  const linked = await runProgram(words, { ...settings, BASE_URL: address });
  const [link] = /http:\S+\/york\/sign-in\/\S+/.exec(linked.out + linked.err) ?? [];
  if (link === undefined) throw new Error(`There is no link: ${linked.out}${linked.err}`);
  const answer = await fetch(link, {
    method: "POST",
    redirect: "manual",
    headers: {
      "sec-fetch-site": "same-origin",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: "",
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  if (cookie === "") throw new Error(`Nobody was signed in: ${answer.status}`);
  return cookie;
}

export type Writers = {
  /** The departments that were acknowledged, by their part of the address. */
  readonly acknowledged: readonly string[];
  /** Every other answer, by status; 0 where there was none. */
  readonly others: ReadonlyMap<number, number>;
  /** Waits until so many more are acknowledged. */
  write(more: number): Promise<void>;
  stop(): Promise<void>;
};

let rounds = 0;

/** Several people who found departments as fast as they are answered. */
export function startWriting(served: ServedProgram, cookie: string, people = 4): Writers {
  rounds += 1;
  const round = rounds;
  const acknowledged: string[] = [];
  const others = new Map<number, number>();
  let stopped = false;

  async function person(name: number): Promise<void> {
    for (let number = 0; !stopped; number += 1) {
      const slug = `d${round}-${name}-${number}`;
      const status = await foundDepartment(served, cookie, slug);
      if (status === 303) acknowledged.push(slug);
      else {
        others.set(status, (others.get(status) ?? 0) + 1);
        await sleep(20);
      }
    }
  }
  const all = Array.from({ length: people }, (_, name) => person(name));
  return {
    acknowledged,
    others,
    write: async (more) => {
      const wanted = acknowledged.length + more;
      const deadline = Date.now() + 60_000;
      while (acknowledged.length < wanted) {
        if (Date.now() > deadline)
          throw new Error(`Nothing is acknowledged any more: ${served.said()}`);
        await sleep(10);
      }
    },
    stop: async () => {
      stopped = true;
      await Promise.all(all);
    },
  };
}

/** The status of the answer; 0 where there was none. 303 says that it is written. */
export async function foundDepartment(
  { address }: ServedProgram,
  cookie: string,
  slug: string,
): Promise<number> {
  try {
    const answer = await fetch(`${address}/york/work/departments`, {
      method: "POST",
      redirect: "manual",
      headers: {
        cookie,
        "sec-fetch-site": "same-origin",
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({ "name-en": `Department ${slug}`, slug }),
      signal: AbortSignal.timeout(30_000),
    });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return 0;
  }
}
